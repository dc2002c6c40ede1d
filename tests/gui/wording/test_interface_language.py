"""The interface in other languages: every word of it goes through the catalogues, and each has them all."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QMenu, QWidget

import diptych_gui
from diptych import names
from diptych.message import Message
from diptych.session import Session
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.wording.interface_language import FOLDER, PLURALS, Catalogue, available, speak, texts
from tables import each

OPEN, CLOSE = "⟦", "⟧"


class Pseudo(QTranslator):
    """Puts brackets around every text, as a foreign language would change it, and makes it longer."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{OPEN}{source} ··{CLOSE}" if source.strip() else source


@pytest.fixture
def pseudo(qapp, monkeypatch):
    """The interface in brackets, the messages of the engine too."""
    translator, said = Pseudo(), Message.said
    monkeypatch.setattr(Message, "said", lambda told, language: f"{OPEN}{said(told, language)} ··{CLOSE}")
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def shown(widget: QWidget) -> list[tuple[str, str]]:
    """What a widget says, with where it says it."""
    found = [
        ("name", widget.accessibleName()),
        ("description", widget.accessibleDescription()),
        ("tip", widget.toolTip()),
    ]
    if isinstance(widget, (QLabel, QAbstractButton)) and not isinstance(widget, ElidedLabel):  # its name is the whole
        found.append(("text", widget.text()))
    if isinstance(widget, QGroupBox):
        found.append(("title", widget.title()))
    if isinstance(widget, QLineEdit):
        found.append(("placeholder", widget.placeholderText()))
    if isinstance(widget, QComboBox):
        found += [("entry", widget.itemText(i)) for i in range(widget.count())]
    return found


def plain(text: str) -> str:
    """The text without markup, keys and what stands in brackets."""
    return re.sub(rf"<[^>]*>|&\w+;|{OPEN}[^{CLOSE}]*{CLOSE}", "", text)


def test_every_word_of_the_window_goes_through_the_catalogue(pseudo, qapp, window, comparison):
    """Under a pseudo-language no plain word is left but those of the articles, files and versions."""
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    window.workspace.jump(comparison.findings[0].id, "left")
    qapp.processEvents()
    named = [words for part in names.table("en").values() for words in part.values()]  # has its languages itself
    reasons = (finding.reason for finding in comparison.findings)
    own = " ".join((comparison.left.text, comparison.right.text, *reasons, *named))
    allowed = set(
        re.findall(r"[^\W\d_]+", f"{own} Sandport Mail bridge repairs txt utf blank en Diptych F Alt Ctrl Del pt l r")
    )
    found = []
    for widget in window.findChildren(QWidget):
        if widget.objectName().startswith("qt_"):
            continue
        for where, text in shown(widget):
            left_over = [w for w in re.findall(r"[^\W\d_]{2,}", plain(text)) if w not in allowed]
            if left_over:
                found.append((type(widget).__name__, where, text))
    actions = [action.text() for action in window.findChildren(QAction)]
    reports = {f"{name}…" for name in names.table("en")["reports"].values()}
    found += [
        ("QAction", "text", text) for text in actions if text and not text.startswith(OPEN) and text not in reports
    ]
    assert found == []


