"""Counts of one sort of which the same is told to be done, by verbs of one family."""

from diptych.article import Article
from diptych.engine import compare
from diptych.options import Options
from pairs import words
from tables import each

ABOUT = "\n\nBread was dear that day. Gulls cried.\n"
MOVED = "Nine newborns were transferred from the clinic at dawn."


@each(
    ("left", "right", "expected"),
    [
        (MOVED, "Snow fell. The staff moved eleven babies to Portree.", ["Nine newborns", "eleven babies"]),
        (MOVED, "Snow fell. The staff fed eleven babies in Portree.", []),
        (MOVED, "Snow fell. Eleven babies moved the staff in Portree.", []),  # they do it
        (MOVED, "Snow fell. The staff moved eleven babies, and then moved two babies to Portree.", []),
        (MOVED, "Snow fell. The staff moved eleven crates to Portree.", []),
        (MOVED, "Snow fell. The staff moved nine babies to Portree.", []),
    ],
)
def test_as_many_of_whom_the_same_is_done_are_the_same(left, right, expected, trained_english):
    """Where either article counts them beside it once, and in the same part."""
    assert_told(left, right, expected, trained_english)


@each(
    ("left", "expected"),
    [
        ("had to leave their homes", ["About 1,100 residents", "some 1,500 people"]),
        ("were told to leave their houses", ["About 1,100 residents", "some 1,500 people"]),
        ("had to leave their cars", []),
        ("watched as the mayor left her home", []),  # she did
    ],
)
def test_what_those_counted_do_may_stand_far_off(left, expected, trained_english):
    """As long as they are the ones who do it."""
    left = f"About 1,100 residents of the old district beside the quay of Portree {left}."
    assert_told(left, "Snow fell. Officers evacuated some 1,500 people.", expected, trained_english)


def assert_told(left: str, right: str, expected: list[str], pipeline: str) -> None:
    """Whether those figures are told to be others, and no more, whichever article is the left one."""
    options = Options(pipeline=pipeline)
    left, right = left + ABOUT, right + ABOUT
    for mine, theirs, told in ((left, right, expected), (right, left, expected[::-1])):
        found = compare(Article(mine, "left"), Article(theirs, "right"), options)
        rows = [d for f in found.findings for d in f.differences if d.type == "figure"]
        assert [words(mine, d.words.left) for d in rows] == told[:1]
        assert [words(theirs, d.words.right) for d in rows] == told[1:]
