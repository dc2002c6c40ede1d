"""The whole article in a narrow strip: a tick for each highlight, and the part in sight; click or drag moves there."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diptych.finding import Finding, Role, role
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.marks import strength
from diptych_gui.style import theme
from diptych_gui.work.workspace import Workspace

OVERVIEW_WIDTH = 16
Shade = tuple[Role, float]  # a role and its strength
Tick = tuple[int, int, Shade]  # top and height in the strip


class Overview(QWidget):
    """Ticks in a picture that is drawn again only when highlights or layout change."""

    def __init__(self, workspace: Workspace, view: ArticleView) -> None:
        super().__init__()
        self._workspace, self._view = workspace, view
        self._ticks: QPixmap | None = None
        self._worn = ""
        self._places: dict[str, Tick | None] = {}  # by finding, until the layout changes
        self.setFixedWidth(OVERVIEW_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        left = view.side == "left"
        self.setAccessibleName(self.tr("Map of the left article") if left else self.tr("Map of the right article"))
        self.setAccessibleDescription(
            self.tr("A tick for every highlight; the list of findings says the same in words.")
        )
        for signal in (workspace.sessionChanged, workspace.filterChanged):
            signal.connect(self._stale)
        for signal in (workspace.comparisonChanged, view.laidOut):
            signal.connect(self._moved)
        view.moved.connect(self.update)
        workspace.selectionChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as it always is."""
        return QSize(OVERVIEW_WIDTH, 400)

    def _stale(self) -> None:
        self._ticks = None
        self.update()

    def _moved(self) -> None:
        self._places.clear()
        self._stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other heights, other ticks."""
        self._moved()
        super().resizeEvent(event)

    def _y(self, document_y: float, within: tuple[float, float] | None = None) -> float:
        """Where a y of the document lies in this strip; ``within``: where its text begins and ends."""
        top, bottom = within or self._view.text_range
        return (document_y - top) / max(1.0, bottom - top) * self.height()

    def _drawn(self, worn: theme.Theme) -> QPixmap:
        """The ticks as a picture."""
        if self._ticks is None or self._worn != worn.name:
            ratio = self.devicePixelRatioF()
            picture = QPixmap((self.size().toSizeF() * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(worn.base["window"])
            colours: dict[Shade, QColor] = {}
            with QPainter(picture) as painter:
                within = self._view.text_range
                for finding in self._workspace.painted_findings():
                    tick = self._tick(finding, within)
                    if tick is None:
                        continue
                    top, height, shade = tick
                    if shade not in colours:
                        colours[shade] = worn.edge(*shade)
                    painter.fillRect(3, top, OVERVIEW_WIDTH - 6, height, colours[shade])
            self._ticks, self._worn = picture, worn.name
        return self._ticks

    def _tick(self, finding: Finding, within: tuple[float, float]) -> Tick | None:
        if finding.id not in self._places:
            place = self._view.place(finding)
            self._places[finding.id] = None
            if place is not None:
                top, bottom = (int(self._y(y, within)) for y in place)
                self._places[finding.id] = top, max(2, bottom - top), (role(finding), strength(finding))
        return self._places[finding.id]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ticks, the selected one marked, and a frame around what is in sight."""
        worn = theme.current()
        ticks = self._drawn(worn)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, ticks)
            selected = self._workspace.selected_finding
            place = self._view.place(selected) if selected else None
            if place is not None:
                painter.fillRect(QRectF(0, self._y(place[0]) - 1, OVERVIEW_WIDTH, 3), worn.base["accent"])
            top = self._y(self._view.scrolled)
            height = self._y(self._view.scrolled + self._view.viewport().height()) - top
            painter.setPen(QPen(worn.base["soft"], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(0.5, top, OVERVIEW_WIDTH - 1, height).intersected(
                QRectF(0.5, 0.5, OVERVIEW_WIDTH - 1, self.height() - 1)
            )
            painter.drawRoundedRect(frame, 2, 2)

    def _go(self, event: QMouseEvent) -> None:
        top, bottom = self._view.text_range
        y = top + event.position().y() / max(1, self.height()) * (bottom - top)
        self._view.verticalScrollBar().setValue(round(y - self._view.viewport().height() / 2))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to that part of the article."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follows a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)
