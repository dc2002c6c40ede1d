"""The window as a whole: pages, questions, drops, messages, names."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

from diptych.article import Article
from diptych.filters import Filters
from hands import dragged


def drop(window, mime: QMimeData, at: QPoint | None = None) -> None:
    """Drops on the window, at a point of it."""
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    point = QPointF(at or window.rect().center())
    QApplication.sendEvent(window, QDragEnterEvent(dragged(point.toPoint()), actions, mime, buttons, keys))
    QApplication.sendEvent(window, QDropEvent(point, actions, mime, buttons, keys))


def urls(*paths) -> QMimeData:
    """Files as a file manager hands them over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def in_a_combo_box(widget: QWidget | None) -> bool:
    """Whether the widget is a part of a combo box, which speaks for it."""
    while widget is not None:
        widget = widget.parentWidget()
        if isinstance(widget, QComboBox):
            return True
    return False


def make_dirty(window) -> None:
    """A note that no file holds."""
    session = window.workspace.session
    window.workspace.edit("Note", session.add_note("unsaved", session.comparison.findings[0].id))


# ---- pages and title
def test_an_empty_window_shows_the_welcome_page(window):
    """No desk before there is an article."""
    assert window.pages.currentWidget() is window.welcome
    assert window.windowTitle() == "Diptych"


def test_one_article_brings_the_desk_and_leaves_a_place_for_the_other(window):
    """The text is there at once; the other side says what goes there."""
    window.workspace.set_article("left", Article("Some words.", "one.txt"))
    assert window.pages.currentWidget() is window.desk
    assert window.pair.sides["right"].slot.isVisible()
    assert not window.pair.sides["left"].slot.isVisible()


def test_the_title_names_both_sides_and_marks_unsaved_work(desk):
    """Qt's mark stands for work that no file holds."""
    assert desk.windowTitle() == "Sandport Mail – Bridge repairs begin in May[*] – Diptych"
    assert not desk.isWindowModified()
    make_dirty(desk)
    assert desk.isWindowModified()
    desk.actions_["undo"].trigger()
    assert not desk.isWindowModified()


def test_actions_follow_what_there_is(window, comparison):
    """What could do nothing is disabled."""
    assert not window.actions_["save"].isEnabled()
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    assert window.actions_["save"].isEnabled()
    assert not window.actions_["confirm"].isEnabled()
    window.actions_["next"].trigger()
    assert window.actions_["confirm"].isEnabled()


# ---- articles coming in
def test_articles_appear_before_their_findings(window, client, comparison, tmp_path):
    """Each text is shown when it is read; the comparison is asked for when both are there."""
    left, right = tmp_path / "a.txt", tmp_path / "b.txt"
    window.loader.read_pair(left, right)
    assert [r["do"] for r in client.requests] == ["read", "read"]
    client.answer(1, {"article": comparison.left.to_record()})
    assert window.workspace.articles["left"] == comparison.left
    assert window.workspace.session is None
    client.answer(2, {"article": comparison.right.to_record()})
    assert client.requests[2]["do"] == "compare"
    client.answer(3, {"comparison": comparison.to_record()})
    assert window.findings.model.rowCount() > 0


def test_a_file_that_cannot_be_read_is_a_message_and_nothing_else(window, client, tmp_path):
    """No dialog stops the work."""
    window.loader.read("left", tmp_path / "a.txt")
    client.fail(1, "“a.txt” is empty.", "empty")
    assert window.messages.texts() == ["“a.txt” is empty."]


def test_an_older_answer_is_dropped(window, client, comparison, tmp_path):
    """The article asked for last is the one that is shown, whatever comes in when."""
    window.loader.read("left", tmp_path / "slow.txt")
    window.loader.read("left", tmp_path / "quick.txt")
    client.answer(2, {"article": comparison.left.to_record()})
    client.answer(1, {"article": comparison.right.to_record()})
    assert window.workspace.articles["left"] == comparison.left


