"""What the reader prefers and what the window remembers: typed values over one ini file in the user's own folder.

Nothing of an article is stored here except, unless the reader switches that off, the paths of recent comparisons.
"""

import contextlib
import json
import os
import re
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from platformdirs import user_config_path, user_data_path, user_state_path
from PySide6.QtCore import QByteArray, QSettings

from diptych.finding import ROLES
from diptych_gui.style.theme import Tinting

ThemeChoice = Literal["system", "light", "dark", "contrast"]
Sync = Literal["linked", "free", "offset"]
View = Literal["brief", "facing", "read"]
_MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the reader may choose; ``font_size`` in points, ``measure`` in characters, ``line_spacing`` and
    ``zoom`` in percent.
    """

    theme: ThemeChoice = "system"
    tinting: Tinting = "full"
    reading_font: str = ""
    font_size: int = 13
    measure: int = 70
    line_spacing: int = 118
    zoom: int = 100
    pipeline: str = "auto"
    layers: str = "quotation shared unique framing_word framing_verb"
    suggestions: bool = False
    sync: Sync = "linked"
    curves: bool = True
    overviews: bool = True
    stacked: bool = False
    findings: bool = True
    detail: bool = True
    view: View = "facing"
    read_panel: bool = False
    facing_detail: bool = False
    all_kinds: bool = False
    legend: bool = False
    folding: bool = False
    remember_recent: bool = True
    autosave: bool = True


# name: least and greatest value that still makes sense
RANGES = {"font_size": (7, 48), "measure": (40, 110), "line_spacing": (100, 220), "zoom": (50, 300)}


class Settings:
    """The settings file. A value that cannot be read falls back to its default and is named in ``notes``."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_config_path("diptych", appauthor=False) / "settings.ini"
        self._store = QSettings(str(self._path), QSettings.Format.IniFormat)
        self.recovery_folder = (
            self._path.parent / "recovery" if path else user_state_path("diptych", False) / "recovery"
        )
        self.backup_folder = self._path.parent / "backups" if path else user_data_path("diptych", False) / "backups"
        self.notes: list[str] = []
        if self._store.status() == QSettings.Status.FormatError:
            self.notes.append(self._path.name)
        self.preferences = self._read()

    @property
    def file(self) -> Path:
        """Where the settings lie."""
        return self._path

    def _read(self) -> Preferences:
        found: dict[str, Any] = {}
        for field in fields(Preferences):
            raw = self._store.value(f"preferences/{field.name}")
            if raw is None:
                continue
            value = _parsed(field.name, field.type, raw)
            if value is None:
                self.notes.append(field.name)
            else:
                found[field.name] = value
        return replace(Preferences(), **found)

    def set_preferences(self, preferences: Preferences) -> None:
        """Stores what changed; the stored recent list goes with the switch that allows it."""
        self.preferences = preferences
        for field in fields(Preferences):
            self._store.setValue(f"preferences/{field.name}", getattr(preferences, field.name))
        if not preferences.remember_recent:
            self.clear_recent()

    # ---- recent comparisons: a saved file alone, or the two articles
    def recent(self) -> list[tuple[Path, ...]]:
        """Recent comparisons, the latest first."""
        try:
            rows = json.loads(str(self._store.value("recent/pairs", "[]")))
            found = [tuple(Path(p) for p in row) for row in rows if 1 <= len(row) <= 2]
            return [row for row in found if all(path.anchor for path in row)][:_MOST_RECENT]  # a bare name is no file
        except (ValueError, TypeError, RecursionError):
            return []

    def remember(self, *paths: Path) -> None:
        """Puts a comparison at the head of the recent ones, unless the reader switched that off."""
        if self.preferences.remember_recent:
            rows = [paths, *(row for row in self.recent() if not _same(row, paths))][:_MOST_RECENT]
            self._store.setValue("recent/pairs", json.dumps([[str(p) for p in row] for row in rows]))

    def clear_recent(self) -> None:
        """Forgets the recent comparisons."""
        self._store.remove("recent/pairs")

    # ---- keys of commands
    def keys(self) -> dict[str, str]:
        """The keys that the reader chose, by the name of the action, as portable text."""
        try:
            held = json.loads(str(self._store.value("keys/chosen", "{}")))
            return {str(name): str(keys) for name, keys in held.items()}
        except (ValueError, AttributeError, RecursionError):
            return {}

    def set_keys(self, name: str, keys: str) -> None:
        """Remembers the keys of an action."""
        self._store.setValue("keys/chosen", json.dumps({**self.keys(), name: keys}))

    # ---- the window's shape
    def shape(self, name: str) -> QByteArray:
        """A stored geometry or layout, empty where there is none."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_shape(self, name: str, value: QByteArray) -> None:
        """Stores a geometry or layout."""
        self._store.setValue(f"window/{name}", value)


def _same(one: tuple[Path, ...], other: tuple[Path, ...]) -> bool:
    """Whether both name the same files, by whatever paths; what can be no path names none."""
    with contextlib.suppress(ValueError):
        return list(map(os.path.realpath, one)) == list(map(os.path.realpath, other))
    return False


def _parsed(name: str, kind: Any, raw: object) -> object | None:
    """The stored value in its field's type, None where it makes no sense."""
    text = str(raw)
    if get_origin(kind) is Literal:
        return text if text in get_args(kind) else None
    if kind is bool:
        return {"true": True, "false": False}.get(text.lower())
    if kind is int:
        low, high = RANGES[name]
        return int(text) if re.fullmatch(r"\d{1,4}", text) and low <= int(text) <= high else None
    if name == "layers" and not set(text.split()) <= set(ROLES):
        return None
    return None if name == "pipeline" and not re.fullmatch(r"[\w-]+", text) else text
