"""Short quotations of both articles: known by their words, their speaker or what stands around."""

import pytest

from diptych.matching.reuse.short_quotations import short_quotations
from tables import each


def quoted(found, text: str) -> list[str]:
    """The left words of the quotations that both have."""
    return [quote.left[0].of(text).strip("“”.,") for quote in found[0]]


def test_two_words_of_one_speaker_are_one_saying(shared):
    """Though nothing else around them is the same."""
    left = "“No way,” said Lowe. The council met again in the autumn."
    assert quoted(shared(left, "“No way,” Lowe told a crowd of farmers."), left) == ["No way"]
    assert quoted(shared(left, "“No way,” Birk told a crowd of farmers."), left) == []


def test_two_words_in_the_same_sentence_are_one_saying(shared):
    """Three content words around them are enough where nobody is named; two are not."""
    left = "“No way,” painted on the harbour wall in white, was gone by noon."
    assert quoted(shared(left, "Children found “no way” on the white harbour wall."), left) == ["No way"]
    assert quoted(shared(left, "Children found “no way” on a white van."), left) == []


@pytest.mark.parametrize(("often", "found"), [(20, True), (21, False)])
def test_words_that_are_quoted_all_the_time_tell_nothing(shared, often, found):
    """They are a slogan, and which place answers which is chance."""
    left = "\n\n".join(f"At gate {n} of the port they sang “the ferry stays”." for n in range(often))
    right = "At the port they sang “the ferry stays” all night."
    assert bool(shared(left, right)[0]) is found


def test_a_saying_inside_a_longer_one_of_the_same_speaker(shared):
    """Four words are known again inside a longer short quotation, at its end too; of another speaker they are not."""
    left = "“A ferry for them,” Lowe called it."
    right = "“It is a ferry for them,” said Lowe."
    (quote,) = shared(left, right)[0]
    assert (quote.left[0].of(left), quote.right[0].of(right)) == ("A ferry for them", "a ferry for them")
    assert shared(right, left)[0][0].left[0].of(right) == "a ferry for them"
    assert shared(left, right.replace("Lowe", "Birk"))[0] == []
    assert shared("“Ferry for them,” Lowe called it.", right)[0] == []


def test_a_saying_that_begins_alike_and_goes_on_otherwise(shared):
    """Four words of one speaker, one of them telling; nobody else's, and none that begin any sentence."""
    left = "“This is our history and it has been thrown away,” said Lowe."
    right = "“This is our history, and it belongs to all of us here,” Lowe said."
    (quote,) = shared(left, right)[0]
    assert quote.type == "altered"
    assert "thrown away" in quote.reason
    assert "belongs to all" in quote.reason
    assert shared(left, right.replace("Lowe", "Birk"))[0] == []
    assert shared(left, "“This is our town, and it belongs to all of us here,” Lowe said.")[0] == []
    assert shared("“It was one of the boats,” said Lowe.", "“It was one of the last days,” Lowe said.")[0] == []


def test_a_saying_in_other_words_of_the_same_speaker(shared):
    """Seven in ten words of the longer one, at least four."""
    left = "“We never got a letter,” Lowe said."
    (quote,) = shared(left, "“We never got one letter,” said Lowe.")[0]
    assert quote.type == "altered"
    assert shared(left, "“We never got your late reply,” said Lowe.")[0] == []
    assert shared(left, "“We never got one letter,” said Birk.")[0] == []


def test_each_saying_is_answered_by_the_nearest(shared):
    """By their number in the articles, from either side; one that stands twice is found twice."""
    left = "Lowe saw “a bad joke” first. Birk sat down. Then “a bad joke” came again."
    right = "There was “a bad joke” once. Lowe left at noon."
    there, back = shared(left, right)[0], shared(right, left)[0]
    assert len(there) == len(back) == 2
    assert {f.left for f in there} == {f.right for f in back}


@pytest.mark.parametrize("words", ["such", "It was"])
def test_one_word_or_small_words_are_no_saying(shared, words):
    """Anybody says them, though it is one speaker."""
    assert shared(f"“{words},” said Lowe.", f"“{words},” Lowe told a crowd of farmers.")[0] == []


def test_a_saying_that_stands_oftener_on_one_side_is_found_each_time(shared):
    """Every place has the nearest of the other article, from either side alike."""
    left = "Lowe saw “a bad joke”. Then “a bad joke” came."
    right = "It was “a bad joke”. And “a bad joke” again. Then “a bad joke”."
    there, back = shared(left, right)[0], shared(right, left)[0]
    assert len({f.right for f in there}) == 3
    assert {(f.left, f.right) for f in there} == {(f.right, f.left) for f in back}


def test_four_words_of_one_speaker_in_another_form_are_one_saying(shared):
    """Whole, where one word of the four is written otherwise; of five words three are too few."""
    (quote,) = shared("“We got your letter,” Lowe said.", "“We got your letters,” said Lowe.")[0]
    assert quote.type == "altered"
    assert shared("“We had one old letter,” Lowe said.", "“We got one new letter,” said Lowe.")[0] == []


def test_sayings_that_stand_as_often_in_both_are_found_once_each(shared):
    """The first answers the first, the second the second."""
    left = "Lowe saw “a bad joke”. Then “a bad joke” came."
    there = shared(left, left)[0]
    assert [(f.left, f.right) for f in there] == [(f.left, f.left) for f in there]
    assert len(there) == 2


