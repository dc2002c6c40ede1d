"""``.diptych`` files on disk: loaded with every check, saved whole or not at all."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from diptych.errors import StorageError, reason_of
from diptych.file_names import file_name
from diptych.message import Message
from diptych.plain_files import NotPlainError, read_plain
from diptych.session import Session
from diptych.storage.atomic import write_bytes
from diptych.storage.foreign_annotations import adopted
from diptych.storage.format import UnfitError, to_document, to_session
from diptych.storage.integrity import FIELD, intact
from diptych.storage.migration import migrated
from diptych.storage.schema import problem

MOST_BYTES = 200_000_000  # more than the longest two texts with all that can be found in them
MOST_ANNOTATIONS = 100_000  # four times what two texts of 100,000 words give, all of it judged
_ANNOTATION = b'"Annotation"'  # the type of each; inside words its quotation marks stand escaped
_DEEPEST = 60  # levels of nesting; what we write has less than ten


@dataclass(frozen=True, slots=True)
class Loaded:
    """A saved comparison: its session, what the file was (for ``save``), and what is odd about it."""

    session: Session
    fingerprint: str
    warnings: tuple[Message, ...] = ()


def load(path: str | os.PathLike[str]) -> Loaded:
    """The comparison in a file; raises StorageError, in one sentence that names the file and the reason."""
    path = Path(path)
    return loaded(bytes_of(path), file_name(path))


def load_stream(stream: BinaryIO, name: str) -> Loaded:
    """The comparison in a stream; raises StorageError, in one sentence with that name and the reason."""
    try:
        data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise StorageError(
            Message("file.cannot-be-read", {"name": name, "reason": reason_of(error)}), "unreadable"
        ) from error
    if len(data) > MOST_BYTES:
        raise StorageError(Message("saved.too-large", {"name": name}), "too-large")
    return loaded(data, name)


def loaded(data: bytes, name: str) -> Loaded:
    """The comparison in the bytes of a file of that name; raises StorageError as ``load`` does."""
    document = _checked(data, name)
    try:
        session, lost = to_session(document)
        warnings = [] if intact(document) else [_broken(document)]
        for side, article in (("left", session.comparison.left), ("right", session.comparison.right)):
            if article.sha256 != document["diptych:sources"][side]["sha256"]:
                warnings.append(Message("saved.other-text", {"side": side}))
    except (UnfitError, ValueError, KeyError, TypeError) as error:
        reason = error.why if isinstance(error, UnfitError) else Message("saved.not-built-so")
        raise StorageError(Message("file.cannot-be-opened", {"name": name, "reason": reason}), "invalid") from error
    return Loaded(session, sha256(data).hexdigest(), (*warnings, *lost))


def _broken(document: dict[str, Any]) -> Message:
    if FIELD not in document:
        return Message("saved.no-mark")
    return Message("saved.changed-since")


def save(session: Session, path: str | os.PathLike[str], expected: str | None = None, mode: int | None = None) -> str:
    """Writes the comparison and returns the file's fingerprint; ``mode`` are its permissions, as for chmod.

    Raises StorageError where it cannot be written or could not be read again, and with the code ``changed`` where
    ``expected`` is given and the file on disk is another by now.
    """
    path = Path(path)
    if expected is not None and _changed(path, expected):
        raise StorageError(Message("saved.changed-on-disk", {"name": file_name(path)}), "changed")
    data = saved_bytes(session, file_name(path))
    write_bytes(path, data, mode)
    return sha256(data).hexdigest()


def _changed(path: Path, expected: str) -> bool:
    """Whether the file is another by now; one that was removed is simply written. Raises StorageError."""
    try:
        return sha256(bytes_of(path)).hexdigest() != expected
    except StorageError as error:
        if error.code == "not-found":
            return False
        raise


def saved_bytes(session: Session, name: str) -> bytes:
    """The bytes of the session's file; raises StorageError where ``load`` would refuse them."""
    try:
        document = to_document(session)
        wrong, data = problem(document), _bytes(document)
    except ValueError:  # half of a character, or a number that JSON does not have
        wrong, data = Message("saved.no-text"), b""
    else:
        if len(data) > MOST_BYTES or len(document["first"]["items"]) > MOST_ANNOTATIONS:
            wrong = Message("saved.too-large-again")
    if wrong:
        raise StorageError(Message("file.not-written", {"name": name, "reason": wrong}), "unwritable")
    return data


