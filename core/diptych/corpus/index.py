"""The index of a corpus: every article read once, with its text and its stems, in one SQLite file.

What is there already and has not changed on disk is not read again, so that a run that was stopped goes on.
"""

import csv
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from diptych.article import Article
from diptych.dates import written_date
from diptych.errors import DiptychError, ReadingError, nothing_at, reason_of
from diptych.file_names import article_files, entry_name, file_name, readable_path
from diptych.languages import language
from diptych.languages.recognition import guessed
from diptych.message import Message
from diptych.reading import Reader
from diptych.sameness.stems import stem
from diptych.sameness.words import words

_SCHEMA = """
CREATE TABLE IF NOT EXISTS articles (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL, member INTEGER NOT NULL, bytes INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  sha256 TEXT, title TEXT, published TEXT, outlet TEXT, language TEXT, words INTEGER, record BLOB, stems BLOB,
  error TEXT, UNIQUE (path, member)
);
"""
_COMMIT = 200  # articles between two writes to the disk
_SEVERAL = "several"
_STEMS = 1  # how stems are made: 1 by the language of the article


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of the corpus: its number in the index, and what tells it apart.

    ``day`` counts days, None where it is unknown.
    """

    id: int
    path: str
    sha256: str
    title: str
    outlet: str
    published: str
    day: int | None


class CorpusIndex:
    """The index in a file; close it, or use it in a ``with`` statement."""

    def __init__(self, path: Path) -> None:
        """Opens the file or makes it; raises ReadingError where it is no index."""
        try:
            self._base = sqlite3.connect(path, isolation_level=None)
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.executescript(_SCHEMA)
            self._forget_old_stems()
        except sqlite3.DatabaseError as error:
            raise ReadingError(Message("corpus.no-index", {"name": file_name(path)}), "invalid") from error

    def __enter__(self) -> "CorpusIndex":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Writes what waits and lets the file go."""
        self._base.close()

    def _forget_old_stems(self) -> None:
        """Lets the articles go whose stems an earlier version made otherwise: they are read again."""
        (version,) = self._base.execute("PRAGMA user_version").fetchone()
        if version < _STEMS:
            self._base.execute("DELETE FROM articles WHERE language IS NOT 'en'")  # all were stemmed as English
            self._base.execute(f"PRAGMA user_version = {_STEMS}")

    def add(self, files: Iterable[Path]) -> Iterator[tuple[Path, Message | None]]:
        """Reads every file that is not there as it is now; yields each, and what went wrong with it.

        What could not be read is tried again.
        """
        known = {
            (path, size, modified)
            for path, size, modified in self._base.execute(
                "SELECT path, bytes, modified FROM articles GROUP BY path, bytes, modified HAVING COUNT(error) = 0"
            )
        }
        waiting = 0
        with Reader() as reader:
            try:
                for path in files:
                    yield path, self._add(path, known, reader)
                    waiting += 1
                    if waiting % _COMMIT == 0 and self._base.in_transaction:
                        self._base.execute("COMMIT")
            finally:
                if self._base.in_transaction:
                    self._base.execute("COMMIT")

    def _add(self, path: Path, known: set[tuple[str, int, int]], reader: Reader) -> Message | None:
        try:
            status = path.stat()
        except OSError as error:
            return Message("file.cannot-be-read", {"name": file_name(path), "reason": reason_of(error)})
        key = (readable_path(path.absolute()), status.st_size, status.st_mtime_ns)
        if key in known:
            return None
        try:
            if not self._base.in_transaction:
                self._base.execute("BEGIN")
            self._base.execute("DELETE FROM articles WHERE path = ?", key[:1])
            for member, article in _articles(path, reader):
                self._put(key, member, article)
        except DiptychError as error:
            self._fail(key, error.message)
            return error.told
        return None

    def _put(self, key: tuple[str, int, int], member: int, article: Article) -> None:
        record = zlib.compress(json.dumps(article.to_record(), ensure_ascii=False).encode(), 6)
        told = stems(article)
        self._base.execute(
            "INSERT INTO articles (path, member, bytes, modified, sha256, title, published, outlet, language, words, "
            "record, stems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (key[0], member, *key[1:], article.sha256, article.title, day_of(article.published), article.publisher,
             article.language, article.word_count, record, zlib.compress(" ".join(told).encode(), 6)),
        )  # fmt: skip

    def _fail(self, key: tuple[str, int, int], error: str) -> None:
        self._base.execute(
            "INSERT OR REPLACE INTO articles (path, member, bytes, modified, error) VALUES (?, 0, ?, ?, ?)",
            (*key, error),
        )

    def describe(self, details: dict[str, tuple[str, str]]) -> None:
        """Sets outlet and day of articles by path where a list names them."""
        self._base.execute("BEGIN")
        for path, (outlet, day) in details.items():
            self._base.execute(
                "UPDATE articles SET outlet = COALESCE(NULLIF(?, ''), outlet), "
                "published = COALESCE(NULLIF(?, ''), published) WHERE path = ?",
                (outlet, day_of(day) or "", path),
            )
        self._base.execute("COMMIT")

    def entries(self) -> list[Entry]:
        """The articles that could be read, in the order of their numbers; of equal texts of one outlet the first."""
        found, seen = [], set()
        rows = self._base.execute(
            "SELECT id, path, member, sha256, title, outlet, published FROM articles WHERE error IS NULL ORDER BY id"
        )
        for number, path, member, sha256, title, outlet, published in rows:
            if (sha256, outlet) in seen:
                continue
            seen.add((sha256, outlet))
            name = entry_name(path, member) if member else path
            day = date.fromisoformat(published).toordinal() if published else None
            found.append(Entry(number, name, sha256, title or "", outlet or "", published or "", day))
        return found

    def stems(self, ids: Iterable[int]) -> Iterator[list[str]]:
        """The stems of articles in the order of their text, one article after the other."""
        for number in ids:
            (blob,) = self._base.execute("SELECT stems FROM articles WHERE id = ?", (number,)).fetchone()
            yield zlib.decompress(blob).decode().split(" ")

    def article(self, number: int) -> Article:
        """The article of that number; raises KeyError."""
        return Article.from_record(json.loads(self.record(number)))

    def record(self, number: int) -> bytes:
        """The record of an article as JSON; raises KeyError."""
        row = self._base.execute("SELECT record FROM articles WHERE id = ?", (number,)).fetchone()
        if row is None or row[0] is None:
            raise KeyError(number)
        return zlib.decompress(row[0])

    def counts(self) -> tuple[int, int]:
        """How many articles were read, and how many could not be."""
        rows = dict(self._base.execute("SELECT error IS NOT NULL, COUNT(*) FROM articles GROUP BY 1").fetchall())
        return rows.get(0, 0), rows.get(1, 0)


