"""A wording in a row of the brief or of a story: its lines begin where its script does, its marks stand on its words."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from diptych.brief import Piece
from diptych_gui.panels.wording_layout import WordingLayout
from diptych_gui.style.theme import load_theme

_WIDTH = 400


def painted(*pieces: Piece) -> QImage:
    """A wording on white, in a column that begins 10 pixels from the edge."""
    layout = WordingLayout(pieces, QFont(), _WIDTH)
    image = QImage(_WIDTH + 20, round(layout.height) + 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        worn = load_theme("light")
        layout.paint(painter, QPointF(10, 0), worn, worn.base["ink"])
    return image


def inked(image: QImage) -> tuple[int, int]:
    """From which x to which anything is painted, in the column."""
    white = Qt.GlobalColor.white
    at = [x for x in range(image.width()) if any(image.pixelColor(x, y) != white for y in range(image.height()))]
    return at[0] - 10, at[-1] - 10


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Two boats sank.", False),
        ("… غرق قاربان", True),
        ("שתי סירות טבעו", True),
        ("“Two boats” (قاربان) sank.", False),
        ("17 شخصا", True),
    ],
)
def test_lines_begin_where_their_script_does(qapp, words, right):
    """As in the articles; figures and marks before the first letter decide nothing."""
    start, end = inked(painted(Piece(words, "plain")))
    assert end - start < _WIDTH / 2
    assert (_WIDTH - end if right else start) < 5


def test_what_ends_words_from_the_right_stands_on_their_left(qapp):
    """The full stop of a sentence, as in the articles."""
    (start, end), (stopped, at) = (inked(painted(Piece(words, "plain"))) for words in ("غرق قاربان", "غرق قاربان."))
    assert abs(end - at) < 2
    assert stopped < start


@pytest.mark.parametrize("look", ["word", "more"])
@pytest.mark.parametrize("words", ["Two boats", "غرق قاربان"])
def test_marks_are_as_wide_as_their_words(qapp, words, look):
    """The fill of words that differ, and the dots under others, whichever way they run."""
    plain, marked = painted(Piece(words, "plain")), painted(Piece(words, look))
    changed = [
        x - 10
        for x in range(plain.width())
        if any(plain.pixel(x, y) != marked.pixel(x, y) for y in range(plain.height()))
    ]
    assert (changed[0], changed[-1]) == pytest.approx(inked(plain), abs=5)
