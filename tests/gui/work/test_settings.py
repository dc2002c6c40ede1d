"""Typed settings that survive whatever stands in their file."""

from pathlib import Path

import pytest

from diptych_gui.work.settings import Preferences, Settings


def test_preferences_come_back(tmp_path):
    """What was stored is read again, in its type."""
    path = tmp_path / "settings.ini"
    chosen = Preferences(theme="dark", font_size=15, curves=False, reading_font="Serif One")
    first = Settings(path)
    first.set_preferences(chosen)
    del first
    assert Settings(path).preferences == chosen


@pytest.mark.parametrize(
    "line",
    ["theme=purple", "font_size=9999", "font_size=many", "curves=perhaps"],
    ids=["word", "range", "text", "bool"],
)
def test_a_broken_value_falls_back_and_is_named(tmp_path, line):
    """The rest of the file counts."""
    path = tmp_path / "settings.ini"
    path.write_text(f"[preferences]\n{line}\nmeasure=60\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.preferences == Preferences(measure=60)
    assert settings.notes == [line.split("=")[0]]


def test_a_file_of_noise_gives_the_defaults(tmp_path):
    """Bytes that are no settings cost nothing but themselves."""
    path = tmp_path / "settings.ini"
    path.write_bytes(bytes(range(256)) * 8)
    assert Settings(path).preferences == Preferences()


def test_recent_comparisons_are_ten_and_the_latest_first(settings):
    """The eleventh pushes out the oldest; one opened again moves to the head."""
    for number in range(11):
        settings.remember(Path(f"/a/{number}"), Path(f"/b/{number}"))
    settings.remember(Path("/a/5"), Path("/b/5"))
    rows = settings.recent()
    assert len(rows) == 10
    assert rows[0] == (Path("/a/5"), Path("/b/5"))
    assert (Path("/a/0"), Path("/b/0")) not in rows


def test_one_file_is_recent_once_by_whatever_path(settings, tmp_path):
    """A path with dots in it leads to the same one; a path that can be none is another."""
    settings.remember(tmp_path / "pair\0.diptych")
    settings.remember(tmp_path / "pair.diptych")
    settings.remember(tmp_path / "other" / ".." / "pair.diptych")
    assert settings.recent() == [(tmp_path / "other" / ".." / "pair.diptych",), (tmp_path / "pair\0.diptych",)]


def test_names_without_a_folder_are_not_recent(settings):
    """Earlier versions wrote them; in another folder they are other files, or none."""
    settings.remember(Path("pair.diptych"))
    settings.remember(Path("/a/5"), Path("b.txt"))
    assert settings.recent() == []


def test_switching_recent_off_forgets_them(settings):
    """Nothing is kept, and nothing new is added."""
    settings.remember(Path("/a/1"), Path("/b/1"))
    settings.set_preferences(Preferences(remember_recent=False))
    settings.remember(Path("/a/2"), Path("/b/2"))
    assert settings.recent() == []
