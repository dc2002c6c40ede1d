"""Findings that the filters hide: the way goes on from where they stand, and the ledger has them all the same."""

from dataclasses import replace

import pytest


@pytest.fixture
def unreviewed(desk):
    """A desk that shows only what was not judged yet."""
    desk.workspace.set_filters(replace(desk.workspace.filters, states=frozenset({"new"})))
    return desk


def test_the_way_goes_on_from_a_fact_that_was_hidden_by_judging_it(unreviewed):
    """Not from the beginning: a verdict goes on to the next, and from a hidden one both ways lead to its neighbours."""
    facts = unreviewed.workspace.facts.visible()
    unreviewed.workspace.jump(facts[1].members[0])
    unreviewed.actions_["confirm"].trigger()
    assert unreviewed.workspace.selected_fact == facts[2]
    for action, neighbour in (("next", facts[2]), ("previous", facts[0])):
        unreviewed.workspace.select(facts[1].members[0])
        unreviewed.actions_[action].trigger()
        assert unreviewed.workspace.selected_fact == neighbour


def test_all_facts_are_judged_one_after_the_other(unreviewed):
    """Confirm, again and again, to the end of the brief leaves none out; what both say alike is left then."""
    unreviewed.actions_["next"].trigger()
    for _ in unreviewed.workspace.facts.visible():
        unreviewed.actions_["confirm"].trigger()
    assert {fact.group for fact in unreviewed.workspace.facts.visible()} <= {"both"}


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
    unreviewed.framing.rebuild()
    before = unreviewed.framing.list.count()
    judged = next(f for f in unreviewed.workspace.visible_findings() if f.kind == "framing")
    unreviewed.workspace.edit("Confirm", unreviewed.workspace.session.judge(judged.id, "confirmed"))
    unreviewed.framing.rebuild()
    assert unreviewed.framing.list.count() == before > 0
