"""What trafilatura takes for the article of a page, and which of the page's own blocks that is."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from configparser import ConfigParser
from functools import lru_cache
from typing import Any

import trafilatura
from trafilatura.settings import Document, use_config

from diptych.reading.markup import Block

_MARKS = re.compile(r"[\W_]+")
_INLINE = frozenset("hi ref del span a b i em strong u s sub sup code q abbr cite font small mark time".split())
_ANCHOR = 16  # letters and digits of a line that is looked for by itself
_COVERED = 0.8  # of the extraction is found again in the page's blocks, or it is shown as it is
_COMPARED = 5_000_000  # characters compared in search of lines that were joined or cut


def extracted(root: Any) -> list[str]:
    """The lines of the article as trafilatura finds them, with its rescue of pages that are built unusually."""
    found = trafilatura.bare_extraction(root, include_comments=False, config=_settings())
    return [line for line in _lines(found.body) if line.strip()] if isinstance(found, Document) else []


@lru_cache(maxsize=1)
def _settings() -> ConfigParser:
    """Trafilatura's own, without its clock: it may be asked in any thread, and its process has limits of its own."""
    config = use_config()
    config.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    return config


def _lines(body: Any) -> Iterator[str]:
    """The text of a tree of trafilatura's, a line for each of its paragraphs, items and cells."""
    pieces: list[str] = []
    waiting: list[tuple[bool, Any]] = [(True, body)]
    while waiting:
        opens, element = waiting.pop()
        if element.tag not in _INLINE:
            yield "".join(pieces)
            pieces = []
        pieces.append((element.text if opens else element.tail) or "")
        if opens:
            waiting.append((False, element))
            waiting += [(True, child) for child in reversed(element)]
    yield "".join(pieces)


def key(text: str) -> str:
    """Letters and digits alone: what of a text is the same however its blanks and marks were treated."""
    return _MARKS.sub("", text)


def chosen(blocks: Sequence[Block], lines: Sequence[str]) -> set[int] | None:
    """The numbers of the blocks whose text stands in the lines; None where too few of the lines are blocks."""
    own, sought = [key(block.text) for block in blocks], [k for k in map(key, lines) if k]
    places: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(own):
        places[text].append(number)
    found: set[int] = set()
    budget = _COMPARED
    anchors = [*_anchors(sought, places), (len(own), len(sought))]
    first, begin = 0, 0
    for block, line in anchors:
        matched, spent = _between(own, sought, places, (first, block), (begin, line), budget)
        found |= matched
        budget -= spent
        if block < len(own):
            found.add(block)
        first, begin = block + 1, line + 1
    covered = sum(len(own[number]) for number in found)
    return found if covered >= _COVERED * sum(map(len, sought)) else None


def _anchors(sought: Sequence[str], places: dict[str, list[int]]) -> list[tuple[int, int]]:
    """Block and line for the longest row of lines that stand once in both, in the same order."""
    counts: dict[str, int] = defaultdict(int)
    for line in sought:
        counts[line] += 1
    pairs = [
        (places[line][0], number)
        for number, line in enumerate(sought)
        if len(line) >= _ANCHOR and counts[line] == 1 and len(places.get(line, ())) == 1
    ]
    ends: list[int] = []  # the lowest block that a row of this length can end with
    rows: list[int] = []  # and the pair that it ends with
    before: list[int] = []
    for at, (block, _) in enumerate(pairs):
        length = bisect_left(ends, block)
        before.append(rows[length - 1] if length else -1)
        ends[length : length + 1] = [block]
        rows[length : length + 1] = [at]
    row = []
    at = rows[-1] if rows else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _between(
    own: Sequence[str],
    sought: Sequence[str],
    places: dict[str, list[int]],
    numbers: tuple[int, int],
    lines: tuple[int, int],
    budget: int,
) -> tuple[set[int], int]:
    """The blocks among ``numbers`` that hold the ``lines``, and the characters compared in search of them.

    Above the first anchor the nearest of equal blocks is meant, below an anchor too.
    """
    found: set[int] = set()
    rest = []
    wanted = range(*lines)
    upwards = numbers[0] == 0 and numbers[1] < len(own)
    low, high = numbers
    for line in reversed(wanted) if upwards else wanted:
        candidates = places.get(sought[line], [])
        at = bisect_left(candidates, high) - 1 if upwards else bisect_left(candidates, low)
        if 0 <= at < len(candidates) and low <= candidates[at] < high:
            found.add(candidates[at])
            low, high = (low, candidates[at]) if upwards else (candidates[at] + 1, high)
        else:
            rest.append(sought[line])
    if not rest:
        return found, 0
    text, spent = "".join(rest[::-1] if upwards else rest), 0
    at = 0
    for number in range(*numbers):
        if number in found or not own[number] or spent > budget:
            continue
        place = text.find(own[number], at)
        spent += (place if place >= 0 else len(text)) - at
        if place >= 0:
            found.add(number)
            at = place + len(own[number])
        elif (
            len(own[number]) > _ANCHOR and sum(len(line) for line in rest if line in own[number]) > len(own[number]) / 2
        ):
            found.add(number)
    return found, spent
