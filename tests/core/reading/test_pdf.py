"""PDF: paragraphs mended from lines, columns in order, page headers left out."""

import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import pdf
from diptych.reading.pdf_margins import without_browser, without_margins
from diptych.reading.pdf_paragraphs import PdfLine, paragraphs
from tables import each


def page_of(lines: list[tuple[float, float, str]]) -> bytes:
    """A content stream with text at places, in points."""
    moves = (f"1 0 0 1 {x} {y} Tm ({t}) Tj" for x, y, t in lines)
    return f"BT /F1 12 Tf {' '.join(moves)} ET".encode("latin-1")


def document(*pages: bytes, about: str = "") -> bytes:
    """A PDF with these content streams, written by hand, and what it says about itself."""
    numbers = range(len(pages))
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in numbers)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()]
    font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>"
    for n, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {4 + 2 * n} 0 R /Resources {font} >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream")
    objects.append(f"<< {about} >>".encode())
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % n + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        start,
    )
    return bytes(out)


def read(*pages: list[tuple[float, float, str]]):
    """The article in a PDF with text at these places."""
    return pdf.read(document(*map(page_of, pages)), "a.pdf", Limits())


FIRST = [
    (72, 700, "The wall gave way at four in the morning and no-"),
    (72, 686, "body had been told to move the boats from it."),
]
SECOND = [
    (72, 664, "Ines Vane said she had written three letters to the"),
    (72, 650, "council and that none of them was answered."),
]


def test_lines_become_paragraphs():
    """Line ends and a divided word are mended; a gap parts paragraphs."""
    assert read(FIRST + SECOND).text == (
        "The wall gave way at four in the morning and nobody had been told to move the boats from it.\n\n"
        "Ines Vane said she had written three letters to the council and that none of them was answered.\n"
    )


def test_the_day_a_file_was_made_is_no_day_of_publication():
    """Who printed the page did so on some day after the article came out; the author is told."""
    about = "/Author (Ada Marlow) /CreationDate (D:20261124080000Z) /ModDate (D:20261125080000Z)"
    article = pdf.read(document(page_of(FIRST), about=about), "a.pdf", Limits())
    assert (article.byline, article.published) == ("Ada Marlow", None)


def test_columns_are_read_one_after_the_other():
    """A paragraph goes on at the top of the next column."""
    right = [(320, 700, "council and none of them was answered until"), (320, 686, "the sea came in.")]
    text = read([*FIRST, (72, 664, "Ines Vane said she wrote three letters to the"), *right]).text
    assert text.split("\n\n")[1] == (
        "Ines Vane said she wrote three letters to the council and none of them was answered until the sea came in.\n"
    )


def test_headers_and_footers_that_repeat_are_left_out():
    """What stands at the same place of most pages is no part of the article; a warning says so."""
    pages = [
        [(72, 800, "The Tollick Post"), *((72, 700 - 14 * k, f"Line {word} {k} of the story.") for k in range(9)),
         (280, 40, f"Page {n}")]
        for n, word in enumerate(("one", "two", "three"), 1)
    ]  # fmt: skip
    article = read(*pages)
    assert "Tollick Post" not in article.text
    assert "Page" not in article.text
    assert article.text.count("of the story.") == 27
    assert "Repeated page headers and footers were left out." in map(str, article.source.warnings)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [("a well-", "known wall", "a well-known wall"), ("the break-", "water fell", "the breakwater fell")],
)
def test_hyphens_at_line_ends(first, second, whole):
    """A compound that stands whole elsewhere keeps its hyphen, another word loses it."""
    lines = [(72, 700, "Everybody here has seen the well-known wall of the town."), (72, 672, first), (72, 658, second)]
    assert read(lines).text.endswith(f"{whole}\n")


def test_indents_part_paragraphs():
    """A text without gaps, set with indents."""
    lines = [
        PdfLine(text, 0, left, right, 700 - 14 * n, 12)
        for n, (left, right, text) in enumerate(
            [(72, 300, "One begins here and goes"), (72, 200, "on to here."), (90, 300, "Two begins after an indent"),
             (72, 300, "and fills its line to the end."), (90, 300, "Three is last and fills")]
        )
    ]  # fmt: skip
    assert [p[:3] for p in paragraphs([lines])] == ["One", "Two", "Thr"]


