"""Mail, Markdown, pages saved as one file, and links that are no articles."""

import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import mail, markdown, mhtml, read_article
from tables import each

LIMITS = Limits()
HEAD = "From: Ada Marlow <ada@example.org>\r\nSubject: =?utf-8?q?Wall_falls_=E2=80=93_again?=\r\n"
HEAD += "Date: Mon, 23 Nov 2026 08:15:00 +0000\r\nMIME-Version: 1.0\r\n"


def message(rest: str) -> bytes:
    """A message with our headers."""
    return (HEAD + rest).encode()


def test_plain_text_beats_html_and_attachments_are_told():
    """The text part is the article; headers are its metadata."""
    article = mail.read(
        message(
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>HTML</p>\r\n"
            "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe wall\r\nfell.\r\n\r\nVane wept.\r\n"
            "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=../x\r\n\r\nATTACHED\r\n--b--"
        ),
        "a.eml",
        LIMITS,
    )
    assert article.text == "The wall fell.\n\nVane wept.\n"
    assert (article.title, article.byline, article.published) == ("Wall falls – again", "Ada Marlow", "2026-11-23")
    assert "Attachments were left out." in map(str, article.source.warnings)


STORY = (
    "The harbour wall at Tollick gave way on Monday night, and three boats sank before anybody could move them. " * 3
)
PLAIN = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{0}\r\n"
PAGE = "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{0}</p>\r\n"


@each(
    ("plain", "page", "shown"),
    [
        ("Your mail program cannot show this newsletter: https://news.example/123", STORY, "page"),
        ("[logo]\n\nhttps://news.example/a/very/long/address " * 20, STORY, "page"),
        ("", STORY, "page"),
        (STORY, f"{STORY} Unsubscribe here.", "plain"),
        (STORY, "Short.", "plain"),
    ],
)
def test_the_version_that_says_more_is_the_article(plain, page, shown):
    """Plain text unless it is only a notice that there is more, addresses not counted."""
    head = "Content-Type: multipart/alternative; boundary=b\r\n\r\n"
    text = mail.read(message(head + PLAIN.format(plain) + PAGE.format(page) + "--b--"), "a.eml", LIMITS).text
    assert text == f"{(page if shown == 'page' else plain).strip()}\n"


@each(
    ("raw", "subject"),
    [
        ("Стена упала ночью в порту".encode("koi8-r"), "Стена упала ночью в порту"),
        ("L’été à Tollick".encode(), "L’été à Tollick"),
        ("L\u2019été à Tollick".encode("cp1252"), "L’été à Tollick"),
    ],
)
def test_headers_in_raw_bytes_are_decoded(raw, subject):
    """Programs write them so, against the rules; names of attachments too."""
    data = (
        b"From: a@example.org\r\nSubject: " + raw + b"\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe wall fell.\r\n"
        b'--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="' + raw + b'.pdf"\r\n\r\nx\r\n--b--'
    )  # fmt: skip
    article = mail.read(data, "a.eml", LIMITS)
    assert (article.title, article.text) == (subject, "The wall fell.\n")


@each("encoding", ["koi8-r", "cp1251", "utf-8"])
def test_the_encoding_of_a_part_is_the_one_it_names(encoding):
    """For plain text and for HTML."""
    words = "Портовая стена упала ночью."
    for kind, body in (("plain", words), ("html", f"<meta charset=iso-8859-5><p>{words}</p>")):
        data = f"{HEAD}Content-Type: text/{kind}; charset={encoding}\r\n\r\n".encode() + body.encode(encoding)
        assert mail.read(data, "a.eml", LIMITS).text == f"{words}\n"


def test_html_mail_without_its_pictures():
    """Blocks become paragraphs."""
    page = "Content-Type: text/html\r\n\r\n<div>One <b>two</b><br>three</div><img src=http://x.invalid/a><p>Four</p>"
    assert mail.read(message(page), "a.eml", LIMITS).text == "One two\n\nthree\n\nFour\n"


@pytest.mark.parametrize(
    ("rest", "code"),
    [
        ("Content-Type: image/png\r\n\r\nxx", "no-text"),
        (
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 2000,
            "too-complex",
        ),
    ],
)
def test_mail_without_text_or_with_too_many_parts_is_refused(rest, code):
    """One error, with its reason."""
    with pytest.raises(ReadingError, match=r"a\.eml") as refused:
        mail.read(message(rest), "a.eml", LIMITS)
    assert refused.value.code == code


