"""Hints that linked sentences differ in a figure, date, negation or opposite. Never a verdict: both may be right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from diptych.evidence import Named
from diptych.finding import DIFFERENCE_TYPES, Differs
from diptych.matching.contraries import contrary
from diptych.matching.figure_context import far_apart, is_whole, of_anybody, of_somebody, of_two_names, parted
from diptych.matching.negation import denied_from, denies
from diptych.matching.polarity import contradicted
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import DIFFERENCES, SAME_SAYING
from diptych.matching.word_families import family, verb_of
from diptych.sameness.quantities import ALIKE, OTHER, Quantity, of_one_size, same
from diptych.sameness.quantities.calendar import fits
from diptych.sameness.quantities.quantity import PHYSICAL, POSITIONS
from diptych.sameness.stems import stem
from diptych.sameness.words import match_key
from diptych.sides import Both
from diptych.span import Span

_BESIDE = (4, 4)  # words before and after in which two sums or verbs need a word in common
_DATED = (3, 2)  # words before and after a date that may be what happened then: “was sold on Friday over debts”
_MOST_DATES = 12  # of a sentence; one with more is a list
_ONE_MEASURE = {"percentage point": "percentage", "fraction": "percentage"}
_SELF = 2  # words before a verb among which its “I” stands
_SUBJECT = 8  # words at the beginning of a sentence that may name who says it


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """What differs: where it stands on either side."""

    kind: Differs
    left: Span
    right: Span

    def to_record(self) -> Mapping[str, Any]:
        """The hint as it stands among the differences of two sentences."""
        rule = f"discrepancy-{self.kind}"
        return Named(DIFFERENCE_TYPES[self.kind], rule, Both((self.left,), (self.right,))).to_record()


def difference(left: TextIndex, right: TextIndex, spans: tuple[Span, Span], score: float) -> Discrepancy | None:
    """The first difference of two linked sentences, None where there is none; opposites, which deny all, come first."""
    if score >= DIFFERENCES["opposite"]:
        words = contrary(left, right, spans)
        if words:
            return Discrepancy("opposite", *words)
    if score >= DIFFERENCES["number"]:
        numbers = _numbers(left, right, spans)
        if numbers:
            return numbers
    if score >= DIFFERENCES["date"]:
        dates = _dates(left, right, spans, score)
        if dates:
            return dates
    return denial(left, right, spans) if score >= DIFFERENCES["negation"] else None


def _numbers(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> Discrepancy | None:
    """Figures of one measure with other values or units, which the other has not, of the same years and names."""
    years = [
        {q.value for q in side.quantities(x) if q.kind == "year"} for side, x in zip((left, right), spans, strict=True)
    ]
    if (all(years) and years[0].isdisjoint(years[1])) or of_two_names(left, spans[0], right, spans[1]):
        return None
    a, b = (_measures(side, side.quantities(span)) for side, span in zip((left, right), spans, strict=True))
    for measure in sorted(a.keys() & b.keys()):
        for one, other in _unmatched(a[measure], b[measure]):
            apart = parted(left, one.span, right, other.span) or far_apart(one, other)
            places, sums = (one.span, other.span), one.kind == other.kind == "money"
            if not apart and (_surely(one, other, left, right) or _tied(left, right, spans, places, sums=sums)):
                return Discrepancy("number", one.span, other.span)
    return None


def _measures(side: TextIndex, found: Sequence[Quantity]) -> dict[str, list[Quantity]]:
    """Quantities by what they measure; points in time, bare figures and plurals without a number measure nothing.

    Nor does the whole of which another figure is a part: two of its nine.
    """
    measures: dict[str, list[Quantity]] = {}
    for quantity in found:
        named = quantity.kind != "count" or quantity.noun
        if named and quantity.kind not in POSITIONS and not quantity.loose and not is_whole(side, quantity.span):
            measures.setdefault(_ONE_MEASURE.get(quantity.kind, quantity.kind), []).append(quantity)
    return measures


def _unmatched(a: Sequence[Quantity], b: Sequence[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """The one pair that really differs, where only one does and neither figure has its like on the other side."""
    verdicts = {(i, j): same(x, y).verdict for i, x in enumerate(a) for j, y in enumerate(b)}
    told = [{pair[side] for pair, verdict in verdicts.items() if verdict in ALIKE} for side in (0, 1)]
    pairs = [
        (a[i], b[j])
        for (i, j), verdict in verdicts.items()
        if verdict in OTHER and i not in told[0] and j not in told[1]
        if verdict == "other value" or of_one_size(a[i], b[j])
    ]
    return pairs if len(pairs) == 1 else []


def _surely(one: Quantity, other: Quantity, left: TextIndex, right: TextIndex) -> bool:
    """Whether two figures need no word beside them in common: they count the same thing, in the same unit."""
    if one.bare or other.bare or _of_anybody(one, left) or _of_anybody(other, right):
        return False
    alike = one.unit == other.unit and one.kind in PHYSICAL  # alone in linked sentences rarely of two things
    return one.noun == other.noun if one.kind == "count" else alike


def _of_anybody(quantity: Quantity, side: TextIndex) -> bool:
    if quantity.noun_span is None:
        return False
    return any(of_anybody(side.words[i].norm, side.language) for i in side.words_in(quantity.noun_span))


def _tied(
    left: TextIndex,
    right: TextIndex,
    spans: tuple[Span, Span],
    places: tuple[Span, Span],
    *,
    dated: bool = False,
    far: bool = False,
    sums: bool = False,
) -> bool:
    """Whether a word beside the two places is the same: a sum, a day or a verb alone may belong to other things.

    Of dates and sums it has to be more than somebody of whom two things are told.
    """
    a, b = (
        _beside(side, span, place, dated, far, sums)
        for side, span, place in zip((left, right), spans, places, strict=True)
    )
    return bool(a & b)


def _beside(side: TextIndex, sentence: Span, place: Span, dated: bool, far: bool, sums: bool) -> set[str]:
    """The families of the content words near a place, within its sentence; without names near a date or a sum."""
    reaching = far and side.language.habits.figures_reach_far
    near = _far(side, sentence, place) if reaching else _near(side, sentence, place, _DATED if dated else _BESIDE)
    near = [i for i in near if not (sums and of_somebody(side, i))]
    found = (side.words[i] for i in near if not of_anybody(side.words[i].norm, side.language))
    return {
        family(w.norm, side.language)
        for w in found
        if w.content
        and w.norm not in side.language.saying.reporting
        and not w.norm[0].isdigit()
        and not (dated and side.text[w.start].isupper())
    }


def _far(side: TextIndex, sentence: Span, place: Span) -> Sequence[int]:
    """The places of the content words nearest to a date, where small words are no distance: saiu em 3 de maio."""
    inside, own = side.words_in(sentence), side.words_in(place)
    before, behind = range(inside.start, own.start), range(own.stop, inside.stop)
    told = [[i for i in part if side.words[i].content] for part in (before, behind)]
    return [*told[0][-_DATED[0] :], *told[1][: _DATED[0]]]


def _near(side: TextIndex, sentence: Span, place: Span, reach: tuple[int, int]) -> Sequence[int]:
    """The places of the words near a place, within its sentence."""
    inside, own = side.words_in(sentence), side.words_in(place)
    return (
        *range(max(inside.start, own.start - reach[0]), own.start),
        *range(own.stop, min(inside.stop, own.stop + reach[1])),
    )


def _dates(left: TextIndex, right: TextIndex, spans: tuple[Span, Span], score: float) -> Discrepancy | None:
    """One date, or one weekday, on either side, not the same."""
    found = [[q for q in side.quantities(x) if q.kind == "date"] for side, x in zip((left, right), spans, strict=True)]
    for weekdays in (False, True):
        a, b = ([q for q in side if q.is_weekday == weekdays] for side in found)
        if left.language.habits.figures_reach_far and max(len(a), len(b)) <= _MOST_DATES:
            a, b = _finest(a), _finest(b)
            a, b = _own(a, b), _own(b, a)
        if len({q.readings for q in a}) != 1 or len({q.readings for q in b}) != 1:
            continue
        one, other = a[0], b[0]
        if same(one, other).verdict in OTHER:
            places = one.span, other.span
            told = score >= SAME_SAYING and _said_by_one(left, right, spans, places)
            if told or _tied(left, right, spans, places, dated=True, far=not weekdays):
                return Discrepancy("date", one.span, other.span)
    return None


def _finest(dates: Sequence[Quantity]) -> list[Quantity]:
    """The dates without those that another one tells more exactly: em novembro, and a day of it."""
    return [
        one
        for one in dates
        if not any(
            fits(x, y) and sum(map(bool, y)) > sum(map(bool, x))
            for other in dates
            for x, y in product(one.readings, other.readings)
        )
    ]


def _own(dates: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """The dates that the other sentence has not, where it has more than one: put off from 27 October to 17 November."""
    if len(others) < 2:
        return list(dates)
    return [one for one in dates if not any(same(one, other).verdict in ALIKE for other in others)]


def _said_by_one(left: TextIndex, right: TextIndex, spans: tuple[Span, Span], places: tuple[Span, Span]) -> bool:
    """Whether both places date what is said, and a name at the beginning of both sentences says by whom."""
    subjects = []
    for side, span, place in zip((left, right), spans, places, strict=True):
        saying = side.language.saying
        if not any(side.words[i].norm in saying.reporting | saying.audience for i in _near(side, span, place, _DATED)):
            return False
        first = side.words_in(span)[:_SUBJECT]
        subjects.append({side.words[i].norm for i in first if side.capital(i)})
    return bool(subjects[0] & subjects[1])


def denial(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> Discrepancy | None:
    """A word that one side denies and the other, which denies nothing at all, affirms beside a word in common.

    What is asked for is not affirmed: “contacted for comment” and “declined to comment” are both true.
    """
    a, b = left.kept(_polarity, spans[0]), right.kept(_polarity, spans[1])
    denying = [denies(side, span) for side, span in zip((left, right), spans, strict=True)]
    for key in sorted(set(a) & set(b)):
        (denied, here), (denied_too, there) = a[key], b[key]
        if denied == denied_too or (denying[1] if denied else denying[0]):
            continue
        if not _tied(left, right, spans, (here, there)):
            continue
        one, other = (left, spans[0], here), (right, spans[1], there)
        no, yes = (one, other) if denied else (other, one)
        if not _is_supposed(no[0], no[2]) and not _wanted(yes[0], yes[2]) and contradicted(no, yes):
            return Discrepancy("negation", here, there)
    return None


def _is_supposed(side: TextIndex, place: Span) -> bool:
    """Whether somebody is quoted who tells what to do by what they would do: “I wouldn't book a hotel”."""
    words, language = side.words_in(place), side.language
    before = range(max(0, words.start - _SELF), words.start)
    own = any(side.words[i].norm in language.pronouns.persons - language.pronouns.third_person for i in before)
    modal = any(side.words[i].norm.removesuffix("n't") in language.verbs.modals for i in (*before, *words))
    return own and modal and side.quotation_of[words.start] >= 0


def _wanted(side: TextIndex, place: Span) -> bool:
    """Whether a word stands right behind a preposition that leads to what somebody wants."""
    first = side.words_in(place).start
    return first > 0 and side.words[first - 1].norm in side.language.prepositions.of_a_wish


def _polarity(side: TextIndex, span: Span) -> dict[str, tuple[bool, Span]]:
    """For each content stem whether a negation denies it, with the span from there."""
    found: dict[str, tuple[bool, Span]] = {}
    indices = side.words_in(span)
    for i in indices:
        word = side.words[i]
        if not word.content or (i > indices.start and side.capital(i)):  # names are not denied
            continue
        denied = denied_from(side, indices.start, i)
        first = i if denied is None else denied
        found.setdefault(
            stem(match_key(verb_of(word.norm, side.language)), side.language.habits.stemmer),
            (denied is not None, Span(side.words[first].start, word.end)),
        )
    return found