def test_progress_comes_late_and_cancel_ends_it(qtbot, window, client, comparison):
    """Short comparisons show nothing; Escape stops a long one and keeps the texts."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    assert not window.status.bar.isVisible()
    with qtbot.waitSignal(window.loader.progressed):
        client.progress(1, 0.4, "claims")
    assert window.status.bar.isVisible()
    assert window.escape.isEnabled()
    assert window.findings.nothing.text() == "Comparing…"
    window.escape.activated.emit()
    assert not window.status.bar.isVisible()
    assert client.dropped == [1]
    assert window.workspace.articles["left"] == comparison.left


def test_a_stopped_comparison_can_be_made_after_all(window, client, comparison):
    """The list and a message say so; message and menu offer it; the message goes with the next comparison."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    window.loader.cancel()
    assert window.findings.nothing.text() == "The two articles have not been compared."
    assert window.messages.texts() == ["The comparison was stopped."]
    window.actions_["compare_again"].trigger()
    assert [r["do"] for r in client.requests] == ["compare", "compare"]
    assert window.messages.texts() == []
    client.answer(2, {"comparison": comparison.to_record()})
    assert window.workspace.session is not None


def test_what_a_paste_replaced_can_be_put_back(desk, client, comparison):
    """The text goes where the reader is; the comparison that stood there comes back with its notes, unsaved as it was."""
    make_dirty(desk)
    QApplication.clipboard().setText("Quite another article.")
    desk.pair.views["left"].setFocus()
    desk.files.may_leave = lambda sides=(): True
    desk.actions_["paste_article"].trigger()
    assert client.requests[-1]["do"] == "text"
    client.answer(len(client.requests), {"article": Article("Quite another article.", "Pasted text").to_record()})
    assert desk.workspace.articles["left"].text == "Quite another article."
    assert desk.workspace.articles["right"] == comparison.right
    assert desk.workspace.session is None
    button = next(b for b in desk.messages.findChildren(QAbstractButton) if b.text() == "Put it back")
    button.click()
    assert desk.workspace.articles["left"] == comparison.left
    assert [note.text for note in desk.workspace.session.notes] == ["unsaved"]
    assert desk.workspace.dirty


def test_an_empty_clipboard_is_said_and_forgotten(desk, client):
    """In the status bar, without moving the articles."""
    QApplication.clipboard().clear()
    desk.actions_["paste_article"].trigger()
    assert desk.status.currentMessage() == "The clipboard holds no text."
    assert desk.messages.texts() == []
    assert client.requests == []


def test_done_is_said(desk):
    """Copying and saving leave a word behind; undo says what it would take back."""
    desk.workspace.jump(desk.workspace.visible_findings()[0].id)
    desk.actions_["copy_citation"].trigger()
    assert desk.status.currentMessage() == "Citation copied"
    desk.actions_["confirm"].trigger()
    assert desk.actions_["undo"].text() == "&Undo Confirm"
    desk.actions_["undo"].trigger()
    assert desk.actions_["undo"].text() == "&Undo"
    assert desk.actions_["redo"].text() == "&Redo Confirm"


def test_a_crash_of_the_engine_offers_to_restart(desk, client):
    """The texts and notes stay; the button asks again."""
    make_dirty(desk)
    desk.loader.compare()
    client.fail(1, "The engine stopped unexpectedly.", "crashed")
    bar = desk.messages._bars["compare"]
    button = next(b for b in bar.findChildren(QAbstractButton) if b.text() == "Restart the engine")
    button.click()
    assert [r["do"] for r in client.requests] == ["compare", "compare"]
    assert desk.workspace.session.notes
    assert desk.messages.texts() == []


def test_swapping_mirrors_everything_and_can_be_undone(desk, client, comparison):
    """Notes go with their words."""
    make_dirty(desk)
    desk.swap_and_reload.swap()

    client.answer(1, {"comparison": desk.workspace.session.mirrored().comparison.to_record()})
    assert desk.workspace.articles["left"] == comparison.right
    assert [note.text for note in desk.workspace.session.notes] == ["unsaved"]
    desk.actions_["undo"].trigger()
    assert desk.workspace.articles["left"] == comparison.left


@pytest.mark.usefixtures("read_view")
def test_swapping_keeps_the_selected_finding_in_sight(desk, client):
    """Both ends stay level, there and back."""

    finding = next(f for f in desk.workspace.visible_findings() if f.kind == "quote")
    desk.workspace.jump(finding.id, "left")

    def tops() -> list[float]:
        shown = desk.workspace.selected_finding
        assert shown is not None
        return [view.place(shown)[0] - view.scrolled for view in desk.pair.views.values()]

    before = pytest.approx([tops()[0]] * 2, abs=1)  # a page is scrolled by whole pixels, its lines stand anywhere
    assert tops() == before
    desk.swap_and_reload.swap()
    client.answer(1, {"comparison": desk.workspace.session.mirrored().comparison.to_record()})
    assert tops() == before
    desk.actions_["undo"].trigger()
    assert tops() == before


