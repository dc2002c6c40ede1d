"""Every encoding by region, in a menu: the chosen one reads the article of a side again."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from diptych.reading.encodings import REGIONS
from diptych_gui.wording.translation import QT_TRANSLATE_NOOP, translate

Choose = Callable[[str | None], object]
# The regions of the table as the interface says them.
REGION_NAMES = (
    QT_TRANSLATE_NOOP("Encodings", "Unicode"),
    QT_TRANSLATE_NOOP("Encodings", "Western"),
    QT_TRANSLATE_NOOP("Encodings", "Central European"),
    QT_TRANSLATE_NOOP("Encodings", "South European"),
    QT_TRANSLATE_NOOP("Encodings", "Nordic"),
    QT_TRANSLATE_NOOP("Encodings", "Baltic"),
    QT_TRANSLATE_NOOP("Encodings", "Cyrillic"),
    QT_TRANSLATE_NOOP("Encodings", "Greek"),
    QT_TRANSLATE_NOOP("Encodings", "Turkish"),
    QT_TRANSLATE_NOOP("Encodings", "Hebrew"),
    QT_TRANSLATE_NOOP("Encodings", "Arabic"),
    QT_TRANSLATE_NOOP("Encodings", "Vietnamese"),
    QT_TRANSLATE_NOOP("Encodings", "Thai"),
    QT_TRANSLATE_NOOP("Encodings", "Japanese"),
    QT_TRANSLATE_NOOP("Encodings", "Chinese, simplified"),
    QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional"),
    QT_TRANSLATE_NOOP("Encodings", "Korean"),
)


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
        part = menu.addMenu(translate("Encodings", region))
        part.setEnabled(now is not None)
        for encoding, name in names.items():
            action = part.addAction(name)
            action.setCheckable(True)
            action.setChecked(encoding == now)
            action.triggered.connect(lambda _=False, chosen=encoding: choose(chosen))


def _name(encoding: str) -> str:
    """The encoding as people know it."""
    return next((names[encoding] for names in REGIONS.values() if encoding in names), encoding)
