"""Files that end before their own marks say: what is there is read, and that there may be more is told."""

import base64

import exports
from diptych.options import Limits
from diptych.reading import emlx, mail, mhtml, read_articles, rtf
from tables import each

LIMITS = Limits()
STORY = "The harbour wall at Tollick gave way on Monday night, and three boats sank before anybody could move them. "
TOLD = "The file breaks off before its end: some of the text may be missing."
HEAD = b"Subject: Wall falls\r\nMIME-Version: 1.0\r\n"
BASE64 = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
CODED = base64.encodebytes(STORY.encode() * 30)
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
PLAIN = HEAD + b"\r\n" + STORY.encode() * 30
PAGE = (
    HEAD + b"Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    b"<article>" + "".join(f"<p>On day {day} {STORY}</p>" for day in range(20)).encode()
)
INNER = b"Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\n" + STORY.encode() * 30 + b"\r\n--b--\r\n"
RTF = rb"{\rtf1\ansi{\fonttbl{\f0 Times;}} \{ and \}\par " + STORY.encode() * 30
STORIES = exports.stories(3)


@each(
    ("reader", "data", "rest"),
    [
        (mail, MIXED + BASE64 + CODED[:1000], CODED[1000:] + b"--b--\r\n"),
        (mail, HEAD + BASE64 + CODED[:1002], CODED[1002:]),
        (mail, HEAD + BASE64 + CODED[:1004], CODED[1004:]),
        (mail, MIXED + INNER[:-5], INNER[-5:]),  # a part inside may go without a last line of its own
        (mhtml, PAGE, b"</article>\r\n--b--\r\n"),
        (emlx, b"%d\n" % len(PLAIN) + PLAIN[:-500], PLAIN[-500:] + b"<plist/>"),
        (rtf, RTF, rb"\par}"),
        (rtf, RTF + rb"\}", rb"}"),
    ],
)
def test_a_file_that_breaks_off_is_told(reader, data, rest):
    """Above its text; of the same file with its end nothing is told."""
    cut, whole = (reader.read(given, "name", LIMITS) for given in (data, data + rest))
    assert cut.text.startswith(whole.text[:200])
    assert TOLD in map(str, cut.source.warnings)
    assert whole.source.warnings == ()


@each(
    ("name", "data"),
    [
        ("factiva.rtf", exports.factiva_rtf(STORIES).rstrip()[:-1]),
        ("nexis.rtf", exports.nexis_rtf(STORIES).rstrip()[:-1]),
        ("proquest.eml", MIXED + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + exports.proquest_html(STORIES)),
    ],
)
def test_the_last_article_of_a_file_that_breaks_off_is_told(tmp_path, name, data):
    """The others are whole."""
    (tmp_path / name).write_bytes(data)
    assert [TOLD in map(str, a.source.warnings) for a in read_articles(tmp_path / name)] == [False, False, True]
