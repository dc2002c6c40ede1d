"""Which findings a command tells: by kind, confidence and length."""

import argparse
from dataclasses import dataclass

from diptych.cli.numbers import count_of
from diptych.cli.parser import add_choice, one_of
from diptych.document import Confidence
from diptych.filters import CONFIDENCES, Filters, differs, passing
from diptych.finding import Finding, is_suggestion
from diptych.finding_types import ROWS
from diptych.session import Session

KINDS = tuple(dict.fromkeys(row.kind for row in ROWS))


@dataclass(frozen=True, slots=True)
class FindingChoice:
    """What is asked for: kinds, the least confidence, the least number of words on the longer side."""

    kinds: frozenset[str] = frozenset(KINDS)
    confidence: Confidence = "low"
    words: int = 0

    @property
    def is_all(self) -> bool:
        """Whether nothing is left out."""
        return self == FindingChoice()

    def of(self, session: Session) -> tuple[Finding, ...]:
        """The findings that are asked for."""
        filters = Filters(min_confidence=self.confidence, min_words=self.words, suggestions=True, repeated=True)
        return tuple(f for f in passing(session.comparison.findings, session, filters) if f.kind in self.kinds)


def add_choosing(parser: argparse.ArgumentParser) -> None:
    """The options that choose among findings."""
    parser.add_argument(
        "--kinds", type=_kinds, default=frozenset(KINDS), metavar="KIND[,KIND]",
        help=f"only findings of these kinds: {', '.join(KINDS)}",
    )  # fmt: skip
    add_choice(
        parser, "--confidence", choices=CONFIDENCES, default="low", help="only findings of at least this confidence"
    )
    parser.add_argument(
        "--min-words",
        type=count_of(),
        default=0,
        metavar="N",
        help="only findings of at least N words on one side",
    )


def choice(arguments: argparse.Namespace) -> FindingChoice:
    """What those options say."""
    return FindingChoice(arguments.kinds, arguments.confidence, arguments.min_words)


def tells_apart(finding: Finding) -> bool:
    """Whether the two articles are not alike in what is found; suggestions are too weak to say so."""
    return (differs(finding) or finding.kind == "unique") and not is_suggestion(finding)


def _kinds(words: str) -> frozenset[str]:
    """The kinds of finding that the words name; raises Refused."""
    return frozenset(map(one_of(KINDS), words.split(",")))