def dumped(session: Session) -> bytes:
    """The bytes of the session's file: UTF-8, a line a field, LF."""
    return _bytes(to_document(session))


def _bytes(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def parsed(data: bytes, name: str) -> Session:
    """The session in the bytes of a file; raises StorageError as ``load`` does."""
    return to_session(_checked(data, name))[0]


def _checked(data: bytes, name: str) -> dict[str, Any]:
    """The document in the present format, valid by the schema; raises StorageError."""
    document = adopted(migrated(_parsed(data, name), name))
    items = document.get("first", {}).get("items") if isinstance(document.get("first"), dict) else None
    if isinstance(items, list) and len(items) > MOST_ANNOTATIONS:
        raise StorageError(Message("saved.many-annotations", {"name": name, "annotations": len(items)}), "too-large")
    wrong = problem(document)
    if wrong:
        raise StorageError(Message("file.cannot-be-opened", {"name": name, "reason": wrong}), "invalid")
    return document


def bytes_of(path: Path) -> bytes:
    """The bytes of a plain file within the limit; raises StorageError."""
    name = file_name(path)
    try:
        data = read_plain(path, MOST_BYTES)
    except FileNotFoundError:
        raise StorageError(Message("file.none", {"name": name}), "not-found") from None
    except IsADirectoryError:
        raise StorageError(Message("saved.folder", {"name": name}), "not-a-file") from None
    except NotPlainError:
        raise StorageError(Message("file.not-plain", {"name": name}), "not-a-file") from None
    except (OSError, ValueError) as error:  # the other: a name that no file can have
        raise StorageError(
            Message("file.cannot-be-read", {"name": name, "reason": reason_of(error)}), "no-permission"
        ) from error
    if len(data) > MOST_BYTES:
        raise StorageError(Message("saved.too-large", {"name": name}), "too-large")
    return data


def _parsed(data: bytes, name: str) -> dict[str, Any]:
    """The JSON object; raises StorageError for anything else, doubled keys and numbers that JSON does not have."""
    if data.count(_ANNOTATION) > MOST_ANNOTATIONS:  # told before all of them are in memory
        raise StorageError(
            Message("saved.more-annotations", {"name": name, "annotations": MOST_ANNOTATIONS}), "too-large"
        )

    def once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise UnfitError(Message("saved.field-twice"))
        return found

    def never(word: str) -> NoReturn:
        raise UnfitError(Message("saved.no-number", {"word": word}))

    def finite(digits: str) -> float:
        number = float(digits)
        if not isfinite(number):
            raise UnfitError(Message("saved.number-too-large", {"number": digits}))
        return number

    try:
        document = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=once, parse_constant=never, parse_float=finite
        )
        if _too_deep(document):
            raise RecursionError
        if b"\\ud" in data.lower():  # half of a character, perhaps: we could never write it again
            json.dumps(document, ensure_ascii=False).encode()
    except UnicodeDecodeError:
        raise StorageError(Message("saved.no-comparison", {"name": name}), "invalid") from None
    except UnicodeEncodeError:
        raise StorageError(
            Message("saved.broken", {"name": name, "reason": Message("saved.no-text")}), "corrupt"
        ) from None
    except json.JSONDecodeError as error:
        raise StorageError(
            Message("saved.broken-line", {"name": name, "line": str(error.lineno)}), "corrupt"
        ) from error
    except (UnfitError, ValueError) as error:  # the other: digits without end
        why = error.why if isinstance(error, UnfitError) else Message("saved.not-built-so")
        raise StorageError(Message("saved.broken", {"name": name, "reason": why}), "corrupt") from error
    except RecursionError:
        raise StorageError(Message("saved.nested", {"name": name}), "corrupt") from None
    if not isinstance(document, dict):
        raise StorageError(Message("saved.no-comparison", {"name": name}), "invalid")
    return document


def _too_deep(value: object) -> bool:
    """Whether values lie in values deeper than we could write them again."""
    level: list[object] = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True
