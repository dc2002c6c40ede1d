"""What the commands ask of the window's package, so that the engine needs no Qt."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from diptych.message import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from diptych.exporting.report_options import Report
    from diptych.options import Encodings
    from diptych.session import Session

PictureTheme = Literal["light", "dark", "contrast"]
PictureView = Literal["facing", "brief", "read"]


class Screen(Protocol):
    """The window's package, as the command line sees it."""

    def open_window(self, paths: list[Path], encodings: "Encodings", apart: bool) -> int:
        """The exit status of a session at the window; files not to stand ``apart`` may go to one that runs."""
        ...

    def take_picture(
        self,
        paths: list[Path],
        encodings: "Encodings",
        theme: PictureTheme,
        size: tuple[int, int],
        view: PictureView = "facing",
    ) -> bytes:
        """The window with these files as PNG; raises DiptychError where it cannot be drawn."""
        ...

    def export_pdf(self, session: "Session", report: "Report") -> bytes:
        """The session as PDF; raises DiptychError where it cannot be drawn."""
        ...

    def parts(self) -> "dict[str, Callable[[], str]]":
        """What the window is made of and where it keeps things: a part each, told when it is asked."""
        ...


def needed(screen: Screen | None) -> Screen:
    """The screen; raises DiptychError where this installation has none."""
    from diptych.errors import DiptychError

    if screen is None:
        raise DiptychError(Message("cli.no-window"), "no-window")
    return screen
