"""The key of a role, a tinted square with its letter over its underline pattern, as legend and lists draw it."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPixmapCache

from diptych.finding import Role
from diptych_gui.style import theme

KEY = 18  # logical pixels, both ways
_FAINT = 0.55


def paint_key(painter: QPainter, at: QPointF, role: Role, shown: bool = True, line: QColor | None = None) -> None:
    """Draws the key of a role with its top left corner there; one that is filtered away is only an outline.

    ``line`` is the colour of that outline where it lies on a ground of its own, as in a selected row.
    """
    colours = theme.current()
    tint, edge, ink = colours.tint(role), colours.edge(role), QColor(colours.base["ink"])
    if not shown and line:
        edge = ink = line
    elif not shown:
        ink.setAlphaF(_FAINT)
    ratio, font = painter.device().devicePixelRatioF(), QFont(painter.font())
    font.setPixelSize(11)
    font.setBold(True)
    font.setStrikeOut(False)
    name = f"key {role} {shown} {tint.rgba()} {edge.rgba()} {ink.rgba()} {ratio} {font.key()}"
    picture = QPixmap()
    if not QPixmapCache.find(name, picture):
        picture = _key(theme.PATTERNS[role], tint if shown else None, edge, ink, font, ratio)
        QPixmapCache.insert(name, picture)
    painter.drawPixmap(at.toPoint(), picture)


def _key(pattern: theme.Pattern, tint: QColor | None, edge: QColor, ink: QColor, font: QFont, ratio: float) -> QPixmap:
    """The picture of a key; lists draw dozens of them a frame."""
    picture = QPixmap(QSizeF(KEY * ratio, KEY * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    box = QRectF(0.5, 0.5, KEY - 1, KEY - 1)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(tint or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box.adjusted(0, -2, 0, -2), Qt.AlignmentFlag.AlignCenter, pattern.letter)
        if pattern.style != Qt.PenStyle.NoPen:
            painter.setPen(QPen(ink, pattern.width, pattern.style))
            painter.drawLine(QPointF(box.left() + 3, box.bottom() - 3), QPointF(box.right() - 3, box.bottom() - 3))
    return picture
