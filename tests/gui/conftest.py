"""A small pair of articles of our own with findings set by hand, and a window on them without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from diptych.article import Article
from diptych.comparison import Comparison, Engine
from diptych.document import Quotation, Speaker
from diptych.finding import Finding, finding_id
from diptych.span import Span

LEFT = """Harbour bridge shut for a year

The Sandport bridge will close in May. “We have no choice at all,” engineer Lena Brodt admitted on Tuesday.

Repairs are to cost $4 million. Shopkeepers on the quay fear for their trade.

The ferry will run every ten minutes."""

RIGHT = """Bridge repairs begin in May

Repairs are to cost $5 million, the council says. "We have no choice," Lena Brodt said on Tuesday.

The Sandport bridge will close in May. Cyclists cheered the plan."""


def spans(text: str, *words: str) -> tuple[Span, ...]:
    """Where these words stand first in the text."""
    return tuple(Span(text.index(w), text.index(w) + len(w)) for w in words)


def finding(kind, kind_type, left, right, confidence="high", **more) -> Finding:
    """A finding on these words of the two articles."""
    bare = Finding(
        kind,
        kind_type,
        spans(LEFT, *left),
        spans(RIGHT, *right),
        0.9,
        confidence,
        "by-hand",
        f"reason for {kind}",
        **more,
    )
    return replace(bare, id=finding_id(bare, Article(LEFT, "l").sha256, Article(RIGHT, "r").sha256))


def quotation(text: str, words: str, speaker: str) -> Quotation:
    """A quotation of these words by that person."""
    span = spans(text, words)[0]
    return Quotation(span, span, "speech", speaker=Speaker(Span(0, 1), speaker), confidence="high")


@pytest.fixture(autouse=True, scope="session")
def english(qapp) -> Iterator[None]:
    """The interface speaks English, plurals included, whatever the machine speaks."""
    from diptych_gui.wording.interface_language import speak

    speak(qapp, ["en"])
    yield
    qapp.clipboard().clear()  # what Python made must not outlive it there


@pytest.fixture
def comparison() -> Comparison:
    """Six findings: an altered quotation, same wording, a claim, one-sided ones, framing strong and weak."""
    more = LEFT.index("at all")
    diff = [{"op": "-", "left": {"start": more, "end": more + 6}, "right": None}]
    findings = (
        finding(
            "wording",
            "verbatim",
            ["The Sandport bridge will close in May."],
            ["The Sandport bridge will close in May."],
        ),
        finding("quote", "altered", ["We have no choice at all,"], ["We have no choice,"], evidence={"diff": diff}),
        finding("framing", "reporting_verb", ["admitted"], ["said on"], "medium"),
        finding("framing", "loaded", ["fear"], ["cheered"], "low"),
        finding(
            "claim",
            "possible",
            ["Repairs are to cost $4 million."],
            ["Repairs are to cost $5 million"],
            "medium",
            differs="number",
        ),
        finding("unique", "statement", ["The ferry will run every ten minutes."], [], "medium"),
        finding("unique", "statement", [], ["Cyclists cheered the plan."], "medium"),
    )
    left = Article(LEFT, "bridge.txt", title="Harbour bridge shut for a year", publisher="Sandport Mail")
    right = Article(RIGHT, "repairs.txt", title="Bridge repairs begin in May")
    quotes = (
        (quotation(LEFT, "We have no choice at all,", "Lena Brodt"),),
        (quotation(RIGHT, "We have no choice,", "Lena Brodt"),),
    )
    return Comparison(left, right, *quotes, findings=findings, engine=Engine("0.1.0", "blank:en", "2026.11"))


@pytest.fixture
def workspace(qapp, comparison):
    """A workspace that shows the comparison."""
    from diptych_gui.work.workspace import Workspace

    workspace = Workspace()
    workspace.set_articles(comparison.left, comparison.right)
    workspace.set_comparison(comparison)
    return workspace


@pytest.fixture
def settings(tmp_path):
    """Settings of nobody, in a file that does not exist yet."""
    from diptych_gui.work.settings import Settings

    return Settings(tmp_path / "settings" / "settings.ini")


@pytest.fixture
def client(qapp):
    """A service client without a process: requests are kept, and the test answers them."""
    from diptych_gui.work.service_client import ServiceClient

    class Scripted(ServiceClient):
        def __init__(self) -> None:
            super().__init__()
            self.requests: list[dict] = []
            self.dropped: list[int] = []
            self._callbacks: list = []

        def start(self) -> None:
            """Starts nothing."""

        def ask(self, request, answered, failed, progressed=None) -> int:
            self.requests.append(dict(request))
            self._callbacks.append((answered, failed, progressed))
            return len(self.requests)

        def answer(self, number: int, record: dict) -> None:
            if number not in self.dropped:
                self._callbacks[number - 1][0](record)

        def fail(self, number: int, message: str, code: str) -> None:
            self._callbacks[number - 1][1](message, code)

        def progress(self, number: int, share: float, stage: str) -> None:
            self._callbacks[number - 1][2](share, stage)

        def forget(self, number: int) -> None:
            self.dropped.append(number)

        cancel = forget

    return Scripted()


@pytest.fixture
def window(qtbot, settings, client) -> Iterator:
    """An empty window, shown."""
    from diptych_gui.shell.composition import open_window

    window = open_window(settings, client)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.workspace.undo_stack.setClean()
    window.close()
    window.deleteLater()  # with what it watches: a system has only so many eyes on files
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(window, comparison):
    """A window that shows the comparison."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    return window


@pytest.fixture
def article_file(tmp_path) -> Path:
    """A text file."""
    path = tmp_path / "bridge.txt"
    path.write_text(LEFT, encoding="utf-8")
    return path


@pytest.fixture
def answers(monkeypatch):
    """Answers of the reader to the question about unsaved work, in order; asking more often fails."""
    from diptych_gui.dialogs.questions import Questions

    given: list[str] = []
    monkeypatch.setattr(Questions, "save_first", lambda parent, name: given.pop(0))
    return given
