"""Which signal leads where: the one place that connects the parts of a window."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit

from diptych.filters import Filters, bare, toggled
from diptych.finding import ROLES, SIDES
from diptych.span import Span
from diptych_gui.panels.welcome import recent_name
from diptych_gui.wording.translation import translate

if TYPE_CHECKING:
    from diptych_gui.shell.main_window import Window

# of the menu over an article; empty for a line between
_ON_WORDS = ("copy", "copy_citation", "", "counterpart", "confirm", "reject", "note", "", "link", "find")


def wire(window: "Window") -> None:
    """Connects everything."""
    _wire_workspace(window)
    _wire_actions(window)
    _wire_filters(window)
    _wire_inputs(window)


def _wire_workspace(window: "Window") -> None:
    workspace = window.workspace
    for signal in (workspace.articlesChanged, workspace.sessionChanged, workspace.selectionChanged):
        signal.connect(window.refresh)
    workspace.dirtyChanged.connect(window.refresh)
    workspace.jumpRequested.connect(window.refresh)
    workspace.noteRequested.connect(window.notes.write)
    workspace.undo_stack.indexChanged.connect(window.refresh)
    for view in window.pair.views.values():
        view.menuRequested.connect(partial(_show_menu, window))
    window.review.announced.connect(window.announce)
    window.review.told.connect(window.status.tell)
    window.commands.told.connect(window.status.tell)
    window.files.saved.connect(lambda path: window.status.tell(translate("Window", "Saved as {0}").format(path.name)))
    window.notes.editor.textChanged.connect(window.autosave.changed)
    for panel in (window.notes, window.quotations, window.framing):
        panel.passagesRequested.connect(window.pair.show_passages)
    window.messages.keyboardLeft.connect(lambda: window.pair.views[workspace.side_in_use].setFocus())
    window.notes.left.connect(lambda: window.pair.views[workspace.side_in_use].setFocus())
    window.findings.showAllRequested.connect(lambda: _show_all(window))


def _wire_inputs(window: "Window") -> None:
    loader, status = window.loader, window.status
    window.firstPainted.connect(window.client.start)
    loader.progressed.connect(status.progress)
    loader.started.connect(lambda: window.escape.setEnabled(True))
    loader.finished.connect(status.idle)
    loader.finished.connect(lambda: window.escape.setEnabled(False))
    status.cancelRequested.connect(loader.cancel)
    window.escape.activated.connect(loader.cancel)
    for side in SIDES:
        for slot in (window.welcome.slots[side], window.pair.sides[side].slot):
            slot.openRequested.connect(window.commands.open_article)
            slot.pasteRequested.connect(window.commands.paste)
        window.pair.sides[side].card.editRequested.connect(window.commands.edit_details)
    window.welcome.sampleRequested.connect(window.commands.open_sample)
    window.welcome.recentRequested.connect(window.commands.open_recent)
    window.workspace.articlesChanged.connect(lambda: window.welcome.show_recent(window.settings.recent()))
    window.welcome.show_recent(window.settings.recent())
    window.menus["file/recent"].aboutToShow.connect(lambda: _fill_recent(window))


def _wire_actions(window: "Window") -> None:
    commands, review, files, workspace = window.commands, window.review, window.files, window.workspace
    slots: dict[str, Callable[[], object]] = {
        "new": commands.new,
        "open_left": lambda: commands.open_article("left"),
        "open_right": lambda: commands.open_article("right"),
        "paste_article": commands.paste,
        "open_comparison": commands.open_comparison,
        "clear_recent": lambda: _clear_recent(window),
        "open_sample": commands.open_sample,
        "compare_again": window.loader.compare_now,
        "save": files.save,
        "save_as": files.save_as,
        "export_html": lambda: commands.export("html"),
        "export_pdf": lambda: commands.export("pdf"),
        "export_md": lambda: commands.export("md"),
        "export_csv": lambda: commands.export("csv"),
        "export_json": lambda: commands.export("json"),
        "export_docx": lambda: commands.export("docx"),
        "export_jsonld": lambda: commands.export("jsonld"),
        "print_preview": commands.preview,
        "print": commands.print,
        "close": commands.new,
        "quit": window.close,
        "undo": workspace.undo,
        "redo": workspace.redo,
        "copy": lambda: _copy(window),
        "copy_citation": review.copy_citation,
        "copy_markdown": lambda: review.copy_citation(markdown=True),
        "preferences": window.preferences.ask,
        "show_all": lambda: workspace.set_filters(bare(workspace.filters)),
        "zoom_in": lambda: window.preferences.zoom(1),
        "zoom_out": lambda: window.preferences.zoom(-1),
        "zoom_reset": lambda: window.preferences.zoom(0),
        "swap": window.swap_and_reload.swap,
        "next": review.next,
        "previous": review.previous,
        "next_same": review.next_same,
        "previous_same": lambda: review.next_same(-1),
        "next_unreviewed": review.next_unreviewed,
        "counterpart": review.counterpart,
        "back": workspace.back,
        "forward": workspace.forward,
        "other_pane": window.pair.focus_other,
        "note": lambda: _note(window),
        "confirm": lambda: review.judge("confirmed"),
        "reject": lambda: review.judge("rejected"),
        "reviewed": review.toggle_reviewed,
        "link": lambda: _link(window),
        "shortcuts": window.help.shortcuts,
        "limits": window.help.limits,
        "guide": window.help.guide,
        "about": window.help.about,
        "find": window.find_bar.open,
        "find_next": window.find_bar.next,
        "find_previous": window.find_bar.previous,
    }
    for name, slot in slots.items():
        window.actions_[name].triggered.connect(lambda _=False, act=slot: act())


def _wire_filters(window: "Window") -> None:
    """The layers of the View menu and the legend are two handles of the same filters."""
    workspace, actions = window.workspace, window.actions_

    def refresh() -> None:
        for name in ROLES:
            actions[f"layer_{name}"].setChecked(name in workspace.filters.roles)
        actions["suggestions"].setChecked(workspace.filters.suggestions)

    for name in ROLES:
        actions[f"layer_{name}"].triggered.connect(
            lambda on, n=name: workspace.set_filters(toggled(workspace.filters, n, on))
        )
    actions["suggestions"].triggered.connect(
        lambda on: workspace.set_filters(replace(workspace.filters, suggestions=on))
    )
    workspace.filterChanged.connect(refresh)
    refresh()


def _show_all(window: "Window") -> None:
    """Shows what filters hide; where none hides anything, what is kept back as weak or repeated."""
    workspace = window.workspace
    plain = bare(workspace.filters)
    workspace.set_filters(plain if plain != workspace.filters else Filters(suggestions=True, repeated=True))


def _show_menu(window: "Window", place: QPoint) -> None:
    """What can be done with marked words and with the highlight that is selected."""
    menu = QMenu(window)
    for name in _ON_WORDS:
        if name:
            menu.addAction(window.actions_[name])
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _copy(window: "Window") -> None:
    """What is marked where the keyboard is, else in the article the reader was in last."""
    here = QApplication.focusWidget()
    match here:
        case QLineEdit():
            marked = here.hasSelectedText()
        case QPlainTextEdit() | QTextEdit():
            marked = here.textCursor().hasSelection()
        case _:
            here, marked = None, False
    (here if here and marked else window.pair.views[window.workspace.side_in_use]).copy()


def _note(window: "Window") -> None:
    """A note on what the reader marked where they are, else on the finding that is selected."""
    here = next((view for view in window.pair.views.values() if view.hasFocus()), None)
    marked: list[Span | None] = [None, None]
    if here is not None and here.selected_span():
        marked = [window.pair.views[side].selected_span() for side in SIDES]
    if not window.notes.write(None if any(marked) else window.workspace.selected, *marked):
        window.status.tell(translate("Window", "Select a finding or mark a passage first."))


def _link(window: "Window") -> None:
    left, right = (window.pair.views[side].selected_span() for side in SIDES)
    if not window.review.link(left, right):
        window.status.tell(translate("Window", "Mark a passage in each article first; then link them."))


def _fill_recent(window: "Window") -> None:
    """Lists recent comparisons in the menu; those whose files are gone are greyed."""
    menu, clear = window.menus["file/recent"], window.actions_["clear_recent"]
    menu.clear()
    rows = window.settings.recent()
    for paths in rows:
        action = menu.addAction(recent_name(paths).replace("&", "&&"))
        action.setEnabled(all(map(os.path.exists, paths)))
        action.triggered.connect(lambda _=False, p=paths: window.commands.open_recent(p))
    menu.addSeparator()
    menu.addAction(clear)
    clear.setEnabled(bool(rows))


def _clear_recent(window: "Window") -> None:
    window.settings.clear_recent()
    window.welcome.show_recent([])
