"""Roles → colours, patterns, letters; the palette of the application. Painting asks for roles, never for literals."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from diptych.brief import Sign
from diptych.finding import ROLES, Role
from diptych.finding_types import LETTERS
from diptych_resources import resource

Name = Literal["light", "dark", "contrast"]
Tinting = Literal["full", "pale", "none"]
Signal = Literal["differs", "only", "quotation", "both"]
_SHARE: Mapping[Tinting, float] = {"full": 1.0, "pale": 0.5, "none": 0.0}  # of the tints on the page


@dataclass(frozen=True, slots=True)
class Pattern:
    """What says the role without colour: an underline and a letter."""

    letter: str
    style: Qt.PenStyle
    width: float


PATTERNS: Mapping[Role, Pattern] = {
    "quotation": Pattern(LETTERS["quotation"], Qt.PenStyle.NoPen, 0.0),
    "shared": Pattern(LETTERS["shared"], Qt.PenStyle.DashLine, 1.4),
    "unique": Pattern(LETTERS["unique"], Qt.PenStyle.DotLine, 1.6),
    "framing_word": Pattern(LETTERS["framing_word"], Qt.PenStyle.SolidLine, 2.2),
    "framing_verb": Pattern(LETTERS["framing_verb"], Qt.PenStyle.DashDotLine, 1.4),
}
_PALETTE: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "button",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "paper",
    QPalette.ColorRole.Light: "paper",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "soft",
    QPalette.ColorRole.Shadow: "soft",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "soft",
}


@dataclass(frozen=True, eq=False)
class Theme:
    """One set of colours: base colours by name, tints by role, signals (the ink of lines, signs and counts), and how
    much of the tints the page shows.

    ``least`` is the least strength with which anything is drawn.
    """

    name: Name
    base: Mapping[str, QColor]
    tints: Mapping[Role, QColor]
    signals: Mapping[Signal, QColor]
    tinting: Tinting = "full"
    least: float = 0.0

    def tint(self, role: Role, strength: float = 1.0) -> QColor:
        """The opaque tint of a role; below 1 it is mixed with paper, for what is less sure."""
        return self.mixed(self.tints[role], max(strength, self.least))

    def wash(self, role: Role, strength: float = 1.0) -> QColor:
        """The tint of a highlight on the page, as strong as the reader wants tints to be."""
        share = _SHARE[self.tinting]
        return self.tint(role, strength * share) if share else self.base["paper"]

    def mixed(self, colour: QColor, share: float) -> QColor:
        """So much of a colour on paper, opaque."""
        paper = self.base["paper"]
        parts = zip(colour.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]  # getRgb is untyped
        return QColor(*(round(share * a + (1 - share) * b) for a, b in parts))

    def pen(self, role: Role, strength: float = 1.0) -> QPen | None:
        """The underline of a role, thinner and in the role's own colour for what is less sure; None without one."""
        pattern = PATTERNS[role]
        if pattern.style == Qt.PenStyle.NoPen:
            return QPen(self.edge(role), 1.0) if self.tinting == "none" else None
        if strength < 1.0 and not self.least:
            return QPen(self.edge(role), 1.0, pattern.style)
        return QPen(self.base["ink"], pattern.width, pattern.style)

    def edge(self, role: Role, strength: float = 1.0) -> QColor:
        """A colour of the role that stands out from paper, for ticks, curves and outlines; translucent below 1."""
        tint = self.tints[role]
        edge = tint.darker(150) if self.base["paper"].lightness() > 127 else tint.lighter(190)
        edge.setAlphaF(max(strength, self.least))
        return edge

    def sign(self, sign: Sign) -> QColor:
        """The ink of a sign: what differs, what only one side says, what both say alike, and quietly what both say."""
        if sign == "≠":
            return self.signals["differs"]
        if sign == "↔":  # what the reader linked
            return self.base["ink"]
        if sign == "=":
            return self.signals["quotation"]
        return self.base["soft"] if sign in ("≈", "?") else self.signals["only"]

    def palette(self) -> QPalette:
        """The palette of the application."""
        palette = QPalette()
        for colour_role, name in _PALETTE.items():
            palette.setColor(colour_role, self.base[name])
        for colour_role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, colour_role, self.base["soft"])
        return palette


@lru_cache(maxsize=len(get_args(Name)) * len(get_args(Tinting)))
def load_theme(name: Name, tinting: Tinting = "full") -> Theme:
    """The shipped theme of that name."""
    data = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    tints: dict[Role, QColor] = {role: QColor(data["tints"][role]) for role in ROLES}
    signals: dict[Signal, QColor] = {signal: QColor(data["signals"][signal]) for signal in get_args(Signal)}
    base = {k: QColor(v) for k, v in data["base"].items()}
    return Theme(name, base, tints, signals, tinting, data.get("least", 0.0))


def resolved(name: str) -> Name:
    """The theme that a preference means: ``system`` follows the system where it speaks, else light."""
    if name in get_args(Name):
        return name  # type: ignore[return-value]  # just checked
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        if application.styleHints().colorScheme() == Qt.ColorScheme.Dark:
            return "dark"
    return "light"


def apply(name: str, tinting: Tinting = "full") -> Theme:
    """Dresses the application in a theme; what asks ``current`` afterwards paints in it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = load_theme(resolved(name), tinting)
    if application.style().objectName().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setProperty("diptychTheme", theme.name)
    application.setProperty("diptychTinting", theme.tinting)
    application.setPalette(theme.palette())
    return theme


def dress(window: QWidget, name: str, tinting: Tinting = "full") -> None:
    """Puts a theme on; costs nothing where the window wears it already."""
    worn = apply(name, tinting).name
    if window.property("worn") != worn:
        window.setProperty("worn", worn)
        sheet = resource("themes", "panels.qss").read_text(encoding="utf-8")
        icons = Path(str(resource("themes", "icons"))).as_posix()
        window.setStyleSheet(sheet.replace("@icons", icons).replace("@theme", worn))


def current() -> Theme:
    """The theme that the application wears; light before any was applied."""
    application = QApplication.instance()
    name, tinting = (
        (application.property(f"diptych{what}") for what in ("Theme", "Tinting")) if application else (None, None)
    )
    return load_theme(name if name in get_args(Name) else "light", tinting if tinting in get_args(Tinting) else "full")
