"""Judgements on findings that no analysis gives any more, on exchanged sides."""

from dataclasses import replace

import pytest

from diptych.message import plain
from diptych.session import Session

REASON = "Left says “admitted”, right says “said”."


@pytest.fixture
def judged(comparison) -> Session:
    """A session with one finding, which is confirmed."""
    finding = replace(comparison.findings[2], message=plain(REASON))
    return Session(replace(comparison, findings=(finding,))).judge(finding.id, "confirmed")


@pytest.fixture
def kept(judged) -> Session:
    """The session after an analysis that does not find it any more."""
    return judged.with_comparison(replace(judged.comparison, findings=()))


def reason(session: Session) -> str:
    """The reason of the one judged finding."""
    (judgement,) = session.judgements.values()
    return judgement.finding.reason


def test_a_kept_reason_says_that_its_sides_are_exchanged(kept):
    """No rule will write it anew, and it speaks of left and right."""
    assert reason(kept.mirrored()) == f"With the sides exchanged: {REASON}"


def test_a_kept_reason_is_itself_again_on_its_own_sides(kept):
    """Exchanging twice is nothing."""
    assert kept.mirrored().mirrored() == kept


def test_the_reason_of_a_present_finding_waits_for_the_new_analysis(judged):
    """A rule writes it anew for the exchanged sides."""
    assert reason(judged.mirrored()) == REASON
