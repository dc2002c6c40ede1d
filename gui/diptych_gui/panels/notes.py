"""Notes of the reader: one box to write in, and a list of all notes and links."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from diptych.finding import SIDES
from diptych.session import Link, Note
from diptych.span import Span
from diptych_gui.panels.note_box import NoteBox
from diptych_gui.work.workspace import Workspace

_ENTRY = Qt.ItemDataRole.UserRole + 1
_WORDS = 60


class NotesPanel(QWidget):
    """The box over the list; a click in the list goes to the place and takes the note into the box."""

    left = Signal()  # the reader is done writing and wants to go back to where they were
    writing = Signal(bool)  # whether the box stands there
    passagesRequested = Signal(object, object)  # noqa: N815 Qt names; left and right span to bring into sight, or None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAccessibleName(self.tr("Notes"))
        self._about = QLabel(self)
        self._about.setObjectName("panelHint")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.editor = NoteBox(workspace, self)
        self.editor.left.connect(self.left)
        self.editor.aimed.connect(self._describe)
        self.editor.aimed.connect(self._show_box)
        self.editor.installEventFilter(self)
        self._wanted = False  # the reader asked for it
        self._remove = QPushButton(self.tr("Remove note"), self)
        self._remove.setAccessibleName(self._remove.text())
        self._remove.clicked.connect(self._remove_note)
        self.list = QListWidget(self)
        self.list.setObjectName("noteList")
        self.list.setAccessibleName(self.tr("All notes and links; Delete removes one"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._go_to)
        self.list.itemClicked.connect(self._go_to)
        self.list.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.editor, 1)
        column.addWidget(self.list, 2)
        workspace.sessionChanged.connect(self._refresh)
        self._refresh()
        self._describe()

    def _show_box(self) -> None:
        """The box stands there where a note is, or while one is being written; else it would only take room."""
        wanted = self._wanted or self.editor.note is not None or self.editor.document().isModified()
        for widget in (self.editor, self._about):
            widget.setVisible(wanted)
        self._remove.setVisible(self.editor.note is not None)
        self.setVisible(wanted or self.list.count() > 0)
        self.writing.emit(self._wanted or self.editor.document().isModified())

    # ---- writing
    def write(self, finding: str | None, left: Span | None = None, right: Span | None = None) -> bool:
        """Puts the cursor into the note on a finding, else into a new one on passages; whether there is either."""
        there = self._workspace.finding(finding) is not None
        self._wanted = there or bool(left or right)
        if there:
            self._workspace.select(finding)
            self.editor.aim(finding)
        elif left or right:
            self.editor.aim(None, (left, right))
        else:
            return False
        self._show_box()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        return True

    def commit(self) -> None:
        """Makes what stands in the box part of the session."""
        self.editor.commit()

    def _remove_note(self) -> None:
        note, session = self.editor.note, self._workspace.session
        if note and session:
            self.editor.document().setModified(False)
            self._workspace.edit(self.tr("Remove note"), session.remove_note(note.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete removes an entry of the list; the box goes with the keyboard where it holds nothing."""
        if watched is self.editor and event.type() == QEvent.Type.FocusOut:
            self._wanted = False
            QTimer.singleShot(0, self, self._show_box)
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                self._remove_entry()
                return True
        return super().eventFilter(watched, event)

    def _remove_entry(self) -> None:
        item, session = self.list.currentItem(), self._workspace.session
        if item is None or session is None:
            return
        entry = item.data(_ENTRY)
        if isinstance(entry, Note):
            self._workspace.edit(self.tr("Remove note"), session.remove_note(entry.id))
        else:
            self._workspace.edit(self.tr("Remove link"), session.remove_link(entry.id))

    # ---- showing
    def _describe(self) -> None:
        """Says what the box writes on, and whether there is a note to remove."""
        finding = self._workspace.finding(self.editor.finding)
        nothing = self.tr("Select a finding, or mark a passage and press Ctrl+M.")
        marked = self.tr("On the marked passage") if self.editor.on_passages else nothing
        self._about.setText(self._workspace.facts.name(finding) if finding else marked)
        self._remove.setVisible(self.editor.note is not None)

    def _refresh(self) -> None:
        """Lists what there is; the row stays with its entry, or where that stood."""
        session, row = self._workspace.session, self.list.currentRow()
        kept = self.list.item(row).data(_ENTRY).id if row >= 0 else None
        self.list.clear()
        entries: tuple[Note | Link, ...] = (*session.notes, *session.links) if session else ()
        for entry in entries:
            item = QListWidgetItem(self._title(entry))
            item.setData(_ENTRY, entry)
            self.list.addItem(item)
        ids = [entry.id for entry in entries]
        self.list.setCurrentRow(ids.index(kept) if kept in ids else min(row, len(ids) - 1))
        self.list.setVisible(self.list.count() > 0)
        self._show_box()

    def _title(self, entry: Note | Link) -> str:
        """What was written, and below it what it stands on."""
        finding = self._workspace.finding(entry.finding) if isinstance(entry, Note) else None
        quoted = self._quoted(entry)
        if finding is not None:
            about = self._workspace.facts.name(finding)
        elif not quoted:
            about = self.tr("Its place is gone")
            if isinstance(entry, Note) and entry.stood_on:
                about = self.tr("Stood on {0}").format(entry.stood_on)
        elif isinstance(entry, Note):
            about = self.tr("On {0}").format(quoted)
        else:
            about = self.tr("Link {0}").format(quoted)
        return f"{entry.text}\n{about}" if entry.text else about

    def _quoted(self, entry: Note | Link) -> str:
        """The passages of a note or link, shortened."""
        comparison = self._workspace.comparison
        if comparison is None:
            return ""
        words = [
            " ".join(span.of(comparison.article(side).text).split()) for side in SIDES if (span := entry.span(side))
        ]
        return "  ↔  ".join(f"“{w if len(w) <= _WORDS else w[: _WORDS - 1] + '…'}”" for w in words)

    def _go_to(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if isinstance(entry, Note) and entry.finding and self._workspace.finding(entry.finding):
            self._workspace.jump(entry.finding)
            self.editor.aim(entry.finding, note=entry.id)
            return
        self.passagesRequested.emit(entry.left, entry.right)
        if isinstance(entry, Note):
            self.editor.aim(None, (entry.left, entry.right), entry.id)
