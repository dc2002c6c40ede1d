"""Notes of the reader: on the finding that is selected or on marked passages, and a list of all notes and links."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych.finding import SIDES
from diptych.session import Link, Note, Session
from diptych.span import Span
from diptych_gui.labels import type_name
from diptych_gui.workspace import Workspace

_ENTRY = Qt.ItemDataRole.UserRole + 1
_WORDS = 60
_LEAST = 56  # pixels of the box: two lines


class NotesPanel(QWidget):
    """One box to write in, and below it every note and link of the comparison.

    What is typed becomes part of the session when the box loses the focus or the selection goes elsewhere, as one
    step of undo; nothing typed is ever dropped.
    """

    left = Signal()  # the reader is done writing and wants to go back to where they were
    passagesRequested = Signal(object, object)  # noqa: N815 Qt names; left and right span to bring into sight, or None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._finding: str | None = None
        self._passages: tuple[Span | None, Span | None] = (None, None)
        self._note: str | None = None
        self.setAccessibleName(self.tr("Notes"))
        self._about = QLabel(self)
        self._about.setObjectName("panelHint")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.editor = QPlainTextEdit(self)
        self.editor.setObjectName("noteEditor")
        self.editor.setAccessibleName(self.tr("Note"))
        self.editor.setPlaceholderText(self.tr("Write a note"))
        self.editor.setTabChangesFocus(True)
        self.editor.setAcceptDrops(False)
        self.editor.setMinimumHeight(_LEAST)
        self.editor.installEventFilter(self)
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
        workspace.selectionChanged.connect(self._follow)
        workspace.sessionChanged.connect(self._refresh)
        self._follow()
        self._refresh()

    # ---- writing
    def write(self, finding: str | None, left: Span | None = None, right: Span | None = None) -> bool:
        """Puts the cursor into the note on a finding, else into a new one on passages; whether there is either."""
        if self._workspace.finding(finding) is not None:
            self._workspace.select(finding)
        elif left or right:
            self.commit()
            self._aim(None, (left, right))
        else:
            return False
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)
        return True

    @property
    def _pending(self) -> str | None:
        """What stands in the box and not in the session, None where there is nothing."""
        session, text = self._workspace.session, self.editor.toPlainText().strip()
        if session is None or not (self._finding or any(self._passages)):
            return None
        note = self._present(session)
        return text if text != (note.text if note else "") else None

    def commit(self) -> None:
        """Makes what stands in the box part of the session."""
        session, text = self._workspace.session, self._pending
        if session is None or text is None:
            return
        note = self._present(session)
        if note is None:
            after = session.add_note(text, self._finding, *self._passages)
            self._note = after.notes[-1].id
            self._workspace.edit(self.tr("Note"), after)
        elif not text:
            self._note = None
            self._workspace.edit(self.tr("Remove note"), session.remove_note(note.id))
        else:
            self._workspace.edit(self.tr("Edit note"), session.edit_note(note.id, text))

    def _present(self, session: Session) -> Note | None:
        """The note that the box edits, None while it holds a new one."""
        return next((n for n in session.notes if n.id == self._note), None)

    def _remove_note(self) -> None:
        self.editor.clear()
        self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes over what was typed when the box is left; Escape leaves it; Delete removes an entry of the list."""
        if watched is self.editor and event.type() == QEvent.Type.FocusOut:
            self.commit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.editor and event.key() == Qt.Key.Key_Escape:
                self.commit()
                self.left.emit()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete:
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
    def _follow(self) -> None:
        """Shows the note on the finding that is selected now."""
        self.commit()
        finding = self._workspace.selected_finding
        self._aim(finding.id if finding else None, (None, None))

    def _aim(self, finding: str | None, passages: tuple[Span | None, Span | None]) -> None:
        """Points the box at a finding with the last note on it, or at passages with a new one."""
        session = self._workspace.session
        self._finding, self._passages = finding, passages
        notes = session.notes_on(finding) if finding and session else ()
        self._note = notes[-1].id if notes else None
        self._show_text(notes[-1].text if notes else "")
        self._describe()

    def _describe(self) -> None:
        """Says what the box writes on, and whether there is a note to remove."""
        finding, session = self._workspace.finding(self._finding), self._workspace.session
        there = finding is not None or any(self._passages)
        self.editor.setEnabled(there)
        nothing = self.tr("Select a finding, or mark a passage and press Ctrl+M.")
        marked = self.tr("On the marked passage") if any(self._passages) else nothing
        self._about.setText(type_name(finding) if finding else marked)
        self._remove.setVisible(session is not None and self._present(session) is not None)

    def _refresh(self) -> None:
        """Lists what there is; the box follows undo and redo, but never loses what is being typed."""
        session = self._workspace.session
        self.list.clear()
        entries: tuple[Note | Link, ...] = (*session.notes, *session.links) if session else ()
        for entry in entries:
            item = QListWidgetItem(self._title(entry))
            item.setData(_ENTRY, entry)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        if session is None or (self._finding is None and not any(self._passages)):
            self._aim(None, (None, None))
        elif not (self.editor.hasFocus() and self._pending):
            present = self._present(session)
            if present is None and self._finding:
                present = next(iter(session.notes_on(self._finding)[-1:]), None)
            self._note = present.id if present else None
            self._show_text(present.text if present else "")
        self._describe()

    def _title(self, entry: Note | Link) -> str:
        """What was written, and below it what it stands on."""
        finding = self._workspace.finding(entry.finding) if isinstance(entry, Note) else None
        if finding is not None:
            about = type_name(finding)
        elif isinstance(entry, Note):
            about = self.tr("On {0}").format(self._quoted(entry))
        else:
            about = self.tr("Link {0}").format(self._quoted(entry))
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

    def _show_text(self, text: str) -> None:
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)

    def _go_to(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if isinstance(entry, Note) and entry.finding and self._workspace.finding(entry.finding):
            self._workspace.jump(entry.finding)
        else:
            self.passagesRequested.emit(entry.left, entry.right)
