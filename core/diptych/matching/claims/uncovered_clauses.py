"""Clauses of a linked sentence that nothing on the other side covers: the part that only this source has."""

import re

from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import family
from diptych.span import Span, trimmed

_WORDS = 4  # content words that make a clause worth offering
_BORDER = re.compile(r"[;:—–]\s*|,\s+")


def uncovered(side: TextIndex, sentence: Span, shared: set[str]) -> list[Span]:
    """The clauses with at least four content words of which none is shared; none where that is the whole sentence."""
    found = [clause for clause, told in side.kept(_telling, sentence) if told.isdisjoint(shared)]
    return [] if sum(map(len, found)) > 0.9 * len(sentence) else found


def _telling(side: TextIndex, sentence: Span) -> list[tuple[Span, frozenset[str]]]:
    """The clauses of a sentence that are worth offering, each with the families of its content words."""
    found = []
    for clause in _clauses(side, sentence):
        content = [side.words[i].norm for i in side.words_in(clause) if side.words[i].content]
        if len(content) >= _WORDS:
            found.append((clause, frozenset(family(norm, side.language) for norm in content)))
    return found


def _clauses(side: TextIndex, sentence: Span) -> list[Span]:
    text, found, at = side.text, [], sentence.start
    for match in _BORDER.finditer(text, sentence.start, sentence.end):
        found.append(trimmed(text, at, match.start()))
        at = match.end()
    found.append(trimmed(text, at, sentence.end))
    return found
