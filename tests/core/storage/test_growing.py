"""A file that grows piece by piece: whole under its name, or what was done under another."""

import errno
import os

import pytest

from diptych.errors import StorageError
from diptych.storage import growing
from diptych.storage.growing import GrowingFile, unfinished


def test_the_name_is_taken_when_all_is_there(tmp_path):
    """Until then the old content stands; permissions stay."""
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"old\n")
    path.chmod(0o640)
    file = GrowingFile(path)
    file.write(b"one\n")
    file.write(b"two\n")
    assert path.read_bytes() == b"old\n"
    file.finish()
    assert path.read_bytes() == b"one\ntwo\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_piece_that_does_not_fit_leaves_no_half_of_itself(tmp_path, monkeypatch):
    """A disk that is full in the middle of a line: the lines before it are kept, each whole."""
    path, real = tmp_path / "out.jsonl", os.write

    def full(handle, data):
        if bytes(data).startswith(b"tw"):
            return real(handle, data[:2])
        if bytes(data).startswith(b"o\n"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, data)

    file = GrowingFile(path)
    monkeypatch.setattr(os, "write", full)
    file.write(b"one\n")
    with pytest.raises(StorageError, match=r"“out\.jsonl” was not written: no space left"):
        file.write(b"two\n")
    kept = file.abandon()
    assert kept is not None
    assert kept.read_bytes() == b"one\n"
    assert not path.exists()


def test_a_file_without_a_piece_goes(tmp_path):
    """There is nothing to keep."""
    assert GrowingFile(tmp_path / "out.jsonl").abandon() is None
    assert list(tmp_path.iterdir()) == []


def test_the_lines_of_an_earlier_run_come_first(tmp_path):
    """The new ones stand behind them, and the file's own name tells what it is until then."""
    path = tmp_path / "out.jsonl"
    file = GrowingFile(path, b"one\n")
    file.write(b"two\n")
    assert unfinished(path).read_bytes() == b"one\ntwo\n"
    assert unfinished(path).name == "out-unfinished.jsonl"
    file.finish()
    assert path.read_bytes() == b"one\ntwo\n"


def test_each_target_has_an_unfinished_file_of_its_own(tmp_path):
    """However long its name, and however late another differs from it; as readable as there is room."""
    stems = ["a" * 40, "a" * 41, "a" * 45 + "january", "a" * 45 + "february", "a" * 200, "a" * 201]
    names = [unfinished(tmp_path / f"{stem}.jsonl").name for stem in stems]
    assert len(set(names)) == len(stems)
    assert names[0] == "a" * 40 + "-unfinished.jsonl"
    assert all(name.startswith("a" * 40) and name.endswith("-unfinished.jsonl") for name in names)


def test_a_name_of_the_greatest_length_has_its_part(tmp_path):
    """The unfinished file's own name is shorter than what the system allows."""
    path = tmp_path / ("é" * 120 + ".jsonl")
    file = GrowingFile(path)
    file.write(b"one\n")
    file.finish()
    assert path.read_bytes() == b"one\n"


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no open file, which refuses the second run there")
@pytest.mark.parametrize("before", [None, b"", b"one\n"])
def test_one_run_at_a_time_writes_a_file(tmp_path, before):
    """The second is told so, with lines of an earlier run or without, and takes nothing from the first."""
    path = tmp_path / "out.jsonl"
    file = GrowingFile(path)
    for line in (b"", b"first\n"):
        file.write(line)
        with pytest.raises(StorageError, match=r"Another run is writing “out\.jsonl”") as told:
            GrowingFile(path, before)
        assert told.value.code == "being-written"
    file.finish()
    assert path.read_bytes() == b"first\n"
    after = GrowingFile(path, before)
    after.write(b"two\n")
    after.finish()
    assert path.read_bytes() == (before or b"") + b"two\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_run_that_has_just_ended_gives_the_name_free(tmp_path, monkeypatch):
    """Who opened the file before it took its target's name makes a new one, and writes nothing into the result."""
    path, real = tmp_path / "out.jsonl", growing.claim
    file = GrowingFile(path)
    file.write(b"first\n")

    def late(handle):
        monkeypatch.setattr(growing, "claim", real)
        file.finish()
        return real(handle)

    monkeypatch.setattr(growing, "claim", late)
    GrowingFile(path).write(b"second\n")
    assert path.read_bytes() == b"first\n"
    assert unfinished(path).read_bytes() == b"second\n"


def test_lines_that_nobody_asked_for_are_not_lost(tmp_path):
    """An unfinished file with lines is refused; one that was left empty is taken."""
    path = tmp_path / "out.jsonl"
    unfinished(path).write_bytes(b"one\n")
    with pytest.raises(StorageError, match="holds what an earlier run did"):
        GrowingFile(path)
    assert unfinished(path).read_bytes() == b"one\n"
    unfinished(path).write_bytes(b"")
    GrowingFile(path).finish()
    assert path.read_bytes() == b""


@pytest.mark.parametrize("before", [b"", b"one\n"])
def test_a_file_that_cannot_be_begun_leaves_what_was_there(tmp_path, monkeypatch, before):
    """Nothing where nothing was, and the lines of an earlier run where these are."""
    path = tmp_path / "out.jsonl"
    if before:
        unfinished(path).write_bytes(before)

    def full(target, data):
        raise StorageError("no space left")

    monkeypatch.setattr(growing, "write_bytes", full)
    with pytest.raises(StorageError, match="no space left"):
        GrowingFile(path, before)
    assert [p.read_bytes() for p in tmp_path.iterdir()] == ([before] if before else [])
