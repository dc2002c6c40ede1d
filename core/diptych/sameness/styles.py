"""Whether two stretches of words are the same but for style, and for which: spelling, contractions, hyphens."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import combinations, product

from diptych.sameness.compounds import same_compound
from diptych.sameness.contractions import expansions, written_out
from diptych.sameness.spelling import standard_spelling
from diptych.sameness.variants import same_but_accents, standard_form, without_accents
from diptych.sameness.words import function_words

_Words = tuple[str, ...]
_READINGS = 16  # of all contractions of a stretch together; more are not tried
_TOGETHER = 3  # kinds of style that may differ in one place


@lru_cache(maxsize=20_000)
def style_of(a: _Words, b: _Words) -> tuple[str, ...]:
    """The fewest kinds of style that must be overlooked for the two to be equal; empty where they are other words."""
    if _letters(a).isdisjoint(_letters(b)):
        return ()
    for count in range(1, _TOGETHER + 1):
        for kinds in combinations(_KINDS, count):
            if _meet(_readings(a, kinds), _readings(b, kinds), "hyphens" in kinds):
                return kinds
    return ()


def plainest(words: Sequence[str]) -> _Words:
    """The words in one style: contractions written out by their first reading, spellings and abbreviations alike."""
    return tuple(part for word in words for part in _plain(word))


@lru_cache(maxsize=50_000)
def _plain(word: str) -> _Words:
    return tuple(_unaccented(standard_spelling(standard_form(_without_dots(part)))) for part in written_out(word))


@lru_cache(maxsize=20_000)
def _letters(words: _Words) -> frozenset[str]:
    """The letters that the words may have, run together, once all kinds are overlooked."""
    return frozenset("".join(reading) for reading in _readings(words, tuple(_KINDS)))


def _meet(a: set[_Words], b: set[_Words], joined: bool) -> bool:
    return bool(a & b) or (joined and any(same_compound(x, y) for x in a for y in b))


@lru_cache(maxsize=20_000)
def _readings(words: _Words, kinds: _Words) -> set[_Words]:
    """What the words may be once the kinds are overlooked."""
    read = {words}
    if "contractions" in kinds:
        choices = [expansions(word) or ((word,),) for word in words]
        read = {tuple(w for part in chosen for w in part) for chosen in _bounded(choices)}
    for kind in kinds:
        change = _KINDS[kind]
        if change is not None:
            read = {tuple(change(word) for word in reading) for reading in read}
    return read


def _bounded(choices: list[tuple[_Words, ...]]) -> list[tuple[_Words, ...]]:
    total = 1
    for choice in choices:
        total *= len(choice)
    return list(product(*choices)) if total <= _READINGS else [tuple(choice[0] for choice in choices)]


def _without_possessive(word: str) -> str:
    """The noun of “the mayor's”; pronouns and what else is contracted with 's keep it."""
    return word[:-2] if word.endswith("'s") and not expansions(word) else word


def _without_dots(word: str) -> str:
    """The letters of “n.a.t.o.”; what would be a pronoun without its dots, “u.s.”, keeps them."""
    bare = word.replace(".", "")
    return word if bare in function_words() else bare


def _unaccented(word: str) -> str:
    """The word without accents, but for those that tell it from another: “exposé”."""
    bare = without_accents(word)
    return bare if same_but_accents(word, bare) else word


# The kinds in the order in which they are tried; None where more than one word is looked at.
_KINDS: dict[str, Callable[[str], str] | None] = {
    "dots": _without_dots,
    "spelling": standard_spelling,
    "contractions": None,
    "hyphens": None,
    "abbreviations": standard_form,
    "accents": _unaccented,
    "possessives": _without_possessive,
}