def test_a_changed_file_can_be_reloaded_with_its_notes(qtbot, window, client, comparison, article_file):
    """A message on its side offers the reload; the notes move along."""
    window.loader.read("left", article_file)
    client.answer(1, {"article": comparison.left.to_record()})
    window.workspace.set_article("right", comparison.right)
    window.workspace.set_comparison(comparison)
    make_dirty(window)
    with qtbot.waitSignal(window.watcher.changed, timeout=5000):
        article_file.write_text("Entirely new.\n\n" + comparison.left.text, encoding="utf-8")
    messages = window.pair.sides["left"].messages
    assert "changed on disk" in messages.texts()[0]
    next(b for b in messages.findChildren(QAbstractButton) if b.text() == "Reload").click()
    from dataclasses import replace

    fresh = replace(comparison.left, text="Entirely new.\n\n" + comparison.left.text)
    client.answer(len(client.requests), {"article": fresh.to_record()})
    client.answer(len(client.requests), {"comparison": replace(comparison, left=fresh, findings=()).to_record()})
    assert window.workspace.articles["left"].text.startswith("Entirely new.")
    assert [note.text for note in window.workspace.session.notes] == ["unsaved"]


def test_identical_articles_are_said_to_be(window, client, comparison):
    """A designed state, not an empty list."""
    from dataclasses import replace

    same = replace(comparison, right=comparison.left, findings=())
    window.workspace.set_articles(same.left, same.right)
    window.loader.compare()
    client.answer(1, {"comparison": same.to_record()})
    assert "identical" in window.messages.texts()[0]
    assert "identical" in window.findings.nothing.text()


# ---- unsaved work
@pytest.mark.parametrize("command", ["new", "open_sample", "close"])
def test_cancel_keeps_everything(desk, client, answers, command):
    """On Cancel nothing is opened and nothing is lost."""
    make_dirty(desk)
    answers.append("cancel")
    desk.actions_[command].trigger()
    assert desk.workspace.session.notes
    assert client.requests == []


def test_discard_goes_on(desk, client, answers):
    """On Discard the new pair is read."""
    make_dirty(desk)
    answers.append("discard")
    desk.actions_["open_sample"].trigger()
    assert client.requests == [{"do": "sample"}]


def test_a_clean_comparison_is_left_without_a_question(desk, answers):
    """Nothing to lose, nothing to ask."""
    desk.actions_["new"].trigger()
    assert desk.workspace.empty


def test_closing_asks_and_cancel_keeps_the_window(desk, answers):
    """The question comes before the window goes."""
    make_dirty(desk)
    answers.append("cancel")
    assert not desk.close()
    assert desk.isVisible()
    answers.append("discard")
    assert desk.close()


def test_a_note_being_typed_counts_as_unsaved(desk, answers):
    """What stands in the box is part of the work when the window closes."""
    desk.workspace.jump(desk.workspace.visible_findings()[0].id)
    desk.notes.editor.insertPlainText("half a thought")
    answers.append("cancel")
    assert not desk.close()
    assert [note.text for note in desk.workspace.session.notes] == ["half a thought"]


# ---- drops
def test_two_files_are_left_and_right(qtbot, window, client, tmp_path):
    """In the order in which they were handed over."""
    drop(window, urls(tmp_path / "a.txt", tmp_path / "b.txt"))
    qtbot.waitUntil(lambda: len(client.requests) == 2)
    assert [r["path"] for r in client.requests] == [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]


def test_a_file_lands_on_the_side_under_the_pointer(qtbot, desk, client, tmp_path):
    """The right half of the desk is the right article."""
    right = desk.pair.sides["right"]
    drop(desk, urls(tmp_path / "a.txt"), right.mapTo(desk, right.rect().center()))
    qtbot.waitUntil(lambda: bool(client.requests))
    client.answer(1, {"article": Article("New right words.", "a.txt").to_record()})
    assert desk.workspace.articles["right"].text == "New right words."
    assert desk.workspace.articles["left"].name == "bridge.txt"


