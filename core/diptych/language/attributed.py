"""Segments with who says them as quotations, and which of them are one utterance, whichever rules told who speaks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Protocol, TypeVar

from diptych.document import Confidence, Quotation, QuotationKind, Speaker
from diptych.language.segment import Segment
from diptych.span import Span

T = TypeVar("T")


class Attributed(Protocol):
    """Who says a segment, and how that is known."""

    @property
    def span(self) -> Span:
        """The words that name who it is."""
        ...

    @property
    def name(self) -> str:
        """The fullest name known by now: an article may tell it late."""
        ...

    @property
    def cue(self) -> Span | None:
        """The verb of the report, if one was found."""
        ...

    @property
    def rule(self) -> str:
        """The rule that fitted."""
        ...

    @property
    def confidence(self) -> Confidence:
        """How sure it is."""
        ...


def quotation(segment: Segment, kind: QuotationKind, group: int | None, said: Attributed | None) -> Quotation:
    """The segment as a quotation, of nobody where nothing told who says it."""
    made = Quotation(segment.span, segment.marks, kind, segment.closed, segment.nested, group)
    if said is None:
        return made
    speaker = Speaker(said.span, said.name)
    return replace(made, speaker=speaker, cue=said.cue, confidence=said.confidence, rule=said.rule)


def groups(
    segments: Sequence[Segment], said: Mapping[int, T], cue_of_both: Callable[[T, T], Span | None]
) -> dict[int, int]:
    """Numbers for the parts of one utterance: broken by its report, or continued over paragraphs.

    ``cue_of_both`` is the verb of the one report of two segments, None where it is not one.
    """
    outer = [i for i, segment in enumerate(segments) if not segment.nested]
    found: dict[int, int] = {}
    for before, here in pairwise(outer):
        one, other = said.get(before), said.get(here)
        cue = cue_of_both(one, other) if one is not None and other is not None else None
        between = Span(segments[before].marks.end, max(segments[before].marks.end, segments[here].marks.start))
        if segments[here].continued or (cue and between.contains(cue)):
            found[here] = found.setdefault(before, before)
    return found
