"""What is done with the words that the reader marked in the articles: copied, noted, linked, asked about."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from diptych.brief import label_of, tags_of
from diptych.finding import SIDES, Side
from diptych.span import Span
from diptych_gui.panels.notes import NotesPanel
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.shell.actions import Actions
from diptych_gui.wording.fact_words import fact_name
from diptych_gui.work.review import Review
from diptych_gui.work.workspace import Workspace

# of the menu over an article; empty for a line between
_ON_WORDS = ("copy", "copy_citation", "", "counterpart", "confirm", "reject", "note", "label", "", "link", "find")


class MarkedWords(QObject):
    """The words marked in both articles of one window."""

    told = Signal(str)  # why nothing was done

    def __init__(
        self,
        workspace: Workspace,
        review: Review,
        views: Callable[[], Mapping[Side, ArticleView]],
        notes: NotesPanel,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._review, self._views, self._notes = workspace, review, views, notes
        self._actions, self._window = actions, window

    def show_menu(self, place: QPoint) -> None:
        """What can be done with marked words and with the highlight that is selected."""
        menu = QMenu(self._window)
        for name in _ON_WORDS:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def copy(self) -> None:
        """Copies what is marked where the keyboard is, else in the article the reader was in last."""
        here = QApplication.focusWidget()
        match here:
            case QLineEdit():
                marked = here.hasSelectedText()
            case QPlainTextEdit() | QTextEdit():
                marked = here.textCursor().hasSelection()
            case _:
                here, marked = None, False
        (here if here and marked else self._views()[self._workspace.side_in_use]).copy()

    def note(self) -> None:
        """Begins a note on what the reader marked where they are, else on the finding that is selected."""
        here = next((view for view in self._views().values() if view.hasFocus()), None)
        marked: list[Span | None] = [None, None]
        if here is not None and here.selected_span():
            marked = [self._views()[side].selected_span() for side in SIDES]
        if not self._notes.write(None if any(marked) else self._workspace.selected, *marked):
            self.told.emit(self.tr("Select a finding or mark a passage first."))

    def link(self) -> None:
        """Links the passages marked in both articles."""
        left, right = (self._views()[side].selected_span() for side in SIDES)
        if not self._review.link(left, right):
            self.told.emit(self.tr("Mark a passage in each article first; then link them."))

    def label(self) -> None:
        """Asks what the selected fact is to be called, and under which tags."""
        from diptych_gui.dialogs.label_dialog import LabelDialog  # not needed for the first paint

        workspace = self._workspace
        session, fact = workspace.session, workspace.selected_fact
        if session is None or fact is None:
            return
        found = next((each for each in session.comparison.facts if each.id == fact.id), fact)
        known = [tag.name for tag in session.tags]
        name = fact_name(found, session.comparison)
        dialog = LabelDialog(name, label_of(fact, session), tags_of(fact, session), known, self._window)
        if dialog.exec():
            self._review.label(dialog.label, dialog.tags)
