"""Whether what stands beside two figures tells that they are about two things: other deeds, opposed words."""

from collections.abc import Iterable, Sequence, Set
from fractions import Fraction
from functools import lru_cache

from diptych.document import KnownPerson
from diptych.languages import LanguagePack
from diptych.languages.inflection import every_form
from diptych.languages.tables import ENGLISH, lines
from diptych.matching.figure_stages import PARTITIVE, of_two_stages
from diptych.matching.figure_times import of_two_times
from diptych.matching.figure_wares import of_two_wares
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import family
from diptych.sameness.families import NO_LINE, families, key_of, named_lines
from diptych.sameness.opposites import opposed
from diptych.sameness.quantities import Quantity
from diptych.sameness.quantities.conversion import UNITS, in_base
from diptych.sameness.quantities.counting import singular
from diptych.sameness.quantities.lexicon import figure_words
from diptych.span import Span

MOST_APART = 6  # times; two figures of one thing, none and some apart, are hardly farther apart
LONGEST = 40  # letters of a word that may be a compound
PARTS = 4, 7  # letters at least of the first and of the last part of a compound: windsnelheid is a snelheid
DEEDS = ("ed", "ing")  # how most words end that tell what was done
LOSS = "loss of things"
REACH = 5  # words before and after a figure that may tell what it is about
EACH = 2  # words behind it among which “each” says that every single one has as much
_BEFORE_AGE = (", ", " (", " ")  # what stands between a name and the age of whom it names
RISE = 3  # words behind it in which stands that it rises
LEADING = 2  # words before it among which “from” stands where it is changed,
CHANGED = 10  # and from its first one to the “to” of what it is changed to
INSERTED = 6  # words between two commas behind it that may part it from its verb


