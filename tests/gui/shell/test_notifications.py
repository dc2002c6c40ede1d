"""Messages go with their matter: neither before it is settled, nor long after."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from diptych.article import Article
from diptych_gui.dialogs.questions import Questions
from hands import note, press

EMPTY = "“a.txt” is empty."
_SELECTOR = [{"type": "TextQuoteSelector", "exact": "bridge"}]


@pytest.fixture
def filed(desk, comparison, tmp_path):
    """A desk whose left article was read from a file."""
    desk.workspace.note_file(comparison.left, tmp_path / "a.txt", "left")
    return desk


@pytest.fixture
def targets(monkeypatch):
    """The files that the reader chooses to write to, in order."""
    given = []
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: given.pop(0))
    return given


@pytest.fixture
def unsaved(desk, targets, tmp_path):
    """A desk whose comparison could not be written."""
    targets.append(tmp_path / "no such folder" / "pair.diptych")
    desk.actions_["save"].trigger()
    assert len(desk.messages.texts()) == 1
    return desk


def beside(window, side: str) -> list[str]:
    """The messages beside an article."""
    return window.pair.sides[side].messages.texts()


# ---- reading
def test_an_error_of_one_side_outlasts_the_reading_of_the_other(window, client, comparison, tmp_path):
    """The left file is still empty when the right one has been read."""
    window.loader.read("left", tmp_path / "a.txt")
    client.fail(1, EMPTY, "empty")
    window.loader.read("right", tmp_path / "b.txt")
    client.answer(2, {"article": comparison.right.to_record()})
    assert EMPTY in [*window.messages.texts(), *beside(window, "left")]


def test_an_error_goes_when_its_side_is_read(window, client, comparison, tmp_path):
    """The next file that can be read settles it."""
    window.loader.read("left", tmp_path / "a.txt")
    client.fail(1, EMPTY, "empty")
    window.loader.read("left", tmp_path / "b.txt")
    client.answer(2, {"article": comparison.left.to_record()})
    assert [*window.messages.texts(), *beside(window, "left")] == []


def test_an_error_takes_the_place_of_the_last_one_of_its_side(window, client, comparison, tmp_path):
    """Also where that one was said on the first page and this one beside an article."""
    window.loader.read_pair(tmp_path / "a.txt", tmp_path / "b.txt")
    client.fail(1, EMPTY, "empty")
    client.fail(2, "“b.txt” is not a text file.", "binary")
    window.loader.read_pair(tmp_path / "c.txt", tmp_path / "d.txt")
    client.answer(3, {"article": comparison.left.to_record()})
    client.fail(4, "There is no file “d.txt”.", "missing")
    assert [*window.messages.texts(), *beside(window, "right")] == ["There is no file “d.txt”."]


def test_an_error_of_a_reload_goes_with_one_that_works(filed, client, comparison):
    """Also where the file holds the same text as before."""
    filed.swap_and_reload.reload("left")
    client.fail(1, EMPTY, "empty")
    filed.swap_and_reload.reload("left")
    client.answer(2, {"article": comparison.left.to_record()})
    assert beside(filed, "left") == []


def test_a_failed_file_offers_no_reload_of_another(filed, client, tmp_path):
    """What stands there was read from elsewhere, and well."""
    filed.loader.read("left", tmp_path / "gone.txt")
    client.fail(1, "There is no file “gone.txt”.", "not-found")
    assert [b.text() for b in filed.pair.sides["left"].messages.findChildren(QPushButton)] == []


def test_only_a_stopped_comparison_is_called_one(filed, client, tmp_path):
    """A file that is no longer being read leaves the comparison as it was; the status bar says so."""
    filed.loader.read("left", tmp_path / "b.txt")
    filed.loader.cancel()
    assert filed.messages.texts() == []
    assert filed.status.currentMessage() == "Reading was stopped."


# ---- saved comparisons and notes of others
@pytest.fixture
def broken(monkeypatch, tmp_path):
    """What the reader chooses to open is no file of ours."""
    path = tmp_path / "broken.diptych"
    path.write_text('{"@context": [', encoding="utf-8")
    for asked in ("comparison_to_open", "notes_to_open"):
        monkeypatch.setattr(Questions, asked, lambda *what: path)
    return path


@pytest.mark.parametrize("action", ["open_comparison", "import_notes"])
def test_a_file_that_cannot_be_read_offers_no_save(desk, broken, action):
    """What is shown has nothing to do with it."""
    desk.actions_[action].trigger()
    (told,) = desk.messages.texts()
    assert "broken.diptych" in told
    assert desk.messages.findChildren(QPushButton) == []


def test_a_file_that_cannot_be_read_does_not_settle_a_failed_save(unsaved, broken):
    """That comparison is still in no file, and can still be saved elsewhere."""
    before = unsaved.messages.texts()
    unsaved.actions_["import_notes"].trigger()
    assert len(unsaved.messages.texts()) == 2
    assert unsaved.messages.texts()[:1] == before
    assert [b.text() for b in unsaved.messages.findChildren(QPushButton)] == ["Save elsewhere…"]


def test_an_error_of_a_file_goes_with_one_that_can_be_read(desk, broken):
    """The next one settles it."""
    desk.actions_["import_notes"].trigger()
    assert len(desk.messages.texts()) == 1
    body, target = [{"value": "x", "purpose": "commenting"}], {"selector": _SELECTOR}
    broken.write_text(json.dumps([{"id": "1", "body": body, "target": target}]), encoding="utf-8")
    desk.actions_["import_notes"].trigger()
    assert desk.messages.texts() == []


def test_an_error_of_a_file_goes_with_the_articles(desk, comparison, broken):
    """Who goes on to others has left it behind."""
    desk.actions_["open_comparison"].trigger()
    assert len(desk.messages.texts()) == 1
    desk.workspace.set_articles(comparison.left, comparison.right)
    assert desk.messages.texts() == []


# ---- saving
def test_a_failed_save_is_settled_by_one_that_works(unsaved, targets, tmp_path):
    """The message goes when the comparison is written."""
    targets.append(tmp_path / "pair.diptych")
    unsaved.actions_["save"].trigger()
    assert unsaved.messages.texts() == []


def test_a_failed_save_goes_with_its_comparison(unsaved):
    """In an emptied window there is nothing to be saved elsewhere."""
    unsaved.actions_["new"].trigger()
    assert unsaved.messages.texts() == []


def test_an_edit_does_not_settle_a_failed_save(unsaved):
    """The comparison is still in no file."""
    note(unsaved)
    assert len(unsaved.messages.texts()) == 1


def test_writing_over_a_changed_file_is_not_offered_for_another_comparison(desk, targets, comparison, tmp_path):
    """The message goes with the comparison that the file belongs to."""
    path = tmp_path / "pair.diptych"
    targets.append(path)
    desk.actions_["save"].trigger()
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    note(desk)
    desk.actions_["save"].trigger()
    assert "was changed by another program" in desk.messages.texts()[0]
    desk.workspace.set_articles(comparison.left, comparison.right)
    desk.workspace.set_comparison(comparison)
    assert desk.messages.texts() == []


# ---- comparing
def test_a_crash_goes_with_its_articles(desk, client):
    """In an emptied window there is nothing to be compared again."""
    desk.loader.compare()
    client.fail(1, "The engine stopped unexpectedly.", "crashed")
    desk.actions_["new"].trigger()
    assert desk.messages.texts() == []


def test_a_stopped_comparison_goes_with_its_articles(window, client, comparison):
    """The offer to compare them again goes when another article is shown."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.loader.compare()
    window.loader.cancel()
    window.workspace.set_article("left", Article("Entirely other words.", "other.txt"))
    assert window.messages.texts() == []


