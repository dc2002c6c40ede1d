"""Saving when the disk, the system or a kill gets in the way: the old file or the new one, whole."""

import errno
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import making
from counting import TRIED
from diptych.errors import StorageError
from diptych.process_lock import claim
from diptych.session import Session
from diptych.storage import atomic, load, save

KILLS = int(os.environ.get("DIPTYCH_KILLS", "40"))


@pytest.fixture
def old() -> Session:
    """What the file holds."""
    return making.session()


@pytest.fixture
def new(old) -> Session:
    """What is to be saved."""
    return old.add_note("x" * 5000, finding=old.comparison.findings[0].id, id="new", when="2026-11-24T10:00:00Z")


CALLS = ("write", "fsync", "replace", "fchmod", "close")


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR])
@pytest.mark.parametrize("at", [1, 2])
def test_an_error_of_any_call_leaves_the_old_file(tmp_path, monkeypatch, old, new, name, number, at):
    """The save fails and says so, and the file is what it was; or the fault came too late to matter."""
    path = tmp_path / "a.diptych"
    save(old, path)
    before, calls, real = path.read_bytes(), [0], getattr(os, name)

    def failing(*arguments, **named):
        calls[0] += 1
        if calls[0] == at:
            if name == "close":
                real(*arguments)
            raise OSError(number, os.strerror(number))
        return real(*arguments, **named)

    monkeypatch.setattr(os, name, failing)
    failed = None
    try:
        save(new, path)
    except StorageError as error:
        failed = str(error)
    monkeypatch.undo()
    if failed is None:
        assert load(path).session == new
    else:
        assert path.read_bytes() == before
        assert "a.diptych" in failed
        assert os.strerror(number).lower() in failed
    assert [p.name for p in tmp_path.iterdir()] == ["a.diptych"]


def test_short_writes_are_continued(tmp_path, monkeypatch, new):
    """A system that takes seven bytes at a time gets them all."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data[:7])))
    save(new, tmp_path / "a.diptych")
    monkeypatch.undo()
    assert load(tmp_path / "a.diptych").session == new


KILLED = """
import os, random, signal, sys, time
from pathlib import Path
sys.path[:0] = [sys.argv[3]]
import making
from diptych.storage import load, save
path, dice = Path(sys.argv[1]), random.Random(5)
one = making.session()
two = one.add_note("y" * 20_000, finding=one.comparison.findings[0].id, id="two", when="2026-11-24T10:00:00Z")
save(one, path)
seen = set()
for number in range(10 * int(sys.argv[2])):
    if number >= int(sys.argv[2]) and len(seen) == 2:
        break  # where the processors are busy few children come to save anything
    child = os.fork()
    if child == 0:
        while True:
            save(two, path)
            save(one, path)
    time.sleep(dice.uniform(0.001, 0.02))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    loaded = load(path)
    assert loaded.session in (one, two) and not loaded.warnings
    seen.add(len(loaded.session.notes))
print(len(seen))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_kill_at_any_moment_leaves_a_whole_file(tmp_path, record_property):
    """Old or new, never half; both are seen in the end."""
    tests = str(Path(making.__file__).parent)
    command = [sys.executable, "-c", KILLED, str(tmp_path / "a.diptych"), str(KILLS), tests]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "2"
    record_property(TRIED, (KILLS, "saves killed"))


