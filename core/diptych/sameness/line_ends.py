"""Words cut at the end of a line: “satis-/fied” is one word, “well-/known” keeps its hyphen."""

import re
from collections.abc import Mapping
from functools import lru_cache

from diptych.languages.tables import lines

_SOFT = "\u00ad"
_CUT = re.compile(rf"(?<=[^\W\d_])([-\u2010{_SOFT}])([^\S\n]*\n[^\S\n]*)(?=[^\W\d_])")
_BEFORE = re.compile(r"[^\W\d_]+$")
_AFTER = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LONGEST = 40  # characters that a part of a word may have


def has_cut_words(text: str) -> bool:
    """Whether a line ends with a hyphen inside a word or a compound."""
    return "\n" in text and _CUT.search(text) is not None


def cut_words(text: str) -> Mapping[int, int]:
    """What stands inside words only because their line was full, start → end: the line break, mostly with its hyphen.

    The hyphen is the word's own where the word has it elsewhere in the text, where it has another one beside, and
    behind words that begin compounds. A capital after it begins a name of its own.
    """
    cuts = list(_CUT.finditer(text))
    if not cuts:
        return {}
    elsewhere = {word.casefold().replace("\u2010", "-") for word in _WORD.findall(text)}
    found = {}
    for cut in cuts:
        stays = cut.group(1) == _SOFT or _is_compound(text, cut, elsewhere)  # a soft hyphen prints nothing anyway
        found[cut.start(2) if stays else cut.start(1)] = cut.end()
    return found


def _is_compound(text: str, cut: "re.Match[str]", elsewhere: set[str]) -> bool:
    """Whether the hyphen would also stand within a line."""
    before = _BEFORE.search(text, max(0, cut.start() - _LONGEST), cut.start())
    after = _AFTER.match(text, cut.end())
    assert before is not None  # the pattern of a cut asks for a letter on both sides
    assert after is not None
    first, rest = before.group().casefold(), after.group().casefold()
    if first + rest in elsewhere:
        return False
    if not after.group()[0].islower() or f"{first}-{rest}" in elsewhere:
        return True
    if text[before.start() - 1 : before.start()] in ("-", "\u2010") or text[after.end() : after.end() + 1] == "-":
        return True  # “up-to-/date”, “mother-/in-law”
    firsts, endings = _first_parts()
    return first in firsts and len(rest) > len("way") and not rest.startswith(tuple(endings))


@lru_cache(maxsize=1)
def _first_parts() -> tuple[frozenset[str], frozenset[str]]:
    """Words that begin compounds with a hyphen, and the endings that make no compound of them."""
    told = {head: frozenset[str]() for head in ("first", "ending")}
    for head, entries in lines("compounds"):
        if head in told:
            told[head] |= frozenset(entries)
    return told["first"], told["ending"]
