"""The bar over the desk: the three views, the counts of facts that filter, how far the review is."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from diptych.brief import COUNT_SIGNS, reviewed
from diptych.filters import COUNTS, Count
from diptych_gui.style import theme
from diptych_gui.text.tooltip import tooltip
from diptych_gui.wording.fact_words import checked_name, count_briefly, count_name
from diptych_gui.wording.messages import said
from diptych_gui.work.workspace import Workspace

_KEY, _GAP, _PAD = 20, 6, 7
_LEAST = 104  # pixels of a count with words, so that they can be read


class ViewBar(QWidget):
    """Views on the left, counts beside them: each says how many, of what, and how it looks on the page."""

    apartAsked = Signal()  # noqa: N815 Qt names; why the articles look like two stories

    def __init__(self, workspace: Workspace, views: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("viewBar")
        self.setAccessibleName(self.tr("Views and counts"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(2)
        self.buttons: list[QToolButton] = []
        for number, action in enumerate(views):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setObjectName("viewButton")
            button.setProperty("place", ("first", "middle", "last")[min(number, 2)])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setAccessibleName(action.text().replace("&", ""))
            self.buttons.append(button)
            row.addWidget(button)
        row.addSpacing(12)
        self.counts: dict[Count, CountChip] = {}
        for count in COUNTS:
            chip = CountChip(count, self)
            chip.clicked.connect(partial(self._choose, count))
            self.counts[count] = chip
            row.addWidget(chip)
        row.addStretch(0)
        self.apart = QToolButton(self)
        self.apart.setObjectName("apartTag")
        self.apart.setText(self.tr("Two different stories?"))
        self.apart.setAccessibleName(self.apart.text())
        self.apart.clicked.connect(self.apartAsked)
        row.addWidget(self.apart)
        self.checked = QLabel(self)
        self.checked.setObjectName("panelHint")
        row.addWidget(self.checked, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.checked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.checked.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for signal in (workspace.sessionChanged, workspace.filterChanged, workspace.articlesChanged):
            signal.connect(self.refresh)
        self.refresh()

    def _choose(self, count: Count) -> None:
        """Shows that group of facts alone, or, chosen again, all."""
        filters = self._workspace.filters
        self._workspace.set_filters(replace(filters, count=None if filters.count == count else count))

    def refresh(self) -> None:
        """Shows counts and progress as they are."""
        session = self._workspace.session
        counts = self._workspace.facts.counts()
        for count, chip in self.counts.items():
            chip.setVisible(session is not None)
            if session is not None:
                brief = count_briefly(count, session.comparison)
                chip.show_count(counts[count], count_name(count, counts[count], session.comparison), brief)
            chip.setChecked(self._workspace.filters.count == count)
        apart = session.comparison.apart if session else None
        self.apart.setVisible(apart is not None)
        self.apart.setToolTip(tooltip(said(apart) if apart else ""))
        if session is None:
            self.checked.setText("")
        else:
            telling = [fact for fact in self._workspace.facts.listed() if fact.group != "both"]
            self.checked.setText(checked_name(sum(reviewed(fact, session) for fact in telling), len(telling)))
        self.checked.setAccessibleName(self.checked.text())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the counts into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, the progress goes first; then words are cut; then signs and numbers stay."""
        shown = [chip for chip in self.counts.values() if not chip.isHidden()]
        margins = self._row.contentsMargins()
        fixed = sum(button.sizeHint().width() for button in self.buttons) + margins.left() + margins.right() + 40
        if not self.apart.isHidden():
            fixed += self.apart.sizeHint().width() + 8
        left = self.width() - fixed
        share = _share([chip.wanted(short=False) for chip in shown], left)
        for chip in shown:
            chip.set_room(share if share >= _LEAST else 0)
        whole = sum(chip.wanted(short=False) for chip in shown)
        taken = whole if whole <= left else sum(chip.wanted(short=True) for chip in shown) if share < _LEAST else left
        self.checked.setVisible(bool(self.checked.text()) and taken + self.checked.sizeHint().width() <= left)


def _share(wanted: list[int], room: int) -> int:
    """How much each may have at most so that all find room; what is short leaves its rest to the others."""
    for number, want in enumerate(sorted(wanted)):
        share = room // (len(wanted) - number)
        if want > share:
            return share
        room -= want
    return max(wanted, default=0)


