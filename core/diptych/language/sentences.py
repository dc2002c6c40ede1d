"""Sentences that respect quotations and abbreviations; which of them are headings, and which are furniture."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from diptych.document import Sentence
from diptych.language.furniture import furnished
from diptych.language.headings import has_heading_capitals, is_heading
from diptych.language.segment import Segment
from diptych.language.sentence_ends import ends_sentence, stops
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL
from diptych.span import Span, trimmed

_HEADLINE = 3  # sentences at most: “Whose word? Inside the handshake”, without a stop at its end


def sentences(
    text: str, paragraphs: Sequence[Span], segments: Sequence[Segment], language: LanguagePack
) -> tuple[Sentence, ...]:
    """The sentences in order; together they cover all but white space.

    Inside a quotation a sentence ends like outside. What follows a quotation stays with it while it goes on in lower
    case or attributes it (“It is over!” Smith said).
    """
    outer = [s.span for s in segments if not s.nested]
    starts = [s.start for s in outer]
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        spans = _split(text, paragraph, outer, starts, language)
        headline = number == 0 < len(paragraphs) - 1 and len(spans) <= _HEADLINE and text[paragraph.end - 1].isalnum()
        heading = (len(spans) == 1 or headline) and is_heading(text, paragraph, number, paragraphs, language)
        found += [Sentence(span, number, heading) for span in spans]
    return furnished(text, found, segments, language)


def _split(text: str, paragraph: Span, outer: list[Span], starts: list[int], language: LanguagePack) -> list[Span]:
    found, begin = [], paragraph.start
    heading = has_heading_capitals(text, paragraph, language)
    for stop in stops(language).finditer(text, paragraph.start, paragraph.end):
        end = stop.end()
        if end >= paragraph.end:
            break
        if not ends_sentence(text, begin, stop, paragraph.end, heading, language):
            continue
        if _attributed(text, stop.start(), end, outer, starts, language):
            continue
        span = trimmed(text, begin, end)
        found.append(span)
        begin = trimmed(text, end, paragraph.end).start
    found.append(trimmed(text, begin, paragraph.end))
    return found


def _attributed(text: str, at: int, end: int, outer: list[Span], starts: list[int], language: LanguagePack) -> bool:
    """Whether the break falls at the end of a quotation that “Smith said” or “said Smith” still belongs to."""
    i = bisect_right(starts, at) - 1
    if i < 0 or not outer[i].start <= at < outer[i].end or end <= outer[i].end:
        return False
    if text[at] == ".":
        return False
    return bool(_attribution(language).match(text, end))


@lru_cache(maxsize=4)
def _attribution(language: LanguagePack) -> re.Pattern[str]:
    """What goes on after a quotation in its sentence: “Smith said”, “the woman asked”, “said”."""
    said = rf"{one_of(language.saying.after_a_quotation)}\b"
    return re.compile(
        rf"\s+(?:{CAPITAL}[\w.'’-]*\s+){{1,4}}{said}"
        rf"|\s+(?:{one_of(language.pronouns.third_person)}|the \w+)\s+{said}"
        rf"|\s+{one_of(language.saying.before_the_subject)}\s"
    )
