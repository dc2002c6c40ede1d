"""Whether an article tells, at another place, what it leaves out of a quotation: then nothing is left out."""

from collections import Counter
from collections.abc import Set
from math import ceil

from diptych.matching.word_index import WordIndex

MOST = 0.6  # share of the content words that stand together at another place, quoted or told
ROOM = 2  # times as many words, and MARGIN more, are together
MARGIN = 6
TELLING, NEAR = 3, 9  # so many rare words and no names within so many words tell a part of it, wherever that stands
FEW = 2  # content words; fewer are known again only word for word


def tells(far: WordIndex, same: Set[int], near: WordIndex, words: tuple[int, ...]) -> bool:
    """Whether the far article has these words of the near one together somewhere but in the words ``same``."""
    wanted = {near.keys[i] for i in words if near.content[i]}
    if len(wanted) < FEW:
        return _repeats(far, same, [near.keys[i] for i in words])
    telling = {near.keys[i] for i in words if near.telling[i]}
    return _gathers(far, same, wanted, ceil(MOST * len(wanted)), ROOM * len(words) + MARGIN) or _gathers(
        far, same, telling, TELLING, NEAR
    )


def _gathers(far: WordIndex, same: Set[int], wanted: Set[str], least: int, room: int) -> bool:
    """Whether so many of the wanted words stand in so many neighbouring words of the article."""
    inside: Counter[str] = Counter()
    places = sorted(i for key in wanted for i in far.places.get(key, ()) if i not in same)
    first = 0
    for i in places:
        inside[far.keys[i]] += 1
        while i - places[first] >= room:
            inside[far.keys[places[first]]] -= 1
            first += 1
        if sum(count > 0 for count in inside.values()) >= least:
            return True
    return False


def _repeats(far: WordIndex, same: Set[int], keys: list[str]) -> bool:
    """Whether the article has the words one after the other."""
    return any(
        far.keys[i : i + len(keys)] == keys and not same & set(range(i, i + len(keys)))
        for i in far.places.get(keys[0], ())
    )
