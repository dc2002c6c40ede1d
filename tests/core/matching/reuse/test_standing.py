"""What of a text stands word for word in a third one: runs of words, and no word that differs."""

import pytest

from diptych import compare, compare_all
from diptych.article import Article
from diptych.options import Options

BLANK = Options(pipeline="blank")
RELEASE = Article(
    "The harbour board of Brenn will close the grain dock on Monday for twelve weeks of repairs. “We ask all skippers "
    "to tie up at the north quay,” said its head, Ana Velde. The work on the lock gates costs 4.2 million crowns.\n",
    "release.txt",
    title="Grain dock closes",
    language="en",
)


def pale(text: str, third: Article = RELEASE) -> list[str]:
    """What of a text stands in the release."""
    left = Article(text, "left.txt", language="en")
    found = compare(left, Article("Nobody came to the fair.\n", "right.txt", language="en"), BLANK, third=third)
    return [span.of(text) for span in found.dim("left")]


def test_a_sentence_that_was_taken_over_with_its_marks():
    """What stands around it is the article's own."""
    told = "Fishermen are angry. “We ask all skippers to tie up at the north quay,” the board wrote."
    assert pale(told) == ["“We ask all skippers to tie up at the north quay,”"]


def test_a_text_may_end_with_what_it_took():
    """No full stop behind it, and no line break."""
    taken = "The harbour board of Brenn will close the grain dock on Monday"
    assert pale(f"Signs say so. {taken}") == [taken]


def test_a_figure_that_differs_is_never_pale():
    """Near miss: a sentence that is the release's but for its sum."""
    found = pale("The work on the lock gates costs 5.2 million crowns.")
    assert found == ["The work on the lock gates costs"]
    assert not any("5.2" in words for words in found)


def test_a_word_in_another_form_is_not_the_releases():
    """“Repair” is not “repairs”, however alike they count elsewhere."""
    found = pale("The harbour board of Brenn will close the grain dock on Monday for twelve week of repair.")
    assert found == ["The harbour board of Brenn will close the grain dock on Monday for twelve"]


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ("the old grain dock on Monday for twelve weeks", ["the", "grain dock on Monday for twelve weeks"]),
        ("the grain barn on Monday for twelve weeks", ["the grain", "on Monday for twelve weeks"]),
        ("the grain dock on Friday for many weeks of repairs.", ["the grain dock on", "weeks of repairs."]),
        ("the grain dock on Monday for many years", ["the grain dock on Monday for"]),
        ("the old/grain dock on Monday for twelve weeks", ["the", "/grain dock on Monday for twelve weeks"]),
    ],
)
def test_a_word_that_differs_or_is_put_in_ends_a_run(told, taken):
    """What stands between two of them is pale from three words on."""
    begun = "The harbour board of Brenn will close "
    assert pale(begun + told) == [begun + taken[0], *taken[1:]]


def test_capitals_and_marks_are_not_compared():
    """Words written large are the same words; the marks at their borders are pale with them."""
    told = "(THE HARBOUR BOARD of Brenn) will close the grain dock - on Monday."
    assert pale(told) == [told]


@pytest.mark.parametrize("text", ["The board of Brenn met.", "", "On Monday the weather was fine for all skippers."])
def test_words_that_anybody_writes_are_none(text):
    """Names and phrases in common are no passage."""
    assert pale(text) == []


def test_without_a_third_text_nothing_is_pale_and_no_record_speaks_of_one():
    """A record of before and one without are the same."""
    found = compare(RELEASE, RELEASE, BLANK)
    assert found.dim("left") == ()
    assert "third" not in found.to_record()


def test_a_story_knows_what_each_source_took_over():
    """The same spans as in the comparison of two, whichever are compared; findings and rows stay as they are."""
    copied = Article(RELEASE.text + "\nNobody was told.\n", "copy.txt", language="en")
    other = Article("The mayor said nothing about the dock.\n", "other.txt", language="en")
    told, plain = compare_all([copied, other], BLANK, third=RELEASE), compare_all([copied, other], BLANK)
    assert [span.of(copied.text) for span in told.dim(0)] == [RELEASE.text.strip()]
    assert told.dim(1) == ()
    assert told.rows == plain.rows
    assert told.comparisons[0, 1].findings == plain.comparisons[0, 1].findings
    assert told.third is not None
    assert round(told.third.share(copied), 1) == 0.9
    grown = compare_all([copied, other, RELEASE], BLANK, earlier=plain, third=RELEASE)
    assert all(comparison.third == grown.third for comparison in grown.comparisons.values())
    assert grown.third is not None
