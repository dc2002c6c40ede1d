"""Risky files are parsed in a child process under limits: one that hangs or crashes costs only its own result.

The child may use so much memory and time, writes no file and makes no network socket. Plain text is read at once.
"""

import json
import os
import subprocess
import sys
import threading
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from diptych import child
from diptych.article import Article
from diptych.errors import ReadingError
from diptych.file_names import file_name
from diptych.options import Limits
from diptych.reading.files import bytes_of
from diptych.reading.registry import article_of, articles_of, is_plain, read_article, read_articles

_GLANCE = 0.3  # seconds
_FINE, _TOLD = 0, 3  # how the child ends: with an article, with an error of ours


def read_isolated(
    path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None, whole: bool = False
) -> Article:
    """The article in a file, as ``read_article`` reads it, without trust in the file or its parser.

    Raises ReadingError, also where the parser took too long, too much memory, or died.
    """
    path, limits = Path(path), limits or Limits()
    data = bytes_of(path, limits)
    if is_plain(path, data):
        return article_of(data, path, limits, encoding)
    return Article.from_record(_told(path, limits, encoding, "whole" if whole else "article"))


def read_all_isolated(
    path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None
) -> tuple[Article, ...]:
    """Every article in a file, as ``read_articles`` reads them, with as little trust; raises ReadingError."""
    path, limits = Path(path), limits or Limits()
    data = bytes_of(path, limits)
    if is_plain(path, data):
        return articles_of(data, path, limits, encoding)
    return tuple(Article.from_record(record) for record in _told(path, limits, encoding, "articles"))


def _told(path: Path, limits: Limits, encoding: str | None, what: str) -> Any:
    """What a child process reads: the record of one article, or those of all. Raises ReadingError."""
    request = json.dumps({"path": str(path), "encoding": encoding, "limits": asdict(limits), "what": what})
    try:
        done = subprocess.run(
            child.command("reader"), input=request.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=limits.seconds,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise ReadingError(
            f"“{file_name(path)}” took longer than {limits.seconds:.0f} seconds to read.", "timeout"
        ) from error
    if done.returncode == _FINE:
        return json.loads(done.stdout)
    if done.returncode == _TOLD:
        told = json.loads(done.stdout)
        raise ReadingError(told["message"], told["code"])
    raise ReadingError(f"“{file_name(path)}” made its reader fail: it is damaged or too large to be read.", "crashed")


def main() -> int:
    """The child: reads the one file that the request on standard input names, answers on standard output."""
    answers, sys.stdout = sys.stdout, sys.stderr
    request: dict[str, Any] = json.load(sys.stdin)
    limits = Limits(**request["limits"])
    _limit(limits)
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    path = Path(request["path"])
    answer: Any
    try:
        answer, status = _read(path, limits, request["encoding"], request["what"]), _FINE
    except ReadingError as error:
        answer, status = {"message": error.message, "code": error.code}, _TOLD
    except (MemoryError, RecursionError):
        message = f"“{file_name(path)}” is built in too complicated a way to be read."
        answer, status = {"message": message, "code": "too-complex"}, _TOLD
    answers.write(json.dumps(answer))
    answers.flush()
    return status


def _read(path: Path, limits: Limits, encoding: str | None, what: str) -> Any:
    """The records that were asked for."""
    if what == "articles":
        return [article.to_record() for article in read_articles(path, limits, encoding)]
    return read_article(path, limits, encoding, whole=what == "whole").to_record()


def _end_with_parent(parent: int) -> None:
    """Ends this process when the one that asked is gone: cancelling kills it, and nobody waits for the answer."""
    while os.name == "posix":
        time.sleep(_GLANCE)
        if os.getppid() != parent:
            os._exit(_TOLD)


def _limit(limits: Limits) -> None:
    """Memory, processor time and files written, where the system can limit them."""
    try:
        import resource
    except ImportError:  # Windows: time alone is limited, by the parent
        return
    seconds = int(limits.seconds) + 1
    for what, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):  # a system that knows the limit but not this one of it
            continue
