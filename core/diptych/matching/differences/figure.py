"""The figures of an article as differences look at them: what each counts, what is told to have happened to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.matching.differences.acts import acts_of, predicate_of
from diptych.matching.differences.bearers import subject
from diptych.matching.differences.befell import FAR, suffered
from diptych.matching.figure_context import befallen, beside, deeds_of, is_lost, is_whole
from diptych.matching.figure_stages import PARTITIVE
from diptych.matching.figure_times import is_when
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families
from diptych.sameness.quantities import Quantity
from diptych.sameness.quantities.counting import singular
from diptych.sameness.quantities.lexicon import figure_words
from diptych.sameness.quantities.quantity import PHYSICAL, SUMS
from diptych.span import Span

LONG = 40  # words of a sentence; what a longer one tells besides is not about its figures
OF_THINGS = "of things"  # the end of a deed's name that people do not suffer
OF_ONE = "of one thing"  # the same of what a story has one of: a depth, a prize
KILLED = "killed"
TERM = "jailed"  # the one deed of which a duration tells how much
ONCE = frozenset({KILLED, "arrested", "signed"})  # each is somebody's, of injuries one has many
SORTS = frozenset({"men", "women"})  # who they are, not what happened to them
MAGNITUDE = "magnitude"
SCALES = frozenset({MAGNITUDE})
AUDIENCE = "audience"  # the family of words that a number of people is “of”: a crowd of 4,200
QUAKE = "quake"  # the family of words beside which a figure with a point is on that scale
STRONGEST = 10  # of quakes
TWO = 2  # values of which one is another than a third
ALSO = 2  # words behind a figure among which “also” says that others are told of: 12 people were also hurt
YEAR = "year"
AGO = "-"  # before the years that have passed since
SIGNS = "%°"  # of units, which belong to the figure
MEASURES = PHYSICAL | SUMS
_Told = dict[tuple[frozenset[str], str], dict[Fraction, int]]  # of each sort the first values, by their sentence
COMPARED = MEASURES | {"count", "duration"}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it counts, the deeds told beside it, the telling words around and in its sentence."""

    sentence: int
    quantity: Quantity
    span: Span
    people: bool
    anybody: bool  # people of whatever sort, so that no others can be among them
    named: bool  # people are named, or what happened to them stands right beside the figure
    noun: str
    deeds: frozenset[str]
    around: frozenset[str]
    told: frozenset[str]
    times: frozenset[str]
    kin: frozenset[str]  # the families of the noun
    thing: frozenset[str]  # what is measured, by its key and families: a hole, a shortfall
    around_kin: frozenset[str]  # of a sum, which has no noun, the families of the words around
    by_role: bool  # people for what their name says that they do, whom no list knows
    acts: frozenset[str]  # what is done to those counted or by them, by the verb and its families
    part: bool  # of those whom a deed befell: it is no other figure than theirs

    @property
    def bare(self) -> Quantity:
        """The figure without what is counted."""
        return replace(self.quantity, noun="", noun_span=None)


def may_be_among(x: Figure, y: Figure) -> bool:
    """Whether the one counts a sort of people who may be among those whom the other counts: officers, people."""
    if x.anybody == y.anybody:
        return False
    sort, every = (y, x) if x.anybody else (x, y)
    return sort.quantity.value < every.quantity.value


def figures_of(indexed: TextIndex) -> list[Figure]:
    """The figures that a difference may be of, by place; of those told again in the same words the first."""
    side = indexed.kept(WordIndex)
    found: dict[object, Figure] = {}
    told_before: _Told = {}
    for n, sentence in enumerate(side.document.sentences):
        if sentence.furniture:
            continue
        times = years_told(side, n)
        before: list[Figure] = []
        for q in side.indexed.quantities(sentence.span):
            if q.kind not in COMPARED or is_whole(side.indexed, q.span):
                continue
            if q.bare and (q.value == 1 or (not q.value and (times or not _unharmed(side, q)))):
                continue
            figure = _figure(side, n, q, times)
            if figure and not _is_further(side, figure, before) and not _is_beyond(side, figure, told_before):
                figure = replace(figure, part=figure.part or _among(side, figure, before))
                before.append(figure)
                values = told_before.setdefault(_whom(figure), {})
                if len(values) < TWO:
                    values.setdefault(figure.quantity.value, n)
                told = figure.quantity.value, figure.quantity.precision, figure.quantity.unit
                found.setdefault((told, figure.noun, figure.deeds, figure.around, figure.times), figure)
    return _of_this_event(_of_the_quake(list(found.values())))


