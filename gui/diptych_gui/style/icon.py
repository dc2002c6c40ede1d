"""The icon of Diptych, drawn for every size: below 48 pixels without what would blur."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from diptych_resources import resource

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)  # pixels
_SMALL = 32


def drawn(size: int) -> QPixmap:
    """The icon as a picture of that many pixels."""
    name = "diptych-small.svg" if size <= _SMALL else "diptych.svg"
    renderer = QSvgRenderer(QByteArray(resource("icons", name).read_bytes()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture


def window_icon() -> QIcon:
    """The icon in every size that a desktop asks for."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(drawn(size))
    return icon
