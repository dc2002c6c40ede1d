"""Hostile files dropped on the window one after the other: it lives on, and its log tells nothing of them."""

import logging
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from diptych_gui.log import LOGGER, start_log
from diptych_gui.shell.composition import open_window
from diptych_gui.shell.drag_and_drop import meaning
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.settings import Settings
from hostile.corpus import CANARY, corpus

# A few of every class here; DIPTYCH_DROPS=all takes the whole corpus.
CHOSEN = ("empty.txt", "nul.txt", "zip-inside.txt", "surrogates.txt", "canary.txt", "new\nline.txt", "<b>bold<b>&amp;.txt",
          "deep.html", "script-only.html", "markup-in-title.html", "title-canary.html", "laughs.docx", "locked.docx",
          "bomb.odt", "climbing.epub", "noise.pdf", "bomb.pdf", "stars.md", "groups.rtf", "parts.eml", "link.url", "old.doc")  # fmt: skip


@pytest.fixture
def real_window(qtbot, tmp_path):
    """A window with the real engine process, and a log at its most talkative."""
    log = tmp_path / "log" / "diptych.log"
    before = list(LOGGER.handlers)
    start_log(log)
    LOGGER.setLevel(logging.DEBUG)
    window = open_window(Settings(tmp_path / "settings.ini"), ServiceClient())
    with qtbot.waitExposed(window):
        window.show()
    yield window, log
    window.workspace.undo_stack.setClean()
    window.close()
    window.client.stop()
    for handler in [h for h in LOGGER.handlers if h not in before]:
        LOGGER.removeHandler(handler)
        handler.close()


def test_the_window_survives_them_all(qtbot, tmp_path, real_window):
    """Each is taken as an article or answered with one message; afterwards a good file still opens."""
    window, log = real_window
    folder = tmp_path / "drops"
    folder.mkdir()
    everything = os.environ.get("DIPTYCH_DROPS") == "all"
    for case in corpus():
        if not everything and case.name not in CHOSEN:
            continue
        path = folder / case.name
        path.write_bytes(case.data)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        drop = meaning(mime)
        assert drop is not None
        if drop.kind == "refusal":
            continue
        told: list[str] = []
        window.client.ask(
            {"do": "read", "path": str(path), "encoding": None},
            lambda record, told=told: told.append("opened"),
            lambda message, code, told=told: told.append(message),
        )
        qtbot.waitUntil(lambda told=told: bool(told), timeout=30_000)
        assert told[0] == "opened" or case.name in told[0]
        if told[0] == "opened":
            window.commands.take_drop(drop, "left")
            qtbot.waitUntil(lambda: window.workspace.articles["left"] is not None, timeout=30_000)
            window.workspace.set_articles(None, None)
    good = folder / "good-at-the-end.txt"
    good.write_text("The wall fell.\n\nNobody was told.\n", encoding="utf-8")
    window.loader.read("left", good, None)
    qtbot.waitUntil(lambda: window.workspace.articles["left"] is not None, timeout=30_000)
    assert window.isVisible()
    if log.exists():
        words = log.read_text(encoding="utf-8")
        assert CANARY not in words
        assert str(tmp_path) not in words
        assert str(Path.home()) not in words
