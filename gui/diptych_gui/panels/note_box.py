"""The box in which the reader writes a note: on the finding that is selected, or on passages they marked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diptych.session import Note, Session
from diptych.span import Span
from diptych_gui.panels.note_field import NoteField
from diptych_gui.work.workspace import Workspace

Passages = tuple[Span | None, Span | None]
_NOWHERE: Passages = (None, None)


class NoteBox(NoteField):
    """Edits one note, or begins one.

    What is typed becomes part of the session when the box loses the keyboard, when it turns to something else, and
    whenever the workspace settles; all of it as one step of undo. Nothing typed is ever dropped, and a note that is
    only looked at stays as it is.
    """

    aimed = Signal()  # it writes on something else now

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._finding: str | None = None
        self._passages = _NOWHERE
        self._note: str | None = None
        self._texts = self._shown_texts()
        self.setAccessibleName(self.tr("Note"))
        self.ended.connect(self.commit)
        workspace.selectionChanged.connect(self._follow)
        workspace.sessionChanged.connect(self._refresh)
        workspace.aboutToSettle.connect(self.commit)
        self._follow()

    # ---- what it is about
    @property
    def finding(self) -> str | None:
        """The finding it writes on."""
        return self._finding

    @property
    def on_passages(self) -> bool:
        """Whether it writes on passages."""
        return any(self._passages)

    @property
    def note(self) -> Note | None:
        """The note it edits, None while it holds a new one or nothing."""
        session = self._workspace.session
        return self._present(session) if session else None

    def aim(self, finding: str | None, passages: Passages = _NOWHERE, note: str | None = None) -> None:
        """Turns to a note, to the last one on a finding, or to a new one on that finding or on passages."""
        self.commit()
        self._aim(finding, passages, note)

    def _aim(self, finding: str | None, passages: Passages, note: str | None) -> None:
        session = self._workspace.session
        self._finding, self._passages, self._texts = finding, passages, self._shown_texts()
        if note is None and finding and session:
            note = next((n.id for n in reversed(session.notes_on(finding))), None)
        self._note = note
        self._show_text(self.note)
        self.setEnabled(self._workspace.finding(finding) is not None or any(passages))
        self.aimed.emit()

    def _follow(self) -> None:
        """Turns to the finding that is selected now."""
        finding = self._workspace.selected_finding
        self.aim(finding.id if finding else None)

    def _refresh(self) -> None:
        """Follows undo, redo and changed texts, but never loses what is being typed."""
        session = self._workspace.session
        if session is None or (self._finding is None and not any(self._passages)):
            self._aim(None, _NOWHERE, None)
            return
        note = self._present(session)
        gone = self._finding is not None and self._workspace.finding(self._finding) is None and note is None
        if gone and not self.document().isModified():
            self._aim(None, _NOWHERE, None)
            return
        if self._texts != self._shown_texts():  # the passages stood in texts that are gone, or on the other side
            self._texts = self._shown_texts()
            self._passages = (note.left, note.right) if note and not self._finding else _NOWHERE
        if not self.document().isModified():
            if note is None and self._finding:
                note = next(iter(session.notes_on(self._finding)[-1:]), None)
            self._note = note.id if note else None
            self._show_text(note)
        there = self._workspace.finding(self._finding) is not None or any(self._passages)
        self.setEnabled(there or self.document().isModified())
        self.aimed.emit()

    def _shown_texts(self) -> tuple[str | None, ...]:
        return tuple(article.sha256 if article else None for article in self._workspace.articles.values())

    # ---- what is typed
    def commit(self) -> None:
        """Makes what was typed part of the session."""
        session = self._workspace.session
        if session is None or not self.document().isModified():
            return
        note, after = self._present(session), self.with_pending(session)
        self.document().setModified(False)
        if after is session:
            return
        if note is None:
            self._note = after.notes[-1].id
            label = self.tr("Note")
        elif self.words:
            label = self.tr("Edit note")
        else:
            self._note, label = None, self.tr("Remove note")
        self._workspace.edit(label, after)

    def with_pending(self, session: Session) -> Session:
        """The session as it would be were the typing over."""
        words, note = self.words, self._present(session)
        if not self.document().isModified() or not (self._finding or any(self._passages)):
            return session
        if note is None:
            return session.add_note(words, self._finding, *self._passages) if words else session
        if words == note.text:
            return session
        return session.edit_note(note.id, words) if words else session.remove_note(note.id)

    def _present(self, session: Session) -> Note | None:
        return next((n for n in session.notes if n.id == self._note), None)

    def _show_text(self, note: Note | None) -> None:
        text = note.text if note else ""
        typed = self.hasFocus() and self.words == text.strip()  # the caret stays where the reader writes
        if not typed and self.toPlainText() != text:
            self.setPlainText(text)
        self.document().setModified(False)
