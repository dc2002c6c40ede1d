"""Highlights by ear: which begin and which end where the keyboard has taken the caret.

Qt gives a text no attributes of our own for a screen reader, and Python not all of its interface for texts; so what a
highlight is, and its words, are said as the caret comes to it, and its end as the caret leaves it.
"""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QTextCursor

from diptych_gui.panes.marks import Mark
from diptych_gui.panes.overlay import Overlay
from diptych_gui.wording.translation import QT_TRANSLATE_NOOP, translate
from diptych_gui.work.workspace import Workspace

_END = QT_TRANSLATE_NOOP("HeardMarks", "End of {0}")
_WORDS = 80  # characters of a highlight that are said


class HeardMarks:
    """What was said of the highlights at the caret, so that each is said once."""

    def __init__(self, workspace: Workspace, words: Callable[[int, int], str]) -> None:
        """``words`` says what stands between two positions of Qt."""
        self._workspace, self._words = workspace, words
        self._here: dict[str, str] = {}  # what findings at the caret are called

    def moved(self, marks: Iterable[Mark], *, by_line: bool) -> str:
        """What is to be said now that these are at the caret, or in its line; empty where nothing begins or ends."""
        found: dict[str, list[Mark]] = {}
        for mark in sorted(marks, key=lambda mark: mark.start):
            found.setdefault(mark.finding, []).append(mark)
        names = {finding: self._here.get(finding) or self._name(finding) for finding in found}
        ended = [] if by_line else [name for finding, name in self._here.items() if finding not in found]
        told = [translate("HeardMarks", _END).format(name) for name in ended]
        told += [self._begun(names[key], its) for key, its in found.items() if key not in self._here]
        self._here = names
        return ". ".join(told)

    def _name(self, finding: str) -> str:
        known = self._workspace.finding(finding)
        return self._workspace.facts.name(known) if known else ""

    def _begun(self, name: str, marks: list[Mark]) -> str:
        words = " … ".join(filter(None, (" ".join(self._words(mark.start, mark.end).split()) for mark in marks)))
        shown = words if len(words) <= _WORDS else f"{words[:_WORDS].rsplit(' ', 1)[0]} …"
        return f"{name}: {shown}" if shown else name


def marks_at(cursor: QTextCursor, overlay: Overlay, by_line: bool) -> list[Mark]:
    """The highlights at the caret, or anywhere in its line."""
    block, start = cursor.block(), cursor.position()
    end = start + 1
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    if by_line and line.isValid():
        start = block.position() + line.textStart()
        end = start + line.textLength()
    found = overlay.marks(block.blockNumber())
    return [m for m in found if m.start < end and (m.end > start or m.start == m.end >= start)]
