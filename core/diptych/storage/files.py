"""``.diptych`` files on disk: loaded with every check, saved whole or not at all."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from diptych.errors import StorageError
from diptych.file_names import file_name
from diptych.message import Message
from diptych.session import Session
from diptych.storage.atomic import write_bytes
from diptych.storage.foreign_annotations import adopted
from diptych.storage.format import to_document, to_session
from diptych.storage.integrity import FIELD, intact
from diptych.storage.json_document import (
    MOST_ANNOTATIONS,
    MOST_BYTES,
    bytes_of,
    changed,
    document_bytes,
    parsed_document,
)
from diptych.storage.migration import STORY, TYPE_FIELD, migrated
from diptych.storage.schema import Schema, problem, published
from diptych.storage.unfit import opening


@dataclass(frozen=True, slots=True)
class Loaded:
    """A saved comparison: its session, what the file was (for ``save``), and what is odd about it."""

    session: Session
    fingerprint: str
    warnings: tuple[Message, ...] = ()

    @property
    def holds_work(self) -> bool:
        """Whether there is anything that only the reader could write again."""
        return self.session.holds_work


def load(path: str | os.PathLike[str]) -> Loaded:
    """The comparison in a file; raises StorageError, in one sentence that names the file and the reason."""
    path = Path(path)
    return loaded(bytes_of(path), file_name(path))


def loaded(data: bytes, name: str) -> Loaded:
    """The comparison in the bytes of a file of that name; raises StorageError as ``load`` does."""
    return loaded_document(checked(parsed_document(data, name), name), name, sha256(data).hexdigest())


def loaded_document(document: dict[str, Any], name: str, fingerprint: str) -> Loaded:
    """The comparison in a document that is valid (``checked``); raises StorageError as ``load`` does."""
    with opening(name):
        session, lost = to_session(document)
        warnings = [] if intact(document) else [broken(document)]
        for side, article in (("left", session.comparison.left), ("right", session.comparison.right)):
            if article.sha256 != document["diptych:sources"][side]["sha256"]:
                warnings.append(Message("saved.other-text", {"side": side}))
    return Loaded(session, fingerprint, (*warnings, *lost))


def broken(document: dict[str, Any]) -> Message:
    """What is said of a document whose hash does not fit it."""
    if FIELD not in document:
        return Message("saved.no-mark")
    return Message("saved.changed-since")


def save(session: Session, path: str | os.PathLike[str], expected: str | None = None, mode: int | None = None) -> str:
    """Writes the comparison and returns the file's fingerprint; ``mode`` are its permissions, as for chmod.

    Raises StorageError where it cannot be written or could not be read again, and with the code ``changed`` where
    ``expected`` is given and the file on disk is another by now.
    """
    return saved(partial(saved_bytes, session), path, expected, mode)


def saved(
    bytes_for: Callable[[str], bytes], path: str | os.PathLike[str], expected: str | None, mode: int | None
) -> str:
    """Writes what is made for a file of that name, returns the file's fingerprint; raises StorageError as ``save``."""
    path = Path(path)
    if expected is not None and changed(path, expected):
        raise StorageError(Message("saved.changed-on-disk", {"name": file_name(path)}), "changed")
    data = bytes_for(file_name(path))
    write_bytes(path, data, mode)
    return sha256(data).hexdigest()


def saved_bytes(session: Session, name: str) -> bytes:
    """The bytes of the session's file; raises StorageError where ``load`` would refuse them."""
    return bytes_to_open(partial(to_document, session), published(), lambda d: len(d["first"]["items"]), name)


def bytes_to_open(
    make: Callable[[], dict[str, Any]], schema: Schema, annotations: Callable[[dict[str, Any]], int], name: str
) -> bytes:
    """The bytes of a document that fits its schema and the limits; raises StorageError where it could not be opened."""
    try:
        document = make()
        wrong, data = problem(document, schema), document_bytes(document)
    except ValueError:  # half of a character, or a number that JSON does not have
        wrong, data = Message("saved.no-text"), b""
    else:
        if len(data) > MOST_BYTES or annotations(document) > MOST_ANNOTATIONS:
            wrong = Message("saved.too-large-again")
    if wrong:
        raise StorageError(Message("file.not-written", {"name": name, "reason": wrong}), "unwritable")
    return data


def dumped(session: Session) -> bytes:
    """The bytes of the session's file: UTF-8, a line a field, LF."""
    return document_bytes(to_document(session))


def checked(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The document in the present format, valid by the schema; raises StorageError, also for a story."""
    if document.get(TYPE_FIELD) == STORY:
        raise StorageError(Message("saved.is-story", {"name": name}), "is-story")
    document = adopted(migrated(document, name))
    items = document.get("first", {}).get("items") if isinstance(document.get("first"), dict) else None
    if isinstance(items, list) and len(items) > MOST_ANNOTATIONS:
        raise StorageError(Message("saved.many-annotations", {"name": name, "annotations": len(items)}), "too-large")
    wrong = problem(document)
    if wrong:
        raise StorageError(Message("file.cannot-be-opened", {"name": name, "reason": wrong}), "invalid")
    return document
