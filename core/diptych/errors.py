"""The errors a person may meet, each with a message written for that person."""

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from diptych.file_names import file_name
from diptych.message import Message, plain


class DiptychError(Exception):
    """Something Diptych cannot do, said in one sentence that names the file and the reason.

    ``code`` is a short stable word for scripts and tests (``"not-found"``, ``"too-large"``); ``message`` is the
    sentence in English, as ``str()`` of the error says it, and ``told`` says it in any language.
    """

    def __init__(self, message: Message | str, code: str = "error") -> None:
        self.told = plain(message) if isinstance(message, str) else message
        self.message = self.told.english
        super().__init__(self.message)
        self.code = code

    def to_record(self) -> dict[str, Any]:
        """The error as it stands in records: in English, and the message's id and arguments."""
        said = self.told.to_record() if self.told.id else {}
        return {"message": self.message, "code": self.code, **said}


def message_of(record: Mapping[str, Any]) -> Message:
    """The message of an error's record."""
    return Message.from_record(record, record["message"])


class ReadingError(DiptychError):
    """An article could not be read."""


class StorageError(DiptychError):
    """A comparison could not be loaded or saved."""


class ExportError(DiptychError):
    """A report could not be written."""


class PipelineError(DiptychError):
    """The language pipeline that was asked for is not there or does not work."""


def reason_of(error: OSError | ValueError) -> Message:
    """The system's own reason, to stand behind a colon; without paths."""
    said = getattr(error, "strerror", None) or str(error)
    said = said[:1].lower() + said[1:]
    name = errno.errorcode.get(getattr(error, "errno", None) or 0, "other").lower()
    message = Message(f"system.{name}")
    return message if message.is_known and message.english == said else plain(said)


def nothing_at(path: Path) -> Message:
    """What is to be said where a name leads to no file: there is none, or it is a link to one that is not there."""
    return Message("file.dangling" if path.is_symlink() else "file.none", {"name": file_name(path)})


def place_of(error: BaseException) -> str:
    """The kind of an unforeseen error and the line it came from; never its message, which may hold article text."""
    import traceback  # its import is dear, and few runs need it

    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{where}"
