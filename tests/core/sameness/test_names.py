"""Which two spellings are of one name."""

from diptych.sameness.names import spelled_alike, transcribed
from tables import each


@each(
    ("one", "other", "same"),
    [
        ("noorani", "noonrani", True),
        ("noorani", "noorano", True),
        ("noorani", "noranis", False),
        ("noorani", "noorani", True),
        ("vane", "vanish", False),
    ],
)
def test_names_that_differ_in_a_letter_are_spelled_alike(one, other, same):
    """One letter more, one less, or another one; two are two."""
    assert spelled_alike(one, other) is same
    assert spelled_alike(other, one) is same


@each(
    ("one", "other", "same"),
    [
        ("Bana Oruzhin", "Bana Orujin", True),
        ("President Bana Oruzhin", "President Bana Orujin", True),
        ("Bana Oruzhin", "Dela Orujin", False),
        ("Bana Oruzhin", "Bana Oruzhin", False),
        ("Oruzhin", "Orujin", False),
        ("Bana Oruzhin", "Bana Oruklen", False),
        ("Bana Oruschin", "Bana Orujin", False),
        ("Bana Selensky", "Bana Selenskyy", True),
        ("Bana Markov", "Bana Marlowe", False),
        ("Bana Lowe", "Bana Love", False),
        ("Bana Hansen", "Bana Jansen", False),
    ],
)
def test_full_names_that_differ_in_a_sound_are_transcribed(one, other, same):
    """All words but the last are the same, and that one begins and ends alike; a surname alone tells nothing."""
    assert transcribed(one, other) is same
    assert transcribed(other, one) is same
