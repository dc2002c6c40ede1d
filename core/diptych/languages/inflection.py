"""How English spells a word with an ending: plurals, forms of verbs, adverbs; irregular forms come from a table."""

import re
from functools import lru_cache

from diptych.languages.tables import lines

_VOWELS = "aeiou"
# One consonant behind one vowel, “qu” being a consonant: dropped, acquitted; “opened” is made both ways.
_DOUBLED = re.compile(r"(?:qu|[^aeiou])[aeiou][^aeiouwxy]$")
_SIBILANT = ("s", "x", "z", "ch", "sh")


def joined(word: str, ending: str) -> str:
    """The word with an ending, by the rules of English spelling; consonants are never doubled."""
    if ending == "s":
        if word.endswith("y") and word[-2:-1] not in _VOWELS:
            return f"{word[:-1]}ies"
        return word + ("es" if word.endswith(_SIBILANT) else "s")
    if ending == "ly":
        return _adverb(word)
    if word.endswith("e") and (ending[0] == "e" or (ending[0] in _VOWELS and word[-2:-1] not in ("e", "o", "y"))):
        return word[:-1] + ending
    if word.endswith("y") and word[-2:-1] not in _VOWELS and ending[0] in "eaf":
        return f"{word[:-1]}i{ending}"
    return word + ending


def looks_plural(word: str) -> bool:
    """Whether a word ends as plurals do: no glass, bus or crisis, and nobody's."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))


def _adverb(word: str) -> str:
    if word.endswith("le") and word[-3:-2] not in _VOWELS:
        return f"{word[:-1]}y"
    if word.endswith("y"):
        return f"{word[:-1]}ily"
    return word + ("ally" if word.endswith("ic") else "ly")


def verb_forms(verb: str) -> tuple[str, ...]:
    """The regular forms of a verb: itself, -s, -ed, -ing, with its last consonant doubled where it may be."""
    third = f"{verb}es" if verb.endswith("o") else joined(verb, "s")
    found: tuple[str, ...] = (verb, third, joined(verb, "ed"), joined(verb, "ing"))
    if _DOUBLED.search(verb):
        found += (f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing")
    return found


def every_form(verb: str) -> frozenset[str]:
    """The forms of a verb, the irregular ones of the table in the place of -ed."""
    irregular = _irregular().get(verb)
    if irregular is None:
        return frozenset(verb_forms(verb))
    return frozenset(form for form in verb_forms(verb) if not form.endswith("ed") or form == verb) | set(irregular)


@lru_cache(maxsize=1)
def irregular_pasts() -> dict[str, str]:
    """The verb of every irregular past tense: “took” is of “take”."""
    return {forms[0]: verb for verb, forms in _irregular().items()}


@lru_cache(maxsize=1)
def irregular_participles() -> dict[str, str]:
    """The verb of every irregular participle: “taken” is of “take”, “shot” of “shoot”."""
    past_forms = {verb: [f for f in forms if not f.endswith("ing")] for verb, forms in _irregular().items()}
    return {form: verb for verb, forms in past_forms.items() for form in forms[1:] or forms}


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    return dict(lines("irregular_verbs"))
