"""Files that need a parser are read in a locked child: one that hangs or crashes costs only its own result.

The child gets the bytes of the file and may do nothing but compute (``diptych.worker``). Plain text is read at
once: only our own code looks at it.
"""

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from diptych.article import Article
from diptych.errors import ReadingError, message_of
from diptych.file_names import file_name
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.files import bytes_of, entry_of
from diptych.reading.registry import article_of, articles_of, is_plain
from diptych.worker import Allowance, EndedError, OverdueError, Worker, serve_locked


class Reader:
    """Reads files as ``read_article`` does, without trust in them or their parsers; one child serves many files.

    Close it, or use it in a ``with`` statement: the child then ends.
    """

    def __init__(self) -> None:
        self._child = Worker("reader")

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def running(self) -> bool:
        """Whether a child waits for more files."""
        return self._child.running

    @property
    def process(self) -> int | None:
        """The number of the child's process, None where none runs."""
        return self._child.process

    def close(self) -> None:
        """Ends the child; the next file gets a new one."""
        self._child.close()

    def article(
        self,
        path: str | os.PathLike[str],
        limits: Limits | None = None,
        encoding: str | None = None,
        whole: bool = False,
    ) -> Article:
        """The article in a file; raises ReadingError, also where the parser took too long, too much memory, or died."""
        path, limits = Path(path), limits or Limits()
        data = bytes_of(path, limits)
        if is_plain(path, data):
            return article_of(data, path, limits, encoding)
        return self._read(data, path, limits, encoding, "whole" if whole else "article")[0]

    def articles(
        self, path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None
    ) -> tuple[Article, ...]:
        """Every article in a file, as ``read_articles`` reads them; raises ReadingError."""
        path, limits = Path(path), limits or Limits()
        data = bytes_of(path, limits)
        if is_plain(path, data):
            return articles_of(data, path, limits, encoding)
        return self._read(data, path, limits, encoding, "articles")

    def pasted(self, text: str, name: str, html: str | None = None, limits: Limits | None = None) -> Article:
        """The article in pasted text, as ``article_from_clipboard`` makes it; raises ReadingError."""
        limits = limits or Limits()
        if not html:
            return _pasted(text, name, None, limits)
        data = json.dumps([text, html]).encode()
        return self._read(data, Path(name), limits, None, "pasted")[0]

    def _read(self, data: bytes, path: Path, limits: Limits, encoding: str | None, what: str) -> tuple[Article, ...]:
        """What the child makes of the bytes. Raises ReadingError."""
        name = file_name(path)
        request = {
            "name": os.fsencode(path.name).hex(),  # it may be no text
            "entry": 0 if what == "pasted" else entry_of(path),
            "encoding": encoding,
            "limits": asdict(limits),
            "what": what,
        }
        try:
            answer = self._child.ask(request, data, Allowance(limits.seconds, limits.memory_bytes))
        except OverdueError as error:
            message = Message("reading.timeout", {"name": name, "seconds": round(limits.seconds)})
            raise ReadingError(message, "timeout") from error
        except EndedError as error:
            raise ReadingError(Message("reading.crashed", {"name": name}), "crashed") from error
        if answer.get("exhausted"):
            raise ReadingError(Message("reading.too-complicated", {"name": name}), "too-complex")
        if "code" in answer:
            raise ReadingError(message_of(answer), answer["code"])
        return tuple(Article.from_record(record) for record in answer["articles"])


def read_isolated(
    path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None, whole: bool = False
) -> Article:
    """The article in a file, as ``read_article`` reads it, without trust in the file or its parser.

    Raises ReadingError, also where the parser took too long, too much memory, or died. For many files see ``Reader``.
    """
    with Reader() as reader:
        return reader.article(path, limits, encoding, whole)


def read_all_isolated(
    path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None
) -> tuple[Article, ...]:
    """Every article in a file, as ``read_articles`` reads them, with as little trust; raises ReadingError."""
    with Reader() as reader:
        return reader.articles(path, limits, encoding)


def main() -> int:
    """The child: reads the bytes that come with each request."""
    from diptych.reading.warm_up import warm_up

    return serve_locked(warm_up, _answer)


def _pasted(text: str, name: str, html: str | None, limits: Limits) -> Article:
    from diptych.reading.clipboard import article_from_clipboard  # brings lxml: not before it is needed

    return article_from_clipboard(text, name, html, limits)


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    """The records that were asked for, or why there are none."""
    path, limits = Path(os.fsdecode(bytes.fromhex(request["name"]))), Limits(**request["limits"])
    entry, encoding, what = request["entry"], request["encoding"], request["what"]
    try:
        found: tuple[Article, ...]
        if what == "pasted":
            text, html = json.loads(data)
            found = (_pasted(text, path.name, html, limits),)
        elif what == "articles":
            found = articles_of(data, path, limits, encoding, entry)
        else:
            found = (article_of(data, path, limits, encoding, whole=what == "whole", entry=entry),)
        return {"articles": [article.to_record() for article in found]}
    except ReadingError as error:
        return error.to_record()
    except RecursionError:
        return ReadingError(Message("reading.too-complicated", {"name": file_name(path)}), "too-complex").to_record()
