"""Under which heading a finding stands, and what it is called."""

from dataclasses import replace
from typing import get_args

from diptych.cli.summary import summary
from diptych.finding import Differs
from diptych_gui.wording.fact_words import fact_name
from diptych_gui.wording.labels import type_name
from diptych_gui.work.finding_order import FindingOrder, grouped
from tables import each

WORDS = {"number": "numbers differ", "date": "dates differ", "negation": "one denies", "opposite": "opposite words"}


@each("differs", get_args(Differs))
def test_every_difference_has_a_name_and_a_heading(comparison, differs):
    """The fact is called the same in the window and on a terminal; the heading is that of what differs in a detail."""
    claim = replace(next(f for f in comparison.findings if f.kind == "claim"), differs=differs)
    changed = replace(comparison, findings=(claim,))
    assert type_name(claim) == f"Claim possibly in both, {WORDS[differs]}"
    assert fact_name(changed.facts[0], changed) in summary(changed)
    assert [group.title for group in grouped(changed.findings, FindingOrder())] == ["Claims that differ in a detail"]