def test_a_refused_drop_says_what_to_do(qtbot, desk, client, tmp_path):
    """A saved comparison among articles changes nothing."""
    drop(desk, urls(*(tmp_path / name for name in ("a.txt", "b.diptych"))))
    qtbot.waitUntil(lambda: bool(desk.messages.texts()))
    assert "opens alone" in desk.messages.texts()[0]
    assert client.requests == []


def test_a_drop_on_unsaved_work_asks_first(qtbot, desk, client, answers, tmp_path):
    """Cancel keeps the comparison."""
    make_dirty(desk)
    answers.append("cancel")
    drop(desk, urls(tmp_path / "a.txt"))
    qtbot.waitUntil(lambda: not answers)
    assert client.requests == []
    assert desk.workspace.session.notes


def test_no_child_takes_a_drop(desk):
    """An editable field would insert the file's address; the window takes every drop."""
    takers = [w for w in desk.findChildren(QWidget) if w.acceptDrops()]
    assert takers == []


def test_dropped_text_is_a_source(qtbot, window, client):
    """Words from a browser become an article."""
    mime = QMimeData()
    mime.setText("A paragraph of news.")
    drop(window, mime)
    qtbot.waitUntil(lambda: bool(client.requests))
    assert client.requests[0]["do"] == "text"


# ---- review
def test_a_verdict_is_a_review_that_no_tick_takes_back(desk):
    """Reviewed is ticked and grey until the verdict is taken back, then as it was before."""
    reviewed = desk.actions_["reviewed"]
    found = desk.workspace.facts.visible()[0].members[0]
    told = []
    for action in ("confirm", "reviewed", "confirm", "reviewed", "reviewed"):
        desk.workspace.jump(found)  # a verdict goes on to the next
        desk.actions_[action].trigger()
        desk.workspace.jump(found)
        told.append((reviewed.isChecked(), reviewed.isEnabled()))
    assert told == [(True, False), (True, False), (False, True), (True, True), (False, True)]
    assert desk.workspace.undo_stack.count() == 4


def test_a_review_by_actions_alone(desk):
    """Next, confirm, reject, reviewed, undo, redo: the session follows."""
    trigger = lambda name: desk.actions_[name].trigger()  # noqa: E731 a short word for many steps
    trigger("next")
    first = desk.workspace.selected
    trigger("confirm")
    second = desk.workspace.selected
    trigger("reject")
    assert desk.workspace.session.verdict(first) == "confirmed"
    assert desk.workspace.session.verdict(second) == "rejected"
    trigger("undo")
    assert desk.workspace.session.verdict(second) is None
    trigger("redo")
    assert desk.workspace.session.verdict(second) == "rejected"
    assert desk.view_bar.checked.text().startswith("2 of ")


def test_the_detail_strip_shows_both_wordings_and_the_reason(desk):
    """What a click on a highlight leads to."""
    desk.workspace.jump(desk.workspace.visible_findings()[1].id, "left")
    assert desk.detail.title.accessibleName() == "Quotation altered"
    assert desk.detail.reason.text() == "reason for quote"
    assert "We have no choice at all," in desk.detail.views["left"].toPlainText()
    assert "We have no choice," in desk.detail.views["right"].toPlainText()
    assert "Lena Brodt" in desk.detail.heads["left"].accessibleName()


def test_the_layer_actions_and_the_legend_are_one(desk):
    """Ctrl+1 and the chip do the same."""
    desk.actions_["layer_quotation"].trigger()
    assert not desk.legend.chips["quotation"].isChecked()
    desk.legend.chips["quotation"].click()
    assert desk.actions_["layer_quotation"].isChecked()


def test_hidden_findings_are_counted_and_can_be_shown(desk):
    """What filters hide and what is kept back without any are two things, and one button shows both in turn."""
    panel, workspace = desk.findings, desk.workspace
    assert panel.count.text() == "1 weaker or repeated, not shown"
    workspace.set_filters(replace(workspace.filters, roles=frozenset({"unique"})))
    assert panel.count.text() == "4 of 6 hidden by filters"
    panel.show_all.click()
    assert panel.count.text() == "1 weaker or repeated, not shown"
    panel.show_all.click()
    assert panel.count.text() == "7 findings"
    assert not panel.show_all.isVisible()


