"""A settings file that somebody else wrote, or that is broken, never keeps the window from coming up."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from diptych_gui.shell.composition import open_window
from diptych_gui.shell.main_window import Window
from diptych_gui.work.settings import Preferences, Settings


@pytest.fixture
def written(tmp_path):
    """Settings read from a file with this content."""

    def read(content: str) -> Settings:
        path = tmp_path / "settings.ini"
        path.write_text(content, encoding="utf-8")
        return Settings(path)

    return read


@pytest.fixture
def shown(qtbot, client):
    """Shows a window with these settings."""

    def show(settings: Settings) -> Window:
        window = open_window(settings, client)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return show


def enabled(window: Window) -> list[bool]:
    """Which of the recent comparisons can be opened, on the first page and in the menu."""
    window.menus["file/recent"].aboutToShow.emit()
    buttons = [b.isEnabled() for b in window.welcome.findChildren(QPushButton, "recentButton")]
    return [*buttons, window.menus["file/recent"].actions()[0].isEnabled()]


# ---- recent comparisons
@pytest.mark.parametrize("name", ["a" * 300, "a\0b"], ids=["too long", "with a zero"])
def test_a_recent_file_that_no_system_could_name_is_greyed(settings, shown, tmp_path, name):
    """As one that is gone."""
    settings.remember(tmp_path / name, tmp_path / "b.txt")
    assert enabled(shown(settings)) == [False, False]


def test_a_recent_file_in_a_forbidden_folder_is_greyed(settings, shown, monkeypatch):
    """Whether it is there cannot be asked."""
    stat = os.stat

    def forbidden(path, *more, **named):
        if "secret" in str(path):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, *more, **named)

    settings.remember(Path("/secret/a.txt"), Path("/secret/b.txt"))
    monkeypatch.setattr(os, "stat", forbidden)
    assert enabled(shown(settings)) == [False, False]


@pytest.mark.parametrize("raw", ["[" * 5000, "[[1, 2]]", "7"], ids=["nested", "numbers", "number"])
def test_a_broken_list_of_recent_comparisons_costs_only_itself(written, shown, raw):
    """The window comes up, with or without a list."""
    settings = written("[recent]\npairs=" + '"' + raw.replace('"', '\\"') + '"\n[preferences]\nmeasure=60\n')
    assert shown(settings).settings.preferences == Preferences(measure=60)


# ---- preferences
@pytest.mark.parametrize(
    "line",
    [
        "font_size=" + "9" * 5000,
        "zoom=12.5",
        "measure=-70",
        "layers=bogus",
        'layers="quotation bogus"',
        "pipeline=a, b",
        "pipeline=../../model",
    ],
    ids=lambda line: line[:20],
)
def test_nonsense_in_a_preference_is_named_and_set_back(written, line):
    """The rest of the file counts."""
    settings = written(f"[preferences]\n{line}\nsuggestions=true\n")
    assert (settings.notes, settings.preferences) == ([line.partition("=")[0]], Preferences(suggestions=True))


def test_what_was_set_back_is_said(written, shown):
    """A message names the settings."""
    window = shown(written("[preferences]\nlayers=bogus\n"))
    assert window.messages.texts() == ["Some settings could not be read and were set back: layers."]


# ---- the window's shape
@pytest.mark.parametrize(
    "raw",
    [
        "@Variant(\\0\\0\\0\\x7f)",
        "@ByteArray(garbage)",
        "@Variant(\\0\\0\\0\\x13\\0\\0)",
        "@Rect(1 2)",
        "@Invalid()",
        "12",
    ],
)
def test_a_broken_shape_is_none(written, shown, raw):
    """The window comes up as it would the first time."""
    assert shown(written(f"[window]\ngeometry={raw}\ndocks={raw}\ndesk={raw}\n")).isVisible()
