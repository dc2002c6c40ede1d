"""Whether two articles tell of one event at all: what of either stands in the other."""

import re
from collections.abc import Iterator
from typing import Protocol

from diptych.article import Article
from diptych.finding import SIDES, Finding, Side
from diptych.head import head_end
from diptych.languages import language
from diptych.languages.habits import habits
from diptych.languages.recognition import base
from diptych.message import Message
from diptych.sides import Both
from diptych.statement import Statement

_LEAST = 4  # sentences that claim something; of fewer it says nothing that none has a counterpart
_LINKED = 0.1  # share of the sentences of an article that may have a counterpart by chance, or one of them
_NAMED = 2  # names and longer figures in both that a country, a day or a round number brings by chance
_NOUNS = 1 / 6  # of the words with a capital letter, where all nouns have one
_DIGITS = 3  # of a figure that does not stand in any report
_TOKEN = re.compile(r"[^\W\d_][\w’'-]*\w|\d[\d.,]*\d")
_OPENING = " \"“„«‘'(["
_STARTS = frozenset(".!?:…\n-–—*•")  # what a sentence, a speech or an entry of a list begins after
_OWNED = re.compile(r"[’']s?$")
_YEAR = re.compile(r"(?:19|20)\d\d")


class ComparedPair(Protocol):
    """What must be known of two articles that were compared."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding."""
        ...

    def article(self, side: Side) -> Article:
        """The article of one side."""
        ...

    @property
    def statements(self) -> Both[tuple[Statement, ...]]:
        """Every sentence of either side."""
        ...


def apart(comparison: ComparedPair) -> Message | None:
    """What is to be said where the two seem to tell of different events, with what it rests on; None elsewhere.

    Reports of one event name the same people and places, or repeat a figure, in whatever words they tell it; and some
    sentence of one has its counterpart in the other. Where nearly none of both is so, they hardly share an event.
    """
    code, other = (base(comparison.article(side).language) for side in SIDES)
    if code != other or "claims" not in habits(code).finds:
        return None
    if any(finding.left and finding.right and finding.kind in ("quote", "wording") for finding in comparison.findings):
        return None
    every = {side: [s for s in comparison.statements[side] if s.status != "no_claim"] for side in SIDES}
    linked = {side: sum(s.status != "unique" for s in every[side]) for side in SIDES}
    if any(len(every[s]) < _LEAST or linked[s] > max(1, _LINKED * len(every[s])) for s in SIDES):
        return None
    names = {side: set(_names(comparison.article(side).text, code)) for side in SIDES}
    both = sorted(names["left"] & names["right"])
    nouns = habits(code).nouns_have_capitals
    if len(both) > (_NOUNS * min(map(len, names.values())) if nouns else _NAMED):
        return None
    left, right = (Message("common.of", {"found": linked[side], "all": len(every[side])}) for side in SIDES)
    if nouns:
        return Message("common.apart-but-for-nouns", {"left": left, "right": right})
    if both:
        return Message("common.apart-but-for", {"left": left, "right": right, "names": ", ".join(both)})
    return Message("common.apart", {"left": left, "right": right})


def _names(text: str, code: str) -> Iterator[str]:
    """The longer figures of a story, and its names: words with a capital inside a sentence, but no days and months."""
    pack = language(code)
    everyday = pack.times.days | pack.times.months | pack.function_words
    for found in _TOKEN.finditer(text, head_end(text)):
        word = found.group()
        if word[0].isdigit():
            if len(word.strip("0.,")) and sum(map(str.isdigit, word)) >= _DIGITS and not _YEAR.fullmatch(word):
                yield word.replace(",", "").replace(".", "")
        elif word[0].isupper() and word.lower() not in everyday:
            before = text[max(0, found.start() - 8) : found.start()].rstrip(_OPENING)
            if before and before[-1] not in _STARTS:
                yield _OWNED.sub("", word)