def test_being_identical_is_undone_with_the_reload(desk, client, comparison, tmp_path):
    """The message goes with the text that it is about."""
    desk.workspace.note_file(comparison.right, tmp_path / "b.txt", "right")
    desk.swap_and_reload.reload("right")
    client.answer(1, {"article": comparison.left.to_record()})
    client.answer(2, {"comparison": replace(comparison, right=comparison.left, findings=()).to_record()})
    assert desk.messages.texts() == ["The two articles are identical, word for word."]
    desk.actions_["undo"].trigger()
    assert desk.messages.texts() == []


def test_a_stopped_reload_is_offered_again(qtbot, desk, client, comparison, tmp_path):
    """Stopped while the file was being read, the change is told once more."""
    path = tmp_path / "a.txt"
    path.write_text("One line.", encoding="utf-8")
    desk.workspace.note_file(comparison.left, path, "left")
    desk.watcher.refresh()
    area = desk.pair.sides["left"].messages
    path.write_text("Another line of words.", encoding="utf-8")
    qtbot.waitUntil(lambda: bool(area.texts()))
    press(area, "Reload")
    desk.loader.cancel()
    qtbot.waitUntil(lambda: bool(area.texts()))


def test_a_failed_reload_can_be_tried_again(filed, client):
    """The error carries the button."""
    filed.swap_and_reload.reload("left")
    client.fail(1, "“a.txt” cannot be read.", "no-permission")
    press(filed.pair.sides["left"].messages, "Reload")
    assert len(client.requests) == 2


@pytest.fixture
def held(desk, client, tmp_path):
    """An article that came while there was a note, which it would have cost."""
    desk.loader.read("right", tmp_path / "o.txt")
    note(desk)
    client.answer(1, {"article": Article("Some words.", "o.txt").to_record()})
    return desk


