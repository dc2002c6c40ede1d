"""What must be right before Qt starts, since Qt itself would abort or say the wrong thing."""

import os
import sys
from collections.abc import Mapping

_DEBIAN = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-keysyms1 libxcb-image0 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


def wrong_versions(python: tuple[int, int], pyside: str) -> str | None:
    """Why this Python and this PySide6 do not work together, None where they do.

    PySide6 6.12 on Python 3.11 drops a reference to ``None`` at every call without a result; the process aborts after
    a few thousand of them.
    """
    numbers = tuple(int(part) for part in pyside.split(".")[:2] if part.isdecimal())
    if python < (3, 12) and numbers >= (6, 12):
        return (
            f"PySide6 {pyside} does not work on Python {python[0]}.{python[1]}: "
            'install Python 3.12 or newer, or say pip install "PySide6-Essentials<6.12".'
        )
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


def missing_library() -> str | None:
    """What to install where Qt's libraries are not all there, None where they are."""
    try:
        import PySide6.QtWidgets  # noqa: F401  # fails here, with a name, rather than later without
    except ImportError as error:
        return f"Qt cannot start: {error}. On Debian and Ubuntu: sudo apt-get install {_DEBIAN}"
    return None


def obstacle(*, needs_display: bool) -> str | None:
    """The one sentence that says why no window can be opened, None where it can."""
    pyside = installed_pyside()
    if not pyside:
        return "PySide6 is not installed, so there is no window; “diptych compare” works without it."
    wrong = wrong_versions(sys.version_info[:2], pyside)
    if wrong:
        return wrong
    if needs_display and not has_display(os.environ):
        return "There is no display here; use “diptych compare LEFT RIGHT” instead of the window."
    return missing_library()
