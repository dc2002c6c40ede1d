"""What a word diff means for a reader: verdict, score, reason, and the words that turn the sense."""

import pytest

from diptych.matching.reuse.word_diff import compare_words, turned
from diptych.span import Span
from tables import each


@pytest.fixture
def verdict(indexed):
    """The verdict on two whole texts."""

    def compared(left: str, right: str, beyond_left=(), beyond_right=()):
        sides = [(indexed(text), Span(0, len(text))) for text in (left, right)]
        return compare_words([sides[0]], [sides[1]], beyond_left, beyond_right)

    return compared


def test_equal_words(verdict):
    """The same words are verbatim, and nothing has to be overlooked."""
    found = verdict("the quay was dry", "the quay was dry")
    assert (found.type, found.score, found.message.english) == ("verbatim", 1.0, "Both quote the same words.")
    assert [d["op"] for d in found.evidence["diff"]] == ["="]
    assert "normalised" not in found.evidence


@each(
    ("left", "right", "kinds", "reason"),
    [
        ("the Quay was dry", "the quay was dry", ["case"], "Both quote the same words; only case differs."),
        ("the quay, was dry", "the quay was dry", ["punctuation"], "Both quote the same words; only punctuation differs."),
        ("the colour was dry", "the color was dry", ["spelling"], "Both quote the same words; only style differs: spelling."),
        ("it isn't dry", "it is not dry", ["contractions"], "Both quote the same words; only style differs: contractions."),
    ],
)  # fmt: skip
def test_style_alone(verdict, left, right, kinds, reason):
    """What has to be overlooked for the words to be equal is named."""
    found = verdict(left, right)
    assert (found.type, found.score, found.message.english) == ("punctuation", 1.0, reason)
    assert found.evidence["normalised"] == kinds


@each("mark", [".", ",", ";", ":"])
def test_the_mark_at_the_end_is_house_style(verdict, mark):
    """A mark at the end moves with the house and makes no difference."""
    assert verdict("the quay was dry", f"the quay was dry{mark}").type == "verbatim"


def test_altered_words(verdict):
    """The first difference is told in the words of both sides, further ones by their number; the score is their share."""
    found = verdict("the old quay was dry", "the new quay was dry")
    assert (found.type, found.score) == ("altered", 0.8)
    assert found.message.english.startswith("Not the same words: the left has “old”, the right “new”")
    assert [d["op"] for d in found.evidence["diff"]] == ["=", "~", "="]
    assert found.evidence["diff"][1]["left"] == {"start": 4, "end": 7}


@pytest.mark.parametrize(
    ("left", "right", "reason", "op"),
    [
        ("the wet old quay lay dry", "the old quay lay dry", "the left has “wet” where the right has nothing.", "-"),
        ("the old quay lay dry", "the wet old quay lay dry", "the right has “wet” where the left has nothing.", "+"),
    ],
)
def test_words_of_one_side_alone(verdict, left, right, reason, op):
    """What only one side has is said of that side."""
    found = verdict(left, right)
    assert found.message.english == f"Not the same words: {reason}"
    assert [d["op"] for d in found.evidence["diff"]] == ["=", op, "="]


@each(
    ("right", "more"),
    [
        ("the big quay of Calder lay dry all week", ""),
        ("the big quay of Calder lay wet all week", "There is one more difference."),
        ("the big quay of Calder lay wet all day", "There are 2 more differences."),
    ],
)
def test_further_differences_are_counted(verdict, right, more):
    """A reader learns how many differences the first stands for."""
    found = verdict("the old quay of Calder lay dry all week", right)
    assert ("more difference" in found.message.english) == bool(more)
    assert more in found.message.english


TURNS = [
    ("we will not close the quay", "we will close the quay", ["negation"], {"left": ["not"], "right": []}),
    ("we must close the quay", "we may close the quay", ["modal"], {"left": ["must"], "right": ["may"]}),
    ("we lost 40 boats", "we lost 55 boats", ["number"], {"left": ["40"], "right": ["55"]}),
    ("we lost 40 boats", "we lost some boats", ["number"], {"left": ["40"], "right": []}),
    ("the fees rose again", "the fees fell again", ["opposite"], {"left": ["rose"], "right": ["fell"]}),
    ("we lost grey boats", "we lost wood hulls", [], None),
    ("we did not say it is so", "we did say it is not so", [], None),  # it only moved
    ("we lost about 40 boats", "we lost 41 boats", [], None),  # one may be the other, rounded
    ("we lost 40 boats and then nine men", "we lost nine men and then 40 boats", [], None),  # they only moved
    # what is denied is itself more than the other says, or is what the other says
    (
        "the papers of the port are here now",
        "the papers of the port, by now not signed by Vane, are here now",
        [],
        None,
    ),
    ("the papers of the port are here now", "the papers of the port, signed, not stamped, are here now", [], None),
    (
        "ready was the council for the storm of the year",
        "the council was not ready for the storm of the year",
        ["negation"],
        {"left": [], "right": ["not"]},
    ),
    (
        "the papers of the port are here now",
        "the papers of the port, not signed, may be here now",
        ["modal"],
        {"left": [], "right": ["may"]},
    ),
    (
        "it may close for good",
        "it will, on 3 May, close for good",
        ["modal", "number"],
        {"left": ["may"], "right": ["3 May", "will"]},
    ),
]


