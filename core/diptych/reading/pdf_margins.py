"""What stands above and below the text of a page: headers and footers that return, and those that a browser prints."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from diptych.reading.pdf_paragraphs import PdfLine

_NUMBER = re.compile(r"\d+")
_MARGIN = 3  # lines at the top and the foot of a page that may be its header or footer
_MOST = 0.1  # of the words of all pages: what returns and is more of them is text
_APART = 1.3  # distance from the text, in heights of a line, that a header keeps
_SAME_LINE = 0.5  # of a line's height
# A browser prints its address and the time at one end of a line, the title or the number of the page at the other.
_ADDRESS = re.compile(r"^(?:https?://|file:/|about:)\S+(?=\s|$)|(?<=\s)(?:https?://|file:/|about:)\S+$")
_DAY = r"(?:\w{2,12},? )?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
_CLOCK = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?"
_TIME = re.compile(rf"^{_DAY},? +{_CLOCK}(?=\s|$)|(?<=\s){_DAY},? +{_CLOCK}$")


def without_margins(pages: Sequence[Sequence[PdfLine]]) -> tuple[list[list[PdfLine]], bool]:
    """The pages without lines that return at the same place of most pages, numbers apart; whether there were any.

    They are the outermost lines of their pages, and few: a text that is printed on every page is no header.
    """
    filled = [[line for line in page if line.text.strip()] for page in pages]
    seen = Counter(k for page in filled for k in {_key(line) for line in (*_edge(page, 1), *_edge(page, -1))})
    often = {k for k, count in seen.items() if count >= 2 and count * 2 > len(filled)}
    outer = [{id(line) for line in _outermost(page, often)} for page in filled]
    kept = [[line for line in page if id(line) not in margin] for page, margin in zip(filled, outer, strict=True)]
    words, left = _words(filled), _words(kept)
    if words - left > _MOST * words and not all(map(_is_apart, filled, kept)):
        return filled, False
    if not left:
        return filled, False
    return kept, left < words


def without_browser(pages: Sequence[Sequence[PdfLine]]) -> tuple[list[list[PdfLine]], str | None]:
    """The pages without the lines that a browser prints around them, and the address that stands there.

    One of the two holds the address, the other the time of printing; where not both are there, nothing goes.
    """
    kept: list[list[PdfLine]] = []
    address: str | None = None
    for page in pages:
        top, foot = _row(page, 1), _row(page, -1)
        above, below = (" ".join(line.text.strip() for line in row) for row in (top, foot))
        for one, other in ((above, below), (below, above)):
            printed = _ADDRESS.search(one)
            if printed and _TIME.search(other) and top != foot:
                address = address or _whole(printed.group())
                page = [line for line in page if line not in top and line not in foot]
                break
        kept.append([*page])
    return (kept, address) if _words(kept) else ([[*page] for page in pages], None)


def _whole(address: str) -> str | None:
    """The address where it is one of the web and was not cut."""
    return address if address.startswith("http") and "…" not in address and not address.endswith("...") else None


def _key(line: PdfLine) -> tuple[str, int]:
    return _NUMBER.sub("#", line.text.strip()), round(line.baseline / 6)


def _edge(page: Sequence[PdfLine], way: int) -> list[PdfLine]:
    """The first lines from the top (1) or from the foot (-1)."""
    return sorted(page, key=lambda line: -way * line.baseline)[:_MARGIN]


def _outermost(page: Sequence[PdfLine], often: set[tuple[str, int]]) -> Iterator[PdfLine]:
    """The lines that return, from the edges inwards up to the first that does not."""
    for way in (1, -1):
        for line in _edge(page, way):
            if _key(line) not in often:
                break
            yield line


def _is_apart(page: Sequence[PdfLine], kept: Sequence[PdfLine]) -> bool:
    """Whether the lines that go keep a distance from the text that stays; true where none goes."""
    if not kept:
        return False
    top, foot = max(line.baseline for line in kept), min(line.baseline for line in kept)
    stays = {id(line) for line in kept}
    return all(
        line.baseline - top > _APART * line.size or foot - line.baseline > _APART * line.size
        for line in page
        if id(line) not in stays
    )


def _row(page: Sequence[PdfLine], way: int) -> list[PdfLine]:
    """The lines, or pieces of one, that stand highest (1) or lowest (-1)."""
    filled = [line for line in page if line.text.strip()]
    if not filled:
        return []
    edge = max(filled, key=lambda line: way * line.baseline)
    return [line for line in filled if abs(line.baseline - edge.baseline) < _SAME_LINE * edge.size]


def _words(pages: Sequence[Sequence[PdfLine]]) -> int:
    return sum(len(line.text.split()) for page in pages for line in page)
