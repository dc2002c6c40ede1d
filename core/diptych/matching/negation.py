"""What a sentence denies: the negations before a verb, and whether there is any at all."""

from diptych.languages import LanguagePack
from diptych.matching.text_index import TextIndex
from diptych.span import Span

_REACH = 4  # words from a negation to the verb it denies, with adverbs and function words between


def denies(side: TextIndex, span: Span) -> bool:
    """Whether any word of a sentence denies anything."""
    return any(is_denial(side.words[i].norm, side.language) for i in side.words_in(span))


def is_denial(norm: str, language: LanguagePack) -> bool:
    """Whether a folded word denies: not, never, hasn't."""
    return norm in language.negations.any or norm.endswith("n't")


def denied_from(side: TextIndex, start: int, i: int) -> int | None:
    """The negation whose first content word, adverbs apart, is word ``i``: “not to congratulate”, not what follows.

    A thing is denied by the word right before it: “no weapons”.
    """
    negations = side.language.negations
    for k in range(i - 1, max(start, i - _REACH) - 1, -1):
        norm = side.words[k].norm
        if side.between(k, k + 1).strip():
            return None  # a mark between them
        if norm in negations.of_a_verb or norm.endswith("n't") or (norm == "yet" and side.words[k + 1].norm == "to"):
            return k
        if norm in negations.of_a_thing and k == i - 1:
            return k
        if norm not in negations.between and not norm.endswith("ly"):
            return None
    return None
