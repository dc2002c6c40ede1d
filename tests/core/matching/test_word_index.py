"""One article word by word."""

import pytest

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import english
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.options import Options
from tables import each


@pytest.fixture
def side():
    """A text, with its title where it has one, word by word."""

    def see(text: str, title: str | None = None) -> WordIndex:
        return WordIndex(
            TextIndex(analyse(Article(text, "made.txt", title=title), Options(pipeline="blank")), english())
        )

    return see


FELL = "The crane fell at noon."


@each(
    ("text", "title", "words"),
    [
        (f"Crane falls\n\n{FELL}", "Crane falls", "Crane falls"),
        (f"\n Crane falls: a man is hurt\n\n{FELL}", "Crane falls", "Crane falls"),
        (f"Crane falls\n\n{FELL}", None, "Crane falls"),
        (f"Crane falls\n\n{FELL}", "Mayor resigns", "Crane falls"),
        (FELL, "Mayor resigns", ""),
        (FELL, None, ""),
        ("", "Mayor resigns", ""),
    ],
)
def test_headline(side, text, title, words):
    """The headline is the title that the text opens with, else its first line where that is a heading."""
    seen = side(text, title)
    assert [seen.norms[i] for i in seen.headline] == words.lower().split()


@each(
    ("text", "words"),
    [
        ("The crane may fall in May.", ["may"]),
        ("In May the crane fell.", []),
        ("May the crane fall?", ["May"]),
        ("The crane fell. May it rust.", ["May"]),
        ("He said: “May it rust.”", ["May"]),
    ],
)
def test_a_name_is_no_hedge(side, text, words):
    """A word with a capital inside a sentence is a name; one that opens a sentence or a quotation may be a hedge."""
    seen = side(text)
    assert [seen.span(i, i + 1).of(text) for i in seen.hedges] == words


def test_what_is_rare_tells(side):
    """A word used more than three times in a short article tells no statement from another, nor does a name or figure."""
    text = "The gull cried. A gull fell. One gull ate. A wet crane. The crane fell at Tollick, 40 of them."
    seen = side(text)
    telling = {seen.norms[i] for i, rare in enumerate(seen.telling) if rare}
    assert telling == {"gull", "cried", "fell", "ate", "wet", "crane"}
    more = side(text + " That gull slept.")
    assert "gull" not in {more.norms[i] for i, rare in enumerate(more.telling) if rare}


@each(("filler", "rare"), [(150, False), (300, False), (450, True), (850, True)])
def test_in_a_long_article_a_telling_word_may_stand_oftener(side, filler, rare):
    """A word used four times tells statements apart in an article of more than four hundred words, not in a shorter one."""
    seen = side("A gull ate. A gull fell. A gull sang. A gull slept. " + "It is so. " * (filler // 3))
    assert seen.telling[1] is rare


HYPHENED = "Ex-mayor Vane left her half-built weir-house."


@each(
    ("word", "shown"),
    [("ex", "Ex-mayor"), ("mayor", "Ex-mayor"), ("vane", "Vane"), ("half", "half-built"), ("house", "weir-house")],
)
def test_hyphenated_words_are_shown_whole(side, word, shown):
    """Of a hyphenated word both parts are shown, and no neighbour."""
    seen = side(HYPHENED)
    i = seen.norms.index(word)
    assert seen.whole(i, i + 1).of(HYPHENED) == shown


@each(
    ("first", "last", "shown"),
    [
        (1, 2, "The old crane of"),
        (0, 1, "The old crane"),
        (4, 5, "crane of Skerry fell"),
        (5, 6, "of Skerry fell"),
        (6, 7, "Nobody was hurt"),
        (4, 8, "crane of Skerry fell. Nobody was"),  # begins in one sentence and ends in another
    ],
)
def test_more_words_on_either_side(side, first, last, shown):
    """A place is widened by so many words on either side, inside the sentence that it begins in."""
    text = "The old crane of Skerry fell. Nobody was hurt."
    seen = side(text)
    assert seen.wider(seen.span(first, last), 2).of(text) == shown
