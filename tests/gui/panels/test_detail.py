"""The detail strip: the title first, whatever the width."""

import pytest
from PySide6.QtWidgets import QApplication


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
