"""Words on which the sense of a sentence hangs: negations, modals, figures, opposites."""

from collections.abc import Iterable, Mapping
from typing import Literal

from diptych.sameness.contractions import written_out

Turn = Literal["negation", "modal", "number", "opposite"]

_NEGATIONS = frozenset("not no never none nothing nobody neither nor without cannot".split())
_MODALS = frozenset("can could may might must shall should will would".split())


def turning_words(texts: Iterable[str]) -> Mapping[str, Turn]:
    """Those of the words, contractions written out, that turn the sense, with their kinds."""
    found: dict[str, Turn] = {}
    for text in texts:
        for word in written_out(text):
            if word in _NEGATIONS:
                found[word] = "negation"
            elif word in _MODALS:
                found[word] = "modal"
            elif any(c.isdigit() for c in word):
                found[word] = "number"
    return found
