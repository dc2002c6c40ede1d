"""Words on which the sense of a sentence hangs: negations, modals, figures, opposites."""

from collections.abc import Iterable, Mapping
from typing import Literal

from diptych.languages import LanguagePack
from diptych.sameness.contractions import written_out

Turn = Literal["negation", "modal", "number", "opposite"]


def turning_words(texts: Iterable[str], language: LanguagePack) -> Mapping[str, Turn]:
    """Those of the words, contractions written out, that turn the sense, with their kinds."""
    found: dict[str, Turn] = {}
    for text in texts:
        for word in written_out(text):
            if word in language.negations.turning:
                found[word] = "negation"
            elif word in language.verbs.modals:
                found[word] = "modal"
            elif any(c.isdigit() for c in word):
                found[word] = "number"
    return found
