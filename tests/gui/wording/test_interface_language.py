"""The interface in other languages: every word of it goes through the catalogue, and German has them all."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QWidget

import diptych_gui
from diptych import names
from diptych.message import Message
from diptych.session import Session
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.wording.interface_language import FOLDER, PLURALS, Catalogue, available, speak, texts

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


def test_german_has_every_text_of_the_interface(tmp_path):
    """What lupdate finds in the sources is what the catalogue holds, finished."""
    sources = sorted(Path(diptych_gui.__file__).parent.rglob("*.py"))
    fresh = tmp_path / "fresh.ts"
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    done = subprocess.run([lupdate, *map(str, sources), "-ts", str(fresh)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    wanted = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(fresh).getroot().iterfind("context")
        for message in context.iterfind("message")
    }
    held = texts(FOLDER / "diptych_de.ts")
    assert wanted - held.keys() == set()
    assert held.keys() - wanted == set()


def test_placeholders_and_mnemonics_survive_translation():
    """The same {0} in both; where English has a mnemonic, German has one."""
    for (context, source), forms in texts(FOLDER / "diptych_de.ts").items():
        for form in forms:
            places = re.findall(r"\{\d\}|%n", source)
            assert sorted(places) == sorted(re.findall(r"\{\d\}|%n", form)), (context, source)
            assert ("&" in source) == ("&" in form), (context, source)
            assert source.endswith("…") == form.endswith("…"), (context, source)


def test_the_first_language_that_is_known_is_spoken(qapp):
    """German for a German system, English for any other that has no catalogue."""
    assert available() == ["de"]
    assert speak(qapp, ["xx-YY", "en-GB", "de"]) == "en"
    assert speak(qapp, ["xx"]) == "en"


@pytest.mark.parametrize(
    ("language", "forms"), [("en", ("1 word", "2 words", "0 words")), ("de", ("1 Wort", "2 Wörter", "0 Wörter"))]
)
def test_a_number_takes_its_form(qapp, language, forms):
    """One word, two words, no words, in every language."""
    catalogue = Catalogue(FOLDER / f"diptych_{language}.ts")
    qapp.installTranslator(catalogue)
    try:
        found = tuple(QCoreApplication.translate("StatusLine", "%n word(s)", "", n) for n in (1, 2, 0))
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


def test_the_window_in_german(qapp, qtbot, settings, client, comparison):
    """Menus and panels speak German, articles stay as they are."""
    from diptych_gui.shell.composition import open_window

    german = Catalogue(FOLDER / "diptych_de.ts")
    qapp.installTranslator(german)
    try:
        window = open_window(settings, client)
        qtbot.addWidget(window)
        window.workspace.set_articles(comparison.left, comparison.right)
        window.workspace.open_session(Session(comparison))
        menus = [action.text() for action in window.menuBar().actions()]
        assert menus[0] == "&Datei"
        assert window.pair.views["left"].accessibleName() == "Linker Artikel"
        assert window.pair.views["left"].toPlainText().startswith("Harbour bridge")
        window.workspace.undo_stack.setClean()
        window.close()
    finally:
        qapp.removeTranslator(german)
