"""What is known about an article, above its text."""

from dataclasses import replace

import pytest

from diptych_gui.panels.card import Card


@pytest.mark.parametrize(
    ("width", "told"),
    [(900, "Post · A. Marlow · 2026-11-20"), (316, "Post · 2026-11-20")],
)
def test_a_day_is_never_cut(qtbot, qapp, workspace, width, told):
    """Where room lacks the length goes first, then the author; read aloud is all of it."""
    article = replace(workspace.articles["left"], publisher="Post", byline="A. Marlow", published="2026-11-20")
    workspace.describe("left", article)
    card = Card(workspace, "left")
    qtbot.addWidget(card)
    card.show()
    card.resize(width, 40)
    qapp.processEvents()
    assert card.about.text().startswith(told)
    assert "…" not in card.about.text()
    assert "A. Marlow" in card.accessibleName()
