"""Keys that belong to whoever is writing, whatever action of the window they would start elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PASTE = (Qt.Key.Key_V, _CTRL | _SHIFT)
_ESCAPE = (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
_UNDO, _REDO = (Qt.Key.Key_Z, _CTRL), (Qt.Key.Key_Z, _CTRL | _SHIFT)
_OWN = frozenset((_PASTE, (Qt.Key.Key_Backspace, _CTRL), (Qt.Key.Key_Delete, _CTRL)))


class TextKeys(QObject):
    """Keeps them for one field: Ctrl and Backspace deletes a word there, Ctrl, Shift and V pastes plain text.

    With ``escape`` that key is the field's too.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit, *, escape: bool = False) -> None:
        super().__init__(field)
        self._field = field
        self._own = _OWN | {_ESCAPE} if escape else _OWN
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claims the keys before the shortcuts of the window get them."""
        if isinstance(event, QKeyEvent):
            keys = Qt.Key(event.key()), event.modifiers()
            if event.type() == QEvent.Type.ShortcutOverride and (keys in self._own or self._takes_back(keys)):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and keys == _PASTE:
                self._field.paste()
                return True
        return super().eventFilter(watched, event)

    def _takes_back(self, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> bool:
        """Whether undo or redo is about what was typed here: as long as there is any, and the window's after that."""
        match self._field:
            case QLineEdit() as line:
                undo, redo = line.isUndoAvailable(), line.isRedoAvailable()
            case _:
                undo, redo = self._field.document().isUndoAvailable(), self._field.document().isRedoAvailable()
        return (keys == _UNDO and undo) or (keys == _REDO and redo)
