"""The table of a story: rows by sources. A click or Enter brings a cell's passage up in the articles below."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from diptych.story import Row
from diptych_gui.panels.story_delegate import StoryDelegate
from diptych_gui.panels.story_model import Heading, StoryModel
from diptych_gui.work.story_desk import StoryDesk

_ABOUT, _LEAST = 148, 190  # pixels of the column that says what a row is, and the least of a source's
_KEYS = {
    "Ctrl+Return": "confirm",
    "Ctrl+Enter": "confirm",
    "Ctrl+Backspace": "reject",
    "Ctrl+M": "note",
}


class StoryTable(QTableView):
    """Selects rows and cells on the desk; what is decided about them goes through ``actionRequested``."""

    opened = Signal()  # the reader wants to see what is selected in the articles
    actionRequested = Signal(str)  # noqa: N815 Qt names; confirm, reject or note, on what is selected
    sourceRequested = Signal(int)  # noqa: N815 the number of a source, from 0

    def __init__(self, desk: StoryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = StoryModel(desk, self)
        self.delegate = StoryDelegate(desk)
        self.setObjectName("storyTable")
        self.setAccessibleName(self.tr("Story: rows by sources"))
        self.setAccessibleDescription(self.tr("What differs first. Enter shows a cell in the articles."))
        self.setModel(self._model)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().currentChanged.connect(self._chosen)
        desk.storyChanged.connect(self.refresh)
        desk.workChanged.connect(self._work_changed)
        desk.pairChanged.connect(self.viewport().update)
        desk.spotChanged.connect(self._follow)
        self.refresh()

    @property
    def rows(self) -> StoryModel:
        """The rows as a model."""
        return self._model

    def refresh(self) -> None:
        """Shows the rows of the story that is there now."""
        self.delegate.forget()
        self._model.refresh()
        self.clearSpans()
        for number in self._model.headings():
            self.setSpan(number, 0, 1, max(1, self._model.columnCount()))
        self._lay_out()
        self._follow()

    def set_reading_font(self, family: str, size: float) -> None:
        """Shows the wordings in this font, points."""
        if self.delegate.set_reading_font(family, size):
            self._lay_out()

    def _work_changed(self) -> None:
        self._model.tell()
        self._lay_out()

    def _lay_out(self) -> None:
        """Columns as wide as there is room, rows as high as their words."""
        sources = self._model.columnCount() - 1
        if sources < 1:
            return
        about = min(_ABOUT, max(104, self.viewport().width() // 6))
        each = max(_LEAST, (self.viewport().width() - about) // sources)
        self.setColumnWidth(0, about)
        for column in range(1, sources + 1):
            self.setColumnWidth(column, each)
        widths = [self.columnWidth(column) for column in range(sources + 1)]
        line = self.fontMetrics().height()
        for number in range(self._model.rowCount()):
            row = self._model.row(self._model.index(number, 0))
            if row is not None:
                self.setRowHeight(number, self.delegate.height(row, widths, line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths, other heights of rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.delegate.forget()
            self._lay_out()

    # ---- selection both ways
    def _follow(self) -> None:
        index = self._model.place(self._desk.spot)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def _chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        spot = self._model.spot(now)
        if spot is not None:
            self._desk.select(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a heading folds its rows, one on a cell brings its passage up."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, Heading):
            self._fold(row, index.row())
        elif isinstance(row, Row):
            self._desk.select(self._model.spot(index))
            self.opened.emit()

    def _fold(self, heading: Heading, number: int) -> None:
        """Opens or closes the rows of a group; the keyboard stays on its heading."""
        self._model.folded ^= {heading.group}
        self.refresh()
        index = self._model.index(number, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # ---- keys
    def event(self, event: QEvent) -> bool:
        """Takes the keys that decide about a row before the window's own, which decide about a finding."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self._action(event) or self._source(event) is not None)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Ctrl with a digit shows that source; the keys of a verdict and of a note."""
        action, source = self._action(event), self._source(event)
        if action:
            self.actionRequested.emit(action)
        elif source is not None:
            self.sourceRequested.emit(source)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _action(event: QKeyEvent) -> str | None:
        pressed = QKeySequence(event.keyCombination())
        return next((name for keys, name in _KEYS.items() if pressed == QKeySequence(keys)), None)

    @staticmethod
    def _source(event: QKeyEvent) -> int | None:
        digit = event.key() - Qt.Key.Key_1
        with_control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
        return digit if with_control and 0 <= digit <= 8 else None
