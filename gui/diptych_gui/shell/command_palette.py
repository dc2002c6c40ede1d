"""Every command by its name: type some letters of it, Enter does it; changing its keys is here too."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych_gui.shell.actions import MENUS, SPECS, Actions, action_words
from diptych_gui.wording.translation import translate

_ACTION = Qt.ItemDataRole.UserRole + 1


class CommandPalette(QDialog):
    """The commands that can be given now, those first whose names begin with what was typed."""

    keysChanged = Signal(str, str)  # noqa: N815 Qt names; name of an action, its keys as portable text

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.windowTitle())
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Name of a command"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setAcceptDrops(False)
        self.field.textChanged.connect(self._list)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName("commandList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemActivated.connect(lambda _: self._run())
        self.list.currentItemChanged.connect(lambda *_: self._show_keys())
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("Keys of the command"))
        self.change = QPushButton(self.tr("Change keys"), self)
        self.change.setAccessibleName(self.change.text())
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self._change)
        self.taken = QLabel(self)
        self.taken.setObjectName("panelHint")
        foot = QHBoxLayout()
        foot.addWidget(self.keys)
        foot.addWidget(self.change)
        foot.addWidget(self.taken, 1)
        column = QVBoxLayout(self)
        for part in (self.field, self.list):
            column.addWidget(part)
        column.addLayout(foot)
        self.resize(520, 420)
        self._list("")

    def _list(self, typed: str) -> None:
        """Lists the commands whose words hold all that was typed."""
        self.list.clear()
        wanted = typed.casefold().split()
        found = []
        for spec in SPECS:
            if spec.name == "-" or not self._actions[spec.name].isEnabled():
                continue
            name = action_words(spec).replace("&", "").rstrip("…")
            menu = translate("Actions", MENUS[spec.menu]).replace("&", "")
            if all(word in f"{menu} {name}".casefold() for word in wanted):
                begins = name.casefold().startswith(typed.casefold())
                found.append((not begins, f"{name}   ({menu})", spec.name))
        for _, text, action in sorted(found, key=lambda row: row[0]):
            keys = self._actions[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QListWidgetItem(f"{text}   {keys}" if keys else text)
            item.setData(_ACTION, action)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> str | None:
        """The name of the action in the current row."""
        item = self.list.currentItem()
        return str(item.data(_ACTION)) if item else None

    def _show_keys(self) -> None:
        self.taken.setText("")
        name = self.chosen
        self.keys.setKeySequence(self._actions[name].shortcut() if name else QKeySequence())

    def _change(self) -> None:
        """Gives the command these keys, unless another has them."""
        name, keys = self.chosen, self.keys.keySequence()
        if name is None:
            return
        owner = self._owner(keys, name)
        if owner is not None:
            self.taken.setText(self.tr("These keys belong to “{0}”.").format(owner.text().replace("&", "")))
            return
        self._actions[name].setShortcut(keys)
        self.keysChanged.emit(name, keys.toString(QKeySequence.SequenceFormat.PortableText))
        row = self.list.currentRow()
        self._list(self.field.text())
        self.list.setCurrentRow(row)

    def _owner(self, keys: QKeySequence, but: str) -> QAction | None:
        """The other action that has these keys."""
        others = (self._actions[spec.name] for spec in SPECS if spec.name not in ("-", but))
        return next((action for action in others if not keys.isEmpty() and keys in action.shortcuts()), None)

    def _run(self) -> None:
        name = self.chosen
        self.accept()
        if name is not None:
            self._actions[name].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while one types; Enter gives the command."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)
