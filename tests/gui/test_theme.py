"""Colours: words are readable on every tint in every theme, and kinds can be told apart without colour."""

import pytest
from PySide6.QtGui import QColor

from diptych_gui import theme
from diptych_gui.panes.marks import CLAIM, PALE

THEMES = ("light", "dark", "contrast")
STRENGTHS = (1.0, CLAIM, PALE, PALE / 2)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1..21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_words_are_readable_on_every_tint(name):
    """At least 7:1 for ink on each role at each strength, and on paper and window."""
    worn = theme.load(name)
    for role in theme.ROLES:
        for strength in STRENGTHS:
            assert contrast(worn.base["ink"], worn.tint(role, strength)) >= 7, (role, strength)
    assert contrast(worn.base["ink"], worn.base["paper"]) >= 7
    assert contrast(worn.base["ink"], worn.base["window"]) >= 7
    assert contrast(worn.base["ink"], worn.base["mark"]) >= 7
    assert contrast(worn.base["selection_ink"], worn.base["selection"]) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_quiet_words_and_outlines_are_seen(name):
    """Secondary text has 4.5:1 on paper and window, outlines 3:1."""
    worn = theme.load(name)
    for ground in ("paper", "window"):
        assert contrast(worn.base["soft"], worn.base[ground]) >= 4.5
        assert contrast(worn.base["accent"], worn.base[ground]) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_any_two_roles_differ_in_tint_and_in_pattern(name):
    """Never colour alone: letters are different, and so are underlines."""
    worn = theme.load(name)
    tints = {worn.tint(role).name() for role in theme.ROLES}
    assert len(tints) == len(theme.ROLES)
    patterns = [theme.PATTERNS[role] for role in theme.ROLES]
    assert len({p.letter for p in patterns}) == len(patterns)
    assert len({p.style for p in patterns}) == len(patterns)
