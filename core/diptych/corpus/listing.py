"""What ``diptych corpus`` left in a folder, as a list: its stories, then the pairs that stand in none."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from diptych.errors import ReadingError, reason_of
from diptych.file_names import file_name
from diptych.message import Message

PAIRS, STORIES = "pairs.csv", "stories.csv"
MOST = 20_000  # entries of a list that anybody looks through


@dataclass(frozen=True, slots=True)
class CorpusEvent:
    """One story or pair: its articles in the order of their days, and the mean cosine of its pairs.

    ``number`` is that of ``stories.csv``, 0 for a pair that stands in no story; ``days`` are the first and the last of
    its days, as far as they are known; ``told`` holds day and outlet of every article of a story.
    """

    number: int
    title: str
    outlets: tuple[str, ...]
    days: tuple[str, ...]
    paths: tuple[str, ...]
    cosine: float
    told: tuple[tuple[str, str], ...] = ()


def is_corpus(folder: Path) -> bool:
    """Whether a folder holds what ``diptych corpus`` made."""
    return (folder / PAIRS).is_file() and (folder / STORIES).is_file()


def events(folder: Path) -> tuple[CorpusEvent, ...]:
    """The stories of a folder in their order, then the pairs beside them, the likest first; raises ReadingError."""
    pairs = list(_rows(folder / PAIRS))
    told: dict[str, list[Mapping[str, str]]] = {}
    for row in _rows(folder / STORIES):
        told.setdefault(row["story"], []).append(row)
    home = {row["article"]: row["story"] for rows in told.values() for row in rows}
    inside: dict[str, list[float]] = {}
    alone = []
    for pair in pairs:
        left = home.get(pair["left"])
        if left is not None and left == home.get(pair["right"]):
            inside.setdefault(left, []).append(_cosine(pair))
        else:
            alone.append(pair)
    alone.sort(key=lambda pair: -_cosine(pair))
    stories = [_story(rows, inside.get(number, [])) for number, rows in told.items()]
    return (*stories, *map(_pair, alone))[:MOST]


def _story(rows: Sequence[Mapping[str, str]], cosines: Sequence[float]) -> CorpusEvent:
    rows = sorted(rows, key=lambda row: (row["published"] or "9", int(row["article"])))
    days = tuple(row["published"] for row in rows if row["published"])
    return CorpusEvent(
        int(rows[0]["story"]),
        rows[0]["title"],
        tuple(dict.fromkeys(row["outlet"] for row in rows if row["outlet"])),
        days[:1] if days[:1] == days[-1:] else (days[0], days[-1]),
        tuple(row["path"] for row in rows),
        sum(cosines) / len(cosines) if cosines else 0.0,
        tuple((row["published"][:10], row["outlet"]) for row in rows),
    )


def _pair(row: Mapping[str, str]) -> CorpusEvent:
    outlets = dict.fromkeys(row[f"{side}_outlet"] for side in ("left", "right") if row[f"{side}_outlet"])
    paths = row["left_path"], row["right_path"]
    return CorpusEvent(0, row["left_title"] or row["right_title"], tuple(outlets), (), paths, _cosine(row))


def _cosine(row: Mapping[str, str]) -> float:
    return float(row["cosine"])


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a table; raises ReadingError where it is none of ours."""
    needed = {PAIRS: {"left", "right", "cosine", "left_path", "right_path"}, STORIES: {"story", "article", "path"}}
    try:
        with closing(path.open(encoding="utf-8-sig", newline="")) as table:
            reader = csv.DictReader(table, restval="")
            if not needed[path.name] <= {*(reader.fieldnames or ())}:
                raise ValueError
            for row in reader:
                for name in {"story", "article", "left", "right"} & row.keys():
                    int(row[name])
                if path.name == PAIRS:
                    _cosine(row)
                yield {"title": "", "outlet": "", "published": "", **row}
    except OSError as error:
        message = Message("file.cannot-be-read", {"name": file_name(path), "reason": reason_of(error)})
        raise ReadingError(message, "unreadable") from error
    except (ValueError, csv.Error) as error:
        raise ReadingError(Message("corpus.no-list", {"name": file_name(path)}), "bad-csv") from error