@each(("left", "right", "kinds", "words"), TURNS, ids=[f"{a} / {b}" for a, b, *_ in TURNS])
def test_words_that_turn_the_sense(verdict, left, right, kinds, words):
    """Negations, modals, figures and opposites on one side alone are told by side; what only moved turns nothing."""
    found = verdict(left, right)
    assert found.evidence.get("turns", []) == kinds
    assert found.evidence.get("turning") == words
    assert ("this may change the meaning" in found.message.english) == bool(kinds)


def test_one_difference_is_said_once(verdict):
    """Where the words that differ are those that may turn the sense, no second sentence repeats them."""
    altered = verdict("we must close the quay", "we may close the quay")
    assert str(altered.message) == (
        "Not the same words: the left has “must”, the right “may”; this may change the meaning."
    )
    added = verdict("we will close the quay", "we will not close the quay")
    assert str(added.message) == (
        "Not the same words: the right has “not” where the left has nothing; this may change the meaning."
    )
    longer = verdict("we must all close the quay", "we may close the quay")
    assert str(longer.message).count("“must") == 2


def test_the_sentence_on_turning_words():
    """Each side's words are named, or the one side that has some."""
    assert str(turned({"left": ["not", "must"], "right": ["may"]})) == (
        "Here the left has “not”, “must”, the right “may”; this may change the meaning."
    )
    assert str(turned({"left": [], "right": ["may"]})) == "Here only the right has “may”; this may change the meaning."
    assert str(turned({"left": ["may"], "right": []})) == "Here only the left has “may”; this may change the meaning."


def test_what_lies_beyond(verdict):
    """Words that one utterance has beyond equal ones trim the other; every piece is told, the longest of many."""
    found = verdict("the quay was dry", "the quay was dry", [], [" and so", " and the boats lay on their sides. "])
    assert (found.type, found.score) == ("trimmed", 1.0)
    assert (
        found.message.english
        == "Both quote these words; the right also has “and so”, “and the boats lay on their sides”."
    )
    assert found.evidence["beyond"] == {"left": [], "right": ["and so", "and the boats lay on their sides."]}
    both = verdict("the quay was dry", "the quay was dry", ["so"], ["and so"])
    assert both.message.english == "Both quote these words; the left also has “so”, the right “and so”."
    pieces = ["or", "and so", "on the quay", "all that night"]
    many = verdict("the quay was dry", "the quay was dry", pieces, [])
    assert many.message.english.endswith("the left also has “and so”, “on the quay”, “all that night”.")
    left = verdict("the quay was dry", "the quay was dry", ["and so"], [])
    assert left.message.english == "Both quote these words; the left also has “and so”."


def test_what_lies_beyond_altered_words(verdict):
    """After the words that differ the reason tells what either side has beyond them."""
    one = verdict("the old quay lay dry", "the new quay lay dry", ["and so"], [])
    assert one.type == "altered"
    assert one.message.english.endswith("The left also quotes “and so”.")
    both = verdict("the old quay lay dry", "the new quay lay dry", ["and so"], ["or not"])
    assert both.message.english.endswith("The left also quotes “and so”, the right “or not”.")


def test_a_long_piece_is_cut_on_a_word(verdict):
    """A reason shows at most eighty characters of what is beyond."""
    long = "and the boats lay on their sides in the mud for nine long weeks before any of the crews came back"
    reason = verdict("the quay was dry", "the quay was dry", [], [long]).message.english
    shown = reason.partition("“")[2].partition("”")[0]
    assert shown.endswith(" …")
    assert len(shown) <= 80
    assert long.startswith(shown[:-2])
    assert long[len(shown) - 2] == " "
    assert len(shown) + len(long[len(shown) - 1 :].split()[0]) > 77  # no more words have room
    exact = long[:80].rstrip()
    assert exact in verdict("the quay was dry", "the quay was dry", [], [exact]).message.english


def test_a_marked_cut_counts_as_beyond(verdict):
    """Words for which the other side has dots are left out, not altered."""
    found = verdict("the old quay in Calder was dry", "the old quay … was dry")
    assert found.type == "trimmed"
    assert found.evidence["beyond"] == {"left": ["in Calder"], "right": []}
    back = verdict("the old quay … was dry", "the old quay in Calder was dry")
    assert back.evidence["beyond"] == {"left": [], "right": ["in Calder"]}


def test_a_sentence_left_out_in_the_middle_is_cut_not_altered(verdict):
    """It is named from its first word, not from where a plain diff would part equal words."""
    long = "he is not welcome here. we do not like him. we do not want him"
    found = verdict(long, "he is not welcome here. we do not want him")
    assert (found.type, found.evidence["beyond"]) == ("trimmed", {"left": ["we do not like him"], "right": []})
    swapped = verdict("he is not welcome here. we do not want him", long)
    assert (swapped.type, swapped.evidence["beyond"]) == ("trimmed", {"left": [], "right": ["we do not like him"]})


@each(
    ("left", "right"),
    [
        ("we must close it. never again. we will not wait", "we must close it. we will not wait"),  # turns the sense
        ("we must close it. by may we will not wait", "we must close it. we will not wait"),  # no whole sentence
        ("we must close it. the old boats lie dry. we wait", "we must close it. the old boats lie wet. we wait"),
    ],
)
def test_fewer_or_other_words_in_the_middle_are_altered(verdict, left, right):
    """A few words that turn the sense, a part of a sentence, and words in the place of others."""
    assert verdict(left, right).type == "altered"


def test_a_figure_that_both_give_turns_nothing(verdict):
    """“Two or three” and “two to three” both have two."""
    found = verdict("it hurt for two or three years", "it hurt for two to three years")
    assert found.type == "altered"
    assert "turns" not in found.evidence
