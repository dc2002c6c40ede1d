"""What the forms of a weak verb have in common where a stemmer leaves them apart: kauft, gekauft, abzukaufen.

True of any verb of such a language: its forms are made by rule, and strong ones stand in a table. Nouns that look like
a form keep their stem where another word would have it (``no_verb_stems``).
"""

import re
from functools import lru_cache

from diptych.languages.habits import Habits

_LEAST = 4  # letters that are left of a verb: rund, kauf
_RULED = 3  # letters behind what a participle begins with


def verb_stem(stem: str, habits: Habits) -> str:
    """The stem without the ending of a tense, the syllable of a participle, the little word of an infinitive."""
    if not habits.tenses_end_in or stem in habits.no_verb_stems:
        return stem
    bare = next((stem[: -len(end)] for end in habits.tenses_end_in if stem.endswith(end)), "")
    if len(bare) >= _LEAST:
        participle = _participle(habits).fullmatch(bare)
        return f"{participle[1]}{participle[2]}" if participle else bare
    infinitive = _infinitive(habits).fullmatch(stem)
    return f"{infinitive[1]}{infinitive[2]}" if infinitive else stem


def parted(norm: str, habits: Habits) -> tuple[str, str]:
    """The little word that a verb begins with and the verb: “aufnahm” is “auf”, “nahm”; "" and the word where none."""
    found = _led(habits).fullmatch(norm)
    if not found:
        return "", norm
    inner = next((x for x in habits.inside_infinitives if found[2].startswith(x)), "")
    return found[1], found[2][len(inner) :]


@lru_cache(maxsize=16)
def _led(habits: Habits) -> re.Pattern[str]:
    return re.compile(f"({_any((*habits.separable, *habits.inseparable))})(.{{{_RULED},}})")


@lru_cache(maxsize=16)
def _participle(habits: Habits) -> re.Pattern[str]:
    return re.compile(f"((?:{_any(habits.separable)})?)(?:{_any(habits.participles_begin)})(.{{{_RULED},}})")


@lru_cache(maxsize=16)
def _infinitive(habits: Habits) -> re.Pattern[str]:
    return re.compile(f"({_any(habits.separable)})(?:{_any(habits.inside_infinitives)})(.{{{_RULED},}})")


def _any(parts: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(parts, key=lambda part: (-len(part), part)))) or "(?!)"
