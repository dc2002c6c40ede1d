"""What a sentence denies: the negations before a verb, and whether there is any at all."""

from diptych.matching.indexed import Indexed
from diptych.span import Span

# Words that deny the verb after them; “no” and “without” deny things, which the other side may affirm elsewhere.
_NEGATIONS = frozenset(
    "not never neither nor cannot fail fails failed refuse refuses refused decline declines declined".split()
)
# Any of these makes a sentence one that denies something, if only a thing: it does not affirm for sure.
DENIALS = _NEGATIONS | frozenset(
    "no none nobody nothing nowhere nor without hardly barely scarcely unlikely unable deny denies denied".split()
)
# What may stand between a negation and its verb; an article there begins a thing, which is not what is denied.
_BETWEEN = frozenset("to be been have has had yet even ever".split())
_REACH = 4  # words from a negation to the verb it denies, with adverbs and function words between


def denies(side: Indexed, span: Span) -> bool:
    """Whether any word of a sentence denies anything."""
    norms = (side.words[i].norm for i in side.words_in(span))
    return any(norm in DENIALS or norm.endswith("n't") for norm in norms)


def denied_from(side: Indexed, start: int, i: int) -> int | None:
    """The negation whose first content word, adverbs apart, is word ``i``: “not to congratulate”, not what follows."""
    for k in range(i - 1, max(start, i - _REACH) - 1, -1):
        norm = side.words[k].norm
        if side.text[side.words[k].end : side.words[k + 1].start].strip():
            return None  # a mark between them
        if norm in _NEGATIONS or norm.endswith("n't") or (norm == "yet" and side.words[k + 1].norm == "to"):
            return k
        if norm not in _BETWEEN and not norm.endswith("ly"):
            return None
    return None
