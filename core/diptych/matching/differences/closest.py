"""What a passage that one article tells more of, and the closest sentence of the other, have that the other lacks."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from diptych.evidence import BESIDE_IT, CLOSEST, CLOSEST_ALONE, Named
from diptych.finding import Finding
from diptych.matching.differences.opening import alone
from diptych.matching.framing.opening import own
from diptych.matching.framing.side import FramingIndex
from diptych.matching.text_index import TextIndex
from diptych.sides import Both
from diptych.span import Span


def beside(findings: Iterable[Finding], left: TextIndex, right: TextIndex) -> tuple[Finding, ...]:
    """The findings, those of one article whose closest sentence is sure with the words on which the two part.

    It is told as no difference: that the two sentences tell of one thing is likely, not sure.
    """
    sides = Both(left.kept(FramingIndex), right.kept(FramingIndex))
    return tuple(_with(finding, sides) if finding.evidence.get(BESIDE_IT) else finding for finding in findings)


def _with(finding: Finding, sides: Both[FramingIndex]) -> Finding:
    named = [difference.to_record() for difference in _named(finding, sides)]
    return replace(finding, evidence={**finding.evidence, "differences": named})


def _named(finding: Finding, sides: Both[FramingIndex]) -> Iterator[Named]:
    n, m = (finding.evidence["closest"][side] for side in ("left", "right"))
    words = Both(own(sides.left, n, sides.right, m), own(sides.right, m, sides.left, n))
    yield Named("closest", CLOSEST, words)
    nowhere: Both[tuple[Span, ...]] = Both(
        () if finding.left else tuple(alone(sides.left, words.left, sides.right)),
        () if finding.right else tuple(alone(sides.right, words.right, sides.left)),
    )
    if nowhere.left or nowhere.right:
        yield Named("left out", CLOSEST_ALONE, nowhere)
