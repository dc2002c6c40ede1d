"""Speech behind a dash at the beginning of a paragraph: “— Ce sera cher, dit-elle.”, “—Vamos —dijo Vale—. Ya.”"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from diptych.language.segment import Segment, quoted_words
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.span import Span

_OPENS = re.compile(r"[—–―]\s?(?=[^\W\d_]|[¿¡«“\"…])|-\s(?=[^\W\d_])")
_DASH = re.compile(r"(?<=\s)[—–―](?=\w)|(?<=\w)[—–―](?=[\s.,;])|(?<=[\s,.!?…])[—–―](?=\s)")
_REPORT = 6  # words in which a report has come to its verb


def dashed(text: str, paragraphs: Sequence[Span], segments: Sequence[Segment], language: LanguagePack) -> list[Segment]:
    """The segments with the speech behind dashes, in paragraphs that begin with one; what is quoted in it is nested."""
    found: list[Segment] = []
    for paragraph in paragraphs:
        opened = _OPENS.match(text, paragraph.start, paragraph.end)
        if opened is not None:
            found += _turn(text, paragraph, opened.end(), language)
    if not found:
        return list(segments)
    starts = [turn.marks.start for turn in found]

    def apart(segment: Segment) -> bool:
        n = bisect_right(starts, segment.marks.end - 1)
        return not n or not found[n - 1].marks.overlap(segment.marks)

    kept = [s for s in segments if apart(s)]
    return sorted([*kept, *found], key=lambda s: (s.span.start, -s.span.end))


def _turn(text: str, paragraph: Span, start: int, language: LanguagePack) -> list[Segment]:
    """The speech of one paragraph, without the reports between its dashes."""
    borders = [m.start() for m in _DASH.finditer(text, start, paragraph.end)]
    ends = [*borders, paragraph.end]
    made: list[Segment] = []
    at, number, opening = start, 0, paragraph.start
    while number < len(ends):
        end = ends[number]
        reported = end < paragraph.end and _is_report(text, end + 1, ends[number + 1], language)
        if not reported and end < paragraph.end:
            number += 1  # a dash inside the speech
            continue
        words = quoted_words(text, at, _without_report(text, at, end, language))
        if len(words):
            made.append(Segment(words, Span(opening, words.end)))
        if number + 1 >= len(borders):
            break
        opening = borders[number + 1]
        at = opening + 1
        while at < paragraph.end and text[at] in " .,;:\u00a0\u202f":
            at += 1
        number += 2
    return made


def _is_report(text: str, start: int, end: int, language: LanguagePack) -> bool:
    """Whether what stands between two dashes is a report: a verb of saying soon, in lower case."""
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text[start:end])[:_REPORT]
    if not words or not words[0][0].islower():
        return False
    return any(word.lower().split("-")[0].split("’")[-1] in language.cues for word in words)


def _without_report(text: str, start: int, end: int, language: LanguagePack) -> int:
    """Where the speech ends that a report behind a comma closes, without a dash: “— Ce sera cher, dit-elle.”"""
    reports = [match.start() for match in _closing(language).finditer(text, start, end)]
    return reports[-1] if reports else end


@lru_cache(maxsize=8)
def _closing(language: LanguagePack) -> re.Pattern[str]:
    """A comma, or a question, and a verb of saying right behind it, as an incise has it."""
    tied = rf"-(?:t-)?{one_of(language.habits.tied)}\b" if language.habits.tied else r"(?!)"
    said = one_of(word for word in language.cues if len(word) > 2)
    return re.compile(rf"[,!?…]\s+(?:\w+['’])?(?:{said}\s+(?=[^\W\d_a-zß-ÿ])|\w+{tied}|a-t-\w+\s+{said})")
