"""``diptych corpus``: thousands of articles, the pairs worth reading among them, and their stories."""

import argparse
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from diptych.child import is_frozen
from diptych.cli import output
from diptych.cli.inputs import add_pipeline
from diptych.cli.language import add_language
from diptych.cli.numbers import count_of
from diptych.cli.screen import Screen
from diptych.cli.streams import named, tell
from diptych.corpus.candidates import DAYS, NEAREST, Candidate, candidates
from diptych.corpus.comparing import Records, compared
from diptych.corpus.groups import stories
from diptych.corpus.index import CorpusIndex, Entry, files_of
from diptych.corpus.listing import PAIRS, STORIES
from diptych.errors import DiptychError, ReadingError, StorageError, reason_of
from diptych.exporting.csv_safety import table
from diptych.file_names import file_name
from diptych.message import Message
from diptych.options import Options
from diptych.storage.atomic import write_bytes

USAGE = "FOLDER|LIST.csv -o DIR [options]"
EXAMPLES = (
    ("diptych corpus articles/ -o out/", "index, pairs, comparisons and stories of all in a folder"),
    ("diptych corpus list.csv -o out/ --jobs 8", "of those that a table lists: path,outlet,published"),
    ("diptych corpus articles/ -o out/ --story 3", "the third story of out/stories.csv as out/story-3.diptych"),
)
Compare = Callable[[Sequence[Candidate], Records], Iterable[tuple[list[str], int]]]
INDEX, COMPARISONS = "index.sqlite", "comparisons.jsonl"
_PAIR = (
    "id", "left", "right", "cosine", "days", "left_path", "right_path", "left_outlet", "right_outlet", "left_title",
    "right_title",
)  # fmt: skip
_STORY = ("story", "articles", "article", "path", "outlet", "published", "title")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``corpus`` takes."""
    parser.add_argument(
        "source", type=named, metavar="FOLDER|LIST.csv",
        help="a folder with all folders in it, or a table with a column path, and perhaps outlet and published",
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", type=named, required=True, metavar="DIR", help="a folder for what comes of it; made if needed"
    )
    parser.add_argument(
        "--jobs",
        type=count_of(1),
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes at once (one a processor)",
    )
    parser.add_argument(
        "--cluster", metavar="ADDRESS",
        help="compare on a Dask cluster, tcp://HOST:PORT or tls://HOST:PORT, or “local”; the one option of Diptych "
        "that opens a connection",
    )  # fmt: skip
    parser.add_argument(
        "--days", type=count_of(), default=DAYS, metavar="N", help=f"days between two of a pair ({DAYS})"
    )
    parser.add_argument(
        "--nearest",
        type=count_of(1),
        default=NEAREST,
        metavar="N",
        help=f"pairs that each article proposes ({NEAREST})",
    )
    parser.add_argument("--no-compare", action="store_true", help="stop when the pairs and stories are found")
    parser.add_argument(
        "--story", type=count_of(1), metavar="N", help="write the story of that number to work on, and stop"
    )
    add_language(parser)
    add_pipeline(parser)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Takes every step that is not done yet; returns 1 where an article or a pair failed, each told or recorded."""
    options = Options(pipeline=arguments.pipeline)
    if not arguments.cluster or arguments.no_compare or arguments.story is not None:
        return _run(arguments, lambda pairs, record: compared(pairs, record, options, arguments.jobs))
    from diptych.corpus.cluster import Connection  # nobody else has anything to do with connections

    with Connection(arguments.cluster, options, arguments.jobs) as cluster:  # before hours of other work
        return _run(arguments, cluster.compared)


def _run(arguments: argparse.Namespace, compare: Compare) -> int:
    files, details = files_of(arguments.source)  # before anything is made
    if arguments.output.exists() and not arguments.output.is_dir():
        raise StorageError(Message("corpus.a-file", {"name": file_name(arguments.output)}), "not-a-file")
    if not files:
        raise ReadingError(Message("corpus.no-articles", {"name": file_name(arguments.source)}), "no-pairs")
    _check_installed()
    folder = _made(arguments.output)
    with CorpusIndex(folder / INDEX) as index:
        failed = _indexed(arguments, files, index)
        if details:
            index.describe(details)
        entries = index.entries()
        pairs = _candidates(arguments, folder, entries, index)
        groups = stories(pairs)
        write_bytes(folder / STORIES, _stories(groups, entries))
        if arguments.story is not None:
            _write_story(arguments, folder, groups, index)
            return 0
        if not arguments.no_compare:
            texts = {entry.id: entry.sha256 for entry in entries}
            failed += _compared(arguments, folder, {p: (texts[p.left], texts[p.right]) for p in pairs}, index, compare)
    return 1 if failed else 0


def _check_installed() -> None:
    """Raises DiptychError, before any article is read, where nothing can find pairs."""
    if find_spec("sklearn") is None:
        raise DiptychError(Message("corpus.not-in-program" if is_frozen() else "corpus.not-installed"), "not-installed")


