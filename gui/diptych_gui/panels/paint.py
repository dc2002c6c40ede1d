"""The key of a role, a tinted square with its letter over its underline pattern, as legend and lists draw it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from diptych.finding import Role

KEY = 18  # logical pixels, both ways

_LETTERS: dict[Role, str] = {"quotation": "Q", "shared": "S", "unique": "U", "framing_word": "F", "framing_verb": "V"}
_LIGHT = {
    "quotation": "#c4fec4",
    "shared": "#5bb3fd",
    "unique": "#dbbd6c",
    "framing_word": "#f98a9e",
    "framing_verb": "#d1c2da",
}
_DARK = {
    "quotation": "#133516",
    "shared": "#2b5664",
    "unique": "#4c5109",
    "framing_word": "#6e4545",
    "framing_verb": "#3e1d5f",
}
_PENS: dict[Role, tuple[Qt.PenStyle, float]] = {
    "quotation": (Qt.PenStyle.NoPen, 0.0),
    "shared": (Qt.PenStyle.DashLine, 1.4),
    "unique": (Qt.PenStyle.DotLine, 1.6),
    "framing_word": (Qt.PenStyle.SolidLine, 2.2),
    "framing_verb": (Qt.PenStyle.DashDotLine, 1.4),
}


def paint_key(painter: QPainter, at: QPointF, role: Role, dark: bool, shown: bool = True) -> None:
    """Draws the key of a role with its top left corner there; one that is filtered away is only an outline."""
    box = QRectF(at.x() + 0.5, at.y() + 0.5, KEY - 1, KEY - 1)
    fill = QColor((_DARK if dark else _LIGHT)[role])
    ink = QColor("#f0f0f0" if dark else "#1a1a1a")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(fill.lighter(150) if dark else fill.darker(135), 1))
    painter.setBrush(fill if shown else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if not shown:
        ink.setAlphaF(0.55)
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, _LETTERS[role])
    style, width = _PENS[role]
    if style != Qt.PenStyle.NoPen:
        painter.setPen(QPen(ink, width, style))
        painter.drawLine(QPointF(box.left() + 3, box.bottom() - 3), QPointF(box.right() - 3, box.bottom() - 3))
    painter.restore()
