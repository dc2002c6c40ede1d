"""The detail strip: the title first, whatever the width."""

import pytest
from PySide6.QtWidgets import QApplication

from diptych_gui.panels.words_label import WordsLabel

pytestmark = pytest.mark.usefixtures("read_view")


@pytest.fixture
def strip(desk):
    """The strip of a desk with a framing finding selected."""
    desk.workspace.jump(next(f for f in desk.workspace.walk() if f.kind == "framing").id)
    return desk.detail


def fitted(strip, width: int) -> bool:
    """Makes the strip so wide; whether the confidence then stands beside the title."""
    strip.setFixedWidth(width)
    QApplication.processEvents()
    return strip.confidence.isVisible()


def test_the_title_is_whole_and_the_confidence_in_reach(strip):
    """Where both have no room beside the buttons, the confidence leads the line of evidence, whatever the font."""
    narrow = next(width for width in range(2400, 0, -20) if not fitted(strip, width))
    for width, beside in ((narrow, False), (narrow + 20, True)):
        assert fitted(strip, width) == beside
        assert strip.title.text() == strip.title.accessibleName()
        assert strip.evidence.accessibleName().startswith(strip.confidence.text()) != beside


def test_a_reason_asks_for_the_height_of_its_words(qtbot):
    """At any width all of it fits, and it takes no line more."""
    label = WordsLabel("detailReason")
    qtbot.addWidget(label)
    label.show()
    label.setText("A reason that goes on and on about the same words. " * 12)
    heights = []
    for width in (900, 600, 300):
        heights.append(label.heightForWidth(width))
        label.resize(width, heights[-1])
        assert 0 <= label.height() - label.document().size().height() < 1
    assert heights == sorted(set(heights))
