"""What agencies, mail programs, browsers and players write: NITF, ninjs, mailboxes, web archives, subtitles."""

import json
import plistlib

import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import emlx, fodt, mbox, ninjs, nitf, subtitles, webarchive
from tables import each

LIMITS = Limits()
NITF = """<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
<nitf><head><title>Wall</title><docdata><date.issue norm="20261123T081500Z"/><doc.copyright holder="Skerry News"/>
</docdata></head><body><body.head><hedline><hl1>Wall falls &#8211; again</hl1></hedline>
<byline>By <person>Ada Marlow</person></byline></body.head>
<body.content><block><p>The <em>harbour</em> wall fell.</p><media><media-caption>The café</media-caption></media></block>
<p>Nobody was hurt.</p></body.content></body></nitf>"""


def test_nitf():
    """The headline and the blocks of the body in order, under the encoding that the file declares."""
    article = nitf.read(NITF.encode("iso-8859-1"), "a.nitf", LIMITS)
    assert article.text == "Wall falls – again\n\nThe harbour wall fell.\n\nThe café\n\nNobody was hurt.\n"
    about = (article.title, article.byline, article.publisher, article.published)
    assert about == ("Wall falls – again", "Ada Marlow", "Skerry News", "2026-11-23")


@each(
    "item",
    [
        {"uri": "https://news.example/1", "headline": "Wall falls", "byline": "Ada Marlow", "language": "en-GB",
         "versioncreated": "2026-11-23T08:15:00Z", "body_html": "<p>The wall <b>fell</b>.</p><p>Nobody was hurt.</p>",
         "infosource": [{"name": "Skerry News"}]},
        {"uri": "https://news.example/1", "headlines": [{"role": "sub", "value": "No"}, {"role": "main", "value": "Wall falls"}],
         "by": "Ada Marlow", "firstcreated": "2026-11-23", "copyrightholder": "Skerry News",
         "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>The wall fell.</p><p>Nobody was hurt.</p>"}]},
        {"uri": "https://news.example/1", "headline": "Wall falls", "byline": "Ada Marlow", "firstcreated": "2026-11-23",
         "copyrightholder": "Skerry News", "body_text": "The wall fell.\n\nNobody was hurt."},
    ],
)  # fmt: skip
def test_ninjs(item):
    """Both versions of it, with HTML or plain text as body."""
    article = ninjs.read(json.dumps(item).encode(), "a.json", LIMITS)
    assert article.text == "Wall falls\n\nThe wall fell.\n\nNobody was hurt.\n"
    about = (article.title, article.byline, article.publisher, article.published, article.url)
    assert about == ("Wall falls", "Ada Marlow", "Skerry News", "2026-11-23", "https://news.example/1")


@each("data", [b'{"body_html": ""}', b'{"body_text": 5}', b"[]", b'{"body_text": "x"'])
def test_ninjs_without_a_body_is_refused(data):
    """One error that names the file."""
    with pytest.raises(ReadingError, match=r"a\.json"):
        ninjs.read(data, "a.json", LIMITS)


def letter(subject: str, words: str) -> bytes:
    """A message."""
    return f"From: Ada <ada@example.org>\nSubject: {subject}\nMIME-Version: 1.0\n\n{words}\n".encode()


BOX = b"".join(
    b"From ada@example.org Mon Nov 23 08:15:00 2026\n" + letter(f"No. {n}", f"Letter {n}.\n\n>From here on all is well.") + b"\n"
    for n in (1, 2, 3)
)  # fmt: skip


def test_a_mailbox_with_one_message_is_an_article():
    """What the mailbox put before a line of the text is taken off."""
    article = mbox.read(BOX[: BOX.index(b"\nFrom ada", 5)], "a.mbox", LIMITS)
    assert (article.title, article.text) == ("No. 1", "Letter 1.\n\nFrom here on all is well.\n")


def test_one_message_of_several_is_named_by_its_number(tmp_path, reader):
    """Without a number there is one sentence that says how; a number too high is not there."""
    path = tmp_path / "in.mbox"
    path.write_bytes(BOX)
    assert reader.article(tmp_path / "in.mbox#2").title == "No. 2"
    assert reader.article(tmp_path / "in.mbox#2").name == "in.mbox#2"
    with pytest.raises(ReadingError, match=r"holds 3 articles; name one of them, such as “in\.mbox#1”") as several:
        reader.article(path)
    assert several.value.code == "several"
    with pytest.raises(ReadingError, match=r"“in\.mbox#4” is not there: the file holds 3 articles"):
        reader.article(tmp_path / "in.mbox#4")


