"""A headline that quotes what nobody said."""

import pytest

from diptych.matching.reuse import headline_quotations

BODY = "\n\nInes Vane said the wall was repaired in “a careful, honest way” after the storm of last winter.\n"
OTHER = "Wall mended\n\nThe wall was repaired, Vane told the council on Monday.\n"


def test_words_that_nobody_says_are_flagged_with_the_closest(indexed):
    """“Honest and Careful” is the headline writer's wording: the finding names what was said."""
    found = headline_quotations.find(indexed("Vane Calls Repair “Honest and Careful”" + BODY), indexed(OTHER))
    assert [(f.kind, f.type, f.right) for f in found] == [("unique", "quotation", ())]
    assert "“Honest and Careful”" in found[0].reason
    assert "“careful, honest”" in found[0].reason


def test_words_that_stand_in_either_text_are_not_flagged(indexed):
    """A headline may quote its own text or the other article."""
    assert headline_quotations.find(indexed("Vane: repair ‘a careful, honest way’" + BODY), indexed(OTHER)) == []
    assert headline_quotations.find(indexed(OTHER), indexed("Vane: repair “a careful, honest way”" + BODY)) == []


def test_titles_in_headlines_are_not_flagged(indexed):
    """Marks around a title have nothing close in what is said."""
    assert headline_quotations.find(indexed("“Dance of the Herons” opens in Tollick" + BODY), indexed(OTHER)) == []


def test_swapping_the_articles_swaps_the_flag(indexed):
    """The same finding on the other side."""
    a, b = indexed("Vane Calls Repair “Honest and Careful”" + BODY), indexed(OTHER)
    assert [f.left for f in headline_quotations.find(a, b)] == [f.right for f in headline_quotations.find(b, a)]


def test_a_quotation_inside_the_headlines_own_is_flagged_with_it(indexed):
    """One finding tells of both, not a second of the words between the inner marks."""
    text = "Vane Says “We Did ‘Honest and Careful’ Work”" + BODY
    found = headline_quotations.find(indexed(text), indexed(OTHER))
    assert [f.left[0].of(text) for f in found] == ["We Did ‘Honest and Careful’ Work"]


@pytest.mark.parametrize(
    ("quoted", "score", "closest"),
    [
        ("Honest, Slow and Careful", 0.67, "careful, honest"),
        ("Honest, Slow, Dear and Careful", 0.75, "careful, honest"),
        ("Careful Way", 0.5, "careful, honest way"),
        ("Way Honest", 0.5, "honest way"),
    ],
)
def test_half_of_its_words_are_said_in_one_place(indexed, quoted, score, closest):
    """The fewer of them, the less it is somebody's wording; what is said is told from the first to the last of them."""
    (found,) = headline_quotations.find(indexed(f"Vane Calls Repair “{quoted}”" + BODY), indexed(OTHER))
    assert (round(found.score, 2), found.message.arguments["closest"]) == (score, closest)


@pytest.mark.parametrize("quoted", ["Honest, Slow, Dear, Big and Careful", "Honest", "So Honest", "Honest Way"])
def test_too_few_of_its_words_or_all_in_a_row_are_not_flagged(indexed, quoted):
    """Two of five, one word alone, what is said word for word at the end of a quotation."""
    assert headline_quotations.find(indexed(f"Vane Calls Repair “{quoted}”" + BODY), indexed(OTHER)) == []


@pytest.mark.parametrize(
    ("said", "closest"),
    [
        ("careful, slow, dear, mild, honest", "careful, slow, dear, mild, honest"),
        ("careful, slow, dear, big, mild, honest", None),
    ],
)
def test_what_is_closest_is_hardly_longer(indexed, said, closest):
    """Two words more than the headline quotes; beyond them only one of its words is there."""
    text = f"Vane Calls Repair “Honest and Careful”\n\nIt was “{said},” Vane told all.\n"
    (found,) = headline_quotations.find(indexed(text), indexed(OTHER))
    assert found.message.arguments["closest"] == (closest or "careful")


def test_of_two_as_close_the_articles_own_is_told(indexed):
    """The reader looks there first, on whichever side it lies."""
    text, other = "Vane Calls It “Honest and Careful”" + BODY, OTHER + "\n“Careful and also honest,” Vane told all.\n"
    for sides in ((text, other), (other, text)):
        (found,) = headline_quotations.find(*map(indexed, sides))
        assert found.message.arguments["closest"] == "careful, honest"


def test_only_a_headline_is_asked(indexed):
    """What two people say below it is theirs, however near their words are."""
    text = OTHER + "\nVane told all of an “honest and slow” way. Lowe called it “slow, and honest” too.\n"
    assert headline_quotations.find(indexed(text), indexed(OTHER)) == []
