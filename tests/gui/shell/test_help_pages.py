"""The pages of the Help menu."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser

from diptych_gui.panels.manual_view import ManualView
from diptych_gui.wording.interface_language import available
from diptych_gui.wording.manual import manual_folder
from tables import each

PAGES = ("guide", "limits", "formats", "privacy", "by-ear")
TRANSLATED = (
    "de",
    "es",
    "fr",
)  # the languages that have pages of their own; the others of the interface show the English ones


def words(window) -> str:
    """What the page says."""
    return window.help.page.findChild(QTextBrowser).toPlainText()


def test_the_keyboard_page_names_the_keys_of_the_actions(window):
    """It is made from the table, so that it cannot be out of date."""
    window.actions_["shortcuts"].trigger()
    page = words(window)
    for name, key in (("Next Finding", "Alt+Down"), ("Counterpart", "Ctrl+J"), ("Brief, Findings and Notes", "F9")):
        assert name in page
        assert key in page


def test_the_limits_are_said_plainly(window):
    """No verdict, no certainty."""
    window.actions_["limits"].trigger()
    assert "“No counterpart found” is about words" in words(window)


def test_what_is_opened_and_what_stays_is_said(window):
    """Each in the Help menu, in words that lead to the other."""
    window.actions_["formats"].trigger()
    assert "What a file is, Diptych sees by its content" in words(window)
    window.help.page.close()
    window.actions_["privacy"].trigger()
    assert "What stays on your machine, and where" in words(window)


def test_the_guide_is_that_of_the_docs_with_its_pictures(window):
    """One text, read here and on the web; its pictures fit the page."""
    window.actions_["guide"].trigger()
    assert "Drop two articles on the window" in words(window)
    view = window.help.page.findChild(ManualView)
    for name in re.findall(r"!\[.*\]\((.+)\)", (manual_folder() / "guide.md").read_text(encoding="utf-8")):
        picture = view.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert 0 < picture.width() < view.viewport().width()


@pytest.mark.parametrize(
    "address", ["../README.md", "../../etc/passwd", "file:///etc/passwd", "/etc/passwd", "limits.md"]
)
def test_a_page_reads_no_file_but_its_pictures(qapp, address):
    """Not even our own pages can be made to show what lies elsewhere."""
    picture = ManualView("guide").loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address))
    assert picture is None or picture.isNull()


def test_a_link_leads_to_the_other_page_and_nowhere_else(qapp):
    """The pages name each other; addresses on the web are not followed."""
    view = ManualView("guide")
    view.anchorClicked.emit(QUrl("https://example.org/limits.md"))
    view.anchorClicked.emit(QUrl("../README.md"))
    assert view.toPlainText().startswith("Working with Diptych")
    view.anchorClicked.emit(QUrl("limits.md"))
    assert view.toPlainText().startswith("What Diptych does not know")


def test_words_of_a_page_are_copied_without_its_looks(qapp):
    """Plain text: a cell of a table a line, and nothing where a picture stands."""
    view = ManualView("guide")
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    assert "\nletter\nkind\nmeans\n" in data.text()
    assert not set("\ufffc\ufdd0\ufdd1\u2029") & set(data.text())


def test_a_language_without_pages_shows_the_english_ones():
    """What is half translated would be found by nobody: a language has all pages or none."""
    folders = {path.parent.name for path in manual_folder().glob("*/guide.md")}
    assert folders == {*TRANSLATED}
    assert folders <= {*available()}


@each("name", PAGES)
@each("language", TRANSLATED)
def test_every_language_has_the_whole_page(name, language):
    """As many headings, rows, points and pictures as the English one."""
    english, own = ((manual_folder() / part / f"{name}.md").read_text(encoding="utf-8") for part in ("", language))
    for shape in (r"^#+ ", r"^\|", r"^\* ", r"^\d\. ", r"!\[", r"\]\("):
        assert len(re.findall(shape, own, re.M)) == len(re.findall(shape, english, re.M)), shape


def test_what_the_pages_call_menus_is_what_menus_are_called():
    """“File ▸ Open Left…” stands in the menu as it stands in the guide, in every language of the guide."""
    from diptych_gui.shell.actions import MENUS, SPECS
    from diptych_gui.wording.interface_language import FOLDER, texts

    titles = {*MENUS.values(), *(spec.text for spec in SPECS if spec.name != "-")}
    for language in ("", *TRANSLATED):
        spoken = texts(FOLDER / f"diptych_{language}.ts") if language else {}
        called = {spoken.get(("Actions", title), (title,))[0].replace("&", "") for title in titles}
        for name in PAGES:
            page = (manual_folder() / language / f"{name}.md").read_text(encoding="utf-8").replace("\n", " ")
            page = re.sub(r" +", " ", page)
            for found in re.finditer(r"(\w+) ▸ (?=(.{6,40}))", page):
                menu, entry = found.groups()
                before = page[: found.end(1)].rpartition("▸ ")[2]  # “Open Recent” of “File ▸ Open Recent ▸ Clear List”
                assert {menu, before} & called, menu
                assert any(entry.startswith(title.rstrip("…")) for title in called), entry


def test_a_page_that_is_open_is_not_opened_twice(window):
    """F1 again leads to the guide that is there; another page stands beside it."""
    for action in ("guide", "guide", "about", "guide"):
        window.actions_[action].trigger()
    assert sorted(page.windowTitle() for page in window.findChildren(QDialog)) == ["About Diptych", "Guide"]


def test_pages_close_and_are_gone(qtbot, window):
    """Nothing is kept alive behind the window."""
    window.actions_["about"].trigger()
    page = window.help.page
    with qtbot.waitSignal(page.destroyed):
        page.close()
    assert window.help.page is None


def test_a_picture_that_is_not_installed_leaves_no_hole(qapp, tmp_path):
    """The wheel brings the pages without pictures of the window, which the reader has before them."""
    (tmp_path / "there.png").write_bytes(b"")
    page = tmp_path / "guide.md"
    page.write_text("One.\n\n![Gone](gone.png)\n\nTwo ![kept](there.png).\n", encoding="utf-8")
    view = ManualView("guide")
    view.show_page(page)
    shown = view.document().toMarkdown()
    assert "there.png" in shown
    assert "gone.png" not in shown
    assert view.toPlainText().startswith("One.\nTwo ")
