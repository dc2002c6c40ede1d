"""Figures and dates of the smaller packs: told to differ where they do, and not where they are the same."""

import tomllib

import pytest

from quality.figures import PAIRS, score

# code: least recall and precision of what is told to differ in all pairs; the least recall in those that nobody read
FLOORS = {
    "pt": (0.91, 0.97, 0.91),
    "it": (0.88, 0.99, 0.81),
    "nl": (0.85, 0.99, 0.81),
    "uk": (0.83, 0.99, 0.95),
    "ru": (0.87, 0.95, 0.92),
}
LEAST_WORDS, LEAST_PLACES = 300, 6


@pytest.mark.parametrize("code", FLOORS)
def test_differing_figures_are_told(code):
    """At least as many as a careful reader's share of them, and hardly anything else."""
    told, unread = score(code), score(code, seen=False)
    found = told.recall, told.precision, unread.recall
    assert all(value >= floor for value, floor in zip(found, FLOORS[code], strict=True)), (
        found,
        told.missed,
        told.wrong,
    )


@pytest.mark.parametrize("code", FLOORS)
def test_the_pairs_are_long_enough_to_tell(code):
    """Four pairs of 300 words a side, six differences and six figures that are the same in each; one is only counted."""
    pairs = sorted((PAIRS / code).iterdir())
    golds = [tomllib.loads((pair / "gold.toml").read_text(encoding="utf-8")) for pair in pairs]
    assert len(pairs) >= 4
    assert not all(gold["seen"] for gold in golds)
    for pair, gold in zip(pairs, golds, strict=True):
        words = [len((pair / f"{side}.txt").read_text(encoding="utf-8").split()) for side in ("left", "right")]
        assert min(words) >= LEAST_WORDS, pair.name
        assert min(len(gold["differ"]), len(gold["equal"])) >= LEAST_PLACES, pair.name
