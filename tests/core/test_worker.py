"""A child that works for us: started when needed, replaced after a fault, ended with whoever started it."""

import os
import subprocess
import sys
import time

import pytest

from diptych import child
from diptych import worker as worker_module
from diptych.reading import Reader
from diptych.worker import Allowance, EndedError, OverdueError, Worker

SERVING = """
import os, sys, time
from diptych import child, worker
def act(request, data):
    if request.get("sleep"):
        time.sleep(request["sleep"])
    if request.get("die") and (request["die"] == "always" or served):
        os._exit(3)
    if request.get("noise"):
        sys.stdout.write("not an answer"); os.write(1, b"x" * request["noise"])
    if request.get("memory"):
        raise MemoryError
    served.append(1)
    return {"pid": os.getpid(), "data": len(data), "echo": request.get("echo")}
served = []
child._MODULES["service"] = "serving"
class Module:
    main = staticmethod(lambda: worker.serve(act))
sys.modules["serving"] = Module
sys.exit(child.main(["service"]))
"""
AMPLE = Allowance(20.0)


@pytest.fixture
def worker(tmp_path, monkeypatch):
    """A worker whose child does as the request says."""
    (tmp_path / "serving.py").write_text(SERVING)
    monkeypatch.setattr(child, "command", lambda name: (sys.executable, "-P", str(tmp_path / "serving.py")))
    with Worker("service") as made:
        yield made


def test_one_child_answers_many_requests(worker):
    """Bytes of any kind and size come through."""
    first = worker.ask({"echo": "é\n"}, b"\n\x00" * 300_000, AMPLE)
    assert (first["data"], first["echo"]) == (600_000, "é\n")
    assert worker.ask({}, b"", AMPLE)["pid"] == first["pid"]


def test_a_fault_costs_one_answer(worker):
    """After a crash and after a time limit the next request finds a new child."""
    first = worker.ask({}, b"", AMPLE)["pid"]
    with pytest.raises(EndedError):
        worker.ask({"die": "always"}, b"", AMPLE)
    with pytest.raises(OverdueError):
        worker.ask({"sleep": 60}, b"", Allowance(0.5))
    assert worker.ask({}, b"", AMPLE)["pid"] != first


def test_a_used_child_that_fails_is_not_believed(worker):
    """What an earlier request may have caused is tried again in a new child, once."""
    first = worker.ask({}, b"", AMPLE)["pid"]
    assert worker.ask({"die": "if used"}, b"", AMPLE)["pid"] != first
    assert worker.ask({"memory": True}, b"", AMPLE) == {"exhausted": True}


def test_what_is_no_answer_is_a_fault(worker):
    """A child that says something else than it should has been taken over."""
    with pytest.raises(EndedError):
        worker.ask({"noise": 100}, b"", AMPLE)


def test_a_stopped_worker_starts_no_more(worker):
    """Nothing goes on running behind a command that has ended."""
    worker.ask({}, b"", AMPLE)
    worker.stop()
    with pytest.raises(EndedError):
        worker.ask({}, b"", AMPLE)
    worker.close()
    assert not worker.running


@pytest.mark.skipif(os.name != "posix", reason="looks at its parent's number")
def test_a_busy_child_ends_with_its_parent(tmp_path):
    """Killed, the parent could not tell it; it looks for itself."""
    (tmp_path / "serving.py").write_text(SERVING)
    code = (
        "import sys\nfrom diptych import child, worker\n"
        f"child.command = lambda name: (sys.executable, '-P', {str(tmp_path / 'serving.py')!r})\n"
        "made = worker.Worker('service')\n"
        "print(made.ask({}, b'', worker.Allowance(20))['pid'], flush=True)\n"
        "made.ask({'sleep': 60}, b'', worker.Allowance(60))\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    number = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    for _ in range(600):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("it is still there")


def test_time_for_which_others_have_the_processor_does_not_count(worker, monkeypatch):
    """A child that is ready and does not get its turn is not overdue; there is an end to that too."""
    worker.ask({}, b"", AMPLE)
    told = iter([0.0])
    monkeypatch.setattr(worker_module, "_waiting_seconds", lambda process: next(told, 1000.0))
    assert worker.ask({"sleep": 1.0, "echo": "late"}, b"", Allowance(0.5))["echo"] == "late"
    told, begun = iter([0.0]), time.monotonic()
    with pytest.raises(OverdueError):
        worker.ask({"sleep": 60}, b"", Allowance(0.2))
    assert 1.5 < time.monotonic() - begun < 20


@pytest.mark.skipif(sys.platform != "linux", reason="no such figure elsewhere")
def test_how_long_a_locked_child_waited_can_be_seen(tmp_path):
    """Though nobody may look into it."""
    page = tmp_path / "a.html"
    page.write_text("<article><p>The wall fell on Friday.</p></article>")
    with Reader() as reader:
        reader.article(page)
        assert worker_module._waiting_seconds(reader._child._process.pid) > 0
    assert worker_module._waiting_seconds(2**30) == 0


def test_a_large_program_reads_as_a_small_one(tmp_path):
    """What the parent holds is no memory of the child, though the system counts it in."""
    pytest.importorskip("resource", reason="limits of memory are a matter of POSIX")
    (tmp_path / "a.html").write_text("<html><body><p>The harbour wall of Tollick fell on Monday.</p></body></html>")
    code = (
        "import sys; from diptych.options import Limits; from diptych.reading import read_isolated\n"
        "held = bytearray(b'x') * 700_000_000\n"
        "print(read_isolated(sys.argv[1], Limits(memory_bytes=600_000_000)).text)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "a.html"], capture_output=True, text=True)
    assert "Tollick" in done.stdout, done.stderr
