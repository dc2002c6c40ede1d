"""What a finding tells of its words."""


def test_only_the_words_that_differ_are_changed(comparison):
    """“at all” is what the left quotation has more."""
    altered = comparison.findings[1]
    assert [span.of(comparison.left.text) for span in altered.changed("left")] == ["at all"]
    assert altered.changed("right") == ()


def test_findings_without_a_diff_changed_nothing(comparison):
    """Claims are said in other words throughout; marks would tell nothing."""
    claim = comparison.findings[4]
    assert claim.changed("left") == claim.changed("right") == ()
