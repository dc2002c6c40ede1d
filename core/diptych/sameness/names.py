"""Whether two names are one in two spellings."""

from diptych.sameness.words import equal_beginning

_APART = 2  # letters for which a transcription from another script writes others: Oruzhan, Orujan
_LONG = 5  # letters of a name that is one in another spelling if it differs in one letter: Zelensky, Zelenskyy
_ALIKE = 2  # letters at least that two transcriptions begin with and end in alike


def spelled_alike(one: str, other: str) -> bool:
    """Whether two words differ in a letter: one more, one less, or another one."""
    before, after = _ends(one, other)
    return before + after >= max(len(one), len(other)) - 1


def transcribed(one: str, other: str) -> bool:
    """Whether two full names are one, the last of their words in two transcriptions.

    Who is named in full by two reporters of one event, with the same words before a last one that differs in a sound,
    is one person: scripts have sounds that each reporter writes with other letters.
    """
    mine, theirs = (name.casefold().split() for name in (one, other))
    if len(mine) < 2 or mine[:-1] != theirs[:-1] or mine == theirs:
        return False
    before, after = _ends(mine[-1], theirs[-1])
    shortest, longest = sorted((len(mine[-1]), len(theirs[-1])))
    if shortest >= _LONG and before and spelled_alike(mine[-1], theirs[-1]):
        return True
    return before >= _ALIKE and after >= _ALIKE and longest - before - after <= _APART


def _ends(one: str, other: str) -> tuple[int, int]:
    """How many letters both begin with, and how many of the rest both end in."""
    before = equal_beginning(one, other)
    return before, equal_beginning(one[before:][::-1], other[before:][::-1])
