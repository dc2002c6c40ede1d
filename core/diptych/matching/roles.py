"""Who does it to whom: the two ends of a verb that has a doer and somebody it is done to, by the names around it.

True of any text: “Vane blamed Marsh” and “Marsh blamed Vane” are two accusations, “Quill beat Tolley” and “Tolley beat
Quill” two results, however many words they share; “Tolley was beaten by Quill” is the first of these.
"""

from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.inflection import every_form
from diptych.matching.text_index import TextIndex
from diptych.span import Span

BEFORE, BEHIND = 8, 4  # words from such a verb to the names at its ends
HELPER = 2  # words before it in which what makes it a passive stands


def turned(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> tuple[Span, Span] | None:
    """The two places where who does it and whom it is done to have changed places, else None."""
    theirs = right.kept(_deeds, spans[1])
    for one, doer, other in left.kept(_deeds, spans[0]) if theirs else ():
        for place, their_doer, their_other in theirs:
            if doer & their_other and other & their_doer and not doer & their_doer:
                return one, place
    return None


def _deeds(side: TextIndex, sentence: Span) -> list[tuple[Span, frozenset[str], frozenset[str]]]:
    """Each verb of one that acts against another, with the names of the doer and of the other."""
    inside = side.words_in(sentence)
    verbs = _verbs(side.language)
    found = []
    for i in inside:
        if side.words[i].norm not in verbs:
            continue
        before = range(max(inside.start, i - BEFORE), i)
        behind = range(i + 1, min(inside.stop, i + 1 + BEHIND))
        place = Span(side.words[before.start if before else i].start, side.words[behind[-1] if behind else i].end)
        first, last = _names(side, before), _names(side, behind)
        passive = any(side.words[n].norm in side.language.verbs.of_a_passive for n in before[-HELPER:])
        if not passive:
            found.append((place, first, last))
        elif behind and side.words[i + 1].norm in side.language.prepositions.of_the_doer:
            found.append((place, last, first))
    return found


@lru_cache(maxsize=4)
def _verbs(language: LanguagePack) -> frozenset[str]:
    return frozenset(form for verb in language.saying.against for form in every_form(verb))


def _names(side: TextIndex, inside: range) -> frozenset[str]:
    return frozenset(side.words[i].norm for i in inside if side.words[i].content and side.capital(i))
