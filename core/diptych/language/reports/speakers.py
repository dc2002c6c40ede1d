"""Who says each quotation, in a language whose folder declares its habits: rules first, then what lies around."""

from bisect import bisect_right
from collections.abc import Sequence

from diptych.document import KnownPerson, Mention, Quotation, Sentence
from diptych.language.attributed import groups, quotation
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
    numbers = groups(segments, said, _cue_of_both)
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
        made.append(quotation(segment, kind, numbers.get(i), one))
    return tuple(made), attributor.people.mentions(), attributor.people.known()


def _cue_of_both(one: Said, other: Said) -> Span | None:
    """The verb of the one report of two quotations."""
    return one.cue if one.cue == other.cue else None
