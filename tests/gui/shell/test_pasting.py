"""What the clipboard holds is what a drop of it would mean."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from diptych.options import Limits
from diptych_gui.shell.drag_and_drop import meaning
from hands import press

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
