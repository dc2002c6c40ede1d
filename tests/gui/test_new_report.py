"""A report costs two files: its module, a row in ``rendering``. The menu, the terminal and the file dialog derive from it."""

import sys
from types import ModuleType

import pytest

from diptych import Session
from diptych.cli import main
from diptych.exporting import render, rendering
from diptych.names import report_name
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.actions import SPECS
from making import comparison


@pytest.fixture
def counted(monkeypatch):
    """A report that says how many findings there are."""
    module = ModuleType("diptych.exporting.count")
    module.render = lambda session, report: f"{len(session.comparison.findings)} findings".encode()
    monkeypatch.setitem(sys.modules, "diptych.exporting.count", module)
    monkeypatch.setattr(rendering, "KINDS", (*rendering.KINDS, rendering.ReportKind("tally", "count")))


def test_a_module_and_a_row_make_a_report(counted):
    """It is written under its name, and called by its suffix where no name is given."""
    assert render(Session(comparison()), "tally") == b"6 findings"
    assert (report_name("tally"), report_name("docx", "de")) == ("TALLY", "Wor&d (docx)")


def test_every_kind_has_its_action_and_its_place_in_the_help(capsys):
    """Menu and terminal list the rows in their order, none beside them."""
    names = [kind.name for kind in rendering.KINDS]
    assert [spec.report for spec in SPECS if spec.menu == "file/export"] == names
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    assert f"--format {chr(124).join(names)} " in " ".join(capsys.readouterr().out.split())


def test_the_dialog_offers_every_kind_of_article(monkeypatch, qtbot):
    """No suffix of the registry is missing among the files that can be chosen."""
    from PySide6.QtWidgets import QFileDialog, QWidget

    from diptych.reading.registry import FORMATS

    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *told: asked.append(told[-1]) or ("", ""))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Questions(parent).article_to_open("Open", "") is None
    assert all(f"*{suffix} " in asked[0].replace(")", " ") for kind in FORMATS for suffix in kind.suffixes if suffix)
