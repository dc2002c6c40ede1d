"""The window as a picture: the same window, drawn without a display."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from diptych.finding import Finding
from diptych_gui.filters import differs
from diptych_gui.settings import Preferences, Settings, Theme
from diptych_gui.window import Window

_PATIENCE_MS = 180_000
_SETTLING_TURNS = 12


def take_picture(
    application: QApplication, paths: list[Path], out: Path, *, theme: Theme, size: tuple[int, int]
) -> int:
    """Draws the window with these articles, one finding selected, into a PNG file; 0, or 1 with a reason on stderr."""
    qInstallMessageHandler(_quiet)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.set_preferences(Preferences(theme=theme, autosave=False, remember_recent=False))
        window = Window(settings)
        try:
            return _draw(application, window, paths, out, size)
        finally:
            window.client.stop()
            window.deleteLater()


def _quiet(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keeps Qt's remarks about what the offscreen platform lacks off the terminal; what is fatal still aborts."""


def _draw(application: QApplication, window: Window, paths: list[Path], out: Path, size: tuple[int, int]) -> int:
    window.resize(*size)
    window.show()
    failures: list[str] = []
    loop = QEventLoop()

    def failed(message: str) -> None:
        failures.append(message)
        loop.quit()

    window.inputs.readFailed.connect(lambda side, message, code: failed(message))
    window.inputs.compareFailed.connect(lambda message, code: failed(message))
    window.saving.failed.connect(lambda message, code: failed(message))
    window.workspace.comparisonChanged.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, lambda: failed("the comparison took too long"))
    window.start(paths)
    loop.exec()
    if failures:
        print(f"diptych: {failures[0]}", file=sys.stderr)  # noqa: T201 the terminal is where this must be read
        return 1
    _settle(application)
    shown = _telling(window.workspace.visible_findings())
    if shown is not None:
        window.workspace.jump(shown.id, "left")
    _settle(application)
    if not window.grab().save(str(out), "PNG"):
        print(f"diptych: “{out.name}” cannot be written.", file=sys.stderr)  # noqa: T201 as above
        return 1
    return 0


def _settle(application: QApplication) -> None:
    """Lets layouts and queued paints come to rest."""
    for _ in range(_SETTLING_TURNS):
        application.processEvents()


def _telling(visible: tuple[Finding, ...]) -> Finding | None:
    """The finding to show selected: a quotation that the sides give differently, else whatever comes first."""
    paired = [f for f in visible if f.left and f.right]
    altered = [f for f in paired if f.kind == "quote" and differs(f)]
    return next(iter((*altered, *paired, *visible)), None)
