"""Who says each quotation, in a language whose folder declares its habits: rules first, then what lies around."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from diptych.document import KnownPerson, Mention, Quotation, Sentence, Speaker
from diptych.language.attribution.kinds import kind_of
from diptych.language.reports.attributor import ReportAttributor
from diptych.language.reports.said import Said
from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.parse import Parse
from diptych.span import Span

_PERSON = frozenset(("PER", "PERSON"))  # as pipelines of different languages call them


def quotations(
    text: str,
    paragraphs: Sequence[Span],
    sentences: Sequence[Sentence],
    segments: Sequence[Segment],
    language: LanguagePack,
    parse: Parse | None = None,
) -> tuple[tuple[Quotation, ...], tuple[Mention, ...], tuple[KnownPerson, ...]]:
    """The segments as quotations with kind, speaker and group; where people are named, and who they are.

    What a trained pipeline calls a person's name is one, also where nothing else says so.
    """
    persons = [span for span, label in parse.named() if label in _PERSON] if parse is not None else []
    attributor = ReportAttributor(text, paragraphs, sentences, segments, language, persons)
    said = attributor.run()
    groups = _groups(segments, said)
    headed = {s.paragraph for s in sentences if s.heading}
    first = [p.start for p in paragraphs]
    made = []
    for i, segment in enumerate(segments):
        one = said.get(i)
        heading = bisect_right(first, segment.marks.start) - 1 in headed
        kind = kind_of(segment, (one.rule, one.cue) if one else None, text, heading, language)
        if kind == "title" and one is None:
            kind = "scare"
        if kind == "scare" and one and one.rule in ("sentence-subject", "paragraph"):
            one = None
        made.append(
            Quotation(
                segment.span,
                segment.marks,
                kind,
                segment.closed,
                segment.nested,
                groups.get(i),
                Speaker(one.span, one.person.name) if one else None,
                one.cue if one else None,
                one.confidence if one else "low",
                one.rule if one else "",
            )
        )
    return tuple(made), attributor.people.mentions(), attributor.people.known()


def _groups(segments: Sequence[Segment], said: dict[int, Said]) -> dict[int, int]:
    """Numbers for the parts of one utterance: broken by its report, or continued over paragraphs."""
    outer = [i for i, segment in enumerate(segments) if not segment.nested]
    groups: dict[int, int] = {}
    for before, here in pairwise(outer):
        one, other = said.get(before), said.get(here)
        between = Span(segments[before].marks.end, max(segments[before].marks.end, segments[here].marks.start))
        broken = one and other and one.cue and one.cue == other.cue and between.contains(one.cue)
        if segments[here].continued or broken:
            groups[here] = groups.setdefault(before, before)
    return groups
