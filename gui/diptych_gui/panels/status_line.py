"""The status bar: where in the findings one stands, how far the review is, what the engine is doing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from diptych.comparison import Engine
from diptych.session import Session
from diptych_gui.text.aloud import say
from diptych_gui.text.tooltip import tooltip
from diptych_gui.wording.messages import term
from diptych_gui.work.article_loader import READING
from diptych_gui.work.review import Review
from diptych_gui.work.workspace import Workspace

_TOLD_MS = 6000


class StatusLine(QStatusBar):
    """Facts on the left, progress with its cancel button on the right."""

    cancelRequested = Signal()  # noqa: N815 Qt names

    def __init__(self, workspace: Workspace, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._review = workspace, review
        self.setAccessibleName(self.tr("Status"))
        self.setSizeGripEnabled(False)
        self.position = self._label()
        self.reviewed = self._label()
        self.pipeline = self._label()
        for label in (self.position, self.reviewed):
            self.addWidget(label)
        self.stage = self._label()
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress of the comparison"))
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 8)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("linkButton")
        self.cancel.setAccessibleName(self.tr("Cancel the comparison"))
        self.cancel.clicked.connect(self.cancelRequested)
        for widget in (self.stage, self.bar, self.cancel, self.pipeline):
            self.addPermanentWidget(widget)
        self.idle()
        for signal in (workspace.sessionChanged, workspace.selectionChanged, workspace.filterChanged):
            signal.connect(self.refresh)
        workspace.orderChanged.connect(self.refresh)
        self.messageChanged.connect(lambda text: None if text else self.refresh())
        self.refresh()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("statusText")
        label.setTextFormat(Qt.TextFormat.PlainText)  # a file may name its engine as it likes
        return label

    def refresh(self) -> None:
        """Shows the facts as they are."""
        session = self._workspace.session
        number, every = self._review.position()
        if session is None:
            self.position.setText("")
        elif number:
            self.position.setText(self.tr("{0} of {1} in the list").format(number, every))
        else:
            self.position.setText(self.tr("{0} in the list").format(every))
        self.reviewed.setText(self._how_far(session) if session else "")
        engine = session.comparison.engine if session else None
        self.pipeline.setText(self._made_by(engine) if engine else "")
        made = f"{engine.pipeline} · {engine.rules} · {engine.version}" if engine else ""
        self.pipeline.setToolTip(tooltip(f"{self.tr('Nothing leaves this computer.')} {made}" if engine else ""))
        for label in (self.position, self.reviewed, self.pipeline):
            label.setAccessibleName(label.text())
            if label is self.pipeline or not self.currentMessage():  # a message stands where the others do
                label.setVisible(bool(label.text()))

    def _how_far(self, session: Session) -> str:
        notes = len(session.notes)
        return self.tr("%n note(s)", "", notes) if notes else ""

    def _made_by(self, engine: Engine) -> str:
        if engine.pipeline.startswith("blank"):
            return self.tr("Compared on this computer, by built-in rules")
        return self.tr("Compared on this computer")

    def tell(self, text: str) -> None:
        """Says for some seconds what was done, or why nothing was."""
        self.showMessage(text, _TOLD_MS)
        say(text)

    def progress(self, share: float, stage: str) -> None:
        """Shows how far the engine is, 0..1."""
        if stage == READING:
            self.stage.setText(self.tr("Reading"))
        else:
            text = self.tr("Comparing: {0}").format(term(stage)) if stage else self.tr("Starting the engine")
            self.stage.setText(text)
        self.bar.setValue(round(share * 100))
        if self.bar.isHidden():  # said when it begins; how far it is can be asked
            say(self.stage.text())
        for widget in (self.stage, self.bar, self.cancel):
            widget.show()

    def idle(self) -> None:
        """Shows that nothing is under way."""
        for widget in (self.stage, self.bar, self.cancel):
            widget.hide()
