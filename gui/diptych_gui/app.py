"""The program: command line, QApplication, and what must be right before either."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from diptych_gui.preflight import answers, has_display, obstacle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from diptych.cli import PictureTheme
    from diptych.cli.screen import PictureView
    from diptych.exporting.report_options import Report
    from diptych.options import Encodings
    from diptych.session import Session
    from diptych_gui.shell.main_window import Window

DONE = 0


def main(argv: Sequence[str] | None = None) -> int:
    """The console entry point; returns the exit status. Qt is imported by the commands that draw, and by no other."""
    from diptych import child

    if argv is None and sys.argv[1:2] == [child.OPTION]:
        return child.main(sys.argv[2:])
    if argv is None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing has begun that a stop could harm
    from diptych import cli
    from diptych.offline import go_offline

    if argv is None:  # a process of its own, not a call from another program
        go_offline()
    return cli.main(argv, screen=QtScreen())


class QtScreen:
    """What the command line asks of the window's package."""

    def open_window(self, paths: list[Path], encodings: "Encodings" = (None, None), apart: bool = True) -> int:
        """Runs the window until it is closed; raises DiptychError where it cannot be opened.

        Files that are not to stand ``apart`` go to a window that runs already where one has room for them.
        """
        why_not = obstacle(needs_display=True)
        if why_not:
            from diptych.errors import DiptychError

            raise DiptychError(why_not, "no-window")
        if paths and not apart:
            from diptych_gui.work.letter_box import hand_over, windows_folder

            if hand_over(paths, encodings, windows_folder()):
                return DONE
        application = _application()
        window = first_window()
        window.show()
        window.start(paths, encodings)
        return application.exec()

    def take_picture(
        self,
        paths: list[Path],
        encodings: "Encodings",
        theme: "PictureTheme",
        size: tuple[int, int],
        view: "PictureView" = "facing",
    ) -> bytes:
        """The window with these files as PNG; raises ExportError where it cannot be drawn."""
        from diptych.cli.interruption import put_off

        with put_off() as asked:  # also while Qt is imported, which an exception can crash
            application = _drawing_application()
            from diptych_gui.picture import take_picture

            return take_picture(application, paths, encodings, theme=theme, size=size, view=view, asked=asked)

    def export_pdf(self, session: "Session", report: "Report") -> bytes:
        """The session as PDF; raises ExportError where it cannot be drawn."""
        _drawing_application()
        from diptych_gui.reports.printing import pdf

        return pdf(session, report)

    def parts(self) -> "dict[str, Callable[[], str]]":
        """What the window is made of and where it keeps things, a part each that tells of itself."""
        from diptych_gui.parts import parts

        return parts(_drawing_application)


def first_window(settings_file: Path | None = None) -> "Window":
    """A window that shows its first page early.

    The garbage collector rests until all is built, which spares a tenth of the wait.
    """
    import gc

    gc.disable()
    from diptych_gui.shell.main_window import Window
    from diptych_gui.work.settings import Settings

    def build_rest() -> None:
        from diptych_gui.log import start_log, watch_errors  # all of logging, with sockets and pickles

        start_log()
        watch_errors(window.report_error)
        from diptych_gui.shell.composition import build_parts  # the first paint need not wait for all this
        from diptych_gui.style.icon import window_icon
        from diptych_gui.work.letter_box import windows_folder

        build_parts(window)
        window.handed_files.listen(windows_folder())
        window.setWindowIcon(window_icon())

    def work_again() -> None:
        gc.freeze()
        gc.enable()

    window = Window(Settings(settings_file) if settings_file else Settings())
    window.dress()
    window.firstPainted.connect(build_rest)
    window.completed.connect(work_again)
    return window


def _drawing_application() -> "QApplication":
    """The application for drawing, which needs no display; raises ExportError where Qt cannot draw here."""
    if not (has_display(os.environ) and answers(os.environ)):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    why_not = obstacle(needs_display=False)
    if why_not:
        from diptych.errors import ExportError

        raise ExportError(why_not, "no-qt")
    return _application()


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    from diptych_gui.application import Application

    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    QApplication.setApplicationName("diptych")
    QApplication.setDesktopFileName("diptych")
    application = Application(["diptych"])
    from diptych_gui.wording.interface_language import speak

    speak(application)
    return application
