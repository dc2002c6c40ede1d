"""Where people are spoken of, found from a place backwards."""

from random import Random

from diptych.language.reports.persons import Mentioned, ReportPerson
from diptych.language.reports.spoken_of import SpokenOf
from diptych.span import Span

ADA = ReportPerson("Ada Keller", "keller")


def entered(places: list[int]) -> SpokenOf:
    """The places of one person, in that order."""
    told = SpokenOf()
    for at in places:
        told.add(Mentioned(at, at // 10, ADA, Span(at, at + 3)))
    return told


def test_what_is_found_is_what_looking_at_all_would_find():
    """Before and after the last one is entered, in the order of the text or nearly so."""
    dice = Random(11)
    for _ in range(100):
        places = [max(0, at + dice.randrange(-9, 9)) for at in range(0, 100, 7)]
        told = entered(places)
        for close in (None, False, True):
            if close is not None:
                told.close(in_order=close)
            rows = [row.at for row in told.rows]
            for end in range(0, 120, 11):
                start = dice.randrange(60)
                wanted = [at for at in reversed(rows) if start <= at < end]
                assert [row.at for row in told.back(end, start)] == wanted


def test_only_what_lies_near_is_looked_at():
    """Of a thousand places one after the other none is looked at that lies before or behind what is asked."""

    class Counted(list[Mentioned]):
        looked = 0

        def __getitem__(self, k):
            Counted.looked += 1
            return super().__getitem__(k)

    told = entered(list(range(0, 10_000, 10)))
    told.close(in_order=True)
    told.rows = Counted(told.rows)
    for at in range(0, 10_000, 10):
        assert next(told.back(at + 1)).at == at
        assert len(list(told.back(at, at - 20 if at > 20 else 0))) <= 2
    assert Counted.looked < 10_000
