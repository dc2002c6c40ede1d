"""Saved comparisons and annotations of other tools are parsed and validated in a locked child, and nowhere else.

What fills the memory there, takes for ever or crashes costs the child alone. What it found comes back as a document
that is valid, of which the session is built without a second look.
"""

import os
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.errors import StorageError, message_of
from diptych.file_names import file_name
from diptych.finding import SIDES
from diptych.message import Message, catalogues
from diptych.session import Note, Session
from diptych.span import Span
from diptych.storage.files import Loaded, dumped
from diptych.storage.imported_notes import with_notes
from diptych.storage.json_document import bytes_of
from diptych.storage.stories import LoadedStory, of_valid, story_bytes, valid_document
from diptych.story import Story
from diptych.story.work import StoryWork
from diptych.worker import Allowance, EndedError, OverdueError, Worker, serve_locked

_ALLOWANCE = Allowance(seconds=30.0, memory_bytes=4_000_000_000)


def load_isolated(path: str | os.PathLike[str]) -> Loaded:
    """The comparison in a file, as ``load`` loads it; raises StorageError, also where that would take too much."""
    found = load_either_isolated(path)
    if isinstance(found, LoadedStory):
        raise StorageError(Message("saved.is-story", {"name": file_name(Path(path))}), "is-story")
    return found


def load_either_isolated(path: str | os.PathLike[str]) -> Loaded | LoadedStory:
    """The comparison or the story in a file; raises StorageError as ``load_isolated`` does."""
    path = Path(path)
    data, name = bytes_of(path), file_name(path)
    return of_valid(_asked({"name": name}, data)["document"], name, sha256(data).hexdigest())


def with_notes_isolated(session: Session, path: str | os.PathLike[str]) -> tuple[Session, tuple[Message, ...]]:
    """The session with the annotations of a file as notes, as ``with_notes`` takes them; raises StorageError."""
    path, articles = Path(path), {side: session.comparison.article(side).to_record() for side in SIDES}
    request = {"name": file_name(path), "articles": articles, "present": [note.id for note in session.notes]}
    answer = _asked(request, bytes_of(path))
    notes = tuple(_note(record) for record in answer["notes"])
    lost = tuple(Message.from_record(record, "") for record in answer["lost"])
    return replace(session, notes=(*session.notes, *notes)), lost


def _asked(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """What the child makes of the bytes; raises StorageError as it did there, and where it could not."""
    name = request["name"]
    try:
        with Worker("opener") as child:
            answer: dict[str, Any] = child.ask(request, data, _ALLOWANCE)
    except OverdueError as error:
        raise StorageError(
            Message("saved.timeout", {"name": name, "seconds": round(_ALLOWANCE.seconds)}), "timeout"
        ) from error
    except EndedError as error:
        raise StorageError(Message("saved.damaged", {"name": name}), "too-large") from error
    if answer.get("exhausted"):
        raise StorageError(Message("saved.too-large-to-open", {"name": name}), "too-large")
    if "code" in answer:
        raise StorageError(message_of(answer), answer["code"])
    return answer


def main() -> int:
    """The child."""
    return serve_locked(_warm_up, _answer)


def _warm_up() -> None:
    """Looks at a small comparison and a story with one of everything, so that all that is fetched late is there."""
    article, words = Article("the wall fell\n", "a"), Span(4, 8)
    comparison = Comparison(article, article)
    session = Session(comparison).add_note("a", left=words, tags=("b",)).add_link(words, words)
    catalogues()
    document = dumped(session)
    story = story_bytes(StoryWork(Story((article, article), {(0, 1): comparison}, ())), "a")
    for data in (document, document.replace(b"wall fell", b"wall  fell", 1), story):  # the second: words to be sought
        of_valid(valid_document(data, "a"), "a", "")


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """What was asked for, or why it cannot be had."""
    try:
        if "articles" in request:
            return _notes(request, data)
        document = valid_document(data, request["name"])
        of_valid(document, request["name"], "")
        return {"document": document}
    except StorageError as error:
        return error.to_record()


def _notes(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """The annotations that are not there yet as notes on the two articles."""
    left, right = (Article.from_record(request["articles"][side]) for side in SIDES)
    session, lost = with_notes(Session(Comparison(left, right)), data, request["name"], request["present"])
    return {"notes": [asdict(note) for note in session.notes], "lost": [message.to_record() for message in lost]}


def _note(record: dict[str, Any]) -> Note:
    left, right = (Span(**record[side]) if record[side] else None for side in SIDES)
    return Note(**{**record, "left": left, "right": right, "tags": tuple(record["tags"])})
