"""Which words of a pair differ."""

from diptych_gui.wording.word_changes import changed_words


def test_only_the_words_that_differ_are_marked(comparison):
    """“at all” is what the left quotation has more."""
    changed = changed_words(comparison.findings[1])
    assert [span.of(comparison.left.text) for span in changed["left"]] == ["at all"]
    assert changed["right"] == ()


def test_findings_without_a_diff_mark_nothing(comparison):
    """Claims are said in other words throughout; marks would tell nothing."""
    assert changed_words(comparison.findings[4]) == {"left": (), "right": ()}
