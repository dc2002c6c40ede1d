"""Shared wording: found in any order, with its right borders, and nothing that anybody writes."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import english
from diptych.matching.reuse import passages
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from tables import each

OPTIONS = Options(pipeline="blank")
STORM = "The storm tore the roof off the fish market and threw two trawlers over the harbour wall."
VOTE = "Councillors voted by nine to six to borrow four million for a new breakwater."


def texts(found, indexed_left, indexed_right):
    """The words of each passage on both sides."""
    return [(p.left.of(indexed_left.text), p.right.of(indexed_right.text)) for p in found]


@pytest.fixture
def between(indexed):
    """The passages of two texts, as words."""

    def find(left, right):
        a, b = indexed(left), indexed(right)
        return texts(passages.find(a, b), a, b)

    return find


def test_moved_sentences_are_found_where_they_are(between):
    """Order does not matter: what was moved is shared."""
    found = between(f"{STORM} It was late.\n\n{VOTE}", f"{VOTE} Nobody spoke.\n\n{STORM}")
    assert found == [(STORM[:-1], STORM[:-1]), (VOTE[:-1], VOTE[:-1])]


@each(
    "right",
    [
        "The storm suddenly tore the roof off the old fish market and threw two trawlers over the harbour wall.",
        "The storm tore the roof off the fish market and hurled two trawlers over the harbour wall.",
        "The storm tore the roof off the fish market and threw 2 trawlers over the harbour’s wall.",
        "The alleged storm tore the roof off the fish market and threw two trawlers over the harbour wall.",
        "The storm tore the roof off the\nfish market and threw two\u00a0trawlers over the harbour wall.",
    ],
)
def test_edited_sentences_are_found_whole(between, right):
    """Inserted, replaced and respelled words do not break a passage, nor do line ends."""
    assert between(STORM, right) == [(STORM[:-1], right[:-1])]


def test_a_passage_ends_with_the_sentence(between):
    """A sentence that differs in a word near its end is shown to its end, not beyond."""
    left = f"{STORM} Then the rain began to fall."
    right = "The storm tore the roof off the fish market and threw two trawlers over that wall. Then they sang."
    assert [r for _, r in between(left, right)] == [right[: right.index(".")]]


@each(
    ("left", "right"),
    [
        ("It was one of the most that he had ever been to.", "It was one of the most that he had ever been to."),
        (
            "Mayor Ines Vane of Port Tollick told Harbour Radio News it rained.",
            "Mayor Ines Vane of Port Tollick met Harbour Radio News for lunch.",
        ),
        ("Port Tollick, Monday. The rain stopped.", "Port Tollick, Monday. A dog barked."),
        (
            "Vane’s office disputed a story in the Tollick Harbour Times",
            "Vane’s office praised a Tollick Harbour Times photographer",
        ),
        (
            "The brewery's chief executive director, Ines Vane, rang.",
            "It snowed on chief executive director Ines Vane today.",
        ),
    ],
)
def test_what_anybody_writes_is_no_shared_wording(between, left, right):
    """Runs of function words, names, titles and datelines are not reuse."""
    assert between(left, right) == []


def test_a_name_with_more_than_a_title_is_shared_wording(between):
    """What somebody did, if only to mend a boat, is more than who they are."""
    left, right = "He saw skipper Ines Vane mend a red boat.", "A dog saw skipper Ines Vane mend a red boat on Friday."
    assert [text for text, _ in between(left, right)] == ["saw skipper Ines Vane mend a red boat"]


def test_a_text_that_repeats_itself_stays_small(between):
    """Self-similar text does not multiply: repeats seed at most a bounded number of passages."""
    left = " ".join([STORM] * 30)
    assert len(between(left, left)) <= 60


def test_a_quotation_is_not_carried_beyond_its_mark(between):
    """Both attributions after the mark are left out, though they share words."""
    left = "“Nobody told us to move the boats before the wall fell,” Vane said on local radio."
    right = "“Nobody told us to move the boats before the wall fell,” Vane said during a debate on radio."
    assert between(left, right) == [(left[1 : left.index(",")], right[1 : right.index(",")])]


def test_an_attribution_in_one_text_does_not_break_its_passage(between):
    """The other text says the words in one breath: one passage over the attribution."""
    left = "The wall was rotten for years and the council knew it from three letters."
    right = "“The wall was rotten for years,” Vane said, “and the council knew it from three letters.”"
    assert len(between(left, right)) == 1


@settings(max_examples=25)
@given(st.integers(0, 10_000))
def test_planted_sentences_are_found_and_swap(seed):
    """Whatever surrounds them, planted sentences are found from either side alike."""
    dice = random.Random(seed)
    stock = "gull anchor lantern copper meadow violin saddle glacier ribbon orchard pepper cellar thunder".split()

    def noise():
        return " ".join(dice.choice(stock) for _ in range(dice.randint(4, 12))).capitalize() + "."

    sides = []
    for _ in range(2):
        lines = [STORM, VOTE, *(noise() for _ in range(6))]
        dice.shuffle(lines)
        sides.append(TextIndex(analyse(Article("\n\n".join(lines), "t.txt"), OPTIONS), english()))
    forth = passages.find(sides[0], sides[1])
    back = passages.find(sides[1], sides[0])
    assert {(p.left, p.right) for p in forth} == {(p.right, p.left) for p in back}
    found = [p.left.of(sides[0].text) for p in forth]
    assert all(any(planted[:-1] in words for words in found) for planted in (STORM, VOTE))


def test_shouts_that_recur_leave_nothing_where_both_cuts_meet(between):
    """A chain over two short shouts is cut from both ends; cuts that cross once ended the comparison."""
    left = '"Hold that rope.,"\n\n"Hold that anchor.," “Hold that rope.'
    assert between(left, "Hold that rope. she said. “Hold that anchor.”") == []


@given(st.integers(0, 100_000))
def test_recurring_shouts_in_unlike_marks_compare(seed):
    """Whatever marks surround a few words said again and again: passages lie in their texts, and none is empty."""
    dice = random.Random(seed)
    pool = [" ".join(dice.choices("hold pull that rope anchor now".split(), k=dice.randint(1, 5))) for _ in range(4)]

    def shouted():
        ends = (",", ".", "!", '."', ".”", "!”", ".,"), (" ", " ", " she said. ", "\n\n")
        said = (
            dice.choice(("", "“", '"')) + dice.choice(pool).capitalize() + "".join(map(dice.choice, ends))
            for _ in range(dice.randint(2, 9))
        )
        return "".join(said).strip()

    left, right = (TextIndex(analyse(Article(shouted(), "t.txt"), OPTIONS), english()) for _ in range(2))
    for passage in passages.find(left, right):
        assert passage.left.of(left.text).strip()
        assert passage.right.of(right.text).strip()
