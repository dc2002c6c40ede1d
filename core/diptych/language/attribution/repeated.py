"""A headline's quotation that the story repeats word for word: whoever says it there is its speaker.

A headline is short, and what stands before its colon need be nobody: “Harbour shut: “We left””. The story tells.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from diptych.document import Quotation, Sentence, Speaker
from diptych.languages import LanguagePack
from diptych.sameness.words import stands_in, words

LEAST = 3  # words of a quotation: fewer are anybody's


def named_where_repeated(
    text: str, quotations: Sequence[Quotation], sentences: Sequence[Sentence], language: LanguagePack
) -> tuple[Quotation, ...]:
    """The quotations, those of headings that name nobody for sure with the one who says the same words below."""
    starts = [sentence.span.start for sentence in sentences]
    headed = [sentences[max(0, bisect_right(starts, q.span.start) - 1)].heading for q in quotations]
    unsure = [q.speaker is None or _is_no_report(text, q) for q in quotations]
    open_ones = [q for q, heading, free in zip(quotations, headed, unsure, strict=True) if heading and free]
    if not open_ones:
        return tuple(quotations)
    below = [q for q, heading in zip(quotations, headed, strict=True) if q.speaker and not heading]
    told = [(q, _told(text, q, language)) for q in below]
    sure = [(q, words) for q, words in told if q.confidence == "high" and q.speaker and q.speaker.is_named(language)]
    found = {q: who for q in open_ones if (who := _speaker(_told(text, q, language), sure if q.speaker else told))}
    return tuple(_given(text, q, found[q]) if q in found else q for q in quotations)


def _is_no_report(text: str, quotation: Quotation) -> bool:
    """Whether no verb tells that somebody says it, and nobody is named in full: “Harbour shut: “We left””."""
    verb = quotation.cue is not None and quotation.cue.of(text).isalpha()
    named = quotation.speaker is not None and quotation.speaker.is_full_name
    return quotation.confidence != "high" and not verb and not named


def _given(text: str, quotation: Quotation, speaker: Speaker) -> Quotation:
    """The quotation with the speaker of the story; where the heading names him as well, it does so itself."""
    own = quotation.speaker.span if quotation.speaker else None
    if own and speaker.name in own.of(text):
        return replace(quotation, speaker=Speaker(own, speaker.name))
    return replace(quotation, speaker=speaker, cue=None, confidence="medium", rule="repeated")


def _speaker(own: Sequence[str], told: Sequence[tuple[Quotation, Sequence[str]]]) -> Speaker | None:
    """Who says these words, None where they are few or several say them."""
    saying = [q.speaker for q, theirs in told if q.speaker and stands_in(own, theirs)] if len(own) >= LEAST else []
    return saying[0] if len({speaker.name for speaker in saying}) == 1 else None


def _told(text: str, quotation: Quotation, language: LanguagePack) -> list[str]:
    return [word.norm for word in words(text, quotation.span.start, quotation.span.end, language)]
