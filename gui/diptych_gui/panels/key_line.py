"""What the marks of a view mean, in a line at its foot: a sample of each, and its words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from diptych.third_text import ThirdText
from diptych_gui.style import theme
from diptych_gui.style.insertion import paint_insertion
from diptych_gui.text.tooltip import tooltip
from diptych_gui.wording.messages import said
from diptych_gui.wording.translation import translate
from diptych_gui.work.settings import View
from diptych_gui.work.workspace import Workspace

_SAMPLE, _GAP, _BETWEEN = 18, 5, 18  # pixels: of a sample, behind it, between two keys


@dataclass(frozen=True, slots=True)
class _Key:
    """A mark: how it is drawn into a box, and what it says."""

    draw: Callable[[QPainter, QRectF, theme.Theme], None] | None
    words: str


class KeyLine(QWidget):
    """The keys of the view in sight; those without room are left out from the end, all stand in the tooltip.

    Without a comparison it is empty, never hidden: the status line alone hides what stands where it has a message.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._keys: tuple[_Key, ...] = ()
        self._view: View = "facing"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for signal in (workspace.sessionChanged, workspace.filterChanged, workspace.selectionChanged):
            signal.connect(lambda: self.show_view(self._view))
        self.show_view("facing")

    def show_view(self, view: View) -> None:
        """Tells the marks of a view, none where nothing is compared."""
        self._view, comparison = view, self._workspace.comparison
        hidden, fact = self._workspace.facts.some_unmarked(), self._workspace.selected_fact
        near = fact is not None and fact.closest is not None
        self._keys = keys(view, comparison.third, some_unmarked=hidden, near=near) if comparison else ()
        words = ". ".join(key.words for key in self._keys)
        self.setAccessibleName(words)
        self.setToolTip(tooltip(words))
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many keys as find room."""
        worn, metrics = theme.current(), self.fontMetrics()
        middle, at = self.height() / 2, 4.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for key in self._keys:
                drawn = _SAMPLE + _GAP if key.draw else 0
                wide = drawn + metrics.horizontalAdvance(key.words)
                if at + wide > self.width():
                    break
                if key.draw:
                    painter.save()
                    key.draw(painter, QRectF(at, middle - 7, _SAMPLE, 14), worn)
                    painter.restore()
                painter.setPen(worn.base["soft"])
                baseline = middle + (metrics.ascent() - metrics.descent()) / 2
                painter.drawText(QPointF(at + drawn, baseline), key.words)
                at += wide + _BETWEEN


def keys(
    view: View, third: ThirdText | None = None, *, some_unmarked: bool = False, near: bool = False
) -> tuple[_Key, ...]:
    """The marks of a view, those first without which it is misread.

    Told is whether a filter hides ``some_unmarked``, and what stands ``near`` what is selected, while something does.
    """
    broken = (_Key(_broken, translate("KeyLine", "comes closest to what is selected")),) if near else ()
    pale = (_Key(_pale, said(third.key)),) if third else ()
    found_none = translate("KeyLine", "No mark: no weighty difference found")
    unmarked = _Key(None, translate("KeyLine", "A filter hides marks") if some_unmarked else found_none)
    dots = _Key(_dots, translate("KeyLine", "not in the other"))
    caret = _Key(_caret, translate("KeyLine", "more in the other"))
    moved = _Key(_moved, translate("KeyLine", "moved beside its match"))
    band = _Key(_band, translate("KeyLine", "no matching paragraph"))
    curve = _Key(_curve, translate("KeyLine", "joins counterparts"))
    strip = _Key(_strip, translate("KeyLine", "where marks stand in the article"))
    found: Mapping[View, tuple[_Key, ...]] = {
        "brief": (dots, caret),
        "facing": (*broken, unmarked, dots, caret, moved, band),
        "read": (*broken, unmarked, dots, caret, curve, strip),
    }
    return (*pale, *found[view])


def _pale(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    painter.setPen(worn.base["ink"])
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "a")
    painter.setPen(worn.base["soft"])
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "a")


def _dots(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    painter.setPen(QPen(worn.signals["only"], 1.0, Qt.PenStyle.DotLine))
    y = round(box.bottom()) - 1.5
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _broken(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    painter.setPen(QPen(worn.base["accent"], 1.6, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)


def _caret(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    paint_insertion(painter, box.center().x(), box.adjusted(0, -10, 0, -4), worn.signals["differs"])


def _moved(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    painter.setPen(worn.base["soft"])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "↕")


def _band(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    painter.setPen(QPen(worn.base["line"], 1.0))
    painter.setBrush(worn.base["band"])
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _strip(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    signals: tuple[theme.Signal, ...] = ("differs", "only", "quotation")
    for number, signal in enumerate(signals):
        top = box.top() + 2 + 4 * number
        painter.fillRect(QRectF(box.center().x() - 4, top, 8, 2), worn.signals[signal])


def _curve(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
    path = QPainterPath(QPointF(box.left(), box.top() + 2))
    path.cubicTo(box.center().x(), box.top() + 2, box.center().x(), box.bottom() - 2, box.right(), box.bottom() - 2)
    painter.setPen(QPen(worn.base["accent"], 1.4))
    painter.drawPath(path)
