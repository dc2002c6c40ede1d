"""Names in short texts: whose they are, what says that somebody bears them, and where each is meant.

A row of the table shows a name with its gender, whether it is a person's, the evidence, what the text tells of it, and
the words by which it is meant.
"""

from diptych.language.analysis import divided
from diptych.language.attribution.people import PeopleRegistry
from diptych.languages.pack import english
from tables import assert_table


def rows(text: str) -> list[str]:
    """Every name of a text in order, those known before those that nobody bears."""
    language = english()
    analysis = divided(text, language)
    marks = [s.marks for s in analysis.segments if not s.nested]
    people = PeopleRegistry(text, marks, [s.span for s in analysis.sentences if s.heading], language)
    found = []
    for name in dict.fromkeys([*people.known, *(m.name for m in people.mentions)]):
        meant = ", ".join(m.span.of(text) for m in people.mentions if m.name == name)
        person = people.known.get(name)
        if person is None:
            found.append(f"{name} | nobody | {meant}")
            continue
        sort = "person" if person.is_person else "perhaps" if person.may_be_person else "none"
        gender = person.gender or (f"{person.leaning}?" if person.leaning else "-")
        told = ", ".join(person.facts) or "-"
        found.append(f"{name} | {sort} | {gender} | {', '.join(person.evidence) or '-'} | {told} | {meant}")
    return found


def test_names_are_known_by_what_stands_around_them():
    """Each name is a person's or not, with its evidence, as the table shows."""
    assert_table(__file__, rows)
