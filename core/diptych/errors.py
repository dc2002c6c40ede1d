"""The errors a person may meet, each with a message written for that person."""

from pathlib import Path


class DiptychError(Exception):
    """Something Diptych cannot do, said in one sentence that names the file and the reason.

    ``code`` is a short stable word for scripts and tests (``"not-found"``, ``"too-large"``); the message is for people.
    """

    def __init__(self, message: str, code: str = "error") -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class ReadingError(DiptychError):
    """An article could not be read."""


class StorageError(DiptychError):
    """A comparison could not be loaded or saved."""


class ExportError(DiptychError):
    """A report could not be written."""


class PipelineError(DiptychError):
    """The language pipeline that was asked for is not there or does not work."""


def place_of(error: BaseException) -> str:
    """The kind of an unforeseen error and the line it came from; never its message, which may hold article text."""
    import traceback  # its import is dear, and few runs need it

    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
