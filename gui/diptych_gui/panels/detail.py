"""The detail strip: one finding with both wordings, the reason, the evidence, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from diptych.comparison import Comparison
from diptych.facts import gap
from diptych.finding import SIDES, Finding, Side, role
from diptych.span import Span
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.panels.role_key import KEY, RoleKey
from diptych_gui.panels.summary import Summary
from diptych_gui.panels.wording_view import WordingView
from diptych_gui.panels.words_label import WordsLabel
from diptych_gui.style.typography import reading_font
from diptych_gui.wording.evidence_line import closest, explain, speakers
from diptych_gui.wording.labels import confidence_name, one_line, place, type_name
from diptych_gui.wording.messages import said
from diptych_gui.wording.word_changes import changed_words
from diptych_gui.work.titles import article_name_on
from diptych_gui.work.workspace import Workspace

_MARGIN, _GAP = 20, 8
_CONTEXT = 90
_WORDING_PT = 11.5
_SHORT = 60
_LEAST_TITLE = 80
_HEIGHT = 192  # with or without a finding: the strip never changes the room of the articles by itself


class DetailStrip(QFrame):
    """What the selected finding is and why Diptych says so."""

    def __init__(self, workspace: Workspace, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Detail of the selected finding"))
        self._key = RoleKey(self)
        self.title = ElidedLabel("detailTitle", self)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title.setMinimumWidth(_LEAST_TITLE)  # a long title must not move the border to the list
        self.confidence = QLabel(self)
        self.confidence.setObjectName("panelHint")
        self.reason = WordsLabel("detailReason", self)
        self.evidence = ElidedLabel("panelHint", self)
        self.views: dict[Side, WordingView] = {}
        self.heads: dict[Side, ElidedLabel] = {}
        self._facts = ""  # about the finding that is shown
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(self._key)
        head.addWidget(self.title)
        head.addWidget(self.confidence)
        head.addStretch(1)
        self._buttons = [_button(action, self) for action in actions]
        for button in self._buttons:
            head.addWidget(button)
        pair = QHBoxLayout()
        pair.setSpacing(24)
        for side in SIDES:
            pair.addLayout(self._column(side), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.reason)
        self.summary = Summary(workspace, self)
        column.addWidget(self.summary, 1)
        column.addLayout(pair, 1)
        column.addWidget(self.evidence)
        column.addStretch()
        self.setMinimumHeight(_HEIGHT)
        workspace.selectionChanged.connect(self.refresh)
        workspace.sessionChanged.connect(self.refresh)
        workspace.filterChanged.connect(self.refresh)
        workspace.articlesChanged.connect(self.refresh)
        self.refresh()

    def _column(self, side: Side) -> QVBoxLayout:
        self.heads[side] = ElidedLabel("panelHint", self)
        name = self.tr("Wording on the left") if side == "left" else self.tr("Wording on the right")
        self.views[side] = WordingView(name, self)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.heads[side])
        column.addWidget(self.views[side], 1)
        return column

    def set_reading_font(self, family: str) -> None:
        """Shows the wordings in the font of the articles."""
        for view in self.views.values():
            view.setFont(reading_font(_WORDING_PT, family))
        self.refresh()

    def refresh(self) -> None:
        """Shows the finding that is selected now."""
        finding, comparison = self._workspace.selected_finding, self._workspace.comparison
        there = finding is not None and comparison is not None
        parts = (*self._buttons, *self.views.values(), *self.heads.values())
        for widget in (self._key, self.confidence, self.evidence, *parts):
            widget.setVisible(there)
        self.summary.setVisible(comparison is not None and not there)
        if finding is None or comparison is None:
            self._facts = ""
            self.title.show_text(self._nothing_selected())
            self.reason.setText(self._invitation())
            self.summary.refresh()
            return
        self._key.show_role(role(finding))
        self.title.show_text(type_name(finding))
        self.confidence.setText(confidence_name(finding.confidence))
        self.reason.setText(said(finding.message))
        self._facts = explain(finding, comparison)
        self._show_evidence()
        changed = changed_words(finding)
        for side in SIDES:
            self._show_side(side, finding, comparison, changed[side])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the title whole as long as that can be."""
        super().resizeEvent(event)
        if self._facts:
            self._show_evidence()

    def _show_evidence(self) -> None:
        """The confidence beside the title, in a narrow strip before the evidence."""
        head = (self.title, self.confidence, *self._buttons)
        wanted = 2 * _MARGIN + KEY + sum(_GAP + widget.sizeHint().width() for widget in head)
        beside = wanted <= self.contentsRect().width()
        self.confidence.setVisible(beside)
        self.evidence.show_text(self._facts if beside else f"{self.confidence.text()} · {self._facts}")

    def _nothing_selected(self) -> str:
        if self._workspace.session is None:
            return self.tr("No finding selected")
        every = len(self._workspace.offered_findings())
        return self.tr("%n finding(s)", "", every)

    def _invitation(self) -> str:
        if self._workspace.session is None:
            if all(self._workspace.articles.values()):
                return ""
            return self.tr("Open two articles to see what they share and where they differ.")
        return self.tr("Click a highlight, or press Alt+Down, to see both wordings and the reason.")

    def _show_side(self, side: Side, finding: Finding, comparison: Comparison, changed: tuple[Span, ...]) -> None:
        view, spans = self.views[side], finding.parts(side)
        head = [article_name_on(self._workspace, side)]
        if spans:
            head = [place(finding, side, comparison), *speakers(finding, side, comparison), *head]
            longest = max(sum(map(len, finding.parts(s))) for s in SIDES)
            context = _CONTEXT if longest < _SHORT else 0
            if gap(finding, side) is None:
                view.show_words(comparison.article(side).text, spans, changed, context)
            else:
                head = [self.tr("Left out here, beside these words"), *head]
                view.say(f"… {comparison.wording(finding, side)} …")
        elif near := closest(finding, side, comparison):
            head = [self.tr("No counterpart found; this comes closest"), *head]
            view.say(one_line(near.of(comparison.article(side).text)))
        else:
            view.say(self.tr("No counterpart found here."))
        self.heads[side].show_text(" · ".join(head))


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
