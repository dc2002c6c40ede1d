"""Find words in one article or both, with how often they stand there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from diptych.finding import SIDES, Side
from diptych.occurrences import occurrences
from diptych.span import Span
from diptych_gui.desk.pair_view import PairView
from diptych_gui.text.text_keys import TextKeys
from diptych_gui.wording.labels import side_name
from diptych_gui.work.workspace import Workspace


class FindBar(QFrame):
    """A line below the legend; Enter goes on, Escape closes and gives the keyboard back to the articles."""

    found = Signal()  # a place is to be shown
    left = Signal(str)  # the reader is done searching: the side they are on

    def __init__(self, workspace: Workspace, pair: PairView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._pair = workspace, pair
        self._hits: list[tuple[Side, Span]] = []
        self._at = -1
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in the articles"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(lambda _: self._search())
        self.field.returnPressed.connect(self.next)
        self.field.installEventFilter(self)
        TextKeys(self.field)
        self.where = QComboBox(self)
        self.where.addItems(
            [self.tr("in both articles"), self.tr("in the left article"), self.tr("in the right article")]
        )
        self.where.setAccessibleName(self.tr("Where to find"))
        self.where.currentIndexChanged.connect(lambda _: self._search())
        self.count = QLabel(self)
        self.count.setObjectName("panelHint")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for text, name, act in (
            ("↑", self.tr("Previous"), self.previous),
            ("↓", self.tr("Next"), self.next),
            ("×", self.tr("Close"), self.close_bar),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, do=act: do())
            row.addWidget(button)
        row.insertWidget(1, self.where)
        row.insertWidget(2, self.count)
        row.addStretch(1)
        workspace.articlesChanged.connect(self._articles)
        self.hide()

    def open(self) -> None:
        """Shows the bar with the keyboard in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hides the bar and its marks; F3 goes on from where it stood."""
        self.hide()
        for view in self._pair.every_view:
            view.mark_found((), None)
        if not any(view.hasFocus() for view in self._pair.views.values()):
            self.left.emit(self._hits[self._at][0] if self._at >= 0 else "left")

    def rest(self) -> None:
        """Stands at no place any more, where the articles went out of sight; the counts still hold."""
        if self.isVisible():
            self._at = -1
            self._show()

    # ---- hands
    def showEvent(self, event: QShowEvent) -> None:
        """While the bar is there, Escape closes it from the articles too."""
        super().showEvent(event)
        for view in self._pair.every_view:
            view.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaves the articles alone."""
        super().hideEvent(event)
        for view in self._pair.every_view:
            view.removeEventFilter(self)

    def event(self, event: QEvent) -> bool:
        """Claims Escape, wherever in the bar the keyboard is, before the shortcuts of the window get it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _escapes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if _escapes(event):
            self.close_bar()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in an article closes; Shift+Enter in the field goes back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is not self.field and _escapes(event):
                self.close_bar()
                return True
            if watched is self.field and _goes_back(event):
                self.previous()
                return True
        return super().eventFilter(watched, event)

    # ---- looking

    def _search(self, *, going: bool = True) -> None:
        """Looks for the words in both texts or one, whatever their case; ``going`` shows the first place at once."""
        wanted = self.field.text()
        self._hits = []
        for side in self._sides():
            article = self._workspace.articles[side]
            if article:
                self._hits.extend((side, span) for span in occurrences(article.text, wanted))
        self._at = 0 if self._hits and going else -1
        self._show()

    def _articles(self) -> None:
        """Other texts, other places; without any there is nothing to find."""
        if self._workspace.empty:
            self.hide()
        elif self.isVisible():
            self._search(going=False)
        else:
            self._hits, self._at = [], -1

    def _sides(self) -> tuple[Side, ...]:
        """Where to look."""
        return (SIDES, SIDES[:1], SIDES[1:])[self.where.currentIndex()]

    def next(self) -> None:
        """Goes to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Goes to the place before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self.isVisible():
            self.show()
            if not self._hits:
                self._search(going=False)
        if self._hits:
            self._at = (self._at + by) % len(self._hits) if self._at >= 0 or by > 0 else len(self._hits) - 1
            self._show()

    def _show(self) -> None:
        current = self._hits[self._at] if self._at >= 0 else None
        if current:
            self.found.emit()
        for side in SIDES:
            spans = tuple(span for where, span in self._hits if where == side)
            here = current[1] if current and current[0] == side else None
            for view in self._pair.every_view:
                if view.side == side:
                    view.mark_found(spans, here)
        self.count.setText(self._summary())

    def _summary(self) -> str:
        if not self.field.text():
            return ""
        if not self._hits:
            return self.tr("Not found")
        counts = {side: sum(where == side for where, _ in self._hits) for side in SIDES}
        every = ", ".join(f"{side_name(side)} {counts[side]}" for side in self._sides())
        return self.tr("{0} of {1} ({2})").format(self._at + 1, len(self._hits), every) if self._at >= 0 else every


def _escapes(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()


def _goes_back(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Return and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