def _made(folder: Path) -> Path:
    """The folder for the results; raises StorageError where there can be none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            Message("file.not-written", {"name": file_name(folder), "reason": reason_of(error)}), "unwritable"
        ) from error
    return folder


def _indexed(arguments: argparse.Namespace, files: Iterable[Path], index: CorpusIndex) -> int:
    """Reads what is not in the index yet; how many files could not be read, each of them told."""
    own = arguments.output.absolute()
    files = [path for path in files if own not in path.absolute().parents]
    failed = 0
    for _, problem in output.with_progress(index.add(files), len(files), "articles", arguments.language):
        if problem is not None:
            failed += 1
            tell(problem.said(arguments.language))
    return failed


def _candidates(
    arguments: argparse.Namespace, folder: Path, entries: Sequence[Entry], index: CorpusIndex
) -> list[Candidate]:
    """The pairs worth comparing, also as a table."""
    tell_stage = output.stages(arguments.language)
    found = candidates(
        entries,
        index.stems(entry.id for entry in entries),
        arguments.days,
        arguments.nearest,
        lambda share: tell_stage("pairs", share),
    )
    by_id = {entry.id: entry for entry in entries}
    rows = (
        (pair.id, pair.left, pair.right, pair.cosine, "" if pair.days is None else pair.days, *_both(pair, by_id))
        for pair in found
    )
    write_bytes(folder / PAIRS, table(_PAIR, rows))
    return found


def _both(pair: Candidate, by_id: dict[int, Entry]) -> tuple[str, ...]:
    left, right = by_id[pair.left], by_id[pair.right]
    return left.path, right.path, left.outlet, right.outlet, left.title, right.title


def _stories(groups: Sequence[tuple[int, ...]], entries: Sequence[Entry]) -> bytes:
    """A line for each article of a story."""
    by_id = {entry.id: entry for entry in entries}
    return table(
        _STORY,
        (
            (number, len(group), one, by_id[one].path, by_id[one].outlet, by_id[one].published, by_id[one].title)
            for number, group in enumerate(groups, start=1)
            for one in group
        ),
    )


def _compared(
    arguments: argparse.Namespace,
    folder: Path,
    pairs: Mapping[Candidate, tuple[str, str]],
    index: CorpusIndex,
    compare: Compare,
) -> int:
    """Compares what an earlier run did not come to; how many pairs failed, each with a record that says so.

    A record is of a pair whose texts have its hashes: an article that changed may keep its number.
    """
    from diptych.storage.growing import GrowingFile, lines_before

    target = folder / COMPARISONS
    due = {pair.id: texts for pair, texts in pairs.items()}
    done: set[str] = set()

    def wanted(record: Mapping[str, Any]) -> bool:
        name = record.get("id")
        if not isinstance(name, str) or name in done or "error" in record or _texts(record) != due.get(name):
            return False
        done.add(name)
        return True

    before = lines_before(target, wanted)
    rest = [pair for pair in pairs if pair.id not in done]
    if not rest and len(done) == len(due) and target.exists():
        return 0
    file = GrowingFile(target, before)
    failed = 0
    try:
        results = compare(rest, index.record)
        lines = (line for found, _ in results for line in found)
        for line in output.with_progress(lines, len(rest), "pairs", arguments.language):
            file.write(line.encode())
            failed += '"error":' in line[:400]
        file.finish()
    except BaseException:
        file.abandon()
        raise
    if failed:
        tell(Message("corpus.failed", {"count": failed, "name": COMPARISONS}).said(arguments.language))
    return failed


def _texts(record: Mapping[str, Any]) -> tuple[str, str] | tuple[()]:
    """The hashes of both texts in the record of a pair, nothing where it has none."""
    try:
        return record["left"]["sha256"], record["right"]["sha256"]
    except (KeyError, TypeError):
        return ()


def _write_story(
    arguments: argparse.Namespace, folder: Path, groups: Sequence[tuple[int, ...]], index: CorpusIndex
) -> None:
    """Compares every two of one story and saves it, to be opened in the window; raises DiptychError."""
    from diptych.engine import compare_all
    from diptych.storage.stories import save_story
    from diptych.story import StoryWork
    from diptych.story.story import MOST

    if not 1 <= arguments.story <= len(groups):
        raise DiptychError(Message("corpus.no-story", {"number": str(arguments.story), "count": len(groups)}), "usage")
    group = groups[arguments.story - 1]
    if len(group) > MOST:
        raise DiptychError(Message("story.too-many", {"count": len(group), "most": MOST}), "usage")
    articles = [index.article(number) for number in group]
    target = folder / f"story-{arguments.story}.diptych"
    from diptych.cli import destination

    destination.check_work(target, "diptych")
    options, tell_stage = Options(pipeline=arguments.pipeline), output.stages(arguments.language)
    save_story(StoryWork(compare_all(articles, options, tell_stage)), target)