def test_a_number_behind_a_file_with_one_article_is_no_file(tmp_path, reader):
    """But a file may be called so."""
    (tmp_path / "a.txt").write_text("The wall fell.")
    with pytest.raises(ReadingError, match=r"“a\.txt#1” is not there: the file holds one article"):
        reader.article(tmp_path / "a.txt#1")
    (tmp_path / "a.txt#1").write_text("The other wall fell too.")
    assert reader.article(tmp_path / "a.txt#1").text == "The other wall fell too."


def test_a_line_that_begins_with_from_ends_no_message():
    """Only behind an empty line and before a header."""
    box = b"From ada@example.org Mon Nov 23 08:15:00 2026\n" + letter(
        "Wall", "It fell.\n\nFrom here on: nothing.\nFrom us: all."
    )
    assert len(mbox.messages(box)) == 1


def test_messages_of_apple_mail():
    """The number of bytes counts; what follows is no part of the message."""
    message = letter("Wall", "The wall fell.")
    article = emlx.read(b"%d      \n" % len(message) + message + b"<?xml?><plist>flags</plist>", "1.emlx", LIMITS)
    assert (article.title, article.text) == ("Wall", "The wall fell.\n")


def archive(body: bytes, encoding: str | None) -> dict[str, object]:
    """A web archive."""
    page = {"WebResourceData": body, "WebResourceMIMEType": "text/html", "WebResourceURL": "https://news.example/wall"}
    return {"WebMainResource": page | ({"WebResourceTextEncodingName": encoding} if encoding else {})}


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_web_archives(form):
    """The page with its address, in the encoding that the archive names."""
    page = (
        "<article><h1>Стена упала</h1>" + "<p>Портовая стена упала ночью, и три лодки затонули.</p>" * 3 + "</article>"
    )
    data = plistlib.dumps(archive(page.encode("koi8-r"), "koi8-r"), fmt=form)
    article = webarchive.read(data, "a.webarchive", LIMITS)
    assert article.text.startswith("Стена упала\n\nПортовая стена")
    assert (article.url, article.source.encoding) == ("https://news.example/wall", "koi8-r")


def test_subrip():
    """Cues run together into sentences; a pause parts paragraphs, a dash another voice; colours and italics go."""
    data = (
        "1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>The harbour wall fell</i>\r\n\r\n"
        "2\r\n00:00:03,100 --> 00:00:05,000\r\n{\\an8}on Monday\r\nnight.\r\n\r\n"
        "3\r\n00:00:09,000 --> 00:00:11,000\r\nThree boats sank.\r\n\r\n"
        "4\r\n00:00:11,000 --> 00:00:12,000\r\n- Who knew?\r\n- <font color=\"red\">Nobody.</font>\r\n"
    )  # fmt: skip
    article = subtitles.read(data.encode("cp1252"), "a.srt", LIMITS)
    assert article.text == "The harbour wall fell on Monday night.\n\nThree boats sank.\n\nWho knew?\n\nNobody.\n"


def test_webvtt():
    """Notes, styles and settings go; a line that is shown twice while captions roll is said once."""
    data = (
        "WEBVTT\nKind: captions\n\nNOTE by nobody\n\nSTYLE\n::cue { color: red }\n\n"
        "intro\n00:01.000 --> 00:03.000 align:start position:0%\n<v Ada Marlow>The wall<00:01.500><c> fell.</c>\n\n"
        "00:03.000 --> 00:05.000\nThe wall fell.\nThree boats sank.\n\n"
        "00:05.000 --> 00:06.000\n<v Ines Vane>Nobody knew.\n"
    )
    assert subtitles.read(data.encode(), "a.vtt", LIMITS).text == "The wall fell. Three boats sank.\n\nNobody knew.\n"


def test_flat_open_document():
    """Text and metadata stand in one file."""
    names = " ".join(
        f'xmlns:{short}="{long}"'
        for short, long in (
            ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
            ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
            ("dc", "http://purl.org/dc/elements/1.1/"),
        )
    )
    data = (
        f'<?xml version="1.0"?><office:document {names}><office:meta><dc:title>Wall falls</dc:title>'
        "<dc:creator>Ada Marlow</dc:creator></office:meta><office:body><office:text><text:p>The wall fell.</text:p>"
        "</office:text></office:body></office:document>"
    )
    article = fodt.read(data.encode(), "a.fodt", LIMITS)
    assert (article.title, article.byline, article.text) == ("Wall falls", "Ada Marlow", "The wall fell.\n")
