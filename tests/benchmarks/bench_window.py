"""What the window costs: its first paint against that of an empty window, and long lists of findings."""

import os
import subprocess
import sys
from statistics import median

import pytest

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import TYPES, Finding
from diptych.span import Span

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BARE = """
from time import perf_counter
start = perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(perf_counter() - start)
        application.quit()
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""

DESK = """
from time import perf_counter
start = perf_counter()
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from diptych_gui.settings import Settings
from diptych_gui.window import Window
window = Window(Settings(Path(sys.argv[1])))
def painted():
    print(perf_counter() - start)
    window.client.stop()
    application.quit()
window.firstPainted.connect(painted)
window.show()
application.exec()
"""


def seconds(code: str, *arguments: str) -> float:
    """Median seconds from the start of the interpreter's work to the first paint."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", code, *arguments]
    runs = [
        float(subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout.split()[-1])
        for _ in range(8)
    ]
    return median(runs[1:])


def test_first_paint_against_an_empty_window(tmp_path):
    """At most 2.5 times a bare QApplication with an empty QMainWindow; the first run, which compiles, is left out."""
    bare, desk = seconds(BARE), seconds(DESK, str(tmp_path / "settings.ini"))
    print(f"\nfirst paint: bare {bare * 1000:.0f} ms, window {desk * 1000:.0f} ms, ratio {desk / bare:.2f} (aim 2.5)")
    assert desk / bare < 3.5


@pytest.fixture
def crowded(qapp):
    """The list over 1,000 findings."""
    from diptych_gui.panels.findings import FindingsPanel
    from diptych_gui.workspace import Workspace

    text = " ".join(f"word{n}" for n in range(10_000))
    kinds = [(kind, type_) for kind, types in TYPES.items() for type_ in types if kind != "unique"]
    findings = []
    for n in range(1000):
        kind, type_ = kinds[n % len(kinds)]
        span = Span(n * 60, n * 60 + 50)
        findings.append(Finding(kind, type_, (span,), (span,), 0.9, "high", "made", "made", id=f"{n:012d}"))
    article = Article(text, "long.txt")
    workspace = Workspace()
    workspace.set_articles(article, article)
    panel = FindingsPanel(workspace)
    panel.resize(340, 700)
    panel.show()
    workspace.set_comparison(Comparison(article, article, findings=tuple(findings)))
    return workspace, panel


def test_selecting_in_a_list_of_a_thousand(benchmark, qapp, crowded):
    """The row comes into sight."""
    workspace, _ = crowded
    ids = iter([f.id for f in workspace.visible_findings()] * 50)

    def select():
        workspace.select(next(ids))
        qapp.processEvents()

    benchmark(select)


def test_toggling_a_kind_in_a_list_of_a_thousand(benchmark, qapp, crowded):
    """The rows are rebuilt."""
    from dataclasses import replace

    workspace, _ = crowded
    every = workspace.filters

    def toggle():
        other = replace(every, roles=every.roles - {"shared"})
        workspace.set_filters(other if workspace.filters == every else every)
        qapp.processEvents()

    benchmark(toggle)
