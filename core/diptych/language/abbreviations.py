"""The abbreviations of English by what may follow their full stop, and verbs by their form."""

from diptych.language.vocabulary import ADVERBS, AUXILIARIES, CUES
from diptych.lexicons import shipped

ABBREVIATIONS = shipped("languages", "en", "abbreviations.txt")
_PASTS = shipped("languages", "en", "irregular_pasts.txt")["pasts"]
# Before these a full stop belongs to the word, wherever it stands: “Cllr. Roth”.
BEFORE_NAMES = ABBREVIATIONS["before names"]


def looks_finite(word: str) -> bool:
    """Whether a word in lower case looks like the verb of a clause: an auxiliary, a past form, a verb of saying."""
    return word in AUXILIARIES or word in _PASTS or word in CUES or (len(word) > 4 and word.endswith("ed"))


def is_adverb(word: str) -> bool:
    """Whether a word in lower case may stand between a subject and its verb."""
    return word in ADVERBS or word.endswith("ly")
