"""How the cells of a story look: what a row is, the words of each source, those that differ filled, verdicts."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from diptych.brief import Piece
from diptych.exporting.story_rows import cell_pieces, row_sign
from diptych.story import Row
from diptych_gui.panels.finding_model import Index
from diptych_gui.panels.story_model import STORY_ROLE, Heading
from diptych_gui.panels.wording_delegate import WordingDelegate
from diptych_gui.panels.wording_layout import WordingLayout
from diptych_gui.style import theme
from diptych_gui.style.typography import reading_font
from diptych_gui.wording.story_words import cell_words, empty_cell, group_title, row_sureness, row_title
from diptych_gui.work.story_desk import StoryDesk

PAD = 8  # pixels around the words of a cell
_ROOM = 320  # code points of a passage before it is cut to what tells
_SMALL = 12  # pixels of the words about a row
_BETWEEN = Piece(" … ", "ellipsis")


class StoryDelegate(WordingDelegate):
    """Paints the cells; the layouts of wordings are kept by row, column and width."""

    def __init__(self, desk: StoryDesk) -> None:
        super().__init__(desk)
        self._desk = desk

    # ---- sizes
    def height(self, row: Heading | Row, widths: list[int], line: int) -> int:
        """How high a row is where its columns have these widths, and a line of the interface that height."""
        if isinstance(row, Heading):
            return line + 2 * PAD
        about = self._about(row, widths[0]).height
        cells = (self.wording(row, source, width).height for source, width in enumerate(widths[1:]))
        return round(max(about, *cells)) + 2 * PAD

    def wording(self, row: Row, source: int, width: int) -> WordingLayout:
        """The words of a source laid out for a column of that width."""
        key = (row.id, source, width)
        if key not in self._made:
            self._made[key] = self._laid_out(row, source, width)
        return self._made[key]

    def _laid_out(self, row: Row, source: int, width: int) -> WordingLayout:
        story = self._desk.story
        assert story is not None
        cell = row.cell(source)
        if cell is None:
            font = QFont()
            font.setPixelSize(_SMALL)
            font.setItalic(True)
            return WordingLayout((Piece(empty_cell(row, source, story), "plain"),), font, width - 2 * PAD)
        pieces: list[Piece] = []
        for number, passage in enumerate(cell_pieces(cell, story, _ROOM)):
            pieces += ([_BETWEEN] if number else []) + list(passage)
        tail = cell_words(row, source, story).removeprefix(cell.wording(story.articles[source].text))
        if tail:
            pieces.append(Piece(tail, "plain"))
        return WordingLayout(pieces, reading_font(self.size, self.family), width - 2 * PAD)

    def _about(self, row: Row, width: int) -> WordingLayout:
        """What the row is, how sure, what the reader decided and wrote."""
        font = QFont()
        font.setPixelSize(_SMALL)
        told = "\n".join(self._told(row))
        return WordingLayout((Piece(told.replace("\n", "\u2028"), "plain"),), font, width - 2 * PAD - 14)

    def _told(self, row: Row) -> list[str]:
        story, work = self._desk.story, self._desk.work
        assert story is not None
        assert work is not None
        verdict = work.verdict(row.id)
        signs = {"confirmed": "✓", "rejected": "✗", None: ""}
        notes = [f"✎ {note.text}" for note in work.notes_on(row.id) if note.spot.source is None]
        parts = (f"{row_title(row)} {signs[verdict]}".rstrip(), row_sureness(row, story), *notes)
        return [part for part in parts if part]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The table sets its rows itself."""
        return QSize(option.rect.width(), option.fontMetrics.height() + 2 * PAD)

    # ---- painting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one cell; nothing of it is handed to a style that might read it as rich text."""
        row = index.data(STORY_ROLE)
        if row is None or self._desk.story is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._heading(painter, option, row)
        else:
            self._cell(painter, option, row, index.column())
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        worn, box = theme.current(), QRectF(option.rect)
        painter.fillRect(box, worn.base["raised"])
        font = QFont(option.font)
        font.setBold(True)
        font.setPixelSize(_SMALL + 1)
        painter.setFont(font)
        painter.setPen(worn.base["ink"])
        sign = "▸" if heading.folded else "▾"
        words = f"{sign}  {group_title(heading.group)}  {heading.count}"
        painter.drawText(box.adjusted(PAD, 0, -PAD, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box, worn)

    def _cell(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, column: int) -> None:
        worn, box = theme.current(), QRectF(option.rect)
        work = self._desk.work
        verdict = work.verdict(row.id) if work else None
        chosen = self._desk.spot is not None and self._desk.spot.row == row.id
        painter.fillRect(box, worn.base["raised"] if chosen else worn.base["paper"])
        painter.setPen(QPen(worn.base["line"], 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        at = QPointF(box.left() + PAD, box.top() + PAD)
        if column == 0:
            self._label(painter, row, at, box, worn)
        else:
            cell = row.cell(column - 1)
            here = self._desk.side_of(column - 1)
            if here:  # one of the two that stand side by side
                painter.fillRect(QRectF(box.left(), box.top() + 3, 2, box.height() - 6), worn.base["accent"])
            faint = cell is None or verdict == "rejected" or (work and work.verdict(row.id, column - 1) == "rejected")
            ink = worn.base["soft"] if faint else worn.base["ink"]
            self.wording(row, column - 1, option.rect.width()).paint(painter, at, worn, ink, marked=not faint)
            self._marks(painter, row, column - 1, box, worn)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box, worn)

    def _label(self, painter: QPainter, row: Row, at: QPointF, box: QRectF, worn: theme.Theme) -> None:
        sign = row_sign(row)
        font = QFont()
        font.setPixelSize(_SMALL + 1)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(worn.sign(sign))
        painter.drawText(QPointF(at.x() - 1, at.y() + QFontMetricsF(font).ascent() - 1), sign)
        about = self._about(row, round(box.width()))
        about.paint(painter, QPointF(at.x() + 14, at.y()), worn, worn.base["ink"])

    def _marks(self, painter: QPainter, row: Row, source: int, box: QRectF, worn: theme.Theme) -> None:
        """Signs at the end of a cell that the reader judged or wrote on."""
        work = self._desk.work
        if work is None:
            return
        signs = {"confirmed": "✓", "rejected": "✗", None: ""}[work.verdict(row.id, source)]
        signs += "✎" if any(note.spot.source == source for note in work.notes_on(row.id)) else ""
        if signs:
            font = QFont()
            font.setPixelSize(_SMALL)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(worn.base["accent"])
            painter.drawText(box.adjusted(0, 1, -3, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, signs)

    @staticmethod
    def _ring(painter: QPainter, box: QRectF, worn: theme.Theme) -> None:
        """Where the keyboard is."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(worn.base["accent"], 2))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
