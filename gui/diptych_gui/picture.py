"""The window as a picture: the same window, drawn without a display."""

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from diptych.errors import ExportError
from diptych.message import Message
from diptych.options import Encodings
from diptych_gui.shell.composition import open_window
from diptych_gui.shell.main_window import Window
from diptych_gui.work.settings import Preferences, Settings, ThemeChoice, View

_PATIENCE_MS = 180_000
_WATCH_MS = 50
_SETTLING_TURNS = 12


def take_picture(
    application: QApplication,
    paths: list[Path],
    encodings: Encodings = (None, None),
    *,
    theme: ThemeChoice,
    size: tuple[int, int],
    view: View = "facing",
    asked: Sequence[int] = (),
) -> bytes:
    """The window with these articles, a fact selected, as PNG; raises ExportError where it cannot be drawn.

    It is given up once a signal was noted in ``asked``.
    """
    qInstallMessageHandler(_quiet)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.set_preferences(Preferences(theme=theme, view=view, autosave=False, remember_recent=False))
        window = open_window(settings)
        try:
            return _draw(application, window, lambda: window.start(paths, encodings), size, asked)
        finally:
            window.client.stop()
            window.deleteLater()


def _quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keeps Qt's remarks about what the offscreen platform lacks off the terminal; what is fatal still aborts."""


def _draw(
    application: QApplication, window: Window, start: Callable[[], None], size: tuple[int, int], asked: Sequence[int]
) -> bytes:
    window.resize(*size)
    window.show()
    failures: list[str] = []
    loop = QEventLoop()

    def failed(message: str) -> None:
        failures.append(message)
        loop.quit()

    def no_story(message: str) -> None:
        if not window.story_loader.busy:  # else one file is not in it, and the others go on
            failed(message)

    def look() -> None:
        if asked:
            failed("")

    window.loader.readFailed.connect(lambda side, message, *_: failed(message))
    window.loader.compareFailed.connect(lambda message, code: failed(message))
    window.files.unread.connect(failed)
    window.story_loader.failed.connect(no_story)
    window.workspace.comparisonChanged.connect(loop.quit)
    watch = QTimer(loop)
    watch.timeout.connect(look)  # Python sees a signal when it is called
    watch.start(_WATCH_MS)
    QTimer.singleShot(_PATIENCE_MS, loop, lambda: failed("the comparison took too long"))
    QTimer.singleShot(0, loop, start)  # what fails at once has to find the loop running
    loop.exec()
    if failures:
        raise ExportError(failures[0], "no-picture")
    _settle(application, window)
    facts = window.workspace.facts.visible()
    if facts:  # one of the story where there is one: a headline selected leaves the upper third of a page blank
        fact = next((fact for fact in facts if fact.left and fact.left.paragraph), facts[0])
        window.workspace.jump(window.workspace.facts.lead(fact), "left")
    _settle(application, window)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not window.grab().save(buffer, "PNG"):
        raise ExportError(Message("cli.no-picture"), "no-picture")
    return bytes(buffer.data().data())


def _settle(application: QApplication, window: Window) -> None:
    """Lets layouts and queued paints come to rest."""
    turns = 0
    while turns < _SETTLING_TURNS or not window.pair.grid.is_at_rest:
        application.processEvents()
        turns += 1
