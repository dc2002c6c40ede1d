"""What goes into a report is chosen before it is written."""

from dataclasses import replace

from diptych.exporting.brief_page import told
from diptych.exporting.report_options import Report, chosen
from diptych.filters import COUNTS, Filters
from diptych.session import Session
from diptych_gui.dialogs.questions import Questions
from diptych_gui.dialogs.report_dialog import ReportDialog
from diptych_gui.wording.fact_words import fact_name


def test_the_usual_report_is_everything_in_full(qapp, comparison):
    """Nothing changed: what the window shows, both texts, the paper of the country."""
    shown = [f.id for f in comparison.findings[:3]]
    dialog = ReportDialog(Session(comparison), shown, "Export", "pdf")
    assert "(3)" in dialog.selection.currentText()
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


def test_those_shown_now_are_those_in_the_list(sample, monkeypatch, tmp_path):
    """A count or words that the reader chose, in the numbers of the window, under its names."""
    workspace, asked, path = sample.workspace, [], tmp_path / "report.md"
    monkeypatch.setattr(ReportDialog, "exec", lambda dialog: asked.append(dialog) or ReportDialog.DialogCode.Accepted)
    monkeypatch.setattr(Questions, "file_to_write", lambda *_: path)
    for filters in (*(Filters(count=count) for count in COUNTS), Filters(text="night"), Filters(min_confidence="high")):
        workspace.set_filters(replace(filters, agreement=True))
        sample.actions_["export_md"].trigger()
        listed = workspace.facts.visible()
        assert asked[-1].selection.currentText() == f"Those shown now ({len(listed)})"
        written = path.read_text(encoding="utf-8")
        assert [fact for fact in listed if fact_name(fact, workspace.comparison) not in written] == []
        assert [fact.id for fact in told(chosen(workspace.session, asked[-1].report))] == [fact.id for fact in listed]
    assert len({dialog.report for dialog in asked}) == len(asked)
