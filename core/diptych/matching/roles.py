"""Who accuses whom: the two ends of a verb of blame, by the names that stand before and behind it.

True of any text: “Vane blamed Marsh” and “Marsh blamed Vane” are two accusations, however many words they share.
"""

from collections.abc import Iterator

from diptych.languages.inflection import every_form
from diptych.matching.text_index import TextIndex
from diptych.span import Span

BEFORE, BEHIND = 8, 4  # words from a verb of blame to the names at its ends


def turned(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> tuple[Span, Span] | None:
    """The two accusations where who accuses and who is accused have changed places, else None."""
    for one, accuser, accused in _blames(left, spans[0]):
        for other, their_accuser, their_accused in _blames(right, spans[1]):
            if accuser & their_accused and accused & their_accuser and not accuser & their_accuser:
                return one, other
    return None


def _blames(side: TextIndex, sentence: Span) -> Iterator[tuple[Span, frozenset[str], frozenset[str]]]:
    """Each verb of blame with the names before and behind it."""
    inside = side.words_in(sentence)
    verbs = {form for verb in side.language.saying.blaming for form in every_form(verb)}
    for i in inside:
        if side.words[i].norm not in verbs:
            continue
        before = range(max(inside.start, i - BEFORE), i)
        behind = range(i + 1, min(inside.stop, i + 1 + BEHIND))
        yield (
            Span(side.words[before.start if before else i].start, side.words[behind[-1] if behind else i].end),
            _names(side, before),
            _names(side, behind),
        )


def _names(side: TextIndex, inside: range) -> frozenset[str]:
    words = (side.words[i] for i in inside)
    return frozenset(word.norm for word in words if word.content and side.text[word.start].isupper())
