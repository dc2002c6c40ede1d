"""Quality on our own pairs cannot fall unnoticed. Raise a floor when the engine gets better; never lower one quietly."""

import pytest

from quality.gold import load_all
from quality.scoring import Counts, score_all

# part: least F1 (speakers: least share that is right)
FLOORS = {
    "quotations": 0.99,
    "speakers": 0.93,
    "quotes": 0.95,
    "claims": 0.86,
    "unique": 0.75,
    "framing": 0.42,
}


@pytest.fixture(scope="module")
def counts() -> Counts:
    """All pairs scored once."""
    return score_all()


@pytest.mark.parametrize("part", FLOORS)
def test_quality_is_above_its_floor(counts, part):
    """What the engine finds in our own articles agrees with a careful reader at least this well."""
    value = counts[part].precision if part == "speakers" else counts[part].f1
    assert value >= FLOORS[part], "\n".join(counts[part].errors)


def test_all_reused_wording_is_found(counts):
    """Every passage that the gold calls reused lies in a finding."""
    assert counts["wording"].recall == 1.0, counts["wording"].errors


def test_framing_shown_by_default_is_mostly_right(counts):
    """A wrong highlight costs more than a missing one: more than half of the framing shown is in the gold."""
    assert counts["framing"].precision >= 0.5, counts["framing"].errors


def test_the_set_is_varied():
    """At least twelve pairs, one of which shares nothing but its topic."""
    pairs = load_all()
    assert len(pairs) >= 12
    assert any(not (pair.quotes or pair.wording or pair.claims) for pair in pairs)
