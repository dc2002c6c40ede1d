"""Clauses of a linked sentence that nothing on the other side covers: the part that only this source has."""

import re

from diptych.matching.families import family
from diptych.matching.indexed import Indexed
from diptych.span import Span, trimmed

_BORDER = re.compile(
    r"[;:—–]\s*|,\s+(?=(?:and|but|or|who|which|while|when|after|before|because|although|though|where|as|with)\b)|,\s+"
)
_WORDS = 4  # content words that make a clause worth offering


def uncovered(side: Indexed, sentence: Span, shared: set[str]) -> list[Span]:
    """The clauses with at least four content words of which none is shared; none where that is the whole sentence."""
    found = []
    for clause in _clauses(side.text, sentence):
        content = [side.words[i] for i in side.words_in(clause) if side.words[i].content]
        if len(content) >= _WORDS and not any(family(w.norm) in shared for w in content):
            found.append(clause)
    return [] if found and sum(map(len, found)) > 0.9 * len(sentence) else found


def _clauses(text: str, sentence: Span) -> list[Span]:
    found, at = [], sentence.start
    for match in _BORDER.finditer(text, sentence.start, sentence.end):
        found.append(trimmed(text, at, match.start()))
        at = match.end()
    found.append(trimmed(text, at, sentence.end))
    return [span for span in found if len(span)]
