"""Going through the facts and deciding about them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication

from bridge import finding
from diptych.brief import tags_of
from diptych.span import Span
from diptych_gui.work.review import Review


@pytest.fixture
def review(workspace):
    """The review of the workspace."""
    return Review(workspace)


def test_next_and_previous_go_by_rank_and_stop_at_either_end(qtbot, workspace, review):
    """Every visible fact is reached in the order of the brief; at the end the reader is told and stays."""
    facts = workspace.facts.visible()
    walked = []
    for _ in facts:
        review.next()
        walked.append(workspace.selected_fact)
    assert walked == list(facts)
    with qtbot.waitSignal(review.told) as heard:
        review.next()
    assert heard.args == ["That was the last one."]
    assert workspace.selected_fact == facts[-1]
    for fact in facts[-2::-1]:
        review.previous()
        assert workspace.selected_fact == fact
    with qtbot.waitSignal(review.told) as heard:
        review.previous()
    assert heard.args == ["That was the first one."]


def test_next_of_this_kind_stays_with_it(workspace, review):
    """From one unmatched statement to the other, where those of little weight are wanted too."""
    workspace.set_filters(replace(workspace.filters, suggestions=True))
    first, second = (f for f in workspace.facts.visible() if f.group == "only")
    workspace.jump(first.members[0])
    review.next_same()
    assert workspace.selected_fact == second


def test_next_unreviewed_passes_over_what_was_judged(qtbot, workspace, review):
    """A confirmed fact is reviewed, and once all are, that is said."""
    first, second, *rest = workspace.facts.visible()
    workspace.jump(first.members[0])
    review.judge("confirmed")
    workspace.select(None)
    review.next_unreviewed()
    assert workspace.selected_fact == second
    for _ in (second, *rest):
        review.judge("rejected")
    with qtbot.waitSignal(review.told) as heard:
        review.next_unreviewed()
    assert heard.args == ["Everything shown has been checked."]


def test_a_verdict_is_about_the_whole_fact_and_goes_on(workspace, review):
    """All its findings are judged in one step of undo, and the next fact is selected."""
    again = finding("framing", "quotation", ["We have no choice at all,"], ["We have no choice,"])
    known = workspace.comparison
    workspace.set_comparison(replace(known, findings=(*known.findings, again)))
    fact, after = next((a, b) for a, b in pairwise(workspace.facts.visible()) if len(a.members) > 1)
    workspace.jump(fact.members[0])
    review.judge("confirmed")
    assert [workspace.session.verdict(member) for member in fact.members] == ["confirmed"] * len(fact.members)
    assert workspace.selected_fact == after
    workspace.undo()
    assert not any(workspace.session.verdict(member) for member in fact.members)


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
    workspace.select(found)
    review.judge("rejected")
    assert workspace.session.verdict(found) is None


def test_a_link_needs_two_passages(workspace, review):
    """One passage alone is refused."""
    assert not review.link(Span(0, 3), None)
    assert review.link(Span(0, 3), Span(4, 9))
    assert len(workspace.session.links) == 1


def test_every_jump_is_announced(qtbot, workspace, review):
    """Kind, number, side and paragraph, who speaks, both wordings, the reason."""
    facts = workspace.facts.visible()
    fact = next(fact for fact in facts if fact.label == "quotation-altered")
    with qtbot.waitSignal(review.announced) as heard:
        workspace.jump(fact.members[0], "right")
    number = facts.index(fact) + 1
    wordings = "Sandport Mail: “We have no choice at all,”. Right article: “We have no choice,”"
    where = f"Quotation altered, {number} of {len(facts)}, right paragraph 1"
    assert heard.args == [f"{where}. Lena Brodt. {wordings}. reason for quote"]


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


def test_the_readers_label_and_tags_are_about_the_whole_fact(workspace, review):
    """All its findings have them; the fact goes by that name until it is taken back, as one step."""
    fact = workspace.facts.visible()[0]
    workspace.jump(workspace.facts.lead(fact))
    review.label("quotation-cut", ("odd", "ask Pell"))
    session = workspace.session
    assert {session.judgements[member].relabel for member in fact.members} == {"quotation_cut"}
    assert tags_of(fact, session) == ("odd", "ask Pell")
    assert {tag.name for tag in session.tags} == {"odd", "ask Pell"}
    assert workspace.selected_fact.label == "quotation-cut"
    assert workspace.facts.visible()[0].id == fact.id
    review.label(None, ())
    assert workspace.selected_fact == fact
    workspace.undo()
    assert workspace.selected_fact.label == "quotation-cut"
    workspace.undo()
    assert workspace.selected_fact == fact
    assert not workspace.session.judgements