def test_removing_filters_means_the_same_everywhere(desk):
    """In the menu and in the form; suggestions stay as the reader wants them."""
    workspace = desk.workspace
    for remove in (desk.actions_["show_all"].trigger, desk.legend.more.menu().clear_all.click):
        workspace.set_filters(Filters(suggestions=True, text="ferry", min_words=3))
        remove()
        assert workspace.filters == Filters(suggestions=True)


def test_walking_the_list_keeps_the_keyboard_there(qtbot, desk):
    """A jump gives the caret to the article, but not while somebody goes through the list."""
    desk.findings.view.setFocus()
    qtbot.waitUntil(desk.findings.view.hasFocus)
    for _ in range(3):
        qtbot.keyClick(desk.findings.view, Qt.Key.Key_Down)
        assert desk.findings.view.hasFocus()


# ---- names
def test_every_widget_that_takes_the_keyboard_has_a_name(desk):
    """A screen reader can say where one is."""
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractItemView)
    desk.find_bar.open()
    nameless = [
        f"{type(w).__name__} {w.objectName()} in {type(w.parentWidget()).__name__}"
        for w in desk.findChildren(QWidget)
        if isinstance(w, kinds)
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not w.accessibleName()
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parentWidget(), QLineEdit)
        and not in_a_combo_box(w)
    ]
    assert nameless == []


def test_the_shape_of_the_window_comes_back(qtbot, settings, client):
    """Size and docks are as they were left."""
    from diptych_gui.shell.composition import open_window

    first = open_window(settings, client)
    qtbot.addWidget(first)
    first.resize(760, 560)
    first.show()
    first.close()
    second = open_window(settings, client)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (760, 560)


def test_the_window_never_imports_spacy():
    """Importing it would cost seconds and stall the window; the child process does."""
    code = "import sys, diptych_gui.shell.main_window, diptych_gui.picture; print([m for m in ('spacy', 'thinc') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_is_left_when_windows_come_and_go(qtbot, settings, client):
    """Closed windows leave no top-level widget behind."""
    from diptych_gui.shell.composition import open_window

    before = len(QApplication.topLevelWidgets())
    for _ in range(3):
        window = open_window(settings, client)
        window.show()
        window.close()
        window.deleteLater()
        del window
        QApplication.sendPostedEvents(None, 52)
    qtbot.waitUntil(lambda: len(QApplication.topLevelWidgets()) <= before + 1)


def test_the_menu_over_a_highlight_is_about_it(desk, qapp):
    """A click with the other button selects the finding without moving the page, and offers what can be done."""
    finding = next(f for f in desk.workspace.visible_findings() if f.kind == "quote")
    view = desk.pair.views["left"]
    view.bring_level(finding.left)
    before = view.scrolled
    place = (view.rects(finding.left[0])[0].center() - QPointF(0, view.scrolled)).toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    offered = [action.objectName() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    menu.close()
    assert desk.workspace.selected == finding.id
    assert view.scrolled == before
    assert {"copy_citation", "counterpart", "confirm", "note"} <= set(offered)


@pytest.fixture
def first_page(qtbot, settings, client):
    """A window of which only the first page stands, with how the rest comes after the first paint."""
    from diptych_gui.shell.composition import build_parts
    from diptych_gui.shell.main_window import Window

    window = Window(settings)
    window.dress()
    qtbot.addWidget(window)
    window.firstPainted.connect(lambda: build_parts(window, client))
    return window


def test_the_first_page_stands_before_the_rest(qtbot, first_page, client, article_file):
    """It is seen first; what the command line named is opened when everything stands."""
    seen = []
    first_page.firstPainted.connect(lambda: seen.append("first page"))
    first_page.completed.connect(lambda: seen.append("everything"))
    first_page.start([article_file])
    assert client.requests == []
    with qtbot.waitSignal(first_page.completed):
        first_page.show()
    assert seen == ["first page", "everything"]
    assert [request["path"] for request in client.requests] == [str(article_file)]


def test_a_window_that_is_not_complete_tells_errors_and_closes(first_page):
    """Nothing of the parts to come is asked."""
    first_page.report_error("a report")
    assert any("Something went wrong" in text for text in first_page.messages.texts())
    assert first_page.close()
