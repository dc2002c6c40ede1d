"""What goes into a report is chosen before it is written."""

import re
from dataclasses import replace

import pytest

from diptych.brief import count_of
from diptych.exporting.report_options import Report, chosen, told
from diptych.filters import COUNTS, Filters
from diptych.session import Session
from diptych_gui.dialogs.questions import Questions
from diptych_gui.dialogs.report_dialog import ReportDialog
from diptych_gui.wording.fact_words import count_name, fact_name


def test_the_usual_report_is_everything_in_full(qapp, comparison):
    """Nothing changed: every row, both texts, the paper of the country; of filters what they leave."""
    session, shown = Session(comparison), [f.id for f in comparison.findings[:3]]
    dialog = ReportDialog(session, None, "Export", "pdf")
    assert dialog.selection.currentText() == f"All but the rejected ({len(told(session))})"
    assert dialog.report == Report()
    dialog = ReportDialog(session, shown, "Export", "pdf")
    assert dialog.selection.currentText() == "Those shown now (3)"
    assert dialog.report == Report(only=frozenset(shown))


def test_choices_become_the_report(qapp, comparison):
    """Selection with its count, excerpts with their sentences, the paper."""
    session = Session(comparison).judge(comparison.findings[0].id, "confirmed")
    dialog = ReportDialog(session, (), "Export", "pdf")
    dialog.selection.setCurrentIndex(2)
    assert "(1)" in dialog.selection.currentText()
    dialog.texts.setCurrentIndex(1)
    dialog.context.setValue(3)
    dialog.paper.setCurrentIndex(2)
    assert dialog.report == Report("confirmed", 3, True, "Letter")


def test_a_word_document_may_have_changes(qapp, comparison):
    """Only there are they asked for, and off unless wanted."""
    assert ReportDialog(Session(comparison), (), "Export", "pdf").tracked.isHidden()
    dialog = ReportDialog(Session(comparison), (), "Export", "docx")
    assert not dialog.tracked.isHidden()
    assert not dialog.report.tracked
    dialog.tracked.setChecked(True)
    assert dialog.report.tracked


def test_sentences_can_be_chosen_for_excerpts_only(qapp, comparison):
    """The number means nothing for full texts."""
    dialog = ReportDialog(Session(comparison), (), "Export")
    assert not dialog.context.isEnabled()
    dialog.texts.setCurrentIndex(1)
    assert dialog.context.isEnabled()


@pytest.mark.parametrize("agreement", [True, False])
def test_those_shown_now_are_those_in_the_list(sample, monkeypatch, tmp_path, agreement):
    """A count or words that the reader chose, in the numbers of the window, under its names."""
    workspace, asked, path = sample.workspace, [], tmp_path / "report.md"
    monkeypatch.setattr(ReportDialog, "exec", lambda dialog: asked.append(dialog) or ReportDialog.DialogCode.Accepted)
    monkeypatch.setattr(Questions, "file_to_write", lambda *_: path)
    for filters in (*(Filters(count=count) for count in COUNTS), Filters(text="night"), Filters(min_confidence="high")):
        workspace.set_filters(replace(filters, agreement=agreement))
        sample.actions_["export_md"].trigger()
        listed = workspace.facts.visible()
        assert asked[-1].selection.currentText() == f"Those shown now ({len(listed)})"
        written = path.read_text(encoding="utf-8")
        assert [fact for fact in listed if fact_name(fact, workspace.comparison) not in written] == []
        assert [fact.id for fact in told(chosen(workspace.session, asked[-1].report))] == [fact.id for fact in listed]
    assert len({dialog.report for dialog in asked}) == len(asked)


@pytest.fixture
def written(sample, monkeypatch, tmp_path):
    """Writes the report that is offered first; returns its words and the name of that choice."""
    asked, path = [], tmp_path / "report.md"
    monkeypatch.setattr(ReportDialog, "exec", lambda dialog: asked.append(dialog) or ReportDialog.DialogCode.Accepted)
    monkeypatch.setattr(Questions, "file_to_write", lambda *_: path)

    def write() -> tuple[str, str]:
        sample.actions_["export_md"].trigger()
        return path.read_text(encoding="utf-8"), asked[-1].selection.currentText()

    return write


def test_a_report_without_a_choice_counts_as_the_window_does(sample, written):
    """All that its counts name, what is folded away too, and no word of a choice that nobody made."""
    workspace = sample.workspace
    for agreement in (False, True):
        workspace.set_filters(Filters(agreement=agreement))
        words, choice = written()
        assert choice == f"All but the rejected ({sum(workspace.facts.counts().values())})"
        for count, number in workspace.facts.counts().items():
            assert not number or count_name(count, number, workspace.comparison) in words
        assert "as was asked" not in words


def test_a_rejected_row_is_left_out_by_name(sample, written):
    """No report tells it, whatever is shown; every choice that leaves it out says so, and brings no other row."""
    workspace = sample.workspace
    every = len(workspace.facts.listed())
    fact = workspace.facts.visible()[0]
    workspace.jump(fact.members[0])
    sample.actions_["reject"].trigger()
    assert written()[1] == f"All but the rejected ({every - 1})"
    workspace.set_filters(Filters(count=count_of(fact)))
    shown = len(workspace.facts.visible())
    words, choice = written()
    assert choice == f"Those shown now but the rejected ({shown - 1})"
    assert re.search(rf"Only {shown - 1} of {every - 1} rows are told, as was asked", words)
