"""The words of a text outside its quotations, each quotation being one token, in the sentences that frame them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL
from diptych.span import Span

DASHES = frozenset(("—", "–", "―", "-", "--"))
_WORD = r"[^\W_]+(?:['’&./-][^\W_]+)*"
_INITIAL = rf"{CAPITAL}\.(?:-{CAPITAL}\.)*(?=\s*{CAPITAL}\.|\s+{CAPITAL})"


@dataclass(frozen=True, slots=True)
class ReportToken:
    """A word, a sign, or a whole quotation (``quotation`` is its index, else -1).

    ``common`` says that the word stands behind an article or a number somewhere in the text: it is no name. ``borne``
    says that it stands behind a first name or an office somewhere: it is a surname, be it that of a trade.
    """

    text: str
    lower: str
    start: int
    end: int
    quotation: int = -1
    common: bool = False
    borne: bool = False

    @property
    def quoted(self) -> bool:
        """Whether it stands for a quotation."""
        return self.quotation >= 0

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return not self.quoted and self.text[:1].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return not self.quoted and self.text[:1].isupper()


Frame = list[ReportToken]
_NONE = ReportToken("", "", 0, 0)


def token_at(frame: Frame, i: int) -> ReportToken:
    """The token at a place; before the first and behind the last one an empty one, which is no word."""
    return frame[i] if 0 <= i < len(frame) else _NONE


def frames(
    text: str,
    paragraph: Span,
    segments: Sequence[tuple[int, Segment]],
    starts: Sequence[int],
    language: LanguagePack,
) -> list[Frame]:
    """The sentences of a paragraph; what stands before a quotation, and what reports it behind, is one with it."""
    found: Frame = []
    at = paragraph.start
    for index, segment in segments:
        if segment.marks.start < at:
            continue
        found += tokens(text, at, segment.marks.start, language)
        words = segment.span.of(text)
        found.append(ReportToken(words, words.lower(), segment.marks.start, segment.marks.end, index))
        at = segment.marks.end
    found += tokens(text, at, paragraph.end, language)
    made: list[Frame] = []
    before = -1
    for token in found:
        number = bisect_right(starts, token.start) - 1
        if not made or number != before:
            made.append([])
        made[-1].append(token)
        before = bisect_right(starts, token.end - 1) - 1
    return made


def marked(every: Sequence[Frame], language: LanguagePack) -> list[Frame]:
    """The frames with common nouns and surnames marked, in languages that write both with a capital.

    In every language a particle that begins a sentence and a surname: “De Villars …”, where “Marc de Villars” stands.
    """
    every = _with_particles(every, language)
    if not language.habits.nouns_have_capitals:
        return every
    common = {
        token.lower
        for frame in every
        for before, token in pairwise(frame)
        if token.capital and (before.lower in language.determiners.any or before.text.isdecimal())
    }
    leading = language.given_names | language.people.roles | language.names.titles
    borne = {
        token.lower
        for frame in every
        for before, token in pairwise(frame)
        if token.capital and before.capital and before.lower in leading
    }
    return [
        [replace(t, common=t.lower in common and t.lower not in borne, borne=t.lower in borne) for t in frame]
        for frame in every
    ]


def _with_particles(every: Sequence[Frame], language: LanguagePack) -> list[Frame]:
    particles = language.names.particles

    def name(frame: Frame, i: int) -> tuple[str, str] | None:
        k = i
        while k < i + 3 and token_at(frame, k).lower in particles:
            k += 1
        return (frame[i].lower, frame[k].lower) if i < k < len(frame) and frame[k].capital else None

    known = {name(frame, i) for frame in every for i in range(1, len(frame)) if frame[i - 1].capital} - {None}
    return [
        [replace(frame[0], borne=True), *frame[1:]] if frame and frame[0].capital and name(frame, 0) in known else frame
        for frame in every
    ]


def tokens(text: str, start: int, end: int, language: LanguagePack) -> Iterator[ReportToken]:
    """The words and signs of a stretch; what is elided or tied to a word is one of its own: “l’ | élue”, “dit | il”."""
    for match in _pattern(language).finditer(text, start, end):
        at, word = match.start(), match.group()
        tied = _tied(language).search(word) if "-" in word else None
        parts = [(at, word)] if tied is None else [(at, word[: tied.start()]), (at + tied.start(1), tied[1])]
        for place, part in parts:
            lower = part.lower().replace("’", "'")
            yield ReportToken(part, lower, place, place + len(part))


@lru_cache(maxsize=8)
def _pattern(language: LanguagePack) -> re.Pattern[str]:
    short = one_of(word for listed in ("before names",) for word in language.abbreviations[listed])
    elided = rf"{one_of(language.habits.elided)}['’](?=\w)"
    return re.compile(rf"(?i:{short}\.(?=\s)|{elided})|{_INITIAL}|{_WORD}|[^\w\s]")


@lru_cache(maxsize=8)
def _tied(language: LanguagePack) -> re.Pattern[str]:
    return re.compile(rf"-(?:t-)?({one_of(language.habits.tied)})$", re.I)
