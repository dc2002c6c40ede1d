"""The engine as a child process: requests out, answers in, stale answers dropped, a crash survived.

The window never reads files or processes language itself, so nothing that an article does can stall or end it.
"""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

Answer = Callable[[Mapping[str, Any]], None]
Failure = Callable[[str, str], None]
Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class _Request:
    line: bytes
    answered: Answer
    failed: Failure
    progressed: Progress | None


class ServiceClient(QObject):
    """Asks ``python -m diptych.service``; every request ends in exactly one of its two callbacks, or is cancelled.

    The process starts with ``start`` or the first request, and anew after ``cancel`` or a crash.
    """

    crashed = Signal()

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        # -P: a file json.py beside the reader's articles must not be imported in place of ours.
        self._command = command or (sys.executable, "-P", "-m", "diptych.service")
        self._process: QProcess | None = None
        self._pending: dict[int, _Request] = {}
        self._number = 0
        self._buffer = bytearray()

    @property
    def running(self) -> bool:
        """Whether the process is there or on its way."""
        return self._process is not None

    def start(self) -> None:
        """Starts the process where it does not run."""
        if self._process is not None:
            return
        self._buffer.clear()
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.finished.connect(lambda: self._ended(process))
        process.errorOccurred.connect(lambda error: self._failed_to_start(process, error))
        self._process = process
        process.start(self._command[0], list(self._command[1:]))

    def ask(
        self,
        request: Mapping[str, Any],
        answered: Answer,
        failed: Failure,
        progressed: Progress | None = None,
    ) -> int:
        """Sends a request and returns its number, by which it can be cancelled.

        ``failed`` gets a message for the reader and a code; ``"crashed"`` where the process ended instead of answering.
        """
        self.start()
        self._number += 1
        line = json.dumps({"id": self._number, **request}).encode() + b"\n"
        self._pending[self._number] = _Request(line, answered, failed, progressed)
        assert self._process is not None
        self._process.write(line)
        return self._number

    def cancel(self, number: int) -> None:
        """Drops a request at once: the process is killed, and a new one is given what else was asked."""
        if self._pending.pop(number, None) is None:
            return
        self._kill()
        self.start()
        assert self._process is not None
        for request in self._pending.values():
            self._process.write(request.line)

    def forget(self, number: int) -> None:
        """Drops the answer to a request but lets the process finish it: cheaper where it is quick."""
        self._pending.pop(number, None)

    def stop(self) -> None:
        """Ends the process; called before the window goes, since Qt must not destroy a running one."""
        self._pending.clear()
        self._kill()

    def _kill(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(2000)
            process.deleteLater()

    def _read(self, process: QProcess) -> None:
        if process is not self._process:
            return
        searched = len(self._buffer)
        self._buffer += process.readAllStandardOutput().data()
        while (end := self._buffer.find(b"\n", searched)) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            searched = 0
            self._dispatch(line)
            if process is not self._process:
                return  # an answer led to a cancel

    def _dispatch(self, line: bytes) -> None:
        record = json.loads(line)
        request = self._pending.get(record["id"])
        if request is None:
            return
        if "progress" in record:
            if request.progressed:
                request.progressed(record["progress"], record["stage"])
            return
        del self._pending[record["id"]]
        if "error" in record:
            request.failed(record["error"]["message"], record["error"]["code"])
        else:
            request.answered(record)

    def _failed_to_start(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended(process)

    def _ended(self, process: QProcess) -> None:
        """The process went although nobody asked it to: what waited has failed."""
        if process is not self._process:
            return
        self._process = None
        process.deleteLater()
        lost, self._pending = self._pending, {}
        for request in lost.values():
            request.failed(self.tr("The engine stopped unexpectedly. Your texts and notes are safe."), "crashed")
        self.crashed.emit()
