"""The pages of the Help menu: guide, keyboard, what Diptych does not know, about."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from diptych import __version__
from diptych_gui.actions import MENUS, SPECS, words
from diptych_gui.translation import translate

if TYPE_CHECKING:
    from diptych_gui.window import Window


class Help(QObject):
    """Opens help pages. They hold our own words only, never those of an article."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.page: QDialog | None = None

    def guide(self) -> None:
        """How to read the window."""
        paragraphs = (
            self.tr(
                "Drop two articles on the window, or choose them from the File menu. The texts appear at once, the "
                "highlights a moment later."
            ),
            self.tr(
                "Each colour has a letter, a pattern below the words, and a place on the legend above. Click the "
                "legend to show or hide a kind."
            ),
            self.tr(
                "Click a highlight to jump to its counterpart: both passages come level. Alt+Down and Alt+Up walk "
                "through all findings."
            ),
            self.tr(
                "The strip below the articles shows both wordings, with the words that differ, the rule that found "
                "them, and how sure that rule is."
            ),
            self.tr(
                "Confirm or reject what you have checked, and write notes. Save keeps both texts, all findings and "
                "your work in one file."
            ),
            self.tr("Diptych shows evidence and gives no verdict. Check the passage before you quote a finding."),
        )
        self._show(self.tr("Guide"), "".join(f"<p>{escape(text)}</p>" for text in paragraphs))

    def shortcuts(self) -> None:
        """Every action with its keys."""
        rows = []
        for menu, title in MENUS.items():
            keyed = [
                (words(spec), keys) for spec in SPECS if spec.menu == menu and (keys := _keys(self._window, spec.name))
            ]
            if keyed:
                rows.append(f"<h3>{escape(translate('Actions', title).replace('&', ''))}</h3><table cellpadding='3'>")
                rows += [
                    f"<tr><td width='280'>{escape(name.replace('&', ''))}</td><td>{escape(k)}</td></tr>"
                    for name, k in keyed
                ]
                rows.append("</table>")
        rows.append(f"<p>{escape(self.tr('In an article, Enter on a highlight jumps to its counterpart.'))}</p>")
        self._show(self.tr("Keyboard"), "".join(rows))

    def limits(self) -> None:
        """What must not be read into a finding."""
        points = (
            self.tr("It does not know what is true. Two articles that agree may both be wrong."),
            self.tr(
                "“No counterpart found” does not mean that only one source says it: it may be said in words that no "
                "rule recognises."
            ),
            self.tr(
                "It sees two texts, not their sources. Shared wording may come from a news agency, a press release, "
                "or either article."
            ),
            self.tr(
                "It reads English. Other languages get shared quotations and wording, but hardly any claims and "
                "framing."
            ),
            self.tr("Framing is where two careful readers agree least. Suggestions are off at first for that reason."),
            self.tr("Speakers are found by rules. A name with a question mark is a guess."),
            self.tr("It gives no score of bias and ranks no outlets, and its counts should not be used to do so."),
        )
        self._show(
            self.tr("What Diptych does not know"),
            "<ul>" + "".join(f"<li><p>{escape(p)}</p></li>" for p in points) + "</ul>",
        )

    def about(self) -> None:
        """Version and promise."""
        text = self.tr(
            "Version {0}. Two articles about one event: what they share, what only one says, what they say differently."
        )
        private = self.tr("Nothing that you open leaves this computer. Diptych is free software under the MIT licence.")
        self._show(
            self.tr("About Diptych"),
            f"<h2>Diptych</h2><p>{escape(text.format(__version__))}</p><p>{escape(private)}</p>",
        )

    def _show(self, title: str, html: str) -> None:
        page = QDialog(self._window)
        page.setWindowTitle(title)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.resize(560, 520)
        text = QTextBrowser(page)
        text.setAccessibleName(title)
        text.setHtml(html)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
        buttons.rejected.connect(page.close)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(text)
        column.addWidget(buttons)
        self.page = page
        page.destroyed.connect(self._closed)
        page.show()

    def _closed(self) -> None:
        self.page = None


def _keys(window: "Window", name: str) -> str:
    """The keys of an action as this system writes them."""
    if name == "-":
        return ""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in window.actions_[name].shortcuts())
