"""The key of a role, a tinted square with its letter over its underline pattern, as legend and lists draw it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from diptych.finding import Role
from diptych_gui import theme

KEY = 18  # logical pixels, both ways


def paint_key(painter: QPainter, at: QPointF, role: Role, shown: bool = True) -> None:
    """Draws the key of a role with its top left corner there; one that is filtered away is only an outline."""
    colours, pattern = theme.current(), theme.PATTERNS[role]
    box = QRectF(at.x() + 0.5, at.y() + 0.5, KEY - 1, KEY - 1)
    ink = QColor(colours.base["ink"])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.edge(role), 1))
    painter.setBrush(colours.tint(role) if shown else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if not shown:
        ink.setAlphaF(0.55)
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setBold(True)
    font.setStrikeOut(False)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, pattern.letter)
    if pattern.style != Qt.PenStyle.NoPen:
        painter.setPen(QPen(ink, pattern.width, pattern.style))
        painter.drawLine(QPointF(box.left() + 3, box.bottom() - 3), QPointF(box.right() - 3, box.bottom() - 3))
    painter.restore()


class Key(QWidget):
    """The key of the finding's role."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._role: Role = "quotation"
        self.setFixedSize(KEY, KEY)

    def show_role(self, name: Role) -> None:
        """Shows the key of that role."""
        self._role = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the key."""
        with QPainter(self) as painter:
            paint_key(painter, QPointF(0, 0), self._role)
