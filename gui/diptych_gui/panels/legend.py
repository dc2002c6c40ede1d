"""The legend, which is the filter: what each colour means, how many there are, which are shown."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from diptych.filters import Filters, bare, further, passing, toggled
from diptych.finding import ROLES, Role, is_suggestion, role
from diptych_gui.panels.filter_menu import FilterMenu
from diptych_gui.panels.role_key import KEY, paint_key
from diptych_gui.panels.unseen import unseen
from diptych_gui.text.text_keys import TextKeys
from diptych_gui.wording.labels import role_meaning, role_name
from diptych_gui.work.workspace import Workspace

_LEAST_WIDTH = 560  # pixels: keys and numbers in a row, what else filters in another
_EDGE, _GAP, _GROUPS = 12, 4, 12  # pixels at both ends of a row, between two of its widgets, before the second group


class Legend(QWidget):
    """One chip for each role with its count, the suggestions, further filters, and a search among the findings."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = False  # to be refreshed when it comes into sight
        self.setObjectName("legend")
        self.setAccessibleName(self.tr("Legend and filter"))
        self.chips: dict[Role, Chip] = {name: Chip(name, self) for name in ROLES}
        for name, chip in self.chips.items():
            chip.toggled.connect(partial(self._toggle, name))
        self.suggestions = _toggle_button(self.tr("Suggestions"), self)
        self.suggestions.setToolTip(self.tr("Also show framing suggestions, which are right less often"))
        self.suggestions.toggled.connect(lambda on: self._set(replace(self._workspace.filters, suggestions=on)))
        self.differing = _toggle_button(self.tr("Differences only"), self)
        self.differing.setToolTip(self.tr("Only what the two articles say differently"))
        self.differing.toggled.connect(lambda on: self._set(replace(self._workspace.filters, differing=on)))
        self.more = QToolButton(self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAutoRaise(True)
        self.more.setCheckable(True)
        self.more.setMenu(FilterMenu(workspace, self.more))
        self.search = QLineEdit(self)
        self.search.setObjectName("findingSearch")
        self.search.setPlaceholderText(self.tr("Search findings"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)
        self.search.setMaximumWidth(200)
        TextKeys(self.search)
        self.search.textChanged.connect(lambda text: self._set(replace(self._workspace.filters, text=text.strip())))
        self._rows = self._laid_out()
        self.setMinimumWidth(_LEAST_WIDTH)
        workspace.filterChanged.connect(self.refresh)
        workspace.sessionChanged.connect(self.refresh)
        self.refresh()

    def _laid_out(self) -> QBoxLayout:
        """The kinds, and behind or below them what else filters."""
        kinds, others = QHBoxLayout(), QHBoxLayout()
        for chip in self.chips.values():
            kinds.addWidget(chip)
        kinds.addStretch()
        for button in (self.suggestions, self.differing, self.more):
            others.addWidget(button)
        others.addStretch(1)
        others.addWidget(self.search)
        rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        rows.setContentsMargins(_EDGE, 6, _EDGE, 6)
        rows.setSpacing(_GROUPS)
        rows.addLayout(kinds)
        rows.addLayout(others, 1)
        for row in (kinds, others):
            row.setSpacing(_GAP)
        return rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the chips into the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what came while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _fit(self) -> None:
        """Without room the names of the chips are left out; where that gains too little there are two rows."""
        room = self.width() - 2 * _EDGE
        whole, brief = (
            _side_by_side(chip.wanted(short=short) for chip in self.chips.values()) for short in (False, True)
        )
        parts = (self.suggestions, self.differing, self.more, self.search)
        others = _GROUPS + _side_by_side(part.sizeHint().width() for part in parts)
        two = brief + others > room
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if two else QBoxLayout.Direction.LeftToRight)
        self._rows.setSpacing(_GAP if two else _GROUPS)
        for chip in self.chips.values():
            chip.set_short(whole + (0 if two else others) > room)

    def _toggle(self, name: Role, on: bool) -> None:
        self._set(toggled(self._workspace.filters, name, on))

    def _set(self, filters: Filters) -> None:
        self._workspace.set_filters(filters)

    def refresh(self) -> None:
        """Shows the filters and counts as they are."""
        self._stale = unseen(self, self._workspace)
        if self._stale:
            return
        filters, session = self._workspace.filters, self._workspace.session
        counts = Counter(role(finding) for finding in self._workspace.offered_findings())
        others = replace(filters, roles=frozenset(ROLES))  # a chip that is off still says how many it would show
        if session is None or others == bare(others):
            shown = counts
        else:
            shown = Counter(map(role, passing(session.comparison.findings, session, others)))
        weak = sum(is_suggestion(finding) for finding in session.comparison.findings) if session else 0
        for name, chip in self.chips.items():
            chip.show_count(counts[name] if session else None, shown[name])
            _check(chip, name in filters.roles)
        _check(self.suggestions, filters.suggestions)
        _check(self.differing, filters.differing)
        _call(self.suggestions, self.tr("Suggestions {0}").format(weak) if weak else self.tr("Suggestions"))
        more = further(filters)
        _call(self.more, self.tr("More filters ({0})").format(more) if more else self.tr("More filters"))
        _check(self.more, bool(more))
        if self.search.text().strip() != filters.text:
            self.search.setText(filters.text)
        self._fit()


class Chip(QAbstractButton):
    """One role: its key, its name, how many findings; checked while they are shown."""

    def __init__(self, name: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self.role: Role = name
        self._count: int | None = None
        self._shown = 0
        self._short = False
        self.setText(role_name(name))
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(role_meaning(name))
        self.setAccessibleName(role_meaning(name))

    def show_count(self, count: int | None, shown: int = 0) -> None:
        """Shows how many findings there are and how many pass the other filters, None while nothing is compared."""
        if (count, shown) == (self._count, self._shown):
            return
        self._count, self._shown = count, shown
        self.setAccessibleName(
            f"{role_meaning(self.role)}: {self._number()}" if count is not None else role_meaning(self.role)
        )
        self.updateGeometry()
        self.update()

    @property
    def count(self) -> int | None:
        """How many findings it shows."""
        return self._count

    def _number(self) -> str:
        if self._count is None:
            return ""
        if self._shown >= self._count:
            return str(self._count)
        return self.tr("{0} of {1}").format(self._shown, self._count)

    def set_short(self, short: bool) -> None:
        """Shows the key and the number alone, or the name too."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def _name(self, *, short: bool) -> str:
        return "" if short else f"{self.text()}  "

    def wanted(self, *, short: bool) -> int:
        """The width it needs for key and number, with or without its name."""
        return 8 + KEY + 7 + self.fontMetrics().horizontalAdvance(self._name(short=short) + self._number()) + 10

    def sizeHint(self) -> QSize:
        """Room for what it shows."""
        return QSize(self.wanted(short=self._short), max(KEY, self.fontMetrics().height()) + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the chip in the colours of the palette."""
        palette, metrics = self.palette(), self.fontMetrics()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            if self.underMouse() or self.hasFocus():
                painter.setPen(palette.color(QPalette.ColorRole.Link) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
                painter.drawRoundedRect(box, 5, 5)
            middle = self.height() / 2
            paint_key(painter, QPointF(8, middle - KEY / 2), self.role, self.isChecked())
            ink = QPalette.ColorRole.WindowText if self.isChecked() else QPalette.ColorRole.PlaceholderText
            painter.setPen(palette.color(ink))
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            at = 8 + KEY + 7
            name = self._name(short=self._short)
            painter.drawText(QPointF(at, baseline), name)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(QPointF(at + metrics.horizontalAdvance(name), baseline), self._number())


def _side_by_side(widths: Iterable[int]) -> int:
    """How wide widgets are in one row."""
    every = list(widths)
    return sum(every) + _GAP * (len(every) - 1)


def _toggle_button(text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    _call(button, text)
    button.setCheckable(True)
    button.setAutoRaise(True)
    return button


def _call(button: QToolButton, text: str) -> None:
    """Gives the button the same name for eye and ear."""
    button.setText(text)
    button.setAccessibleName(text)


def _check(button: QAbstractButton, on: bool) -> None:
    """Sets the state without announcing it: the workspace already knows."""
    button.blockSignals(True)
    button.setChecked(on)
    button.blockSignals(False)
