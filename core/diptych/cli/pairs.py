"""One pair of a batch: what it is, what became of it, and the child that compares pair after pair."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from diptych.cli.failures import reason, trace
from diptych.cli.inputs import in_language
from diptych.comparison import FORMAT
from diptych.errors import DiptychError
from diptych.file_names import file_name
from diptych.message import Message
from diptych.options import Encodings, Languages, Options
from diptych.reading import Reader
from diptych.shown import json_text
from diptych.worker import serve

if TYPE_CHECKING:
    from diptych.engine import Comparer


@dataclass(frozen=True, slots=True)
class FilePair:
    """One row of the csv: an id and two paths; the encodings and languages to read these in, None for what is found.

    ``whole`` takes all the text of pages; ``lacking`` are the columns in which the row names no article.
    """

    id: str
    left: Path
    right: Path
    encodings: Encodings = (None, None)
    languages: Languages = (None, None)
    whole: bool = False
    lacking: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """What became of a pair: its JSON line, and what went wrong with it, None where nothing did.

    ``trace`` is the traceback of what nobody foresaw.
    """

    line: str
    problem: Message | None = None
    trace: str | None = None


def compare_pair(
    pair: FilePair, options: Options, with_text: bool, reader: Reader, kept: "dict[str, Comparer] | None" = None
) -> Outcome:
    """What became of one pair. Whatever fails in it is its own failure, also what no exception of ours foresees.

    ``kept`` holds, by pipeline, what analyses articles that come again only once.
    """
    try:
        from diptych.engine import Comparer  # brings spaCy: once in every worker

        sides = zip((pair.left, pair.right), pair.encodings, pair.languages, strict=True)
        left, right = (
            in_language(reader.article(path, encoding=encoding, whole=pair.whole), language)
            for path, encoding, language in sides
        )
        comparer = ({} if kept is None else kept).setdefault(options.pipeline, Comparer(options))
        comparison = comparer.compare(left, right)
        line = json_text(comparison.to_record(pair.id, with_text)) + "\n"
        line.encode()  # half of a character is found here, where it costs only this pair
        return Outcome(line)
    except DiptychError as error:
        return failure(pair, error)
    except BaseException as error:  # noqa: BLE001 the edge of one pair: the batch goes on, whatever a library raises
        return lost(pair, *reason(error))._replace(trace=trace(error))


def lost(pair: FilePair, why: Message, code: str) -> Outcome:
    """The outcome of a pair that failed for a reason of ours."""
    left, right = file_name(pair.left), file_name(pair.right)
    message = Message("cli.pair-not-compared", {"pair": pair.id, "left": left, "right": right, "reason": why})
    return failure(pair, DiptychError(message, code))._replace(problem=message)


def failure(pair: FilePair, error: DiptychError) -> Outcome:
    """The outcome of a pair that gave no comparison."""
    said = {"message": error.told.to_record()} if error.told.id else {}
    record = {"format": FORMAT, "id": pair.id, "error": str(error), "code": error.code, **said}
    return Outcome(json_text(record) + "\n", Message("cli.of-a-pair", {"pair": pair.id, "problem": error.told}))


def outcome_of(answer: Mapping[str, Any]) -> Outcome:
    """What a worker answered for a pair."""
    problem = answer["problem"]
    return Outcome(answer["line"], Message.from_record(problem, "") if problem else None, answer["trace"])


def request_for(pair: FilePair, options: Options, with_text: bool) -> dict[str, Any]:
    """What a worker is asked for a pair."""
    return {
        "id": pair.id,
        "paths": [bytes(path).hex() for path in (pair.left, pair.right)],  # they may be no text
        "encodings": pair.encodings,
        "languages": pair.languages,
        "whole": pair.whole,
        "pipeline": options.pipeline,
        "with_text": with_text,
    }


def main() -> int:
    """The child: compares the pairs that it is asked for; one reader serves all of them."""
    kept: dict[str, Comparer] = {}
    with Reader() as reader:

        def answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
            left, right = (Path(_path(written)) for written in request["paths"])
            encodings, languages = tuple(request["encodings"]), tuple(request["languages"])
            pair = FilePair(request["id"], left, right, encodings, languages, request["whole"])
            became = compare_pair(pair, Options(pipeline=request["pipeline"]), request["with_text"], reader, kept)
            problem = became.problem.to_record() if became.problem else None
            return {"line": became.line, "problem": problem, "trace": became.trace}

        return serve(answer)


def _path(written: str) -> str:
    return os.fsdecode(bytes.fromhex(written))
