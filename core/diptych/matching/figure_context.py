"""Whether what stands beside two figures tells that they are about two things: other deeds, opposed words."""

from functools import lru_cache

from diptych.languages.inflection import every_form
from diptych.languages.tables import lines
from diptych.matching.text_index import TextIndex
from diptych.sameness.opposites import opposed
from diptych.span import Span

REACH = 5  # words before and after a figure that may tell what it is about


def parted(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether two figures, each in its sentence, are surely about two things: the killed here, the hurt there."""
    mine, theirs = _beside(left, one), _beside(right, other)
    deeds = [
        {deed for i in near for deed in deeds_of(side.words[i].norm)} for side, near in ((left, mine), (right, theirs))
    ]
    if deeds[0] and deeds[1] and deeds[0].isdisjoint(deeds[1]):
        return True
    return any(
        opposed(left.poles, left.words[i].norm, right.words[j].norm)
        for i in mine
        if i in left.opposable
        for j in theirs
        if j in right.opposable
    )


def _beside(side: TextIndex, figure: Span) -> list[int]:
    """The words of a figure's sentence that stand near it."""
    sentence = side.words_in(side.document.sentences[max(0, side.sentence_at(figure.start))].span)
    own = side.words_in(figure)
    before = range(max(sentence.start, own.start - REACH), own.start)
    return [*before, *range(own.stop, min(sentence.stop, own.stop + REACH))]


@lru_cache(maxsize=1)
def _deeds() -> dict[str, frozenset[str]]:
    """For every form of the words listed the lines that they stand in."""
    found: dict[str, set[str]] = {}
    for name, words in lines("deeds"):
        for word in words:
            for form in every_form(word) | {word}:
                found.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in found.items()}


def deeds_of(norm: str) -> frozenset[str]:
    """The deeds that a folded word tells, as far as the list knows it."""
    return _deeds().get(norm, frozenset())
