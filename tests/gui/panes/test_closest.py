"""What comes closest to what one article alone tells is reached as a counterpart is, and is shown as no more than that."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from tests.making import MATE, MATE_LEFT, MATE_RIGHT, article

from diptych.engine import compare
from diptych.finding import SIDES, opposite
from diptych_gui.panels.key_line import keys
from diptych_gui.style import theme
from hands import focus


def ends(window) -> tuple[str, str]:
    """The side that tells of the mate, and the one on which what comes closest stands."""
    told = "left" if window.workspace.selected_fact.left else "right"
    return told, opposite(told)


def offset(view) -> int:
    """The code point at which the caret of a page stands."""
    return view._positions.from_qt(view.textCursor().position())


def colours(view, spans) -> set[str]:
    """The colours that are seen in and around passages of a page."""
    image, ratio = view.viewport().grab().toImage(), view.devicePixelRatioF()
    boxes = [rect.adjusted(-5, -3, 5, 8).translated(0, -view.scrolled) for span in spans for rect in view.rects(span)]
    places = (
        (round(x * ratio), round(y * ratio))
        for box in boxes
        for x in range(round(box.left()), round(box.right()))
        for y in range(round(box.top()), round(box.bottom()))
    )
    return {image.pixelColor(x, y).name() for x, y in places if image.valid(x, y)}


@pytest.fixture(params=["facing", "read"])
def pages(mates, request, qapp):
    """The window in either view that shows the articles."""
    mates.actions_[f"view_{request.param}"].trigger()
    qapp.processEvents()
    return mates


def test_the_key_of_counterparts_leads_there_and_back(pages):
    """And so do the keys that retrace jumps."""
    told, near = ends(pages)
    fact, views, actions = pages.workspace.selected_fact, pages.pair.views, pages.actions_
    actions["counterpart"].trigger()
    assert (pages.workspace.selected_side, offset(views[near])) == (near, fact.closest.span.start)
    actions["counterpart"].trigger()
    assert (pages.workspace.selected_side, offset(views[told])) == (told, fact.side(told).span.start)
    pages.workspace.back()
    assert pages.workspace.selected_side == near
    pages.workspace.forward()
    assert pages.workspace.selected_side == told


def test_enter_leads_there_and_back(pages, qtbot):
    """From the words of the finding, and from those that only come closest to it."""
    told, near = ends(pages)
    views = pages.pair.views
    pages.actions_["counterpart"].trigger()
    for here, there in ((near, told), (told, near)):
        focus(qtbot, pages, views[here])
        qtbot.keyClick(views[here], Qt.Key.Key_Return)
        assert pages.workspace.selected_side == there


def test_whoever_comes_from_elsewhere_lands_where_it_is_told(pages):
    """Also where the reader was on the other side: there is no more than what comes closest."""
    told, near = ends(pages)
    id_ = pages.workspace.selected
    for side in (None, near):
        pages.workspace.select(None)
        pages.workspace.selected_side = near
        pages.workspace.jump(id_, side)
        assert pages.workspace.selected_side == told


def test_both_come_into_sight(pages):
    """In rows as far as a screen holds both; else a pointer leads there."""
    fact = pages.workspace.selected_fact
    for side in SIDES:
        view = pages.pair.views[side]
        top, bottom = view.top_and_bottom((fact.end(side).span,))
        assert view.scrolled <= top < bottom <= view.scrolled + view.viewport().height()


def test_it_has_an_outline_of_its_own_and_no_tint(pages, qapp):
    """It is no claim: nothing fills it, and with what it comes closest to its outline goes."""
    near = ends(pages)[1]
    view, span = pages.pair.views[near], pages.workspace.selected_fact.closest.span
    accent, paper = theme.current().base["accent"].name(), colours(view, [span])
    assert accent in paper
    pages.workspace.select(None)
    qapp.processEvents()
    bare = colours(view, [span])
    assert accent not in bare
    assert theme.current().wash("framing_word").name() not in paper


def test_its_mark_is_explained_while_it_stands_there(pages, qapp):
    """At the foot of the view."""
    line = pages.keys
    assert "comes closest to what is selected" in line.accessibleName()
    pages.workspace.select(None)
    assert "closest" not in line.accessibleName()
    assert keys("brief", near=True) == keys("brief")


def test_the_tooltip_of_what_is_told_has_it(pages, qapp, monkeypatch):
    """With its place."""
    told, near = ends(pages)
    view, fact = pages.pair.views[told], pages.workspace.selected_fact
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, words, widget: shown.append(words))
    place = view.rects(fact.side(told).span)[0].center().toPoint() - QPoint(0, view.scrolled)
    view.viewportEvent(QHelpEvent(QEvent.Type.ToolTip, place, QPoint(0, 0)))
    opens = fact.closest.span.of(pages.workspace.articles[near].text)[:12]
    assert f"closest here: ¶1: <i>{opens}" in shown[0]


def test_a_pointer_leads_to_it_where_no_screen_holds_both(window, qapp, qtbot):
    """It says that it is the closest, and a click goes there."""
    early = MATE_LEFT.replace(f" {MATE}", "").replace(" Divers", f" {MATE} Divers")
    texts = (text.replace(". ", ".\n\n") for text in (early, MATE_RIGHT))
    left, right = (article(text, name) for text, name in zip(texts, ("left.txt", "right.txt"), strict=True))
    workspace = window.workspace
    workspace.set_articles(left, right)
    workspace.set_comparison(compare(left, right))
    window.actions_["view_facing"].trigger()
    window.resize(900, 420)
    qapp.processEvents()
    qtbot.waitUntil(lambda: window.pair.grid.is_at_rest)
    (fact,) = (fact for fact in workspace.facts.visible() if fact.closest)
    workspace.jump(workspace.facts.lead(fact))
    qapp.processEvents()
    near = ends(window)[1]
    pointer = window.pair.ends.pointers[near]
    assert pointer.isVisible()
    assert f"closest here: ¶{fact.closest.paragraph}" in pointer.accessibleName()
    pointer.click()
    assert workspace.selected_side == near
    page = window.pair.grid.pages[near]
    assert page.scrolled <= page.top_and_bottom((fact.closest.span,))[0] <= page.scrolled + page.viewport().height()


def test_what_is_announced_names_it_as_such(pages):
    """Nobody hears that he stands at words of the finding."""
    told = []
    pages.review.announced.connect(told.append)
    near = ends(pages)[1]
    pages.actions_["counterpart"].trigger()
    assert f"{near} closest here: ¶1" in told[-1]