def test_a_held_article_goes_with_the_comparison(held, monkeypatch):
    """In an emptied window it costs nothing any more."""
    monkeypatch.setattr(Questions, "save_first", lambda *what: "discard")
    held.actions_["new"].trigger()
    assert held.messages.texts() == []


def test_a_held_article_waits_for_another_answer(held, monkeypatch):
    """Cancel at the question keeps both."""
    monkeypatch.setattr(Questions, "save_first", lambda *what: "cancel")
    press(held.messages, "Show it")
    assert held.messages.texts() == ["“o.txt” has been read. Showing it lets this comparison go."]
    assert held.workspace.session.notes


def test_that_two_articles_tell_of_different_events_is_said_first(window, comparison):
    """Above both, with how many sentences have a counterpart; gone with them."""
    from diptych import compare
    from diptych.options import Options

    strike = (
        "Bakers walk out\n\nBakers in Oxhallow left their ovens on Friday. Shop owner Amos Quillfeather sold crackers.\n\n"
        "Customers queued along Mill Street. The union wants six percent more."
    )
    flood = (
        "River leaves its bed\n\nWater stood in the cellars of Farrowmere at dawn. Mayor Enid Larkspur opened a school.\n\n"
        "Ferries to Holmsay lay still. A bridge was closed to lorries."
    )
    two = compare(Article(strike, "a.txt"), Article(flood, "b.txt"), Options(pipeline="blank"))
    window.workspace.set_articles(two.left, two.right)
    window.workspace.set_comparison(two)
    told = "These look like two different stories"
    assert [text.partition(":")[0] for text in window.messages.texts()] == [told]
    window.messages.drop("same")
    assert not window.view_bar.apart.isHidden()  # the tag stays, and says it again
    assert not window.side_brief.apart.isHidden()
    assert window.workspace.facts.counts()["differs"] == 0  # their headlines are no difference
    window.view_bar.apart.click()
    assert [text.partition(":")[0] for text in window.messages.texts()] == [told]
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    assert window.messages.texts() == []
    assert window.view_bar.apart.isHidden()
    assert window.side_brief.apart.isHidden()


# ---- languages
NO_WORDS = "Diptych has no words of this language"


def spoken_in(desk, comparison, left: str, right: str):
    """The desk with its articles in these languages."""
    articles = replace(comparison.left, language=left), replace(comparison.right, language=right)
    desk.workspace.set_articles(*articles)
    desk.workspace.set_comparison(replace(comparison, left=articles[0], right=articles[1]))
    return desk


def told_of_languages(desk) -> list[str]:
    """What is said of languages in sight: above both articles, of the left, of the right one, by its first words."""
    areas = (desk.messages, *(desk.pair.sides[side].messages for side in ("left", "right")))
    return [" ".join(text.split()[:4]) for area in areas if area.isVisible() for text in area.texts()]


@pytest.mark.parametrize("view", ["brief", "facing", "read"])
def test_what_is_not_looked_for_is_said_in_every_view(desk, comparison, view):
    """Once above both where it is of both; of one article on its side, also where the articles are out of sight."""
    desk.views.show(view)
    spoken_in(desk, comparison, "ar", "ar")
    assert told_of_languages(desk) == ["Diptych has no words"]
    assert desk.messages.texts()[0].startswith(NO_WORDS)
    spoken_in(desk, comparison, "ar", "en")
    assert told_of_languages(desk) == ["The articles are in", "Diptych has no words"]
    spoken_in(desk, comparison, "en", "")
    assert told_of_languages(desk) == ["The language of an"]
    spoken_in(desk, comparison, "en", "en")
    assert told_of_languages(desk) == []


def test_what_is_not_looked_for_is_said_once(desk, comparison):
    """Who closed it has read it, until another article comes."""
    spoken_in(desk, comparison, "ar", "ar")
    desk.messages.drop("language")
    desk.workspace.set_comparison(replace(comparison, left=desk.workspace.articles["left"]))
    desk.workspace.describe("left", replace(desk.workspace.articles["left"], byline="Ann"))
    assert told_of_languages(desk) == []
    desk.workspace.set_article("left", replace(desk.workspace.articles["right"], name="again.txt"))
    assert told_of_languages(desk) == ["Diptych has no words"]


def test_what_is_said_of_an_article_is_seen_in_the_brief(filed, qapp):
    """On its side, with what helps; over the article again where that is in sight."""
    filed.watcher.changed.emit("left")
    area = filed.pair.sides["left"].messages
    for view in ("brief", "facing", "brief", "read"):
        filed.views.show(view)
        qapp.processEvents()
        assert area.isVisible(), view
        assert filed.brief.isAncestorOf(area) == (view == "brief")
        assert area.mapTo(filed, area.rect().center()).x() < filed.width() / 2
