"""The whole article in a narrow strip: a tick for each highlight, and the part in sight; click or drag moves there.

A place in the strip is a share of the letters, not of the pixels: so it is known before the page was laid out.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diptych.facts import FactGroup
from diptych.finding import Role, role
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.idle import idle
from diptych_gui.panes.marks import strength
from diptych_gui.style import theme
from diptych_gui.work.workspace import Workspace

OVERVIEW_WIDTH = 16
_QUIET = 0.45  # of the ink
_ORDER: tuple[theme.Signal, ...] = ("both", "only", "quotation", "differs")  # what weighs more is drawn over the rest
Shade = tuple[Role, float] | theme.Signal  # a role and its strength, or what it is where only what matters is shown
Tick = tuple[int, int, Shade]  # from where to where in the text


class Overview(QWidget):
    """Ticks in a picture that is drawn again only when highlights or layout change."""

    def __init__(self, workspace: Workspace, view: ArticleView) -> None:
        super().__init__()
        self._workspace, self._view = workspace, view
        self._ticks: QPixmap | None = None
        self._worn = ""
        self._found: list[Tick] | None = None  # of the findings shown
        self._soon = idle(self, self._find)
        self.setFixedWidth(OVERVIEW_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        left = view.side == "left"
        self.setAccessibleName(self.tr("Map of the left article") if left else self.tr("Map of the right article"))
        self.setAccessibleDescription(
            self.tr("A tick for every highlight; the list of findings says the same in words.")
        )
        for signal in (
            workspace.sessionChanged,
            workspace.filterChanged,
            workspace.comparisonChanged,
            workspace.articlesChanged,
        ):
            signal.connect(self._stale)
        view.moved.connect(self.update)
        workspace.selectionChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as it always is."""
        return QSize(OVERVIEW_WIDTH, 400)

    def _stale(self) -> None:
        self._ticks = self._found = None
        self._soon.start()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other heights, another picture."""
        self._ticks = None
        super().resizeEvent(event)

    def _y(self, offset: int) -> float:
        """Where a code point lies in this strip."""
        return offset / max(1, self._view.length) * self.height()

    def _drawn(self, worn: theme.Theme) -> QPixmap:
        """The ticks as a picture."""
        if self._ticks is None or self._worn != worn.name:
            ratio = self.devicePixelRatioF()
            picture = QPixmap((self.size().toSizeF() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(worn.base["window"])
            colours: dict[Shade, QColor] = {}
            with QPainter(picture) as painter:
                for start, end, shade in self._find():
                    if shade not in colours:
                        colours[shade] = _ink(shade, worn) if isinstance(shade, str) else worn.edge(*shade)
                    top = int(self._y(start))
                    painter.fillRect(3, top, OVERVIEW_WIDTH - 6, max(2, int(self._y(end)) - top), colours[shade])
            self._ticks, self._worn = picture, worn.name
        return self._ticks

    def _find(self) -> list[Tick]:
        """The highlights of this side: where in the text each begins and ends, and how it looks."""
        if self._found is None and not self._view.all_kinds:
            self._found = sorted(self._what_matters(), key=lambda tick: _ORDER.index(str(tick[2])))
        if self._found is None:
            shown = ((finding, finding.parts(self._view.side)) for finding in self._workspace.painted_findings())
            self._found = [(p[0].start, p[-1].end, (role(f), strength(f))) for f, p in shown if p]
        return self._found

    def _what_matters(self) -> Iterator[Tick]:
        """What the page itself marks: words that differ, quotations of both, what only this side says, agreement."""
        for finding in self._workspace.painted_findings():
            for quotation in finding.quotations:
                if parts := quotation.words[self._view.side]:
                    yield parts[0].start, parts[-1].end, "quotation"
        for fact in self._workspace.facts.agreed():
            if here := fact.side(self._view.side):
                yield here.span.start, here.span.end, "both"
        for fact in self._workspace.facts.painted():
            here = fact.side(self._view.side)
            if here and fact.group is FactGroup.ONLY:
                yield here.span.start, here.span.end, "only"
            elif here and fact.group is FactGroup.DIFFERS:
                for word in here.words or (here.span,):
                    yield word.start, word.end, "differs"

    def show_kinds(self) -> None:
        """Shows what the page shows now."""
        self._stale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ticks, the selected one marked, and a frame around what is in sight."""
        worn = theme.current()
        ticks = self._drawn(worn)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, ticks)
            selected = self._workspace.selected_finding
            parts = selected.parts(self._view.side) if selected else ()
            if parts:
                painter.fillRect(QRectF(0, self._y(parts[0].start) - 1, OVERVIEW_WIDTH, 3), worn.base["accent"])
            sight = self._view.sight()
            top, height = self._y(sight.start), self._y(sight.end) - self._y(sight.start)
            painter.setPen(QPen(worn.base["soft"], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(0.5, top, OVERVIEW_WIDTH - 1, height).intersected(
                QRectF(0.5, 0.5, OVERVIEW_WIDTH - 1, self.height() - 1)
            )
            painter.drawRoundedRect(frame, 2, 2)

    def _go(self, event: QMouseEvent) -> None:
        share = event.position().y() / max(1, self.height())
        self._view.show_words(round(min(1.0, max(0.0, share)) * self._view.length))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to that part of the article."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)


def _ink(signal: theme.Signal, worn: theme.Theme) -> QColor:
    """The ink of a tick: full where words differ, quieter for the rest, of which there is much."""
    return worn.signals[signal] if signal == "differs" else worn.mixed(worn.signals[signal], max(_QUIET, worn.least))
