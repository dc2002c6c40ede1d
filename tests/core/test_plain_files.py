"""Names that lead to no plain file are refused at once, by every reader, and a file that grows is not half a file."""

import os
import socket
import threading
import time

import pytest

from diptych.cli import main
from diptych.errors import DiptychError
from diptych.plain_files import NotPlainError, open_plain, read_plain
from diptych.reading import read_isolated
from diptych.storage import load, save
from diptych.storage.backups import content
from diptych.storage.recognition import is_saved
from making import session

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are a matter of POSIX")


@pytest.fixture(params=["pipe", "socket", "device", "folder", "ring", "pipe behind a link"])
def odd(request, tmp_path):
    """A name that leads to no plain file."""
    path = tmp_path / "odd.txt"
    if request.param == "pipe":
        os.mkfifo(path)
    elif request.param == "socket":
        made = socket.socket(socket.AF_UNIX)
        made.bind(str(path))
        made.close()
    elif request.param == "device":
        path.symlink_to("/dev/zero")
    elif request.param == "folder":
        path.mkdir()
    elif request.param == "ring":
        (tmp_path / "other").symlink_to(path)
        path.symlink_to(tmp_path / "other")
    else:
        os.mkfifo(tmp_path / "pipe")
        path.symlink_to(tmp_path / "pipe")
    return path


def within_a_second(act):
    """What an act returns, in its own thread, so that one that waits for ever fails and hangs nothing."""
    result = []
    thread = threading.Thread(target=lambda: result.append(act()), daemon=True)
    thread.start()
    thread.join(1.0)
    assert result, "it waits"
    return result[0]


def refusal(act) -> str:
    """The sentence with which an act is refused."""
    try:
        act()
    except DiptychError as error:
        return str(error)
    return ""


def test_every_reader_refuses_at_once_and_names_it(odd):
    """Articles, saved comparisons, a comparison to be saved over it."""
    for act in (lambda: read_isolated(odd), lambda: load(odd), lambda: save(session(), odd)):
        assert "“odd.txt”" in within_a_second(lambda act=act: refusal(act))


def test_what_looks_first_does_not_wait_either(odd):
    """The copy of the generation before, and whether a file is a saved comparison."""
    assert within_a_second(lambda: content(odd)) is None
    assert within_a_second(lambda: is_saved(odd)) is False


def test_a_list_of_pairs_is_a_plain_file(odd, capsys):
    """One sentence, at once."""
    assert within_a_second(lambda: main(["batch", str(odd), "-o", str(odd.parent / "out.jsonl")])) == 1
    assert "“odd.txt”" in capsys.readouterr().err


def test_a_file_that_becomes_a_pipe_meanwhile_is_refused(tmp_path, monkeypatch):
    """What was opened is asked again: another file may have taken the name."""
    plain, pipe = tmp_path / "plain", tmp_path / "pipe"
    plain.write_text("x")
    os.mkfifo(pipe)
    true = os.open
    monkeypatch.setattr(os, "open", lambda path, *rest: true(pipe if path == plain else path, *rest))
    with pytest.raises(NotPlainError):
        open_plain(plain)


def test_a_growing_file_is_refused_and_one_at_rest_is_read(tmp_path):
    """Half of a file is not taken for the whole."""
    path = tmp_path / "log.txt"
    path.write_text("It grows.\n" * 10_000)
    assert len(read_plain(path, 10**6)) == 100_000
    stop = threading.Event()

    def grow() -> None:
        with path.open("a") as file:
            while not stop.is_set():
                file.write("It grows.\n" * 100)
                file.flush()
                time.sleep(0.0002)

    thread = threading.Thread(target=grow)
    thread.start()
    try:
        time.sleep(0.05)
        message = refusal(lambda: read_isolated(path))
    finally:
        stop.set()
        thread.join()
    assert message == "“log.txt” cannot be read yet: another program is writing it."


def test_a_larger_file_gives_one_byte_more_than_asked_for(tmp_path):
    """So its reader knows that it is too large, and no more of it is in memory."""
    (tmp_path / "a").write_bytes(b"x" * 100)
    assert len(read_plain(tmp_path / "a", 10)) == 11