@pytest.fixture(scope="module")
def wanted(tmp_path_factory) -> set[tuple[str, str]]:
    """What lupdate finds in the sources: every text with its context."""
    sources = sorted(Path(diptych_gui.__file__).parent.rglob("*.py"))
    fresh = tmp_path_factory.mktemp("texts") / "fresh.ts"
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    done = subprocess.run([lupdate, *map(str, sources), "-ts", str(fresh)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(fresh).getroot().iterfind("context")
        for message in context.iterfind("message")
    }


@pytest.mark.parametrize("language", available())
def test_a_catalogue_has_every_text_of_the_interface(wanted, language):
    """What the sources say is what it holds, finished, and nothing else."""
    held = texts(FOLDER / f"diptych_{language}.ts")
    assert wanted - held.keys() == set()
    assert held.keys() - wanted == set()


@each("language", available())
def test_placeholders_and_mnemonics_survive_translation(language):
    """The same {0} in both; where English has a mnemonic, the translation has one."""
    for (context, source), forms in texts(FOLDER / f"diptych_{language}.ts").items():
        for form in forms:
            places = re.findall(r"\{\d\}|%n", source)
            assert sorted(places) == sorted(re.findall(r"\{\d\}|%n", form)), (context, source)
            assert ("&" in source) == ("&" in form), (context, source)
            assert source.endswith("…") == form.endswith("…"), (context, source)


@pytest.mark.parametrize("language", ["en", *available()])
def test_no_two_entries_of_a_menu_have_one_key(qapp, qtbot, settings, client, language):
    """In every menu, the bar and what stands in menus of menus, a letter chooses one entry."""
    from diptych_gui.shell.composition import open_window

    catalogue = Catalogue(FOLDER / f"diptych_{language}.ts")
    qapp.installTranslator(catalogue)
    qapp.setProperty("diptychLanguage", language)
    try:
        window = open_window(settings, client)
        qtbot.addWidget(window)
        twice = []
        for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
            keys = [key for action in menu.actions() if (key := mnemonic(action.text()))]
            twice += [(menu.title() if isinstance(menu, QMenu) else "", k) for k in set(keys) if keys.count(k) > 1]
        window.workspace.undo_stack.setClean()
        window.close()
    finally:
        qapp.removeTranslator(catalogue)
        qapp.setProperty("diptychLanguage", None)
    assert twice == []


def mnemonic(text: str) -> str:
    """The letter that chooses an entry, empty where it has none."""
    _, sign, rest = text.replace("&&", "").partition("&")
    return rest[:1].lower() if sign else ""


def test_the_first_language_that_is_known_is_spoken(qapp):
    """German for a German system, English for any other that has no catalogue."""
    assert available() == ["de", "es", "fr"]
    assert speak(qapp, ["xx-YY", "en-GB", "de"]) == "en"
    assert speak(qapp, ["xx"]) == "en"


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ("1 note", "2 notes", "0 notes")),
        ("de", ("1 Notiz", "2 Notizen", "0 Notizen")),
        ("fr", ("1 note", "2 notes", "0 note")),
        ("es", ("1 nota", "2 notas", "0 notas")),
    ],
)
def test_a_number_takes_its_form(qapp, language, forms):
    """One note, two notes, no notes, in every language."""
    catalogue = Catalogue(FOLDER / f"diptych_{language}.ts")
    qapp.installTranslator(catalogue)
    try:
        found = tuple(QCoreApplication.translate("StatusLine", "%n note(s)", "", n) for n in (1, 2, 0))
    finally:
        qapp.removeTranslator(catalogue)
    assert found == forms


def test_every_language_has_its_plurals():
    """English too, which has no other texts; as many forms as its rule tells apart."""
    for language in ("en", *available()):
        wanted = {PLURALS[language](n) for n in range(200)}
        held = texts(FOLDER / f"diptych_{language}.ts")
        counted = {key: forms for key, forms in held.items() if "%n" in key[1]}
        assert len(counted) > 4
        assert all(len(forms) == len(wanted) for forms in counted.values())


@pytest.mark.parametrize(
    ("language", "menu", "side"),
    [
        ("de", "&Datei", "Linker Artikel"),
        ("fr", "&Fichier", "Article de gauche"),
        ("es", "&Archivo", "Artículo izquierdo"),
    ],
)
def test_the_window_in_another_language(qapp, qtbot, settings, client, comparison, language, menu, side):
    """Menus and panels speak it, articles stay as they are."""
    from diptych_gui.shell.composition import open_window

    catalogue = Catalogue(FOLDER / f"diptych_{language}.ts")
    qapp.installTranslator(catalogue)
    try:
        window = open_window(settings, client)
        qtbot.addWidget(window)
        window.workspace.set_articles(comparison.left, comparison.right)
        window.workspace.open_session(Session(comparison))
        menus = [action.text() for action in window.menuBar().actions()]
        assert menus[0] == menu
        assert window.pair.views["left"].accessibleName() == side
        assert window.pair.views["left"].toPlainText().startswith("Harbour bridge")
        window.workspace.undo_stack.setClean()
        window.close()
    finally:
        qapp.removeTranslator(catalogue)
