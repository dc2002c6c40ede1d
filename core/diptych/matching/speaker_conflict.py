"""Whether two linked sentences quote two people: the same words by another speaker are not the same claim."""

from diptych.document import Quotation
from diptych.finding import SIDES, Side
from diptych.matching.text_index import TextIndex
from diptych.span import Span

QUOTED = 0.5  # share of either sentence that lies in quotations


def other_speakers(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> dict[Side, str] | None:
    """The speakers of two sentences that are mostly quotation, where both are surely named and differ, else None."""
    names = [indexed.kept(_speaker, span) for indexed, span in zip((left, right), spans, strict=True)]
    if not names[0] or not names[1]:
        return None
    parts = [{part.strip(".,").casefold() for part in name.split()} for name in names]
    return None if parts[0] & parts[1] else dict(zip(SIDES, names, strict=True))


def _speaker(side: TextIndex, span: Span) -> str:
    """The one person whom the sentence quotes in most of its words and names itself, "" where there is none."""
    found = {side.quotation_of[i] for i in side.words_in(span)} - {-1}
    quoted = [side.document.quotations[i] for i in sorted(found)]
    if sum(q.span.overlap(span) for q in quoted) < QUOTED * len(span):
        return ""
    names = {_named(side, q, span) for q in quoted}
    return names.pop() if len(names) == 1 else ""


def _named(side: TextIndex, quotation: Quotation, sentence: Span) -> str:
    """The speaker's name where a part of it stands in the sentence; pronouns may have been led back wrongly."""
    speaker = quotation.speaker
    if speaker is None or not speaker.is_named(side.language):
        return ""
    if quotation.confidence != "high" or not speaker.span.overlap(sentence):
        return ""
    own = set(speaker.span.of(side.text).split())
    return speaker.name if any(part[0].isupper() and part in own for part in speaker.name.split()) else ""
