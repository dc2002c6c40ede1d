"""Every encoding by region, in a menu: the chosen one reads the article of a side again."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from diptych.reading.encodings import REGIONS
from diptych_gui.wording.messages import term
from diptych_gui.wording.translation import translate

Choose = Callable[[str | None], object]


def fill(menu: QMenu, found: QAction, now: str | None, choose: Choose) -> None:
    """Fills a menu for an article that is read in the encoding ``now``, None where none can be chosen.

    ``found`` reads it again as the file says or looks, ``choose`` in an encoding of the table.
    """
    for old in menu.findChildren(QMenu):
        old.deleteLater()
    menu.clear()
    if now is not None:
        present = menu.addAction(translate("Encodings", "Now: {0}").format(_name(now)))
        present.setEnabled(False)
    menu.addAction(found)
    found.setEnabled(now is not None)
    menu.addSeparator()
    for region, names in REGIONS.items():
        part = menu.addMenu(term(region))
        part.setEnabled(now is not None)
        for encoding, name in names.items():
            action = part.addAction(name)
            action.setCheckable(True)
            action.setChecked(encoding == now)
            action.triggered.connect(lambda _=False, chosen=encoding: choose(chosen))


def _name(encoding: str) -> str:
    """The encoding as people know it."""
    return next((names[encoding] for names in REGIONS.values() if encoding in names), encoding)