def _of_the_quake(figures: list[Figure]) -> list[Figure]:
    """The figures, with the strongest quake of now alone as the one told of: aftershocks are weaker, others past."""
    now = [figure.quantity.value for figure in figures if MAGNITUDE in figure.thing and not figure.times]
    return [
        replace(figure, thing=figure.thing - {MAGNITUDE})
        if MAGNITUDE in figure.thing and (figure.times or figure.quantity.value < max(now))
        else figure
        for figure in figures
    ]


def _of_this_event(figures: list[Figure]) -> list[Figure]:
    """The figures but for “no one was hurt” where another sentence counts those of now: that was another time."""
    told: dict[str, set[int]] = {}  # by the deed the sentences that count whom it befell
    for figure in figures:
        if figure.people and figure.quantity.value and not figure.times:
            for deed in figure.deeds:
                told.setdefault(deed, set()).add(figure.sentence)
    return [
        f
        for f in figures
        if f.quantity.value or not f.people or all(told.get(deed, {f.sentence}) == {f.sentence} for deed in f.deeds)
    ]


def _among(side: WordIndex, figure: Figure, before: Sequence[Figure]) -> bool:
    """Whether a bare number counts some of those counted before a comma: nine were hurt, two seriously."""
    return (
        figure.quantity.kind != "duration"
        and not figure.noun
        and any(
            other.deeds == figure.deeds
            and other.quantity.value > figure.quantity.value
            and "," in side.text[other.span.end : figure.span.start]
            for other in before
        )
    )


def _is_further(side: WordIndex, figure: Figure, before: Sequence[Figure]) -> bool:
    """Whether a figure counts more of those before it in its sentence: 850 soldiers, another 1,000 troops."""
    n = side.indexed.words_in(figure.span).start - 1
    if n < 0 or side.norms[n] not in figure_words(side.language).apart:
        return False
    return any(figure.noun and (figure.noun == other.noun or figure.kin & other.kin) for other in before)


def _is_beyond(side: WordIndex, figure: Figure, told: _Told) -> bool:
    """Whether a figure is of others than those whom a sentence before it counts under the same deed.

    “Another 12 people were hurt” and “12 people were also hurt” tell of no other toll than the nine told of before.
    """
    words, listed = side.indexed.words_in(figure.span), figure_words(side.language)
    led = words.start > 0 and side.norms[words.start - 1] in listed.apart
    behind = side.norms[words.stop : words.stop + ALSO]
    if not figure.deeds or not (led or not listed.besides.isdisjoint(behind)):
        return False
    before = told.get(_whom(figure), {})
    return any(n < figure.sentence for value, n in before.items() if value != figure.quantity.value)


def _whom(figure: Figure) -> tuple[frozenset[str], str]:
    """Whom a figure counts, as far as another one of the same deed may be of more of them."""
    return figure.deeds, "" if figure.people else figure.noun


def _unharmed(side: WordIndex, q: Quantity) -> bool:
    """Whether a count of none says that nobody at all was harmed: not “none of it”."""
    words = figure_words(side.language)
    return q.noun in people_of(side.language) or q.noun in {singular(word, words) for word in words.harm}


