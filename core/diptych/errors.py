"""The errors a person may meet, each with a message written for that person."""


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
