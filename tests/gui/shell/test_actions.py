"""The table of actions."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from diptych_gui.shell.actions import MENUS, SPECS, Actions
from diptych_gui.wording.interface_language import FOLDER, available, texts
from tables import each


def test_no_key_belongs_to_two_actions(qtbot):
    """An ambiguous shortcut would do nothing at all."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    keys = Counter(key.toString() for spec in SPECS if spec.name != "-" for key in actions[spec.name].shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_bare_letter_is_a_shortcut(qtbot):
    """Bare letters at window level would steal what is typed."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    for spec in SPECS:
        if spec.name != "-":
            for key in actions[spec.name].shortcuts():
                words = key.toString(QKeySequence.SequenceFormat.PortableText)
                assert "+" in words or words.startswith("F") or len(words) > 1, spec.name


def test_every_menu_of_the_table_is_named(qtbot):
    """Each path and its parents have words."""
    for spec in SPECS:
        assert spec.menu in MENUS
        assert spec.menu.split("/")[0] in MENUS


@each("language", ["en", *available()])
def test_entries_of_a_menu_have_different_mnemonics(language):
    """Alt and a letter reach one entry, in every language."""
    held = texts(FOLDER / f"diptych_{language}.ts") if language != "en" else {}

    def said(text: str) -> str:
        return held.get(("Actions", text), (text,))[0]

    for menu in MENUS:
        entries = [
            said(spec.text).replace("{0}", spec.name.removeprefix("source_"))
            for spec in SPECS
            if spec.menu == menu and spec.text
        ]
        entries += [said(title) for path, title in MENUS.items() if path.rpartition("/")[0] == menu and "/" in path]
        letters = [entry[entry.index("&") + 1].lower() for entry in entries if "&" in entry]
        assert sorted(set(letters)) == sorted(letters), (menu, entries)
