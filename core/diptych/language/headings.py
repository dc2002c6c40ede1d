"""Headings: headlines, subheads, bylines, lines of date and source."""

import re
from collections.abc import Sequence
from functools import lru_cache

from diptych.article import word_count
from diptych.language.sentence_ends import NEXT_WORD
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL
from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_MARKS, DOUBLE_NEUTRAL, SINGLE_CLOSING, SINGLE_NEUTRAL
from diptych.span import Span

_WORDS = 22
_NO_HEADING = (".", ":", ",", ";", "…", "。", "｡", "：", "，", "、", "।", "؟", "۔")
_MARKS = frozenset(DOUBLE_MARKS)


def has_heading_capitals(text: str, paragraph: Span, language: LanguagePack) -> bool:
    """Whether a short line has its capitals as American headlines do: nearly all longer words, at least four."""
    if len(paragraph) > 250 or language.habits.nouns_have_capitals:
        return False
    line = paragraph.of(text)
    if len(line.split()) > _WORDS:
        return False
    words = [w for w in NEXT_WORD.findall(line) if len(w) >= 4]
    return len(words) >= 4 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)


def is_heading(text: str, paragraph: Span, number: int, every: Sequence[Span], language: LanguagePack) -> bool:
    """Whether a paragraph of one sentence is a heading: a short line without a full stop, or by its capitals."""
    line = paragraph.of(text)
    count = word_count(line)
    label, date = _lines(language)
    if label.match(line) and count <= 12 and not line.endswith("."):
        return True
    if date.match(line):
        return True
    if has_heading_capitals(text, paragraph, language):
        return True
    bare = line.rstrip(" )" + DOUBLE_CLOSING + DOUBLE_NEUTRAL + SINGLE_CLOSING + SINGLE_NEUTRAL)
    if count > _WORDS or bare.endswith(_NO_HEADING) or (line[0] in _MARKS and line[-1] in _MARKS):
        return False
    if bare.endswith(("?", "!", "？", "！")):
        return number == 0
    return number + 1 < len(every) or count <= 6


@lru_cache(maxsize=4)
def _lines(language: LanguagePack) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a line on the writer or the source begins with, and what a line that is a date looks like."""
    words, times = language.headings, language.times
    bylines = one_of(words.before_an_author | words.bylines)
    day = rf"\d{{1,2}}{one_of(times.ordinals)}?"
    return (
        re.compile(rf"^(?:{bylines}\s+{CAPITAL}|{one_of(words.source_lines)}\b)", re.I),
        re.compile(
            rf"^(?:\w+,?\s+)?(?:{day}\s+)?{one_of(times.short_months)}\w*\.?(?:\s+{day})?,?\s+\d{{4}}\b.{{0,30}}$", re.I
        ),
    )
