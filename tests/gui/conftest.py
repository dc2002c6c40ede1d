"""A window on a small pair of articles, without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from bridge import LEFT


@pytest.fixture(autouse=True, scope="session")
def english(qapp) -> Iterator[None]:
    """The interface speaks English, plurals included, whatever the machine speaks."""
    from diptych_gui.wording.interface_language import speak

    speak(qapp, ["en"])
    yield
    qapp.clipboard().clear()  # what Python made must not outlive it there


@pytest.fixture
def qtbot(qtbot):
    """Waits a minute where the plugin waits five seconds: a busy machine is nobody's fault."""
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=60_000))
    return qtbot


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
def read_view(settings) -> None:
    """The reader left the window with each article on a page of its own, the panel beside them."""
    settings.set_preferences(replace(settings.preferences, view="read", read_panel=True))


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
    window.resize(1280, 800)  # the screen that is not there is smaller
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.files.may_leave = lambda: True
    window.close()
    window.deleteLater()  # with what it watches: a system has only so many eyes on files
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(window, comparison):
    """A window that shows the comparison."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    return window


@pytest.fixture(scope="session")
def pair():
    """The sample pair, really compared."""
    from diptych import compare
    from diptych.options import Options
    from diptych.reading import read_sample

    return compare(*read_sample(), Options(pipeline="blank"))


@pytest.fixture
def sample(window, pair, qapp):
    """A window that shows the sample pair, as after a drop."""
    window.workspace.set_articles(pair.left, pair.right)
    window.workspace.set_comparison(pair)
    qapp.processEvents()
    return window


@pytest.fixture(scope="session")
def compared_mates():
    """Two articles of which each tells of one mate otherwise, really compared."""
    from tests.making import MATE_LEFT, MATE_RIGHT, article

    from diptych import compare

    return compare(article(MATE_LEFT), article(MATE_RIGHT, "right.txt"))


@pytest.fixture
def mates(window, compared_mates, qapp):
    """A window in which what one article tells of the mate is selected, and shown beside what comes closest to it."""
    workspace = window.workspace
    workspace.set_articles(compared_mates.left, compared_mates.right)
    workspace.set_comparison(compared_mates)
    (fact,) = (fact for fact in workspace.facts.visible() if fact.closest)
    workspace.jump(workspace.facts.lead(fact))
    qapp.processEvents()
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
    monkeypatch.setattr(Questions, "save_first", lambda *what: given.pop(0))
    return given
