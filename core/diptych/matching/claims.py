"""Which sentences of the two articles say the same thing, and which stand alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from diptych.comparison import Statement
from diptych.finding import Finding
from diptych.matching.indexed import Indexed
from diptych.options import Options


@dataclass(frozen=True, slots=True)
class Link:
    """A left and a right sentence (indices into ``Document.sentences``) that may say the same thing.

    ``score`` is σ(z), 0..1; ``left_rank`` and ``right_rank`` count from 0: 0 where the other sentence is the best
    counterpart of this side's one. ``shared`` holds the stems in common.
    """

    left: int
    right: int
    score: float
    left_rank: int
    right_rank: int
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claims:
    """Every sentence of both sides with its status, the ``claim`` and ``unique`` findings, and the candidate links.

    ``links`` holds, above threshold or not, each sentence's three best counterparts from either side.
    """

    left: tuple[Statement, ...]
    right: tuple[Statement, ...]
    findings: tuple[Finding, ...]
    links: tuple[Link, ...]


def find(left: Indexed, right: Indexed, shared: Sequence[Finding], options: Options) -> Claims:
    """The claims; ``shared`` are the quotations and wording found in both."""
    return Claims((), (), (), ())
