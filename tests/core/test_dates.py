"""Dates as newspapers write them, in words of many languages and in figures."""

from diptych.dates import with_plain_day, written_date
from tables import each


@each(
    ("text", "day"),
    [
        ("1 February 2026", "2026-02-01"), ("Feb. 1st, 2026", "2026-02-01"), ("Published on MARCH 3, 2026", "2026-03-03"),
        ("3. März 2026", "2026-03-03"), ("Le 1er août 2026", "2026-08-01"), ("14 de marzo de 2026", "2026-03-14"),
        ("16 luglio 2026", "2026-07-16"), ("3 lutego 2026", "2026-02-03"), ("5. joulukuuta 2026", "2026-12-05"),
        ("7 мая 2026", "2026-05-07"), ("9 Eylül 2026", "2026-09-09"), ("14 maart 2026", "2026-03-14"),
        ("28.04.2026", "2026-04-28"), ("Do 25.04.26 | 14:07 Uhr", "2026-04-25"), ("2026/1/14 21:17", "2026-01-14"),
        ("2026年1月14日", "2026-01-14"), ("20/1/2026", "2026-01-20"), ("1/20/2026", "2026-01-20"),
        ("2026-04-28T08:00", "2026-04-28"), ("3/4/2026", None), ("31 February 2026", None), ("31.02.2026", None),
        ("Version 10.4.2026.1", None), ("In May 2026", None), ("192.168.10.2026", None), ("Room 12, March wind, 2026", None),
    ],
)  # fmt: skip
def test_a_day_is_read_where_its_form_is_plain(text, day):
    """Not where day and month may be either, where the calendar has no such day, or where it is part of a number."""
    assert written_date(text) == day


@each(
    ("text", "plain"),
    [
        ("The Post, Feb. 1st, 2026, 9:30", "The Post, 2026-02-01, 9:30"),
        ("El Diario, 14 de marzo de 2026", "El Diario, 2026-03-14"),
        ("12.3.2026 und 13.3.2026", "2026-03-12 und 13.3.2026"),
        ("Posted 2026-03-14", "Posted 2026-03-14"),
        ("31 February 2026", "31 February 2026"),
        ("March Square 14", "March Square 14"),
    ],
)
def test_a_day_is_written_plainly_where_it_stands(text, plain):
    """The first of a text; what is no day stays."""
    assert with_plain_day(text) == plain
