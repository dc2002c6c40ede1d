"""The engine as a child process: requests out, answers in, stale answers dropped, a crash survived.

The window never reads files or processes language itself, so nothing that an article does can stall or end it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QProcess, Slot

from diptych import child
from diptych.errors import message_of
from diptych_gui.wording.messages import said

Answered = Callable[[Mapping[str, Any]], None]
Failure = Callable[[str, str], None]
Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class _Request:
    line: bytes
    answered: Answered
    failed: Failure
    progressed: Progress | None


class ServiceClient(QObject):
    """Asks the engine (``diptych.service``); every request ends in exactly one of its two callbacks, or is cancelled.

    The process starts with ``start`` or the first request, and anew after ``cancel`` or a crash.
    """

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        self._command = command or child.command("service")
        self._pending: dict[int, _Request] = {}
        self._number = 0
        self._buffer = bytearray()
        # One process object for good, with methods as slots: closures over a process that goes crash Qt's bindings.
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._error)

    @property
    def running(self) -> bool:
        """Whether the process is there or on its way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Starts the process where it does not run."""
        if not self.running:
            self._buffer.clear()
            self._process.start(self._command[0], list(self._command[1:]))

    def ask(
        self,
        request: Mapping[str, Any],
        answered: Answered,
        failed: Failure,
        progressed: Progress | None = None,
    ) -> int:
        """Sends a request and returns its number, by which it can be cancelled.

        ``failed`` gets a message for the reader and a code; ``"crashed"`` where the process ended instead of answering.
        """
        self._number += 1
        line = json.dumps({"id": self._number, **request}).encode() + b"\n"
        self._pending[self._number] = _Request(line, answered, failed, progressed)
        self.start()
        self._process.write(line)
        return self._number

    def cancel(self, number: int) -> None:
        """Drops a request at once: the process is killed, and a new one is given what else was asked."""
        if self._pending.pop(number, None) is None:
            return
        self._kill()
        self.start()
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
        """Ends the process without anybody hearing of it."""
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(2000)
        self._process.blockSignals(False)
        self._buffer.clear()

    @Slot()
    def _read(self) -> None:
        """Hands out every whole line; an answer may ask, cancel or stop, so the buffer is looked at afresh."""
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            self._dispatch(line)

    def _dispatch(self, line: bytes) -> None:
        try:
            record = json.loads(line)
        except ValueError:
            record = None
        if not isinstance(record, dict):  # a library printed it
            return
        number = record.get("id")
        if not isinstance(number, int) or number not in self._pending:  # stale
            return
        request = self._pending[number]
        if "progress" in record:
            if request.progressed:
                request.progressed(record["progress"], record["stage"])
            return
        del self._pending[number]
        if "error" in record:
            request.failed(said(message_of(record["error"])), record["error"]["code"])
        else:
            request.answered(record)

    @Slot(QProcess.ProcessError)
    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._ended()

    @Slot()
    def _ended(self) -> None:
        """The process went although nobody asked it to: what waited has failed."""
        lost, self._pending = self._pending, {}
        for request in lost.values():
            request.failed(self.tr("The engine stopped unexpectedly. Your texts and notes are safe."), "crashed")
