"""Segments: the text cut at the borders of highlights."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from diptych.exporting.segments import segments
from diptych.finding import Finding
from diptych.message import plain
from diptych.span import Span
from making import article, finding


def _mark(number: int, start: int, end: int) -> Finding:
    return Finding("wording", "near", (Span(start, end),), (Span(0, 1),), 1, "high", "r", plain("why"), id=f"f{number}")


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_segments_cover_the_part_without_gap_or_overlap(pairs):
    """However highlights overlap, the segments follow each other and cover the part exactly."""
    marks = [_mark(i, min(p), max(p)) for i, p in enumerate(pairs)]
    found = list(segments(marks, "left", Span(0, 30)))
    assert found[0].start == 0
    assert found[-1].end == 30
    assert all(a.end == b.start for a, b in pairwise(found))
    for segment in found:
        over = {m.id for m in marks if m.left[0].start <= segment.start and segment.end <= m.left[0].end and m.left[0]}
        assert {f.id for f in segment.findings} == over


def test_the_shortest_highlight_is_on_top():
    """A click inside a nested highlight means the inner one."""
    outer, inner = _mark(1, 0, 20), _mark(2, 5, 9)
    found = list(segments([outer, inner], "left", Span(0, 30)))
    assert [f.id for f in found[1].findings] == ["f2", "f1"]


def test_each_highlight_begins_once():
    """A highlight cut into pieces by another one still has one beginning."""
    found = list(segments([_mark(1, 0, 20), _mark(2, 5, 9)], "left", Span(0, 30)))
    assert sum("f1" in s.begins for s in found) == 1


def test_findings_of_the_other_side_do_not_show():
    """A finding with no span on this side leaves the text whole."""
    left, right = article("One\n\ntwo three\n"), article("Four\n\nfive six\n", "right.txt")
    alone = finding(left, right, "unique", "statement", None, "five six")
    assert [(s.start, s.end) for s in segments([alone], "left", Span(0, 14))] == [(0, 14)]


def test_what_both_quote_is_known_also_inside_of_a_copied_passage():
    """The words in marks alone, not what stands between the parts of an utterance."""
    parts = {"left": [Span(5, 8).to_record(), Span(10, 14).to_record()], "right": [Span(0, 1).to_record()] * 2}
    held = {"left": Span(5, 14).to_record(), "right": Span(0, 1).to_record(), "type": "verbatim", "parts": parts}
    copied = replace(_mark(1, 2, 20), evidence={"quotations": [held]})
    found = list(segments([copied], "left", Span(0, 30)))
    assert [(part.start, part.end) for part in found if part.quoted] == [(5, 8), (10, 14)]
    assert {f.id for part in found for f in part.findings if part.quoted} == {copied.id}
