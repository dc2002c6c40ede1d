"""An article's text as a page: wrapped, in a reading font, no wider than its measure; where its words stand."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from diptych.article import Article
from diptych.selectors import CONTEXT
from diptych.span import Span, cover, trimmed
from diptych_gui.panes.geometry import Geometry
from diptych_gui.style import theme
from diptych_gui.style.typography import reading_font
from diptych_gui.text.exact_copy import exact_words
from diptych_gui.text.long_lines import breaks_anywhere, displayable
from diptych_gui.text.positions import Positions

ScrollAnchor = tuple[int, float]  # words by their offset, and how far below the upper edge their line begins, in pixels
MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
LEVEL = 1 / 3  # where a jump puts the first line, as a share of the height
_GUTTER = 40  # pixels for the letters beside the text
_TOP = 24  # pixels between the upper edge and the first line, at rest
_SHORT = 2000  # code points; longer texts fill any page
_NEAR, _WORDS = 2000, 40  # code points below the upper edge in which known words are sought; how many are enough
_HEADLINE = 1.4  # size of the headline against the text


class Page(QTextEdit):
    """A read-only text. Positions are code points outside, Qt's own only inside."""

    laidOut = Signal()  # noqa: N815 Qt names; words stand elsewhere than before
    moved = Signal()  # scrolled, by anybody
    headline = _HEADLINE  # size of the headline against the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bringing = False  # while a jump moves this pane, so that the other is not dragged along
        self._level: tuple[Span, ...] = ()  # what the last jump brought here, until the reader scrolls away
        self._kept: tuple[ScrollAnchor | None, int] = (
            None,
            -1,
        )  # what keeps its place, and the scroll then
        self._text, self._title = "", ""
        self._dim: tuple[Span, ...] = ()  # what stands in a third text
        self._positions = Positions("")
        self._measure, self._line_spacing = 70, 145
        self._size, self._family = 13.0, ""
        self._prepare()
        self._geometry = Geometry(self.document())
        self.document().documentLayout().documentSizeChanged.connect(self.laidOut)
        self.verticalScrollBar().valueChanged.connect(self._moved)

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
        self.setCursorWidth(0)  # a caret stands where somebody goes through the words by keyboard
        self.setMinimumWidth(220)

    def sizeHint(self) -> QSize:
        """A page of a comfortable width."""
        return QSize(520, 640)

    # ---- the text
    def set_article(self, article: Article | None, *, staying: bool = False) -> bool:
        """Shows an article; False where its text stands there already and keeps its place.

        Another text is shown from its beginning, or, ``staying``, at the words that were being read.
        """
        before = self._title
        text, self._title = (article.text, article.title or "") if article else ("", "")
        if text == self._text and not self.document().isEmpty():
            if self._title != before:
                self._dress()
            return False
        place = self._place_in(text) if staying else None
        self._text, self._level, self._kept, self._dim = text, (), (None, -1), ()
        self._set_text(displayable(text), Positions(text))
        self.scroll_to(self._rest())
        if place:
            self._return_to(place)
        return True

    def _set_text(self, shown: str, positions: Positions) -> None:
        """Puts the words on the page, and says where those of the article stand there."""
        self._positions = positions
        modes = QTextOption.WrapMode
        anywhere = breaks_anywhere(shown)
        self.setWordWrapMode(modes.WrapAnywhere if anywhere else modes.WrapAtWordBoundaryOrAnywhere)
        self.bringing = True
        self.setPlainText(shown)
        self._geometry.refresh()
        self._dress()
        self.bringing = False

    def _place_in(self, text: str) -> ScrollAnchor | None:
        """Words of this page that stand in another text, and only once: where there, and how far down here.

        They may look a little different there, as the words under a note may.
        """
        from diptych.storage.selectors import (
            sought,
        )  # and with it all of storage, which the first paint need not wait for

        place = self._place()
        if place is None:
            return None
        for at in range(place[0], min(place[0] + _NEAR, len(self._text) - _WORDS), _WORDS):
            words, line = Span(at, at + _WORDS), self.line(at)
            around = (self._text[max(0, at - CONTEXT) : at], self._text[words.end : words.end + CONTEXT])
            found = sought(text, words.of(self._text), *around)
            if line and found:
                return found.start, line[0] - self.scrolled
        return None

    def _return_to(self, place: ScrollAnchor) -> None:
        """Puts the caret on words, and these as far down as they were."""
        cursor = self.textCursor()
        cursor.setPosition(self._positions.to_qt(place[0]))
        self.bringing = True
        self.setTextCursor(cursor)
        self.bringing = False
        self._bring_to(place)

    def set_typography(self, family: str, size: float, measure: int, line_spacing: int) -> None:
        """Sets the reading font (points), the measure (characters a line, at most) and the line spacing (percent)."""
        wanted = (family, float(size), measure, line_spacing)
        if wanted == (self._family, self._size, self._measure, self._line_spacing) and not self.document().isEmpty():
            return
        with self.keeping_place():
            self._family, self._size, self._measure, self._line_spacing = wanted
            self._dress()

    def _dress(self) -> None:
        """Font, spacing, headline; the characters stay as they are."""
        font = reading_font(self._size, self._family)
        self.document().setDefaultFont(font)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # or the whole text is laid out after each step
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        block = QTextBlockFormat()
        block.setLineHeight(self._line_spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        plain = QTextCharFormat()
        plain.setFont(font)
        cursor.setBlockFormat(block)
        cursor.setCharFormat(plain)
        if self._title and self._text.lstrip().startswith(self._title):
            start = len(self._text) - len(self._text.lstrip())
            cursor.setPosition(self._positions.to_qt(start))
            cursor.setPosition(self._positions.to_qt(start + len(self._title)), QTextCursor.MoveMode.KeepAnchor)
            headline = QTextCharFormat()
            headline.setFont(reading_font(self._size * self.headline, self._family, bold=True))
            cursor.setCharFormat(headline)
            tight = QTextBlockFormat()
            tight.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(tight)
        self._paint_pale(cursor)
        cursor.endEditBlock()
        self._set_margins()

    def set_dim(self, spans: Sequence[Span]) -> None:
        """Makes these passages pale and no others: they stand in a third text."""
        if tuple(spans) != self._dim:
            self._dim = tuple(spans)
            with self.keeping_place():
                self._dress()

    def _paint_pale(self, cursor: QTextCursor) -> None:
        pale = QTextCharFormat()
        pale.setForeground(theme.current().base["soft"])
        for span in self._dim:
            for start, end in self._positions.stretches(span):
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(pale)

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
        if format_ != frame.frameFormat():
            frame.setFrameFormat(format_)
        if len(self._text) < _SHORT:  # too few lines to reach the rest position
            lines = self.height_of_document - format_.topMargin() - format_.bottomMargin()
            format_.setBottomMargin(max(format_.bottomMargin(), height - lines - _TOP))
            frame.setFrameFormat(format_)
        self.laidOut.emit()

    def _rest(self) -> int:
        """The scroll value at which the text begins just below the upper edge."""
        return max(0, round(self.document().rootFrame().frameFormat().topMargin()) - _TOP)

    def _moved(self) -> None:
        if not self.bringing:
            self._level = ()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shows the caret to who moves it."""
        if event.key() in MOVES:
            self.setCursorWidth(1)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Words that are pale are so in the colours of the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._dim:
            with self.keeping_place():
                self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the words at the upper edge where they are."""
        with self.keeping_place():
            super().resizeEvent(event)
            self._set_margins()

    def showEvent(self, event: QShowEvent) -> None:
        """Keeps the place also where Qt would bring the caret into sight, as it does when a text is first shown."""
        with self.keeping_place():
            super().showEvent(event)

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Keeps what was brought level there while the layout changes, else the words at the upper edge."""
        place, level = self._place(), self._level
        self.bringing = True
        try:
            yield
            self._bring_to(place)
            self._kept = place, self.scrolled
        finally:
            self.bringing = False
        if level:
            self.bring_level(level)

    def _place(self) -> ScrollAnchor | None:
        """The first words in sight, and how far down they stand; None at the very beginning."""
        if self.scrolled == self._kept[1]:  # the same words again: step by step they would drift
            return self._kept[0]
        if self.scrolled <= self._rest():
            return None
        corner = self.viewport().rect().topLeft() + QPointF(_GUTTER + 60, 8).toPoint()
        offset = self._positions.from_qt(self.cursorForPosition(corner).position())
        line = self.line(offset)
        return (offset, line[0] - self.scrolled) if line else None

    def _bring_to(self, place: ScrollAnchor | None) -> None:
        """Scrolls so that words stand as far down as they did; to the beginning where there are none."""
        line = self.line(place[0]) if place else None
        self.scroll_to(line[0] - place[1] if place and line else self._rest())

    def selected_span(self) -> Span | None:
        """The passage that the reader marked, None where nothing is marked."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._positions.span(cursor.selectionStart(), cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, marked for a middle click or dragged out: the article's own words and nothing beside them."""
        cursor = self.textCursor()
        spans = self._positions.spans(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else ()
        return exact_words(_joined(self._text, spans))

    # ---- places
    def top_and_bottom(self, spans: Sequence[Span]) -> tuple[float, float] | None:
        """Where the passage begins and ends, in document coordinates; None where it has no words."""
        if not spans:
            return None
        whole = cover(spans)
        whole = trimmed(self._text, whole.start, whole.end) or whole  # what ends in a line break ends in no line
        first, last = self.line(whole.start), self.line(max(whole.start, whole.end - 1))
        return (first[0], last[1]) if first and last else None

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles of the words of a span, in document coordinates."""
        return [rect for stretch in self._positions.stretches(span) for rect in self._geometry.rects(*stretch)]

    @property
    def length(self) -> int:
        """How many code points the text has."""
        return len(self._text)

    def show_words(self, offset: int) -> None:
        """Brings the line of a code point to the middle, as a reader who scrolls there does."""
        line = self.line(offset)
        if line is not None:
            self.verticalScrollBar().setValue(round(line[0] - self.viewport().height() / 2))

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

    def line(self, offset: int) -> tuple[float, float] | None:
        """Upper and lower edge of the line that a code point stands in, in document coordinates."""
        return self._geometry.line_at(self._positions.to_qt(offset))


def _joined(text: str, spans: Sequence[Span]) -> str:
    """The stretches as one text: what stands between them where only blanks do, else an empty line."""
    found = ""
    for number, span in enumerate(spans):
        if number:
            last = spans[number - 1].end
            between = text[last : span.start] if last <= span.start else ""
            found += between if between and not between.strip() else "\n\n"
        found += span.of(text)
    return found
