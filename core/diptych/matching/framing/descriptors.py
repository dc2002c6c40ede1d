"""How an article introduces the people and bodies that it names: the words before the name, the apposition after it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from diptych.document import Mention
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.matching.word_index import WordIndex
from diptych.sameness.characters import DOUBLE_MARKS
from diptych.span import Span

BEFORE = 5  # words of a title or label before a name
FULL = 2  # words of a full name
AFTER = 16  # words of an apposition after a name
_END = re.compile(rf"[,;:.!?()—–{re.escape(DOUBLE_MARKS)}]|\s-\s|--|$")


@dataclass(frozen=True, slots=True)
class Descriptor:
    """Words ``first`` to ``last`` (excluded) that say who or what the named one is."""

    name: str  # its last word, folded
    shown: str  # the name as the article has it
    known: str  # the full name that it means
    first: int
    last: int


def descriptors(side: WordIndex) -> Iterator[Descriptor]:
    """Every descriptor outside quotations, in order; names are told apart by their last word.

    Words before a name count where it is a full one: before a surname they may belong to anything.
    """
    for mention in side.document.mentions:
        words = side.indexed.words_in(mention.span)
        if mention.kind != "name" or not words or side.quoted[words.start] >= 0:
            continue
        name, shown = side.norms[words.stop - 1], " ".join(mention.span.of(side.text).split())
        if len(words) >= FULL:
            own = words.stop - (3 if len(words) > FULL and len(side.norms[words.stop - 2]) == 1 else FULL)
            first = _before(side, own)
            if first < own:
                yield Descriptor(name, shown, mention.name, first, own)
        last = _after(side, mention)
        if last > words.stop:
            yield Descriptor(name, shown, mention.name, words.stop, last)


def _before(side: WordIndex, name: int) -> int:
    """The first word of the label before a name; the name itself where none is there."""
    sentence = side.sentences[side.sentence_of[name]]
    i = name
    while i > sentence.start and _belongs(side, i):
        i -= 1
    if name - i > BEFORE:
        return name
    if any(n in side.verbs for n in range(i, name)):
        return name
    determined = (
        i == sentence.start or side.norms[i - 1] in side.language.determiners.before_a_label or side.possessive(i - 1)
    )
    capitals = all(side.capital(n) for n in range(i, name))
    return i if determined or capitals else name


def _belongs(side: WordIndex, i: int) -> bool:
    """Whether the word before belongs to the same label: a possessive determines what follows and stays outside."""
    before, prepositions = i - 1, side.language.prepositions
    if side.norms[before] in prepositions.any | prepositions.of_place:
        return False  # “a crowd outside City Hall”
    return side.content[before] and not side.possessive(before) and not side.between(before, i).strip(" -’'.")


def _after(side: WordIndex, mention: Mention) -> int:
    """The end of the apposition after a name; the name's own end where none is there."""
    last = side.indexed.words_in(mention.span).stop
    opened = _apposition(side.language).match(side.text, mention.span.end)
    if not opened:
        return last
    closed = _END.search(side.text, opened.end())
    assert closed is not None  # the pattern matches at the end of the text
    inside = side.indexed.words_in(Span(opened.end(), closed.start()))
    return inside.stop if len(inside) <= AFTER else last


@lru_cache(maxsize=4)
def _apposition(language: LanguagePack) -> re.Pattern[str]:
    """The comma before words that say who somebody is."""
    return re.compile(rf",\s+(?={one_of(language.determiners.begin_an_apposition)}\b)", re.IGNORECASE)
