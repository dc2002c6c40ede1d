"""Findings that the filters hide: the way goes on from where they stand, and the ledger has them all the same."""

from dataclasses import replace

import pytest


@pytest.fixture
def unreviewed(desk):
    """A desk that shows only what was not judged yet."""
    desk.workspace.set_filters(replace(desk.workspace.filters, states=frozenset({"new"})))
    return desk


@pytest.mark.parametrize(("action", "step"), [("next", 1), ("previous", -1)])
def test_the_way_goes_on_from_a_finding_that_was_hidden_by_judging_it(unreviewed, action, step):
    """Not from the beginning of the list."""
    walk = unreviewed.workspace.walk()
    unreviewed.workspace.jump(walk[3].id)
    unreviewed.actions_["confirm"].trigger()
    unreviewed.actions_[action].trigger()
    assert unreviewed.workspace.selected == walk[3 + step].id


def test_all_findings_are_judged_one_after_the_other(unreviewed):
    """Confirm and next, to the end of the list, leaves none out."""
    walk = unreviewed.workspace.walk()
    unreviewed.actions_["next"].trigger()
    for _ in walk:
        unreviewed.actions_["confirm"].trigger()
        unreviewed.actions_["next"].trigger()
    assert unreviewed.workspace.walk() == []


def test_going_back_to_a_hidden_finding_is_announced_as_that(qtbot, desk):
    """It has no number among those that are shown."""
    hidden, other = desk.workspace.visible_findings()[:2]
    desk.workspace.jump(hidden.id)
    desk.workspace.jump(other.id)
    desk.actions_["layer_shared"].trigger()
    with qtbot.waitSignal(desk.review.announced) as heard:
        desk.actions_["back"].trigger()
    assert "hidden by filters" in heard.args[0]


def test_the_framing_ledger_lists_what_filters_hide(unreviewed):
    """Judging a difference does not take it out of the ledger."""
    unreviewed.tabs.setCurrentWidget(unreviewed.framing)
    before = unreviewed.framing.list.count()
    judged = next(f for f in unreviewed.workspace.visible_findings() if f.kind == "framing")
    unreviewed.workspace.edit("Confirm", unreviewed.workspace.session.judge(judged.id, "confirmed"))
    unreviewed.framing.rebuild()
    assert unreviewed.framing.list.count() == before > 0
