"""The local log: what the program did, never a word, title or path of what it did it to."""

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

_BYTES, _KEPT = 256_000, 3
LOGGER = logging.getLogger("diptych")


def log_file() -> Path:
    """Where the log lies."""
    return user_log_path("diptych", appauthor=False) / "diptych.log"


def start_log(path: Path | None = None) -> None:
    """Begins to write the log; without a writable folder there is none, and the program goes on."""
    path = path or log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False


def trace(kind: type[BaseException], tb: TracebackType | None) -> str:
    """Where an error arose: kinds and lines of code, without its message, which may hold words of an article."""
    frames = traceback.extract_tb(tb)
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    return f"{kind.__name__} at {places}"


def watch_errors(tell: Callable[[str], None]) -> None:
    """Sends every unforeseen error to the log and, as one sentence, to the reader; nothing is closed."""

    def hook(kind: type[BaseException], error: BaseException, tb: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, tb)
            return
        report = trace(kind, tb)
        LOGGER.error(report)
        tell(report)

    sys.excepthook = hook
