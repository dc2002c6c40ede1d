"""Work that takes its time while the window goes on painting, and takes no input until it is done."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

Result = TypeVar("Result")


class _Work(QObject):
    done = Signal()


def waited(task: Callable[[], Result]) -> Result:
    """What the task returns, or raises, in a thread of its own; keys and clicks wait until then."""
    results: list[Result] = []
    errors: list[BaseException] = []
    work, loop = _Work(), QEventLoop()
    work.done.connect(loop.quit)

    def run() -> None:
        try:
            results.append(task())
        except BaseException as error:  # noqa: BLE001 raised again where the caller waits
            errors.append(error)
        work.done.emit()

    thread = Thread(target=run, daemon=True)
    thread.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    thread.join()
    if errors:
        raise errors[0]
    return results[0]
