"""Sentences of both articles of which half stands in a quotation or passage that both share: they tell the same.

True of any text: whoever writes down half of a sentence word for word tells what it says, whatever stands around it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from diptych.finding import Finding
from diptych.matching.text_index import TextIndex
from diptych.span import Span

_LEAST = 3  # words of a sentence, small ones too: fewer stand anywhere
_ALIKE = 0.7  # share of the words of a passage in a sentence that its other version has as well
_APART = 2  # sentences by which both versions of a passage may be out of step: an article cuts some
_HALF = 0.5  # share of the shorter sentence


def quoted(left: TextIndex, right: TextIndex, shared: Iterable[Finding]) -> frozenset[tuple[int, int]]:
    """The pairs of sentences, by their numbers; ``shared`` are the quotations and wording found in both."""
    return frozenset(pair for finding in shared for pair in _pairs(left, right, finding))


def _pairs(left: TextIndex, right: TextIndex, finding: Finding) -> Iterator[tuple[int, int]]:
    mine, theirs = _parts(left, finding.left), _parts(right, finding.right)
    for n, (i, words) in enumerate(mine):
        for j, others in theirs[max(0, n - _APART) : n + _APART + 1]:
            alike = (words & others).total()
            lengths = (len(s.words_in(s.document.sentences[k].span)) for s, k in ((left, i), (right, j)))
            parts = min(words.total(), others.total())
            if alike >= _LEAST and alike >= _ALIKE * parts and alike >= _HALF * min(lengths):
                yield i, j


def _parts(side: TextIndex, passage: Iterable[Span]) -> list[tuple[int, Counter[str]]]:
    """The sentences that a passage stands in, in order, each with its words there."""
    found: dict[int, Counter[str]] = defaultdict(Counter)
    for span in passage:
        for i in side.words_in(span):
            found[side.sentence_at(side.words[i].start)][side.words[i].norm] += 1
    return sorted(found.items())
