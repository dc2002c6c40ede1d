"""Files as other programs write them, of the kinds that few programs write; and no reader asks for a socket."""

import base64
import plistlib
import socket
from pathlib import Path

import pytest

from diptych.errors import DiptychError
from diptych.options import Limits
from diptych.reading import emlx, fodt, mbox, mhtml, nitf, read_isolated, subtitles, webarchive
from diptych.reading.registry import articles_of
from hostile.corpus import corpus
from tables import each

LIMITS = Limits()
STORY = "The harbour wall at Tollick gave way on Monday night, and three boats sank before anybody could move them."
BODY = f"<article><h1>Wall falls</h1>{f'<p>{STORY}</p>' * 3}</article>"


# ---- NITF
def document(head: str, body: str) -> bytes:
    """A document of an agency."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<nitf>{head}<body>{body}</body></nitf>'.encode()


def test_a_story_with_subheadings_and_a_list():
    """All blocks of the body in order, each a paragraph; the day is the story's where no issue is named."""
    head = '<head><docdata><story.date norm="20261124T0610+0000"/></docdata><pubdata name="The Tollick Post" type="web"/></head>'
    body = (
        "<body.head><hedline><hl1>Wall falls</hl1></hedline><byline>Ada Marlow</byline></body.head><body.content>"
        "<p lede='true'><location>TOLLICK</location> (SN) - The wall\n fell.</p><hl2>What is known</hl2>"
        "<ul><li>Three boats sank</li><li>Nobody was hurt</li></ul></body.content>"
    )
    article = nitf.read(document(head, body), "a.xml", LIMITS)
    parts = ["Wall falls", "TOLLICK (SN) - The wall fell.", "What is known", "Three boats sank", "Nobody was hurt"]
    assert article.text.strip().split("\n\n") == parts
    assert (article.byline, article.publisher, article.published) == ("Ada Marlow", "The Tollick Post", "2026-11-24")


def test_a_story_without_a_headline_has_the_title_of_its_head():
    """Names of pictures, and what only machines read of them, are no text."""
    body = (
        "<body.content><p>The wall fell.</p><media media-type='image'><media-reference source='wall.jpg'/>"
        "<media-metadata name='crop' value='4x3'/><media-object encoding='x'>AAAA</media-object>"
        "<media-caption>The wall on Sunday.</media-caption></media></body.content>"
    )
    article = nitf.read(document("<head><title>Wall falls</title></head>", body), "a.nitf", LIMITS)
    assert article.text == "Wall falls\n\nThe wall fell.\n\nThe wall on Sunday.\n"
    assert (article.title, article.byline, article.published) == ("Wall falls", None, None)


# ---- subtitles
def test_subtitles_of_another_system():
    """UTF-16 as Windows writes it, no numbers, no hours, coordinates, what is shown twice at once."""
    data = (
        "00:01,000 --> 00:03,000 X1:10 X2:20\r\nThe harbour wall\r\nfell.\r\n\r\n"
        "00:02,500 --> 00:04,000\r\nfell.\r\n\r\n00:04,200 --> 00:06,000\r\n>> Who knew?\r\n"
    )
    article = subtitles.read(data.encode("utf-16"), "a.srt", LIMITS)
    assert article.text == "The harbour wall fell.\n\nWho knew?\n"
    assert article.source.encoding == "utf-16"


def test_what_web_subtitles_escape_is_shown_as_it_is_meant():
    """An ampersand has to be escaped in them; a title that begins with a dash is no tag."""
    data = "\ufeffWEBVTT - Evening news\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nMarsh &amp; Sons&nbsp;said: 3 &lt; 4.\r\n"
    assert subtitles.read(data.encode(), "a.vtt", LIMITS).text == "Marsh & Sons\u00a0said: 3 < 4.\n"


def test_subrip_escapes_nothing():
    """What looks like an escape there is what was said."""
    data = b"1\n00:00:01,000 --> 00:00:02,000\nIn pages one writes &amp; for it.\n"
    assert "writes &amp; for" in subtitles.read(data, "a.srt", LIMITS).text


# ---- mail
LETTER = b"From: Ada <ada@example.org>\nSubject: Wall\nMIME-Version: 1.0\n"


