"""The story above the articles: its sources, its rows, and the reader's note on what is selected."""

from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from diptych_gui.panels.note_field import LEAST, NoteField
from diptych_gui.panels.source_bar import SourceBar
from diptych_gui.panels.story_table import StoryTable
from diptych_gui.wording.story_words import copy_lines, row_title, source_names
from diptych_gui.work.story_desk import StoryDesk
from diptych_gui.work.workspace import Workspace

_PAUSE_MS = 700  # without a key, after which a note is part of the story


class StoryPanel(QWidget):
    """Chips, table and note; the table can be folded away, the chips stay."""

    actionRequested = Signal(str)  # noqa: N815 Qt names; confirm, reject or note

    def __init__(self, workspace: Workspace, desk: StoryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Story"))
        self.sources = SourceBar(desk, self)
        self.table = StoryTable(desk, self)
        self.copies = QLabel(self)
        self.copies.setObjectName("statusText")
        self.copies.setTextFormat(Qt.TextFormat.PlainText)
        self.copies.setContentsMargins(10, 2, 10, 2)
        self.about = QLabel(self)
        self.about.setObjectName("statusText")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.note = NoteField(self)
        self.note.setFixedHeight(LEAST)
        self.confirm = self._button(self.tr("Confirm"), "confirm")
        self.reject = self._button(self.tr("Reject"), "reject")
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 4, 10, 4)
        foot.addWidget(self.about)
        foot.addWidget(self.confirm)
        foot.addWidget(self.reject)
        foot.addWidget(self.note, 1)
        self._foot = QWidget(self)
        self._foot.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.sources, self.table, self._foot, self.copies):
            column.addWidget(widget, 1 if widget is self.table else 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self._loading = False
        self.note.textChanged.connect(self._typed)
        self.note.ended.connect(self.commit)
        self.note.left.connect(self.table.setFocus)
        workspace.aboutToSettle.connect(self.commit)
        self.table.actionRequested.connect(self.actionRequested)
        desk.storyChanged.connect(self.refresh)
        desk.workChanged.connect(self._show_note)
        desk.spotChanged.connect(self._turn)
        self.refresh()

    def _button(self, text: str, action: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.actionRequested.emit(action))
        return button

    def refresh(self) -> None:
        """Shows what stands word for word in two sources, and what is selected."""
        story = self._desk.story
        lines = copy_lines(story) if story else []
        self.copies.setText(lines[0] if lines else "")
        self.copies.setToolTip("<br>".join(escape(line) for line in lines))
        self.copies.setAccessibleName(" ".join(lines))
        self.copies.setVisible(bool(lines) and self.table.isVisibleTo(self))
        self._turn()

    def set_table(self, shown: bool) -> None:
        """Shows or folds away the table; the chips stay."""
        self.table.setVisible(shown)
        self.refresh()

    # ---- the note
    def write(self) -> None:
        """Puts the keyboard into the note on what is selected."""
        if self._desk.spot is not None:
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commit(self) -> None:
        """Makes what was typed part of the story."""
        self._pause.stop()
        if self.note.document().isModified() and self._desk.spot is not None:
            self.note.document().setModified(False)
            self._desk.write(self.note.words)

    def _typed(self) -> None:
        if not self._loading:
            self._pause.start()

    def _turn(self) -> None:
        """Turns to what is selected now."""
        row = self._desk.row
        self._foot.setVisible(row is not None and self.table.isVisibleTo(self))
        self._show_note()

    def _show_note(self) -> None:
        """Shows the note and the verdict as they are; what is being typed stays."""
        row, spot, story = self._desk.row, self._desk.spot, self._desk.story
        if row is None or spot is None or story is None:
            return
        where = row_title(row) if spot.source is None else f"{row_title(row)} · {source_names(story)[spot.source]}"
        self.about.setText(where)
        self.note.setAccessibleName(self.tr("Note on {0}").format(where))
        there = spot.source is None or row.cell(spot.source) is not None
        for button, name in ((self.confirm, "confirmed"), (self.reject, "rejected")):
            button.setChecked(self._desk.verdict == name)
            button.setEnabled(there)
        self.note.setEnabled(there)
        note = self._desk.note
        text = note.text if note else ""
        if not self.note.document().isModified() and text != self.note.words:
            self._loading = True
            self.note.setPlainText(text)
            self.note.document().setModified(False)
            self._loading = False
