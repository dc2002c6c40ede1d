"""Another age of the same person.

True of any two reports of one event: a person has one age on that day, so that of two one is wrong, or older than a
birthday.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from diptych.document import KnownPerson, Sentence
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import whose
from diptych.matching.text_index import TextIndex
from diptych.sameness.quantities import Quantity
from diptych.sameness.quantities.lexicon import figure_words
from diptych.span import Span

_Ages = dict[KnownPerson, list[Quantity]]


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each person to whom either article gives one age, and not the same."""
    a, b = scene.a.indexed, scene.b.indexed
    mine, theirs = _ages(a), _ages(b)
    called = _by_word(a, mine), _by_word(b, theirs)
    for person, ages in mine.items():
        other = _only(person, called[1], theirs)
        if other is None or _only(other, called[0], mine) != person:
            continue
        x, y = ages[0], theirs[other][0]
        values = [{(q.value, q.unit) for q in told} for told in (ages, theirs[other])]
        if values[0] != values[1] and len(values[0]) == len(values[1]) == 1:
            sentences = a.sentence_at(x.span.start), b.sentence_at(y.span.start)
            yield Difference("figure", "ages-of-one-person", sentences, (x.span,), (y.span,), 0.8)


def _only(person: KnownPerson, called: Mapping[str, set[KnownPerson]], ages: _Ages) -> KnownPerson | None:
    """Whom of an article a name can only mean, if the article gives that person an age: there may be two Okoros."""
    meant = {other for word in person.words for other in called.get(word, ()) if other.is_same(person)}
    return next(iter(meant)) if len(meant) == 1 and not meant.isdisjoint(ages) else None


def _by_word(side: TextIndex, ages: _Ages) -> Mapping[str, set[KnownPerson]]:
    """The people of an article by the words of their names: those of one name have one in common."""
    found: dict[str, set[KnownPerson]] = defaultdict(set)
    for person in (*side.document.people, *ages):
        for word in person.words:
            found[word].add(person)
    return found


def _ages(side: TextIndex) -> _Ages:
    """The ages told right beside the names of people, or of whom alone a pronoun can stand, by place."""
    found: _Ages = {}
    for sentence in side.document.sentences:
        for q in side.quantities(sentence.span) if not sentence.furniture else ():
            person = (whose(side, q.span) or _meant(side, q.span, sentence)) if q.kind == "age" else None
            if person:
                found.setdefault(person, []).append(q)
    return found


def _meant(side: TextIndex, age: Span, sentence: Sentence) -> KnownPerson | None:
    """Whose age a sentence tells that begins with a pronoun: of the only one of whom its paragraph tells before it.

    A pronoun stands for somebody told of before. Where one is named, and nobody told of by what they are, it is that
    one: of “Ada Wray thanked her nurse. She is 52” nobody knows whose age that is.
    """
    inside, own = side.words_in(sentence.span), side.words_in(age)
    listed = figure_words(side.language).unit_words
    before = [side.words[i].norm for i in range(inside.start, own.start)]
    if len(before) != 2 or before[0] not in listed.get("somebody", ()) or before[1] not in listed["being"]:
        return None
    pronoun = before[0]
    told = side.mentions_in(side.document.paragraphs[sentence.paragraph].start, sentence.span.start)
    named = {mention.name for mention in told}
    if len(named) != 1 or _tells_of_others(side, told[0].span.start, inside.start):
        return None
    (name,) = named
    person = side.document.person(name) or KnownPerson(name, name.split()[-1])
    return None if pronoun in _of_the_other_gender(side, person) else person


def _of_the_other_gender(side: TextIndex, person: KnownPerson) -> frozenset[str]:
    """The pronouns that stand for no person of that gender."""
    pronouns = side.language.pronouns
    return {"m": pronouns.feminine, "f": pronouns.masculine}.get(person.gender, frozenset())


def _tells_of_others(side: TextIndex, start: int, last: int) -> bool:
    """Whether words from a place on, outside quotations, call somebody by what they are."""
    listed = figure_words(side.language)
    within = range(side.words_in(Span(start, side.words[last].start)).start, last)
    sorts = (side.words[i].norm for i in within if side.quotation_of[i] < 0 and not side.capital(i))
    return any(side.language.is_role(w) or w in listed.people or w in listed.sorts_of_people for w in sorts)
