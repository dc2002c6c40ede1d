"""The status bar: a message stands alone, and what it hid comes back."""


def test_a_message_is_never_printed_over_the_facts(desk):
    """Neither when it comes nor when the selection, the view or a note changes under it."""
    session = desk.workspace.session
    desk.workspace.edit("Note", session.add_note("see archive", session.comparison.findings[0].id))
    facts = (desk.status.position, desk.status.reviewed, desk.keys)
    desk.show()
    desk.status.tell("Citation copied")
    desk.workspace.jump(desk.workspace.facts.visible()[1].members[0])
    desk.actions_["view_read"].trigger()
    session = desk.workspace.session
    desk.workspace.edit("Note", session.add_note("and here", session.comparison.findings[1].id))
    assert not any(label.isVisible() for label in facts)
    desk.status.clearMessage()
    assert all(label.isVisible() for label in facts)
    assert desk.status.position.text().startswith("2 of ")
