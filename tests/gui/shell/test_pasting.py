"""What the clipboard holds is what a drop of it would mean."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from diptych.article import PASTED, Article
from diptych.engine import compare_all
from diptych.options import Limits
from diptych.story import StoryWork
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.drag_and_drop import meaning
from hands import note, open_file, press
from tables import each

PAGE = "<p>Some words of news.</p>"
TOO_MUCH = "That is more text than an article has."


@pytest.fixture
def paste(desk):
    """Puts something on the clipboard and pastes it as an article; what Python made must not outlive it there."""

    def put(mime: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(mime)
        desk.actions_["paste_article"].trigger()

    yield put
    QGuiApplication.clipboard().clear()


def copied(text: str = "", html: str = "", path: object = None) -> QMimeData:
    """What a program copies."""
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if path:
        mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def test_a_copied_file_is_read(paste, client, article_file):
    """The address that a file manager copies is no article."""
    paste(copied(path=article_file))
    assert [(r["do"], r["path"]) for r in client.requests] == [("read", str(article_file))]


def test_a_copied_comparison_is_opened(paste, client, desk, tmp_path):
    """A file of ours opens as a comparison."""
    path = tmp_path / "missing.diptych"
    paste(copied(path=path))
    assert desk.messages.texts() == ["There is no file “missing.diptych”."]


@pytest.mark.parametrize("text", ["https://news.example/story", " www.news.example/story\n"])
def test_an_address_is_refused(paste, client, desk, text):
    """The status bar says what to do instead."""
    paste(copied(text))
    assert client.requests == []
    assert desk.status.currentMessage().startswith("Diptych does not go to the web.")


def test_a_page_alone_is_taken(paste, client):
    """Some programs copy HTML and no plain text."""
    paste(copied(html=PAGE))
    assert [(r["do"], PAGE in r["html"]) for r in client.requests] == [("text", True)]


def test_too_much_text_is_refused(paste, client, desk):
    """The limit of files is the limit of the clipboard."""
    paste(copied("word " * (Limits().text_characters // 5 + 1)))
    assert client.requests == []
    assert desk.status.currentMessage() == TOO_MUCH


def test_too_much_text_is_refused_where_it_is_dropped():
    """With the same words."""
    drop = meaning(copied("word " * (Limits().text_characters // 5 + 1)))
    assert (drop.kind, drop.text) == ("refusal", TOO_MUCH)


def test_a_list_of_no_files_is_refused():
    """Some programs drop an empty list."""
    mime = QMimeData()
    mime.setData("text/uri-list", b"")
    drop = meaning(mime)
    assert drop is None or drop.kind == "refusal"


def test_a_clipboard_without_any_data_is_an_empty_one(desk, client, monkeypatch):
    """Some systems have none to give."""

    class Nothing:
        def mimeData(self) -> None:
            return None

    with monkeypatch.context() as patch:
        patch.setattr(QGuiApplication, "clipboard", staticmethod(Nothing))
        desk.actions_["paste_article"].trigger()
    assert desk.status.currentMessage() == "The clipboard holds no text."


def test_dropped_words_can_be_put_back(desk, client, comparison):
    """What dropped text replaced is offered as what pasted text replaced is."""
    desk.commands.take_drop(meaning(copied("Other words.")), "left")
    client.answer(1, {"article": comparison.right.to_record()})
    press(desk.messages, "Put it back")
    assert desk.workspace.articles["left"] == comparison.left


def test_dropped_words_are_not_called_pasted(desk, client, comparison):
    """Neither in the name of the article nor in the message."""
    desk.commands.take_drop(meaning(copied("Other words.")), "left")
    assert client.requests[0]["name"] == "Dropped text"
    client.answer(1, {"article": comparison.right.to_record()})
    assert desk.messages.texts() == ["The new text replaced “Harbour bridge shut for a year”."]


def test_pasted_words_are_called_pasted(paste, client):
    """The article carries that name."""
    paste(copied("Other words."))
    assert client.requests[0]["name"] == "Pasted text"


# ---- texts that are nowhere else
@pytest.fixture
def asked(monkeypatch) -> list[tuple[str, ...]]:
    """What is asked before something goes; the reader stays with it each time."""
    questions: list[tuple[str, ...]] = []
    monkeypatch.setattr(Questions, "save_first", lambda parent, *what: questions.append(what) or "cancel")
    monkeypatch.setattr(Questions, "may_drop", lambda parent, *what: bool(questions.append(what)))
    return questions


def pasted(article: Article) -> Article:
    """The article as the clipboard would have brought it."""
    return replace(article, source=replace(article.source, reader=PASTED))


@pytest.fixture
def loose(window, comparison):
    """A window that shows a pasted pair, without a word of the reader."""
    both = replace(comparison, left=pasted(comparison.left), right=pasted(comparison.right))
    window.workspace.set_articles(both.left, both.right)
    window.workspace.set_comparison(both)
    return window


def test_pasted_articles_are_asked_about_before_they_go(loose, asked):
    """By whatever way; the title has the mark of what is unsaved."""
    assert loose.isWindowModified()
    assert not loose.close()
    loose.actions_["close"].trigger()
    loose.commands.open_sample()
    assert asked == [("Sandport Mail – Bridge repairs begin in May", "texts")] * 3
    note(loose)
    loose.actions_["close"].trigger()
    assert asked[3:] == [("Sandport Mail – Bridge repairs begin in May", "both")]


def test_pasted_articles_are_kept_for_the_next_start(qtbot, loose, asked, comparison):
    """Before there is a note or a judgement."""
    qtbot.waitUntil(loose.autosave.file.exists)
    left = loose.autosave.file.with_name("1-7f00dead.diptych")
    left.write_bytes(loose.autosave.file.read_bytes())
    loose.workspace.clear()
    assert not loose.autosave.file.exists()
    loose.commands.recover(left)
    assert loose.workspace.articles["left"].text == comparison.left.text
    assert loose.autosave.file.exists()
    loose.actions_["close"].trigger()
    assert [what[1] for what in asked] == ["texts"]


def test_pasted_articles_in_a_file_go_without_a_question(loose, asked, monkeypatch, tmp_path):
    """As soon as they are saved, also when the file is opened again, and when one of them is left."""
    path = tmp_path / "pair.diptych"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: path)
    loose.actions_["save"].trigger()
    assert not loose.isWindowModified()
    assert not loose.autosave.file.exists()
    loose.actions_["close"].trigger()
    loose.workspace._kept.clear()  # as a window that never saw them
    open_file(loose, path)
    loose.workspace.set_article("left", None)
    loose.actions_["close"].trigger()
    assert loose.workspace.empty
    assert asked == []


def test_one_pasted_article_alone_is_asked_about(loose, asked):
    """It cannot be saved before it is compared, so there is no such choice."""
    loose.workspace.set_article("right", None)
    loose.actions_["close"].trigger()
    assert asked == [("Sandport Mail",)]
    assert not loose.workspace.empty


def test_only_the_side_that_goes_is_asked_about(loose, asked, client, article_file, monkeypatch):
    """Beside a pasted article there is room; a text that another one replaces can be put back."""
    loose.workspace.set_article("right", None)
    monkeypatch.setattr(Questions, "article_to_open", lambda *what: article_file)
    loose.actions_["open_right"].trigger()
    loose.commands.take_drop(meaning(copied("Other words.")), "left")
    loose.commands.take_drop(meaning(copied(path=article_file)), "right")
    assert [request["do"] for request in client.requests[-3:]] == ["read", "text", "read"]
    assert asked == []
    loose.actions_["open_left"].trigger()
    loose.commands.take_drop(meaning(copied(path=article_file)), "left")
    loose.commands.open_recent((article_file, article_file))
    assert asked == [("Sandport Mail",)] * 3


def test_a_pasted_source_of_a_story_is_asked_about(window, asked, comparison):
    """Also one that is not shown."""
    story = compare_all([comparison.left, comparison.right, pasted(Article("A third text.", "third"))])
    window.story.open(StoryWork(story))
    assert window.isWindowModified()
    window.actions_["close"].trigger()
    window.commands.take_drop(meaning(copied("Other words.")), "left")
    assert [what[1] for what in asked] == ["texts", "texts"]


@each(
    ("at_stake", "text", "more"),
    [
        ("work", "Save your notes and judgements on “A – B”?", "They are lost if you go on without saving."),
        ("texts", "Save the pasted text of “A – B”?", "No file holds it: it is lost if you go on without saving."),
        ("both", "Save your notes and judgements on “A – B”, and its pasted text?", "They are lost if you go on without saving."),
    ],
)  # fmt: skip
def test_the_question_names_what_is_at_stake(desk, monkeypatch, at_stake, text, more):
    """Notes and judgements, pasted texts, or both."""
    boxes = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(box) or QMessageBox.StandardButton.Cancel)
    assert Questions(desk).save_first("A – B", at_stake) == "cancel"
    assert [(box.text(), box.informativeText()) for box in boxes] == [(text, more)]
