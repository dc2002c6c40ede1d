"""Going through the findings and deciding about them."""

import pytest
from PySide6.QtGui import QGuiApplication

from diptych.span import Span
from diptych_gui.work.finding_order import FindingOrder
from diptych_gui.work.review import Review, following


@pytest.fixture
def review(workspace):
    """The review of the workspace."""
    return Review(workspace)


def test_next_and_previous_walk_round_all_visible_findings(workspace, review):
    """Every visible finding is reached, moved ones too, and the way is a circle."""
    visible = [f.id for f in workspace.walk()]
    assert sorted(visible) == sorted(f.id for f in workspace.visible_findings())
    walked = []
    for _ in visible:
        review.next()
        walked.append(workspace.selected)
    assert walked == visible
    review.next()
    assert workspace.selected == visible[0]
    review.previous()
    assert workspace.selected == visible[-1]


def test_the_way_is_that_of_the_list(workspace, review):
    """Sorted otherwise, the list is walked otherwise, and counted so."""
    workspace.set_order(FindingOrder("confidence", by_kind=False))
    order = [f.id for group in workspace.groups() for f in group.findings]
    for number, wanted in enumerate(order, 1):
        review.next()
        assert workspace.selected == wanted
        assert review.position() == (number, len(order))


def test_next_of_this_kind_stays_with_it(workspace, review):
    """From one unmatched statement to the other."""
    first, second = (f.id for f in workspace.visible_findings() if f.kind == "unique")
    workspace.jump(first)
    review.next_same()
    assert workspace.selected == second


def test_next_unreviewed_passes_over_what_was_judged(workspace, review):
    """A confirmed finding is reviewed."""
    first, second, *_ = workspace.walk()
    workspace.jump(first.id)
    review.judge("confirmed")
    workspace.select(None)
    review.next_unreviewed()
    assert workspace.selected == second.id


def test_the_counterpart_is_the_other_end(workspace, review):
    """To and fro between the articles; one-sided findings stay where they are."""
    workspace.jump(workspace.visible_findings()[0].id, "left")
    review.counterpart()
    assert workspace.selected_side == "right"
    review.counterpart()
    assert workspace.selected_side == "left"
    workspace.jump(workspace.visible_findings()[-1].id)
    review.counterpart()
    assert workspace.selected_side == "right"


def test_judging_twice_takes_back(workspace, review):
    """Confirm again and the verdict is gone."""
    found = workspace.visible_findings()[0].id
    workspace.jump(found)
    review.judge("rejected")
    assert workspace.session.verdict(found) == "rejected"
    review.judge("rejected")
    assert workspace.session.verdict(found) is None


def test_a_link_needs_two_passages(workspace, review):
    """One passage alone is refused."""
    assert not review.link(Span(0, 3), None)
    assert review.link(Span(0, 3), Span(4, 9))
    assert len(workspace.session.links) == 1


def test_every_jump_is_announced(qtbot, workspace, review):
    """Kind, number, side and paragraph in one sentence."""
    with qtbot.waitSignal(review.announced) as heard:
        workspace.jump(workspace.visible_findings()[1].id, "right")
    assert heard.args == ["Quotation altered, 1 of 6, right paragraph 1"]


def test_a_citation_lands_on_the_clipboard(workspace, review):
    """Plain and rich at once, or Markdown alone."""
    workspace.jump(workspace.visible_findings()[1].id)
    review.copy_citation()
    mime = QGuiApplication.clipboard().mimeData()
    assert "We have no choice at all," in mime.text()
    assert mime.hasHtml()
    review.copy_citation(markdown=True)
    mime = QGuiApplication.clipboard().mimeData()
    assert "> We have no choice at all," in mime.text()
    assert not mime.hasHtml()


def test_nothing_wanted_is_nowhere(comparison):
    """Where no finding fits there is no step; the present one is not its own successor."""
    assert following(comparison.findings, None, 1, lambda f: False) is None
    assert following((), None, 1, lambda f: True) is None
    assert following(comparison.findings[:1], comparison.findings[0].id, 1, lambda f: True) is None
