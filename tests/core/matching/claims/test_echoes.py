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
    assert {own for own, _ in together.words} == {own for own, _ in scattered.words}


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
    assert (found.nearest, found.found) == (-1, 0)


def test_the_first_sentence_with_most_of_the_words_is_the_nearest(indexed):
    """Its share is that of what the sentence tells; what stands elsewhere adds to the other share alone."""
    found = echo(indexed, "Divers raised anchors.", "Bread was dear. A diver ate. Anchors fell. Sails were raised.")
    assert (found.nearest, found.anywhere, round(found.together, 2)) == (1, 1.0, 0.33)
    assert round(found.found, 2) == 0.67
    found = echo(indexed, "Divers raised anchors.", "A diver ate. Anchors were raised.")
    assert (found.nearest, round(found.together, 2), found.lacking) == (1, 0.67, frozenset())
    assert found.words == (("Divers", "diver"), ("anchors", "anchors"), ("raised", "raised"))


def test_the_words_of_an_echo_begin_with_the_rarest(indexed):
    """They tell most of where the other article tells it."""
    found = echo(indexed, "Anchors hurt divers.", "Divers hurt. Anchors hurt. Nine men hurt.")
    assert [own for own, _ in found.words] == ["Anchors", "divers", "hurt"]


@each(("often", "nearest"), [(40, 0), (41, -1)])
def test_a_word_that_stands_all_over_an_article_points_at_no_sentence(indexed, often, nearest):
    """The article has it all the same; so has it a word that may stand for another."""
    for told, word in (("Divers sang.", "diver"), ("The shop slept.", "store")):
        found = echo(indexed, told, " ".join(f"A {word} ate loaf {n}." for n in range(often)))
        assert (found.nearest, found.together > 0) == (nearest, nearest == 0)
        assert found.anywhere > 0


@each(("stores", "nearest"), [(20, 0), (21, -1)])
def test_words_that_stand_for_one_another_are_counted_together(indexed, stores, nearest):
    """Twenty sentences on shops and as many on stores are forty on one thing."""
    other = [*(f"A store fell at {n}." for n in range(stores)), *(f"A shop rang at {n}." for n in range(20))]
    assert echo(indexed, "The shop slept.", " ".join(other)).nearest == nearest


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
        ("Rents rose 38 per cent.", "Rents rose 55 per cent.", {0: ("55 per cent", True)}),
        ("Three boats sank.", "Three men drank.", {}),
        ("Nine boats sank.", "All nine boats sank.", {}),
        ("The 15 boats sank.", "The fleet of 15 ships sank.", {0: ("15", False)}),
        ("It opened in 2019.", "It sank in 2019.", {}),
        ("The fire took 48 homes.", "It took more than 40 homes.", {0: ("48", False)}),
        ("Ten boats sank.", "The fleet of ten ships sank.", {0: ("Ten", False)}),
        ("Half of the boats sank.", "It hit 50 per cent of them.", {0: ("Half", False)}),
        ("It was 0.5 per cent.", "It rose by 0.5 per cent.", {0: ("0.5 per cent", False)}),
        ("It was -12 degrees.", "It froze at -12 degrees.", {0: ("-12 degrees", False)}),
        ("It was -12 degrees.", "It was warm, 12 degrees.", {}),
        ("Costs rose 38 per cent and 12 per cent.", "Costs rose 12 per cent.", {0: ("12 per cent", False)}),
        ("Bread was dear. It fell 120 metres and 30 metres.", "It fell 98 feet.", {1: ("30 metres", True)}),
        ("Winds reached 56 mph and 30 metres.", "Winds of 56 mph, 98 feet.", {0: ("56 mph", True)}),
        ("Lowe, aged 38, sang.", "Marsh, aged 38, sang.", {}),
        ("The mill shut on 3 May.", "On 3 May it rained.", {}),
        ("The mill shut at 9pm.", "At 9pm it rained.", {}),
        ("Calder won 3-2.", "Marsh won 3-2.", {}),
        ("Dozens of boats sank.", "Dozens of boats sank.", {}),
        ("The pier rose by 148 metres.", "It fell 150 metres, then 120 metres.", {}),
        ("Half of the boats sank.", "It hit 0.5 per cent of them.", {}),
        ("It took £35m.", "They asked for £40m.", {0: ("£40m", True)}),
        ("It took £35m.", "They asked for £80m.", {}),
        ("It took £35m.", "They asked for $40m.", {}),
        ("It took £35m.", "They asked for £40m, then £35m.", {0: ("£35m", False)}),
        ("It took £35m, then £40m.", "They asked for £40m.", {0: ("£40m", False)}),
        ("Jurors sat for three days.", "It took the jury four days.", {0: ("four days", True)}),
        ("The storm cut 480 lines.", "The storm cut 520 lines.", {0: ("520", True)}),
        ("The storm cut 480 lines.", "The storm cut 520 trees.", {}),
        ("The wall is 480 metres long.", "It is 520 metres to the quay.", {}),
    ],
)
def test_figures_of_both_articles(indexed, left, right, expected):
    """The same measure, if rounded, written otherwise or converted; small counts, days and years are of anything.

    So is another sum, share, time or count of about the size, where each stands in one article alone.
    """
    found = same_figures(indexed(left), indexed(right))
    assert {i: (told.words, told.otherwise) for i, told in found.items()} == expected


@each(("smaller", "told"), [(19, True), (20, False)])
def test_a_table_of_figures_is_not_read_to_its_end(indexed, smaller, told):
    """Of those that might be the figure the twenty smallest are looked at, so that no table takes for ever."""
    table = ", ".join(f"{180 + n} metres" for n in range(smaller))
    figures = same_figures(indexed("The fence of 220 metres fell."), indexed(f"They measured {table}, 220 metres."))
    assert bool(figures) is told
