"""The window as a picture: what ends it before it is drawn."""

import os
import signal

import pytest
from PySide6.QtCore import QTimer

from diptych.errors import ExportError
from diptych_gui import picture
from diptych_gui.app import QtScreen
from diptych_gui.picture import take_picture


@pytest.fixture(autouse=True)
def remarks_of_qt(monkeypatch):
    """Qt's remarks go where they go in every test."""
    monkeypatch.setattr(picture, "qInstallMessageHandler", lambda handler: None)


def test_ctrl_c_ends_it(qapp, tmp_path):
    """Though Qt prints what is raised in its callbacks, and goes on; nobody waits until it is drawn."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Pier shut\n\nThe pier is shut.\n", encoding="utf-8")
    QTimer.singleShot(0, qapp, lambda: os.kill(os.getpid(), signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        QtScreen().take_picture([tmp_path / "a.txt", tmp_path / "b.txt"], (None, None), "light", (800, 600))
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_folder_that_is_no_story_is_refused(qapp, tmp_path):
    """At once, with the window's reason."""
    (tmp_path / "a.txt").write_text("Pier shut\n\nThe pier is shut.\n", encoding="utf-8")
    with pytest.raises(ExportError, match="two"):
        take_picture(qapp, [tmp_path], theme="light", size=(800, 600))
