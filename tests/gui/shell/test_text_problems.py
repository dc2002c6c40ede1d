"""What is wrong with a text is said in one line above it, with what helps as buttons."""

from dataclasses import replace

from PySide6.QtWidgets import QMenu, QPushButton

from diptych.article import Article, Source
from diptych.message import Message, term
from diptych.reading.encodings import REGIONS, label
from tables import each

GUESS = Message("reading.guessed", {"encoding": label("koi8-r"), "percent": 84})
LEFT_OUT = Message("reading.left-out", {"words": 412})


def page(*warnings: Message, reader: str = "web page", encoding: str = "cp1252") -> Article:
    """An article of a page with these warnings."""
    return Article(
        "The quay is shut.\n", "quay.html", source=Source(reader=reader, encoding=encoding, messages=warnings)
    )


def shown(window, article: Article, path) -> list[str]:
    """What stands above an article that was read from a file, its buttons last."""
    window.workspace.note_file(article, path, "left")
    window.workspace.set_article("left", article)
    area = window.pair.sides["left"].messages
    return [*area.texts(), *(button.text() for button in area.findChildren(QPushButton))]


def button(window, words: str) -> QPushButton:
    """The button of a message with these words."""
    buttons = window.pair.sides["left"].messages.findChildren(QPushButton)
    return next(found for found in buttons if found.text() == words)


def test_all_problems_stand_in_one_line_with_their_remedies(window, tmp_path):
    """Each remedy once, though two sentences ask for it."""
    lost, notes = Message("reading.undecoded", {"count": 2, "encoding": "cp1252"}), Message("reading.footnotes")
    texts = shown(window, page(GUESS, lost, LEFT_OUT, notes), tmp_path / "quay.html")
    assert texts == [
        f"{GUESS} {lost} {LEFT_OUT} Footnotes were left out.",
        "Choose the encoding…",
        "Show the whole page’s text",
    ]


def test_without_a_file_nothing_is_offered(window):
    """Pasted text cannot be read again."""
    window.workspace.set_article("left", page(LEFT_OUT))
    assert window.pair.sides["left"].messages.findChildren(QPushButton) == []
    assert window.pair.sides["left"].messages.texts() == [str(LEFT_OUT)]


def test_the_whole_page_is_read_and_the_article_again(window, client, tmp_path):
    """Each is the way back of the other."""
    path = tmp_path / "quay.html"
    shown(window, page(LEFT_OUT), path)
    button(window, "Show the whole page’s text").click()
    assert client.requests[-1] == {"do": "read", "path": str(path), "encoding": "cp1252", "whole": True}
    whole = page(Message("reading.whole"), reader="web page, whole")
    client.answer(len(client.requests), {"article": replace(whole, text="Home. The quay is shut.\n").to_record()})
    button(window, "Show the article alone").click()
    assert client.requests[-1] == {"do": "read", "path": str(path), "encoding": "cp1252"}


def test_a_page_read_whole_is_reloaded_whole(window, client, tmp_path):
    """And in another encoding too."""
    shown(window, page(reader="web page, whole"), tmp_path / "quay.html")
    window.swap_and_reload.reload("left")
    window.swap_and_reload.read_in("left", "koi8-r")
    asked = [(request["encoding"], request.get("whole")) for request in client.requests[-2:]]
    assert asked == [("cp1252", True), ("koi8-r", True)]


def encodings(window, side: str = "left") -> QMenu:
    """The menu of encodings of a side, as it opens."""
    menu = window.menus[f"file/encoding_{side}"]
    menu.aboutToShow.emit()
    return menu


def test_every_encoding_stands_under_its_region(window, client, tmp_path):
    """The present one is checked; a chosen one reads the file again."""
    path = tmp_path / "quay.html"
    shown(window, page(encoding="koi8-r"), path)
    actions = encodings(window).actions()
    assert [a.text() for a in actions[:2]] == ["Now: KOI8-R", "As &Found in the File"]
    parts = {a.text(): a.menu().actions() for a in actions if a.menu()}
    assert {region: [a.text() for a in part] for region, part in parts.items()} == {
        region: list(names.values()) for region, names in REGIONS.items()
    }
    checked = [a.text() for part in parts.values() for a in part if a.isChecked()]
    assert checked == ["KOI8-R"]
    next(a for a in parts["Cyrillic"] if a.text() == "DOS 866").trigger()
    assert client.requests[-1] == {"do": "read", "path": str(path), "encoding": "cp866"}


def test_as_found_reads_without_a_choice(window, client, tmp_path):
    """The way back from a wrong choice."""
    path = tmp_path / "quay.html"
    shown(window, page(encoding="cp866"), path)
    encodings(window)
    window.actions_["encoding_found_left"].trigger()
    assert client.requests[-1] == {"do": "read", "path": str(path), "encoding": None}


def test_no_encoding_can_be_chosen_for_what_has_none(window, tmp_path):
    """An empty side, pasted text, a Word file."""
    assert not any(a.isEnabled() for a in encodings(window, "right").actions() if a.text())
    word = replace(page(), source=Source(reader="Word", encoding=None))
    shown(window, word, tmp_path / "a.docx")
    assert not any(a.isEnabled() for a in encodings(window).actions() if a.text())


def test_a_message_stays_while_its_encoding_is_chosen(window, qtbot, tmp_path):
    """The menu opens beside it; whoever closes the menu still has the message."""
    shown(window, page(GUESS), tmp_path / "quay.html")
    button(window, "Choose the encoding…").click()
    menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
    menu.close()
    assert window.pair.sides["left"].messages.texts() == [str(GUESS)]


def test_another_encoding_keeps_the_readers_work(desk, client, tmp_path):
    """Where there is a comparison, its notes go along, and no question is asked."""
    path = tmp_path / "a.txt"
    desk.workspace.note_file(desk.workspace.articles["left"], path, "left")
    desk.swap_and_reload.read_in("left", "cp1250")
    assert client.requests[-1] == {"do": "read", "path": str(path), "encoding": "cp1250"}
    assert desk.workspace.session is not None


@each("region", REGIONS)
def test_every_region_can_be_translated(region):
    """What the table of encodings says is known to the catalogues; Unicode is called so everywhere."""
    assert term(region).is_known or region == "Unicode"
