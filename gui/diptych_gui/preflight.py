"""What must be right before Qt starts, since Qt itself would abort or say the wrong thing."""

import ctypes
import os
import sys
from collections.abc import Mapping

from diptych.message import Message

_DEBIAN = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


def wrong_versions(python: tuple[int, int], pyside: str) -> Message | None:
    """Why this Python and this PySide6 do not work together, None where they do.

    PySide6 6.12 on Python 3.11 drops a reference to ``None`` at every call without a result; the process aborts after
    a few thousand of them.
    """
    numbers = tuple(int(part) for part in pyside.split(".")[:2] if part.isdecimal())
    if python < (3, 12) and numbers >= (6, 12):
        return Message("cli.wrong-versions", {"pyside": pyside, "python": f"{python[0]}.{python[1]}"})
    return None


def installed_pyside() -> str:
    """The version of PySide6, empty where there is none; importing it alone makes no calls that could go wrong."""
    try:
        import PySide6
    except ImportError:
        return ""
    return PySide6.__version__


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window could be shown here, as far as the environment says."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def answers(environment: Mapping[str, str]) -> bool:
    """Whether the display that the environment names is there: Qt ends the process where it is not."""
    if sys.platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and os.path.exists(os.path.join(environment.get("XDG_RUNTIME_DIR", ""), wayland)):
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt brings what it needs, and is asked itself
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(environment.get("DISPLAY", "").encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def missing_library() -> Message | None:
    """What to install where Qt's libraries are not all there, None where they are."""
    try:
        import PySide6.QtWidgets  # noqa: F401  # fails here, with a name, rather than later without
    except ImportError as error:
        return Message("cli.qt-cannot-start", {"reason": str(error), "packages": _DEBIAN})
    return None


def obstacle(*, needs_display: bool) -> Message | None:
    """The one sentence that says why no window can be opened, None where it can."""
    pyside = installed_pyside()
    if not pyside:
        return Message("cli.no-qt")
    wrong = wrong_versions(sys.version_info[:2], pyside)
    if wrong:
        return wrong
    if needs_display and not has_display(os.environ):
        return Message("cli.no-display")
    missing = missing_library()
    if missing or not needs_display or answers(os.environ):
        return missing
    return Message("cli.dead-display", {"name": os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY", "")})
