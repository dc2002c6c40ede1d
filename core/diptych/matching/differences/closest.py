"""What a passage that one article tells more of, and the closest sentence of the other, have that the other lacks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from diptych.evidence import BESIDE_IT, CLOSEST, CLOSEST_ALONE, Named
from diptych.finding import Finding
from diptych.matching.differences.opening import alone
from diptych.matching.openings import own
from diptych.matching.own_words import own_words, stretch
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.sides import Both
from diptych.span import Span


def beside(findings: Iterable[Finding], left: TextIndex, right: TextIndex) -> tuple[Finding, ...]:
    """The findings, those of one article whose closest sentence is sure with the words on which the two part.

    It is told as no difference: that the two sentences tell of one thing is likely, not sure. Nor is anything told of
    two that part on no words, or where one has words more and no others.
    """
    sides = Both(left.kept(WordIndex), right.kept(WordIndex))
    return tuple(_with(finding, sides) if finding.evidence.get(BESIDE_IT) else finding for finding in findings)


def _with(finding: Finding, sides: Both[WordIndex]) -> Finding:
    named = [difference.to_record() for difference in _named(finding, sides)]
    return replace(finding, evidence={**finding.evidence, "differences": named}) if named else finding


def _named(finding: Finding, sides: Both[WordIndex]) -> Iterator[Named]:
    n, m = (finding.evidence["closest"][side] for side in ("left", "right"))
    words = Both(tuple(_apart(sides.left, n, sides.right, m)), tuple(_apart(sides.right, m, sides.left, n)))
    if not (words.left and words.right):
        return
    yield Named("closest", CLOSEST, words)
    nowhere: Both[tuple[Span, ...]] = Both(
        () if finding.left else tuple(alone(sides.left, words.left, sides.right)),
        () if finding.right else tuple(alone(sides.right, words.right, sides.left)),
    )
    if nowhere.left or nowhere.right:
        yield Named("left out", CLOSEST_ALONE, nowhere)


def _apart(side: WordIndex, n: int, other: WordIndex, m: int) -> Iterator[Span]:
    """The stretches of a sentence that the other one lacks, parted where it has a word of them."""
    lacking = {*own_words(side, n, other, m)}
    for span in own(side, n, other, m):
        run: list[int] = []
        for i in side.indexed.words_in(span):
            if i in lacking or not side.content[i]:
                run.append(i)
            elif run:
                yield from _told(side, run)
                run = []
        yield from _told(side, run)


def _told(side: WordIndex, run: Sequence[int]) -> Iterator[Span]:
    telling = [i for i in run if side.content[i]]
    if telling:
        yield stretch(side, range(telling[0], telling[-1] + 1))
