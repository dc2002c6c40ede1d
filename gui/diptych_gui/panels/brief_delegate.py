"""How a fact looks in the brief: its sign, what it is, both wordings, what the reader decided or can decide."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyleOptionViewItem

from diptych.brief import LINKED, pieces, reviewed, sign_of, tags_of, verdict
from diptych.comparison import Comparison
from diptych.facts import Fact, FactGroup
from diptych.finding import SIDES, Side
from diptych.session import Session
from diptych_gui.panels.brief_model import ROW_ROLE, BriefHeading, BriefRow
from diptych_gui.panels.finding_model import Index
from diptych_gui.panels.wording_delegate import WordingDelegate
from diptych_gui.panels.wording_layout import WordingLayout
from diptych_gui.style import theme
from diptych_gui.style.typography import reading_font
from diptych_gui.wording.fact_words import (
    fact_heading,
    group_hint,
    group_name,
    not_here_words,
    place_words,
    side_heading,
)
from diptych_gui.wording.translation import translate
from diptych_gui.work.workspace import Workspace

Action = Literal["confirm", "reject", "note"]
ACTIONS: tuple[tuple[Action, str], ...] = (("confirm", "✓"), ("reject", "✗"), ("note", "✎"))
WIDE = 760  # pixels from which both wordings stand beside each other
_WORDED = 1000  # pixels from which actions have their words
_SIGN, _EDGE, _BETWEEN = 40, 40, 40  # pixels in two columns: for the sign, at the outer edges, between the columns
_NARROW_SIGN, _NARROW_EDGE = 30, 12
_ABOVE, _UNDER_LABEL, _BETWEEN_SIDES = 8, 3, 5
_ROOM_WIDE, _ROOM_NARROW, _ROOM_ALONE = 420, 200, 320  # code points of a wording before it is cut to what tells
_ACTION, _AIR = 22, 14  # pixels of an action's sign; around its sign and word where there is room for them
_KEPT = 20_000  # sizes of rows
_LABEL = 12  # pixels of the letters of the label line


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand in a row of a given width."""

    sign: float
    left: float
    right: float  # equal to ``left`` where the wordings stand below each other
    width: float
    end: float


def columns(width: int) -> _Columns:
    """Two columns where there is room, else one."""
    if width < WIDE:
        return _Columns(0, _NARROW_SIGN, _NARROW_SIGN, width - _NARROW_SIGN - _NARROW_EDGE, width - _NARROW_EDGE)
    each = (width - 2 * _EDGE - _SIGN / 2 - _BETWEEN) / 2
    left = _EDGE + _SIGN / 2
    return _Columns(_EDGE - _SIGN / 2 - 4, left, left + each + _BETWEEN, each, width - _EDGE)


