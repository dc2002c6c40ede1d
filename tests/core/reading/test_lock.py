"""The real reader child, after its lock, tries all that it must not be able to do: through ctypes, past Python."""

import sys
import textwrap

import pytest

import pages
from diptych import child
from diptych.reading import read_article, read_articles
from diptych.reading.isolation import Reader
from diptych.sandbox import Locked
from hostile.corpus import corpus


# A good file of every format, exports of databases and pages with scripts among them; plain text is read by nobody else.
def format_files() -> dict[str, bytes]:
    """They and what they hold."""
    further = ("scripts.html", "html.md", "tracker.eml", "saved.mht")
    return {h.name: h.data for h in corpus() if h.name.startswith(("good.", "export.")) or h.name in further}


# The child with one thing added: when a file has been read, it tries what a parser taken over would try.
TRYING = textwrap.dedent(
    """
    import ctypes, errno, json, os, sys, threading
    from diptych import sandbox
    from diptych.offline import go_offline
    from diptych.reading import isolation
    go_offline()
    ctypes.CDLL(None)  # and whatever else an attacker would bring along
    SECRET, NEW, PARENT = sys.argv[1].encode(), sys.argv[2].encode(), os.getppid()
    true, lock = isolation._answer, sandbox.lock
    held = []
    sandbox.lock = lambda: held.append(lock())

    def tries():
        libc = ctypes.CDLL(None, use_errno=True)
        address = ctypes.create_string_buffer(bytes([2, 0, 0, 80, 127, 0, 0, 1]) + bytes(8))
        name = ctypes.create_string_buffer(b"\\x01\\x00" + NEW + bytes(8))
        calls = {
            "open a file outside": lambda: libc.open(SECRET, os.O_RDONLY),
            "open for writing": lambda: libc.open(NEW, os.O_WRONLY | os.O_CREAT, 0o600),
            "open for writing in its own folder": lambda: libc.open(b"x", os.O_WRONLY | os.O_CREAT, 0o600),
            "openat2": lambda: libc.syscall(437, -100, SECRET, ctypes.byref(ctypes.c_uint64(0)), 24),
            "open by a handle": lambda: libc.syscall(304, 0, address, 0),
            "open itself": lambda: libc.open(b"/proc/self/mem", os.O_RDWR),
            "socket": lambda: libc.socket(2, 1, 0),
            "socket of a kind of its own": lambda: libc.socket(1, 1, 0),
            "socketpair": lambda: libc.socketpair(1, 1, 0, address),
            "connect": lambda: libc.connect(0, address, 16),
            "exec": lambda: libc.execve(b"/bin/true", None, None),
            "fork": lambda: libc.fork(),
            "vfork by number": lambda: libc.syscall(58) if sys.maxsize > 2**32 and os.uname().machine == "x86_64" else -1,
            "clone": lambda: libc.syscall(56 if os.uname().machine == "x86_64" else 220, 17, 0, 0, 0, 0),
            "ptrace": lambda: libc.ptrace(16, PARENT, 0, 0),
            "ptrace itself": lambda: libc.ptrace(0, 0, 0, 0),
            "write to another's memory": lambda: libc.process_vm_writev(PARENT, address, 1, address, 1, 0),
            "signal": lambda: libc.kill(PARENT, 0),
            "limits of another": lambda: libc.prlimit(PARENT, 7, None, address),
            "rings of calls": lambda: libc.syscall(425, 8, address),
            "remove": lambda: libc.unlink(SECRET),
            "rename": lambda: libc.rename(SECRET, NEW),
            "make a folder": lambda: libc.mkdir(NEW, 0o700),
            "link": lambda: libc.link(SECRET, NEW),
            "change rights": lambda: libc.chmod(SECRET, 0o777),
            "cut": lambda: libc.truncate(SECRET, 0),
            "look": lambda: libc.access(SECRET, 0),
            "list": lambda: libc.syscall(257, -100, b"/", os.O_RDONLY | os.O_DIRECTORY),
            "memory file": lambda: libc.memfd_create(b"x", 0),
            "another filter": lambda: libc.prctl(22, 2, 0, 0, 0),
        }
        told = {}
        for what, call in calls.items():
            ctypes.set_errno(0)
            told[what] = [call(), errno.errorcode.get(ctypes.get_errno(), "none")]
        seen = []
        thread = threading.Thread(target=seen.append, args=(1,))  # threads and its own time are its own affair
        thread.start()
        thread.join()
        told["thread"] = [len(seen), "none"]
        return told

    def answer(request, data):
        made = true(request, data)
        return {**made, "tried": tries(), "held": [held[0].calls, held[0].files], "pid": os.getpid()}

    isolation._answer = answer
    sys.exit(isolation.main())
    """
)


@pytest.fixture
def trying(tmp_path, monkeypatch):
    """A reader whose child tries, and what the tries came to."""
    script, secret = tmp_path / "trying.py", tmp_path / "secret"
    script.write_text(TRYING)
    secret.write_text("KITTIWAKE")
    command = (sys.executable, "-P", str(script), str(secret), str(tmp_path / "new"))
    monkeypatch.setattr(child, "command", lambda name: command)
    answers = []
    with Reader() as reader:
        ask = reader._child.ask
        monkeypatch.setattr(reader._child, "ask", lambda *what: answers.append(ask(*what)) or answers[-1])
        yield reader, answers
    assert secret.read_text() == "KITTIWAKE"
    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the lock is a matter of Linux")
def test_after_the_lock_nothing_can_be_opened_started_or_reached(trying, tmp_path):
    """Every format is read as ever, and after each of them every try is refused; one child reads all of them."""
    reader, answers = trying
    names = []
    for name, data in format_files().items():
        path = tmp_path / name
        path.write_bytes(data)
        assert reader.articles(path) == read_articles(path), name
        names += [name] if len(answers) > len(names) else []
        path.unlink()
    assert {name.rpartition(".")[2] for name in names} >= set("html mht eml md docx odt epub pdf rtf".split())
    assert len({answer["pid"] for answer in answers}) == 1
    for name, answer in zip(names, answers, strict=True):
        assert answer["held"][0], "seccomp holds on every Linux that Diptych runs on"
        assert answer["tried"].pop("thread") == [1, "none"]
        for what, (result, reason) in answer["tried"].items():
            assert (what, result) == (what, -1), name
            assert reason in ("EPERM", "EACCES", "ENOENT", "ENOSYS"), (what, reason)


@pytest.mark.skipif(sys.platform != "linux", reason="the lock is a matter of Linux")
def test_pages_of_every_shape_are_read_as_without_the_lock(tmp_path):
    """Nothing that a library fetches late is missing: each shape gives the article that it gives in the open."""
    story = pages.stories()[0]
    with Reader() as reader:
        for shape in pages.SHAPES:
            path = tmp_path / f"{shape.__name__}.html"
            path.write_bytes(shape(story))
            assert reader.article(path) == read_article(path), shape.__name__


def test_where_there_is_no_lock_it_says_so():
    """Whoever asks is told what holds."""
    assert Locked() == Locked(False, False)


def test_pasted_text_is_shaped_by_its_markup_in_the_child_too():
    """What a browser puts on the clipboard is a stranger's page as well."""
    with Reader() as reader:
        article = reader.pasted("The wall fell.\nBoats sank.", "pasted", "<p>The wall fell.</p><p>Boats sank.</p>")
        assert article.text == "The wall fell.\n\nBoats sank.\n"
        assert reader.running
        assert reader.pasted("Plain.", "pasted").text == "Plain."
