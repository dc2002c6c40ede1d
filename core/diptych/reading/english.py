"""Whether a text reads like English, the language that the rules for claims and framing were written for."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_FREQUENT = frozenset(
    """
    the of and to in a is that for it on was with as by at from be he said has have not his but they this are or an who
    were will had which their more about been there would after when she her we you its also than if can into over
    """.split()
)
_LOOKED_AT = 20_000  # code points: the beginning tells
_LEAST = 40  # words; shorter texts tell nothing
_SHARE = 0.2  # of English news the frequent words make up a third to a half, of other languages less than a tenth


def reads_english(text: str) -> bool | None:
    """True for English, False for another language, None where the text is too short to tell."""
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    if len(words) < _LEAST:
        return None
    return sum(word in _FREQUENT for word in words) >= _SHARE * len(words)
