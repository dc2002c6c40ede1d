"""Work for when nothing else is to be done, so that what is shown next need not wait for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_REST_MS = 300


def idle(owner: QObject, work: Callable[[], object]) -> QTimer:
    """A timer that does the work once, a while after it was last started."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(_REST_MS)
    timer.timeout.connect(work)
    return timer
