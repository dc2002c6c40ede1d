"""The headline of a page, without the name of its outlet."""

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any

from diptych.reading.blocks import line
from diptych.reading.page_extraction import key

_SEPARATOR = re.compile(r"\s+[|–—·»•-]+\s+|\s*[|｜]\s*")
_NO_HEADLINE = ("li", "nav", "footer", "aside", "dialog")
_LEAST = 8  # letters and digits of a heading that may be what stands before the name of the outlet


def unescaped(text: str | None) -> str | None:
    """Metadata on one line, character references written twice resolved: “&amp;#8217;” is an apostrophe."""
    return line(html.unescape(html.unescape(text))) if text else None


def headline(root: Any, told: str | None, shared: str | None, outlets: Sequence[str]) -> str | None:
    """The headline: as the page's data has it (``told``), or as shared (``shared``) where the page prints it so.

    What stands in the data is mostly the printed one, but some write it for search engines. The form on the page is
    taken where only marks differ.
    """
    printed = list(_headings(root))
    told, shared = (without_outlet(unescaped(text), printed, outlets) for text in (told, shared))
    alike = {key(text).casefold(): text for text in reversed(printed)}
    if shared and printed and key(shared).casefold() == key(printed[0]).casefold():
        return printed[0]
    named = told or shared or _title(root, printed, outlets) or next(iter(printed), None)
    return alike.get(key(named or "").casefold(), named)


def without_outlet(text: str | None, printed: Sequence[str], outlets: Sequence[str]) -> str | None:
    """A title without the outlet at its end or beginning, known by name or by the heading that the page prints."""
    if text is None:
        return None
    for heading in printed:
        if text.startswith(heading) and len(key(heading)) >= _LEAST and _SEPARATOR.match(text[len(heading) :]):
            return heading
    names = {key(outlet).casefold() for outlet in outlets}
    pieces = list(_SEPARATOR.finditer(text))
    if pieces and key(text[pieces[-1].end() :]).casefold() in names:
        return text[: pieces[-1].start()]
    if pieces and key(text[: pieces[0].start()]).casefold() in names:
        return text[pieces[0].end() :]
    return text


def _title(root: Any, printed: Sequence[str], outlets: Sequence[str]) -> str | None:
    """The title of the window; a stroke in it stands before the outlet, or the section, whatever their names."""
    element = next(root.iter("title"), None)
    title = without_outlet(unescaped(element.text_content()) if element is not None else None, printed, outlets)
    if title is None or title in printed or " | " not in title:
        return title
    return max(title.split(" | "), key=len)


def below_headline(root: Any) -> Iterator[Any]:
    """The elements that begin after the first main heading, in the order of the page; none without one."""
    element = next(_heading_elements(root), None)
    if element is None:
        element = next(root.iter("h1"), None)
    while element is not None:
        for following in element.itersiblings():
            yield from following.iter("p", "div", "span", "a", "li", "address", "strong", "time")
        element = element.getparent()


def _headings(root: Any) -> Iterator[str]:
    return (text for element in _heading_elements(root) if (text := line(element.text_content())))


def _heading_elements(root: Any) -> Iterator[Any]:
    """The main headings of the page; one in a list or a menu is a crumb of the way there."""
    return (e for e in root.iter("h1") if next(e.iterancestors(*_NO_HEADLINE), None) is None)
