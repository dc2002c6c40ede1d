"""In rows a jump shows both ends of a fact where a screen holds them, and points to the one that lies further away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding, finding_id, opposite
from diptych.message import plain
from diptych.span import Span
from diptych_gui.style import theme
from hands import focus

COUNT = 40
TOLD = "Ward {0} counted {1} boats & <b> on the day that the harbour was closed to all traffic, and kept the list."
ENDS = {"near": (29, 30), "far": (1, 19), "back": (35, 4)}  # paragraphs that hold the ends of a fact


def wording(name: str, side: str) -> str:
    """What an article says of a fact."""
    figure = {"near": 3, "far": 47, "back": 60}[name] + (2 if side == "right" else 0)
    return f"The bill for the {name} pump came to {figure} crowns."


def article(side: str) -> Article:
    """Many passages, some with a fact in them."""
    passages = [TOLD.format(n + 1, 700 + n) for n in range(COUNT)]
    for name, places in ENDS.items():
        passages[places[side == "right"]] += " " + wording(name, side)
    return Article(f"Pumps of the {side} bank\n\n" + "\n\n".join(passages), side)


def finding(kind: str, kind_type: str, left: Span, right: Span) -> Finding:
    """A finding on both."""
    bare = Finding(kind, kind_type, (left,), (right,), 0.9, "high", "by-hand", plain("reason"))
    return replace(bare, id=finding_id(bare, "l", "r"))


@pytest.fixture
def compared() -> Comparison:
    """Passages that face each other one by one, and facts of which the ends stand in different ones."""
    articles = [article(side) for side in SIDES]

    def at(words: str, other: str) -> tuple[Span, Span]:
        found = [a.text.index(w) for a, w in zip(articles, (words, other), strict=True)]
        return Span(found[0], found[0] + len(words)), Span(found[1], found[1] + len(other))

    told = [finding("claim", "shared", *at(*[TOLD.format(n + 1, 700 + n)] * 2)) for n in range(COUNT)]
    facts = [finding("framing", "number", *at(wording(name, "left"), wording(name, "right"))) for name in ENDS]
    return Comparison(*articles, findings=(*told, *facts))


@pytest.fixture
def facing(window, compared, qapp):
    """A window that shows them in rows."""
    window.workspace.set_articles(compared.left, compared.right)
    window.workspace.set_comparison(compared)
    window.actions_["view_facing"].trigger()
    qapp.processEvents()
    return window


def lead(window, name: str) -> str:
    """The finding that stands for a fact."""
    text = window.workspace.comparison.left.text
    found = [f for f in window.workspace.comparison.findings if f.kind == "framing"]
    return next(f.id for f in found if f.left[0].of(text) == wording(name, "left"))


def is_in_sight(window, finding_id: str, side: str) -> bool:
    """Whether the whole wording stands inside the page."""
    page = window.pair.grid.pages[side]
    top, bottom = page.top_and_bottom(window.workspace.finding(finding_id).parts(side))
    return top >= page.scrolled and bottom <= page.scrolled + page.viewport().height()


def ways(window) -> dict:
    """Which way the pointers point that are shown."""
    return {side: p.way for side, p in window.pair.ends.pointers.items() if p.isVisible()}


# ---- scrolling
@pytest.mark.parametrize("size", [(1280, 800), (900, 640), (1600, 900)])
@pytest.mark.parametrize("side", SIDES)
def test_ends_in_two_rows_that_a_screen_holds_are_both_in_sight(facing, qapp, qtbot, size, side):
    """From wherever the reader comes, and on whichever side; then nothing is to be pointed to."""
    facing.resize(*size)
    qapp.processEvents()
    qtbot.waitUntil(lambda: facing.pair.grid.is_at_rest)
    page, near = facing.pair.grid.pages["left"], lead(facing, "near")
    for start in (0, page.verticalScrollBar().maximum()):
        page.verticalScrollBar().setValue(start)
        facing.workspace.jump(near, side)
        qapp.processEvents()
        assert [is_in_sight(facing, near, end) for end in SIDES] == [True, True]
        assert ways(facing) == {}


def test_rows_stay_where_both_ends_are_in_sight(facing, qapp):
    """A jump to the other end then moves the caret alone."""
    facing.workspace.jump(lead(facing, "near"), "left")
    before = facing.pair.grid.pages["left"].scrolled
    facing.workspace.jump(lead(facing, "near"), "right")
    assert facing.pair.grid.pages["left"].scrolled == before


def test_the_lines_of_what_differs_meet_where_whole_wordings_have_no_room(facing, qapp):
    """Of passages longer than a screen at least their marks are in sight, where one screen holds these."""
    grid = facing.pair.grid
    page = grid.pages["left"]
    text = {side: facing.workspace.comparison.article(side).text for side in SIDES}
    begin = {side: text[side].index("Ward 10 ") for side in SIDES}
    long = {side: Span(begin[side], text[side].index("Ward 30 ")) for side in SIDES}
    marks = {"left": text["left"].index("Ward 20 "), "right": text["right"].index("Ward 22 ")}
    facing.pair.ends.meet(long, marks)
    for side in SIDES:
        top, bottom = grid.pages[side].line(marks[side])
        assert top >= page.scrolled
        assert bottom <= page.scrolled + page.viewport().height()


def test_whatever_a_screen_holds_is_brought_into_sight_whole(facing):
    """With a whole line of air around it where there is room for that, from above and from below."""
    grid = facing.pair.grid
    page, height = grid.pages["left"], grid.pages["left"].viewport().height()
    text = {side: facing.workspace.comparison.article(side).text for side in SIDES}
    airy = tight = 0
    for last in range(12, 25):
        words = {"left": "Ward 12 ", "right": f"Ward {last} "}
        spans = {side: Span(at := text[side].index(words[side]), at + 40) for side in SIDES}
        edges = {side: grid.pages[side].top_and_bottom((span,)) for side, span in spans.items()}
        top, bottom = min(edge for edge, _ in edges.values()), max(edge for _, edge in edges.values())
        line = edges["left"][1] - edges["left"][0]
        for start in (0, page.verticalScrollBar().maximum()):
            page.verticalScrollBar().setValue(start)
            facing.pair.ends.meet(spans, {side: span.start for side, span in spans.items()})
            air = line if bottom - top + 4 * line + 4 <= height else 0
            if bottom - top <= height - 2:
                assert page.scrolled <= top - air + 1
                assert bottom + air - 1 <= page.scrolled + height
                airy, tight = airy + bool(air), tight + (not air)
            else:
                assert page.scrolled == start
    assert airy
    assert tight


def test_where_no_screen_holds_both_the_rows_stay_with_the_one_jumped_to(facing, qapp):
    """The other is not to be had for it."""
    far = lead(facing, "far")
    for side in SIDES:
        facing.workspace.jump(far, side)
        qapp.processEvents()
        assert is_in_sight(facing, far, side)
        assert not is_in_sight(facing, far, opposite(side))


def test_passages_shown_by_a_panel_are_both_in_sight_where_a_screen_holds_them(facing, qapp):
    """As those of a jump."""
    found = facing.workspace.finding(lead(facing, "near"))
    facing.pair.show_passages(found.left[0], found.right[0])
    assert [is_in_sight(facing, found.id, end) for end in SIDES] == [True, True]
    facing.pair.show_passages(None, Span(0, 5))
    assert facing.pair.grid.pages["left"].scrolled < 40


def test_the_row_of_the_other_end_unfolds(facing, qapp):
    """It may be one of those in which both say the same."""
    session = facing.workspace.session
    for finding in session.comparison.findings:  # so that no row has a sign
        session = session.judge(finding.id, "rejected")
    facing.workspace.edit("Reject", session)
    facing.actions_["fold"].trigger()
    qapp.processEvents()
    grid, near = facing.pair.grid, facing.workspace.finding(lead(facing, "near"))
    rows = [grid.row_of(side, near.parts(side)[0].start) for side in SIDES]
    assert all(grid.rows[row].hidden for row in rows)
    facing.workspace.jump(near.id, "left")
    qapp.processEvents()
    assert not any(grid.rows[row].hidden for row in rows)
    assert [is_in_sight(facing, near.id, end) for end in SIDES] == [True, True]


# ---- pointing
@pytest.mark.parametrize(
    ("name", "side", "there", "back"),
    [("far", "left", "down", "up"), ("far", "right", "up", "down"), ("back", "left", "up", "down")],
)
def test_a_click_on_the_pointer_leads_to_the_end_that_is_out_of_sight(qtbot, facing, name, side, there, back):
    """It says the way, the paragraph and the words; there, another leads back."""
    fact, other = lead(facing, name), opposite(side)
    facing.workspace.jump(fact, side)
    assert ways(facing) == {other: there}
    pointer = facing.pair.ends.pointers[other]
    place = f"¶{ENDS[name][other == 'right'] + 1}"
    assert place in pointer.accessibleName()
    assert wording(name, other) in pointer.accessibleName()
    assert pointer.accessibleName().startswith(f"Further {there}")
    qtbot.mouseClick(pointer, Qt.MouseButton.LeftButton)
    assert is_in_sight(facing, fact, other)
    assert facing.workspace.selected_side == other
    assert ways(facing) == {side: back}
    qtbot.mouseClick(facing.pair.ends.pointers[side], Qt.MouseButton.LeftButton)
    assert is_in_sight(facing, fact, side)


def test_the_keys_for_a_counterpart_lead_there_as_well(qtbot, facing):
    """Enter on the words, and the key of the menu, which the pointer names."""
    far = lead(facing, "far")
    facing.workspace.jump(far, "left")
    assert "Ctrl+J" in facing.pair.ends.pointers["right"].toolTip()
    facing.actions_["counterpart"].trigger()
    assert is_in_sight(facing, far, "right")
    page = facing.pair.views["right"]
    focus(qtbot, facing, page)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert is_in_sight(facing, far, "left")


def test_the_pointer_follows_the_reader(facing, qapp):
    """It goes where neither end is in sight, comes back with one, and ends with the selection."""
    page = facing.pair.grid.pages["left"]
    facing.workspace.jump(lead(facing, "far"), "left")
    here = page.scrolled
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert ways(facing) == {}
    page.verticalScrollBar().setValue(here)
    assert ways(facing) == {"right": "down"}
    facing.workspace.select(None)
    assert ways(facing) == {}


def test_what_one_article_says_alone_has_no_pointer(facing):
    """Nor has what was jumped to in articles that are gone."""
    facing.workspace.jump(lead(facing, "far"), "left")
    facing.workspace.set_articles(facing.workspace.comparison.left, None)
    assert ways(facing) == {}


def test_the_pointer_stands_at_the_edge_on_its_way_and_cuts_no_line(facing, qapp):
    """Lines that it would cut are not shown, neither under it nor beside it."""
    far = lead(facing, "far")
    for side in SIDES:
        facing.workspace.jump(far, side)
        qapp.processEvents()
        pointer, page = facing.pair.ends.pointers[opposite(side)], facing.pair.grid.pages[opposite(side)]
        box, height = pointer.geometry().translated(-page.viewport().pos()), page.viewport().height()
        assert box.top() < 20 if pointer.way == "up" else box.bottom() > height - 20
        blanks = page._cut_lines(page._edges())
        assert any(blank.top() <= box.top() and box.bottom() <= blank.bottom() for blank in blanks)
        x = page.document().rootFrame().frameFormat().leftMargin() + 4
        for y in range(0, height, 3):
            offset = page._positions.from_qt(page.cursorForPosition(QPoint(int(x), y)).position())
            top, bottom = (edge - page.scrolled for edge in page.line(offset))
            few = (bottom - top) / 4  # where the marks of another line may be
            for blank in blanks:
                under = blank.top() <= top + few and bottom - few <= blank.bottom()
                assert under or blank.bottom() <= top + few or bottom - few <= blank.top()
    facing.workspace.select(None)
    assert facing.pair.grid.pages["left"]._covered == (0.0, 0.0)


@pytest.mark.parametrize("width", [640, 900, 1600])
def test_words_that_differ_are_filled_on_the_pointer(facing, qapp, qtbot, width):
    """As on the page, cut where it ends, at any width of the window."""
    facing.resize(width, 600)
    qapp.processEvents()
    qtbot.waitUntil(lambda: facing.pair.grid.is_at_rest)
    facing.workspace.jump(lead(facing, "far"), "left")
    qapp.processEvents()
    pointer = facing.pair.ends.pointers["right"]
    assert pointer.geometry().right() <= facing.pair.grid.pages["right"].viewport().geometry().right()
    image = pointer.grab().toImage()
    row = round((pointer.height() - pointer.fontMetrics().height()) / 2 * image.devicePixelRatio())
    filled = {x for x in range(image.width()) if QColor(image.pixel(x, row)) == theme.current().wash("framing_word")}
    assert len(filled) > image.width() / 3


def test_what_stands_around_words_that_differ_follows_them_on_the_pointer(sample, pair, qapp):
    """The fill is as wide as its words, and others stand behind it; under the pointer of the mouse the ground changes."""
    sample.workspace.jump(next(fact.members[0] for fact in pair.facts if fact.label == "figures"), "left")
    qapp.processEvents()
    pointer, worn = sample.pair.ends.pointers["right"], theme.current()
    image = pointer.grab().toImage()
    ratio, metrics = image.devicePixelRatio(), pointer.fontMetrics()
    row = round((pointer.height() - metrics.height()) / 2 * ratio)
    filled = [x for x in range(image.width()) if QColor(image.pixel(x, row)) == worn.wash("framing_word")]
    assert (filled[-1] - filled[0]) / ratio == pytest.approx(metrics.horizontalAdvance("About 40 households"), abs=3)
    inked = {x for x in range(image.width()) for y in range(image.height()) if _is_dark(image, x, y)}
    assert max(inked) / ratio > filled[-1] / ratio + metrics.horizontalAdvance(" were moved to a")
    assert QColor(image.pixel(image.width() - 8, row)) == worn.base["paper"]
    pointer.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    again = pointer.grab().toImage()
    assert QColor(again.pixel(again.width() - 8, row)) == worn.base["raised"]


def _is_dark(image, x: int, y: int) -> bool:
    """Whether a letter has ink there; the edge and the paragraph are blue."""
    red, green, blue, _ = QColor(image.pixel(x, y)).getRgb()
    return max(red, green, blue) < 90


# ---- the strip between
def test_the_arrow_under_a_sign_leads_to_the_other_end(qtbot, facing):
    """Wherever on it the reader clicks."""
    grid, strip = facing.pair.grid, facing.pair.signs
    far = facing.workspace.finding(lead(facing, "far"))
    row = grid.rows[grid.row_of("left", far.left[0].start)]
    for x in (6, strip.width() - 6):
        facing.workspace.jump(far.id, "left")
        y = row.top + strip._shift() + 38
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPointF(x, y).toPoint())
        assert facing.workspace.selected_side == "right"
        assert is_in_sight(facing, far.id, "right")
