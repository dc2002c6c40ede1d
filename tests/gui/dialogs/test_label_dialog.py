"""What the reader calls a fact."""

from diptych_gui.dialogs.label_dialog import LabelDialog


def test_what_was_found_stands_until_another_is_chosen(qapp):
    """And tags as they are."""
    dialog = LabelDialog("Figures differ", None, ("odd", "later"), ("odd", "later", "legal"))
    assert "Figures differ" in dialog.labels.currentText()
    assert (dialog.label, dialog.tags) == (None, ("odd", "later"))


def test_the_choice_and_the_tags_are_told(qapp):
    """Each tag once, without blanks around it; what was chosen before is there again."""
    dialog = LabelDialog("Figures differ", "dates", (), ())
    assert dialog.label == "dates"
    dialog.labels.setCurrentIndex(dialog.labels.findText("Called something else"))
    dialog.line.setText(" odd,, ask  Pell ,odd")
    assert (dialog.label, dialog.tags) == ("name", ("odd", "ask Pell"))


def test_the_window_asks_and_shows_both(desk, monkeypatch):
    """By the menu; the row has the new name and the tags."""
    fact = desk.workspace.facts.visible()[0]
    desk.workspace.jump(desk.workspace.facts.lead(fact))

    def answered(dialog):
        dialog.labels.setCurrentIndex(dialog.labels.findData("dates"))
        dialog.line.setText("odd")
        return True

    monkeypatch.setattr(LabelDialog, "exec", answered)
    desk.actions_["label"].trigger()
    rows = desk.brief.list.rows
    row = str(rows.data(rows.place(desk.workspace.selected_fact)))
    assert row.startswith("Dates differ")
    assert "#odd" in row
