"""Which articles ``batch`` compares: the rows of a table, what stands under one name in two folders, or every two."""

import csv
import io
from collections.abc import Iterable
from glob import glob
from itertools import combinations
from pathlib import Path

from diptych.cli.pairs import Pair
from diptych.cli.streams import INPUT_NAME, STANDARD, standard_input, tell
from diptych.errors import DiptychError, ReadingError
from diptych.file_names import file_name, readable_path
from diptych.plain_files import NotPlainError, read_plain

_TABLES = (".csv", ".tsv")
_NO_ARTICLES = (*_TABLES, ".jsonl", ".diptych", ".part")
_MOST_BYTES = 200_000_000  # of a table or a list
_COLUMNS = ("id", "left", "right")


def pairs_of(sources: list[Path], listed: Path | None = None) -> list[Pair]:
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
        return _of_one_name(*folders)
    if len(folders) == len(sources) == 1:
        return _in_folder(folders[0])
    if folders:
        raise DiptychError("batch takes a table, one folder, two folders, or files.", "usage")
    if len(sources) < 2:
        raise DiptychError("batch takes a table of pairs, folders, or at least two articles.", "usage")
    return _every_two(sources)


def read_pairs(path: Path) -> list[Pair]:
    """The pairs that a table lists; raises ReadingError where it cannot be read or a column is missing."""
    name = INPUT_NAME if path == STANDARD else file_name(path)
    try:
        table = io.StringIO(_bytes(path).decode("utf-8-sig"), newline="")
        rows = csv.DictReader(table, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
        missing = set(_COLUMNS) - set(rows.fieldnames or ())
        if missing:
            raise ReadingError(f"“{name}” has no column {', '.join(sorted(missing))}.", "bad-csv")
        return [Pair(r["id"], path.parent / r["left"], path.parent / r["right"]) for r in rows]
    except (UnicodeDecodeError, csv.Error, TypeError) as error:
        raise ReadingError(f"“{name}” is not a csv file in UTF-8 with full rows.", "bad-csv") from error


def _bytes(path: Path) -> bytes:
    """The bytes of a table or list; raises ReadingError."""
    try:
        return standard_input().read() if path == STANDARD else read_plain(path, _MOST_BYTES)
    except NotPlainError:
        raise ReadingError(
            f"“{file_name(path)}” is not a plain file; - reads it from standard input.", "not-a-file"
        ) from None
    except FileNotFoundError:
        raise ReadingError(f"There is no file “{file_name(path)}”.", "not-found") from None
    except OSError as error:
        reason = (error.strerror or "").lower()
        raise ReadingError(f"“{file_name(path)}” cannot be read: {reason}.", "unreadable") from error


def _lines(path: Path) -> list[Path]:
    """The paths in a list, a line each, relative to it; raises ReadingError."""
    try:
        text = _bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        name = INPUT_NAME if path == STANDARD else f"“{file_name(path)}”"
        raise ReadingError(f"{name} is not a list of paths in UTF-8.", "bad-list") from error
    return [path.parent / line for line in text.splitlines() if line.strip()]


def _matching(source: Path) -> list[Path]:
    """The file or folder itself, or what its pattern matches."""
    return [source] if source.exists() else [Path(found) for found in sorted(glob(str(source)))] or [source]


def _articles(folder: Path) -> list[Path]:
    """The files of a folder that may be articles, by name."""
    found = (path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    return sorted(path for path in found if path.suffix.lower() not in _NO_ARTICLES)


def _of_one_name(left: Path, right: Path) -> list[Pair]:
    """The articles that have one name in both folders, whatever their suffixes; what has no partner is told."""
    named = [_by_name(folder) for folder in (left, right)]
    both = sorted(named[0].keys() & named[1].keys())
    alone = sorted(file_name(named[side][name]) for side in (0, 1) for name in named[side].keys() - set(both))
    if alone:
        shown = ", ".join(f"“{name}”" for name in alone[:5])
        tell(f"{len(alone)} without a partner of the same name: {shown}{' …' if len(alone) > 5 else ''}.")
    if not both:
        raise ReadingError(f"“{file_name(left)}” and “{file_name(right)}” hold no files of one name.", "no-pairs")
    return [Pair(name, named[0][name], named[1][name]) for name in both]


def _by_name(folder: Path) -> dict[str, Path]:
    """The articles of a folder by name without suffix; raises ReadingError where two have one."""
    found: dict[str, Path] = {}
    for path in _articles(folder):
        if path.stem in found:
            raise ReadingError(f"“{file_name(folder)}” holds two files called “{path.stem}”.", "no-pairs")
        found[path.stem] = path
    return found


def _in_folder(folder: Path) -> list[Pair]:
    """Every two articles of each folder in the folder, else of itself; raises ReadingError where there are none."""
    inner = [path for path in sorted(folder.iterdir()) if path.is_dir() and not path.name.startswith(".")]
    pairs = [pair for place in inner or [folder] for pair in _every_two(_articles(place), folder)]
    if not pairs:
        raise ReadingError(f"“{file_name(folder)}” holds no two articles to compare.", "no-pairs")
    return pairs


def _every_two(paths: Iterable[Path], base: Path | None = None) -> list[Pair]:
    """Every two of the articles; their paths, from a folder on, make an id that no other pair has."""

    def told(path: Path) -> str:
        return readable_path(path.relative_to(base) if base else path)

    return [Pair(f"{told(left)} | {told(right)}", left, right) for left, right in combinations(paths, 2)]
