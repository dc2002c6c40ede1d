"""The picture of a corpus: outlets by name and never by number, times that find room."""

import pytest

from diptych.corpus.listing import CorpusEvent
from diptych.corpus.picture import MOST, picture


def event(*told: tuple[str, str]) -> CorpusEvent:
    return CorpusEvent(1, "Roof", (), (), (), 0.5, told)


def test_every_day_between_the_first_and_the_last_is_a_column():
    """Also those on which nobody wrote; outlets stand by name, whatever they told."""
    made = picture([event(("2026-03-04", "Wire"), ("2026-03-06", "herald")), event(("2026-03-04", "Wire"))])
    assert made.times == ("2026-03-04", "2026-03-05", "2026-03-06")
    assert made.outlets == ("herald", "Wire")
    assert made.counts == {("Wire", "2026-03-04"): 2, ("herald", "2026-03-06"): 1}
    assert made.most == 2


@pytest.mark.parametrize(
    ("last", "length", "columns"),
    [("2026-04-02", 10, MOST), ("2026-04-03", 7, 4), ("2033-08-31", 7, MOST), ("2033-09-01", 4, 8)],
)
def test_more_days_than_a_look_takes_in_are_months_and_then_years(last, length, columns):
    """As many columns as find room."""
    made = picture([event(("2026-01-01", "Wire"), (last, "Wire"))])
    assert {len(time) for time in made.times} == {length}
    assert len(made.times) == columns


def test_what_has_no_day_or_no_outlet_is_not_in_it():
    """Nor what is no day."""
    assert picture([event(("", "Wire"), ("2026-03-04", ""), ("soon", "Wire"))]).outlets == ()
    assert picture([]).most == 0
