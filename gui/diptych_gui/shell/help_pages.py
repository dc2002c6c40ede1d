"""The pages of the Help menu: guide, keyboard, what Diptych does not know, about."""

from html import escape

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from diptych import __version__
from diptych_gui.panels.manual_view import ManualView
from diptych_gui.shell.actions import MENUS, SPECS, Actions, action_words
from diptych_gui.wording.translation import translate


class HelpPages(QObject):
    """Opens help pages. They hold our own words only, never those of an article."""

    keysChanged = Signal(str, str)  # noqa: N815 Qt names; name of an action, its keys as portable text

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self.page: QDialog | None = None

    def guide(self) -> None:
        """How to work with Diptych."""
        self._show(self.tr("Guide"), ManualView("guide"), (720, 760))

    def shortcuts(self) -> None:
        """Every action with its keys."""
        rows = []
        for menu, title in MENUS.items():
            keyed = [
                (action_words(spec), keys)
                for spec in SPECS
                if spec.menu == menu and (keys := _keys(self._actions, spec.name))
            ]
            if keyed:
                rows.append(f"<h3>{escape(translate('Actions', title).replace('&', ''))}</h3><table cellpadding='3'>")
                rows += [
                    f"<tr><td width='280'>{escape(name.replace('&', ''))}</td><td>{escape(k)}</td></tr>"
                    for name, k in keyed
                ]
                rows.append("</table>")
        hint = self.tr("In an article, Enter on a highlight jumps to its counterpart.")
        rows.append(f"<p>{escape(hint)}</p>")
        self._show(self.tr("Keyboard"), _browser("".join(rows)), (560, 640))

    def palette(self) -> None:
        """All commands by name."""
        from diptych_gui.shell.command_palette import CommandPalette  # not needed for the first paint

        dialog = CommandPalette(self._actions, self._window)
        dialog.keysChanged.connect(self.keysChanged)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def formats(self) -> None:
        """Which files are read, and how much of them."""
        self._show(self.tr("What Diptych opens"), ManualView("formats"), (760, 760))

    def privacy(self) -> None:
        """What stays where, and what leaves the machine."""
        self._show(self.tr("Privacy"), ManualView("privacy"), (760, 760))

    def limits(self) -> None:
        """What must not be read into a finding."""
        self._show(self.tr("What Diptych does not know"), ManualView("limits"), (720, 640))

    def about(self) -> None:
        """Version and promise."""
        text = self.tr(
            "Version {0}. Two articles about one event: what they share, what only one says, what they say differently."
        )
        private = self.tr("Nothing that you open leaves this computer. Diptych is free software under the MIT licence.")
        html = f"<h2>Diptych</h2><p>{escape(text.format(__version__))}</p><p>{escape(private)}</p>"
        self._show(self.tr("About Diptych"), _browser(html), (480, 260))

    def _show(self, title: str, text: QTextBrowser, size: tuple[int, int]) -> None:
        for page in self._window.findChildren(QDialog, title):  # it may lie behind the window
            page.activateWindow()
            return
        page = QDialog(self._window)
        page.setObjectName(title)
        page.setWindowTitle(title)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page.resize(*size)
        text.setAccessibleName(title)
        text.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, page)
        buttons.rejected.connect(page.close)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 12)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self.page = page
        page.destroyed.connect(self._closed)
        page.show()

    def _closed(self) -> None:
        self.page = None


def _browser(html: str) -> QTextBrowser:
    """A page of our own words."""
    text = QTextBrowser()
    text.document().setDocumentMargin(24)
    text.setHtml(html)
    return text


def _keys(actions: Actions, name: str) -> str:
    """The keys of an action as this system writes them."""
    if name == "-":
        return ""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in actions[name].shortcuts())
