"""The mark of an omission: where the other article has words more, like a corrector's caret, no text cursor."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

_STEM, _FOOT = 2.0, 4.0  # pixels: how wide the stem is, and how far the foot reaches to either side
_RISE = 0.8  # of the height of a line: how high the stem reaches


def paint_insertion(painter: QPainter, x: float, line: QRectF, colour: QColor) -> None:
    """Draws the mark between the words of a line, its foot at the lower edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    bottom = line.bottom() + 1
    painter.fillRect(QRectF(x - _STEM / 2, bottom - _RISE * line.height(), _STEM, _RISE * line.height()), colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    foot = [QPointF(x - _FOOT, bottom + 1), QPointF(x + _FOOT, bottom + 1), QPointF(x, bottom - _FOOT - 1)]
    painter.drawPolygon(QPolygonF(foot))
    painter.restore()
