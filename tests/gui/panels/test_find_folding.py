"""What the find bar takes for the same words, and how it comes and goes."""

import pytest

from diptych.span import Span
from diptych_gui.panels.find_bar import occurrences

WORD = "the"  # stands in both articles more than once


@pytest.fixture
def bar(qtbot, desk):
    """The bar, open, with a word in it."""
    desk.actions_["find"].trigger()
    qtbot.keyClicks(desk.find_bar.field, WORD)
    return desk.find_bar


def at(bar) -> int:
    """Which place it stands at, counted from 1."""
    return int(bar.count.text().split(" of ")[0])


# ---- words
@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("STRASSE", "straße", "STRASSE"),
        ("Straße", "strasse", "Straße"),
        ("a ﬁnd", "find", "ﬁnd"),
        ("cafe\u0301 noir", "café", "cafe\u0301"),
        ("café noir", "cafe", "café"),
        ("İstanbul", "istanbul", "İstanbul"),
        ("it cost 4\u00a0million", "4 million", "4\u00a0million"),
        ("he said “no way”", '"no way"', "“no way”"),
        ("the mayor’s boat", "mayor's", "mayor’s"),
        ("1914–1918", "1914-1918", "1914–1918"),
        ("𝒳 Bridge", "BRIDGE", "Bridge"),
    ],
    ids=ascii,
)
def test_words_are_found_however_they_are_written(text, wanted, found):
    """Case, accents, ligatures, typographic signs and hard blanks do not count; the place is that of the text."""
    assert [span.of(text) for span in occurrences(text, wanted)] == [found]


@pytest.mark.parametrize(("text", "wanted"), [("cost 4million", "4 million"), ("cart", "cat"), ("café", "caff")])
def test_other_words_are_not_found(text, wanted):
    """Folding leaves no letter and no blank out."""
    assert occurrences(text, wanted) == []


def test_an_accent_alone_is_nothing_to_find():
    """Without its letter it stands everywhere and nowhere."""
    assert occurrences("cafe\u0301", "\u0301") == []


# ---- coming and going
def test_f3_goes_on_after_the_bar_was_closed(bar):
    """From the place where the reader left off."""
    bar.next()
    before = at(bar)
    bar.close_bar()
    bar.next()
    assert at(bar) == before + 1


def test_a_closed_bar_marks_nothing(bar, desk, comparison):
    """Not even when something about an article is corrected later."""
    bar.close_bar()
    desk.workspace.describe("left", comparison.left.with_metadata(publisher="Corrected Post"))
    assert desk.pair.views["left"]._found == ()


def test_the_bar_goes_with_the_articles(bar, desk):
    """In an emptied window there is nothing to find."""
    desk.actions_["new"].trigger()
    assert not bar.isVisible()


def test_one_ligature_is_one_place():
    """Two letters of it are not two finds."""
    assert occurrences("\ufb03", "f") == [Span(0, 1)]
