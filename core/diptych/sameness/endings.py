"""What the forms of a word have in common, by the endings that the folder of a language lists: ``inflections.txt``.

For languages that Snowball does not know. The longest ending is cut that leaves LEAST letters with a vowel among them.
"""

from functools import lru_cache

from diptych.languages.tables import lines
from diptych.sameness.variants import without_accents

LEAST = 3  # letters that stay: shorter words have other words for forms


class EndingsStemmer:
    """Cuts the reflexive part of a verb, one ending, and what is soft or doubled at the end of what stays."""

    def __init__(self, code: str) -> None:
        table: dict[str, list[str]] = {}
        for name, words in lines("inflections", code):
            table.setdefault(name, []).extend(map(without_accents, words))
        self._reflexive = tuple(table.get("reflexive", ()))
        self._endings = sorted(set(table.get("endings", ())), key=lambda ending: (-len(ending), ending))
        pairs = [pair.partition(">")[::2] for pair in table.get("fleeting", ())]
        self._fleeting = sorted(pairs, key=lambda pair: (-len(pair[0]), pair))
        self._soft = tuple(table.get("soft", ()))
        self._vowels = frozenset("".join(table.get("vowels", ())))

    def stemWord(self, norm: str) -> str:  # as the library's stemmers call it
        """The stem of a folded word, without accents."""
        word = without_accents(norm)
        for part in self._reflexive:
            if word.endswith(part) and self._stays(word[: -len(part)]):
                word = word[: -len(part)]
                break
        for full, short in self._fleeting:
            if word.endswith(full) and self._stays(word[: -len(full)] + short):
                return word[: -len(full)] + short
        for ending in self._endings:
            if word.endswith(ending) and self._stays(word[: -len(ending)]):
                word = word[: -len(ending)]
                break
        while word.endswith(self._soft) and self._stays(word[:-1]):
            word = word[:-1]
        return word[:-1] if word[-2:-1] == word[-1:] and self._stays(word[:-1]) else word

    def _stays(self, rest: str) -> bool:
        return len(rest) >= LEAST and not self._vowels.isdisjoint(rest)


@lru_cache(maxsize=8)
def endings_stemmer(code: str) -> EndingsStemmer:
    """The stemmer of a language, read once."""
    return EndingsStemmer(code)
