"""Which signal leads where: the one place that connects the parts of a window."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from diptych.exporting.rendering import KINDS
from diptych.filters import Filters, bare, toggled
from diptych.finding import ROLES, SIDES, Role
from diptych_gui.shell.main_window import Window
from diptych_gui.text.aloud import say
from diptych_gui.wording.translation import translate
from diptych_gui.work.titles import placed_name


def connect_parts(window: Window) -> None:
    """Connects everything."""
    _connect_workspace(window)
    _connect_reader(window)
    _connect_actions(window)
    _connect_filters(window)
    _connect_loader(window)
    _connect_story(window)
    _connect_window(window)


def _connect_workspace(window: Window) -> None:
    workspace = window.workspace
    for signal in (workspace.articlesChanged, workspace.sessionChanged, workspace.selectionChanged):
        signal.connect(window.refresh)
    workspace.dirtyChanged.connect(window.refresh)
    workspace.jumpRequested.connect(window.refresh)
    workspace.noteRequested.connect(window.notes.write)
    workspace.undo_stack.indexChanged.connect(window.refresh)
    workspace.articlesChanged.connect(window.recent.show)


def _connect_reader(window: Window) -> None:
    """What the reader does in one part and another answers."""
    workspace, pair, notes = window.workspace, window.pair, window.notes
    for view in pair.every_view:
        view.menuRequested.connect(window.marked_words.show_menu)
    for pointer in pair.ends.pointers.values():
        pointer.name_key_of(window.actions_["counterpart"])
    window.review.announced.connect(window.announce)
    workspace.filterChanged.connect(lambda: say(window.status.position.text()))
    for part in (window.review, window.commands, window.marked_words, window.comparison_notifications):
        part.told.connect(window.status.tell)
    saved = translate("Window", "Saved as {0}")
    window.files.saved.connect(lambda path: window.status.tell(saved.format(placed_name(path))))
    window.files.view = lambda: window.settings.preferences.view
    window.files.viewFound.connect(window.views.show)
    notes.editor.textChanged.connect(window.autosave.changed)
    for panel in (notes, window.quotations, window.framing):
        panel.passagesRequested.connect(pair.show_passages)
    window.messages.keyboardLeft.connect(window.views.give_keyboard)
    notes.left.connect(window.views.give_keyboard)
    window.find_bar.found.connect(window.views.show_articles)
    window.views.turned.connect(lambda view: window.find_bar.rest() if view == "brief" else None)
    window.find_bar.left.connect(window.views.give_keyboard)
    window.stories.keyboardLeft.connect(window.views.give_keyboard)
    for brief in (window.brief, window.side_brief):
        brief.list.actionRequested.connect(lambda name: window.actions_[name].trigger())
    window.view_bar.apartAsked.connect(window.comparison_notifications.tell_apart)
    window.views.turned.connect(window.keys.show_view)
    window.views.turned.connect(window.refresh)
    window.keys.show_view(window.views.now)
    window.findings.showAllRequested.connect(lambda: _show_all(window))
    window.drops.dropped.connect(window.commands.take_drop)
    for side in SIDES:
        for slot in (window.welcome.slots[side], pair.sides[side].slot):
            slot.openRequested.connect(window.commands.open_article)
            slot.pasteRequested.connect(window.commands.paste)
        pair.sides[side].messages.keyboardLeft.connect(partial(window.views.give_keyboard, side))
        pair.sides[side].card.editRequested.connect(window.commands.edit_details)
        pair.sides[side].card.languageChosen.connect(window.commands.read_as)
    window.welcome.sampleRequested.connect(window.commands.open_sample)
    window.recent.chosen.connect(window.commands.open_recent)


def _connect_loader(window: Window) -> None:
    loader, status = window.loader, window.status
    loader.several.connect(window.article_choice.ask)
    loader.progressed.connect(status.progress)
    loader.started.connect(lambda: window.escape.setEnabled(True))
    loader.finished.connect(status.idle)
    loader.finished.connect(lambda: say(status.position.text()))
    loader.finished.connect(lambda: window.escape.setEnabled(False))
    status.cancelRequested.connect(loader.cancel)
    window.escape.activated.connect(loader.cancel)


def _connect_story(window: Window) -> None:
    loader, status, story = window.story_loader, window.status, window.story
    loader.progressed.connect(status.progress)
    loader.started.connect(lambda: window.escape.setEnabled(True))
    loader.finished.connect(status.idle)
    loader.finished.connect(lambda: window.escape.setEnabled(False))
    status.cancelRequested.connect(loader.cancel)
    window.escape.activated.connect(loader.cancel)
    window.stories.told.connect(status.tell)
    window.swap_and_reload.refused.connect(status.tell)
    window.stories.turned.connect(window.views.refresh)
    window.stories.turned.connect(window.refresh)
    for signal in (story.storyChanged, story.workChanged, story.pairChanged):
        signal.connect(window.refresh)
    story.workChanged.connect(window.autosave.changed)
    window.story_panel.note.textChanged.connect(window.autosave.changed)


def _connect_window(window: Window) -> None:
    window.completed.connect(window.client.start)
    window.completed.connect(window.file_notifications.offer_recovery)
    window.themeChanged.connect(window.preferences.apply)
    window.preferences.applied.connect(window.refresh)
    window.preferences.chosen.connect(window.recent.show)
    window.help.keysChanged.connect(window.settings.set_keys)
    window.actions_.set_keys(window.settings.keys())


def _connect_actions(window: Window) -> None:
    commands, review, files, workspace = window.commands, window.review, window.files, window.workspace
    slots: dict[str, Callable[[], object]] = {
        "new": commands.new,
        "open_left": lambda: commands.open_article("left"),
        "open_right": lambda: commands.open_article("right"),
        "add_source": window.stories.add_source,
        "name_third": window.third.choose,
        "forget_third": window.third.forget,
        "paste_article": commands.paste,
        "open_comparison": commands.open_comparison,
        "open_corpus": window.stories.open_corpus,
        "clear_recent": window.recent.forget,
        "open_sample": commands.open_sample,
        "encoding_found_left": lambda: window.swap_and_reload.read_in("left", None),
        "encoding_found_right": lambda: window.swap_and_reload.read_in("right", None),
        "compare_again": window.loader.compare_now,
        "import_notes": commands.import_notes,
        "save": files.save,
        "save_as": files.save_as,
        **{f"story_{kind}": partial(window.stories.export, kind) for kind in ("html", "docx", "csv", "wide", "json")},
        **{f"source_{n}": partial(window.stories.show_source, n - 1) for n in range(1, 10)},
        **{f"export_{kind.name}": partial(commands.export, kind.name) for kind in KINDS},
        "print_preview": commands.preview,
        "print": commands.print,
        "close": commands.new,
        "quit": window.close,
        "undo": commands.undo,
        "redo": commands.redo,
        "copy": window.marked_words.copy,
        "copy_citation": review.copy_citation,
        "copy_markdown": lambda: review.copy_citation(markdown=True),
        "palette": window.help.palette,
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
        "other_pane": window.views.focus_other,
        "note": window.marked_words.note,
        "confirm": lambda: review.judge("confirmed"),
        "reject": lambda: review.judge("rejected"),
        "reviewed": review.toggle_reviewed,
        "label": window.marked_words.label,
        "link": window.marked_words.link,
        "shortcuts": window.help.shortcuts,
        "formats": window.help.formats,
        "privacy": window.help.privacy,
        "limits": window.help.limits,
        "guide": window.help.guide,
        "about": window.help.about,
        "find": window.find_bar.open,
        "find_next": window.find_bar.next,
        "find_previous": window.find_bar.previous,
    }
    window.actions_["show_story"].triggered.connect(window.stories.set_table)
    for name, slot in slots.items():
        window.actions_[name].triggered.connect(lambda _=False, act=slot: act())


def _connect_filters(window: Window) -> None:
    """The layers of the View menu and the legend are two handles of the same filters."""
    workspace, actions = window.workspace, window.actions_

    def refresh() -> None:
        for name in ROLES:
            actions[f"layer_{name}"].setChecked(name in workspace.filters.roles)
        actions["suggestions"].setChecked(workspace.filters.suggestions)

    def switch(name: Role) -> Callable[[bool], None]:
        return lambda on: workspace.set_filters(toggled(workspace.filters, name, on))

    for name in ROLES:
        actions[f"layer_{name}"].triggered.connect(switch(name))
    actions["suggestions"].triggered.connect(
        lambda on: workspace.set_filters(replace(workspace.filters, suggestions=on))
    )
    workspace.filterChanged.connect(refresh)
    refresh()


def _show_all(window: Window) -> None:
    """Shows what filters hide; where none hides anything, what is kept back as weak or repeated."""
    workspace = window.workspace
    plain = bare(workspace.filters)
    workspace.set_filters(plain if plain != workspace.filters else Filters(suggestions=True, repeated=True))
