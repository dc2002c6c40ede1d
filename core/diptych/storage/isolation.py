"""Large saved comparisons are tried in a locked child first: what fills the memory or takes for ever costs it alone.

A small file cannot do that, whatever is in it, and is loaded at once.
"""

import os
from pathlib import Path
from typing import Any

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.errors import StorageError, message_of
from diptych.file_names import file_name
from diptych.message import Message, catalogues
from diptych.session import Session
from diptych.span import Span
from diptych.storage.files import Loaded, dumped
from diptych.storage.json_document import bytes_of
from diptych.storage.stories import LoadedStory, loaded_either
from diptych.worker import Allowance, EndedError, OverdueError, Worker, serve_locked

_SMALL = 10_000_000  # bytes; two articles of 30,000 words with all their findings have less
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
    if len(data) > _SMALL:
        _try(data, name)
    return loaded_either(data, name)


def _try(data: bytes, name: str) -> None:
    """Loads the bytes where nothing can come of it; raises StorageError as it did there."""
    try:
        with Worker("opener") as child:
            answer = child.ask({"name": name}, data, _ALLOWANCE)
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


def main() -> int:
    """The child."""
    return serve_locked(_warm_up, _answer)


def _warm_up() -> None:
    """Loads a small comparison with one of everything, so that all that is fetched late is there."""
    article, words = Article("the wall fell\n", "a"), Span(4, 8)
    session = Session(Comparison(article, article)).add_note("a", left=words, tags=("b",)).add_link(words, words)
    catalogues()
    document = dumped(session)
    loaded_either(document, "a")
    loaded_either(document.replace(b"wall fell", b"wall  fell", 1), "a")  # words that have to be sought


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Nothing, or why the file cannot be opened."""
    try:
        loaded_either(data, request["name"])
    except StorageError as error:
        return error.to_record()
    return {}
