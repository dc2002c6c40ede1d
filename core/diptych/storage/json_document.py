"""The JSON document of a ``.diptych`` file as bytes, within limits, whatever it holds."""

import json
from collections.abc import Sequence
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any, NoReturn

from diptych.errors import StorageError, nothing_at, reason_of
from diptych.file_names import file_name
from diptych.message import Message
from diptych.plain_files import NotPlainError, read_plain
from diptych.storage.unfit import UnfitError, misfit

MOST_BYTES = 200_000_000  # more than the longest two texts with all that can be found in them
MOST_ANNOTATIONS = 100_000  # four times what two texts of 100,000 words give, all of it judged
_ANNOTATION = b'"Annotation"'  # the type of each; inside words its quotation marks stand escaped
_DEEPEST = 60  # levels of nesting; what we write has less than twenty


def bytes_of(path: Path) -> bytes:
    """The bytes of a plain file within the limit; raises StorageError."""
    name = file_name(path)
    try:
        data = read_plain(path, MOST_BYTES)
    except FileNotFoundError:
        raise StorageError(nothing_at(path), "not-found") from None
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


def changed(path: Path, expected: str) -> bool:
    """Whether the file is another by now; one that was removed is simply written. Raises StorageError."""
    try:
        return sha256(bytes_of(path)).hexdigest() != expected
    except StorageError as error:
        if error.code == "not-found":
            return False
        raise


def document_bytes(document: dict[str, Any]) -> bytes:
    """The document in UTF-8, a line a field, LF; raises ValueError for what JSON does not have."""
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def parsed_document(data: bytes, name: str) -> dict[str, Any]:
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
        if not data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"{", b"[")):
            raise StorageError(Message("saved.no-comparison", {"name": name}), "invalid") from None
        raise StorageError(
            Message("saved.broken-line", {"name": name, "line": str(error.lineno)}), "corrupt"
        ) from error
    except (UnfitError, ValueError) as error:  # the other: digits without end
        raise StorageError(Message("saved.broken", {"name": name, "reason": misfit(error)}), "corrupt") from error
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
