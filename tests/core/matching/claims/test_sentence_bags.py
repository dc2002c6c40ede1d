"""Sentences as bags of stems: no names for pronouns, bare attributions empty."""

from math import log

import pytest

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import english, language
from diptych.matching.claims.sentence_bags import Bag, bags, idf_weights
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import family
from diptych.options import Options
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


@each(
    ("one", "other", "equal"),
    [
        ("It cost €1.5m.", "It cost 1.5 million euros.", True),
        ("It cost $78bn.", "It is a $78-billion bridge.", True),
        ("It fell 5.3%.", "It fell 5.3 per cent.", True),
        ("Some 10% of boats sank.", "One boat in ten sank.", True),
        # near misses: another sum, another currency, a sum that names no number, a measure
        ("It cost €1.5m.", "It cost 1.6 million euros.", False),
        ("It cost €1.5m.", "It cost 1.5 million pounds.", False),
        ("It cost thousands of pounds.", "It cost tens of thousands of pounds.", False),
        ("It is 1.5 miles long.", "It is 1.5 kilometres long.", False),
    ],
)
def test_a_sum_is_one_word_in_every_writing(indexed, one, other, equal):
    """Its digits, its scale and its currency are none beside it: two sums of a currency have nothing in common."""
    mine, theirs = (bags(indexed(text))[0] for text in (one, other))
    sums = [{stem for stem in bag.stems if stem.endswith("%") or "(money)" in stem} for bag in (mine, theirs)]
    assert bool(sums[0] & sums[1]) is equal
    assert not {"million", "euro", "billion", "cent"} & (mine.stems | theirs.stems)


def test_words_of_a_sum_without_a_number_stay(indexed):
    """“Thousands of pounds” is some of “tens of thousands of pounds”."""
    bag = bags(indexed("The pair spent tens of thousands of pounds on boats."))[0]
    assert {"thousand", "pound"} <= bag.stems


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


def read(text: str, code: str) -> list[Bag]:
    """The bags of a text in a language."""
    pack = language(code)
    return bags(TextIndex(analyse(Article(text, "a.txt", language=code), Options(pipeline="blank"), pack), pack))


def written(bag: Bag, keys: frozenset[str]) -> set[str]:
    """The words of a bag that stand behind keys."""
    return {bag.words[key] for key in keys}


def test_what_stands_before_the_report_takes_no_bag_from_it(indexed):
    """Every sentence has its own, in order."""
    side = indexed("Copyright 2026 Calder Post Limited. All rights reserved.\n\nThe ferry sank off Calder on Monday.")
    assert [bag.claims for bag in bags(side)] == [False, False, True]


@each(
    ("code", "text", "names", "persons"),
    [
        ("en", "Ferries sank off Calder.", {"Calder"}, set()),
        ("en", "The mayor sank a ferry off Calder.", {"Calder"}, {"mayor"}),
        ("en", "The baker sank a ferry off Calder.", {"Calder"}, {"baker"}),
        ("de", "Der Baron versenkte die Fähre.", set(), {"Baron"}),
        ("de", "Der Chef versenkte die Fähre.", set(), {"Chef"}),
        ("en", "Ada Marsh sank a ferry.", {"Ada", "Marsh"}, {"Ada", "Marsh"}),
        ("en", "Dame Ada Marsh sank a ferry.", {"Ada", "Marsh"}, {"Dame", "Ada", "Marsh"}),
        ("en", "A storm sank the ferry of a dame.", set(), {"dame"}),
        ("de", "Der Hafenmeister versenkte die Fähre.", set(), {"Hafenmeister"}),
        ("de", "Der Kranführer versenkte die Fähre.", set(), {"Kranführer"}),
        ("de", "Die Fähre von Ada Marsh sank.", {"Ada", "Marsh"}, {"Ada", "Marsh"}),
        ("es", "La portavoz de los vecinos, Ana Vale, hundió el ferry.", {"Ana", "Vale"}, {"portavoz", "vecinos", "Ana", "Vale"}),
    ],
)  # fmt: skip
def test_who_is_named_and_who_somebody_is(code, text, names, persons):
    """A capital at the beginning names nobody, nor does a German noun; titles and roles say who somebody is."""
    (bag,) = read(text, code)
    assert (written(bag, bag.names), written(bag, bag.persons)) == (names, persons)


@each(
    ("code", "text", "units"),
    [
        ("es", "El termómetro marcó 44 grados en Vale.", {"grados"}),
        ("es", "El puente mide doce metros.", {"doce", "metros"}),
        ("es", "Tres barcos se hundieron en Vale.", set()),
        ("es", "El ferry se hundió el 3 de mayo.", set()),
        ("en", "The thermometer showed 44 degrees.", set()),  # a language that is read by its clauses
    ],
)
def test_units_are_the_words_of_a_figure_that_measures(code, text, units):
    """What it counts, and the day of a date, tell more than the figure."""
    (bag,) = read(text, code)
    assert written(bag, bag.units) == units


@each(
    ("one", "other", "alike"),
    [
        ("Die Fähre sank am 3. Mai.", "Die Fähre sank am 27. Mai.", True),
        ("Die Fähre sank am 3. Mai.", "Die Fähre sank am 3. Juni.", False),
        ("Die Fähre sank am 3. Mai.", "Die Fähre sank im Mai.", False),
        ("Die Fähre sank am Montag.", "Die Brücke riss am Montag.", False),
        ("Die Fähre sank 2019.", "Die Brücke riss 2019.", False),
        ("Die Hälfte der Boote sank.", "Von den Kuttern sanken 48 Prozent.", True),
        ("Sie kostet 40 Euro.", "Sie kostet 45 Euro.", True),
        ("Sie kostet 40 Euro.", "Sie wiegt 40 Kilogramm.", False),
    ],
)
def test_what_a_figure_measures_in(one, other, alike):
    """Days measure in those of their month, parts of a whole in per cent; points in time measure nothing."""
    (a,), (b,) = read(one, "de"), read(other, "de")
    assert bool({x for x, _ in a.measures} & {x for x, _ in b.measures}) is alike


def test_half_of_it_is_fifty_per_cent():
    """However it is written."""
    (half,), (fifty,) = (read(f"{part} der Boote sanken.", "de") for part in ("Die Hälfte", "50 Prozent"))
    assert half.measures == fifty.measures


def test_a_table_measures_no_more_than_a_dozen_things():
    """So that no two of them take for ever."""
    (bag,) = read(f"Gemessen wurden {', '.join(f'{n} Meter' for n in range(21, 35))}.", "de")
    assert [value for _, value in bag.measures] == list(range(21, 33))
