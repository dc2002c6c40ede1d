"""Chains of equal words: which runs they join, what they cost, which are worth keeping."""

from math import isqrt

import pytest

from diptych.matching.reuse.chains import GAP_DIFFERENCE, GAP_REPLACED, REACH, SEED_PAIRS, IndexPair, chains, gap
from tables import each


@pytest.fixture
def pair_of(indexed):
    """Two texts as chains see them."""
    return lambda left, right: IndexPair(indexed(left), indexed(right))


def words(pair: IndexPair, matched) -> str:
    """The left words of a chain."""
    return " ".join(pair.sides[0].words[i].norm for i, _ in matched)


A, B = "masons mended Calder quay", "ferries reached Penhale harbour"


@each(("skipped", "joined"), [(REACH, True), (REACH + 1, False)])
@each("side", [0, 1])
def test_runs_are_joined_over_so_many_words(pair_of, skipped, joined, side):
    """On either side; beyond them they are chains of their own."""
    between = " ".join("of to in it at on by an or as".split()[:skipped])
    texts = (f"{A} {B}", f"{A} {between} {B}")
    pair = pair_of(*(texts if side else texts[::-1]))
    found = sorted(" ".join(w for w in words(pair, chain).split()) for chain in chains(pair))
    assert found == (sorted([f"{A} {B}".lower()]) if joined else sorted([A.lower(), B.lower()]))


def test_a_run_has_also_words_that_are_too_frequent_to_begin_one(pair_of):
    """It grows over them, before and behind words that begin one, and takes no word twice."""
    often = "it was of the one. " * (isqrt(SEED_PAIRS) + 3)
    pair = pair_of(f"{often} They saw it was of the one {A}.", f"{often} He had it was of the one {A}.")
    assert "it was of the one masons mended calder quay" in [words(pair, chain) for chain in chains(pair)]


def test_runs_cross_in_no_chain(pair_of):
    """What stands in another order is another chain."""
    pair = pair_of(f"{A} {B}", f"{B} {A}")
    assert sorted(words(pair, chain) for chain in chains(pair)) == sorted([A.lower(), B.lower()])


def test_three_words_that_say_something_are_kept(pair_of):
    """Or five that do not; fewer anybody writes."""
    assert [words(p, c) for p in [pair_of("Masons mended quays.", "masons mended quays")] for c in chains(p)] == [
        "masons mended quays"
    ]
    assert chains(pair_of("It was of the quay.", "it was of the barge")) == []
    pair = pair_of("It was of the one quay.", "it was of the one barge")
    assert [words(pair, chain) for chain in chains(pair)] == ["it was of the one"]


def test_what_skipping_costs(pair_of):
    """Words that were replaced cost more than words that were put in; function words little."""
    pair = pair_of("masons mended the quay", "masons saw boats in Calder")
    assert gap(pair, (1, 2), (1, 1)) == pytest.approx(GAP_DIFFERENCE)
    assert gap(pair, (2, 3), (1, 1)) == pytest.approx(GAP_DIFFERENCE * 0.35)
    assert gap(pair, (1, 2), (1, 2)) == pytest.approx(GAP_REPLACED)
    assert gap(pair, (1, 2), (1, 3)) == pytest.approx(GAP_DIFFERENCE + GAP_REPLACED)


def test_the_heaviest_chain_comes_first(pair_of):
    """And takes its words: each run is in one chain."""
    pair = pair_of(f"{A}. {A} {B}.", f"{A} {B}.")
    found = [words(pair, chain) for chain in chains(pair)]
    assert found[0] == f"{A} {B}".lower()
    assert found[1:] == [A.lower()]


def test_what_the_page_says_of_itself_is_equal_to_nothing(pair_of):
    """Lines about rights stand in both articles and are shared by nobody."""
    text = "The quay of Calder was shut.\n\nCopyright 2026 Calder Post Limited. All rights reserved."
    pair = pair_of(text, text)
    assert [words(pair, chain) for chain in chains(pair)] == ["the quay of calder was shut"]
