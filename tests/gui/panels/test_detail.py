"""The detail strip: the title first, whatever the width."""

from dataclasses import replace

import pytest

from diptych.finding import SIDES, opposite
from diptych_gui.panels.words_label import WordsLabel
from diptych_gui.style import theme
from diptych_gui.wording.fact_words import fact_name
from diptych_gui.wording.labels import confidence_name

pytestmark = pytest.mark.usefixtures("read_view")


@pytest.fixture
def strip(desk):
    """The strip of a desk with a framing finding selected."""
    desk.workspace.jump(next(f for f in desk.workspace.walk() if f.kind == "framing").id)
    return desk.detail


def test_how_sure_a_rule_is_stands_in_the_evidence_alone(strip, desk):
    """The reason says how sure the finding is; a second word for it beside the title would be weighed against that."""
    finding = desk.workspace.selected_finding
    said = confidence_name(finding.confidence)
    assert strip.evidence.accessibleName().startswith(f"{said} · ")
    assert not strip.evidence.isVisible()
    strip.why.setChecked(True)
    assert strip.evidence.isVisible()
    assert said not in strip.title.accessibleName()


def test_the_strip_is_as_high_as_its_content(strip, desk, qapp):
    """One line where nothing is selected; more for long wordings, at most three tenths of the window."""
    shown = strip.height()
    heights = set()
    for finding in desk.workspace.walk():
        desk.workspace.jump(finding.id)
        qapp.processEvents()
        heights.add(strip.height())
        assert strip.height() <= 0.3 * desk.height() + 1
        assert all(not view.verticalScrollBar().maximum() for view in strip.views.values())
    desk.workspace.select(None)
    qapp.processEvents()
    assert strip.height() < shown / 2
    assert len(heights) > 1 or strip.height() < min(heights)


def test_the_words_that_differ_are_filled_in_it(strip, desk):
    """Those of the fact, on both sides."""
    fact = next(fact for fact in desk.workspace.facts.visible() if fact.left and fact.left.words)
    desk.workspace.jump(desk.workspace.facts.lead(fact))
    words = fact.left.words[0].of(desk.workspace.articles["left"].text)
    look = strip.views["left"].document().find(words).charFormat()
    assert look.background().color() == theme.current().wash("framing_word")
    assert strip.title.accessibleName() == fact_name(fact, desk.workspace.comparison)


def test_a_reason_asks_for_the_height_of_its_words(qtbot):
    """At any width all of it fits, and it takes no line more."""
    label = WordsLabel("detailReason")
    qtbot.addWidget(label)
    label.show()
    label.setText("A reason that goes on and on about the same words. " * 12)
    heights = []
    for width in (900, 600, 300):
        heights.append(label.heightForWidth(width))
        label.resize(width, heights[-1])
        assert 0 <= label.height() - label.document().size().height() < 1
    assert heights == sorted(set(heights))


def test_what_comes_closest_is_called_so_and_pale(mates):
    """As in the brief: with its place, and in ink that no wording of the finding has."""
    fact, strip = mates.workspace.selected_fact, mates.detail
    told = "left" if fact.left else "right"
    near = opposite(told)
    assert strip.heads[near].accessibleName().endswith("closest here: ¶1")
    words = fact.closest.span.of(mates.workspace.articles[near].text)
    assert strip.views[near].toPlainText() == words
    inks = {}
    for side in SIDES:
        cursor = strip.views[side].textCursor()
        cursor.setPosition(1)
        inks[side] = cursor.charFormat().foreground().color()
    assert inks == {told: theme.current().base["ink"], near: theme.current().base["soft"]}


def test_a_head_without_room_keeps_its_place(mates, qapp):
    """The outlet is known anyway."""
    fact = mates.workspace.selected_fact
    near = "right" if fact.left else "left"
    there = mates.workspace.articles[near]
    mates.workspace.describe(near, replace(there, publisher="Harbour Courier and Evening Post " * 6))
    qapp.processEvents()
    head = mates.detail.heads[near]
    assert "…" in head.text()
    assert head.text().endswith("closest here: ¶1")
