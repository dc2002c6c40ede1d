"""Word families: words made from one another (resign, resignation; critic, critical) say the same in a claim."""

from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.sameness.families import families, key_of

_WIDE = frozenset(("people",))  # lines of families whose words any sentence has
LEAST = 5  # letters that must be left: shorter ones join strangers (port, portion)


@lru_cache(maxsize=50_000)
def family(norm: str, language: LanguagePack) -> str:
    """What all words of a family have in common: the stem of the folded word without one derivational suffix."""
    named = families(norm, language) if language.habits.speakers == "reports" else frozenset()
    if len(named) == 1 and not named & _WIDE:
        return f"={next(iter(named))}"
    found = key_of(norm, language)
    for suffix in _suffixes(language):
        if found.endswith(suffix) and len(found) - len(suffix) >= LEAST:
            return found[: -len(suffix)]
    return found


@lru_cache(maxsize=8)
def everyday(language: LanguagePack) -> frozenset[str]:
    """The folded words that stand in reports of any event and say little about this one."""
    return frozenset(term for terms in language.lists["everyday"].classes.values() for term in terms)


@lru_cache(maxsize=4)
def _suffixes(language: LanguagePack) -> tuple[str, ...]:
    """What derivation adds, longest first, so that “-ation” is not read as “-ion”."""
    return tuple(sorted(language.endings.derivation, key=lambda suffix: (-len(suffix), suffix)))
