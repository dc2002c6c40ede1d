"""Notes of the reader."""

from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import Qt

from diptych.span import Span
from diptych_gui.panels.notes import NotesPanel
from diptych_gui.wording.fact_words import fact_name


@pytest.fixture
def notes(qtbot, workspace):
    """The panel, shown."""
    panel = NotesPanel(workspace)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def texts(workspace) -> list[str]:
    """All notes of the session."""
    return [note.text for note in workspace.session.notes]


def test_what_is_typed_belongs_to_the_finding_it_was_typed_on(qtbot, workspace, notes):
    """Going to another finding keeps the words on the first."""
    first, second, *_ = workspace.visible_findings()
    workspace.jump(first.id)
    qtbot.keyClicks(notes.editor, "call the council")
    workspace.jump(second.id)
    assert [(n.text, n.finding) for n in workspace.session.notes] == [("call the council", first.id)]
    assert notes.editor.toPlainText() == ""
    workspace.jump(first.id)
    assert notes.editor.toPlainText() == "call the council"


def test_a_note_is_one_step_of_undo(qtbot, workspace, notes):
    """However many keys were pressed."""
    workspace.jump(workspace.visible_findings()[0].id)
    qtbot.keyClicks(notes.editor, "three words here")
    notes.commit()
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert texts(workspace) == []
    assert notes.editor.toPlainText() == ""


def test_editing_keeps_one_note_and_emptying_removes_it(qtbot, workspace, notes):
    """The box edits the note that is there."""
    workspace.jump(workspace.visible_findings()[0].id)
    qtbot.keyClicks(notes.editor, "one")
    notes.commit()
    qtbot.keyClicks(notes.editor, " more")
    notes.commit()
    assert texts(workspace) == ["one more"]
    notes.editor.selectAll()
    qtbot.keyClick(notes.editor, Qt.Key.Key_Delete)
    notes.commit()
    assert texts(workspace) == []


def test_escape_keeps_the_words_and_leaves(qtbot, workspace, notes):
    """The way back to the article by keyboard."""
    workspace.jump(workspace.visible_findings()[0].id)
    qtbot.keyClicks(notes.editor, "done")
    with qtbot.waitSignal(notes.left):
        qtbot.keyClick(notes.editor, Qt.Key.Key_Escape)
    assert texts(workspace) == ["done"]


def test_a_verdict_given_while_typing_loses_nothing(qtbot, workspace, notes):
    """Ctrl+Enter in the box judges; the words stay in the box and come into the session later."""
    finding = workspace.visible_findings()[0]
    workspace.jump(finding.id)
    notes.editor.setFocus()
    qtbot.keyClicks(notes.editor, "half ")
    workspace.edit("Confirm", workspace.session.judge(finding.id, "confirmed"))
    qtbot.keyClicks(notes.editor, "and whole")
    notes.commit()
    assert texts(workspace) == ["half and whole"]


def test_the_list_goes_to_the_finding(workspace, notes):
    """Every note is one click from its place."""
    finding = workspace.visible_findings()[2]
    workspace.edit("Note", workspace.session.add_note("here", finding.id))
    notes.list.itemActivated.emit(notes.list.item(0))
    assert workspace.selected == finding.id


def test_a_note_on_a_marked_passage_keeps_its_place(qtbot, workspace, notes):
    """Without a finding the note stands on the words; the list leads back to them."""
    passage = Span(7, 20)
    assert notes.write(None, passage, None)
    qtbot.keyClicks(notes.editor, "odd wording")
    notes.commit()
    assert [(n.text, n.left, n.finding) for n in workspace.session.notes] == [("odd wording", passage, None)]
    with qtbot.waitSignal(notes.passagesRequested) as asked:
        notes.list.itemActivated.emit(notes.list.item(0))
    assert asked.args == [passage, None]


def test_links_are_listed_and_delete_removes_them(qtbot, workspace, notes):
    """Notes and links alike, each a step of undo."""
    workspace.edit("Link", workspace.session.add_link(Span(0, 7), Span(0, 6)))
    assert "Link “Harbour”  ↔  “Bridge”" in notes.list.item(0).text()
    notes.list.setCurrentRow(0)
    qtbot.keyClick(notes.list, Qt.Key.Key_Delete)
    assert workspace.session.links == ()
    workspace.undo_stack.undo()
    assert len(workspace.session.links) == 1


def test_the_list_keeps_its_row(qtbot, workspace, notes):
    """A verdict moves nothing, a new note leaves the row with its entry, Delete goes on to what stood below."""
    session = workspace.session.add_link(Span(0, 4), Span(0, 4), "d")
    for text in "abc":
        session = session.add_note(text, left=Span(0, 4))
    workspace.edit("Notes", session)
    notes.list.setCurrentRow(3)
    workspace.edit("Confirm", session.judge(workspace.visible_findings()[0].id, "confirmed"))
    workspace.edit("Note", workspace.session.add_note("new", left=Span(0, 4)))
    assert notes.list.currentItem().text().startswith("d\n")
    notes.list.setCurrentRow(0)
    for _ in range(2):
        qtbot.keyClick(notes.list, Qt.Key.Key_Delete)
    assert texts(workspace) == ["c", "new"]


def test_a_new_analysis_does_not_lose_what_is_being_typed(qtbot, workspace, notes, comparison):
    """The finding is gone with the analysis; the words become a note all the same."""
    gone = workspace.visible_findings()[0]
    notes.write(gone.id)
    notes.activateWindow()
    notes.editor.setFocus()
    qtbot.waitUntil(notes.editor.hasFocus)
    qtbot.keyClicks(notes.editor, "do not lose me")
    workspace.set_comparison(replace(comparison, findings=comparison.findings[1:]))
    notes.commit()
    assert texts(workspace) == ["do not lose me"]


def test_a_note_without_a_place_shows_the_words_it_stood_on(workspace, notes):
    """What was written is on the list with them."""
    session = workspace.session
    note = replace(session.add_note("ask", left=Span(0, 4)).notes[0], left=None, stood_on="“112 ewes”")
    workspace.edit("Note", replace(session, notes=(note,)))
    assert notes.list.item(0).text() == "ask\nStood on “112 ewes”"


def test_a_fact_has_one_name_wherever_it_is_named(sample, qapp):
    """Its row, the box and the list of notes, the strip, the tip of its highlight and the citation say the same."""
    workspace, heard = sample.workspace, []
    sample.actions_["show_detail"].trigger()
    for fact in workspace.facts.visible():
        lead, name = workspace.facts.lead(fact), fact_name(fact, workspace.comparison)
        workspace.jump(lead)
        sample.actions_["note"].trigger()
        workspace.edit("Note", workspace.session.add_note("see archive", lead))
        sample.review.copy_citation()
        tip = sample.pair.views[workspace.selected_side]._tip(lead)
        last = sample.notes.list.item(sample.notes.list.count() - 1)
        heard.append(
            {
                "row": name,
                "box": sample.notes._about.text(),
                "list": last.text().removeprefix("see archive\n"),
                "strip": sample.detail.title.accessibleName(),
                "tip": unescape(tip.split("<b>")[1].split("</b>")[0]),
                "citation": qapp.clipboard().text().splitlines()[0],
            }
        )
    assert len(heard) > 10
    assert not [told for told in heard if len(set(told.values())) > 1]
