"""The window's client and the true service, without a window."""

import pytest

from diptych.comparison import Comparison
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.workspace import Workspace


@pytest.fixture
def service(qapp):
    """The true service."""
    client = ServiceClient()
    yield client
    client.stop()


def test_the_service_answers_a_ping(qtbot, service):
    """It starts without spaCy and speaks at once."""
    heard = []
    service.ask({"do": "ping"}, heard.append, lambda message, code: heard.append(code))
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert heard[0]["pong"] is True


def test_a_file_comes_in_and_is_compared(qtbot, service, comparison, article_file):
    """From a file on disk and another article to findings in the workspace."""
    workspace = Workspace()
    loader = ArticleLoader(workspace, service)
    other = article_file.with_name("other.txt")
    other.write_text(comparison.right.text, encoding="utf-8")
    failures = []
    loader.readFailed.connect(lambda *what: failures.append(what))
    loader.compareFailed.connect(lambda *what: failures.append(what))
    loader.read_pair(article_file, other)
    qtbot.waitUntil(lambda: bool(failures) or workspace.session is not None, timeout=60_000)
    assert failures == []
    assert isinstance(workspace.comparison, Comparison)
    assert any(f.kind == "quote" for f in workspace.comparison.findings)


def test_what_the_service_cannot_read_is_said(qtbot, service, tmp_path):
    """The message names the file."""
    loader = ArticleLoader(Workspace(), service)
    with qtbot.waitSignal(loader.readFailed, timeout=20_000) as failed:
        loader.read("left", tmp_path / "missing.txt")
    assert "missing.txt" in failed.args[1]


def test_each_article_is_read_in_its_own_encoding(qtbot, service, tmp_path):
    """As the command line names them, left and right."""
    workspace = Workspace()
    loader = ArticleLoader(workspace, service)
    words = {"left": ("koi8-r", "Мост закрыт, сказал инженер."), "right": ("cp1250", "Most zamknięto, mówi inżynier.")}
    for side, (encoding, text) in words.items():
        (tmp_path / f"{side}.txt").write_bytes(text.encode(encoding))
    loader.read_pair(tmp_path / "left.txt", tmp_path / "right.txt", ("koi8-r", "cp1250"))
    qtbot.waitUntil(lambda: all(workspace.articles.values()), timeout=20_000)
    assert {side: article.text.strip() for side, article in workspace.articles.items()} == {
        side: text for side, (_, text) in words.items()
    }
