"""The engine as a child process, played by small scripts."""

import sys

import pytest

from diptych_gui.work.service_client import ServiceClient

ECHO = """
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    if request["do"] == "die":
        sys.exit(3)
    if request["do"] == "hang":
        while True: sys.stdin.readline()
    if request["do"] == "chatter":
        print("Loading", 5, "[]", "{}", "null", '"x"', '{"id": [1]}', sep="\\n", flush=True)
    if request["do"] == "fail":
        answer = {"error": {"message": "no", "code": "usage"}}
    else:
        print(json.dumps({"id": request["id"], "progress": 0.5, "stage": "half"}), flush=True)
        answer = {"said": request["do"]}
    print(json.dumps({"id": request["id"], **answer}), flush=True)
"""


@pytest.fixture
def service(qapp):
    """A client of the script."""
    client = ServiceClient(command=(sys.executable, "-c", ECHO))
    yield client
    client.stop()


class Heard:
    """What came back."""

    def __init__(self) -> None:
        self.answers, self.failures, self.shares = [], [], []

    def ask(self, client: ServiceClient, do: str) -> int:
        return client.ask(
            {"do": do},
            self.answers.append,
            lambda message, code: self.failures.append(code),
            lambda share, stage: self.shares.append((share, stage)),
        )


def test_an_answer_and_its_progress_reach_the_asker(qtbot, service):
    """Progress lines come first, then the answer, once."""
    heard = Heard()
    heard.ask(service, "hello")
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.answers[0]["said"] == "hello"
    assert heard.shares == [(0.5, "half")]


def test_an_error_of_the_service_is_a_failure(qtbot, service):
    """Message and code arrive as they were sent."""
    heard = Heard()
    heard.ask(service, "fail")
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert heard.failures == ["usage"]


def test_what_a_library_prints_is_no_answer(qtbot, service):
    """Not even where it is JSON."""
    heard = Heard()
    heard.ask(service, "chatter")
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.answers[0]["said"] == "chatter"


def test_a_crash_fails_what_waited_and_the_next_request_starts_anew(qtbot, service):
    """Nobody waits for ever, and the window goes on."""
    heard = Heard()
    heard.ask(service, "die")
    heard.ask(service, "never reached")
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert heard.failures == ["crashed", "crashed"]
    heard.ask(service, "again")
    qtbot.waitUntil(lambda: bool(heard.answers))


def test_cancel_kills_and_asks_the_rest_again(qtbot, service):
    """A request that hangs is dropped at once; what waited behind it is answered by a new process."""
    stuck, behind = Heard(), Heard()
    number = stuck.ask(service, "hang")
    behind.ask(service, "patient")
    service.cancel(number)
    qtbot.waitUntil(lambda: bool(behind.answers))
    assert not stuck.answers
    assert not stuck.failures


def test_a_forgotten_answer_is_dropped(qtbot, service):
    """A stale answer reaches nobody."""
    stale, fresh = Heard(), Heard()
    service.forget(stale.ask(service, "old"))
    fresh.ask(service, "new")
    qtbot.waitUntil(lambda: bool(fresh.answers))
    assert not stale.answers


def test_a_program_that_is_not_there_is_a_crash(qtbot, qapp):
    """A missing interpreter ends in a message, not in silence."""
    client = ServiceClient(command=("/nonexistent/python",))
    heard = Heard()
    heard.ask(client, "hello")
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert heard.failures == ["crashed"]
    client.stop()
