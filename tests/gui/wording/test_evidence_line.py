"""The line of evidence in the detail strip: what the rule saw, in words for a reader."""

import re

import pytest

from diptych.span import Span
from diptych_gui.wording.evidence_line import closest, explain
from quality.gold import compared, load_all


@pytest.fixture(scope="module")
def comparisons():
    """Every pair of ours, compared."""
    return [compared(pair.left, pair.right) for pair in load_all()]


def lines(comparisons, rule):
    """The evidence lines of all findings of a rule."""
    return [explain(f, c) for c in comparisons for f in c.findings if f.rule == rule]


def test_every_line_is_short_and_free_of_code(comparisons):
    """No braces, brackets, quoted keys or underscores of the record reach the reader."""
    for comparison in comparisons:
        for finding in comparison.findings:
            line = explain(finding, comparison)
            assert line.startswith(f"Rule {finding.rule} · score ")
            assert not re.search(r"[{}\[\]]|'\w+':|\w_\w|None|True|False", re.sub(r"“[^”]*”", "", line)), line


def test_values_stances_and_ties_are_told(comparisons):
    """What a framing rule compared."""
    assert any("read as 12,000,000 | 13,000,000" in line for line in lines(comparisons, "number-rounding"))
    verbs = lines(comparisons, "reporting-verb-quotation")
    assert verbs
    assert all("tied by the same quotation" in line and "kinds of verb: " in line for line in verbs)


def test_clauses_without_counterpart_are_told(comparisons):
    """A claim that goes on where the other side stops names the clause and the side that has nothing."""
    told = [line for line in lines(comparisons, "sentence-link") if "nothing on the" in line]
    assert told
    assert all(re.search(r"nothing on the (left|right) for “[^”]+”", line) for line in told)


def test_the_closest_sentence_is_found_on_the_other_side_only(comparisons):
    """What is unique on one side has a closest sentence on the other, and none on its own."""
    found = 0
    for comparison in comparisons:
        for finding in (f for f in comparison.findings if f.kind == "unique"):
            own, other = ("left", "right") if finding.left else ("right", "left")
            near = closest(finding, other, comparison)
            found += near is not None
            assert closest(finding, own, comparison) is None
            assert near is None or near in [s.span for s in comparison.statements[other]]
    assert found > 20


def test_evidence_of_another_shape_is_skipped(comparisons):
    """A file of another writer cannot make the strip fail."""
    from dataclasses import replace

    comparison = comparisons[0]
    odd = {"tie": 5, "numbers": "x", "left": [], "right": {"value": "y"}, "closest": {"right": 10**9}}
    for evidence in (odd, {"closest": 3}, {"left": {"stance": [1]}, "right": {"stance": [1]}}):
        for finding in (f for f in comparison.findings if f.kind == "unique"):
            other = "right" if finding.left else "left"
            broken = replace(finding, evidence=evidence)
            assert explain(broken, comparison) == explain(replace(finding, evidence={}), comparison)
            near = closest(broken, other, comparison)
            assert near is None or isinstance(near, Span)
