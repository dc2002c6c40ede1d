"""A file that holds several articles: the window asks which, and shows what the reader chose."""

import pytest

import exports
from diptych_gui.shell.composition import open_window
from diptych_gui.work.service_client import ServiceClient
from hands import press

SEVERAL = "“may.txt” holds 3 articles; name one of them, such as “may.txt#1”."
ROWS = [{"number": number, "title": f"Ferry aground, part {number}"} for number in (1, 2, 3)]


@pytest.fixture
def export(tmp_path):
    """An export of three articles."""
    path = tmp_path / "may.txt"
    path.write_bytes(exports.proquest_txt(exports.stories(3)))
    return path


@pytest.fixture
def real(qtbot, settings):
    """A window with the true service."""
    window = open_window(settings, ServiceClient())
    qtbot.addWidget(window, before_close_func=lambda w: (w.workspace.undo_stack.setClean(), w.client.stop()))
    window.show()
    return window


def accept(window, *rows: int) -> None:
    """Chooses these rows of the list."""
    dialog = window.article_choice.dialog
    for row in rows:
        dialog.list.topLevelItem(row).setSelected(True)
    dialog.accept()


def chosen(qtbot, window, *rows: int) -> None:
    """Waits for the list and chooses these rows of it."""
    qtbot.waitUntil(lambda: window.article_choice.dialog is not None, timeout=20_000)
    accept(window, *rows)


def asked(client) -> list[str]:
    """What the service was asked to do, in order."""
    return [request["do"] for request in client.requests]


def names(window) -> list[str | None]:
    """The articles that stand in the window."""
    return [a.name if a else None for a in window.workspace.articles.values()]


def test_two_articles_of_one_file_fill_both_sides(qtbot, real, export):
    """Opened as one file, asked once."""
    real.commands.start([export])
    chosen(qtbot, real, 0, 2)
    qtbot.waitUntil(lambda: real.workspace.session is not None, timeout=60_000)
    assert names(real) == ["may.txt#1", "may.txt#3"]


def test_one_article_comes_to_the_side_that_it_was_meant_for(qtbot, real, export):
    """The message about the file goes with it."""
    real.loader.read("right", export)
    chosen(qtbot, real, 1)
    qtbot.waitUntil(lambda: real.workspace.articles["right"] is not None, timeout=20_000)
    assert names(real) == [None, "may.txt#2"]
    assert real.article_choice.dialog is None


def test_two_such_files_are_asked_about_one_after_the_other(qtbot, real, export):
    """Each article comes to the side of its file."""
    other = export.with_name("june.txt")
    other.write_bytes(export.read_bytes())
    real.commands.start([export, other])
    chosen(qtbot, real, 0)
    qtbot.waitUntil(
        lambda: real.article_choice.dialog is not None and "june" in real.article_choice._waiting[0].path.name,
        timeout=20_000,
    )
    chosen(qtbot, real, 1)
    qtbot.waitUntil(lambda: real.workspace.session is not None, timeout=60_000)
    assert names(real) == ["may.txt#1", "june.txt#2"]


def test_whoever_cancels_can_choose_later(window, client, export):
    """The message offers the list again; nothing is read."""
    window.loader.read("left", export)
    client.fail(1, SEVERAL, "several")
    client.answer(2, {"articles": ROWS})
    window.article_choice.dialog.reject()
    assert window.article_choice.dialog is None
    assert asked(client) == ["read", "articles"]
    press(window.messages, "Choose one…")
    assert asked(client) == ["read", "articles", "articles"]


def test_a_later_choice_keeps_the_encoding(window, client, export):
    """The list and the article are read as the file was to be."""
    window.loader.read("left", export, "cp1251")
    client.fail(1, SEVERAL, "several")
    client.answer(2, {"articles": ROWS})
    window.article_choice.dialog.reject()
    press(window.messages, "Choose one…")
    client.answer(3, {"articles": ROWS})
    accept(window, 1)
    assert [request["encoding"] for request in client.requests] == ["cp1251"] * 4


def test_work_that_was_given_up_for_a_file_is_not_asked_about_again(desk, client, export, answers):
    """Whoever opened the file was asked; its list and its article come without another question."""
    desk.workspace.undo_stack.resetClean()
    desk.loader.read("left", export)
    client.fail(1, SEVERAL, "several")
    client.answer(2, {"articles": ROWS})
    accept(desk, 1)
    assert asked(client) == ["read", "articles", "read"]
    assert client.requests[-1]["path"].endswith("may.txt#2")


def test_unsaved_work_is_asked_about_before_a_late_choice(desk, client, export, answers):
    """Nobody gave up what was made after the file was opened."""
    answers.append("cancel")
    desk.article_choice.ask("left", export)
    desk.workspace.undo_stack.resetClean()
    client.answer(1, {"articles": ROWS})
    accept(desk, 0)
    assert asked(client) == ["articles"]
    assert answers == []


def test_unsaved_work_is_asked_about_where_a_file_has_grown_to_several(desk, client, comparison, export, answers):
    """Whoever reloads an article gives nothing up: what they made would have gone along with its words."""
    answers.append("cancel")
    desk.workspace.note_file(comparison.left, export, "left")
    desk.workspace.undo_stack.resetClean()
    desk.swap_and_reload.reload("left")
    client.fail(1, SEVERAL, "several")
    client.answer(2, {"articles": ROWS})
    accept(desk, 0)
    assert asked(client) == ["read", "articles"]
    assert answers == []
