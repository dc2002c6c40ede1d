"""Parts of quotations that two articles share, and whether two quotations name one speaker."""

from dataclasses import dataclass

from diptych.document import Quotation, Speaker
from diptych.languages import LanguagePack
from diptych.matching.text_index import TextIndex
from diptych.sameness.names import transcribed
from diptych.span import Span

CONTAINED = 4  # words of a quotation that may be known again inside a longer one
REWORDED = 0.7  # share of the words of the longer of two short quotations that both must have to be one utterance


@dataclass(frozen=True, slots=True)
class QuotedPart:
    """One shared stretch inside a quotation of either side."""

    left: Span
    right: Span


def same_speaker(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation) -> bool | None:
    """Whether both name one speaker; None where either does not say or is not sure: whom a pronoun means is a guess.

    It is none where the paragraph names nobody else.
    """
    mine, theirs = _named(left, a), _named(right, b)
    if not mine or not theirs:
        return None
    one, other = left.document.person(mine), right.document.person(theirs)
    if one is not None and other is not None:
        return one.is_same(other) or transcribed(mine, theirs)
    surnames = _surnames(mine, left.language), _surnames(theirs, right.language)
    return not surnames[0].isdisjoint(surnames[1]) if all(surnames) else None


def _named(side: TextIndex, quotation: Quotation) -> str:
    """The name of who surely says a quotation, "" where there is none."""
    speaker = quotation.speaker
    if speaker is None or quotation.confidence != "high" or not speaker.is_named(side.language):
        return ""
    meant = not speaker.is_pronoun(side.text, side.language) or side.kept(_is_alone, speaker)
    return speaker.name if meant else ""


def _is_alone(side: TextIndex, speaker: Speaker) -> bool:
    """Whether the paragraph of a pronoun names one person, before it: then there is nobody else to mean."""
    paragraph = next((p for p in side.document.paragraphs if p.start <= speaker.span.start < p.end), speaker.span)
    named = [m for m in side.document.mentions if m.kind == "name" and paragraph.start <= m.span.start < paragraph.end]
    bodies = side.language.people.bodies | side.language.names.institutions
    people = {m.name for m in named if m.name.split()[-1].lower() not in bodies}
    return people == {speaker.name} and any(m.span.start < speaker.span.start for m in named if m.name == speaker.name)


def _surnames(name: str, language: LanguagePack) -> set[str]:
    none = language.pronouns.no_part_of_a_name
    return {w.lower().strip(".,’'") for w in name.split() if w.lower() not in none and w[:1].isupper()}


def bare(text: str, span: Span) -> Span:
    """The span without the comma or full stop that house style puts inside the marks."""
    end = span.end
    while end > span.start and text[end - 1] in ".,;: \u00a0":
        end -= 1
    return Span(span.start, end) if end > span.start else span
