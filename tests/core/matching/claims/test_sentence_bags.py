"""Sentences as bags of stems: no names for pronouns, bare attributions empty."""

from math import log

import pytest

from diptych.languages import english
from diptych.matching.claims.sentence_bags import Bag, bags, idf_weights
from diptych.matching.word_families import family
from tables import each


def test_reporting_and_function_words_say_nothing(indexed):
    """Only what is told enters the bag."""
    (bag,) = bags(indexed("The ministry said on Monday that the dam would also crack."))
    assert bag.stems == {family(word, english()) for word in ("ministry", "dam", "crack")}


def test_a_pronoun_brings_no_name_into_a_sentence(indexed):
    """Two sentences of one speaker are not alike by that: names led back made more false links than right ones."""
    side = indexed("Mayor Ana Ruiz opened the bridge. “The masons have worked a small wonder here,” she said.")
    assert family("ruiz", english()) not in bags(side)[1].stems


@each("sentence", ["Ana Ruiz told reporters.", "He said so on Tuesday.", "Ruiz said."])
def test_a_bare_attribution_claims_nothing(indexed, sentence):
    """Who spoke, and to whom, is no claim of its own."""
    side = indexed(f"Mayor Ana Ruiz opened the bridge in Calder. {sentence}")
    assert not bags(side)[1].claims


def test_a_short_sentence_with_a_verb_claims_something(indexed):
    """Two words are enough where one of them tells what happened."""
    side = indexed("Mayor Ana Ruiz opened the bridge in Calder. Ruiz resigned.")
    assert bags(side)[1].claims


def test_weights_in_figures(indexed):
    """ln((N + 1) / (df + ½)) between a least and a most; a word of any report weighs seven tenths."""
    short, long = (bags(indexed("The ferry sank. " * n + "A whale surfaced this evening.")) for n in (2, 240))
    whale, ferry = family("whale", english()), family("ferry", english())
    few, many = idf_weights(short, (), english()), idf_weights(long, long, english())
    assert few[whale] == pytest.approx(log(4 / 1.5))
    assert few[ferry] == pytest.approx(log(4 / 2.5))
    assert few[family("evening", english())] == pytest.approx(0.7 * log(4 / 1.5))
    assert many[whale] == pytest.approx(log(81 / 1.5))
    assert many[ferry] == 0.05


def test_what_the_page_says_of_itself_claims_nothing(indexed):
    """Its bag is empty: it shares nothing with anything."""
    side = indexed("The ferry sank off Calder on Monday.\n\nCopyright 2026 Calder Post Limited. All rights reserved.")
    ferry, *furniture = bags(side)
    assert ferry.claims
    assert furniture
    assert all(bag == Bag(frozenset(), {}, frozenset(), claims=False) for bag in furniture)


@pytest.mark.parametrize(("words", "claims"), [(500, True), (501, False)])
def test_a_row_of_words_without_a_stop_is_no_sentence(indexed, words, claims):
    """A list or a table: all of it with all of it would take for ever."""
    (bag,) = bags(indexed("The ferry sank " + "barge " * (words - 3)))
    assert bag.claims is claims
