"""Whom the names of speakers tell apart."""

from diptych.languages import english
from diptych.matching.speaker_names import is_plain, same_person
from tables import each


@each(
    ("one", "other", "same"),
    [
        ("Marta Quill", "Quill", True),
        ("Marta Quill", "MARTA QUILL", True),
        ("Marta Quill", "Marta Vane", False),
        ("Davit Oruzhan", "Davit Orujan", True),  # two spellings
        ("Davit Oruzhan", "Arman Orujan", False),
        ("Marta Quill", "an aide", True),
        ("Marta Quill", "", True),
        ("its lawyers", "Marta Quill", True),
    ],
)
def test_who_may_be_one_person(one, other, same):
    """The last word of a name tells people apart; who is not named may be anybody."""
    assert same_person(one, other, english()) is same
    assert same_person(other, one, english()) is same


@each(
    ("name", "plain"),
    [("", True), ("an aide", True), ("lawyers", True), ("Ana", False), ("The Gazette", True), ("Ana de Ruiz", False)],
)
def test_who_is_not_named(name, plain):
    """Words that begin with an article or have no capital name nobody."""
    assert is_plain(name, english()) is plain
