"""Files of the articles, watched: each change on disk is told, on the side that shows the file."""

import pytest

from diptych.article import Article
from diptych.comparison import Comparison
from hands import press

CHANGED = "“bridge.txt” changed on disk. Notes stay when you reload."


@pytest.fixture
def watched(window, client, comparison, article_file):
    """A comparison whose left article was read from a file."""
    window.loader.read("left", article_file)
    client.answer(1, {"article": comparison.left.to_record()})
    window.workspace.set_article("right", comparison.right)
    window.workspace.set_comparison(comparison)
    return window


def told(window, side: str) -> list[str]:
    """The messages beside an article."""
    return window.pair.sides[side].messages.texts()


def change(qtbot, window, path, text: str = "Entirely new words.") -> None:
    """Writes something else into a file, and waits until the window noticed."""
    with qtbot.waitSignal(window.watcher.changed):
        path.write_text(text, encoding="utf-8")


def swap(window, client) -> None:
    """Exchanges the sides."""
    window.swap_and_reload.swap()
    client.answer(len(client.requests), {"comparison": window.workspace.session.mirrored().comparison.to_record()})


def test_a_file_that_comes_back_is_noticed(qtbot, watched, article_file):
    """Removed and written anew, however much later, is a change."""
    with qtbot.waitSignal(watched.watcher.gone):
        article_file.unlink()
    change(qtbot, watched, article_file)
    assert told(watched, "left") == [CHANGED]


def test_every_further_change_is_told(qtbot, watched, article_file):
    """A file that goes on changing is not told of once only."""
    change(qtbot, watched, article_file)
    watched.pair.sides["left"].messages.clear()
    change(qtbot, watched, article_file, "Newer words still.")
    assert told(watched, "left") == [CHANGED]


def test_a_change_is_told_again_after_a_swap(qtbot, watched, client, article_file):
    """The message goes with its article to the other side."""
    change(qtbot, watched, article_file)
    swap(watched, client)
    qtbot.waitUntil(lambda: told(watched, "right") == [CHANGED])
    assert told(watched, "left") == []


def test_one_file_on_both_sides_is_told_on_both(qtbot, window, client, article_file):
    """Each side offers its reload."""
    article = Article("Same words.", "bridge.txt")
    window.loader.read_pair(article_file, article_file)
    for number in (1, 2):
        client.answer(number, {"article": article.to_record()})
    client.answer(3, {"comparison": Comparison(article, article).to_record()})
    heard = []
    window.watcher.changed.connect(heard.append)
    article_file.write_text("Entirely new words.", encoding="utf-8")
    qtbot.waitUntil(lambda: sorted(heard) == ["left", "right"])


def test_two_files_with_one_text_are_told_apart(window, client, tmp_path):
    """Each side knows the file that it was read from."""
    paths = {"left": tmp_path / "a.txt", "right": tmp_path / "b.txt"}
    window.loader.read_pair(paths["left"], paths["right"])
    for number, path in enumerate(paths.values(), 1):
        client.answer(number, {"article": Article("Same words.", path.name).to_record()})
    assert {side: window.workspace.file(side) for side in paths} == paths


def test_a_file_goes_with_its_article_to_the_other_side(watched, client, article_file):
    """After a swap the reload is offered where the article is."""
    swap(watched, client)
    assert watched.workspace.file("right") == article_file


def test_a_reload_that_gives_the_same_words_settles_the_change(qtbot, watched, client, comparison, article_file):
    """What was read last is what the file is compared with, whatever is changed here afterwards."""
    change(qtbot, watched, article_file)
    press(watched.pair.sides["left"].messages, "Reload")
    client.answer(2, {"article": comparison.left.to_record()})
    client.answer(3, {"comparison": comparison.to_record()})
    watched.workspace.describe("right", comparison.right.with_metadata(publisher="Quay Post"))
    qtbot.wait(600)
    assert told(watched, "left") == []


def test_a_busy_folder_hides_no_change(qtbot, watched, article_file):
    """Other files that come all the time do not put it off."""
    heard = []
    watched.watcher.changed.connect(heard.append)
    article_file.write_text("Entirely new words.", encoding="utf-8")
    for number in range(100):
        (article_file.parent / f"part {number}").touch()
        qtbot.wait(100)
        if heard:
            break
    assert heard == ["left"]


def test_files_read_long_ago_are_forgotten(watched, article_file):
    """All but those of the articles shown."""
    for number in range(50):
        watched.workspace.note_file(Article(f"Text {number}.", "old.txt"), article_file.with_name("old.txt"), "left")
    assert len(watched.workspace._origins._read) < 30
    assert watched.workspace.file("left") == article_file
    watched.workspace.clear()
    assert len(watched.workspace._origins._read) == 0


def test_a_change_of_an_export_is_told_for_its_article(qtbot, window, client, tmp_path):
    """An article is watched by the file that holds it, and so is the file's going."""
    export = tmp_path / "may.txt"
    export.write_text("Two articles.", encoding="utf-8")
    window.loader.read("left", tmp_path / "may.txt#2")
    client.answer(1, {"article": Article("The quay is shut.\n", "may.txt#2").to_record()})
    window.workspace.set_article("right", Article("The quay is open.\n", "june.txt"))
    change(qtbot, window, export)
    assert told(window, "left") == ["“may.txt#2” changed on disk. Notes stay when you reload."]
    with qtbot.waitSignal(window.watcher.gone):
        export.unlink()
