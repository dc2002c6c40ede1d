"""Work in a child process: a request with its bytes goes in, one answer comes out; what goes wrong costs that answer.

For work on strangers' bytes the child warms up, gives up whatever it will not need (``diptych.sandbox``) and then takes
requests one after the other, each under limits of its own. It is never given a name of a file: the bytes come with the
request.
"""

import contextlib
import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from diptych import child, sandbox

_SERVED = 200  # requests until a new child takes over: what libraries keep in memory goes with the old one
_MOST_BYTES = 1_000_000_000  # of an answer; a child that says more has been taken over
_DIGITS = 20
_READY = b"ready\n"
_START_SECONDS = 60.0  # for imports on a busy machine
_PATIENCE = 10  # times the seconds of a request, whatever else the machine does
_SPENT = -signal.SIGXCPU if hasattr(signal, "SIGXCPU") else None  # how a child ends that used up its processor time


class OverdueError(Exception):
    """The child took longer than it may."""


class EndedError(Exception):
    """The child ended without an answer: it crashed, or needed more than it may."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one request may cost: seconds by the clock and of the processor, bytes of memory if it is locked.

    Time for which the child waits for a processor that others have does not count.
    """

    seconds: float
    memory_bytes: int = 0


class Worker:
    """The child of that name, started when it is first asked and again after a fault. One thread at a time may ask."""

    def __init__(self, name: child.Child) -> None:
        self._name: child.Child = name
        self._served, self._stopped = 0, False
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, request: Mapping[str, Any], data: bytes, allowance: Allowance) -> Any:
        """The answer to a request; raises OverdueError and EndedError, after which the next one gets a new child.

        A child that has served others before and fails is not believed: a new one gets the same request.
        """
        if self._served >= _SERVED:
            self.close()
        for fresh in (self._served == 0, True):
            try:
                answer = self._asked(request, data, allowance)
            except EndedError:
                if fresh or self._stopped:
                    raise
                continue
            if isinstance(answer, dict) and answer.get("exhausted"):
                self.close()
                if not fresh:
                    continue
            return answer
        raise EndedError

    @property
    def running(self) -> bool:
        """Whether the child waits for more, and holds its memory."""
        return self._process is not None

    @property
    def process(self) -> int | None:
        """The number of the child's process, None where none runs."""
        return self._process.pid if self._process is not None else None

    def stop(self) -> None:
        """Ends the child for good, from any thread: whoever waits for its answer gets EndedError."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """Ends the child and waits for its end."""
        process, self._process, self._served = self._process, None, 0
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was on its way to it
                    stream.close()

    def _asked(self, request: Mapping[str, Any], data: bytes, allowance: Allowance) -> Any:
        process = self._process or self._started(allowance)
        assert process.stdin is not None
        assert process.stdout is not None
        head = {**request, "bytes": len(data), "allowance": [allowance.seconds, allowance.memory_bytes]}
        with self._within(allowance.seconds, process):
            process.stdin.write(json.dumps(head).encode() + b"\n")
            process.stdin.write(data)
            process.stdin.flush()
            answer = _answer(process.stdout)
        self._served += 1
        return answer

    def _started(self, allowance: Allowance) -> "subprocess.Popen[bytes]":
        """The child, ready for its first request: on a busy machine that alone takes seconds, which are nobody's."""
        if self._stopped:
            raise EndedError
        process = self._process = subprocess.Popen(
            child.command(self._name), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert process.stdout is not None
        with self._within(min(allowance.seconds, _START_SECONDS) if allowance.seconds < 1 else _START_SECONDS, process):
            if process.stdout.readline(len(_READY)) != _READY:
                raise ValueError("it did not start")
        return process

    @contextlib.contextmanager
    def _within(self, seconds: float, process: "subprocess.Popen[bytes]") -> Iterator[None]:
        """Around talking to the child: what fails, and what is not done in time, ends it.

        Seconds for which the child was ready and other programs had the processor are not its own: on a machine with
        ten programs at work one that needs half a second may get it after thirteen.
        """
        overdue, done = threading.Event(), threading.Event()
        started, idle = time.monotonic(), _waiting_seconds(process.pid)

        def watch() -> None:
            left = seconds
            while not done.wait(left):
                owed = min(_waiting_seconds(process.pid) - idle, seconds * (_PATIENCE - 1))
                left = started + seconds + owed - time.monotonic()
                if left <= 0:
                    overdue.set()
                    process.kill()
                    return

        threading.Thread(target=watch, daemon=True).start()
        try:
            yield
        except (OSError, ValueError) as error:
            self.close()
            raise (OverdueError if overdue.is_set() or process.returncode == _SPENT else EndedError) from error
        except BaseException:  # stopped by the person: what it was doing is nobody's any more
            self.close()
            raise
        finally:
            done.set()


def _waiting_seconds(process: int) -> float:
    """How long a process was ready to go on and no processor was free for it; 0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{process}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def _answer(stream: IO[bytes]) -> Any:
    """The next answer: a line with its length, then JSON. Raises ValueError for anything else."""
    line = stream.readline(_DIGITS)
    if not line.endswith(b"\n") or int(line) > _MOST_BYTES:
        raise ValueError("no answer")
    data = stream.read(int(line))
    if len(data) < int(line):
        raise ValueError("half of an answer")
    return json.loads(data)


def serve_locked(warm_up: Callable[[], object], act: Callable[[dict[str, Any], bytes], Any]) -> int:
    """The child that works on strangers' bytes: warms up, locks itself, answers until there are no more requests."""
    requests, answers = _streams()
    warm_up()
    _forbid_files()
    gc.collect()
    gc.freeze()
    sandbox.lock()

    def within_limits(request: dict[str, Any], data: bytes) -> Any:
        _allow(*request.pop("allowance"))
        return act(request, data)

    return _answer_all(requests, answers, within_limits)


def serve(act: Callable[[dict[str, Any], bytes], Any]) -> int:
    """The child that works on what is ours: answers until there are no more requests."""
    return _answer_all(*_streams(), act)


def _streams() -> tuple[IO[bytes], IO[bytes]]:
    """Where requests come from and answers go; what libraries print goes to standard error."""
    requests, answers, sys.stdout = sys.stdin.buffer, sys.stdout.buffer, sys.stderr
    return requests, answers


def _answer_all(requests: IO[bytes], answers: IO[bytes], act: Callable[[dict[str, Any], bytes], Any]) -> int:
    """Answers every request; one that needed more memory than there is gets ``exhausted`` for an answer."""
    answers.write(_READY)
    answers.flush()
    while line := requests.readline():
        request = json.loads(line)
        data = requests.read(request.pop("bytes"))
        try:
            written = json.dumps(act(request, data)).encode()
        except MemoryError:
            written = b'{"exhausted": true}'
        answers.write(b"%d\n" % len(written))
        answers.write(written)
        answers.flush()
        del request, data, written
        gc.collect()
    return 0


def _forbid_files() -> None:
    """No file is written from here on, not even the picture of a crash, where the system can limit that."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _opened(path: str) -> int | None:
    """A file that a locked process may read later on."""
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except (OSError, AttributeError):
        return None


_PAGES = _opened("/proc/self/statm")  # how many pages of memory this process holds


def _held() -> int:
    """The bytes that the process holds; where the system does not tell, the most that it held.

    On Linux the latter counts in what the parent held when it started this process.
    """
    import resource

    if _PAGES is not None:
        return int(os.pread(_PAGES, 200, 0).split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _allow(seconds: float, memory_bytes: int) -> None:
    """Sets what the next request may cost of memory and processor; Windows knows the parent's clock alone.

    Raises MemoryError where the process holds more already than it may.
    """
    try:
        import resource
    except ImportError:
        return
    if _held() > memory_bytes:
        raise MemoryError
    used = resource.getrusage(resource.RUSAGE_SELF)
    processor = int(used.ru_utime + used.ru_stime + seconds) + 2
    for what, most in ((resource.RLIMIT_AS, memory_bytes), (resource.RLIMIT_CPU, processor)):
        with contextlib.suppress(ValueError, OSError):  # a system that knows the limit but not this one of it
            resource.setrlimit(what, (most, resource.getrlimit(what)[1]))
