"""One article as a reader sees it: its page with highlights painted under the words, answering pointer and keys."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from diptych.facts import TWO_SIDED
from diptych.finding import Finding, Side, opposite, role
from diptych.span import Span, merged
from diptych.third_text import outside
from diptych_gui.panes.heard_marks import HeardMarks, marks_at
from diptych_gui.panes.ink import ink
from diptych_gui.panes.marks import CLAIM, Mark, marks, nested
from diptych_gui.panes.overlay import Overlay, innermost, outline, word_box
from diptych_gui.panes.page import MOVES, Page
from diptych_gui.style import theme
from diptych_gui.text.aloud import is_heard, say
from diptych_gui.wording.fact_words import closest_words
from diptych_gui.wording.labels import confidence_name
from diptych_gui.wording.messages import said
from diptych_gui.work.workspace import Workspace

_HAIR = 2.0  # pixels of a line that an edge may hide: no letter reaches there
_DEEP = 0.24  # of the height of a line: how far its marks reach below it
_ROOM = 4  # lines
_NOWHERE = (0, 0, 0, 0), (0, 0)
_AGREEMENT = CLAIM  # of the tint, for what both say alike while it is in hand


class ArticleView(Page):
    """The pane of a side."""

    menuRequested = Signal(QPoint)  # noqa: N815 Qt names; where on the screen
    escaped = Signal()  # the reader wants to go back to where they came from

    def __init__(self, workspace: Workspace, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.side: Side = side
        self._found: tuple[Span, ...] = ()
        self._found_here: Span | None = None
        self._all_kinds = False
        self._every = Overlay(self._geometry)  # every highlight: what the pointer finds, and paints where asked for
        self._what_matters = Overlay(self._geometry)
        self._heard = HeardMarks(workspace, self._words_between)
        self._stale: set[Overlay] = set()  # those whose marks are found when they are looked at next
        self._marks: list[Mark] | None = None  # of all findings, shown or not, once somebody asked
        self._places: dict[str, tuple[float, float] | None] = {}  # until the layout changes
        self.laidOut.connect(self._every.forget_layout)
        self.laidOut.connect(self._what_matters.forget_layout)
        self._sight = _NOWHERE  # where the page stands, and what its edges then are
        self._covered = 0.0, 0.0  # pixels at the upper and the lower edge that something lies over
        self.laidOut.connect(self._places.clear)
        self.laidOut.connect(self._look_again)
        self.moved.connect(self._let_go)
        self.viewport().setMouseTracking(True)
        self.setObjectName(f"article_{side}")
        self.setAccessibleName(self.tr("Left article") if side == "left" else self.tr("Right article"))
        self.setAccessibleDescription(
            self.tr("The text with its highlights. Enter on a highlight goes to its counterpart.")
        )
        workspace.articlesChanged.connect(self.show_article)
        workspace.comparisonChanged.connect(self._find_marks)  # a change of the session follows
        workspace.sessionChanged.connect(self._refresh_marks)
        workspace.filterChanged.connect(self._refresh_marks)
        workspace.selectionChanged.connect(self.viewport().update)
        workspace.hoverChanged.connect(self.viewport().update)
        workspace.jumpRequested.connect(self._jump)
        self.show_article()

    def show_article(self) -> None:
        """Shows the side's article; a text that stands there already keeps its place."""
        staying = self._workspace.session is not None  # its article was read again, or that was undone
        if self.set_article(self._workspace.articles[self.side], staying=staying):
            self._found, self._found_here = (), None
            self._forget_text()
            self._find_marks()
            self._refresh_marks()
            finding = self._workspace.selected_finding
            if finding:  # the articles changed sides
                self.bring_level(self._leads_to(finding))
        self._find_pale()

    def _find_pale(self) -> None:
        comparison = self._workspace.comparison
        there = comparison.article(self.side) if comparison else None
        if comparison is None or there is None or there.text != self._text or comparison.third is None:
            self.set_dim(())
            return
        told = [here for fact in comparison.facts if fact.group in TWO_SIDED and (here := fact.side(self.side))]
        words = merged(word for here in told for word in here.words)  # what differs keeps its ink
        self.set_dim(tuple(rest for span in comparison.dim(self.side) for rest in outside(span, words)))

    def _forget_text(self) -> None:
        """Lets every place be found again, in other words."""
        self._every.forget_text()
        self._what_matters.forget_text()

    @property
    def all_kinds(self) -> bool:
        """Whether every kind of finding is painted, not only what matters."""
        return self._all_kinds

    def set_all_kinds(self, on: bool) -> None:
        """Paints every kind of finding, or only what matters."""
        if on != self._all_kinds:
            self._all_kinds = on
            self.viewport().update()

    def _jump(self, finding_id: str, side: Side) -> None:
        spans = self._leads_to(self._workspace.finding(finding_id))
        if not spans:
            return
        if side == self.side and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = self.textCursor()
            cursor.setPosition(self._positions.to_qt(spans[0].start))
            self.bringing = True
            self.setTextCursor(cursor)
            self.bringing = False
            if is_heard():  # the jump itself is said
                self._heard.moved(marks_at(cursor, self._ink, by_line=False), by_line=True)
        self.bring_level(spans)

    def _leads_to(self, finding: Finding | None) -> tuple[Span, ...]:
        """The words of a finding on this page, else of what comes closest to it."""
        parts = finding.parts(self.side) if finding else ()
        near = self._workspace.facts.beside(finding.id, self.side) if finding and not parts else None
        return (near.span,) if near else parts

    def mark_found(self, spans: Sequence[Span], here: Span | None) -> None:
        """Marks the places that a search found, and shows the one it stands at."""
        self._found, self._found_here = tuple(spans), here
        if here:
            self.bring_level((here,))
        self.viewport().update()

    def place(self, finding: Finding) -> tuple[float, float] | None:
        """Where a finding begins and ends in this article, in document coordinates; None where it has no words here."""
        if finding.id not in self._places:
            self._places[finding.id] = self.top_and_bottom(finding.parts(self.side))
        return self._places[finding.id]

    # ---- painting
    def _find_marks(self) -> None:
        self._find_pale()
        self._marks = None
        self._places.clear()

    def _refresh_marks(self) -> None:
        self._stale = {self._every, self._what_matters}
        self.viewport().update()

    @property
    def _overlay(self) -> Overlay:
        """Every highlight shown."""
        if self._every in self._stale:
            self._stale.remove(self._every)
            comparison = self._workspace.comparison
            if self._marks is None:
                self._marks = marks(comparison.findings, self.side, self._positions) if comparison else []
            shown = {finding.id for finding in self._workspace.painted_findings()}
            self._every.set_marks(nested(self._marks, shown))
        return self._every

    @property
    def _ink(self) -> Overlay:
        """The marks of what matters."""
        if self._what_matters in self._stale:
            self._stale.remove(self._what_matters)
            shown, facts = self._workspace.painted_findings(), self._workspace.facts
            marked = ink(facts.painted(), shown, self.side, self._positions, facts.agreed())
            self._what_matters.set_marks(marked)
        return self._what_matters

    def sight(self) -> Span:
        """The words between the first and the last line in sight, in the order that they have on the page."""
        first, last = (self._positions.from_qt(position) for position in self._edges())
        return Span(min(first, last), max(first, last) + 1)

    def _edges(self) -> tuple[int, int]:
        """Where the lines at the upper and the lower edge begin, near enough; as Qt counts."""
        margins, size = self.document().rootFrame().frameFormat(), self.viewport().size()
        left, first = round(margins.leftMargin()) + 4, round(margins.topMargin()) + 4 - self.scrolled
        asked = (left, self.scrolled, size.width(), size.height())
        if self._sight[0] != asked:
            upper = QPoint(left, max(0, first))  # above the text Qt may find its end, before it was laid out
            lower = QPoint(left, size.height() - 1)
            self._sight = asked, (self.cursorForPosition(upper).position(), self.cursorForPosition(lower).position())
        return self._sight[1]

    def _visible_blocks(self) -> range:
        first, last = map(self._geometry.block_number, self._edges())
        return range(max(0, first - 1), last + 2)

    def _look_again(self) -> None:
        self._sight = _NOWHERE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Highlights first, then the words over them."""
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.scrolled)
            worn, edges = theme.current(), self._edges()
            blocks = self._visible_blocks()
            left = self.document().rootFrame().frameFormat().leftMargin()
            self._paint_ground(painter, worn)
            if self._all_kinds:
                self._overlay.paint(painter, blocks, worn, left)
                self._overlay.paint_letters(painter, blocks, worn, left - 8, self.document().defaultFont())
            else:
                self._paint_agreement(painter, worn)
                self._ink.paint(painter, blocks, worn, left)
            self._paint_own_links(painter, worn)
            self._paint_selected(painter, worn)
            self._paint_found(painter, worn)
            if not self._all_kinds:
                self._ink.paint_insertions(painter, blocks, worn)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            for strip in self._cut_lines(edges):
                painter.setClipRect(strip)
                painter.fillRect(strip, theme.current().base["paper"])
                self._paint_blank(painter, theme.current())

    def cover(self, above: float, below: float) -> None:
        """Shows no line in so many pixels at the upper and the lower edge, where something lies over them."""
        if (above, below) != self._covered:
            self._covered = above, below
            self.viewport().update()

    def _cut_lines(self, edges: tuple[int, int]) -> list[QRectF]:
        """What the edges leave of lines that they cut, in the viewport; nothing where hardly a line finds room."""
        height, found = float(self.viewport().height()), []
        left = round(self.document().rootFrame().frameFormat().leftMargin()) + 4
        for foot, covered in enumerate(self._covered):
            inner = height - covered if foot else covered
            at = self.cursorForPosition(QPoint(left, round(inner))).position() if covered else edges[foot]
            line = self._geometry.line_at(at)
            if line is None or height < _ROOM * (line[1] - line[0]):
                continue
            above, below, high = line[0] - self.scrolled, line[1] - self.scrolled, line[1] - line[0]
            if foot:
                strip = (above if above < inner < below - _HAIR else inner, height)
            else:  # the marks of the line before reach down to the first one in sight
                cut = above < inner - _HAIR
                strip = (0.0, max(inner, below + _DEEP * high if cut else min(above, inner + _DEEP * high) - 1))
            if strip[0] < strip[1]:
                found.append(QRectF(0, strip[0], self.viewport().width(), strip[1] - strip[0]))
        return found

    def _paint_blank(self, painter: QPainter, worn: theme.Theme) -> None:
        """The ground where an edge would cut a line; paper on a plain page."""

    def _paint_ground(self, painter: QPainter, worn: theme.Theme) -> None:
        """What lies under all else; nothing on a plain page."""

    def _paint_agreement(self, painter: QPainter, worn: theme.Theme) -> None:
        """The tint of what is selected or under the pointer, which shows nothing by itself where both agree."""
        for finding_id in {self._workspace.hovered, self._workspace.selected}:
            finding = self._workspace.finding(finding_id)
            if finding is None or finding.kind not in ("wording", "claim") or self._is_marked(finding):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.wash(role(finding), _AGREEMENT))
            for span in finding.parts(self.side):
                for rect in self.rects(span):
                    painter.drawRect(word_box(rect))

    def _is_marked(self, finding: Finding) -> bool:
        """Whether what differs of a finding is marked already: then its outline is enough."""
        fact = self._workspace.facts.of(finding.id)
        return fact is not None and fact.shown and fact.group in TWO_SIDED

    def _paint_selected(self, painter: QPainter, worn: theme.Theme) -> None:
        """Outlines of the finding selected and of the one under the pointer; words that differ inside the former.

        What comes closest to one that the other article alone tells has no mark of its own: it is no claim.
        """
        for finding_id, width in ((self._workspace.hovered, 1.2), (self._workspace.selected, 2.0)):
            finding = self._workspace.finding(finding_id)
            if finding is None:
                continue
            if finding_id == self._workspace.selected:
                painter.setPen(QPen(worn.base["accent"], 2.6))
                for span in finding.changed(self.side):
                    for rect in self.rects(span):
                        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            rects = [rect for span in self._outlined(finding) for rect in self.rects(span)]
            outline(painter, rects, worn.base["accent"], width)
            if near := self._workspace.facts.beside(finding_id, self.side):  # no words of it: a line that is broken
                outline(painter, self.rects(near.span), worn.base["accent"], width, Qt.PenStyle.DashLine)

    def _outlined(self, finding: Finding) -> tuple[Span, ...]:
        """The words to frame: those of the finding, or, where only what matters is shown, the wording of its fact."""
        fact = None if self._all_kinds else self._workspace.facts.of(finding.id)
        here = fact.side(self.side) if fact else None
        return (here.span,) if here else finding.parts(self.side)

    def _paint_own_links(self, painter: QPainter, worn: theme.Theme) -> None:
        """Passages with a note or a link of the reader's own: a thin outline."""
        session = self._workspace.session
        if session is None:
            return
        spans = [note.span(self.side) for note in session.notes] + [link.span(self.side) for link in session.links]
        for span in spans:
            if span:
                outline(painter, self.rects(span), worn.base["soft"], 1.0)

    def _paint_found(self, painter: QPainter, worn: theme.Theme) -> None:
        for place in self._found:
            rects = self.rects(place)
            if place == self._found_here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(worn.base["mark"])
                for rect in rects:
                    painter.drawRect(rect)
            outline(painter, rects, worn.base["accent"], 1.0)

    # ---- hands
    def finding_at(self, point: QPointF) -> str | None:
        """The id of the finding under a point of the viewport: of what is painted there, else of what there is."""
        number, place = self.cursorForPosition(point.toPoint()).blockNumber(), point + QPointF(0, self.scrolled)
        painted = None if self._all_kinds else self._ink.at(place, number)
        mark = painted or self._overlay.at(place, number)
        return mark.finding if mark else None

    def finding_at_caret(self) -> str | None:
        """The id of the finding at the caret: the selected one, else what is painted there, else the shortest."""
        comparison = self._workspace.comparison
        if comparison is None:
            return None
        offset = self._positions.from_qt(self.textCursor().position())
        shown = {finding.id for finding in self._workspace.painted_findings()}
        found = [finding.id for finding in comparison.at(self.side, offset) if finding.id in shown]
        selected = self._workspace.selected
        near = self._workspace.facts.beside(selected, self.side)
        if selected in found or (near and near.span.start <= offset < near.span.end):
            return selected
        painted = None if self._all_kinds else innermost(marks_at(self.textCursor(), self._ink, by_line=False))
        return painted.finding if painted else found[0] if found else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the finding under the pointer at both ends."""
        super().mouseMoveEvent(event)
        found = self.finding_at(event.position()) if not event.buttons() else None
        self._workspace.hover(found)
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def _let_go(self) -> None:
        """Ends the hover when the text moves: something else lies under the pointer now."""
        self._workspace.hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remembers on which side the reader is."""
        self._workspace.side_in_use = self.side
        super().focusInEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._workspace.hover(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a highlight brings its counterpart level; a drag marks words."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        found = self.finding_at(event.position())
        if found:
            self._workspace.jump(found, self.side)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is there: a highlight under the pointer is selected first, marked words stay."""
        found = self.finding_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
        if found and not self.textCursor().hasSelection():
            self._workspace.select(found, self.side)
        self.menuRequested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a highlight goes to its counterpart."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            found = self.finding_at_caret()
            if found is not None:
                self._workspace.cross(found, self.side)
                return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.escaped.emit()
            return
        super().keyPressEvent(event)
        if event.key() in MOVES and is_heard():
            by_line = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            say(self._heard.moved(marks_at(self.textCursor(), self._ink, by_line), by_line=by_line))

    def _words_between(self, start: int, end: int) -> str:
        """The words between two positions of Qt."""
        return "".join(span.of(self._text) for span in self._positions.spans(start, end))

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip of a highlight: why it is there, and its counterpart's words, never as rich text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            finding = self._workspace.finding(self.finding_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), self._tip(finding.id) if finding else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, finding_id: str) -> str:
        finding, comparison = self._workspace.finding(finding_id), self._workspace.comparison
        if finding is None or comparison is None:
            return ""
        other = opposite(self.side)
        near = self._workspace.facts.beside(finding.id, other)
        words = near.span.of(comparison.article(other).text) if near else comparison.wording(finding, other)
        shown = words if len(words) <= 240 else words[:240].rsplit(" ", 1)[0] + " …"
        lines = [
            f"<b>{escape(self._workspace.facts.name(finding))}</b> · {escape(confidence_name(finding.confidence))}",
            escape(said(finding.message)),
        ]
        if shown:
            over = f"{escape(closest_words(near))}: " if near else ""
            lines.append(f"{over}<i>{escape(shown)}</i>")
        return f"<qt>{'<br>'.join(lines)}</qt>"
