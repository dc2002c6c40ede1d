"""HTML trees → paragraphs, where all of the text counts: mail, books, the clipboard, pages without an article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree, html  # pyright: ignore[reportAttributeAccessIssue]  # compiled, and carries no types

from diptych.reading.archive import damaged
from diptych.reading.blocks import line
from diptych.reading.shallow import shallow
from diptych.sameness.characters import DOUBLE_MARKS, SINGLE_MARKS

_BLOCKS = frozenset(
    """address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td
    tfoot th thead tr ul""".split()
)
_SKIPPED = frozenset(
    "script style template noscript head iframe object embed svg math canvas video audio select textarea button".split()
)
_CELLS = ("td", "th")
_HEAD = frozenset("title meta link script style base noscript template".split())
_MAY_BE_HIDDEN = etree.XPath("descendant-or-self::*[@hidden or @aria-hidden or @style]")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# A tag as long as an article: what the parser makes of its attributes takes the square of their number.
_LONG_TAG = re.compile(r"<([a-zA-Z][\w-]{0,20})\s[^<>]{20000,}>")
_LARGE = 1_000_000  # characters of a page whose fonts and pictures may be written into it, more than the parser takes
_STYLE, _STYLE_END = re.compile(r"<style\b", re.I), re.compile(r"</style\s*>", re.I)
_DATA = re.compile(r"\bdata:[\w.+-]+/[\w.+-]+;base64,[A-Za-z0-9+/=]{1000,}")
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,8})|(\d{1,10}))(\d*);?", re.I)


def parsed(text: str, name: str) -> Any:
    """The root of an HTML text; raises ReadingError where nothing can be made of it."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        data = sound(text).encode("utf-8")
        root = html.document_fromstring(data, parser=parser)
        if parser.error_log.filter_from_fatals():  # it stopped at one of its limits: what follows is not in the tree
            root = shallow(data, _BLOCKS | _SKIPPED)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise damaged(name) from error
    _end_head(root)
    _write_quotation_marks(root)
    return root


def _end_head(root: Any) -> None:
    """Puts into the body what the parser left in the head, where the page leaves out the tags between the two."""
    head, body = root.find("head"), root.find("body")
    if head is None:
        return
    first = next((at for at, child in enumerate(head) if child.tag not in _HEAD), len(head))
    strays = head[first:]
    if strays and body is None:
        body = root.makeelement("body")
        root.append(body)
    for at, stray in enumerate(strays):
        body.insert(at, stray)


def _write_quotation_marks(root: Any) -> None:
    """Writes the marks that browsers draw around short quotations (``q``) into the text, where the page has none."""
    for element in list(root.iter("q")):
        inner = element.text_content().strip()
        if inner and inner[0] not in DOUBLE_MARKS + SINGLE_MARKS:
            opening, closing = "‘’" if next(element.iterancestors("q"), None) is not None else "“”"
            element.text = opening + (element.text or "")
            if len(element):
                element[-1].tail = (element[-1].tail or "") + closing
            else:
                element.text += closing
    for element in list(root.iter("q")):
        element.tag = "span"


def sound(text: str) -> str:
    """The text without what makes the parser stop or crawl: references to no character, attributes without end."""

    def mended(match: re.Match[str]) -> str:
        code = int(match.group(1), 16) if match.group(1) else int(match.group(2))
        bad = code == 0 or 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE or code > 0x10FFFF or match.group(3)
        return "\ufffd" if bad else match.group()

    if len(text) > _LARGE:
        text = _DATA.sub("data:,", _without_styles(text))
    return _REFERENCE.sub(mended, _LONG_TAG.sub(r"<\1>", text))


def _without_styles(text: str) -> str:
    """The text without its style sheets, in which extensions that save a page as one file write all its fonts."""
    pieces, at = [], 0
    for start in _STYLE.finditer(text):
        if start.start() < at:
            continue
        end = _STYLE_END.search(text, start.end())
        if end is None:
            break
        pieces.append(text[at : start.start()])
        at = end.end()
    return "".join((*pieces, text[at:]))


def hidden_in(root: Any) -> list[Any]:
    """The elements of which the page itself says that they are not shown, in order."""
    return [
        element
        for element in _MAY_BE_HIDDEN(root)
        if element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style") or "")
    ]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a page: its text, the element that holds it, and the share of it that links to elsewhere."""

    text: str
    element: Any
    linked: float


def paragraphs_of(root: Any) -> Iterator[str]:
    """The text of every block in order."""
    return (block.text for block in blocks_of(root))


def blocks_of(root: Any, hidden_too: bool = False) -> Iterator[Block]:
    """Every block that holds text, in order; a row of a table whose cells hold no blocks is one."""
    pieces: list[str] = []
    holders = [root]
    rows: dict[Any, bool] = {}
    links = linked = 0
    for event, element in _walk(root, hidden_too):
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _CELLS and _in_plain_row(element, rows):
            pieces.append(" ")
        elif tag in _BLOCKS:
            if (text := "".join(pieces)).strip():
                yield Block(text, holders[-1], linked / len("".join(text.split())))
            pieces, linked = [], 0
            if event == "start":
                holders.append(element)
            elif event == "end":
                holders.pop()
        if tag == "a" and event != "skip" and not (element.get("href") or "#").startswith("#"):
            links += 1 if event == "start" else -1
        piece = (element.text if event == "start" else element.tail) or ""
        pieces.append(piece)
        linked += len("".join(piece.split())) if links else 0
    if (text := "".join(pieces)).strip():
        yield Block(text, root, linked / len("".join(text.split())))


def short_text(element: Any, longest: int) -> str | None:
    """The text of an element on one line, with blanks between its parts; None where it has more characters."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece.strip())
        if length > longest:
            return None
    text = line(" ".join(pieces))
    return text if text and len(text) <= longest else None


def _in_plain_row(cell: Any, known: dict[Any, bool]) -> bool:
    """Whether a cell and its neighbours in the row hold words and no blocks: a table of figures, not of layout."""
    row = cell.getparent()
    if row is None or row.tag != "tr":
        return False
    if row not in known:
        known[row] = not any(e.tag in _BLOCKS and e.tag not in _CELLS for e in row.iterdescendants())
    return known[row]


def _walk(root: Any, hidden_too: bool) -> Iterator[tuple[str, Any]]:
    """Starts and ends of the elements that are shown, and ``skip`` at the end of the others, without recursion."""
    waiting: list[tuple[str, Any]] = [("start", root)]
    unseen = frozenset(() if hidden_too else hidden_in(root))
    while waiting:
        event, element = waiting.pop()
        if event != "start":
            yield event, element
        elif not isinstance(element.tag, str) or element.tag in _SKIPPED or element in unseen:
            waiting.append(("skip", element))
        else:
            waiting.append(("end", element))
            yield event, element
            waiting += [("start", child) for child in reversed(element)]