def test_a_full_disk_keeps_the_old_file(tmp_path, old):
    """A real file system of one megabyte, where one may be made."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True)
    if mount.returncode:
        pytest.skip("no file system may be mounted here")
    try:
        path = folder / "a.diptych"
        save(old, path)
        first = old.comparison.findings[0].id
        with pytest.raises(StorageError, match="no space left"):
            save(old.add_note("z" * 90_000, first).add_note("z" * 1_500_000, first), path)
        assert load(path).session == old
        assert [p.name for p in folder.iterdir()] == ["a.diptych"]
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_one_sentence(tmp_path, old):
    """Nothing is written, the reason is told."""
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(StorageError, match="permission denied"):
        save(old, folder / "a.diptych")


def test_a_missing_folder_is_one_sentence(tmp_path, old):
    """The folder went away meanwhile."""
    with pytest.raises(StorageError, match=r"“a\.diptych” was not written"):
        save(old, tmp_path / "gone" / "a.diptych")


def test_a_folder_that_cannot_be_reached_any_more_is_one_sentence(tmp_path, monkeypatch, old):
    """A dropped network drive answers the first look at the file with an error of its own."""
    path = tmp_path / "a.diptych"
    mark = save(old, path)

    def gone(self: Path, **how: object) -> os.stat_result:
        raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "stat", gone)
        with pytest.raises(StorageError, match=r"“a\.diptych” cannot be read: transport endpoint is not connected"):
            save(old, path, expected=mark)


def test_a_symbolic_link_stays_one(tmp_path, old, new):
    """What it points to is replaced."""
    target, link = tmp_path / "real.diptych", tmp_path / "link.diptych"
    save(old, target)
    link.symlink_to(target)
    save(new, link)
    assert link.is_symlink()
    assert load(target).session == new


def test_a_file_that_another_program_changed_is_not_overwritten(tmp_path, old, new):
    """The reader is asked first; a file that was removed is simply written."""
    path = tmp_path / "a.diptych"
    mark = save(old, path)
    path.write_text(json.dumps({"other": "program"}))
    with pytest.raises(StorageError, match="changed by another program") as asked:
        save(new, path, expected=mark)
    assert asked.value.code == "changed"
    path.unlink()
    save(new, path, expected=mark)
    assert load(path).session == new


def test_permissions_stay(tmp_path, old, new):
    """A private file stays private."""
    path = tmp_path / "a.diptych"
    save(old, path)
    path.chmod(0o600)
    save(new, path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_other_names_of_a_file_stay_names_of_it(tmp_path, old, new):
    """A hard link is not parted from its file by saving, shorter or longer content."""
    path, other = tmp_path / "a.diptych", tmp_path / "b.diptych"
    save(old, path)
    os.link(path, other)
    for one in (new, old):
        save(one, path)
        assert load(other).session == one
        assert path.samefile(other)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.diptych", "b.diptych"]


@pytest.mark.parametrize("at", range(1, 4))
def test_a_failure_in_a_file_of_several_names_leaves_what_was_there(tmp_path, monkeypatch, old, new, at):
    """Writing beside it, over it, or the flush: the old content is whole again."""
    path = tmp_path / "a.diptych"
    save(old, path)
    os.link(path, tmp_path / "b.diptych")
    before, calls, real = path.read_bytes(), [0], os.fsync

    def failing(handle):
        calls[0] += 1
        if calls[0] == at:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(handle)

    monkeypatch.setattr(os, "fsync", failing)
    if at < 3:
        with pytest.raises(StorageError):
            save(new, path)
        assert path.read_bytes() == before
    else:
        save(new, path)
        assert load(path).session == new
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.diptych", "b.diptych"]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="extended attributes are read by Python on Linux alone")
def test_extended_attributes_stay(tmp_path, old, new):
    """Tags of a desktop and access lists belong to the file, not to its content."""
    path = tmp_path / "a.diptych"
    save(old, path)
    try:
        os.setxattr(path, "user.xdg.tags", b"harbour")
    except OSError as error:
        pytest.skip(f"this file system has no extended attributes: {error.strerror}")
    save(new, path)
    assert os.getxattr(path, "user.xdg.tags") == b"harbour"


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="files without a name are a matter of Linux")
def test_a_kill_while_writing_leaves_nothing_beside_the_file(tmp_path, old, new):
    """The new content has no name while it is written; what a kill between two calls leaves goes with the next save."""
    path = tmp_path / "a.diptych"
    save(old, path)
    code = "import os, signal\nfrom pathlib import Path\nfrom diptych.storage import atomic\n"
    kill = "lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL)"
    for call in ("fsync", "replace"):
        script = f"{code}os.{call} = {kill}\natomic.write_bytes(Path({str(path)!r}), b'x' * 10**6)\n"
        assert subprocess.run([sys.executable, "-c", script]).returncode == -9
        left = [p.name for p in tmp_path.iterdir()]
        assert left == ["a.diptych"] if call == "fsync" else len(left) == 2
        assert load(path).session == old
    save(new, path)
    assert [p.name for p in tmp_path.iterdir()] == ["a.diptych"]


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no claims")
@pytest.mark.parametrize("without_name", [True, False])
def test_who_saves_in_the_midst_of_another_save_takes_nothing_from_it(tmp_path, monkeypatch, without_name):
    """Each has a part of its own, which the other does not take for one that was left; the last one's content stays."""
    if not without_name:
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    path, real = tmp_path / "a.diptych", os.replace

    def late(*arguments):
        monkeypatch.setattr(os, "replace", real)
        atomic.write_bytes(path, b"first")
        assert path.read_bytes() == b"first"
        real(*arguments)

    monkeypatch.setattr(os, "replace", late)
    atomic.write_bytes(path, b"last")
    assert path.read_bytes() == b"last"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no claims")
def test_a_file_of_several_names_is_written_over_by_one_at_a_time(tmp_path):
    """Who finds another at it waits, the new content in a part of its own: what stands there is never of two."""
    path, contents = tmp_path / "a.diptych", (b"first" * 9, b"second")
    path.write_bytes(b"old")
    os.link(path, tmp_path / "b.diptych")
    with ThreadPoolExecutor(2) as pool:
        handle = os.open(path, os.O_RDWR)
        try:
            claim(handle)
            jobs = [pool.submit(atomic.write_bytes, path, content) for content in contents]
            until = time.monotonic() + 10
            while len(list(tmp_path.glob("*.part"))) < 2 and time.monotonic() < until:
                time.sleep(0.01)
            parts = [part.read_bytes() for part in tmp_path.glob("*.part")]
            assert path.read_bytes() == b"old"
        finally:
            os.close(handle)
        for job in jobs:
            job.result(10)
    assert sorted(parts) == sorted(contents)
    assert path.read_bytes() in contents
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.diptych", "b.diptych"]


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no claims")
def test_only_parts_of_the_file_that_is_saved_are_removed(tmp_path):
    """A part left by a process that was killed goes with the next save of its file; that of another file stays."""
    path = tmp_path / "a.diptych"
    left = [tmp_path / f".diptych-{atomic.mark(name)}-00.part" for name in ("a.diptych", "b.diptych")]
    for part in left:
        part.write_bytes(b"of before")
    atomic.write_bytes(path, b"new")
    assert sorted(tmp_path.iterdir()) == sorted([path, left[1]])
