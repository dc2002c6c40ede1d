"""Documents that cannot be opened for what stands in them, and how that is told."""

from collections.abc import Iterator
from contextlib import contextmanager

from diptych.errors import StorageError
from diptych.message import Message


class UnfitError(Exception):
    """A document that the schema allows and that is no comparison all the same; ``why`` stands behind a colon."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.english)
        self.why = why


def misfit(error: Exception) -> Message:
    """What stands behind the colon: what an UnfitError says, of any other error only that no Diptych builds it so."""
    return error.why if isinstance(error, UnfitError) else Message("saved.not-built-so")


@contextmanager
def opening(name: str) -> Iterator[None]:
    """Raises StorageError about the file of that name where a document does not fit what is made of it here."""
    try:
        yield
    except (UnfitError, ValueError, KeyError, TypeError) as error:
        reason = misfit(error)
        raise StorageError(Message("file.cannot-be-opened", {"name": name, "reason": reason}), "invalid") from error
