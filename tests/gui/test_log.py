"""The local log holds no words of articles."""

import logging
import sys

from diptych_gui import log


def test_an_error_is_told_without_its_message(monkeypatch, tmp_path):
    """The report names kind and lines of code; the message, which may hold article text, stays out."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(log.LOGGER, "handlers", [])
    file = tmp_path / "logs" / "diptych.log"
    log.start_log(file)
    told: list[str] = []
    log.watch_errors(told.append)
    try:
        raise ValueError("the minister's secret words")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    for handler in log.LOGGER.handlers:
        handler.close()
    written = file.read_text(encoding="utf-8")
    assert told
    assert "ValueError at test_log.py" in written
    assert "secret" not in written + told[0]
    logging.getLogger("diptych").setLevel(logging.NOTSET)


def test_a_folder_that_cannot_be_made_costs_only_the_log(monkeypatch, tmp_path):
    """The program goes on without a log."""
    monkeypatch.setattr(log.LOGGER, "handlers", [])
    blocker = tmp_path / "file"
    blocker.write_text("", encoding="utf-8")
    log.start_log(blocker / "diptych.log")
    assert not log.LOGGER.handlers