def _figure(side: WordIndex, n: int, q: Quantity, times: frozenset[str]) -> Figure | None:
    words, inside = side.indexed.words_in(q.whole), side.sentences[n]
    noun = _scale(side, q, words) or q.noun or _gathered(side, words)
    if not words or " " in noun or (not noun and _parent_of(side, words)) or is_rate(side, words):
        return None  # “12 more boats”, “another three”: a part of something else
    near = [i for i in beside(side.indexed, q.whole) if not _parted(side, i, words)]
    own = frozenset(d for i in words for d in deeds_of(side.norms[i], side.language))  # 61 dead, 150 protesters
    found = suffered(side, noun, words, near, inside)
    told = frozenset() if found and q.noun in people_of(side.language) else own - SORTS  # 150 protesters were detained
    reach = [*near, *(i for i in range(words.stop, min(inside.stop, words.stop + FAR)) if i not in near)]
    told_of = [*near, *(predicate_of(side, words.stop - 1) if noun and not found else ())]
    befell = befallen(side.indexed, told_of, reach, found, noun) if q.kind == "count" else frozenset()
    if noun in people_of(side.language) or side.language.is_role(noun):
        befell = frozenset(deed for deed in befell if not deed.endswith(OF_THINGS))  # 40 men are called off a pier
    if noun and not _may_be_people(side, q, noun) and any(deed.endswith(OF_THINGS) for deed in found):
        befell = frozenset(deed for deed in befell if deed.endswith(OF_THINGS))  # no appointment is taken to hospital
    deeds = told or (befell or found) - SORTS
    if q.kind in MEASURES:  # no sum is killed, and none votes
        deeds = frozenset(deed for deed in deeds if deed.endswith((OF_THINGS, OF_ONE)))
    if q.kind == "duration":
        deeds &= {TERM}
    of_people = any(not deed.endswith((OF_THINGS, OF_ONE)) for deed in deeds)
    lost = of_people and is_lost(noun, side.language)
    if of_people and (noun in figure_words(side.language).apart or (lost and KILLED in deeds)):
        noun = ""  # 52 others were hurt, 14 lives were lost
    anybody = not noun or noun in anybody_of(side.language) or bool(own)  # two men died: nobody else did
    listed, role = noun in people_of(side.language), side.language.is_role(noun)
    beasts = noun in figure_words(side.language).animals
    suffering = q.kind == "count" and of_people and not beasts
    people = listed or (suffering and (bool(told) or not noun or lost or role or _is_nation(side, q)))
    by_role = people and role and not listed
    if noun and not lost:
        counted = listed or by_role or noun in figure_words(side.language).states
        named = counted or bool(told & ONCE)
    else:
        named = people and (
            lost
            or bool(befell)
            or any(deeds_of(side.norms[i], side.language) & deeds for i in _adjoining(side, words, inside))
        )
    thing = frozenset((noun,) if noun in SCALES else ()) if q.kind == "count" else _thing(side, words, inside)
    if q.kind == "duration":
        thing |= _lasted(side, words, inside)
    if q.kind in MEASURES or q.kind == "duration" or not noun:
        thing |= {deed for deed in deeds if deed.endswith(OF_ONE)}
    around = [i for i in near if _tells(side, i)]
    around_kin = (families(side.norms[i], side.language) for i in (around if q.kind == "money" else ()))
    return Figure(
        n, q, q.whole, people, anybody, named, noun, deeds,
        around=frozenset(side.keys[i] for i in around) - {side.keys[i] for i in words},
        told=_told(side, words, inside), times=times, kin=families(noun, side.language), thing=thing,
        around_kin=frozenset().union(*around_kin),
        by_role=by_role, acts=acts_of(side, words.stop - 1) if noun else frozenset(),
        part=q.kind == "count" and _part_of_those(side, words, q.noun),
    )  # fmt: skip


def _may_be_people(side: WordIndex, q: Quantity, noun: str) -> bool:
    """Whether a noun that is counted is known to be one of people, or may be by its capital."""
    lost = is_lost(noun, side.language)
    return noun in people_of(side.language) or side.language.is_role(noun) or lost or _is_nation(side, q)


