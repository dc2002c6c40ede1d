"""The one mutable object: selection, undo, dirtiness, the history of jumps."""

from dataclasses import replace

from diptych.article import Article


def test_a_fresh_comparison_is_clean(workspace):
    """Findings that a machine can find again are not unsaved work."""
    assert not workspace.dirty


def test_an_edit_makes_dirty_and_undo_makes_clean(qtbot, workspace):
    """The mark of unsaved work follows the undo history."""
    with qtbot.waitSignal(workspace.dirtyChanged, check_params_cb=lambda dirty: dirty):
        workspace.edit("Note", workspace.session.add_note("look here", workspace.session.comparison.findings[0].id))
    workspace.undo_stack.undo()
    assert not workspace.dirty
    assert not workspace.session.notes
    workspace.undo_stack.redo()
    assert [note.text for note in workspace.session.notes] == ["look here"]


def test_saving_makes_clean_where_one_stands(tmp_path, workspace):
    """After saving, undo leads away from what the file holds."""
    workspace.edit("Confirm", workspace.session.judge(workspace.session.comparison.findings[0].id, "confirmed"))
    workspace.saved(tmp_path / "a.diptych", "f")
    assert not workspace.dirty
    workspace.undo_stack.undo()
    assert workspace.dirty


def test_an_edit_that_changes_nothing_is_no_step(workspace):
    """The same session pushed again leaves the history empty."""
    workspace.edit("Nothing", workspace.session)
    assert not workspace.undo_stack.canUndo()


def test_a_one_sided_finding_is_selected_on_its_side(workspace):
    """Whoever asks for the side without words gets the side with them."""
    only_right = workspace.session.comparison.findings[-1]
    workspace.select(only_right.id, "left")
    assert workspace.selected_side == "right"


def test_back_and_forward_follow_the_jumps(qtbot, workspace):
    """Back goes where the last jump came from, forward returns."""
    first, second, *_ = workspace.session.comparison.findings
    workspace.jump(first.id, "left")
    workspace.jump(second.id, "right")
    with qtbot.waitSignal(workspace.jumpRequested):
        workspace.back()
    assert (workspace.selected, workspace.selected_side) == (first.id, "left")
    workspace.forward()
    assert (workspace.selected, workspace.selected_side) == (second.id, "right")


def test_back_leads_to_findings_that_are_there(workspace, comparison):
    """What a new analysis does not find is passed over, until the old one is there again."""
    first, second, *rest = comparison.findings
    workspace.jump(first.id)
    workspace.jump(second.id)
    workspace.set_comparison(replace(comparison, findings=(second, *rest)))
    assert not workspace.can_retrace(-1)
    workspace.back()
    assert workspace.selected == second.id
    workspace.undo()
    workspace.back()
    assert (workspace.selected, workspace.can_retrace(-1), workspace.can_retrace(1)) == (first.id, False, True)


def test_a_new_article_ends_selection_and_history(workspace):
    """What belonged to the old pair is gone with it."""
    workspace.jump(workspace.session.comparison.findings[0].id)
    workspace.set_article("left", Article("Another text.", "other.txt"))
    assert workspace.session is None
    assert workspace.selected is None
    assert not workspace.undo_stack.canUndo()


def test_correcting_details_keeps_the_text_and_can_be_undone(workspace):
    """A corrected outlet is part of the session, with a way back."""
    left = workspace.articles["left"]
    workspace.describe("left", left.with_metadata(publisher="Harbour Post"))
    assert workspace.session.comparison.left.publisher == "Harbour Post"
    assert workspace.articles["left"].text == left.text
    workspace.undo_stack.undo()
    assert workspace.articles["left"].publisher == "Sandport Mail"


def test_a_new_analysis_keeps_what_the_reader_wrote(workspace, comparison):
    """Notes and judgements move onto the findings of a new analysis of the same texts."""
    marked = comparison.findings[1]
    workspace.edit("Note", workspace.session.add_note("check", marked.id))
    workspace.set_comparison(comparison)
    assert [note.finding for note in workspace.session.notes] == [marked.id]


def test_rejected_findings_are_listed_but_not_painted(workspace):
    """A rejected finding leaves the texts, not the list."""
    rejected = workspace.visible_findings()[0]
    workspace.edit("Reject", workspace.session.judge(rejected.id, "rejected"))
    assert rejected in workspace.visible_findings()
    assert rejected not in workspace.painted_findings()
