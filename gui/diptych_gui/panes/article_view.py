"""One article as a reader sees it: wrapped, in a reading font, with its highlights painted under the words."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from diptych.finding import Side, opposite
from diptych.span import Span, cover
from diptych_gui import theme
from diptych_gui.panes.geometry import Geometry
from diptych_gui.panes.marks import marks, painted_spans
from diptych_gui.panes.overlay import Overlay, inset, outline
from diptych_gui.panes.unbroken import breaks_anywhere, displayable
from diptych_gui.positions import Positions
from diptych_gui.typography import reading_font
from diptych_gui.word_changes import changed_words
from diptych_gui.workspace import Workspace

LEVEL = 1 / 3  # where a jump puts the first line, as a share of the height
_GUTTER = 34  # pixels for the letters beside the text
_HEADLINE = 1.4  # size of the headline against the text


class ArticleView(QTextEdit):
    """A read-only pane. Positions are code points outside, Qt's own only inside."""

    laidOut = Signal()  # noqa: N815 Qt names; words stand elsewhere than before
    moved = Signal()  # scrolled, by anybody

    def __init__(self, workspace: Workspace, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self.side = workspace, side
        self.bringing = False  # while a jump moves this pane, so that the other is not dragged along
        self._level: tuple[Span, ...] = ()  # what the last jump brought here, until the reader scrolls away
        self._text = ""
        self._positions = Positions("")
        self._heights: dict[Span, tuple[float, float] | None] = {}  # until the layout changes
        self._found: tuple[tuple[int, int], ...] = ()
        self._found_here: tuple[int, int] | None = None
        self._measure, self._line_spacing = 70, 145
        self._size, self._family = 13.0, ""
        self._prepare()
        self._geometry = Geometry(self.document())
        self._overlay = Overlay(self._geometry)
        self.document().documentLayout().documentSizeChanged.connect(self._forget_layout)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        workspace.articlesChanged.connect(self.show_article)
        workspace.comparisonChanged.connect(self._refresh_marks)
        workspace.sessionChanged.connect(self._refresh_marks)
        workspace.filterChanged.connect(self._refresh_marks)
        workspace.selectionChanged.connect(self.viewport().update)
        workspace.hoverChanged.connect(self.viewport().update)
        workspace.jumpRequested.connect(self._jump)
        self.show_article()

    def _prepare(self) -> None:
        """What makes a text edit a page: no caret to type with, no frame, no sideways scrolling, no undo."""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.setMinimumWidth(220)
        self.setObjectName(f"article_{self.side}")
        left = self.side == "left"
        self.setAccessibleName(self.tr("Left article") if left else self.tr("Right article"))
        self.setAccessibleDescription(
            self.tr("The text with its highlights. Enter on a highlight goes to its counterpart.")
        )

    def sizeHint(self) -> QSize:
        """A page of a comfortable width."""
        return QSize(520, 640)

    # ---- the text
    def show_article(self) -> None:
        """Shows the side's article from its beginning; a text that stands there already keeps its place."""
        article = self._workspace.articles[self.side]
        text = article.text if article else ""
        if text == self._text and self._positions is not None and not self.document().isEmpty():
            return
        self._text, self._positions = text, Positions(text)
        self._found, self._found_here = (), None
        modes = QTextOption.WrapMode
        anywhere = breaks_anywhere(text)
        self.setWordWrapMode(modes.WrapAnywhere if anywhere else modes.WrapAtWordBoundaryOrAnywhere)
        self.setPlainText(displayable(text))
        self._geometry.refresh()
        self._dress()
        self._refresh_marks()
        self.verticalScrollBar().setValue(self._rest())

    def set_typography(self, family: str, size: float, measure: int, line_spacing: int) -> None:
        """Sets the reading font (points), the measure (characters a line, at most) and the line spacing (percent)."""
        wanted = (family, float(size), measure, line_spacing)
        if wanted == (self._family, self._size, self._measure, self._line_spacing) and not self.document().isEmpty():
            return
        anchor = self._anchor()
        self._family, self._size, self._measure, self._line_spacing = wanted
        self._dress()
        self._restore(anchor)

    def _dress(self) -> None:
        """Font, spacing, headline; the characters stay as they are."""
        font = reading_font(self._size, self._family)
        self.document().setDefaultFont(font)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(self._line_spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        plain = QTextCharFormat()
        plain.setFont(font)
        cursor.setBlockFormat(block)
        cursor.setCharFormat(plain)
        article = self._workspace.articles[self.side]
        if article and article.title and self._text.lstrip().startswith(article.title):
            start = len(self._text) - len(self._text.lstrip())
            cursor.setPosition(self._positions.to_qt(start))
            cursor.setPosition(self._positions.to_qt(start + len(article.title)), QTextCursor.MoveMode.KeepAnchor)
            headline = QTextCharFormat()
            headline.setFont(reading_font(self._size * _HEADLINE, self._family, bold=True))
            cursor.setCharFormat(headline)
            tight = QTextBlockFormat()
            tight.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(tight)
        self._set_margins()

    def _set_margins(self) -> None:
        """Centres the measure, and leaves room above and below so that any line can be brought to any height."""
        width = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * self._measure
        side = max(_GUTTER, (self.viewport().width() - width) / 2)
        frame = self.document().rootFrame()
        format_ = frame.frameFormat()
        height = self.viewport().height()
        format_.setLeftMargin(side)
        format_.setRightMargin(max(18.0, side - _GUTTER / 2))
        format_.setTopMargin(max(24.0, height * 0.45))
        format_.setBottomMargin(max(24.0, height * 0.62))
        frame.setFrameFormat(format_)
        self._forget_layout()

    def _rest(self) -> int:
        """The scroll value at which the text begins just below the upper edge."""
        return max(0, round(self.document().rootFrame().frameFormat().topMargin()) - 24)

    def _moved(self) -> None:
        if not self.bringing:
            self._level = ()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the words at the upper edge where they are."""
        anchor, level = self._anchor(), self._level
        self.bringing = True
        super().resizeEvent(event)
        self._set_margins()
        self._restore(anchor)
        self.bringing = False
        if level:
            self.bring_level(level)

    def _anchor(self) -> int | None:
        """The Qt position of the words at the upper edge; None at the very beginning."""
        if self.verticalScrollBar().value() <= self._rest():
            return None
        return self.cursorForPosition(self.viewport().rect().topLeft() + QPointF(_GUTTER + 60, 8).toPoint()).position()

    def _restore(self, anchor: int | None) -> None:
        if anchor is None:
            self.verticalScrollBar().setValue(self._rest())
            return
        rects = self._geometry.rects(anchor, anchor + 1)
        if rects:
            self.verticalScrollBar().setValue(round(rects[0].top()) - 8)

    def selected_span(self) -> Span | None:
        """The passage that the reader marked, None where nothing is marked."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._positions.span(cursor.selectionStart(), cursor.selectionEnd())

    # ---- places
    def top_and_bottom(self, spans: Sequence[Span]) -> tuple[float, float] | None:
        """Where the passage begins and ends, in document coordinates; None where it has no words."""
        if not spans:
            return None
        whole = spans[0] if len(spans) == 1 else cover(spans)
        if whole not in self._heights:
            self._heights[whole] = self._laid_out(whole)
        return self._heights[whole]

    def _laid_out(self, whole: Span) -> tuple[float, float] | None:
        first = self._geometry.rects(*self._qt(Span(whole.start, min(whole.end, whole.start + 1))))
        last = self._geometry.rects(*self._qt(Span(max(whole.start, whole.end - 1), whole.end)))
        return (first[0].top(), last[-1].bottom()) if first and last else None

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles of the words of a span, in document coordinates."""
        return self._geometry.rects(*self._qt(span))

    @property
    def scrolled(self) -> int:
        """How far the document is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    @property
    def height_of_document(self) -> float:
        """The height of the whole document, in pixels."""
        return self.document().size().height()

    @property
    def text_range(self) -> tuple[float, float]:
        """Where the text begins and ends in the document: without the room above and below."""
        format_ = self.document().rootFrame().frameFormat()
        return format_.topMargin(), max(format_.topMargin() + 1, self.height_of_document - format_.bottomMargin())

    def scroll_to(self, value: float) -> None:
        """Scrolls there without asking the other pane to follow."""
        self.bringing = True
        try:
            self.verticalScrollBar().setValue(round(value))
        finally:
            self.bringing = False

    def bring_level(self, spans: Sequence[Span]) -> None:
        """Scrolls so that the passage begins at the level of every jump, in the middle third."""
        place = self.top_and_bottom(spans)
        self._level = tuple(spans)
        if place is not None:
            self.scroll_to(place[0] - self.viewport().height() * LEVEL - 6)

    def _qt(self, span: Span) -> tuple[int, int]:
        return self._positions.to_qt(span.start), self._positions.to_qt(span.end)

    def _jump(self, finding_id: str, side: Side) -> None:
        finding = self._workspace.finding(finding_id)
        spans = painted_spans(finding, self.side) if finding else ()
        if not spans:
            return
        if side == self.side:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            cursor = self.textCursor()
            cursor.setPosition(self._positions.to_qt(spans[0].start))
            self.bringing = True
            self.setTextCursor(cursor)
            self.bringing = False
        self.bring_level(spans)

    def mark_found(self, spans: Sequence[Span], here: Span | None) -> None:
        """Marks the places that a search found, and shows the one it stands at."""
        self._found = tuple(self._qt(span) for span in spans)
        self._found_here = self._qt(here) if here else None
        if here:
            self.bring_level((here,))
        self.viewport().update()

    # ---- painting
    def _refresh_marks(self) -> None:
        found = self._workspace.painted_findings() if self._workspace.session else ()
        self._overlay.set_marks(marks(found, self.side, self._positions))
        self.viewport().update()

    def _forget_layout(self) -> None:
        self._heights = {}
        self._overlay.forget_layout()
        self.laidOut.emit()

    def _visible_blocks(self) -> range:
        first = self.cursorForPosition(self.viewport().rect().topLeft()).blockNumber()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).blockNumber()
        return range(max(0, first - 1), last + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Highlights first, then the words over them."""
        with QPainter(self.viewport()) as painter:
            painter.translate(0, -self.scrolled)
            worn, blocks = theme.current(), self._visible_blocks()
            self._overlay.paint(painter, blocks, worn)
            self._paint_own_links(painter, worn)
            self._paint_selected(painter, worn)
            self._paint_found(painter, worn)
            left = self.document().rootFrame().frameFormat().leftMargin()
            self._overlay.paint_letters(painter, blocks, worn, left - 8, self.document().defaultFont())
        super().paintEvent(event)

    def _paint_selected(self, painter: QPainter, worn: theme.Theme) -> None:
        """Outlines of the finding selected and of the one under the pointer; words that differ inside the former."""
        for finding_id, width in ((self._workspace.hovered, 1.2), (self._workspace.selected, 2.0)):
            finding = self._workspace.finding(finding_id)
            if finding is None:
                continue
            if finding_id == self._workspace.selected:
                for span in changed_words(finding)[self.side]:
                    for rect in self.rects(span):
                        painter.setPen(Qt.PenStyle.NoPen)
                        painter.setBrush(worn.base["mark"])
                        painter.drawRect(inset(rect, 1))
            rects = [rect for span in painted_spans(finding, self.side) for rect in self.rects(span)]
            outline(painter, rects, worn.base["accent"], width)

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
            rects = self._geometry.rects(*place)
            if place == self._found_here:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(worn.base["mark"])
                for rect in rects:
                    painter.drawRect(rect)
            outline(painter, rects, worn.base["accent"], 1.0)

    # ---- hands
    def finding_at(self, point: QPointF) -> str | None:
        """The id of the finding under a point of the viewport."""
        number = self.cursorForPosition(point.toPoint()).blockNumber()
        mark = self._overlay.at(point + QPointF(0, self.scrolled), number)
        return mark.finding if mark else None

    def finding_at_caret(self) -> str | None:
        """The id of the shortest visible finding at the caret."""
        comparison = self._workspace.comparison
        if comparison is None:
            return None
        offset = self._positions.from_qt(self.textCursor().position())
        shown = {finding.id for finding in self._workspace.painted_findings()}
        found = [finding.id for finding in comparison.at(self.side, offset) if finding.id in shown]
        selected = self._workspace.selected
        return selected if selected in found else found[0] if found else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the finding under the pointer at both ends."""
        super().mouseMoveEvent(event)
        found = self.finding_at(event.position()) if not event.buttons() else None
        self._workspace.hover(found)
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a highlight goes to its counterpart."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            found = self.finding_at_caret()
            finding = self._workspace.finding(found)
            if finding is not None:
                other = opposite(self.side)
                self._workspace.jump(finding.id, other if finding.spans(other) else self.side)
                return
        super().keyPressEvent(event)

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
        words = " … ".join(span.of(comparison.article(other).text) for span in finding.spans(other))
        shown = words if len(words) <= 240 else words[:240].rsplit(" ", 1)[0] + " …"
        quoted = f"<br><i>{escape(shown)}</i>" if shown else ""
        return f"<qt>{escape(finding.reason)}{quoted}</qt>"
