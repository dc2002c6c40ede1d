"""What the window is made of and where it keeps things, for ``diptych doctor``: a part each, told when it is asked."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from diptych.errors import DiptychError
from diptych.message import Message
from diptych_gui.preflight import has_display, installed_pyside, obstacle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def parts(application: "Callable[[], QApplication]") -> dict[str, Callable[[], str]]:
    """The parts by name; ``application`` makes what some of them need. Each may raise DiptychError."""

    def fonts() -> str:
        from PySide6.QtGui import QFontInfo

        reading = QFontInfo(application().font()).family()
        if not reading:
            raise DiptychError(Message("cli.no-fonts"), "no-fonts")
        return f"{_families()} families; menus are written in {reading}"

    return {"window": _window, "display": _display, "fonts": fonts, "settings": _settings, "log": _log}


def _window() -> str:
    why_not = obstacle(needs_display=False)
    if why_not:
        raise DiptychError(why_not, "no-window")
    return f"PySide6 {installed_pyside()}"


def _display() -> str:
    if not has_display(os.environ):
        return "none here, so no window opens; pictures and PDF need none"
    why_not = obstacle(needs_display=True)
    if why_not:
        raise DiptychError(why_not, "no-window")
    asked = os.environ.get("QT_QPA_PLATFORM")
    return asked or ("Wayland" if os.environ.get("WAYLAND_DISPLAY") else os.environ.get("DISPLAY") or "of the system")


def _families() -> int:
    from PySide6.QtGui import QFontDatabase

    return len(QFontDatabase.families())


def _settings() -> str:
    from diptych_gui.work.settings import Settings

    settings = Settings()
    unread = f"; unreadable there: {', '.join(settings.notes)}" if settings.notes else ""
    return f"{settings.file}; unsaved work is kept in {settings.recovery_folder}{unread}"


def _log() -> str:
    from diptych_gui.log import log_file

    return str(log_file())
