"""The differences named in pairs of short texts that need a single condition of a rule each, and what they tie.

A pair has a row for each finding with differences, one for each of these, and one for each side: the sentences that the
other article has surely, perhaps or not, without the two that both texts end in.
"""

from diptych.comparison import Comparison
from diptych.finding import Finding
from pairs import compared, named, words
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The findings with differences as a reader is told of them, their differences, then what became of each sentence."""
    found, left, right = compared(pair, "\n\nBread was dear. Gulls cried.")
    told = [row for finding in found.findings if finding.differences for row in _told(finding, left, right)]
    return [*told, f"{_statuses(found, 'left', left)} || {_statuses(found, 'right', right)}"]


def _told(finding: Finding, left: str, right: str) -> list[str]:
    head = f"{finding.kind} {finding.type} {finding.confidence} {finding.score:.2f}: {finding.reason}"
    return [head, *named(finding, left, right)]


def _statuses(found: Comparison, side: str, text: str) -> str:
    alone = {span for finding in found.findings if finding.kind == "unique" for span in getattr(finding, side)}
    return ", ".join(
        f"{words(text, (s.span,)).split()[0]} {s.status} {s.score:.2f}{' alone' * any(span.contains(s.span) for span in alone)}"
        for s in found.statements[side][:-2]
    )


def test_differences_are_those_of_the_table():
    """Neither more nor other words than a reader would name."""
    assert_table(__file__, rows)
