"""The strip between the articles: a curve from each passage to its counterpart, calm but for the one in hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from diptych.brief import Sign, sign_of
from diptych.finding import Finding, Role, role
from diptych.span import Span, cover
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.idle import idle
from diptych_gui.panes.marks import PALE, strength
from diptych_gui.style import theme
from diptych_gui.work.workspace import Workspace

STRIP_WIDTH = 56
_NEAR = 6.0  # pixels from a curve that still mean it
_TALL = 60  # pixels of a passage at most, in the middle of which its curve ends
_Link = tuple[Finding, Sign, Span, Span]  # what is linked, the sign of its fact, and the words of either side


@dataclass(frozen=True, slots=True)
class _Curve:
    """The middles of both ends in document coordinates."""

    finding: str
    role: Role
    sign: Sign
    left: float
    right: float
    strong: bool


class LinkStrip(QWidget):
    """Curves between the panes, of what is in sight on either side; an end elsewhere about where its words are."""

    def __init__(self, workspace: Workspace, left: ArticleView, right: ArticleView) -> None:
        super().__init__()
        self._workspace, self._views = workspace, (left, right)
        self._links: list[_Link] | None = None  # of the findings shown
        self._soon = idle(self, self._find)
        self.setFixedWidth(STRIP_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Links"))
        self.setAccessibleDescription(
            self.tr("Curves between counterparts; the list of findings says the same in words.")
        )
        for view in self._views:
            view.laidOut.connect(self.update)
            view.moved.connect(self.update)
        workspace.comparisonChanged.connect(self._stale)
        workspace.sessionChanged.connect(self._stale)
        workspace.filterChanged.connect(self._stale)
        workspace.selectionChanged.connect(self.update)
        workspace.hoverChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as it always is."""
        return QSize(STRIP_WIDTH, 400)

    def _stale(self) -> None:
        self._links = None
        self._soon.start()
        self.update()

    def _find(self) -> list[_Link]:
        """What is linked, with the words of either side."""
        if self._links is None:
            facts, every = self._workspace.facts, self._views[0].all_kinds
            signs: dict[str, Sign] = {fact.members[0]: sign_of(fact) for fact in facts.painted()}
            self._links = [
                (finding, signs.get(finding.id, "="), cover(left), cover(right))
                for finding in self._workspace.painted_findings()
                if every or finding.kind == "quote" or finding.id in signs
                if (left := finding.parts("left")) and (right := finding.parts("right"))
            ]
        return self._links

    def show_kinds(self) -> None:
        """Shows what the pages show now."""
        self._stale()

    def _seen(self) -> list[_Curve]:
        """The curves of which either end can be seen."""
        sights = [view.sight() for view in self._views]
        (above, below), (over, under) = ((sight.start, sight.end) for sight in sights)
        return [
            _Curve(
                finding.id, role(finding), sign, *self._ends(finding, (left, right), sights), strength(finding) > PALE
            )
            for finding, sign, left, right in self._find()
            if (left.start < below and left.end > above) or (right.start < under and right.end > over)
        ]

    def _ends(self, finding: Finding, spans: tuple[Span, Span], sights: Sequence[Span]) -> tuple[float, float]:
        """The middles of both ends in document coordinates."""
        found = []
        for view, span, sight in zip(self._views, spans, sights, strict=True):
            place = view.place(finding) if sight.overlap(span) else None
            if place is not None:
                top, bottom = place
                found.append((top + min(bottom, top + _TALL)) / 2)
            else:
                away = span.start - (sight.start if span.end <= sight.start else sight.end)
                edge = view.scrolled + (0 if away < 0 else view.viewport().height())
                found.append(edge + away / max(1, len(sight)) * view.viewport().height())
        return found[0], found[1]

    def _offsets(self) -> tuple[float, float]:
        """What to take from a document's y to have this widget's."""
        left, right = (
            view.scrolled
            - view.viewport().mapTo(view.window(), view.viewport().rect().topLeft()).y()
            + self.mapTo(self.window(), self.rect().topLeft()).y()
            for view in self._views
        )
        return left, right

    def _path(self, left: float, right: float) -> QPainterPath:
        width = float(self.width())
        path = QPainterPath(QPointF(0, left))
        path.cubicTo(QPointF(width * 0.5, left), QPointF(width * 0.5, right), QPointF(width, right))
        return path

    def paintEvent(self, event: QPaintEvent) -> None:
        """The visible curves faintly, then those selected and under the pointer."""
        worn, offsets = theme.current(), self._offsets()
        held = (self._workspace.hovered, self._workspace.selected)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), worn.base["window"])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for curve in sorted(self._seen(), key=lambda c: c.finding in held):
                if curve.finding in held:
                    pen = QPen(worn.base["accent"] if curve.finding == held[1] else self._ink(curve, 1.0), 2.4)
                else:
                    pen = QPen(self._ink(curve, 0.5 if curve.strong else 0.25), 1.2)
                painter.strokePath(self._path(curve.left - offsets[0], curve.right - offsets[1]), pen)
            painter.setPen(QPen(worn.base["ink"], 1.4, Qt.PenStyle.DashLine))
            for left, right in self._own():
                painter.drawPath(self._path(left - offsets[0], right - offsets[1]))

    def _ink(self, curve: _Curve, share: float) -> QColor:
        """The colour of a curve: that of its sign, or of its role where the pages show all of these."""
        worn = theme.current()
        if self._views[0].all_kinds:
            return worn.edge(curve.role, share)
        ink = QColor(worn.sign(curve.sign))
        ink.setAlphaF(max(share, worn.least))
        return ink

    def _own(self) -> list[tuple[float, float]]:
        """The middles of both ends of the links that the reader made, in document coordinates."""
        session = self._workspace.session
        found = []
        for link in session.links if session else ():
            ends = [view.top_and_bottom((span,)) for view in self._views if (span := link.span(view.side))]
            if len(ends) == 2 and ends[0] and ends[1]:
                found.append((sum(ends[0]) / 2, sum(ends[1]) / 2))
        return found

    def _at(self, point: QPointF) -> str | None:
        """The finding whose curve passes nearest to a point, if near enough."""
        offsets, best = self._offsets(), (_NEAR, "")
        share = min(1.0, max(0.0, point.x() / max(1, self.width())))
        for curve in self._seen():
            path = self._path(curve.left - offsets[0], curve.right - offsets[1])
            best = min(best, (abs(path.pointAtPercent(share).y() - point.y()), curve.finding))
        return best[1] or None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the curve under the pointer."""
        found = self._at(event.position())
        self._workspace.hover(found)
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jumps to the finding of a curve, on the side that was nearer."""
        found = self._at(event.position())
        if found:
            self._workspace.jump(found, "left" if event.position().x() < self.width() / 2 else "right")