def _articles(path: Path, reader: Reader) -> Iterator[tuple[int, Article]]:
    """The article in a file under 0, those of a file of several under their numbers from 1."""
    try:
        yield 0, reader.article(path)
    except ReadingError as error:
        if error.code != _SEVERAL:
            raise
        yield from enumerate(reader.articles(path), start=1)


def stems(article: Article) -> list[str]:
    """The stems of the words that carry content in its language, in order."""
    pack = language(article.language or guessed(article.text))
    return [stem(word.norm, pack.habits.stemmer) for word in words(article.text, language=pack) if word.content]


def day_of(published: str | None) -> str | None:
    """The day of publication as ``2026-03-04``, None where the words name none."""
    if not published:
        return None
    try:
        return date.fromisoformat(published[:10]).isoformat()
    except ValueError:
        return written_date(published)


def files_of(source: Path) -> tuple[list[Path], dict[str, tuple[str, str]]]:
    """The files of a folder and of all folders in it, or of a list; and outlet and day by path, as the list has them.

    Raises ReadingError.
    """
    if source.is_dir():
        folders = [source, *sorted(p for p in source.rglob("*") if p.is_dir() and not p.name.startswith("."))]
        return [path for folder in folders for path in article_files(folder)], {}
    found, details = [], {}
    try:
        with closing(source.open(encoding="utf-8-sig", newline="")) as table:
            rows = csv.DictReader(table)
            if "path" not in (rows.fieldnames or ()):
                raise ReadingError(Message("corpus.no-paths", {"name": file_name(source)}), "bad-csv")
            for row in rows:
                path = (source.parent / row["path"]).absolute()
                found.append(path)
                details[readable_path(path)] = (row.get("outlet") or "", row.get("published") or "")
    except FileNotFoundError:
        raise ReadingError(nothing_at(source), "not-found") from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReadingError(Message("corpus.no-paths", {"name": file_name(source)}), "bad-csv") from error
    return found, details
