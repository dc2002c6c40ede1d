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
    options = Options(pipeline=trained_english)
    left, right = left + ABOUT, right + ABOUT
    for mine, theirs, told in ((left, right, expected), (right, left, expected[::-1])):
        found = compare(Article(mine, "left"), Article(theirs, "right"), options)
        rows = [d for f in found.findings for d in f.differences if d.type == "figure"]
        assert [words(mine, d.words.left) for d in rows] == told[:1]
        assert [words(theirs, d.words.right) for d in rows] == told[1:]
