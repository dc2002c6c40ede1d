"""Ink in proportion to weight: over the whole set few letters are filled, and what weighs more comes first."""

from collections.abc import Iterator
from pathlib import Path
from statistics import mean

import pytest

from diptych import compare
from diptych.brief import listed
from diptych.comparison import Comparison
from diptych.finding import SIDES
from diptych.options import Options
from diptych.reading.registry import read_article
from diptych.span import merged

PAIRS = sorted((Path(__file__).parent / "pairs").iterdir())


@pytest.fixture(scope="module")
def compared() -> list[Comparison]:
    """Every pair of the set."""
    return [
        compare(*(read_article(pair / f"{side}.txt") for side in SIDES), Options(pipeline="blank")) for pair in PAIRS
    ]


def filled(comparison: Comparison) -> float:
    """The share of the letters that is filled, 0..1."""

    def words() -> Iterator[int]:
        for side in SIDES:
            told = [f.side(side) for f in listed(comparison.facts) if f.group == "differs"]
            yield sum(map(len, merged(word for here in told if here for word in here.words)))

    return sum(words()) / sum(len(comparison.article(side).text) for side in SIDES)


def test_few_letters_are_filled(compared):
    """At most an eighth of a pair, a twentieth in the mean; measured .071 and .027."""
    shares = [filled(comparison) for comparison in compared]
    assert max(shares) <= 0.12
    assert 0 < mean(shares) <= 0.05


def test_facts_come_by_weight(compared):
    """Of those that are shown, in each group, whatever the pair."""
    for comparison in compared:
        for group in ("differs", "only", "both"):
            weights = [fact.weight for fact in comparison.facts if fact.group == group and fact.shown]
            assert weights == sorted(weights, reverse=True)
