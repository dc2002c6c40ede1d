"""Whether a text reads like English, the language that the rules for claims and framing were written for."""

import re

from diptych.languages import english

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 20_000  # code points: the beginning tells
_LEAST = 40  # words; shorter texts tell nothing
_SHARE = 0.2  # of English news the frequent words make up a third to a half, of other languages less than a tenth


def reads_english(text: str) -> bool | None:
    """True for English, False for another language, None where the text is too short to tell."""
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    if len(words) < _LEAST:
        return None
    frequent = english().content.frequent
    return sum(word in frequent for word in words) >= _SHARE * len(words)
