"""What contractions stand for in whole words: “won't” is “will not”, “it's” may be “it is” or “it has”."""

from functools import lru_cache

from diptych.languages.tables import lines

_Words = tuple[str, ...]


def expansions(word: str) -> tuple[_Words, ...]:
    """Every reading of a folded contraction in whole words; () for what is none, such as a noun's possessive."""
    return _table().get(word, ())


def written_out(word: str) -> _Words:
    """The words of a contraction by its first reading; any other word alone."""
    readings = expansions(word)
    return readings[0] if readings else (word,)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[_Words, ...]]:
    found: dict[str, list[_Words]] = {}
    for head, hosts in lines("contractions"):
        short, _, readings = (part.strip() for part in head.partition("="))
        for host in hosts or ("",):
            known = found.setdefault(host + short, [])
            known += [tuple(f"{host} {reading}".split()) for reading in map(str.strip, readings.split("|"))]
    return {word: tuple(dict.fromkeys(readings)) for word, readings in found.items()}
