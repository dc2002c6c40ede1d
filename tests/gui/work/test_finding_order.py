"""Under which heading a finding stands, and what it is called."""

from dataclasses import replace
from typing import get_args

import pytest

from diptych.cli.summary import summary
from diptych.exporting.sections import sections
from diptych.finding import SIDES, Differs
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


@pytest.mark.parametrize("side", SIDES)
def test_what_the_other_article_may_tell_is_never_called_without_counterpart(comparison, side):
    """In the list of all findings and in reports, as the brief calls it; what surely has none stands under its own."""
    surely = next(f for f in comparison.findings if f.kind == "unique" and f.spans(side))
    perhaps = replace(surely, confidence="low")
    for found, listed, reported in (
        (surely, f"No counterpart found, {side}", f"No counterpart found for the {side}"),
        (perhaps, f"Perhaps no counterpart, {side}", f"Perhaps no counterpart for the {side}"),
    ):
        changed = replace(comparison, findings=(found,))
        assert [group.title for group in grouped(changed.findings, FindingOrder())] == [listed]
        assert [title.english for title, _ in sections(changed)] == [reported]
        assert fact_name(changed.facts[0], changed).startswith("Perhaps only") == (found is perhaps)
