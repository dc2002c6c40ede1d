"""A file is written whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from diptych.errors import StorageError


def write_bytes(path: Path, data: bytes) -> None:
    """Replaces the file's content in one step; raises StorageError naming the file, the old content then stands."""
    target = Path(os.path.realpath(path))
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
    except OSError as error:
        raise StorageError(f"“{path.name}” cannot be written: {error.strerror}.", "unwritable") from error
