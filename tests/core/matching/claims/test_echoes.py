"""How much of a sentence stands in the other article, and which of its figures do."""

from dataclasses import replace

from diptych.matching.claims.echoes import NO_ECHO, echoes, same_figures
from diptych.matching.claims.sentence_bags import bags, idf_weights
from tables import each


def echo(indexed, left: str, right: str):
    """The echo of the first sentence of the left text."""
    one, other = indexed(left), indexed(right)
    a, b = bags(one), bags(other)
    return echoes(a, b, idf_weights(a, b, one.language))[0]


def test_words_in_one_sentence_echo_more_than_scattered_ones(indexed):
    """Both count: what is there at all, and what is there together."""
    told = "Divers raised the rusty ferry anchor."
    together = echo(indexed, told, "The rusty anchor was raised by divers. Bread was dear.")
    scattered = echo(indexed, told, "Divers sang. The gate was rusty. An anchor hung above. Flags were raised.")
    assert together.nearest == 0
    assert together.found > scattered.found > 0
    assert set(together.words) == set(scattered.words)


def test_words_that_may_stand_for_one_another_echo(indexed):
    """A shop is a store; a shop is no anchor."""
    assert (
        echo(indexed, "The shop burned.", "A store burned.").found
        > echo(indexed, "The shop burned.", "An anchor burned.").found
    )


def test_nothing_echoes_nothing(indexed):
    """No word in common, no echo; every word is lacking."""
    found = echo(indexed, "Divers raised anchors.", "Bakers baked bread.")
    assert found.lacking == {"rais", "anchor", "diver"}
    assert replace(found, lacking=frozenset()) == NO_ECHO


@each(
    ("left", "right", "expected"),
    [
        ("Rents rose 38 per cent.", "The council counts almost 40% more.", {0: ("38 per cent", False)}),
        ("Rents rose 22 per cent.", "More than a fifth was added to them.", {0: ("22 per cent", False)}),
        ("Rents rose 32 per cent.", "More than a fifth was added to them.", {}),
        ("The pier cost £148,000.", "Just under £150,000 went into it.", {0: ("£148,000", False)}),
        ("It took 30 months.", "Two and a half years went by.", {0: ("30 months", True)}),
        ("Winds reached 90 kph.", "Gusts were up to 56 mph.", {0: ("90 kph", True)}),
        ("Winds reached 90 kph.", "Gusts were up to 90 kph, 56 mph at the pier.", {0: ("90 kph", False)}),
        ("A fence of 120 metres fell.", "It fell 120 times.", {}),
        ("Rents rose 38 per cent.", "Rents rose 55 per cent.", {}),
        ("Three boats sank.", "Three men drank.", {}),
        ("Nine boats sank.", "All nine boats sank.", {}),
        ("The 15 boats sank.", "The fleet of 15 ships sank.", {0: ("15", False)}),
        ("It opened in 2019.", "It sank in 2019.", {}),
    ],
)
def test_figures_of_both_articles(indexed, left, right, expected):
    """The same measure, if rounded, written otherwise or converted; small counts, days and years are of anything."""
    found = same_figures(indexed(left), indexed(right))
    assert {i: (told.words, told.converted) for i, told in found.items()} == expected
