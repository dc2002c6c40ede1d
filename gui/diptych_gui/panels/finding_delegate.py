"""How a finding looks in the list: its key, its words, what it is, what the reader made of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diptych.filters import State, state
from diptych.finding import Finding, Side, is_suggestion, role
from diptych.session import Session
from diptych_gui.panels.finding_model import COUNT_ROLE, FINDING_ROLE, Index
from diptych_gui.panels.role_key import KEY, paint_key
from diptych_gui.wording.labels import confidence_name, type_name
from diptych_gui.work.workspace import Workspace

_MARKS: dict[State, str] = {"new": "", "reviewed": "•", "confirmed": "✓", "rejected": "✗"}
_MARGIN, _GAP = 10, 9


class FindingDelegate(QStyledItemDelegate):
    """Paints two lines a finding and one a heading, all in the colours of the palette."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and some air, for headings too: rows of one height need not be measured one by one."""
        return QSize(100, 2 * option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row; nothing of the row is handed to a style that might read it as rich text."""
        finding, session = index.data(FINDING_ROLE), self._workspace.session
        painter.save()
        if finding is None or session is None:
            self._heading(painter, option, index)
        else:
            self._finding(painter, option, finding, session)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, palette = QRectF(option.rect), option.palette
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        line, count = box.adjusted(_MARGIN, 0, -_MARGIN, -7), str(index.data(COUNT_ROLE))
        room = line.width() - option.fontMetrics.horizontalAdvance(count) - _GAP
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom, words)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, count)

    def _finding(self, painter: QPainter, option: QStyleOptionViewItem, finding: Finding, session: Session) -> None:
        palette: QPalette = option.palette
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or under or finding.id == self._workspace.hovered:
            ground = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.AlternateBase
            painter.fillRect(box, palette.color(ground))
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        faint = ink if chosen else palette.color(QPalette.ColorRole.PlaceholderText)
        metrics: QFontMetrics = option.fontMetrics
        now = state(finding, session)
        top = box.top() + 7
        corner = QPointF(box.left() + _MARGIN, top + 1)
        paint_key(painter, corner, role(finding), now != "rejected", ink if chosen else None)
        left = box.left() + _MARGIN + KEY + _GAP
        mark = _MARKS[now] + (" ✎" if session.notes_on(finding.id) else "")
        room = box.right() - _MARGIN - metrics.horizontalAdvance(mark) - 6 - left
        font = QFont(option.font)
        font.setStrikeOut(now == "rejected")
        painter.setFont(font)
        painter.setPen(ink)
        side: Side = "left" if finding.left else "right"
        words = metrics.elidedText(session.comparison.wording(finding, side), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QPointF(left, top + metrics.ascent()), words)
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(faint)
        second = self._second_line(finding)
        base = top + metrics.height() + metrics.ascent()
        painter.drawText(QPointF(left, base), metrics.elidedText(second, Qt.TextElideMode.ElideRight, int(room)))
        painter.setPen(ink)
        at = box.right() - _MARGIN - metrics.horizontalAdvance(mark)
        painter.drawText(QPointF(at, top + metrics.ascent()), mark)

    def _second_line(self, finding: Finding) -> str:
        """What the finding is, and how sure that is where it is not sure."""
        parts = [type_name(finding)]
        if finding.confidence != "high" or is_suggestion(finding):
            parts.append(confidence_name(finding.confidence))
        return " · ".join(parts)