@each(
    ("source", "text"),
    [
        ("# Wall *falls*\n\nOne\ntwo **three** `four`.\n\n> “Nobody told us,”\n> Vane said.\n\n* first\n* second",
         "Wall falls\n\nOne two three four.\n\n“Nobody told us,” Vane said.\n\nfirst\n\nsecond\n"),
        ("[a link](javascript:x) ![picture](http://x.invalid/a.png) &amp; &copy;", "[a link](javascript:x)  & ©\n"),
        ("<script>x()</script>\n\nText", "<script>x()</script>\n\nText\n"),
        ("---\ntitle: Wall falls\nauthor: Ada Marlow\ndate: 2026-11-23\n---\n\nBody", "Body\n"),
    ],
)  # fmt: skip
def test_markdown_without_its_marks(source, text):
    """Words stay, markup goes, raw HTML is text, pictures are left out."""
    found = markdown.read(source.encode(), "a.md", LIMITS).text
    assert " ".join(found.split()) == " ".join(text.split())


def test_front_matter_is_metadata_and_never_run():
    """Plain entries are read as text; tags of YAML mean nothing."""
    source = "---\ntitle: Wall falls\nauthor: 'Ada Marlow'\ndate: 2026-11-23T10:00\nx: !!python/object:os.system [a]\n---\nBody"
    article = markdown.read(source.encode(), "a.md", LIMITS)
    assert (article.title, article.byline, article.published) == ("Wall falls", "Ada Marlow", "2026-11-23")


def test_markup_that_costs_the_square_of_its_length_is_refused():
    """Thousands of open brackets in one paragraph are no article."""
    with pytest.raises(ReadingError, match="too heavily"):
        markdown.read(b"Words.\n\n" + b"[" * 1 + b" [" * 20_000, "a.md", LIMITS)


@each(("opens", "most"), [("> ", 99), ("- ", 49), ("1. ", 49)])
def test_markdown_is_read_as_deep_as_it_goes_or_refused(opens, most):
    """The parser drops what stands deeper than its limit and says nothing."""
    inside = "".join(f"{opens * number}Boat number {number} sank.\n\n" for number in range(most + 1))
    text = markdown.read(inside.encode(), "a.md", LIMITS).text
    assert text == "\n\n".join(f"Boat number {number} sank." for number in range(most + 1)) + "\n"
    for deeper in (most + 1, 3_000):
        with pytest.raises(ReadingError, match="too heavily"):
            markdown.read(f"{inside}{opens * deeper}And one more.".encode(), "a.md", LIMITS)


def test_saved_pages_are_read_from_inside_their_file():
    """The page part is the article, its location the address."""
    page = "<article><h1>Wall falls</h1>" + "<p>The wall fell in the night and nobody was told of it.</p>" * 3
    data = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html; "
        "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://news.example/wall\r\n\r\n"
        + page.replace("=", "=3D")
        + "\r\n--B--\r\n"
    )
    article = mhtml.read(data.encode(), "a.mhtml", LIMITS)
    assert article.text.startswith("Wall falls\n\nThe wall fell")
    assert article.url == "https://news.example/wall"


@each("encoding", ["koi8-r", "cp1251", "iso-8859-5"])
def test_the_encoding_of_a_saved_page_is_that_of_its_part(encoding):
    """The header counts, whatever the page says of itself."""
    words = "Портовая стена в Толлике обрушилась в ночь на понедельник, и три лодки затонули."
    page = f"<html><head><meta charset=utf-8></head><body><article><p>{words}</p><p>{words} Снова.</p></article></body></html>"
    head = f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html; charset="{encoding}"\r\n\r\n'
    article = mhtml.read(head.encode() + page.encode(encoding) + b"\r\n--B--\r\n", "a.mhtml", LIMITS)
    assert words in article.text
    assert (article.source.encoding, [w for w in map(str, article.source.warnings) if "encoding" in w]) == (
        encoding,
        [],
    )


@pytest.mark.parametrize("name", ["a.url", "a.webloc", "a.desktop", "a.website"])
def test_links_are_refused_with_advice(tmp_path, name):
    """A shortcut is no article: save the page first."""
    (tmp_path / name).write_text("[InternetShortcut]\nURL=http://x.invalid/\n")
    with pytest.raises(ReadingError, match="save it, and open the saved page"):
        read_article(tmp_path / name)
