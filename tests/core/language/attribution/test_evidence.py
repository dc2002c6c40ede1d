"""What makes a name a person's: each kind of evidence on its own, and what is none."""

from diptych.language.attribution.evidence import Person
from diptych.language.attribution.people import PeopleRegistry
from diptych.languages import english
from diptych.span import Span
from tables import each


def people(text: str, *quoted: str) -> PeopleRegistry:
    """The names of a text in which these words are quoted."""
    return PeopleRegistry(text, [Span(text.index(q), text.index(q) + len(q)) for q in quoted], [], english())


@each(
    ("text", "name", "kind"),
    [
        ("We met Mr Okello there.", "Mr Okello", "title"),
        ("Senator Tendai Moyo left.", "Tendai Moyo", "title"),
        ("Tendai Moyo, 47, left.", "Tendai Moyo", "age"),
        ("Then 19-year-old Tendai Moyo left.", "Tendai Moyo", "age"),
        ("Tendai Moyo, an organiser of the fair, left.", "Tendai Moyo", "apposition"),
        ("The engineer Tendai Moyo left.", "Tendai Moyo", "role"),
        ("A deputy commissioner of police (rural) Tendai Moyo left.", "Tendai Moyo", "role"),
        ("A rat catcher Tendai Moyo left.", "Tendai Moyo", "trade"),
        ("Tendai Moyo, who left, came back.", "Tendai Moyo", "who"),
        ("Tendai Moyo, of Dunmore, left.", "Tendai Moyo", "from"),
        ("Tendai Moyo's father left.", "Tendai Moyo", "kin"),
        ("Anna Moyo left.", "Anna Moyo", "first name"),
    ],
)
def test_one_kind_of_evidence_makes_a_person(text, name, kind):
    """Each by itself."""
    person = people(text).known[name]
    assert kind in person.evidence
    assert person.is_person


@each(
    ("kinds", "suffices"),
    [
        (("title", "from", "no person's name"), True),
        (("title", "entity", "no person's name"), False),
        (("age", "other entity", "other entities"), True),
        (("age", "other entities", "preposition"), False),
        (("apposition", "entities", "article"), True),
        (("apposition", "speaks", "article"), False),
        (("role", "first name", "place"), True),
        (("role", "speaks alone", "place"), False),
        (("who", "trade", "capitals"), True),
        (("who", "speaks again", "capitals"), False),
        (("kin", "entity", "preposition"), True),
        (("kin", "surname", "article"), False),
        (("from", "entities", "article"), False),
        (("speaks", "speaks alone"), True),
        (("first name", "trade", "other entities"), False),
        (("surname", "speaks again", "other entity"), True),
        (("entity", "speaks alone", "other entity"), False),
    ],
)
def test_evidence_is_weighed_for_and_against(kinds, suffices):
    """No weight can be half or double without one of these tipping over."""
    person = Person("Tendai Moyo", "Moyo")
    for kind in kinds:
        person.noted(kind)
    assert person.is_person == suffices


@each(
    ("text", "name"),
    [
        ("She drove to Burger Barn for lunch.", "Burger Barn"),
        ("The Harbour Trust said so.", "Harbour Trust"),
        ("Mill Street is shut.", "Mill Street"),
        ("North Tyne was calm.", "North Tyne"),
        ("Tendai Moyo Chipo Dube Farai Sibanda is long.", "Tendai Moyo Chipo Dube Farai Sibanda"),
        ("Vantor Systems said so.", "Vantor Systems"),
        ("He left Great Country behind.", "Great Country"),
    ],
)
def test_these_are_nobody(text, name):
    """Brands, bodies, streets, regions: no pronoun goes to them."""
    known = people(text).known.get(name)
    assert known is None or not known.is_person


@each("text", ["Prime Minister said so.", "House Speaker left.", "Justice Department officials came."])
def test_an_office_is_no_name(text):
    """Two words for an office are nobody yet."""
    assert not any(person.is_person for person in people(text).known.values())


def test_names_inside_quotations_call_nobody_in():
    """Somebody spoken of is not known by that; known people are found there."""
    text = "“Usually I meet Tendai Moyo, 47, there,” said Anna Keller. “Keller is my name.”"
    found = people(text, "Usually I meet Tendai Moyo, 47, there,", "Keller is my name.")
    assert list(found.known) == ["Anna Keller"]
    assert [m.name for m in found.mentions] == ["Tendai Moyo", "Anna Keller", "Anna Keller"]


@each(
    ("words", "name"),
    [
        ("Tuesday Mayor Anna Keller left.", "Anna Keller"),
        ("London Prime Minister Ana Vale left.", "Ana Vale"),
        ("White House Press Secretary Josh Barrow left.", "Josh Barrow"),
        ("Secretary of State John F. Marsh left.", "John F. Marsh"),
        ("Chief of Army Staff General Asim Durrani left.", "Asim Durrani"),
        ("Recorder Jane Stallard left.", "Jane Stallard"),
        ("Miriam Toft KC left.", "Miriam Toft KC"),
        ("Prince Oscar left.", "Prince Oscar"),
    ],
)
def test_day_place_and_office_are_no_part_of_a_name(words, name):
    """They may stand in the same run of capitals."""
    assert [m.name for m in people(words).mentions] == [name]


def test_shorter_names_lead_back():
    """A surname with or without a title, the rest of a name, a first name behind “Sir”."""
    text = "Sir Keith Ní Dolan came. Mr Ní Dolan sat. Dolan ate. Sir Keith left."
    assert {m.name for m in people(text).mentions} == {"Keith Ní Dolan"}
