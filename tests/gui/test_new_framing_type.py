"""A framing type costs three files: a module, its texts in the catalogue, a row. All else derives from these.

The packages are copied, a type of no use is added to the copy, and everything that shows findings is asked for it.
"""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import diptych
import diptych_gui
import diptych_resources

MODULE = '''"""Framing by echo: what either article says thrice."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene
from diptych.matching.framing.rules import FramingRule, Rules

RULES: Rules = {"echo-thrice": FramingRule("echo", "medium", "Gone, gone, gone.", "It went away.", anywhere=True)}


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference where a word of the left stands three times in a row."""
    a, b = scene.a, scene.b
    for one, other, side in ((a, b, "left"), (b, a, "right")):
        for i in range(len(one.norms) - 2):
            if one.norms[i] == one.norms[i + 1] == one.norms[i + 2]:
                found = FramingDifference("echo-thrice", one.span(i, i + 3), other.span(0, 2), 0.5, {"tie": "echo"}, "left")
                yield found if side == "left" else found.mirrored()
'''
CATALOGUE = """
[type-echo]
en.long = "Said thrice"
en.short = "echo"
de.long = "Dreimal gesagt"
de.short = "Echo"

[echo-thrice]
en.left = "Left says it thrice: “{left}”."
en.right = "Right says it thrice: “{right}”."
de.left = "Links steht es dreimal: „{left}“."
de.right = "Rechts steht es dreimal: „{right}“."
"""
ROW = '    _framing("echo", "framing_verb", "verb"),\n)'
LEFT = "The bridge is gone, gone, gone, said Ines Vane of the port office on Monday.\n\nNobody was hurt at all.\n"
RIGHT = "The bridge went away on Monday, Ines Vane of the port office said.\n\nNobody was hurt at all.\n"

ASKED = """
import io, sys, zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from diptych import Session, compare, load, save
from diptych.article import Article
from diptych.cli.summary import summary
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.finding import role
from diptych.options import Options

left, right = Article({left!r}, "l.txt"), Article({right!r}, "r.txt")


def echo(comparison):
    (found,) = [f for f in comparison.findings if f.type == "echo"]
    return found


session = Session(compare(left, right, Options(pipeline="blank")))
found = echo(session.comparison)
mirrored = echo(compare(right, left, Options(pipeline="blank")))
assert found.reason == "Left says it thrice: “gone, gone, gone”.", found.reason
assert mirrored.reason == "Right says it thrice: “gone, gone, gone”.", mirrored.reason
assert mirrored.message == found.message.mirrored()

folder = Path(sys.argv[1])
save(session, folder / "a.diptych")
assert load(folder / "a.diptych").session == session

for language, name, told in (("en", "echo", found.reason), ("de", "Echo", "Links steht es dreimal: „gone, gone, gone“.")):
    report = Report(language=language)
    for text in (summary(session.comparison, report), *(render(session, k, report).decode() for k in ("md", "html", "csv"))):
        assert told.rstrip(".") in text.replace("\\\\", ""), text
    for text in (render(session, kind, report).decode() for kind in ("md", "html")):
        assert name in text
    word = zipfile.ZipFile(io.BytesIO(render(session, "docx", report))).read("word/document.xml").decode()
    assert told in word and name in word
for kind in ("json", "jsonld"):
    assert found.reason in render(session, kind).decode()

app = QApplication([])
from diptych_gui.reports.print_document import report_document
from diptych_gui.reports.printing import pdf
from diptych_gui.shell.composition import open_window
from diptych_gui.wording.interface_language import speak
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.settings import Settings

assert pdf(session).startswith(b"%PDF")
speak(app, ["de"])
assert "Dreimal gesagt" in report_document(session, Report(language="de")).toPlainText()
client = ServiceClient(command=(sys.executable, "-c", "input()"))
window = open_window(Settings(folder / "settings.ini"), client)
window.show()
window.workspace.set_articles(left, right)
window.workspace.set_comparison(session.comparison)
app.processEvents()
assert found in window.workspace.visible_findings()
window.workspace.select(found.id, "left")
app.processEvents()
from PySide6.QtWidgets import QWidget
told = " ".join(w.text() for w in window.findChildren(QWidget) if hasattr(w, "text") and callable(w.text) and isinstance(w.text(), str))
assert "Links steht es dreimal" in told, told
window.tabs.setCurrentWidget(window.findings)
app.processEvents()
rows = window.findings.model
told = " ".join(str(rows.index(n).data()) for n in range(rows.rowCount()))
assert "Dreimal gesagt" in told, told
window.workspace.undo_stack.setClean()
window.close()
client.stop()
print("told everywhere")
"""


def test_a_module_a_catalogue_and_a_row_make_a_framing_type(tmp_path):
    """Compared, mirrored, saved and loaded, in every report of either language, in the window."""
    for package, root in ((diptych, "core"), (diptych_gui, "gui"), (diptych_resources, "resources")):
        source = Path(package.__file__).parent
        copytree(source, tmp_path / root / source.name, ignore=lambda folder, names: {"__pycache__"} & {*names})
    core, resources = tmp_path / "core" / "diptych", tmp_path / "resources" / "diptych_resources"
    (core / "matching" / "framing" / "echo.py").write_text(MODULE, encoding="utf-8")
    catalogue, types = resources / "messages" / "framing.toml", core / "finding_types.py"
    catalogue.write_text(catalogue.read_text("utf-8") + CATALOGUE, encoding="utf-8")
    head, end, tail = types.read_text("utf-8").partition('    _framing("label"')
    types.write_text(head + ROW.removesuffix(")") + end + tail, encoding="utf-8")
    paths = os.pathsep.join(str(tmp_path / root) for root in ("core", "gui", "resources"))
    done = subprocess.run(
        [sys.executable, "-c", ASKED.format(left=LEFT, right=RIGHT), str(tmp_path)],
        env={**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "told everywhere" in done.stdout
