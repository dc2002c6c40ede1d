"""The picture of a whole corpus: on which days which outlets tell the stories in it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from diptych.corpus.listing import CorpusEvent

MOST = 92  # columns that are taken in at a look: the days of three months; else months, else years
_LENGTHS = (10, 7, 4)  # letters of a day, a month, a year


@dataclass(frozen=True, slots=True)
class CorpusPicture:
    """Outlets by name, the times between the first and the last (days, months or years), how many articles in both."""

    outlets: tuple[str, ...]
    times: tuple[str, ...]
    counts: Mapping[tuple[str, str], int]

    @property
    def most(self) -> int:
        """The most articles that an outlet has at a time."""
        return max(self.counts.values(), default=0)


def picture(events: Iterable[CorpusEvent]) -> CorpusPicture:
    """The picture of the articles of stories of which outlet and day are known; without them it is empty."""
    told = [(outlet, day) for event in events for day, outlet in event.told if outlet and _day(day)]
    if not told:
        return CorpusPicture((), (), {})
    every = list(_between(min(day for _, day in told), max(day for _, day in told)))
    length = next((n for n in _LENGTHS if len({day[:n] for day in every}) <= MOST), _LENGTHS[-1])
    times = tuple(dict.fromkeys(day[:length] for day in every))
    outlets = tuple(sorted({outlet for outlet, _ in told}, key=lambda name: (name.casefold(), name)))
    return CorpusPicture(outlets, times, Counter((outlet, day[:length]) for outlet, day in told))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _between(first: str, last: str) -> Iterator[str]:
    """Every day from one to another."""
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    while day <= end:
        yield day.isoformat()
        day += timedelta(1)
