"""Sentences in two languages that may tell the same: what both write alike, figures and names, and nothing else.

A figure alone is in many sentences, and so is a name. Both together, or two figures, are rarely of two things.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from diptych.finding import Finding
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import MEDIUM
from diptych.message import Message
from diptych.sameness.words import match_key
from diptych.span import Span

_RULE = "names-and-figures"
_SMALL = 10  # figures below it stand in any report
_LETTERS = 3  # of a name
_LISTED = 5
_COMMON = 50  # sentences of one article; a figure in more of them tells nothing


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sentence has that any language writes alike: figures and names by their keys, as they are written."""

    span: Span
    figures: Mapping[str, str]
    names: Mapping[str, str]


def find(left: TextIndex, right: TextIndex) -> list[Finding]:
    """A ``possible`` claim for every two sentences that are one another's only best counterpart."""
    a, b = _told(left), _told(right)
    weights = {pair: weight for pair in _pairs(a, b) if (weight := _weight(a[pair[0]], b[pair[1]]))}
    best = [Counter[int](), Counter[int]()]
    for (i, j), weight in weights.items():
        best[0][i], best[1][j] = max(best[0][i], weight), max(best[1][j], weight)
    tops = [(i, j) for (i, j), weight in weights.items() if weight == best[0][i] == best[1][j]]
    often = Counter(i for i, _ in tops), Counter(j for _, j in tops)
    return [_finding(a[i], b[j]) for i, j in tops if often[0][i] == often[1][j] == 1]


def _pairs(a: Sequence[_Told], b: Sequence[_Told]) -> set[tuple[int, int]]:
    """The pairs that share a figure which is not everywhere."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, other in enumerate(b):
        for key in other.figures:
            places[key].append(j)
    here = Counter(key for one in a for key in one.figures)
    telling = {key for key, there in places.items() if max(len(there), here[key]) <= _COMMON}
    return {(i, j) for i, one in enumerate(a) for key in telling.intersection(one.figures) for j in places[key]}


def _told(side: TextIndex) -> list[_Told]:
    found = []
    for sentence in side.document.sentences:
        if sentence.heading or sentence.furniture:
            continue
        figures = {
            q.key: q.span.of(side.text)
            for q in side.quantities(sentence.span)
            if q.key and (q.kind == "date" or q.value >= _SMALL)
        }
        words = side.words_in(sentence.span)
        names = {
            match_key(word.norm): side.text[word.start : word.end]
            for i in words
            if i > words.start and (word := side.words[i]).content and len(word.norm) >= _LETTERS and side.capital(i)
        }
        if figures:
            found.append(_Told(sentence.span, figures, names))
    return found


def _weight(one: _Told, other: _Told) -> int:
    """How many figures, of which there is one, and names both have, 0 where these are too few."""
    figures, names = len(one.figures.keys() & other.figures.keys()), len(one.names.keys() & other.names.keys())
    return figures + names if figures > 1 or names else 0


def _finding(one: _Told, other: _Told) -> Finding:
    figures = sorted(one.figures.keys() & other.figures.keys())
    names = sorted(one.names.keys() & other.names.keys())
    pairs = [(one.figures[key], other.figures[key]) for key in figures]
    pairs += [(one.names[key], other.names[key]) for key in names]
    words = [x if x == y else Message("claim.word-of-both", {"left": x, "right": y}) for x, y in pairs[:_LISTED]]
    evidence = {
        "shared": {"stems": names, "left": [x for x, _ in pairs], "right": [y for _, y in pairs]},
        "numbers": figures,
        "uncovered": {"left": [], "right": []},
    }
    message = Message("claim.possible", {"words": words})
    return Finding("claim", "possible", (one.span,), (other.span,), MEDIUM, "low", _RULE, message, evidence)
