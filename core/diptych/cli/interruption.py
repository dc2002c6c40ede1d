"""A command that is asked to end ends as with Ctrl-C: its children end, its files are put away, a sentence says so."""

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_ASKING = ("SIGTERM", "SIGHUP")  # a system that shuts down, a terminal that is closed
_STATUS = 128  # and the number of the signal, as shells count


class AskedToEnd(KeyboardInterrupt):
    """A signal that asks a program to end."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


def status(stop: KeyboardInterrupt) -> int:
    """The exit status of a command that was stopped."""
    return _STATUS + (stop.number if isinstance(stop, AskedToEnd) else signal.SIGINT)


def listen() -> None:
    """From here on Ctrl-C is an exception; until the commands are imported it ends the program without a word."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@contextlib.contextmanager
def stoppable(wanted: bool = True) -> Iterator[None]:
    """Where asking signals raise AskedToEnd; one that the shell told us to overlook (nohup) stays overlooked."""
    before = {}
    if wanted and threading.current_thread() is threading.main_thread():
        for name in _ASKING:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is signal.SIG_DFL:
                before[number] = signal.signal(number, _raise)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def put_off() -> Iterator[list[int]]:
    """Where signals are only noted, for what prints an exception in its callbacks and goes on, as Qt does.

    The list is empty until one comes; whoever sees it should leave, for then the signal does what it would have done.
    """
    asked: list[int] = []
    before: dict[int, Callable[[int, FrameType | None], object]] = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGINT", *_ASKING):
            number = getattr(signal, name, None)
            handler = None if number is None else signal.getsignal(number)
            if number is not None and callable(handler):
                before[number] = handler
                signal.signal(number, lambda number, frame: asked.append(number))
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if asked:
            before[asked[0]](asked[0], None)


def _raise(number: int, frame: FrameType | None) -> None:
    raise AskedToEnd(number)