def test_a_line_that_stands_on_one_page_only_stays():
    """Nothing is left out of a single page."""
    lines = [PdfLine("The Tollick Post", 0, 72, 200, 800, 12), PdfLine("Text.", 0, 72, 100, 700, 12)]
    assert without_margins([lines]) == ([lines], False)


def test_a_text_that_is_on_every_page_is_no_header():
    """Three copies of one notice, or a form of three pages, stay whole."""
    notice = [
        (72, 700 - 14 * k, f"Line {word} of the notice.") for k, word in enumerate(("one", "two", "three", "four"))
    ]
    article = read(notice, notice, notice)
    assert article.text.count("of the notice.") == 12
    assert "Repeated page headers and footers were left out." not in map(str, article.source.warnings)


def test_a_line_that_returns_inside_the_text_stays():
    """A header is the outermost line of its page: what stands below another line is text."""
    pages = [
        [(72, 800, f"Headline number {word} here"), (72, 780, "By our own correspondent"),
         *((72, 700 - 14 * k, f"Line {word} {k} of the story.") for k in range(9))]
        for word in ("one", "two", "three")
    ]  # fmt: skip
    assert read(*pages).text.count("By our own correspondent") == 3


STORY = [(72, 700 - 14 * k, f"The wall gave way at four in the morning, line {k} of it.") for k in range(6)]
CHROME = [(40, 815, "11/23/26, 8:15 AM"), (220, 815, "Wall falls - Skerry Post")]
CHROME_FOOT = [(40, 20, "https://news.example/wall"), (540, 20, "1/1")]
FIREFOX = [(40, 815, "Wall falls - Skerry Post"), (380, 815, "https://news.example/wall")]
FIREFOX_FOOT = [(40, 20, "1 of 1"), (480, 20, "23.11.2026, 08:15")]


@each(
    ("top", "foot", "address"),
    [
        (CHROME, CHROME_FOOT, "https://news.example/wall"),
        (FIREFOX, FIREFOX_FOOT, "https://news.example/wall"),
        (CHROME, [(40, 20, "file:///home/ada/wall.html"), (540, 20, "1/1")], None),
    ],
)
def test_what_a_browser_prints_around_a_page_is_left_out(top, foot, address):
    """With one page too; the address is kept as the article's."""
    article = read([*top, *STORY, *foot])
    assert article.text.startswith("The wall gave way")
    assert article.text.endswith("line 5 of it.\n")
    assert article.url == address


@each(
    ("top", "foot"),
    [
        ([(72, 800, "23/11/2026, 08:15")], [(72, 40, "Ada Marlow reports from Tollick.")]),
        ([(72, 800, "Wall falls")], [(72, 40, "https://news.example/more")]),
        ([(72, 800, "Updated 23/11/2026, 08:15 by Ada")], [(72, 40, "See https://news.example/more for all of it.")]),
    ],
)
def test_a_day_or_an_address_alone_is_text(top, foot):
    """Only both together, one above and one below, are a browser's."""
    article = read([*top, *STORY, *foot])
    assert top[0][2] in article.text
    assert foot[0][2] in article.text
    assert article.url is None


def test_lines_of_a_browser_alone_are_all_the_text_there_is():
    """A page with nothing else keeps them."""
    lines = [PdfLine("11/23/26, 8:15 AM", 0, 40, 120, 815, 9), PdfLine("https://news.example/a 1/1", 0, 40, 200, 20, 9)]
    assert without_browser([lines]) == ([lines], None)


def test_fonts_that_name_no_letters_are_told():
    """What comes out are signs in place of letters."""
    garbled = [(72, 700 - 14 * k, "&% '#\\) $+!*& %'# !*$%& '+,#") for k in range(8)]
    assert any("do not say which letters" in warning for warning in map(str, read(garbled).source.warnings))
    assert not any("do not say which letters" in warning for warning in map(str, read(STORY).source.warnings))


@each(
    ("data", "code"),
    [
        (b"%PDF-1.4 nonsense", "corrupt"),
        (b"<html>no pdf</html>", "corrupt"),
        (document(b"q Q"), "no-text"),
        (document(*[b"q Q"] * 5), "too-large"),
    ],
)
def test_what_cannot_be_read_is_one_error(data, code):
    """Damage, scans, too many pages."""
    with pytest.raises(ReadingError, match=r"a\.pdf") as refused:
        pdf.read(data, "a.pdf", Limits(pages=3))
    assert refused.value.code == code
