"""The status bar: a message stands alone, and what it hid comes back."""

from diptych.article import Article


def test_a_message_is_never_printed_over_the_facts(desk):
    """Neither when it comes nor when the selection changes under it."""
    session = desk.workspace.session
    desk.workspace.edit("Note", session.add_note("see archive", session.comparison.findings[0].id))
    facts = (desk.status.position, desk.status.reviewed, desk.status.words)
    desk.show()
    desk.status.tell("Citation copied")
    desk.workspace.jump(desk.workspace.facts.visible()[1].members[0])
    assert not any(label.isVisible() for label in facts)
    desk.status.clearMessage()
    assert all(label.isVisible() for label in facts)
    assert desk.status.position.text().startswith("2 of ")


def test_one_word_is_no_words(window):
    """The number next to the word decides."""
    window.workspace.set_article("left", Article("Shut", "a.txt"))
    assert window.status.words.text() == "1 word"
    window.workspace.set_article("right", Article("Shut for a year", "b.txt"))
    assert window.status.words.text() == "1 | 4 words"