@each("tail", [b"", b'<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>\n'])
@each(
    ("rest", "text"),
    [
        (b"Content-Type: text/plain; charset=koi8-r\n\n" + "Стена упала в понедельник ночью.\n".encode("koi8-r"), "Стена упала в понедельник ночью.\n"),
        (b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 be=\nside the wall fell.\n", "The café beside the wall fell.\n"),
        (b"Content-Type: text/html\n\n<p>The <b>wall</b> fell.</p><p>Three boats sank.</p>\n", "The wall fell.\n\nThree boats sank.\n"),
    ],
)  # fmt: skip
def test_a_message_of_apple_mail_is_read_as_any_message(rest, text, tail):
    """Its encoding, its transfer encoding, its page; what stands behind the bytes that were counted is not read."""
    message = LETTER + rest
    assert emlx.read(b"%-10d\n" % len(message) + message + tail, "1.emlx", LIMITS).text == text


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_mailbox_of_another_system(end):
    """Line ends of Windows, parts, a line of the text that the mailbox had to quote."""
    parts = (
        b'Content-Type: multipart/alternative; boundary="B"\n\n--B\nContent-Type: text/plain\n\nThe wall fell.\n\n>From here '
        b"nobody saw it.\n\n--B\nContent-Type: text/html\n\n<p>The wall fell.</p>\n--B--\n"
    )
    box = b"From ada@example.org Mon Nov 23 08:15:00 2026\n" + LETTER + parts
    article = mbox.read(box.replace(b"\n", end), "in.mbox", LIMITS)
    assert article.text == "The wall fell.\n\nFrom here nobody saw it.\n"


# ---- pages in other files
@each(
    ("mime", "head", "encoding"),
    [
        ("text/html", '<meta charset="windows-1251">', "cp1251"),
        ("application/xhtml+xml", '<meta charset="windows-1251"/>', "cp1251"),
        ("text/html", "", "utf-8"),
    ],
)
def test_a_web_archive_that_names_no_encoding(mime, head, encoding):
    """The page's own word counts, and XHTML is a page."""
    page = f"<html><head>{head}</head><body>{BODY.replace('wall', 'стена')}</body></html>"
    resource = {"WebResourceData": page.encode(encoding), "WebResourceMIMEType": mime}
    article = webarchive.read(plistlib.dumps({"WebMainResource": resource}), "a.webarchive", LIMITS)
    assert article.text.startswith("Wall falls\n\nThe harbour стена at Tollick")
    assert article.source.encoding == encoding


def test_a_web_archive_is_read_whole_on_request(tmp_path):
    """As every page is; the article says so."""
    page = f"<html><body><nav><p>Weather and tides</p></nav>{BODY}<footer><p>Set in Tollick.</p></footer></body></html>"
    path = tmp_path / "a.webarchive"
    resource = {"WebResourceData": page.encode(), "WebResourceMIMEType": "text/html"}
    path.write_bytes(plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY))
    assert "Weather and tides" not in read_isolated(path).text
    whole = read_isolated(path, whole=True)
    assert whole.text.startswith("Weather and tides")
    assert whole.text.rstrip().endswith("Set in Tollick.")
    assert whole.source.reader == "web archive, whole"


@pytest.mark.parametrize(
    "part",
    [
        b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\nContent-Location: https://news.example/wall\n\nPGh0bWw+PGJvZHk+",
        b"Content-Type: application/xhtml+xml; charset=utf-8\nContent-Location: https://news.example/wall\n\n<html><body>",
    ],
)
def test_saved_pages_of_other_browsers(part):
    """In base64, in XHTML, with a picture before the page."""
    body = BODY.encode()
    if b"base64" in part:
        part, body = part.rpartition(b"\n")[0] + b"\n", base64.encodebytes(b"<html><body>" + body)
    data = (
        b'From: "Saved"\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="B"\n\n--B\nContent-Type: image/png\n\nxx\n--B\n'
        + part + body + b"\n--B--\n"
    )  # fmt: skip
    article = mhtml.read(data, "a.mhtml", LIMITS)
    assert article.text.startswith(f"Wall falls\n\n{STORY}")
    assert article.url == "https://news.example/wall"


# ---- OpenDocument in one file
SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("table", "table"))
)


@each(
    ("body", "text"),
    [
        ("<text:h>Wall falls</text:h><text:p>The<text:s text:c='2'/>wall<text:tab/>fell.<text:line-break/>Twice.</text:p>",
         "Wall falls\n\nThe wall fell. Twice.\n"),
        ("<text:p>The wall<text:note><text:note-body><text:p>Of 1881.</text:p></text:note-body></text:note> fell.</text:p>",
         "The wall fell.\n"),
        ("<text:list><text:list-item><text:p>Three boats</text:p></text:list-item><text:list-item><text:p>One quay</text:p>"
         "</text:list-item></text:list>", "Three boats\n\nOne quay\n"),
    ],
)  # fmt: skip
def test_flat_open_documents_as_they_are_shown(body, text):
    """As the packed ones: headings, blanks, lists, notes left out."""
    data = f"<office:document {SPACES}><office:body><office:text>{body}</office:text></office:body></office:document>"
    assert fodt.read(data.encode("utf-16"), "a.fodt", LIMITS).text == text


# ---- all of them
def test_no_reader_asks_for_a_socket(monkeypatch):
    """Whatever stands in the file, and whichever library reads it."""

    class Denied(socket.socket):
        def __init__(self, *_: object, **__: object) -> None:
            raise AssertionError("a socket was asked for")

    def deny(*_: object, **__: object) -> None:
        raise AssertionError("an address was asked for")

    monkeypatch.setattr(socket, "socket", Denied)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, deny)
    further = ("saved.mht", "tracker.eml", "scripts.html")
    good = [h for h in corpus() if h.name.startswith(("good.", "export.")) or h.name in further]
    assert len(good) > 30
    for file in good:
        try:
            assert articles_of(file.data, Path(file.name), LIMITS, None), file.name
        except (AssertionError, DiptychError) as error:
            pytest.fail(f"{file.name}: {error}")
