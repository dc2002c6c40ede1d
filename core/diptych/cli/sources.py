"""Which articles ``batch`` compares: the rows of a table, what stands under one name in two folders, or every two."""

import csv
import io
from collections.abc import Iterable
from glob import glob
from itertools import combinations
from pathlib import Path

from diptych.cli.pairs import FilePair
from diptych.cli.streams import INPUT_NAME, STANDARD, standard_input, tell
from diptych.errors import DiptychError, ReadingError, nothing_at, reason_of
from diptych.file_names import article_files, file_name, readable_path
from diptych.message import ENGLISH, Message
from diptych.plain_files import NotPlainError, read_plain
from diptych.reading.files import located
from diptych.sides import SIDES

_MOST_BYTES = 200_000_000  # of a table or a list
_COLUMNS = ("id", "left", "right")
_NAMED = 5  # of the files that have no partner


def pairs_of(sources: list[Path], listed: Path | None = None, language: str = ENGLISH) -> list[FilePair]:
    """The pairs that the sources and a list of paths stand for; raises DiptychError where they stand for none.

    One table gives its rows, two folders what has one name in both, one folder every two articles of each folder in it
    or of itself, files every two of them. What a shell left of a pattern such as ``*.html`` is looked up here.
    """
    if listed is not None:
        sources = [*sources, *_lines(listed)]
    elif sources == [STANDARD]:
        return read_pairs(STANDARD)
    sources = [path for source in sources for path in _matching(source)]
    if listed is None and len(sources) == 1 and not sources[0].is_dir():
        return read_pairs(sources[0])
    folders = [path for path in sources if path.is_dir()]
    if len(folders) == len(sources) == 2:
        return _of_one_name(folders[0], folders[1], language)
    if len(folders) == len(sources) == 1:
        return _in_folder(folders[0])
    if folders:
        raise DiptychError(Message("cli.table-or-folders"), "usage")
    if len(sources) < 2:
        raise DiptychError(Message("cli.two-of-a-batch"), "usage")
    return _every_two(sources)


def read_pairs(path: Path) -> list[FilePair]:
    """The pairs that a table lists; raises ReadingError where it cannot be read or a column is missing."""
    name = INPUT_NAME if path == STANDARD else file_name(path)
    try:
        table = io.StringIO(_bytes(path).decode("utf-8-sig"), newline="")
        rows = csv.DictReader(table, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
        missing = set(_COLUMNS) - set(rows.fieldnames or ())
        if missing:
            raise ReadingError(
                Message("cli.no-column", {"name": name, "columns": ", ".join(sorted(missing))}), "bad-csv"
            )
        return [_row(row, path.parent) for row in rows]
    except (UnicodeDecodeError, csv.Error, TypeError) as error:
        raise ReadingError(Message("cli.no-csv", {"name": name}), "bad-csv") from error


def _row(row: dict[str, str], folder: Path) -> FilePair:
    """The pair of a row, with what it lacks: an empty cell would be the folder itself. TypeError for a short row."""
    left, right = (folder / row[side] for side in SIDES)
    return FilePair(row["id"], left, right, lacking=tuple(side for side in SIDES if not row[side].strip()))


def _bytes(path: Path) -> bytes:
    """The bytes of a table or list; raises ReadingError."""
    try:
        return standard_input().read() if path == STANDARD else read_plain(path, _MOST_BYTES)
    except NotPlainError:
        raise ReadingError(Message("cli.not-plain-table", {"name": file_name(path)}), "not-a-file") from None
    except FileNotFoundError:
        raise ReadingError(nothing_at(path), "not-found") from None
    except OSError as error:
        message = Message("file.cannot-be-read", {"name": file_name(path), "reason": reason_of(error)})
        raise ReadingError(message, "unreadable") from error


def _lines(path: Path) -> list[Path]:
    """The paths in a list, a line each, relative to it; raises ReadingError."""
    try:
        text = _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        named = Message("cli.input") if path == STANDARD else Message("cli.named", {"name": file_name(path)})
        raise ReadingError(Message("cli.no-list", {"source": named}), "bad-list") from error
    return [path.parent / line for line in text.splitlines() if line.strip()]


def _matching(source: Path) -> list[Path]:
    """The file or folder itself, or what its pattern matches."""
    return [source] if source.exists() else [Path(found) for found in sorted(glob(str(source)))] or [source]


def articles_of(sources: list[Path]) -> list[Path]:
    """The articles that files, patterns and folders stand for, in order."""
    found = [path for source in sources for path in _matching(source)]
    return [path for place in found for path in (article_files(place) if place.is_dir() else [place])]


def check_there(files: Iterable[Path]) -> None:
    """Raises ReadingError for the first that is no file, with or without the number of an article."""
    for path in files:
        if path != STANDARD and not located(path).exists():
            raise ReadingError(nothing_at(path), "not-found")


def _of_one_name(left: Path, right: Path, language: str) -> list[FilePair]:
    """The articles that have one name in both folders, whatever their suffixes; what has no partner is told."""
    named = [_by_name(folder) for folder in (left, right)]
    both = sorted(named[0].keys() & named[1].keys())
    alone = sorted(file_name(named[side][name]) for side in (0, 1) for name in named[side].keys() - set(both))
    if alone:
        told = Message("cli.no-partner", {"files": len(alone), "names": alone[:_NAMED]})
        tell(told.said(language) + (" …" if len(alone) > _NAMED else ""))
    if not both:
        folders = {"left": file_name(left), "right": file_name(right)}
        raise ReadingError(Message("cli.no-one-name", folders), "no-pairs")
    return [FilePair(name, named[0][name], named[1][name]) for name in both]


def _by_name(folder: Path) -> dict[str, Path]:
    """The articles of a folder by name without suffix; raises ReadingError where two have one."""
    found: dict[str, Path] = {}
    for path in article_files(folder):
        if path.stem in found:
            message = Message("cli.two-called", {"name": file_name(folder), "file": path.stem})
            raise ReadingError(message, "no-pairs")
        found[path.stem] = path
    return found


def _in_folder(folder: Path) -> list[FilePair]:
    """Every two articles of each folder in the folder, else of itself; raises ReadingError where there are none."""
    inner = [path for path in sorted(folder.iterdir()) if path.is_dir() and not path.name.startswith(".")]
    pairs = [pair for place in inner for pair in _every_two(article_files(place), folder)]
    pairs = pairs or _every_two(article_files(folder), folder)
    if not pairs:
        raise ReadingError(Message("cli.no-two-articles", {"name": file_name(folder)}), "no-pairs")
    return pairs


def _every_two(paths: Iterable[Path], base: Path | None = None) -> list[FilePair]:
    """Every two of the articles; their paths, from a folder on, make an id that no other pair has."""

    def told(path: Path) -> str:
        return readable_path(path.relative_to(base) if base else path)

    return [FilePair(f"{told(left)} | {told(right)}", left, right) for left, right in combinations(paths, 2)]
