"""Work that takes its time while the window goes on painting, and takes no input until it is done."""

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

from diptych.finding import SIDES
from diptych.session import Session

Result = TypeVar("Result")
_LONG = 200_000  # code points of both texts, which are written in the time of a few frames
_ANNOTATION = 500  # code points that a note or a judgement costs as much as


class _Work(QObject):
    done = Signal()


def takes_long(session: Session) -> bool:
    """Whether it takes longer to write this than a reader should wait for the window."""
    texts = sum(len(session.comparison.article(side).text) for side in SIDES)
    own = len(session.notes) + len(session.judgements) + len(session.links)
    return texts + _ANNOTATION * (own + len(session.comparison.findings)) > _LONG


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