def _gathered(side: WordIndex, words: range) -> str:
    """The word for those who came, of whom a bare number is told: a crowd of 4,200."""
    n = words.start - 1
    if n < 1 or side.norms[n] not in PARTITIVE or AUDIENCE not in families(side.norms[n - 1], side.language):
        return ""
    return singular(side.norms[n - 1], figure_words(side.language))


def _is_nation(side: WordIndex, q: Quantity) -> bool:
    """Whether a noun that is counted is a name: those of a place or a faith, 340 Skerrymen."""
    capital = q.noun_span is not None and side.text[q.noun_span.start].isupper()
    return capital and not side.language.habits.nouns_have_capitals


def is_rate(side: WordIndex, words: range) -> bool:
    """Whether a number is one of each year or day: sixty children a year."""
    n, times = words.stop, side.language.times
    if n + 1 >= len(side.norms) or side.between(n - 1, n) != " ":
        return False
    each = side.norms[n] in side.language.determiners.indefinite
    return each and (side.norms[n + 1] in times.dating or side.norms[n + 1] in times.spans)


def _parent_of(side: WordIndex, words: range) -> bool:
    """Whether a number counts whom somebody has: a father of three."""
    n = words.start - 1
    return n > 0 and side.norms[n] in PARTITIVE and side.language.is_role(side.norms[n - 1])


def _adjoining(side: WordIndex, words: range, inside: range) -> Iterator[int]:
    """The figure's words, the one before it and the two behind it, as far as no mark parts them."""
    yield from words
    if words.start - 1 in inside and side.between(words.start - 1, words.start) == " ":
        yield words.start - 1
    for i in (words.stop, words.stop + 1):
        if i not in inside or side.between(i - 1, i) != " ":
            break
        yield i


def _tells(side: WordIndex, i: int) -> bool:
    """Whether a word near a figure may tell what it is about."""
    norm = side.norms[i]
    if not side.content[i] or norm[0].isdigit() or norm in side.language.saying.reporting:
        return False
    return norm not in _idle(side.language)


@lru_cache(maxsize=8)
def _dates(language: LanguagePack) -> frozenset[str]:
    """Words that say when it was, and are nothing that is measured."""
    return language.times.dating | language.times.away


@lru_cache(maxsize=8)
def _idle(language: LanguagePack) -> frozenset[str]:
    """Words that go with any length of time: it lasts, or it was so long ago."""
    return figure_words(language).unit_words["lasting"] | language.times.away


def _told(side: WordIndex, words: range, inside: range) -> frozenset[str]:
    """The telling words of a sentence that is not long, but for the figure's own and those of deeds."""
    if len(inside) > LONG:
        return frozenset()
    idle = _idle(side.language)
    telling = (i for i in inside if i not in words and side.telling[i] and side.norms[i] not in idle)
    return frozenset(side.keys[i] for i in telling if not deeds_of(side.norms[i], side.language))


def _thing(side: WordIndex, words: range, inside: range) -> frozenset[str]:
    """What a figure measures: the word behind it (a £6.2m hole, a 40-foot-long boat), or before it (a depth of)."""
    behind, before = words.stop, words.start - 2
    if before - 1 in inside and side.norms[before] in side.language.adverbs.any:
        before -= 1  # fire there for two hours
    if behind + 1 in inside and side.between(behind - 1, behind) == "-" and side.between(behind, behind + 1) == " ":
        behind += 1
    for i, alone in ((behind, " -"), (before, " ")):
        if i not in inside or not side.content[i] or side.norms[i] in _dates(side.language):
            continue
        if i == before and side.norms[words.start - 1] not in side.language.prepositions.any:
            continue
        between = range(i, words.start) if i == before else range(i - 1, i)
        gaps = [side.between(n, n + 1) for n in between]
        if all(not gap.strip(alone + SIGNS) for gap in gaps):
            return _named(side, i)
    return frozenset()


