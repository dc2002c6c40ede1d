"""The detail strip: one finding with both wordings, the reason, the evidence, and what can be done with it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from diptych.brief import pieces, sign_of
from diptych.comparison import Comparison
from diptych.facts import Fact
from diptych.finding import SIDES, Finding, Side
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.panels.unseen import unseen
from diptych_gui.panels.wording_view import WordingView
from diptych_gui.panels.words_label import WordsLabel
from diptych_gui.style import theme
from diptych_gui.style.typography import reading_font
from diptych_gui.wording.evidence_line import closest, explain, speakers
from diptych_gui.wording.fact_words import not_here_words, outlet_name, side_heading
from diptych_gui.wording.labels import confidence_name, one_line
from diptych_gui.wording.messages import said
from diptych_gui.work.workspace import Workspace

_MARGIN, _GAP = 20, 8
_EDGE, _SPACE = 10, 5  # pixels above and below the content, between its rows
_BETWEEN = 24  # pixels between the wordings
_WORDING_PT = 11.5
_LEAST_TITLE = 80
_ROOM = 420  # code points of a wording before it is cut to what tells
_MOST = 0.3  # of the window's height: the articles keep the rest


class DetailStrip(QFrame):
    """What the selected finding is and why Diptych says so."""

    def __init__(self, workspace: Workspace, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Detail of the selected finding"))
        self.sign = QLabel(self)
        self.sign.setObjectName("detailSign")
        self.title = ElidedLabel("detailTitle", self)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title.setMinimumWidth(_LEAST_TITLE)  # a long title must not move the border to the list
        self.reason = WordsLabel("detailReason", self)
        self.evidence = ElidedLabel("panelHint", self)
        self.views: dict[Side, WordingView] = {}
        self.heads: dict[Side, ElidedLabel] = {}
        self._facts = ""  # about the finding that is shown
        self._dressed: tuple[str, theme.Theme] | None = None
        self._stale = False  # to be refreshed when it comes into sight
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(self.sign)
        head.addWidget(self.title)
        head.addStretch(1)
        self._buttons = [_button(action, self) for action in actions]
        self.why = QToolButton(self)
        self.why.setText(self.tr("Why?"))
        self.why.setAccessibleName(self.tr("Why: the rule and what it saw"))
        self.why.setCheckable(True)
        self.why.toggled.connect(self.refresh)
        self._buttons.insert(0, self.why)
        for button in self._buttons:
            head.addWidget(button)
        pair = QHBoxLayout()
        pair.setSpacing(_BETWEEN)
        for side in SIDES:
            pair.addLayout(self._column(side), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _EDGE, _MARGIN, _EDGE)
        column.setSpacing(_SPACE)
        column.addLayout(head)
        column.addWidget(self.reason)
        column.addLayout(pair)
        column.addWidget(self.evidence)
        workspace.selectionChanged.connect(self.refresh)
        workspace.sessionChanged.connect(self.refresh)
        workspace.filterChanged.connect(self.refresh)
        workspace.articlesChanged.connect(self.refresh)
        self.refresh()

    def _column(self, side: Side) -> QVBoxLayout:
        self.heads[side] = ElidedLabel("panelHint", self, Qt.TextElideMode.ElideMiddle)  # places stand at the end
        name = self.tr("Wording on the left") if side == "left" else self.tr("Wording on the right")
        self.views[side] = WordingView(name, self)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.heads[side])
        column.addWidget(self.views[side], 1)
        return column

    def set_reading_font(self, family: str) -> None:
        """Shows the wordings in the font of the articles."""
        if (family, theme.current()) == self._dressed:
            return
        self._dressed = family, theme.current()
        for view in self.views.values():
            view.setFont(reading_font(_WORDING_PT, family))
        self.refresh()

    def refresh(self) -> None:
        """Shows the finding that is selected now, as the fact that it is part of."""
        self._stale = unseen(self, self._workspace)
        if self._stale:
            return
        finding, comparison = self._workspace.selected_finding, self._workspace.comparison
        there = finding is not None and comparison is not None
        parts = (*self._buttons, *self.views.values(), *self.heads.values())
        for widget in (self.sign, self.title, *parts):
            widget.setVisible(there)
        self.evidence.setVisible(there and self.why.isChecked())
        if finding is None or comparison is None:
            self._facts = ""
            self.reason.setText(self._invitation())
        else:
            self._show(finding, comparison)
        self._fit()

    def _show(self, finding: Finding, comparison: Comparison) -> None:
        fact, worn = self._workspace.selected_fact, theme.current()
        self.sign.setText(sign_of(fact) if fact else "")
        palette = self.sign.palette()
        palette.setColor(QPalette.ColorRole.WindowText, worn.sign(sign_of(fact)) if fact else worn.base["ink"])
        self.sign.setPalette(palette)
        self.title.show_text(self._workspace.facts.name(finding))
        self.reason.setText(said(finding.message))
        self._facts = f"{confidence_name(finding.confidence)} · {explain(finding, comparison)}"
        self._show_evidence()
        for side in SIDES:
            self._show_side(side, finding, fact, comparison)

    def _fit(self) -> None:
        """Wordings as high as their content is, but never so high that little is left of the articles."""
        if not self._facts:
            return
        width = self.width() - 2 * _MARGIN
        rows = [self.reason.heightForWidth(width)]
        rows.append(max(widget.sizeHint().height() for widget in (self.title, *self._buttons)))
        rows.append(max(head.sizeHint().height() for head in self.heads.values()))
        rows += [self.evidence.sizeHint().height()] if self.why.isChecked() else []
        around = sum(rows) + _SPACE * len(rows) + 2 * _EDGE
        wanted = max(view.height_for((width - _BETWEEN) // 2) for view in self.views.values())
        least = 2 * self.views["left"].fontMetrics().lineSpacing()
        for view in self.views.values():
            view.setFixedHeight(min(wanted, max(least, round(_MOST * self.window().height()) - around)))

    def minimumSizeHint(self) -> QSize:
        """Where a window is too low it gives way, and never makes that higher."""
        return QSize(super().minimumSizeHint().width(), 2 * _EDGE)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what was selected while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the title whole as long as that can be, and is as high as the new width makes it."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if self._facts:
                self._show_evidence()
            self._fit()

    def _show_evidence(self) -> None:
        """What the rule saw; beside the title the buttons that find room."""
        left = self.contentsRect().width() - 2 * _MARGIN
        left -= sum(_GAP + widget.sizeHint().width() for widget in (self.sign, self.title))
        for button in self._buttons:  # what finds no room beside the title is in the menu, and has its key
            left -= _GAP + button.sizeHint().width()
            button.setVisible(left >= 0)
        self.evidence.show_text(self._facts)

    def _invitation(self) -> str:
        if self._workspace.session is None:
            if all(self._workspace.articles.values()):
                return ""
            return self.tr("Open two articles to see what they share and where they differ.")
        return self.tr("Click a highlight, or press Alt+Down, to see both wordings and the reason.")

    def _show_side(self, side: Side, finding: Finding, fact: Fact | None, comparison: Comparison) -> None:
        view, here = self.views[side], fact.end(side) if fact else None
        head = [outlet_name(comparison, side)]
        if fact and here:
            head = [side_heading(fact, side, comparison), *speakers(finding, side, comparison)]
            made = pieces(comparison.article(side).text, here, _ROOM, comparison.dim(side))
            view.show_pieces(made, pale=fact.side(side) is None)
        elif near := closest(finding, side, comparison):
            head = [*head, self.tr("not found here; this comes closest")]
            view.say(one_line(near.of(comparison.article(side).text)))
        else:
            view.say(not_here_words())
        self.heads[side].show_text(" · ".join(filter(None, head)))


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
