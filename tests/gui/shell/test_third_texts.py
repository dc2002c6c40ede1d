"""A press release or agency copy in the window: named, dropped, kept through undo, swap and a story, let go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from diptych import compare, compare_all
from diptych.options import Options
from diptych.story import StoryWork
from diptych_gui.dialogs.questions import Questions
from diptych_gui.panels.key_line import keys
from diptych_gui.shell.drag_and_drop import Drop
from diptych_gui.style import theme
from hands import dragged
from storm import AGENCY, article, storm

BLANK = Options(pipeline="blank")


@pytest.fixture(scope="module")
def told():
    """The Herald beside the Courier, of which most stands in the agency's copy."""
    return compare(article("herald"), article("courier"), BLANK, third=article("agency"))


@pytest.fixture
def desk(window, told):
    plain = replace(told, third=None)
    window.workspace.set_articles(plain.left, plain.right)
    window.workspace.set_comparison(plain)
    yield window
    window.workspace.undo_stack.setClean()
    window.story.close()


@pytest.fixture
def release(tmp_path):
    path = tmp_path / "agency.txt"
    path.write_text(AGENCY, encoding="utf-8")
    return path


def name(desk, client, release, told) -> None:
    """Names the release and lets the test answer."""
    desk.commands.take_drop(Drop("third", (release,)), None)
    client.answer(len(client.requests), {"article": article("agency").to_record()})
    assert client.requests[-1]["third"]["name"] == "agency.txt"
    client.answer(len(client.requests), {"comparison": told.to_record()})


def ink(view, offset: int) -> str:
    """The colour of a word of a page; "" where it is the page's own."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view._positions.to_qt(offset) + 1)
    form = cursor.charFormat()
    return form.foreground().color().name() if form.hasProperty(form.Property.ForegroundBrush) else ""


def test_what_stands_in_it_turns_pale_on_every_page(desk, client, release, told):
    """On both pages of either view, and the line at the foot says what pale means; without it nothing is pale."""
    copied = told.right.text.index("Ferries to Tolm Island")
    for view in desk.pair.every_view:
        assert ink(view, copied) == ""
    name(desk, client, release, told)
    soft = theme.current().base["soft"].name()
    for view in (view for view in desk.pair.every_view if view.side == "right"):
        assert ink(view, copied) == soft
    assert "Storm" in desk.keys.toolTip()
    desk.third.forget()
    assert "third" not in client.requests[-1]


def test_words_that_differ_keep_their_ink(desk, client, release, told):
    """They are what matters, whoever wrote them first."""
    name(desk, client, release, told)
    marked = [word for fact in told.facts if fact.right and fact.group == "differs" for word in fact.right.words]
    marked = [word for word in marked if any(span.contains(word) for span in told.dim("right"))]
    assert marked
    soft = theme.current().base["soft"].name()
    for view in (view for view in desk.pair.every_view if view.side == "right"):
        assert all(ink(view, word.start) != soft for word in marked)


def test_it_can_be_undone_and_outlives_a_swap(desk, client, release, told):
    """It is a step like any new analysis; spans belong to texts, not to sides."""
    name(desk, client, release, told)
    workspace = desk.workspace
    assert workspace.third is not None
    assert desk.actions_["forget_third"].isEnabled()
    workspace.undo()
    assert workspace.third is None
    assert not desk.actions_["forget_third"].isEnabled()
    workspace.redo()
    workspace.edit("Swap", workspace.session.mirrored())
    assert workspace.comparison.dim("left") == told.dim("right")


def test_another_pair_is_compared_without_it(desk, client, release, told):
    """It belongs to what it was named for."""
    name(desk, client, release, told)
    desk.workspace.set_articles(article("tribune"), article("courier"))
    assert desk.workspace.third is None


def test_a_file_that_cannot_be_read_is_told(desk, client, release):
    """And nothing changes."""
    desk.third.take(release)
    client.fail(len(client.requests), "There is no file “agency.txt”.", "not-found")
    assert "agency.txt" in desk.messages.texts()[0]
    assert desk.workspace.third is None


def test_it_is_asked_for_by_a_dialog(desk, client, release, monkeypatch):
    """The menu asks for one file."""
    monkeypatch.setattr(Questions, "article_to_open", lambda self, title, folder: release)
    desk.actions_["name_third"].trigger()
    assert client.requests[-1]["path"] == str(release)


def test_a_story_is_made_anew_with_it(desk, client, release):
    """All sources know it, the two that are shown stay shown, and work on rows too."""
    desk.story.open(StoryWork(storm()))
    desk.story.show(2, "left")
    desk.third.take(release)
    client.answer(len(client.requests), {"article": article("agency").to_record()})
    asked = client.requests[-1]
    assert asked["do"] == "story"
    assert asked["third"]["name"] == "agency.txt"
    sources = [article(name) for name in ("herald", "courier", "tribune")]
    client.answer(len(client.requests), {"story": compare_all(sources, BLANK, third=article("agency")).to_record()})
    assert desk.story.story.third is not None
    assert desk.story.source("left") == 2
    assert desk.workspace.comparison.third == desk.story.story.third


def test_a_drag_over_two_articles_shows_where_a_release_lands(desk, release):
    """Beside the place for a source; over it no side is the target."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(release))])
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desk, QDragEnterEvent(dragged(QPoint(5, 5)), *how))
    QApplication.sendEvent(desk, QDragMoveEvent(dragged(QPoint(300, 500)), *how))
    assert desk.drops.release.isVisible()
    assert not desk.drops.release.geometry().intersects(desk.drops.third.geometry())
    over = desk.drops.release.geometry().center()
    QApplication.sendEvent(desk, QDragMoveEvent(dragged(over), *how))
    assert not any(column.property("target") for column in desk.drops._columns.values())


def test_every_view_has_the_key(told):
    """First of all keys, for it is the one that another view does not have."""
    for view in ("brief", "facing", "read"):
        assert keys(view, told.third)[0].words.startswith("pale: word for word in “Storm")
        assert not any(key.words.startswith("pale") for key in keys(view))
