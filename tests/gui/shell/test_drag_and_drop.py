"""What a drop means."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel

from diptych_gui.shell.drag_and_drop import Drop, meaning


def files(*paths) -> QMimeData:
    """What a file manager hands over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@pytest.fixture
def texts(tmp_path):
    """Three text files."""
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in paths:
        path.write_text("words", encoding="utf-8")
    return paths


def test_one_file_is_an_article_two_are_a_pair(texts):
    """The number of files decides."""
    assert meaning(files(texts[0])).kind == "article"
    assert meaning(files(*texts[:2])).paths == tuple(texts[:2])


def test_a_saved_comparison_opens_alone(tmp_path, texts):
    """A .diptych file is a comparison; beside another file it is refused."""
    saved = tmp_path / "x.diptych"
    saved.write_text("{}", encoding="utf-8")
    assert meaning(files(saved)).kind == "comparison"
    assert meaning(files(saved, texts[0])).kind == "refusal"


def test_links_are_refused_with_advice(tmp_path):
    """Each refusal says what to do instead."""
    web = QMimeData()
    web.setUrls([QUrl("https://news.example/story")])
    typed = QMimeData()
    typed.setText("https://news.example/story")
    shortcut = tmp_path / "story.url"
    shortcut.write_text("[InternetShortcut]", encoding="utf-8")
    for mime, advice in [
        (web, "Save the page"),
        (typed, "Save the page"),
        (files(shortcut), "Save the page"),
    ]:
        drop = meaning(mime)
        assert drop.kind == "refusal"
        assert advice in drop.text


def test_three_files_and_a_folder_are_a_story(tmp_path, texts):
    """Several articles on one event, as they lie."""
    assert meaning(files(*texts)) == Drop("story", tuple(texts))
    assert meaning(files(tmp_path)) == Drop("story", (tmp_path,))


def test_text_is_a_pasted_source_with_its_page():
    """Words dragged from a browser keep the page they came in."""
    mime = QMimeData()
    mime.setText("A paragraph of news.")
    mime.setHtml("<p>A paragraph of news.</p>")
    drop = meaning(mime)
    assert (drop.kind, drop.text, drop.html) == ("text", "A paragraph of news.", "<p>A paragraph of news.</p>")


def test_a_picture_means_nothing():
    """What a window cannot take is left to others."""
    mime = QMimeData()
    mime.setData("image/png", b"\x89PNG")
    assert meaning(mime) is None


def hint(desk, side: str) -> QLabel:
    """What is said over a side while something is dragged there."""
    desk.pair.sides[side].set_target(True)
    return next(label for label in desk.pair.sides[side].findChildren(QLabel, "dropHint") if label.isVisible())


def test_the_hint_says_whether_an_article_would_go(desk):
    """Over an empty side there is none whose place could be taken."""
    assert hint(desk, "right").text() == "Drop here to read this article in its place"
    desk.workspace.set_article("right", None)
    assert hint(desk, "right").text() == "Drop here to read the article on this side"


def test_the_hint_is_read_in_a_narrow_window_too(desk, qapp):
    """It takes as many lines as it needs, and no word of it is wider than the place."""
    desk.resize(desk.minimumSizeHint())
    qapp.processEvents()
    label = hint(desk, "right")
    assert label.minimumSizeHint().width() <= label.width()
    assert 0 < label.heightForWidth(label.width()) <= label.height()
