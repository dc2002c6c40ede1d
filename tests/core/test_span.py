"""Spans that lie over others, found without asking all."""

from random import Random

from diptych.span import Overlapping, Span


def test_what_lies_over_a_span_is_what_asking_all_would_find():
    """Whatever lies in, around or across another, empty ones too, and in the order in which they came."""
    dice = Random(7)
    for _ in range(200):
        starts = [dice.randrange(60) for _ in range(dice.randrange(12))]
        rows = [(Span(start, start + dice.randrange(9) ** 2 // 4), n) for n, start in enumerate(starts)]
        known = Overlapping(rows)
        for start in range(0, 80, 5):
            asked = Span(start, start + dice.randrange(12))
            assert known.over(asked) == [row for row in rows if row[0].overlap(asked)]


def test_only_what_lies_near_is_asked(monkeypatch):
    """Of a thousand passages one after the other two or three are looked at for a place, not all."""
    known, asked = Overlapping((Span(at * 10, at * 10 + 8), at) for at in range(1000)), []
    overlap = Span.overlap
    monkeypatch.setattr(Span, "overlap", lambda self, other: asked.append(self) or overlap(self, other))
    for at in range(1000):
        known.over(Span(at * 10, at * 10 + 12))
    assert len(asked) < 3000
