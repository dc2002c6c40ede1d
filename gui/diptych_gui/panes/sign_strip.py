"""The strip between two articles in rows: how the sides of each row stand to each other."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from diptych.brief import Sign, signed
from diptych.facts import FactGroup
from diptych.finding import SIDES, Side
from diptych.row_signs import Elsewhere
from diptych_gui.panes.facing_grid import FacingGrid
from diptych_gui.panes.placed_rows import PlacedRow
from diptych_gui.style import theme
from diptych_gui.wording.fact_words import alone_words, fact_name, folded_words, group_name, outlet_name
from diptych_gui.work.workspace import Workspace

SIGN_WIDTH = 56
_AGREED: Mapping[Sign, FactGroup] = {"≈": FactGroup.MORE, "=": FactGroup.BOTH}
_IN_BAND = 8.0  # pixels that a sign stands lower where a row is apart
_ARROW, _ARROW_HIGH = 30.0, 18.0  # pixels from the edge of a row to its arrow, and how high that is


class SignStrip(QWidget):
    """Signs level with the rows; a click on one goes to the first fact of its row, on a fold opens it."""

    def __init__(self, workspace: Workspace, grid: FacingGrid) -> None:
        super().__init__()
        self._workspace, self._grid = workspace, grid
        self.setFixedWidth(SIGN_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Signs"))
        self.setAccessibleDescription(
            self.tr("How the paragraphs beside each other differ; the brief says the same in words.")
        )
        grid.aligned.connect(self.update)
        grid.pages["left"].moved.connect(self.update)
        workspace.selectionChanged.connect(self.update)
        workspace.sessionChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as it always is."""
        return QSize(SIGN_WIDTH, 400)

    def _shift(self) -> float:
        """What to add to a row's height to have this widget's."""
        page = self._grid.pages["left"]
        here = page.viewport().mapTo(page.window(), page.viewport().rect().topLeft()).y()
        return (
            here - self.mapTo(self.window(), self.rect().topLeft()).y() - page.scrolled + self._grid.pages["left"].above
        )

    def _top(self) -> float:
        """Where the pages begin."""
        page = self._grid.pages["left"]
        return self._shift() + page.scrolled - page.above

    def paintEvent(self, event: QPaintEvent) -> None:
        """The signs of the rows in sight, on the ground of their rows."""
        worn, shift = theme.current(), self._shift()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), worn.base["paper"])
            top = round(self._top())  # below the cards of the articles
            painter.fillRect(0, top - 1, self.width(), 1, worn.base["line"])
            painter.setClipRect(self.rect().adjusted(0, top, 0, 0))
            for row in self._grid.visible(self._grid.pages["left"]):
                box = QRectF(0, row.top + shift, self.width(), row.bottom - row.top)
                if row.hidden:
                    self._paint_sign(painter, box.adjusted(0, -2, 0, 0), "=", worn)
                    continue
                sign = self._grid.sign(row)
                if row.row.bond == "apart" and self._workspace.comparison:
                    painter.fillRect(box.adjusted(0, 4, 0, -4), worn.base["band"])
                    box = box.adjusted(0, _IN_BAND, 0, 0)
                if len(sign) > 1:  # each tells something else, at its own side
                    half = box.width() / 2
                    for place, side in enumerate(SIDES):
                        part = QRectF(place * half, box.top(), half, box.height())
                        self._paint_sign(painter, part, signed((side,)), worn)
                else:
                    self._paint_sign(painter, box, sign, worn)
                elsewhere = self._grid.elsewhere(row)
                if elsewhere:
                    self._paint_arrow(painter, box, elsewhere, worn)
            self._paint_links(painter, worn)

    def links(self) -> list[tuple[float, float]]:
        """Where the links of the reader's own begin and end in this strip; of none that is folded away."""
        session, pages = self._workspace.session, self._grid.pages
        down = self._shift() - pages["left"].above
        found = []
        for link in session.links if session else ():
            ends = [pages[side].top_and_bottom((span,)) for side in SIDES if (span := link.span(side))]
            if len(ends) == len(SIDES) and ends[0] and ends[1]:
                found.append((sum(ends[0]) / 2 + down, sum(ends[1]) / 2 + down))
        return found

    def _paint_links(self, painter: QPainter, worn: theme.Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.base["ink"], 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = float(self.width())
        for left, right in self.links():
            path = QPainterPath(QPointF(0, left))
            path.cubicTo(QPointF(width / 2, left), QPointF(width / 2, right), QPointF(width, right))
            painter.drawPath(path)

    def _paint_sign(self, painter: QPainter, box: QRectF, sign: Sign, worn: theme.Theme) -> None:
        font = QFont(self.font())
        font.setPixelSize(16)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(worn.sign(sign))
        painter.drawText(box.adjusted(0, 9, 0, 0), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, sign)

    def _paint_arrow(self, painter: QPainter, box: QRectF, there: Elsewhere, worn: theme.Theme) -> None:
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(worn.base["accent"])
        text = f"{'←' if there.side == 'left' else '→'} ¶{there.paragraph}"
        painter.drawText(box.adjusted(0, _ARROW, 0, 0), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def _row_at(self, y: float) -> PlacedRow | None:
        at = y - self._shift()
        return next((row for row in self._grid.rows if row.top <= at < row.bottom), None)

    def _arrow_at(self, y: float) -> Elsewhere | None:
        """Where the arrow at a height leads."""
        row = self._row_at(y)
        if row is None or row.hidden:
            return None
        down = y - self._shift() - row.top - (_IN_BAND if row.row.bond == "apart" else 0)
        return self._grid.elsewhere(row) if _ARROW <= down < _ARROW + _ARROW_HIGH else None

    def _fact_at(self, y: float) -> str | None:
        if arrow := self._arrow_at(y):
            return arrow.fact.members[0]
        row = self._row_at(y)
        facts = self._grid.differing(row) if row else []
        return facts[0].members[0] if facts else None

    def event(self, event: QEvent) -> bool:
        """Says what a sign means, and what differs in its row."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return super().event(event)

    def words_at(self, y: float) -> str:
        """What a height holds, in words: what differs there, else who tells something alone, else that both agree."""
        row, comparison = self._row_at(y), self._workspace.comparison
        if row is None or comparison is None:
            return ""
        if row.hidden:
            return folded_words(row.folded)
        facts = [fact_name(fact, comparison) for fact in self._grid.differing(row)]
        signs = self._grid.sign(row)
        alone: list[Side] = [side for side, sign in zip(SIDES, "◧◨", strict=True) if sign in signs]
        agreed = [group_name(_AGREED[signs])] if signs in _AGREED else []
        told = facts or [alone_words(comparison, side) for side in alone] or agreed
        elsewhere = self._grid.elsewhere(row)
        if elsewhere:
            told.append(
                self.tr("{0}, paragraph {1}").format(outlet_name(comparison, elsewhere.side), elsewhere.paragraph)
            )
        return "\n".join(dict.fromkeys(told))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the first fact of the row under the pointer."""
        row, found = self._row_at(event.position().y()), self._fact_at(event.position().y())
        self._workspace.hover(found)
        hand = found or (row is not None and row.hidden)
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens a fold, goes where an arrow leads, or to the first fact of a row."""
        y = event.position().y()
        row, found, arrow = self._row_at(y), self._fact_at(y), self._arrow_at(y)
        if row is not None and row.hidden:
            self._grid.unfold(row.top + self._grid.pages["left"].above + 1)
        elif found:
            near: Side = "left" if event.position().x() < self.width() / 2 else "right"
            self._workspace.jump(found, arrow.side if arrow else near)
