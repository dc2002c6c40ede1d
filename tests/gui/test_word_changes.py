"""Which words of a pair differ."""

from diptych_gui.word_changes import changed_words


def test_only_the_words_that_differ_are_marked(comparison):
    """“at all” is what the left quotation has more."""
    changed = changed_words(comparison.findings[1], comparison)
    assert [span.of(comparison.left.text) for span in changed["left"]] == ["at", "all"]
    assert changed["right"] == ()


def test_claims_and_one_sided_findings_mark_nothing(comparison):
    """Where nearly every word differs, marks would tell nothing."""
    for at in (4, 5):
        assert changed_words(comparison.findings[at], comparison) == {"left": (), "right": ()}
