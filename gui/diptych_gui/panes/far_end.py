"""A pointer at the edge of a page: which way the end of the selected fact lies that is not in sight, and its words."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from diptych.brief import Piece, pieces, plain
from diptych.comparison import Comparison
from diptych.facts import Fact, FactSide
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.style import theme
from diptych_gui.text.tooltip import tooltip
from diptych_gui.wording.fact_words import place_words, side_heading
from diptych_gui.work.workspace import Workspace

Way = Literal["up", "down"]
_EDGE, _PAD, _HIGH, _GAP = 6, 10, 10, 8  # pixels: to the edges of the page, inside at the ends, over and under, between
_ROOM, _TIP_ROOM = 60, 320  # code points of the wording before it is cut to what tells; the width cuts the rest


class FarEnd(QAbstractButton):
    """Stands on a page while its end of the selected fact is out of sight and the other is not; a click goes there."""

    def __init__(self, workspace: Workspace, page: ArticleView) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self.way: Way | None = None
        self._place = ""
        self._pieces: tuple[Piece, ...] = ()
        self._told: tuple[object, ...] = ()  # what it says, and of which comparison
        self._action: QAction | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys do the same from wherever the reader is
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._go)
        self.hide()

    def name_key_of(self, action: QAction) -> None:
        """Names the key of an action that does the same as a click."""
        self._action = action

    def _go(self) -> None:
        if self._workspace.selected:
            self._workspace.jump(self._workspace.selected, self._page.side, near=True)

    def point(self, way: Way, fact: Fact, here: FactSide, comparison: Comparison) -> None:
        """Says which way this end of the selected fact lies, at the edge of the page on that way."""
        self.way = way
        if self._told != (told := (fact, comparison, way)):
            self._told = told
            self._say(fact, here, comparison)
        self._put()
        self.show()

    def rest(self) -> None:
        """Shows nothing."""
        self.way, self._told = None, ()
        self._page.cover(0, 0)
        self.hide()

    def _say(self, fact: Fact, here: FactSide, comparison: Comparison) -> None:
        side = self._page.side
        text = comparison.article(side).text
        self._place = f"{'↑' if self.way == 'up' else '↓'} {place_words(fact, side, comparison)}"
        self._pieces = pieces(text, here, _ROOM)
        where, words = side_heading(fact, side, comparison), plain(pieces(text, here, _TIP_ROOM))
        further = self.tr("Further up") if self.way == "up" else self.tr("Further down")
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if self._action else ""
        self.setAccessibleName(f"{further}: {where}. {words}")
        self.setToolTip(tooltip(f"{further}: {where}: “{words}”{f' ({key})' if key else ''}"))
        self.update()

    def _put(self) -> None:
        """Over the text and as wide, at the upper or the lower edge, where no line is cut by it."""
        view, margins = self._page.viewport().geometry(), self._page.document().rootFrame().frameFormat()
        left = view.left() + max(0, round(margins.leftMargin()) - _PAD)
        right = view.right() - max(0, round(margins.rightMargin()) - _PAD)
        high = self.fontMetrics().height() + 2 * _HIGH
        top = view.top() + _EDGE if self.way == "up" else view.bottom() - _EDGE - high
        self.setGeometry(QRect(QPoint(left, top), QPoint(right, top + high)))
        covered = high + 2 * _EDGE
        self._page.cover(*((covered, 0) if self.way == "up" else (0, covered)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The way and the paragraph as a link, then the words; those that differ are filled as on the page."""
        worn = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(worn.base["accent"], 1.4))
            painter.setBrush(worn.base["raised" if self.underMouse() else "paper"])
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
            line = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
            bold = QFont(self.font())
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(worn.base["accent"])
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self._place)
            line.setLeft(line.left() + QFontMetricsF(bold).horizontalAdvance(self._place) + _GAP)
            painter.setFont(self.font())
            _paint_pieces(painter, line, self._pieces, worn)


def _paint_pieces(painter: QPainter, line: QRectF, made: Sequence[Piece], worn: theme.Theme) -> None:
    """The pieces on one line, cut where it ends."""
    metrics = QFontMetricsF(painter.font())
    for piece in made:
        if piece.look == "insertion":
            continue
        words = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, line.width())
        width = metrics.horizontalAdvance(words)
        if piece.look == "word":
            box = QRectF(line.left(), line.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2)
            painter.fillRect(box, worn.wash("framing_word"))
            painter.setPen(QPen(worn.base["ink"], 1.6))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(worn.base["soft" if piece.look == "ellipsis" else "ink"])
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        if words != piece.text:
            break
        line.setLeft(line.left() + width)
