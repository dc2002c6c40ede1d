"""PDF: lines with their places from PDFium, joined into paragraphs by ``pdf_paragraphs``."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import damaged
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.document_titles import document_title
from diptych.reading.pdf_margins import without_browser, without_margins
from diptych.reading.pdf_paragraphs import PdfLine, paragraphs

_BREAKS = frozenset("\r\n")
_CHARACTERS = 200_000  # of one page; beyond it the file is not an article
_LOOKED_AT = 5  # pages on which fonts are judged
_MOST_UNMAPPED, _LEAST_LETTERS = 0.05, 0.6  # shares of the characters
_LINE_END_HYPHENS = "\x02\ufffe"  # what PDFium puts where a hyphen divides a word, in place of hyphen and line end


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a PDF; raises ReadingError where it is damaged, encrypted, a scan, or has too many pages."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise ReadingError(Message("reading.encrypted", {"name": name}), "encrypted") from error
        raise damaged(name) from error
    try:
        if len(document) > limits.pages:
            raise ReadingError(
                Message("reading.many-pages", {"name": name, "pages": len(document), "most": limits.pages}), "too-large"
            )
        pages = [list(_lines(document, number, name)) for number in range(len(document))]
        unmapped = _unmapped(document)
        about = document.get_metadata_dict()
    except pdfium.PdfiumError as error:
        raise damaged(name) from error
    finally:
        document.close()
    bare, address = without_browser(pages)
    kept, left_out = without_margins(bare)
    if not any(kept):
        raise ReadingError(Message("reading.no-text-scan", {"name": name}), "no-text")
    text = joined(paragraphs(kept), name)
    warnings = [*few_words(text)]
    if left_out or bare != pages:
        warnings.append(Message("reading.headers"))
    if unmapped > _MOST_UNMAPPED or _letters(text) < _LEAST_LETTERS:
        warnings.append(Message("reading.fonts"))
    return Article(
        text,
        name,
        title=document_title(about.get("Title"), text, name),
        byline=line(about.get("Author")),
        url=line(address),
        source=Source(messages=tuple(warnings)),
    )


def _lines(document: Any, number: int, name: str) -> Iterator[PdfLine]:
    """The lines of a page in the order of the file, in points from the lower left corner."""
    page = document[number]
    text = page.get_textpage()
    count = text.count_chars()
    if count > _CHARACTERS:
        raise ReadingError(Message("reading.heavy-page", {"name": name, "characters": count}), "too-complex")
    characters: list[str] = []
    places: list[_Place] = []
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        character = chr(code) if 0 < code <= 0x10FFFF else ""
        hyphen = character != "" and character in _LINE_END_HYPHENS
        if hyphen or character in _BREAKS:
            if characters:
                yield _line([*characters, "-"] if hyphen else characters, places, number)
            characters, places = [], []
            continue
        characters.append(character)
        if character.strip() and (place := _place(text, index)) is not None:
            places.append(place)
    if characters:
        yield _line(characters, places, number)
    text.close()
    page.close()


def _unmapped(document: Any) -> float:
    """The share of characters on the first pages for which their font names no letter."""
    told = whole = 0
    for number in range(min(len(document), _LOOKED_AT)):
        page = document[number]
        text = page.get_textpage()
        count = text.count_chars()
        whole += count
        told += sum(raw.FPDFText_HasUnicodeMapError(text.raw, index) == 1 for index in range(count))
        text.close()
        page.close()
    return told / max(1, whole)


def _letters(text: str) -> float:
    """The share of letters and figures among what is printed; 1 for a text too short to tell."""
    printed = [char for char in text if not char.isspace()]
    return sum(map(str.isalnum, printed)) / len(printed) if len(printed) > _LOOKED_AT * 20 else 1.0


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a character stands on its page, in points from the lower left corner."""

    left: float
    right: float
    baseline: float
    size: float


def _place(text: Any, index: int) -> _Place | None:
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    if not raw.FPDFText_GetCharBox(text.raw, index, left, right, bottom, top):
        return None
    if not raw.FPDFText_GetCharOrigin(text.raw, index, x, y):
        return None
    return _Place(left.value, right.value, y.value, raw.FPDFText_GetFontSize(text.raw, index))


def _line(characters: list[str], places: list[_Place], page: int) -> PdfLine:
    # Two halves of a character beyond the first plane come one by one.
    text = "".join(characters).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    places = places or [_Place(0.0, 0.0, 0.0, 1.0)]
    return PdfLine(
        text,
        page,
        min(p.left for p in places),
        max(p.right for p in places),
        median(p.baseline for p in places),
        max(1.0, median(p.size for p in places)),
    )
