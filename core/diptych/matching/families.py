"""Word families: words made from one another (resign, resignation; critic, critical) say the same in a claim."""

from functools import lru_cache

from diptych.sameness.words import match_key, stem

# What derivation leaves at the end of a Snowball stem; longest first, so that “-ation” is not read as “-ion”.
SUFFIXES = tuple(
    sorted(
        """
        able abl al ance anc ant at ate ation ative ativ ator ence enc ent er ful ial ibl ion ism ist it iti ition
        itive itiv itor itut iv ive iz less ment ness or ous ship ual ur ut utor y i
        """.split(),
        key=lambda suffix: (-len(suffix), suffix),
    )
)
LEAST = 5  # letters that must be left: shorter ones join strangers (port, portion)


@lru_cache(maxsize=50_000)
def family(norm: str) -> str:
    """What all words of a family have in common: the stem of the folded word without one derivational suffix."""
    found = stem(match_key(norm))
    for suffix in SUFFIXES:
        if found.endswith(suffix) and len(found) - len(suffix) >= LEAST:
            return found[: -len(suffix)]
    return found
