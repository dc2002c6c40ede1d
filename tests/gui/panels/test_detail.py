"""The detail strip: the title first, whatever the width."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize(("width", "beside"), [(1500, True), (1024, False)])
def test_the_title_is_whole_and_the_confidence_in_reach(desk, width, beside):
    """Where both have no room beside the buttons, the confidence leads the line of evidence."""
    desk.resize(width, 760)
    desk.show()
    quotation = next(f for f in desk.workspace.walk() if f.kind == "framing")
    desk.workspace.jump(quotation.id)
    QApplication.processEvents()
    detail = desk.detail
    assert detail.title.text() == detail.title.accessibleName()
    assert detail.confidence.isVisible() == beside
    assert detail.evidence.accessibleName().startswith(detail.confidence.text()) != beside