@pytest.mark.parametrize("turned", [False, True])
def test_a_saying_that_is_answered_may_stand_in_a_longer_one_too(shared, turned):
    """Where only that longer one has no answer; where each has one they are not asked further."""
    both = "“We sold our mill,” Lowe said. He wept at the gate. “Now we sold our mill,” Lowe sang."
    short = "“We sold our mill,” Lowe told a crowd."
    found = shared(*((short, both) if turned else (both, short)))[0]
    assert [quote.type for quote in found] == ["verbatim", "trimmed"]
    again = "Asked in May, Lowe told a crowd: “We sold our mill.” Nobody heard it. Lowe wept: “Now we sold our mill!”"
    assert len(shared(*((again, both) if turned else (both, again)))[0]) == 2


def test_eight_small_words_of_one_speaker_are_one_saying(shared):
    """Of two speakers they are none."""
    left = "“It was not what we had been promised,” Lowe said."
    assert quoted(shared(left, "“It was not what we had been promised,” Lowe told a crowd of farmers."), left)
    assert shared(left, "“It was not what we had been promised,” Birk told a crowd of farmers.")[0] == []


def test_a_longer_saying_around_the_same_words_is_another(shared):
    """Four words of seven are too few, though they are four of five on the other side."""
    left = "“We got your letter today,” Lowe said."
    assert shared(left, "“We got all of your boats today,” said Lowe.")[0] == []


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("I am innocent", "I am not innocent", True),
        ("I'm innocent", "I am not innocent", True),
        ("I did what anyone would do", "I did what anybody would do", True),
        ("I am very proud", "I am very tired", False),  # three words, and then another one
        ("We are innocent", "We are not so innocent", False),
        ("Guilty then", "Guilty not then", False),
        ("At sea you may also shout", "At sea you ask first, and then you may also shout", True),
        ("At sea you shout", "At sea you ask first, and then you shout", False),  # four words, and seven more
        ("At sea you may also shout", "At sea all that you may do is shout", False),
    ],
)
def test_short_sayings_of_one_person_but_for_a_word_are_one(shared, left, right, found):
    """Three words in common where one has a word more, five where it has several, four where each has another."""
    texts = f"“{left},” said Ada Lowe.", f"“{right},” said Ada Lowe."
    for a, b in (texts, texts[::-1]):
        quotes = shared(a, b)[0]
        assert [quote.type for quote in quotes] == (["altered"] if found else [])
    assert shared(texts[0], texts[1].replace("Ada Lowe", "Bo Birk"))[0] == []
    if found:
        assert shared(*texts)[0][0].confidence == shared(*texts[::-1])[0][0].confidence


@each(
    ("between", "matched", "found"),
    [
        (" he said. ", ({0}, {0}), True),
        ("\n\nHe said: ", ({0}, {0}), False),  # who speaks in another paragraph is a guess
        (" he said. ", (set(), {0}), False),
        (" he said. ", ({0}, set()), False),
    ],
)
def test_what_goes_on_with_a_saying_of_both_is_of_the_same_person(indexed, between, matched, found):
    """Directly behind it, whatever “he” means: the second sentence of one utterance."""
    left = indexed(f"“Guests may shout,”{between}“Here one asks first, and then one may also do so.”")
    right = indexed("“Guests may shout,” he smiled. “Here one may also do so.”")
    parts = [(i, j) for i, j, _ in short_quotations(left, right, matched)]
    assert ((1, 1) in parts) is found


def test_the_same_words_of_one_guessed_name_are_one_saying(shared):
    """A pronoun is a guess, but not the same wrong one in two articles."""
    left = "The mayor Ada Lowe met farmers with Bo Birk. “It was all a mess,” she said."
    right = "The mayor Ada Lowe opened a school. “It was all a mess,” she promised."
    assert quoted(shared(left, right), left) == ["It was all a mess"]


@each(
    ("right", "found"),
    [
        ("We are giving back what was, on any reading, never ours", "altered"),
        ("We are giving back what was never once ours", "altered"),
        ("We are giving back what was never ours, and that is it", "trimmed"),
        ("We are giving back what was never theirs", ""),  # seven, and another word
        ("They are giving back what never was ours", ""),
        ("Never ours was what we are giving back", ""),  # in another order
    ],
)
def test_eight_words_in_the_mouths_of_two_people_are_one_saying(shared, right, found):
    """All words of one stand in the other: one of the articles has the wrong name, and the reason says so."""
    left = "“We are giving back what was never ours,” said Ada Lowe."
    quotes = shared(left, f"“{right},” said Bo Birk.")[0]
    assert [quote.type for quote in quotes] == ([found] if found else [])
    assert all(quote.evidence["same_speaker"] is False for quote in quotes)


@each(
    ("words", "found"),
    [
        ("It was at the very edge of what we can do", True),
        ("It was one of the things that we had to do", True),
        ("It was at the edge of what we can do", False),  # ten words, and one that tells something
    ],
)
def test_the_same_eleven_words_in_the_mouths_of_two_people_are_one_saying(shared, words, found):
    """Though hardly one of them tells anything: nobody says so much by chance."""
    quotes = shared(f"“{words},” said Ada Lowe.", f"“{words},” said Bo Birk.")[0]
    assert [quote.type for quote in quotes] == (["verbatim"] if found else [])