class CountChip(QAbstractButton):
    """How many facts there are of a group, beside a key that looks as they do on the page."""

    def __init__(self, count: Count, parent: QWidget) -> None:
        super().__init__(parent)
        self.count: Count = count
        self._number, self._words, self._brief = "", "", ""
        self._room = _LEAST  # pixels that it may take; 0 leaves the words out
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_count(self, number: int, words: str, brief: str) -> None:
        """Shows a number and what it counts; ``brief`` says that where there is little room."""
        self._brief = brief
        self._number, self._words = str(number), words.removeprefix(str(number)).strip()
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tooltip(f"{words}. {self._marked()}"))
        self.updateGeometry()
        self.update()

    def _marked(self) -> str:
        """How the page marks what is counted, and what a click does."""
        match self.count:
            case "differs":
                how = self.tr("Words that differ are filled; ‸ stands where the other article has words more.")
            case "more":
                how = self.tr("Dots stand under words that the other article lacks.")
            case "both":
                how = self.tr(
                    "Quotations that both have are green; other agreement shows when it is selected, or listed alone."
                )
            case _:
                how = self.tr("A rule stands beside it, a line under its words.")
        return f"{how} {self.tr('A click lists these alone, another one all.')}"

    def set_room(self, room: int) -> None:
        """Cuts the words to the room that there is, leaves them out where that is none."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.update()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def wanted(self, *, short: bool) -> int:
        """The width it needs, with or without its words."""
        number = QFontMetricsF(self._bold()).horizontalAdvance(self._number)
        words = 0.0 if short else QFontMetricsF(self.font()).horizontalAdvance(self._words) + 5
        return round(2 * _PAD + _KEY + _GAP + number + words) + 4

    def sizeHint(self) -> QSize:
        """Room for what it shows."""
        return QSize(min(self.wanted(short=not self._room), self._room or self.wanted(short=True)), 30)

    def minimumSizeHint(self) -> QSize:
        """Room for sign and number, which are never cut."""
        return QSize(self.wanted(short=True), 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Key, number, words."""
        worn = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5)
            if self.isChecked() or self.underMouse() or self.hasFocus():
                edge = self.isChecked() or self.hasFocus()
                painter.setPen(QPen(worn.base["accent"], 1.4) if edge else Qt.PenStyle.NoPen)
                painter.setBrush(worn.base["paper" if self.isChecked() else "raised"])
                painter.drawRoundedRect(box, 5, 5)
            self._key(painter, QRectF(_PAD, (self.height() - 18) / 2, _KEY, 18), worn)
            ink = self._ink(worn)
            painter.setFont(self._bold())
            painter.setPen(ink)
            metrics = QFontMetricsF(self._bold())
            baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
            at = float(_PAD + _KEY + _GAP)
            painter.drawText(QPointF(at, baseline), self._number)
            if self._room:
                painter.setFont(self.font())
                at += metrics.horizontalAdvance(self._number) + 5
                room = self.width() - at - _PAD + 2
                small = QFontMetricsF(self.font())
                words = self._words if small.horizontalAdvance(self._words) <= room else self._brief
                words = small.elidedText(words, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QPointF(at, baseline), words)

    def _ink(self, worn: theme.Theme) -> QColor:
        match self.count:
            case "differs":
                return worn.signals["differs"]
            case "both":
                return worn.signals["quotation"]
            case _:
                return worn.signals["only"]

    def _key(self, painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
        """How the group looks on the page: filled words, a rule in the margin, the quiet line under a quotation."""
        font = QFont(self.font())
        font.setPixelSize(14)
        font.setBold(True)
        painter.setFont(font)
        match self.count:
            case "differs":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(worn.wash("framing_word"))
                painter.drawRoundedRect(box, 2.5, 2.5)
                painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), worn.base["ink"])
                painter.setPen(worn.base["ink"])
            case "both":
                painter.fillRect(box, worn.wash("quotation", 0.45))
                painter.fillRect(QRectF(box.left(), box.bottom() - 1.2, box.width(), 1.2), worn.signals["quotation"])
                painter.setPen(worn.base["ink"])
            case "more":
                painter.setPen(QPen(worn.signals["only"], 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()))
                painter.setPen(worn.signals["only"])
            case _:
                rule = box.left() if self.count == "left" else box.right() - 3
                painter.fillRect(QRectF(rule, box.top(), 3, box.height()), worn.signals["only"])
                painter.setPen(worn.signals["only"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, COUNT_SIGNS[self.count])
