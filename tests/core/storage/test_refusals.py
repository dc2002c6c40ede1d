"""What is refused: files that could not be shown or written again, and writing what could not be opened again."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

import making
from diptych.errors import StorageError
from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save
from diptych.storage.files import dumped
from diptych.storage.integrity import seal
from diptych.storage.json_document import MOST_ANNOTATIONS
from diptych.storage.schema import published

Document = dict[str, Any]


@pytest.fixture
def session() -> Session:
    """The harbour comparison with a note."""
    return making.session().add_note("on words", left=Span(0, 7), id="n", when="2026-11-24T10:00:00Z")


@pytest.fixture
def target(tmp_path) -> Path:
    """Where it is written."""
    return tmp_path / "pair.diptych"


def item(document: Document, kind: str) -> Document:
    """The first annotation of a kind."""
    return next(i for i in document["first"]["items"] if i["id"].startswith(f"urn:diptych:{kind}:"))


# ---- files that are not opened
def deep(document: Document) -> None:
    """Evidence nested deeper than we could write it again."""
    value: list[Any] = []
    for _ in range(100):
        value = [value]
    item(document, "finding")["diptych:evidence"]["x"] = value


def half_in_a_note(document: Document) -> None:
    """Half of a character in a note."""
    item(document, "note")["body"][0]["value"] = "half \ud800 a sign"


def half_in_a_text(document: Document) -> None:
    """Half of a character in an article."""
    document["diptych:sources"]["left"]["text"] += "\ud800"


def windows_lines(document: Document) -> None:
    """Line ends that no reader of ours leaves in a text, and that a pane would show as one sign."""
    left = document["diptych:sources"]["left"]
    left["text"] = left["text"].replace("\n", "\r\n")


def controls(document: Document) -> None:
    """A sign in an article that no reader of ours leaves there."""
    document["diptych:sources"]["right"]["text"] += "\x07"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (deep, "is nested too deeply"),
        (half_in_a_note, "is broken: it holds signs that are no text"),
        (half_in_a_text, "is broken: it holds signs that are no text"),
        (windows_lines, "cannot be opened: its left text has line ends or signs that Diptych does not keep"),
        (controls, "cannot be opened: its right text has line ends or signs that Diptych does not keep"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_could_not_be_shown_or_written_again_is_not_opened(
    session, target, change: Callable[[Document], None], reason: str
):
    """One sentence that names the file and the reason, although the seal is right."""
    document = json.loads(dumped(session))
    change(document)
    target.write_text(json.dumps(seal(document)), encoding="utf-8")
    with pytest.raises(StorageError) as refused:
        load(target)
    assert str(refused.value).startswith(f"“pair.diptych” {reason}")


@pytest.mark.parametrize("digits", ["1e999", "-1e999"])
def test_a_number_without_end_is_not_opened(session, target, digits):
    """JSON has digits for it, but nobody could write it again."""
    written = dumped(session).decode().replace('"diptych:score": 0.9', f'"diptych:score": {digits}', 1)
    target.write_text(written, encoding="utf-8")
    with pytest.raises(StorageError, match=f"“pair.diptych” is broken: it holds {digits}, which is too large a number"):
        load(target)


# ---- sessions that are not written
def test_a_title_that_is_too_long_is_not_written(session, target):
    """The place, the limit and the file are in one sentence."""
    long = replace(session.comparison, left=session.comparison.left.with_metadata(title="t" * 10_001))
    with pytest.raises(StorageError, match=r"“pair\.diptych” was not written: .*title is longer than 10,000"):
        save(replace(session, comparison=long), target)


def test_more_than_can_be_opened_is_not_written(session, target, monkeypatch):
    """The schema and the program name one number of annotations; what is beyond it is told in plain words."""
    assert published()["properties"]["first"]["properties"]["items"]["maxItems"] == MOST_ANNOTATIONS
    monkeypatch.setattr("diptych.storage.files.MOST_ANNOTATIONS", 3)
    with pytest.raises(
        StorageError, match=r"“pair\.diptych” was not written: it would be too large to be opened again"
    ):
        save(session, target)


def test_half_of_a_character_is_not_written(session, target):
    """No file could hold it."""
    with pytest.raises(StorageError, match=r"“pair\.diptych” was not written: it holds signs that are no text"):
        save(session.add_note("half \ud800 a sign", left=Span(0, 7)), target)


@pytest.mark.parametrize(("limit", "value"), [("MOST_BYTES", 1_000), ("MOST_ANNOTATIONS", 3)])
def test_more_than_could_be_opened_again_is_not_written(session, target, monkeypatch, limit, value):
    """The limits of opening are limits of saving."""
    monkeypatch.setattr(f"diptych.storage.files.{limit}", value)
    with pytest.raises(StorageError, match=r"“pair\.diptych” was not written: it would be too large"):
        save(session, target)


def test_what_is_not_written_leaves_the_file_as_it_was(session, target):
    """The last good state stays on the disk."""
    save(session, target)
    before = target.read_bytes()
    with pytest.raises(StorageError, match="What was there before is still there"):
        save(session.add_note("half \ud800 a sign", left=Span(0, 7)), target)
    assert target.read_bytes() == before


# ---- what is not refused
def test_a_very_long_note_is_written_and_opened(session, target):
    """A note may be as long as an article."""
    save(session.edit_note("n", "w" * 1_000_001), target)
    assert len(load(target).session.note("n").text) == 1_000_001


def test_the_longest_file_name_is_written(session, tmp_path):
    """The file that is written first has a short name of its own."""
    path = tmp_path / ("\U0001f600" * 61 + ".diptych")
    save(session, path)
    assert load(path).session == session


# ---- files that are not the reader's to change
AS_SOMEBODY_ELSE = """
import os, sys
from diptych.errors import StorageError
from diptych.storage import load, save
session = load(sys.argv[1]).session
if os.getuid() == 0:  # whom no permission stops
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    save(session, sys.argv[1])
except StorageError as error:
    sys.exit(str(error))
"""


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="permissions of this kind are those of POSIX")
def test_a_read_only_file_is_not_replaced(session):
    """Not even in a folder that would let another file take its name."""
    with TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        path = Path(folder) / "pair.diptych"
        save(session, path)
        path.chmod(0o444)
        done = subprocess.run([sys.executable, "-c", AS_SOMEBODY_ELSE, str(path)], capture_output=True, text=True)
    assert done.stderr == "“pair.diptych” was not written: permission denied. What was there before is still there.\n"


def test_a_number_without_end_is_not_written(tmp_path):
    """JSON has none; the file that was there stays."""
    session = making.session()
    odd = replace(session.comparison.findings[0], evidence={"x": float("inf")})
    with pytest.raises(StorageError):
        save(replace(session, comparison=replace(session.comparison, findings=(odd,))), tmp_path / "a.diptych")
    assert list(tmp_path.iterdir()) == []
