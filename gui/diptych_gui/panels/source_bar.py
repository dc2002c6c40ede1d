"""The sources of a story as chips: which two stand side by side, and a button for one more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QWidget

from diptych_gui.wording.story_words import source_names
from diptych_gui.work.story_desk import StoryDesk

_LONGEST = 26  # characters of a chip


class SourceBar(QWidget):
    """A chip for each source; those that are shown are pressed, and say on which side."""

    sourceRequested = Signal(int)  # noqa: N815 Qt names; the number of a source, from 0
    addRequested = Signal()  # noqa: N815

    def __init__(self, desk: StoryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Sources"))
        self.chips: list[QToolButton] = []
        self._inside = QWidget(self)
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        self._area = area
        self.more = QToolButton(self)
        self.more.setText(self.tr("+ Add Source…"))
        self.more.setAccessibleName(self.tr("Add a source to the story"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(lambda: self.addRequested.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(area, 1)
        layout.addWidget(self.more)
        for signal in (desk.storyChanged, desk.pairChanged):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the sources that there are now."""
        story = self._desk.story
        names = source_names(story) if story else ()
        while len(self.chips) > len(names):
            chip = self.chips.pop()
            self._row.removeWidget(chip)
            chip.deleteLater()
        while len(self.chips) < len(names):
            self.chips.append(self._chip(len(self.chips)))
        for number, (chip, name) in enumerate(zip(self.chips, names, strict=True)):
            side = self._desk.side_of(number)
            short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
            mark = {"left": "◧ ", "right": "◨ ", None: ""}[side]
            chip.setText(f"{mark}{number + 1}  {short}".replace("&", "&&"))
            chip.setChecked(side is not None)
            where = {
                "left": self.tr("{0}, shown on the left"),
                "right": self.tr("{0}, shown on the right"),
                None: self.tr("{0}, not shown"),
            }[side]
            chip.setAccessibleName(where.format(name))
        self._area.setFixedHeight(self._inside.sizeHint().height() + 2)

    def _chip(self, number: int) -> QToolButton:
        chip = QToolButton(self._inside)
        chip.setObjectName("sourceChip")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self._pressed(number))
        self._row.insertWidget(number, chip)
        return chip

    def _pressed(self, number: int) -> None:
        self.sourceRequested.emit(number)
        self.refresh()  # a chip that is shown stays pressed
