"""Where a quotation without its closing mark ends: before the attribution that follows its comma."""

import re
from collections.abc import Callable

from diptych.languages import LanguagePack
from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_NEUTRAL

_COMMA = re.compile(r"[,?!][ \u00a0\u202f\u2009]+")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
_BLANKS = " \u00a0\u202f\u2009"
_BEFORE_NAME = frozenset(_BLANKS + "," + DOUBLE_CLOSING + DOUBLE_NEUTRAL)
_SUBJECT_WORDS = 5


def lost_close(text: str, language: LanguagePack) -> Callable[[int, int], int | None]:
    """Tells the end of the segment between two offsets; with limit -1, its start as said by what follows."""

    def find(start: int, limit: int) -> int | None:
        if limit < 0:
            return start if _attribution(text, start + 1, start + 80, language) else None
        for match in _COMMA.finditer(text, start, limit):
            if _attribution(text, match.end(), limit, language):
                return match.start() + 1
        return None

    return find


def _attribution(text: str, at: int, limit: int, language: LanguagePack) -> bool:
    """Whether “Lowe said” or “said Lowe” stands here: a name or pronoun and a verb of saying."""
    while at < len(text) and text[at] in _BEFORE_NAME:
        at += 1
    words: list[tuple[int, int]] = []
    for match in _WORD.finditer(text, at, min(limit, at + 90)):
        if words and text[words[-1][1] : match.start()].strip(_BLANKS):
            break
        words.append((match.start(), match.end()))
        if len(words) > _SUBJECT_WORDS:
            break
    plain = [text[s:e].rstrip(".") for s, e in words]
    if not plain:
        return False
    saying, speakers = language.saying.after_a_quotation, language.pronouns.speakers
    closing = saying & language.cues
    if plain[0].lower() in saying:
        return len(plain) > 1 and (
            plain[1][0].isupper() or plain[1].lower() in speakers | (language.determiners.articles - {"an"})
        )
    for i, word in enumerate(plain[1:], 1):
        if word.lower() in closing:
            subject = plain[:i]
            return (
                (subject[0].lower() in speakers and i == 1)
                or subject[0].lower() == "the"
                or all(w[0].isupper() for w in subject)
            )
    return False
