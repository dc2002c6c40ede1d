"""Who does it to whom has changed places: told where the names of both ends have, as far as they surely stand there."""

from diptych.matching.roles import turned
from tables import each

TURNED = [
    ("Vane blamed Marsh.", "Marsh blamed Vane."),
    ("Vane was blamed by Marsh.", "Marsh was blamed by Vane."),
    ("Vane was openly blamed by Marsh.", "Marsh was blamed by Vane."),
    ("Vane was blamed by Marsh.", "Vane blamed Marsh."),
    # as far off as a name is looked for
    ("Vane, said the board of the line, openly blamed Marsh.", "Marsh blamed Vane."),
    ("Vane blamed the board of Marsh.", "Marsh blamed Vane."),
    ("At last Ines Vane blamed Ivo Marsh for it.", "Marsh, of the harbour board, blamed Vane for it."),
    # another deed against somebody, and a second one in the sentence
    ("Vane blamed Marsh.", "Marsh accused Vane."),
    ("Lowe blamed Birk, and Vane blamed Marsh.", "Marsh blamed Vane."),
]
NOT_TURNED = [
    ("Vane blamed Marsh.", "Vane blamed Marsh."),
    ("Vane blamed Marsh.", "Marsh blamed Lowe."),
    ("Vane blamed Marsh.", "Lowe blamed Vane."),
    ("Vane blamed Marsh.", "Vane was blamed for Marsh."),
    ("Vane was blamed by Marsh.", "Marsh blamed Vane."),
    ("Vane blamed.", "Marsh blamed Vane."),
    ("Vane blamed Marsh.", "Marsh met Vane."),
    ("Vane blamed the marsh.", "Marsh blamed Vane."),
    ("Ada Vane blamed Ines Vane.", "Ines Vane blamed Ada Vane."),
    # farther off than that
    ("Vane, said the old board of the line, openly blamed Marsh.", "Marsh blamed Vane."),
    ("Vane blamed the old board of Marsh.", "Marsh blamed Vane."),
]


def places(indexed, left: str, right: str) -> tuple[str, str] | None:
    """The words of the two places, of the first sentences."""
    a, b = indexed(left), indexed(right)
    found = turned(a, b, (a.document.sentences[0].span, b.document.sentences[0].span))
    return found and (found[0].of(left), found[1].of(right))


@each(("left", "right"), TURNED)
def test_changed_places_are_told(indexed, left, right):
    """Whichever is read first."""
    found = places(indexed, left, right)
    assert found
    assert places(indexed, right, left) == found[::-1]


@each(("left", "right"), NOT_TURNED)
def test_whoever_may_do_it_in_both_has_not_changed_places(indexed, left, right):
    """The same way, a third person, no such verb, one family name, too far off."""
    assert places(indexed, left, right) is None
    assert places(indexed, right, left) is None


def test_a_place_reaches_from_the_words_before_to_those_behind(indexed):
    """Eight before the verb and four behind, inside its sentence."""
    left = "It rained. At noon and before the whole old harbour board Vane blamed Marsh for all of the lost ledgers."
    a, b = indexed(left), indexed("Marsh blamed Vane.")
    found = turned(a, b, (a.document.sentences[1].span, b.document.sentences[0].span))
    assert [place.of(side.text) for place, side in zip(found, (a, b), strict=True)] == [
        "and before the whole old harbour board Vane blamed Marsh for all of",
        "Marsh blamed Vane",
    ]
