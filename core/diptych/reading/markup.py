"""HTML trees → paragraphs, where all of the text counts: mail, books, the clipboard, pages without an article."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from diptych.reading.archive import damaged

_BLOCKS = frozenset(
    """address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td
    tfoot th thead tr ul""".split()
)
_SKIPPED = frozenset(
    "script style template noscript head iframe object embed svg math canvas video audio select textarea button".split()
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
# A tag as long as an article: what the parser makes of its attributes takes the square of their number.
_LONG_TAG = re.compile(r"<([a-zA-Z][\w-]{0,20})\s[^<>]{20000,}>")
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]{1,8})|(\d{1,10}))(\d*);?", re.I)


def parsed(text: str, name: str) -> Any:
    """The root of an HTML text; raises ReadingError where nothing can be made of it."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(sound(text).encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise damaged(name) from error
    return root


def sound(text: str) -> str:
    """The text without what makes the parser stop or crawl: references to no character, attributes without end."""

    def mended(match: re.Match[str]) -> str:
        code = int(match.group(1), 16) if match.group(1) else int(match.group(2))
        bad = code == 0 or 0xD800 <= code <= 0xDFFF or code & 0xFFFE == 0xFFFE or code > 0x10FFFF or match.group(3)
        return "\ufffd" if bad else match.group()

    return _REFERENCE.sub(mended, _LONG_TAG.sub(r"<\1>", text))


def hidden(element: Any) -> bool:
    """Whether the page itself says that the element is not shown."""
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return bool(_HIDDEN.search(element.get("style") or ""))


def paragraphs_of(root: Any) -> Iterator[str]:
    """The text of every block in order."""
    pieces: list[str] = []
    for event, element in _walk(root):
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS and "".join(pieces).strip():
            yield "".join(pieces)
        if tag in _BLOCKS:
            pieces = []
        pieces.append((element.text if event == "start" else element.tail) or "")
    if "".join(pieces).strip():
        yield "".join(pieces)


def _walk(root: Any) -> Iterator[tuple[str, Any]]:
    """Starts and ends of the elements that are shown, without recursion."""
    waiting: list[tuple[str, Any]] = [("start", root)]
    while waiting:
        event, element = waiting.pop()
        if event == "end":
            yield event, element
            continue
        waiting.append(("end", element))
        if not isinstance(element.tag, str) or element.tag in _SKIPPED or hidden(element):
            continue
        yield event, element
        waiting += [("start", child) for child in reversed(element)]
