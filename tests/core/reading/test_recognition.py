"""A file is what its bytes are; its name only breaks ties, and what cannot be read is told what to do."""

import gzip
import plistlib
import zipfile
from io import BytesIO

import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import read_article
from diptych.reading.registry import FORMATS, format_of
from tables import each

STORY = "The harbour wall at Tollick gave way on Monday night, and three boats sank before anybody could move them."
PLAIN = f"Harbour wall gives way\n\n{STORY}\n".encode()
PAGE = (
    f"<!DOCTYPE html>\n<html><head><title>Wall</title></head><body><p>{STORY}</p><p>{STORY}</p></body></html>".encode()
)
RTF = b"{\\rtf1\\ansi Harbour wall gives way\\par " + STORY.encode() + b"}"
MAIL = (
    b"From: Ada <ada@example.org>\nSubject: Wall\nDate: Mon, 23 Nov 2026 08:15:00 +0000\nMIME-Version: 1.0\n\n" + PLAIN
)
SAVED = (
    b"From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/wall\nSubject: Wall\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/related; boundary="B"\n\n--B\nContent-Type: text/html\n\n' + PAGE + b"\n--B--\n"
)


def written(tmp_path, name: str, data: bytes):
    """A file of that name."""
    path = tmp_path / name
    path.write_bytes(data)
    return path


