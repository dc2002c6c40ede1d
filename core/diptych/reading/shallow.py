"""Pages whose elements stand too deep inside each other for the parser, as where one is opened before every paragraph.

Own code, for no option of lxml reads what is more than 2,048 deep, and what looks for the article in a page, and calls
itself for each element, loses text long before. As in browsers, what is deeper than a limit stands beside the others.
"""

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree, html  # pyright: ignore[reportAttributeAccessIssue]  # compiled, and carries no types

_DEEPEST = 200  # elements inside each other; the parser gives up at 256
_LAYOUT = 100  # elements around a table that then holds no figures but the page
_TABLE = frozenset("table caption thead tbody tfoot tr th td".split())
_NAME = re.compile(r"[A-Za-z_][\w.:-]*", re.A)
_NO_TEXT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # characters that a tree cannot hold


def shallow(data: bytes, apart: frozenset[str]) -> Any:
    """The root of a page in UTF-8; of its elements that stand too deep, those with these names are kept ``apart``.

    All text is there, in order; that of the others, such as words in italics, stands in the paragraph around them.
    """
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, target=_Shallow(apart))
    return etree.fromstring(data, parser)


class _Shallow(etree.TreeBuilder):  # type: ignore[misc]
    """Builds the tree: a new element ends the one at the limit, and the page's own end of that one is passed over."""

    def __init__(self, apart: frozenset[str]) -> None:
        super().__init__(parser=html.HTMLParser())
        self._apart = apart
        self._open: list[str | None] = []  # the page's elements, None for what is not, or no longer, open in the tree
        self._kept: list[int] = []  # which of them are open in the tree

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        deep = len(self._kept) == _DEEPEST
        if not _NAME.fullmatch(tag) or (deep and tag not in self._apart):
            self._open.append(None)
            return
        if deep:
            self._end(self._kept[-1])
        tag = "div" if tag in _TABLE and len(self._kept) >= _LAYOUT else tag
        named = {name: value for name, value in attributes.items() if _NAME.fullmatch(name)}
        super().start(tag, {name: _NO_TEXT.sub(" ", value) for name, value in named.items()})
        self._kept.append(len(self._open))
        self._open.append(tag)

    def end(self, tag: str) -> None:
        if self._open[-1] is not None:
            self._end(self._kept[-1])
        self._open.pop()

    def data(self, data: str) -> None:
        super().data(_NO_TEXT.sub(" ", data))

    def _end(self, number: int) -> None:
        """Ends the innermost element of the tree, which has this number among the page's."""
        super().end(self._open[number])
        self._open[number] = None
        self._kept.pop()