def _lasted(side: WordIndex, words: range, inside: range) -> frozenset[str]:
    """What took a duration, by its key and families: the subject of a verb that says no more than that it did so."""
    listed = figure_words(side.language).unit_words
    n = words.start - 1
    led = n in inside and side.norms[n] in listed["lasting_before"]
    n -= led
    if n not in inside:
        return frozenset()
    told = side.norms[n] in listed["lasting"]
    if led and not told:
        first = max(inside.start, n - 1)
        told = not {side.norms[n], " ".join(side.norms[first : n + 1])}.isdisjoint(listed["lasting_for"])
        n = n if side.norms[n] in listed["lasting_for"] else first
    at = subject(side, n) if told else -1
    return _named(side, at) if at >= 0 and side.content[at] else frozenset()


def _named(side: WordIndex, i: int) -> frozenset[str]:
    """A word for a thing by its key and its families."""
    return frozenset((side.keys[i], *(f"={name}" for name in families(side.norms[i], side.language))))


def _part_of_those(side: WordIndex, words: range, noun: str) -> bool:
    """Whether a figure is a part of those whom a deed befell: three of the dead, van wie vijf, двое из них."""
    figures = figure_words(side.language)
    joining = figures.joining
    joined = words.stop < len(side.norms) and not side.between(words.stop - 1, words.stop).strip()
    behind = [side.norms[i] for i in range(words.stop, min(words.stop + 2, len(side.norms))) if joined]
    before = {side.norms[i] for i in range(max(0, words.start - 2), words.start)}
    if not joining["of_whom"].isdisjoint((*before, *behind[:1])):
        return True
    if len(behind) == 2 and behind[0] in PARTITIVE and not noun:
        return behind[1] in side.language.determiners.any or behind[1] in figures.never_counted
    named = len(behind) == 2 and behind[0] in joining["of_those"]
    return named and (behind[1] in joining["of_whom"] or bool(deeds_of(behind[1], side.language)))


def _scale(side: WordIndex, q: Quantity, words: range) -> str:
    """The name of a scale right before or behind a figure on it: magnitude (of) 6.1, a 6.1-magnitude quake."""
    before = words.start - 1
    if before >= 0 and side.norms[before] in side.language.prepositions.any:
        before -= 1  # a magnitude of 6.1, put the magnitude at 6.1
    beside = {side.norms[i] for i in (before, words.start, words.start + 1) if 0 <= i < len(side.norms)}
    named = next((name for name in sorted(SCALES) if name in beside), "")
    known = not side.language.habits.low_resource
    if named or not known or q.kind != "count" or q.value.denominator == 1 or q.value > STRONGEST:
        return named
    near = range(max(0, words.start - 3), min(len(side.norms), words.stop + 2))
    return MAGNITUDE if any(QUAKE in families(side.norms[i], side.language) for i in near) else ""


def _parted(side: WordIndex, i: int, words: range) -> bool:
    """Whether a mark that ends a clause stands between a word and the figure."""
    first, last = (i, words.start) if i < words.start else (words.stop - 1, i)
    return any(mark in side.between(first, last) for mark in ";:()")


def years_told(side: WordIndex, n: int) -> frozenset[str]:
    """The years that date a sentence, and how many years ago it was."""
    found = set()
    for q in side.indexed.quantities(side.document.sentences[n].span):
        if q.kind == "year":
            found.add(str(q.value))
        elif q.kind == "date" and not q.is_weekday:
            found |= {str(q.readings[0][0])} - {"0"}
        elif q.kind == "duration" and q.unit == YEAR and is_when(side.indexed, q.whole):
            found.add(f"{AGO}{q.value}")
    return frozenset(found)


@lru_cache(maxsize=8)
def people_of(language: LanguagePack) -> frozenset[str]:
    """The words for people and sorts of people, in the singular."""
    words = figure_words(language)
    return frozenset(singular(w, words) for w in (*words.people, *words.sorts_of_people))


@lru_cache(maxsize=8)
def anybody_of(language: LanguagePack) -> frozenset[str]:
    """The words for people whoever they are, in the singular."""
    words = figure_words(language)
    return frozenset(singular(w, words) for w in words.people)