@each(
    ("name", "data", "kind"),
    [
        ("story.txt", PLAIN, "text"),
        ("Senate vote - 3 Nov. 2026", PLAIN, "text"),
        ("The U.S. Senate", PLAIN, "text"),
        ("story.log", PLAIN, "text"),
        ("story.rst", PLAIN, "text"),
        ("story.whatever", PLAIN, "text"),
        ("story.docx", PLAIN, "text"),
        ("story.pdf", PLAIN, "text"),
        ("story.doc", PLAIN, "text"),
        ("story.wpd", PLAIN, "text"),
        ("story.md", PLAIN, "Markdown"),
        ("story.html", b"<p>" + PLAIN, "web page"),
        ("story.aspx", PAGE, "web page"),
        ("story.php", PAGE, "web page"),
        ("story.doc", PAGE, "web page"),
        ("story.txt", PAGE, "web page"),
        ("story.xls", PAGE, "web page"),
        ("story.txt", b"\xef\xbb\xbf\n\n<!-- saved from url=(0022)https://news.example/ -->\n" + PAGE, "web page"),
        ("story.txt", b"\xff\xfe" + PAGE.decode().encode("utf-16-le"), "web page"),
        ("story", f"<h1>Wall</h1><p>{STORY}</p><p>{STORY}</p>".encode(), "web page"),
        ("story.xml", b'<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="x"><body/></html>', "web page"),
        ("story.doc", RTF, "RTF"),
        ("story.txt", b"\n" + RTF, "RTF"),
        ("story.html", b"%PDF-1.7\n", "PDF"),
        ("story", b"\n\n%PDF-1.4\n", "PDF"),
        ("story.txt", MAIL, "mail"),
        ("story", MAIL.replace(b"\n", b"\r\n"), "mail"),
        ("story.mht", SAVED, "saved page"),
        ("story.doc", SAVED, "saved page"),
        ("story.eml", SAVED, "mail"),
        ("inbox", b"From ada@example.org Mon Nov 23 08:15:00 2026\n" + MAIL, "mailbox"),
        ("12345.emlx", b"%d   \n" % len(MAIL) + MAIL, "Apple mail"),
        ("story.xml", b'<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body/></nitf>', "NITF"),
        ("story.json", b'{"uri": "x", "headline": "Wall", "body_html": "<p>x</p>"}', "ninjs"),
        ("story.txt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nWords\n", "subtitles"),
        ("story", b"1\r\n00:00:01,000 --> 00:00:02,000\r\nWords\r\n", "subtitles"),
        ("story.xml", b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>', "flat OpenDocument"),
        ("story.plist", plistlib.dumps({"WebMainResource": {}}), "web archive"),
    ],
)  # fmt: skip
def test_bytes_say_what_a_file_is(tmp_path, name, data, kind):
    """Whatever it is called; among kinds of text the name decides."""
    assert format_of(tmp_path / name, data).name == kind


@each(
    ("name", "text"),
    [
        ("a.txt", "<sigh> That was all that was left of the pier, she wrote, <sigh>.\n"),
        ("a.txt", "Note: the wall fell.\nFrom: the harbour office\n\nNobody was hurt in the night.\n"),
        ("a.txt", "From Tollick 12:30 the ferry goes on.\nSubject to tide.\n"),
        ("a.txt", "{This part was added later} and the wall fell on Monday night.\n"),
        ("a.txt", "3\n00 boats sank --> nobody knows why.\n"),
        ("a.txt", "WEB VTT is a format, the speaker said.\n"),
        ("a.txt", "Use <p> and </p> for a paragraph, the teacher told her class of ten.\n"),
        ("a.txt", "To: the council\nSubject: the wall\n\nDear all, it fell.\n"),
    ],
)
def test_text_that_looks_a_little_like_another_kind_is_text(tmp_path, name, text):
    """One mark of another kind is no proof."""
    assert read_article(written(tmp_path, name, text.encode())).text == text


@each("suffix", [".docx", ".dotx", ".zip", ".doc", ""])
def test_word_files_are_known_by_what_is_in_them(tmp_path, suffix):
    """Templates and files under another name too."""
    part = f'<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>{STORY}</w:t></w:r></w:p></w:body></w:document>'
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", part)
    assert read_article(written(tmp_path, f"story{suffix}", data.getvalue())).text == f"{STORY}\n"


@each(
    ("name", "data", "says"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "WordDocument".encode("utf-16-le"), r"old Word file: .* save it as \.docx"),
        ("a.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "encrypted; save it without a password"),
        ("a.msg", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "message of Outlook: save it there as text"),
        ("a.wpd", b"\xffWPC\x10\0", r"WordPerfect file: .* save it as \.docx"),
        ("a.mobi", b"x" * 60 + b"BOOKMOBI", r"Kindle book: convert it to \.epub"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "picture: have its text recognised"),
        ("a.txt", b"\xff\xd8\xff\xe0", "picture: have its text recognised"),
        ("a.mp3", b"ID3\x03", "recording: open a transcript"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c", "archive: unpack it"),
        ("a.zip", b"PK\x03\x04", "damaged"),
        ("a.diptych", b'{"diptych:formatVersion": 1}', "saved comparison, not an article"),
        ("a.json", b'{"@context": [], "diptych:formatVersion": 1}', "saved comparison, not an article"),
        ("a.rss", b'<?xml version="1.0"?><rss version="2.0"/>', "list of news, not an article"),
        ("a.webloc", plistlib.dumps({"URL": "https://news.example/"}), "only a link"),
        ("a.txt", b"[InternetShortcut]\r\nURL=https://news.example/wall-falls-at-tollick\r\n", "only a link"),
        ("a.csv", b"id,left,right\n1,a.txt,b.txt and more words here\n", "not a kind of file that Diptych reads"),
        ("a.exe", b"MZ\x90\x00\x03", "not a text file"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_what_to_do(tmp_path, reader, name, data, says):
    """One sentence that names the file."""
    with pytest.raises(ReadingError, match=says) as refused:
        reader.article(written(tmp_path, name, data))
    assert name in str(refused.value)
    assert str(refused.value).endswith(".")


@each(("name", "data"), [("story.txt.gz", PLAIN), ("story.gz", PAGE), ("story.html", PAGE)])
def test_gzip_around_a_file_is_taken_off(tmp_path, reader, name, data):
    """Also where a server sent it so and the name does not say it; the record holds the file as it was found."""
    article = reader.article(written(tmp_path, name, gzip.compress(data)))
    assert STORY in article.text
    assert (article.name, article.source.file_bytes) == (name, len(gzip.compress(data)))


def test_gzip_of_several_members_is_read_whole(tmp_path, reader):
    """As `cat a.gz b.gz` makes it; zeros may fill the last block of a tape. What else follows may be a broken member."""
    members = [gzip.compress(f"{number}. {STORY}\n\n".encode()) for number in range(3)]
    text = reader.article(written(tmp_path, "story.txt.gz", b"".join(members) + bytes(512))).text
    assert text.split() == " ".join(f"{number}. {STORY}" for number in range(3)).split()
    for number, rest in enumerate((members[1][:-9], b"junk", members[1][:12] + b"\xff" * 90)):
        with pytest.raises(ReadingError, match="is damaged"):
            reader.article(written(tmp_path, f"{number}.txt.gz", members[0] + rest))
    bomb = gzip.compress(b"a " * 3_000_000)
    with pytest.raises(ReadingError, match="unpacks to more than"):
        reader.article(written(tmp_path, "bomb.txt.gz", members[0] + bomb * 10))


def test_a_page_that_holds_its_pictures_and_fonts_is_read(tmp_path, reader):
    """They may be more than any other file may have; they go before the page is parsed."""
    font = b"<style>@font-face{src:url(data:font/woff2;base64," + b"d09GMgABAAAA" * 1_000_000 + b")}</style>"
    picture = b"<img src='data:image/png;base64," + b"iVBORw0KGgoA" * 1_000_000 + b"'>"
    page = PAGE.replace(b"<title>", font + b"<title>").replace(b"</p>", b"</p>" + picture, 1)
    assert len(page) > Limits().file_bytes
    assert STORY in reader.article(written(tmp_path, "page.html", page)).text
    with pytest.raises(ReadingError, match="too large"):
        reader.article(written(tmp_path, "page.txt", b"a " + page))


def test_every_format_has_a_module_and_suffixes_of_its_own():
    """A row of the table that names a module which is not there, or a suffix twice, is a mistake."""
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(callable(known.read()) for known in FORMATS)
