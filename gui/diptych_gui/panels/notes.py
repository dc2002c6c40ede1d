"""Notes of the reader: on the finding that is selected, and a list of all."""

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

from diptych.session import Note, Session
from diptych_gui.labels import type_name
from diptych_gui.workspace import Workspace

_NOTE_ROLE = Qt.ItemDataRole.UserRole + 1


class NotesPanel(QWidget):
    """One box to write in, and below it every note of the comparison.

    What is typed becomes part of the session when the box loses the focus or the selection goes elsewhere, as one
    step of undo; nothing typed is ever dropped.
    """

    left = Signal()  # the reader is done writing and wants to go back to where they were

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._finding: str | None = None
        self._note: str | None = None
        self.setAccessibleName(self.tr("Notes"))
        self._about = QLabel(self)
        self._about.setObjectName("panelHint")
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self.editor = QPlainTextEdit(self)
        self.editor.setObjectName("noteEditor")
        self.editor.setAccessibleName(self.tr("Note on the selected finding"))
        self.editor.setPlaceholderText(self.tr("Write a note on this finding"))
        self.editor.setTabChangesFocus(True)
        self.editor.setAcceptDrops(False)
        self.editor.setMaximumHeight(110)
        self.editor.installEventFilter(self)
        self._remove = QPushButton(self.tr("Remove note"), self)
        self._remove.setAccessibleName(self._remove.text())
        self._remove.clicked.connect(self._remove_note)
        self.list = QListWidget(self)
        self.list.setObjectName("noteList")
        self.list.setAccessibleName(self.tr("All notes"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._go_to)
        self.list.itemClicked.connect(self._go_to)
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.list, 1)
        workspace.selectionChanged.connect(self._follow)
        workspace.sessionChanged.connect(self._refresh)
        self._follow()
        self._refresh()

    # ---- writing
    def write(self, finding: str | None) -> None:
        """Puts the cursor into the note on a finding; without one there is nothing to write on."""
        if self._workspace.finding(finding) is None:
            return
        self._workspace.select(finding)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def commit(self) -> None:
        """Makes what stands in the box part of the session."""
        session, text = self._workspace.session, self.editor.toPlainText().strip()
        if session is None or self._finding is None:
            return
        note = self._present(session)
        if note is None:
            if text:
                after = session.add_note(text, self._finding)
                self._note = after.notes[-1].id
                self._workspace.edit(self.tr("Note"), after)
        elif not text:
            self._note = None
            self._workspace.edit(self.tr("Remove note"), session.remove_note(note.id))
        elif text != note.text:
            self._workspace.edit(self.tr("Edit note"), session.edit_note(note.id, text))

    def _present(self, session: Session) -> Note | None:
        """The note that the box edits, None while it holds a new one."""
        return next((n for n in session.notes if n.id == self._note), None)

    def _remove_note(self) -> None:
        self.editor.clear()
        self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes over what was typed when the box is left; Escape leaves it."""
        if watched is self.editor:
            if event.type() == QEvent.Type.FocusOut:
                self.commit()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.commit()
                    self.left.emit()
                    return True
        return super().eventFilter(watched, event)

    # ---- showing
    def _follow(self) -> None:
        """Shows the note on the finding that is selected now."""
        self.commit()
        finding, session = self._workspace.selected_finding, self._workspace.session
        self._finding = finding.id if finding else None
        notes = session.notes_on(finding.id) if finding and session else ()
        self._note = notes[-1].id if notes else None
        self._show_text(notes[-1].text if notes else "")
        self.editor.setEnabled(finding is not None)
        self._about.setText(type_name(finding) if finding else self.tr("Select a finding to write a note on it."))
        self._remove.setVisible(bool(notes))

    def _refresh(self) -> None:
        session = self._workspace.session
        notes = session.notes if session else ()
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(note.text)
            item.setData(_NOTE_ROLE, note.finding)
            self.list.addItem(item)
        self.list.setVisible(bool(notes))
        if session is None or self._workspace.selected_finding is None:
            self._finding = None
            self._note = None
            self._show_text("")
            self.editor.setEnabled(False)
            return
        present = self._present(session)
        on_this = session.notes_on(self._finding) if self._finding else ()
        if present is None and on_this:
            present = on_this[-1]
        self._note = present.id if present else None
        self._remove.setVisible(present is not None)
        if not self.editor.hasFocus():
            self._show_text(present.text if present else "")

    def _show_text(self, text: str) -> None:
        if self.editor.toPlainText() != text:
            self.editor.setPlainText(text)

    def _go_to(self, item: QListWidgetItem) -> None:
        finding = item.data(_NOTE_ROLE)
        if finding and self._workspace.finding(finding):
            self._workspace.jump(finding)
