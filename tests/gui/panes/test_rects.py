"""Every painted rectangle covers exactly its words, in any script and with any line end."""

import sys
import unicodedata
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QFont, QTextCursor, QTextLayout
from PySide6.QtWidgets import QTextEdit

from diptych.article import Article
from diptych.canonical import canonical
from diptych.span import Span
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.geometry import has_right_to_left
from diptych_gui.work.workspace import Workspace

TEXTS = {
    "plain": "The wall of the old harbour gave way at four in the morning, and nobody had been told of it. " * 4,
    "emoji": "Boats 🚢 sank 🌊🌊 and the mayor 👩‍🔧 said 😢 “never again” to the 400 people on the quay. " * 4,
    "combining": "Cafe\u0301 owner Zoe\u0308 Ng\u0303uye\u0302\u0303n saw the na\u0131\u0308ve plan fail at the quai\u0302 of Bre\u0301vent. "
    * 4,
    "right to left": "The paper هآرتس and the daily الأهرام told of שלום עולם and the wall before dawn broke. " * 3,
    "line ends": canonical(
        "One line ends here.\r\nAnother ends\rso.\n\nA third one\u2028is broken inside, a fourth\u00a0has hard blanks. "
        * 3
    ),
    "astral": "𝔉𝔯𝔞𝔨𝔱𝔲𝔯 and 𐍈 letters stand beside plain ones in this line, which is long enough to wrap once. " * 3,
}


@pytest.fixture
def view(qtbot):
    """A pane on a text, laid out and shown."""

    def make(text: str) -> ArticleView:
        workspace = Workspace()
        view = ArticleView(workspace, "left")
        qtbot.addWidget(view)
        view.resize(420, 600)
        view.show()
        workspace.set_articles(Article(text, "t.txt"), None)
        view.keep = workspace  # the pane does not own it
        return view

    return make


def boundaries(text: str, view: ArticleView) -> list[int]:
    """The code points at which a caret can stand."""
    cursor = QTextCursor(view.document())
    found = [0]
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        found.append(view._positions.from_qt(cursor.position()))
    return found


def middle(view: ArticleView, start: int, end: int) -> tuple[float, float] | None:
    """The middle of a character by Qt's own carets, in document coordinates; None where it ends a line."""
    places = []
    for offset in (start, end):
        cursor = QTextCursor(view.document())
        cursor.setPosition(view._positions.to_qt(offset))
        places.append(view.cursorRect(cursor))
    if places[0].top() != places[1].top():
        return None
    y = places[0].center().y() + view.scrolled
    return (places[0].x() + places[1].x()) / 2, y


def inner(text: str, offset: int) -> bool:
    """Whether the letters beside one run in its direction: a caret between two directions has two places."""
    around = text[max(0, offset - 1) : offset + 2]
    return len(around) == 3 and len({unicodedata.bidirectional(c) for c in around}) == 1


@pytest.mark.parametrize("name", TEXTS)
def test_rectangles_cover_their_words_and_no_others(view, name):
    """Every character of a passage lies in its rectangles, every other one outside."""
    text = TEXTS[name]
    pane = view(text)
    stops = boundaries(text, pane)
    mixed = name == "right to left"
    checked = 0
    for first in range(0, len(stops) - 30, 37):
        span = Span(stops[first], stops[first + 1 + first % 25])
        if not span.of(text).strip():
            continue
        rects = pane.rects(span)
        for a, b in pairwise(stops):
            place = middle(pane, a, b)
            character = text[a:b]
            if place is None or not character.strip() or (mixed and not inner(text, a)):
                continue
            inside = any(r.left() - 1 <= place[0] <= r.right() + 1 and r.top() <= place[1] <= r.bottom() for r in rects)
            if a >= span.start and b <= span.end:
                assert inside, (character, span.of(text))
                checked += 1
            elif not mixed and not any(abs(r.left() - place[0]) < 2 or abs(r.right() - place[0]) < 2 for r in rects):
                assert not inside, (character, span.of(text))
    assert checked > 20


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_rectangles_follow_the_size_of_the_letters(view, zoom):
    """After zooming, the same words are covered."""
    text = TEXTS["plain"]
    pane = view(text)
    pane.set_typography("", 13.0 * zoom, 70, 145)
    start = text.index("harbour")
    (rect,) = pane.rects(Span(start, start + len("harbour")))
    place = middle(pane, start, start + 1)
    assert place is not None
    assert rect.left() - 1 <= place[0] <= rect.right()
    assert rect.width() > 20 * zoom


BIDI = "ראש העיר דן לוי אמר ב-15 במרץ כי The bridge ייסגר ל-200 יום. English first then שלום 42 עולם end. " * 3


def drawn(words: str, font: QFont) -> bool:
    """Whether some font of the machine has all these letters."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())


@pytest.mark.parametrize("words", ["ב-15 במרץ", "The bridge", "ל-200", "first then שלום 42", "דן לוי", "42 עולם end"])
def test_ink_of_mixed_directions_lies_in_its_rectangles(qapp, view, words):
    """Words painted red: every red point lies in a rectangle, and every rectangle has red in it."""
    pane = view(BIDI)
    span = Span(BIDI.index(words), BIDI.index(words) + len(words))
    shown = QTextEdit.ExtraSelection()
    cursor = QTextCursor(pane.document())
    cursor.setPosition(span.start)
    cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
    shown.cursor = cursor
    shown.format.setForeground(QColor("#ff0000"))
    pane.setExtraSelections([shown])
    qapp.processEvents()
    picture = pane.viewport().grab().toImage()
    rects = [rect.translated(0, -pane.scrolled) for rect in pane.rects(span)]
    seen = set()
    for y in range(picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            if colour.red() > 200 and colour.green() < 120 and colour.blue() < 120:
                home = [n for n, r in enumerate(rects) if r.adjusted(-1.5, -1, 1.5, 1).contains(x, y)]
                assert home, (x, y)
                seen.update(home)
    if not seen and not drawn(words, pane.document().defaultFont()):
        pytest.skip("no font here draws these letters, not even as boxes")
    assert seen == set(range(len(rects)))


def test_every_character_that_runs_from_right_to_left_is_known():
    """The one look at a whole text misses none that Unicode has."""
    kinds = {"R", "AL", "AN", "RLE", "RLO", "RLI"}
    running = [char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.bidirectional(char) in kinds]
    assert len(running) > 1000
    assert all(has_right_to_left(f"word {char}") for char in running)
    assert not has_right_to_left("“plain words” — 12 € \u2026 \u202a 日本 \U0001f600 \ufeff")
