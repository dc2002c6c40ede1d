"""The window at 100, 150 and 200 percent: the same layout in points, in more pixels, and every mark at its words."""

import json
import os
import subprocess
import sys

import pytest

LOOK = """
import json, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from diptych.comparison import Comparison
from diptych.finding import SIDES
from diptych.span import Span
application = QApplication([])
from diptych_gui.shell.composition import open_window
from diptych_gui.style import theme
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.settings import Settings

settings = Settings(Path(sys.argv[1]) / "settings.ini")
window = open_window(settings, ServiceClient())
pair = Comparison.from_record(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
window.resize(1280, 800)
window.show()
window.workspace.set_articles(pair.left, pair.right)
window.workspace.set_comparison(pair)
found = {"ratio": window.devicePixelRatio(), "views": {}}
fill = theme.current().wash("framing_word").name()
for view in ("facing", "read", "brief"):
    window.actions_[f"view_{view}"].trigger()
    for _ in range(20):
        application.processEvents()
    picture = window.grab().toImage()
    seen = {"pixels": [picture.width(), picture.height()]}
    if view != "brief":
        page, text = window.pair.views["left"], pair.left.text
        at = text.index("112 ewes")
        page.bring_level((Span(at, at + 8),))
        for _ in range(20):
            application.processEvents()
        rect, ratio = page.rects(Span(at, at + 8))[0], page.devicePixelRatioF()
        shot = page.viewport().grab().toImage()
        y = int((rect.top() - page.scrolled + 0.16 * rect.height()) * ratio)  # over the letters at its end
        row = [QColor(shot.pixel(x, y)).name() for x in range(shot.width())]
        filled = [x / ratio for x, colour in enumerate(row) if colour == fill]
        seen["words"] = [rect.left(), rect.right()]
        seen["filled"] = [min(filled), max(filled)] if filled else None
        seen["page"] = [page.viewport().width(), page.viewport().height()]
        seen["sliced"] = [list(strip.getRect()) for strip in page._cut_lines(page._edges())]
    else:
        listed = window.brief.list
        seen["rows"] = [listed.sizeHintForRow(at) for at in range(listed.rows.rowCount())]
    found["views"][view] = seen
print(json.dumps(found))
window.workspace.undo_stack.setClean()
window.close()
"""


def looked(tmp_path, told, scale: str) -> dict:
    """What a window at a scale measures and shows."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale, "DIPTYCH_PIPELINE": "blank"}
    folder = tmp_path / scale  # a window remembers how the last one was left
    folder.mkdir()
    command = [sys.executable, "-c", LOOK, str(folder), str(told)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_window_is_the_same_at_every_scale(tmp_path, pair):
    """In points: pages, rows and words keep their sizes; the fill of words stands on the words."""
    told = tmp_path / "pair.json"
    told.write_text(json.dumps(pair.to_record()), encoding="utf-8")
    plain, *others = (looked(tmp_path, told, scale) for scale in ("1", "1.5", "2"))
    assert plain["ratio"] == 1
    for seen, scale in zip(others, (1.5, 2), strict=True):
        assert seen["ratio"] == scale
        for view, shown in seen["views"].items():
            assert shown["pixels"] == [1280 * scale, 800 * scale], view
        for view in ("facing", "read"):
            assert seen["views"][view]["page"] == pytest.approx(plain["views"][view]["page"], abs=2)
        rows = zip(seen["views"]["brief"]["rows"], plain["views"]["brief"]["rows"], strict=True)
        assert all(abs(now - before) <= 0.34 * before for now, before in rows)  # a line may wrap elsewhere
    for seen in (plain, *others):
        for view in ("facing", "read"):
            words, filled = seen["views"][view]["words"], seen["views"][view]["filled"]
            assert filled, (view, seen["ratio"])
            assert filled[0] == pytest.approx(words[0] - 1, abs=3)
            assert filled[1] == pytest.approx(words[1] + 1, abs=3)
