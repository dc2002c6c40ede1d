"""A headline that quotes what nobody said."""

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
