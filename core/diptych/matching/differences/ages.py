"""Another age of the same person.

True of any two reports of one event: a person has one age on that day, so that of two one is wrong, or older than a
birthday.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from diptych.document import KnownPerson
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import whose
from diptych.matching.text_index import TextIndex
from diptych.sameness.quantities import Quantity

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
    """The ages told right beside the names of people, by place."""
    found: _Ages = {}
    for sentence in side.document.sentences:
        for q in side.quantities(sentence.span) if not sentence.furniture else ():
            person = whose(side, q.span) if q.kind == "age" else None
            if person:
                found.setdefault(person, []).append(q)
    return found
