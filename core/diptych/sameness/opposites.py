"""Whether two words say the opposite of one another: “rose” and “fell”, “lawful” and “unlawful”.

Any form of the one is opposed to any form of the other: which tenses speak of the same time is a matter of sentences.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from diptych.languages.inflection import every_form, joined
from diptych.lexicons import Lexicon
from diptych.sameness.spelling import standard_spelling

Poles = Mapping[str, frozenset[int]]  # for every form the lines it stands in: n before the colon, -n behind it


def opposed(known: Poles, one: str, other: str) -> bool:
    """Whether one folded word stands on one side of a line and the other on the other, and never both on the same.

    No word is opposed to itself, however it is spelt.
    """
    a, b = (known.get(standard_spelling(word), frozenset()) for word in (one, other))
    return any(-line in a for line in b) and a.isdisjoint(b)


@lru_cache(maxsize=4)
def poles(lexicon: Lexicon) -> Poles:
    """The list made ready for ``opposed``: whoever asks for many words fetches it once."""
    return poles_of(lexicon.classes.items())


def poles_of(table: Iterable[tuple[str, tuple[str, ...]]]) -> Poles:
    """The lines of a table of that form made ready."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    pairs = (pair for head, terms in table for pair in _lines(head, terms))
    for number, sides in enumerate(pairs, 1):
        for sign, side in zip((1, -1), sides, strict=True):
            for form in side:
                found[standard_spelling(form)].add(sign * number)
    return {form: frozenset(lines) for form, lines in found.items()}


def _lines(head: str, terms: tuple[str, ...]) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """What one line opposes: all before the colon to all behind it, or each word to itself with another affix."""
    affixes = head.split()
    if not all("-" in (affix[0], affix[-1]) for affix in affixes):
        yield (
            frozenset(form for term in head.split(",") for form in _forms(term.strip())),
            frozenset(form for term in terms for form in _forms(term)),
        )
        return
    one, other = (affixes[0], affixes[1]) if len(affixes) > 1 else ("", affixes[0])
    for term in terms:
        yield _with(one, term), _with(other, term)


def _with(affix: str, term: str) -> frozenset[str]:
    """The forms of a term, of a bare one its adverb too, behind a prefix or before a suffix."""
    if affix.startswith("-"):
        return frozenset((term + affix[1:], joined(term + affix[1:], "ly")))
    adverb = () if " " in term else (joined(term, "ly"),)
    return frozenset(affix.removesuffix("-") + form for form in (*_forms(term), *adverb))


def _forms(term: str) -> frozenset[str]:
    """The forms of a term by the word before it: “to rise” is a verb, “a rise” a noun, any other stands for itself."""
    before, _, word = term.partition(" ")
    if before == "to":
        return every_form(word)
    return frozenset((word, joined(word, "s"))) if before in ("a", "an") else frozenset((term,))
