"""The picture of a corpus: outlets down, days across, the more articles of stories the darker; a cell is a search."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from diptych.corpus.picture import CorpusPicture
from diptych_gui.style import theme

_CELL, _NARROW = 17, 9  # pixels: the height of a row, the least width of a column
_ROWS = 9  # outlets in sight at once
_LEAST = 0.22  # of the tint, for a single article


class _Times(QHeaderView):
    """Months or years over the columns that they begin at: they run on over those behind, which have no room."""

    def __init__(self, heads: dict[int, str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heads = heads

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Nothing: what stands over a column may be wider than it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The heads, each where its column begins."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), theme.current().base["paper"])
            painter.setFont(self.font())
            painter.setPen(theme.current().base["soft"])
            for number, head in self._heads.items():
                room = QRect(self.sectionViewportPosition(number) + 1, 0, 200, self.viewport().height())
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, head)


class CorpusPictureTable(QTableWidget):
    """The cells; Enter, a click or a double click on one that is not empty asks for its stories."""

    asked = Signal(str, str)  # outlet, time

    def __init__(self, shown: CorpusPicture, parent: QWidget | None = None) -> None:
        super().__init__(len(shown.outlets), len(shown.times), parent)
        self._shown = shown
        self.setObjectName("corpusPicture")
        self.setAccessibleName(self.tr("Articles of stories by outlet and day"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalHeaderLabels(shown.outlets)
        heads = {number: head for number, time in enumerate(shown.times) if (head := self._head(number, time))}
        self.setHorizontalHeader(_Times(heads, self))
        small = QFont(self.font())
        small.setPixelSize(11)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(small)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().setMinimumSectionSize(_CELL)
        self.verticalHeader().setDefaultSectionSize(_CELL)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(_NARROW)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, outlet in enumerate(shown.outlets):
            for column, time in enumerate(shown.times):
                self.setItem(row, column, self._cell(outlet, time))
        self.cellClicked.connect(self._ask)
        self.cellActivated.connect(self._ask)
        high = self.horizontalHeader().sizeHint().height() + min(_ROWS, len(shown.outlets)) * _CELL + 4
        self.setFixedHeight(high)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, self.height())

    def _head(self, number: int, time: str) -> str:
        """A time where a new month or year begins, and the first one; others would find no room."""
        before = self._shown.times[number - 1] if number else ""
        return time[:7] if time[:7] != before[:7] and (len(time) > 7 or time[:4] != before[:4]) else ""

    def _cell(self, outlet: str, time: str) -> QTableWidgetItem:
        count, item = self._shown.counts.get((outlet, time), 0), QTableWidgetItem()
        told = f"{outlet}, {time}: {count}"
        item.setToolTip(told if count else "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        if count:
            item.setBackground(self._ink(count))
        return item

    def _ink(self, count: int) -> QColor:
        """The more the darker, and one article plain to see."""
        share = _LEAST + (1 - _LEAST) * (count - 1) / max(1, self._shown.most - 1)
        worn = theme.current()
        return worn.mixed(worn.signals["both"], share)

    def _ask(self, row: int, column: int) -> None:
        outlet, time = self._shown.outlets[row], self._shown.times[column]
        if self._shown.counts.get((outlet, time)):
            self.asked.emit(outlet, time)
