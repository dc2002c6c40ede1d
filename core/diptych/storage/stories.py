"""Stories in ``.diptych`` files: loaded with every check, saved whole or not at all."""

import json
import os
from dataclasses import dataclass
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from diptych.errors import StorageError, reason_of
from diptych.file_names import file_name
from diptych.message import Message
from diptych.session import Session
from diptych.storage.files import Loaded, broken, bytes_to_open, checked, loaded_document, save, saved
from diptych.storage.integrity import intact
from diptych.storage.json_document import MOST_BYTES, bytes_of, parsed_document
from diptych.storage.migration import STORY, TYPE_FIELD, migrated
from diptych.storage.schema import Schema, problem, published
from diptych.storage.story_format import to_story_document, to_work
from diptych.storage.unfit import opening
from diptych.story.work import StoryWork
from diptych_resources import resource


@dataclass(frozen=True, slots=True)
class LoadedStory:
    """A saved story: the work on it, what the file was (for ``save_story``), and what is odd about it."""

    work: StoryWork
    fingerprint: str
    warnings: tuple[Message, ...] = ()

    @property
    def holds_work(self) -> bool:
        """Whether there is anything that only the reader could write again."""
        return self.work.holds_work


def load_either(path: str | os.PathLike[str]) -> Loaded | LoadedStory:
    """The comparison or the story in a file; raises StorageError, in one sentence with the file and the reason."""
    path = Path(path)
    return loaded_either(bytes_of(path), file_name(path))


def load_stream(stream: BinaryIO, name: str) -> Loaded | LoadedStory:
    """The comparison or the story in a stream; raises StorageError, in one sentence with that name and the reason."""
    try:
        data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise StorageError(
            Message("file.cannot-be-read", {"name": name, "reason": reason_of(error)}), "unreadable"
        ) from error
    if len(data) > MOST_BYTES:
        raise StorageError(Message("saved.too-large", {"name": name}), "too-large")
    return loaded_either(data, name)


def loaded_either(data: bytes, name: str) -> Loaded | LoadedStory:
    """The comparison or the story in the bytes of a file of that name; raises StorageError as ``load`` does."""
    return of_valid(valid_document(data, name), name, sha256(data).hexdigest())


def valid_document(data: bytes, name: str) -> dict[str, Any]:
    """The document of a comparison or a story, present and valid by its schema; raises StorageError."""
    document = parsed_document(data, name)
    if document.get(TYPE_FIELD) != STORY:
        return checked(document, name)
    document = migrated(document, name)
    wrong = problem(document, _schema())
    if wrong:
        raise StorageError(Message("file.cannot-be-opened", {"name": name, "reason": wrong}), "invalid")
    return document


def of_valid(document: dict[str, Any], name: str, fingerprint: str) -> Loaded | LoadedStory:
    """What such a document holds; raises StorageError for what the schema allows and no Diptych writes."""
    if document.get(TYPE_FIELD) != STORY:
        return loaded_document(document, name, fingerprint)
    with opening(name):
        work, lost = to_work(document, name)
    warnings = [] if intact(document) else [broken(document)]
    for article, record in zip(work.story.articles, document["diptych:sources"], strict=True):
        if article.sha256 != record["sha256"]:
            warnings.append(Message("saved.other-text-of", {"source": article.name}))
    return LoadedStory(work, fingerprint, (*warnings, *lost))


def save_either(
    work: Session | StoryWork, path: str | os.PathLike[str], expected: str | None = None, mode: int | None = None
) -> str:
    """Writes a comparison or a story and returns the file's fingerprint; raises StorageError as ``save`` does."""
    return save(work, path, expected, mode) if isinstance(work, Session) else save_story(work, path, expected, mode)


def save_story(
    work: StoryWork, path: str | os.PathLike[str], expected: str | None = None, mode: int | None = None
) -> str:
    """Writes the story and returns the file's fingerprint; raises StorageError as ``save`` does for a comparison."""
    return saved(partial(story_bytes, work), path, expected, mode)


def story_bytes(work: StoryWork, name: str) -> bytes:
    """The bytes of the story's file; raises StorageError where ``load_either`` would refuse them."""
    return bytes_to_open(partial(to_story_document, work), _schema(), _annotations, name)


def _annotations(document: dict[str, Any]) -> int:
    return sum(len(part["first"]["items"]) for part in (document, *document["diptych:pairs"]))


@lru_cache(maxsize=1)
def _schema() -> Schema:
    """The schema of a story, on the definitions of that of a comparison."""
    own = json.loads(resource("schemas", "diptych-story-3.schema.json").read_text(encoding="utf-8"))
    return {**own, "$defs": {**published()["$defs"], **own["$defs"]}}
