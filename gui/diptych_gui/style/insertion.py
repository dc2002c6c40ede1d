"""The mark of an omission: where the other article has words more, a corrector's caret under the line."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

_WIDE, _HIGH = 0.24, 0.42  # of the height of a line: half its width, and how high it is


def paint_insertion(painter: QPainter, x: float, line: QRectF, colour: QColor) -> None:
    """Draws the mark between the words of a line: its tip below the letters, so that it crosses none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half, high = _WIDE * line.height(), _HIGH * line.height()
    tip = line.bottom() - 0.18 * line.height()
    foot = tip + high
    painter.drawPolygon(
        QPolygonF([QPointF(x, tip), QPointF(x + half, foot), QPointF(x, foot - high / 5), QPointF(x - half, foot)])
    )
    painter.restore()