class BriefDelegate(WordingDelegate):
    """Paints headings and facts; heights are kept by fact and width."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._comparison: Comparison | None = None
        self._headings: dict[tuple[str, str, bool], list[str]] = {}  # by fact and label, and whether places stand there
        self._lengths: dict[tuple[str, ...], float] = {}  # of headings, in pixels
        self._line = 0.0  # height of a line of labels, in pixels
        self._wide_actions: dict[Action, float] = {}
        self._sized: Session | None = None
        self._sizes: dict[tuple[str, int], QSize] = {}  # by fact and width, until the session changes

    # ---- sizes
    def set_reading_font(self, family: str, size: float) -> bool:
        """As any, and every row has another size."""
        self._sizes.clear()
        return super().set_reading_font(family, size)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wordings are at the width of the view."""
        row: BriefRow | None = index.data(ROW_ROLE)
        width, self._line = option.rect.width(), option.fontMetrics.height()
        if not isinstance(row, Fact):
            return QSize(width, option.fontMetrics.height() + (22 if index.row() else 14))
        if self._workspace.session is not self._sized or len(self._sizes) > _KEPT:
            self._sized = self._workspace.session
            self._sizes.clear()
        key = (row.id, width)
        if key not in self._sizes:
            self._sizes[key] = QSize(width, round(self._height(row, width, option.fontMetrics.height())))
        return self._sizes[key]

    def _height(self, fact: Fact, width: int, line: float) -> float:
        captioned = width < WIDE and fact.left is not None and fact.right is not None
        heights = [
            layout.height + line * (captioned or (width < WIDE and fact.side(side) is None))
            for side in SIDES
            if (layout := self.wording(fact, side, width))
        ]
        both = max(heights) if width >= WIDE else sum(heights) + _BETWEEN_SIDES * (len(heights) - 1)
        return _ABOVE + line * self._label_lines(fact, width) + _UNDER_LABEL + both + _ABOVE + 1

    def _label_lines(self, fact: Fact, width: int) -> int:
        """One, or two where what a fact is and where it stands find no room beside the actions."""
        name, tail = self._heading_of(fact, width)
        key = (name, *tail)
        if key not in self._lengths:
            bold, small = _label_fonts(QFont())
            self._lengths[key] = QFontMetricsF(bold).horizontalAdvance(name) + QFontMetricsF(small).horizontalAdvance(
                _after(tail)
            )
        return 1 if self._lengths[key] <= self._label_room(fact, width) or not tail else 2

    def _label_room(self, fact: Fact, width: int) -> float:
        """Pixels of a label on a line with the actions, or over its column where what comes closest stands beside."""
        place, start = columns(width), self._label_at(fact, width)
        room = place.end - start - self._actions_width(width)
        return min(room, place.width) if fact.closest else room

    @staticmethod
    def _label_at(fact: Fact, width: int) -> float:
        """Where the label of a fact begins: over the column of the article that alone tells it."""
        place = columns(width)
        return place.left if fact.left else place.right

    def _actions_width(self, width: int) -> float:
        return sum(self._action_widths(width).values())

    def _action_widths(self, width: int) -> dict[Action, float]:
        """How wide each action is: a sign, with its word where there are two columns."""
        if width < _WORDED:
            return {name: float(_ACTION) for name, _ in ACTIONS}
        if not self._wide_actions:
            metrics = QFontMetricsF(_label_fonts(QFont())[1])
            self._wide_actions = {
                name: metrics.horizontalAdvance(_action_label(name, sign)) + _AIR for name, sign in ACTIONS
            }
        return self._wide_actions

    def _heading_of(self, fact: Fact, width: int) -> tuple[str, list[str]]:
        """What a fact is, and what is said after it."""
        session = self._workspace.session
        if session is None:
            return "", []
        self._know(session.comparison)
        placed = width >= WIDE or not (fact.left and fact.right)  # else each wording has its place above it
        key = (fact.id, fact.label, placed)
        if key not in self._headings:
            self._headings[key] = fact_heading(fact, session.comparison, placed=placed)
        name, *rest = self._headings[key]
        return name, [*rest, *(f"#{tag}" for tag in tags_of(fact, session))]

    def _know(self, comparison: Comparison) -> None:
        """Lets go of what was made of another comparison."""
        if comparison is not self._comparison:
            self._comparison = comparison
            self._made.clear()
            self._headings.clear()
            self._lengths.clear()

    def wording(self, fact: Fact, side: Side, width: int) -> WordingLayout | None:
        """The wording of a side laid out for a row of that width."""
        here, comparison = fact.end(side), self._workspace.comparison
        if here is None or comparison is None:
            return None
        self._know(comparison)
        key = (fact.id, side, width)
        if key not in self._made:
            wide = width >= WIDE
            alone = (fact.left is None or fact.right is None) and fact.closest is None
            room = _ROOM_WIDE if wide else _ROOM_ALONE if alone else _ROOM_NARROW
            made = pieces(comparison.article(side).text, here, room, comparison.dim(side))
            font = reading_font(self.size if wide else self.size - 0.5, self.family)
            self._made[key] = WordingLayout(made, font, columns(width).width)
        return self._made[key]

    # ---- painting
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row; nothing of the row is handed to a style that might read it as rich text."""
        row, session = index.data(ROW_ROLE), self._workspace.session
        if row is None or session is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Fact):
            self._fact(painter, option, row, session)
        else:
            self._heading(painter, option, row)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, row: tuple[BriefHeading, int]) -> None:
        worn, box, place = theme.current(), QRectF(option.rect), columns(option.rect.width())
        font = QFont(option.font)
        font.setBold(True)
        font.setPixelSize(12)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(worn.base["ink"])
        line = QRectF(place.left, box.top(), place.end - place.left, box.height() - 5)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, group_name(row[0]))
        painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, str(row[1]))
        if isinstance(row[0], FactGroup) and option.rect.width() >= WIDE:
            after = QFontMetricsF(font).horizontalAdvance(group_name(row[0])) + 12
            painter.setFont(_label_fonts(option.font)[1])
            painter.setPen(worn.base["soft"])
            painter.drawText(line.adjusted(after, 0, -40, 0), bottom | Qt.AlignmentFlag.AlignLeft, group_hint(row[0]))
            painter.setFont(font)
            painter.setPen(worn.base["ink"])
        if self._workspace.facts.folds(row[0]):
            arrow = "▾" if self._workspace.filters.agreement else "▸"
            painter.drawText(
                QRectF(place.sign, line.top(), place.left - place.sign, line.height()),
                bottom | Qt.AlignmentFlag.AlignHCenter,
                arrow,
            )
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), worn.base["line"])
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.fillRect(QRectF(0, box.top() + 8, 3, box.height() - 9), worn.base["accent"])

    def _fact(self, painter: QPainter, option: QStyleOptionViewItem, fact: Fact, session: Session) -> None:
        worn, box = theme.current(), QRectF(option.rect)
        place = columns(option.rect.width())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        under = bool(option.state & QStyle.StateFlag.State_MouseOver) or self._workspace.hovered in fact.members
        if chosen or under:
            painter.fillRect(box, worn.base["paper" if chosen else "raised"])
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), worn.base["accent"])
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), worn.base["raised"])
        decided = verdict(fact, session)
        font = QFont(option.font)
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        sign = sign_of(fact)
        painter.setPen(worn.sign(sign))
        top = box.top() + _ABOVE
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        sight, high = _sight(option), option.fontMetrics.height()
        if not sight or sight[0] <= top <= sight[1] - high:
            painter.drawText(QRectF(place.sign, top, place.left - place.sign, 24), centre, sign)
        self._label(painter, option, fact, session, chosen)
        two = fact.left is not None and fact.right is not None
        at = top + option.fontMetrics.height() * self._label_lines(fact, option.rect.width()) + _UNDER_LABEL
        rejected = decided == "rejected"
        wide = place.right > place.left
        for side in SIDES if wide or fact.left else reversed(SIDES):  # below each other, what is told stands first
            layout = self.wording(fact, side, option.rect.width())
            x = place.right if side == "right" else place.left
            if layout is None:
                if wide and (not sight or sight[0] <= at <= sight[1] - high):
                    painter.setPen(worn.base["soft"])
                    painter.setFont(_label_fonts(option.font)[1])
                    painter.drawText(QPointF(x, at + option.fontMetrics.ascent()), not_here_words())
                continue
            near, down = fact.side(side) is None, 0
            if near or (not wide and two):
                self._caption(painter, option, fact, side, QPointF(x, at - _UNDER_LABEL - high if wide else at))
                down = 0 if wide else high
            ink = worn.base["soft" if rejected or near else "ink"]
            layout.paint(painter, QPointF(x, at + down), worn, ink, marked=not rejected, sight=sight)
            if not wide:
                at += down + layout.height + _BETWEEN_SIDES

    def _caption(self, painter: QPainter, option: QStyleOptionViewItem, fact: Fact, side: Side, at: QPointF) -> None:
        """What is said of a wording over it: whose it is where they stand below each other, or that it is closest."""
        sight, comparison = _sight(option), self._workspace.comparison
        high = option.fontMetrics.height()
        if comparison is None or (sight and not sight[0] <= at.y() < sight[1] - high - 1):
            return
        place, small = columns(option.rect.width()), _label_fonts(option.font)[1]
        metrics = QFontMetricsF(small)
        said = place_words if place.right > place.left else side_heading  # a column stands under its headline
        words = metrics.elidedText(said(fact, side, comparison), Qt.TextElideMode.ElideMiddle, place.width)
        painter.setFont(small)
        painter.setPen(theme.current().base["soft"])
        painter.drawText(QPointF(at.x(), at.y() + metrics.ascent()), words)

    def _label(
        self, painter: QPainter, option: QStyleOptionViewItem, fact: Fact, session: Session, chosen: bool
    ) -> None:
        """The label line: what, about what, where; at its end what the reader decided, or can."""
        worn, place = theme.current(), columns(option.rect.width())
        top, high = option.rect.top() + _ABOVE, option.fontMetrics.height()
        name, rest = self._heading_of(fact, option.rect.width())
        start = self._label_at(fact, option.rect.width())
        bold, small = _label_fonts(option.font)
        metrics = QFontMetricsF(bold)
        room = self._label_room(fact, option.rect.width())
        wide = min(place.end - start, place.width) if fact.closest else place.end - start
        one = self._label_lines(fact, option.rect.width()) == 1
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room if one else wide)
        sight = _sight(option)
        lines = [not sight or (sight[0] <= top + n * high and top + (n + 1) * high <= sight[1]) for n in range(2)]
        painter.setFont(bold)
        painter.setPen(worn.base["ink"])
        if lines[0]:
            painter.drawText(QPointF(start, top + metrics.ascent()), shown)
        painter.setFont(small)
        painter.setPen(worn.base["soft"])
        if one:
            at = start + metrics.horizontalAdvance(shown)
            if lines[0]:
                painter.drawText(QPointF(at, top + metrics.ascent()), _after(rest))
        elif lines[1]:
            tail = QFontMetricsF(small).elidedText(" · ".join(rest), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(start, top + high + metrics.ascent()), tail)
        if lines[0 if one else 1]:
            self._marks(painter, option, fact, session, chosen)

    def _marks(
        self, painter: QPainter, option: QStyleOptionViewItem, fact: Fact, session: Session, chosen: bool
    ) -> None:
        worn = theme.current()
        decided = verdict(fact, session)
        noted = any(session.notes_on(member) for member in fact.members)
        seen = reviewed(fact, session)
        wide = option.rect.width() >= _WORDED
        font = QFont(option.font)
        font.setPixelSize(_LABEL if wide else 13)
        font.setBold(not wide)
        painter.setFont(font)
        set_ = {"confirm": decided == "confirmed", "reject": decided == "rejected", "note": noted}
        for name, sign in ACTIONS if fact.label != LINKED else ():
            box = QRectF(self.action_box(name, option.rect, fact))
            if set_[name]:
                painter.setPen(worn.base["ink"])
            elif chosen:
                painter.setPen(worn.base["accent"])
            elif name == "confirm" and seen and not decided:
                sign = "•"
                painter.setPen(worn.base["soft"])
            else:
                continue
            shown = _action_label(name, sign) if wide and chosen else sign
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    # ---- hands
    def action_box(self, name: Action, row: QRect, fact: Fact) -> QRect:
        """Where an action stands in the row of a fact: at the end of its label, of the last line of that."""
        widths = self._action_widths(row.width())
        names: list[Action] = [action for action, _ in ACTIONS]
        after = sum(widths[action] for action in names[names.index(name) :])
        down = round(self._line) if self._label_lines(fact, row.width()) > 1 else 0
        left = round(row.left() + columns(row.width()).end - after)
        return QRect(left, row.top() + 3 + down, round(widths[name]), 24)

    def action_at(self, point: QPoint, row: QRect, fact: Fact) -> Action | None:
        """The action under a point."""
        return next((name for name, _ in ACTIONS if self.action_box(name, row, fact).contains(point)), None)

    @staticmethod
    def action_words(name: Action) -> str:
        """What an action does, for a tooltip."""
        return {
            "confirm": translate("Brief", "Confirm (Ctrl+Enter)"),
            "reject": translate("Brief", "Reject (Ctrl+Backspace)"),
            "note": translate("Brief", "Note (Ctrl+M)"),
        }[name]


def _action_label(name: Action, sign: str) -> str:
    """An action by its sign and its word."""
    word = {
        "confirm": translate("Brief", "Confirm"),
        "reject": translate("Brief", "Reject"),
        "note": translate("Brief", "Note"),
    }[name]
    return f"{sign} {word}"


def _label_fonts(font: QFont) -> tuple[QFont, QFont]:
    """The fonts of what a fact is, and of what is said after it."""
    small, bold = QFont(font), QFont(font)
    small.setPixelSize(_LABEL)
    bold.setPixelSize(_LABEL)
    bold.setBold(True)
    return bold, small


def _after(parts: list[str]) -> str:
    """What is said after what a fact is, on the same line."""
    return "".join(f" · {part}" for part in parts)


def _sight(option: QStyleOptionViewItem) -> tuple[float, float] | None:
    """Between which heights the rows of the list are seen."""
    listed = option.widget
    return (0.0, float(listed.viewport().height())) if isinstance(listed, QAbstractScrollArea) else None