def parted(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether two figures, each in its sentence, are surely about two things: the killed here, the hurt there.

    So are those in brackets behind two names, those of which one event is told to be another one, and passengers and
    crew together against either alone; what each of them has against what all have, what a day takes against what the
    last year took, and where something starts against the most of it; those of two years, of two stages of one thing
    (asked for, paid) and the prices of two wares; a part and the whole of two parts.
    """
    if of_two_times(left, one, right, other):
        return True
    if _remains(left, one) != _remains(right, other) or _of_each(left, one) != _of_each(right, other):
        return True
    if _is_given_up(left, one) != _is_given_up(right, other) or _of_two_lengths(left, one, right, other):
        return True
    if _rises(left, one) != _rises(right, other) or _is_among(left, one) != _is_among(right, other):
        return True
    if of_two_stages(left, one, right, other) or of_two_wares(left, one, right, other):
        return True
    if _is_part_of(left, one, right, other) or _is_part_of(right, other, left, one):
        return True
    sorts = _sorts(left, one), _sorts(right, other)
    if all(sorts) and sorts[0] != sorts[1]:
        return True
    bearers = _bearer(left, one), _bearer(right, other)
    people = whose(left, one), whose(right, other)
    if people[0] and people[1] and not people[0].is_same(people[1]):
        return True
    if (all(bearers) and bearers[0] != bearers[1]) or elsewhere(left, one) != elsewhere(right, other):
        return True
    mine, theirs = beside(left, one), beside(right, other)
    deeds = [_told(side, place, near) for side, place, near in ((left, one, mine), (right, other, theirs))]
    if deeds[0] and deeds[1] and deeds[0].isdisjoint(deeds[1]):
        return True
    return any(
        opposed(left.poles, left.words[i].norm, right.words[j].norm)
        for i in _around(left, one, mine)
        if i in left.opposable and not _is_loss(left, i) and not _is_small(left, i)
        for j in _around(right, other, theirs)
        if j in right.opposable and not _is_loss(right, j) and not _is_small(right, j)
    )


def _is_small(side: TextIndex, i: int) -> bool:
    """Whether a word only says where another one belongs: “called off” is not the opposite of “on the quay”."""
    return side.words[i].norm in side.language.prepositions.with_verbs_too


def _is_among(side: TextIndex, figure: Span) -> bool:
    """Whether a figure's sentence begins with some of those counted: among people under 25, it reached 19 percent."""
    sentence = side.sentence_over(figure.start)
    words = side.words_in(sentence)
    led = bool(words) and side.words[words.start].norm in side.language.prepositions.of_some_only
    return led and "," in side.text[sentence.start : figure.start]


def _of_two_lengths(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether a duration is how long something takes that the sentence of the other one has no word for.

    A three-month queue is as long as the queue, so that nothing else that took some months is told otherwise by it.
    Two headlines are of one story, whatever they call it.
    """
    mine, theirs = left.sentence_at(one.start), right.sentence_at(other.start)
    if left.document.sentences[mine].heading and right.document.sentences[theirs].heading:
        return False
    return _not_told(left, one, right, theirs) or _not_told(right, other, left, mine)


def _not_told(side: TextIndex, figure: Span, other: TextIndex, n: int) -> bool:
    """Whether a duration stands right before what takes it, and a sentence tells of no such thing."""
    at = side.words_in(figure).stop
    if at < 2 or at >= len(side.words) or side.between(at - 2, at - 1) != "-":
        return False
    if side.text[figure.end : side.words[at].start] != " " or not any(
        q.kind == "duration" for q in side.quantities_over(figure)
    ):
        return False
    norm = side.words[at].norm
    if not side.words[at].content or norm in figure_words(side.language).unit_words["takes_time"]:
        return False
    return other.kept(_told_by_sentence)[n].isdisjoint(_names_of(norm, side.language))


def _told_by_sentence(side: TextIndex) -> list[frozenset[str]]:
    """The words of each sentence by what stands for them."""
    sentences = (side.words_in(sentence.span) for sentence in side.document.sentences)
    return [
        frozenset(name for i in inside for name in _names_of(side.words[i].norm, side.language)) for inside in sentences
    ]


def _names_of(norm: str, language: LanguagePack) -> tuple[str, ...]:
    """What a word has in common with those that may stand for it."""
    return family(norm, language), *families(norm, language)


def _is_part_of(side: TextIndex, figure: Span, other: TextIndex, whole: Span) -> bool:
    """Whether a count makes the other one with another count of its sentence: 187 passengers and 27 crew are 214."""
    own = next((q for q in side.quantities_over(figure) if q.kind == "count"), None)
    told = next((q for q in other.quantities_over(whole) if q.kind == "count"), None)
    if own is None or told is None or own.value >= told.value:
        return False
    sentence = side.sentence_over(figure.start)
    return any(
        q.kind == "count" and q.value + own.value == told.value and _are_joined(side, *sorted((own.whole, q.whole)))
        for q in side.quantities(sentence)
        if q.span != own.span
    )


def _are_joined(side: TextIndex, first: Span, second: Span) -> bool:
    """Whether nothing but an “and” stands between two figures."""
    return side.text[first.end : second.start].strip().lower() in side.language.conjunctions.in_a_list


def _of_each(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is that of every single one, not of all: two tonnes each; not two million for each week."""
    last, words, times = side.words_in(figure).stop, figure_words(side.language).each, side.language.times
    at = next((i for i in range(last, min(len(side.words), last + EACH)) if side.words[i].norm in words), None)
    if at is None or "," in side.text[figure.end : side.words[at].start]:
        return False
    behind = side.words[at + 1].norm if at + 1 < len(side.words) else ""
    return all(side.words[i].content for i in range(last, at)) and behind not in times.dating | times.spans


def _remains(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is the rest of another one: with 17 minutes left it is the 73rd, of four years three to run."""
    behind = side.words_in(figure).stop
    norms = [word.norm for word in side.words[behind : behind + 2]]
    return not {norms[0] if norms else "", " ".join(norms)}.isdisjoint(figure_words(side.language).remaining)


def _rises(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is only where something starts that rises to more: fines start at 150 marks and rise to 900."""
    own = next(iter(side.quantities_over(figure)), None)
    if own is None:
        return False
    first = side.words_in(own.whole).stop
    for i in range(first, min(first + RISE, len(side.words))):
        if side.words[i].norm in figure_words(side.language).reaching:
            behind = side.words[min(i + 2, len(side.words) - 1)]
            told = side.quantities_over(Span(behind.start, behind.end))
            return any(not q.noun and q.kind in (own.kind, "count") and q.value > own.value for q in told)
    return False


def _is_given_up(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is what was before a change, told with what comes of it: cut from 14 posts to five.

    Who tells what is now, or only what is to come, tells the second one, which is no other figure than the first.
    """
    joining = figure_words(side.language).joining
    own = next(iter(side.quantities_over(figure)), None)
    first = side.words_in(own.whole).start if own else 0
    before = {word.norm for word in side.words[max(0, first - LEADING) : first]}
    if own is None or before.isdisjoint(joining.get("from", ())):
        return False
    sentence = side.words_in(side.sentence_over(figure.start))
    behind = range(side.words_in(own.whole).stop, min(sentence.stop - 1, first + CHANGED))
    at = next((i for i in behind if side.words[i].norm in joining["to"]), None)
    if at is None:
        return False
    told = side.quantities_over(Span(side.words[at + 1].start, side.words[at + 1].end))
    return any(_is_of_the_sort(q, own) for q in told)


def _is_of_the_sort(q: Quantity, own: Quantity) -> bool:
    """Whether a figure may be what another one is changed to: of its kind, or a number without what it counts."""
    if q.kind == "count" and not q.noun:
        return True
    return q.kind == own.kind and q.unit == own.unit and q.noun == own.noun


def _sorts(side: TextIndex, figure: Span) -> int:
    """How many sorts a number counts as one, 0 where it counts anybody: 214 passengers and crew, but 22 crew.

    Two sorts of things are plurals that end alike, so that no verb is one: 90 carts and barges, 90 visits and send.
    """
    q = next((q for q in side.quantities_over(figure) if q.kind == "count" and q.noun_span), None)
    if q is None or q.noun_span is None or of_anybody(q.noun, side.language):
        return 0
    joined = side.words_in(q.noun_span).stop
    if joined + 1 >= len(side.words) or side.words[joined].norm not in side.language.conjunctions.in_a_list:
        return 1
    before, conjunction, other = side.words[joined - 1 : joined + 2]
    if {side.text[before.end : conjunction.start], side.text[conjunction.end : other.start]} != {" "}:
        return 1
    words = figure_words(side.language)
    of_people = side.language.can_speak(q.noun) or before.norm in words.people or before.norm in words.sorts_of_people
    done = other.norm.endswith(DEEDS) or other.norm in side.language.pasts or deeds_of(other.norm, side.language)
    named = other.content and not done and (of_people or before.norm[-1] == other.norm[-1])
    return 2 if named and not side.quantities_over(Span(other.start, other.end)) else 1


def _told(side: TextIndex, figure: Span, near: Sequence[int]) -> frozenset[str]:
    """The deeds that the words beside a figure tell, one by one or two together."""
    reach = [i for i in (*near, *_behind_insertion(side, figure)) if not ends_clause(side, i, figure)]
    deeds = {deed for i in reach for deed in deeds_of(side.words[i].norm, side.language)}
    return befallen(side, reach, reach, deeds) or frozenset(deeds)


def _is_loss(side: TextIndex, i: int) -> bool:
    """Whether a word is what people have lost: 14 lives are no opposite of 14 dead."""
    return is_lost(singular(side.words[i].norm, figure_words(side.language)), side.language)


def is_lost(noun: str, language: LanguagePack) -> bool:
    """Whether a noun stands for those who have lost what it names: 14 lives, 900 jobs."""
    return any(noun in told.thing for told in figure_words(language).befallen.values() if told.lost)


def befallen(
    side: TextIndex, near: Sequence[int], reach: Iterable[int], deeds: Set[str], noun: str = ""
) -> frozenset[str]:
    """What two words tell to have befallen those counted: whoever loses lives is killed, whoever loses jobs dismissed.

    ``near`` and ``reach`` are words beside the figure, of which what is lost may stand farther off; ``deeds`` are those
    that they tell one by one, ``noun`` is what is counted.
    """
    figures = figure_words(side.language)
    for told in figures.befallen.values():
        done = [i for i in near if side.words[i].norm in told.done]
        if not (told.lost and LOSS in deeds) and not done:
            continue
        things = [i for i in (reach if told.lost else near) if singular(side.words[i].norm, figures) in told.thing]
        beside = any(done != [i] for i in things)  # told to leave, left their homes; not left their cars
        if beside or (told.lost and noun in told.thing):
            return frozenset({told.deed})
    return frozenset()


def ends_clause(side: TextIndex, i: int, figure: Span) -> bool:
    """Whether a conjunction stands between a word and the figure behind it: two died, and nine were hurt."""
    following = side.words[i + 1] if i + 1 < len(side.words) else None
    return bool(following and following.end <= figure.start and following.norm in side.language.conjunctions.joining)


def far_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are so far apart in size that they hardly tell of one thing, whatever stands beside them."""
    (_, small), (large, _) = sorted((_sizes(one), _sizes(other)))
    return bool(small) and large > MOST_APART * small


def times_apart(one: Quantity, other: Quantity) -> float:
    """How many times the smaller of two figures is in the larger."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return float(large / small) if small else float("inf")


def _sizes(q: Quantity) -> list[Fraction]:
    """The least and the most that a figure may be, without its sign; of a result all votes or goals."""
    if q.kind == "score":
        return [Fraction(sum(q.readings[0]))] * 2
    return sorted(abs(in_base(x, q.unit) if q.unit in UNITS else x) for x in (q.value, q.upper or q.value))


def elsewhere(side: TextIndex, figure: Span) -> bool:
    """Whether a figure's sentence says before it that it tells of another event: in a separate incident."""
    sentence = side.sentence_over(figure.start)
    before = side.words_in(Span(sentence.start, max(sentence.start, figure.start)))
    return any(side.words[i].norm in side.language.times.of_another for i in before)


def ties_nothing(side: TextIndex, i: int) -> bool:
    """Whether a word beside two figures is of people, whoever they are, or of another figure: 43 роки, вісім років.

    Asked in languages whose lists are too small to part what such words tie.
    """
    if not side.language.habits.low_resource:
        return False
    word = side.words[i]
    return of_anybody(word.norm, side.language) or bool(side.quantities_over(Span(word.start, word.end)))


def of_somebody(side: TextIndex, i: int) -> bool:
    """Whether a word is a name or what somebody is: of one person many sums are told, paid and received."""
    return side.is_inner_capital(i) or side.language.is_role(side.words[i].norm)


def of_anybody(norm: str, language: LanguagePack) -> bool:
    """Whether a word means people, whoever they are, or how many times, where that alone makes no two counts one."""
    if not language.habits.low_resource:
        return False
    words = figure_words(language)
    return norm in words.people or norm in words.times


def _bearer(side: TextIndex, figure: Span) -> str:
    """The name before the bracket that a figure stands in, "" where there is none: Lowe (45-7, 36 KOs)."""
    sentence = side.sentence_over(figure.start)
    opened = side.text.rfind("(", sentence.start, figure.start)
    if opened < 0 or ")" in side.text[opened : figure.start]:
        return ""
    before = side.words_in(Span(sentence.start, opened))
    return side.words[before[-1]].norm if before and side.capital(before[-1]) else ""


def whose(side: TextIndex, age: Span) -> KnownPerson | None:
    """The person whose name stands right beside an age, which makes the name a person's: Ivy Pruett, 78; aged 78."""
    return side.kept(_named_beside).get(age)


def _named_beside(side: TextIndex) -> dict[Span, KnownPerson]:
    """The people by the ages that stand right beside their names."""
    ages = [q.span for sentence in side.document.sentences for q in side.quantities(sentence.span) if q.kind == "age"]
    names = [mention for mention in side.document.mentions if mention.kind == "name"] if ages else []
    ends = {mention.span.end: mention.name for mention in names}
    starts = {mention.span.start: mention.name for mention in names}
    found = {}
    for age in ages:
        behind = starts.get(age.end + 1) if side.text.startswith(" ", age.end) else None
        places = ((gap, age.start - len(gap)) for gap in _BEFORE_AGE)
        before = next((ends[at] for gap, at in places if at in ends and side.text.startswith(gap, at)), None)
        if name := behind or before:
            found[age] = side.document.person(name) or KnownPerson(name, name.split()[-1])
    return found


def names(side: TextIndex, sentence: Span) -> set[str]:
    """The words with capitals of a sentence, its first one and days and months left out."""
    inside = side.words_in(sentence)
    return {side.words[i].norm for i in inside if side.is_inner_capital(i)} - side.language.times.dating


def of_two_names(left: TextIndex, mine: Span, right: TextIndex, theirs: Span) -> bool:
    """Whether two sentences name places or people, and none in common: hot in one town, in another."""
    here, there = names(left, mine), names(right, theirs)
    return bool(here and there) and here.isdisjoint(there)


def is_whole(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is the whole of which another one is a part: “two of its nine libraries”, of the city's nine."""
    n = side.words_in(figure).start - 1
    n -= n > 0 and side.possessive(n)
    if side.words[n].norm in side.language.determiners.any:
        n -= 1
    those = figure_words(side.language).joining["of_those"]
    if n < 1 or side.words[n].norm not in (those or PARTITIVE):
        return False
    last = side.words[n - 1].end
    first = side.words[max(0, n - 3)] if those else side.words[n - 1]  # 850 рабочих из 1 100
    return any(not those or q.whole.end >= last for q in side.quantities_over(Span(first.start, last)))


def beside(side: TextIndex, figure: Span) -> list[int]:
    """The words of a figure's sentence that stand near it."""
    sentence = side.words_in(side.sentence_over(figure.start))
    own = side.words_in(figure)
    before = range(max(sentence.start, own.start - REACH), own.start)
    return [*before, *range(own.stop, min(sentence.stop, own.stop + REACH))]


def _around(side: TextIndex, figure: Span, near: Sequence[int]) -> list[int]:
    """The words near a figure but for those about it: of “at least 37” and “more than 50” none are opposed."""
    starts = [q.whole.start for q in side.quantities_over(figure)]
    about = side.words_in(Span(min([figure.start, *starts]), figure.start))
    return [i for i in near if i not in about]


def _behind_insertion(side: TextIndex, figure: Span) -> range:
    """The two words behind what two commas set apart behind a figure: nine people, four of them officers, were hurt."""
    sentence = side.words_in(side.sentence_over(figure.start))
    first = side.words_in(figure).stop
    commas = [i for i in range(first, min(sentence.stop - 1, first + 2 + INSERTED)) if _comma_behind(side, i)]
    if len(commas) != 2 or commas[0] > first + 1:
        return range(0)
    return range(commas[1] + 1, min(sentence.stop, commas[1] + 3))


def _comma_behind(side: TextIndex, i: int) -> bool:
    return "," in side.between(i, i + 1)


@lru_cache(maxsize=1)
def _deeds() -> dict[str, frozenset[str]]:
    """For every form of the words listed the lines that they stand in."""
    found: dict[str, set[str]] = {}
    for name, words in lines("deeds"):
        for word in words:
            for form in every_form(word) | {word}:
                found.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in found.items()}


@lru_cache(maxsize=8)
def _no_deeds(language: LanguagePack) -> frozenset[str]:
    """The words that the stemmer takes for forms of those listed: зараз is none of заражено."""
    return frozenset(word for name, words in lines("deeds", language.code) if name == NO_LINE for word in words)


def deeds_of(norm: str, language: LanguagePack) -> frozenset[str]:
    """The deeds that a folded word tells, as far as the list of its language knows it."""
    if language.code == ENGLISH:
        return _deeds().get(norm, frozenset())
    if norm in _no_deeds(language):
        return frozenset()
    named = named_lines("deeds", language)
    if language.habits.compounds and key_of(norm, language) not in named:
        norm = next(
            (
                norm[i:]
                for i in range(PARTS[0], min(len(norm), LONGEST) - PARTS[1] + 1)
                if key_of(norm[i:], language) in named
            ),
            norm,
        )
    return named.get(key_of(norm, language), frozenset())
