"""Colours: words are readable on every tint in every theme, and kinds can be told apart without colour."""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest
from PySide6.QtGui import QColor

from diptych.finding import ROLES
from diptych_gui.panes.marks import CLAIM, PALE, WORDING
from diptych_gui.panes.overlay import QUIET
from diptych_gui.style import theme
from tables import each

THEMES = ("light", "dark", "contrast")
STRENGTHS = (1.0, WORDING, CLAIM, PALE, PALE / 2)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2, 1..21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@each("name", THEMES)
def test_words_are_readable_on_every_tint(name):
    """At least 7:1 for ink on each role at each strength, and on paper and window."""
    worn = theme.load_theme(name)
    for role in ROLES:
        for strength in STRENGTHS:
            assert contrast(worn.base["ink"], worn.tint(role, strength)) >= 7, (role, strength)
    assert contrast(worn.base["ink"], worn.base["paper"]) >= 7
    assert contrast(worn.base["ink"], worn.base["window"]) >= 7
    assert contrast(worn.base["ink"], worn.base["mark"]) >= 7
    assert contrast(worn.base["selection_ink"], worn.base["selection"]) >= 7


@each("name", THEMES)
def test_quiet_words_and_outlines_are_seen(name):
    """Secondary text has 4.5:1 on paper and window, outlines 3:1."""
    worn = theme.load_theme(name)
    for ground in ("paper", "window"):
        assert contrast(worn.base["soft"], worn.base[ground]) >= 4.5
        assert contrast(worn.base["accent"], worn.base[ground]) >= 3


@each("name", THEMES)
def test_every_ink_is_seen_on_every_ground_it_lies_on(name):
    """Signs, counts, lines and rules 4.5:1, words on the quiet grounds 7:1."""
    worn = theme.load_theme(name)
    grounds = [worn.base[ground] for ground in ("paper", "window", "raised", "band")]
    for signal, ink in worn.signals.items():
        for ground in grounds:
            assert contrast(ink, ground) >= 4.5, (signal, ground.name())
    for ground in grounds:
        assert contrast(worn.base["soft"], ground) >= 4.5, ground.name()
        assert contrast(worn.base["ink"], ground) >= 7, ground.name()
    for strength in (QUIET, 1.0):
        assert contrast(worn.base["ink"], worn.wash("quotation", strength)) >= 7
    assert contrast(worn.base["ink"], worn.wash("framing_word")) >= 7
    assert contrast(worn.signals["differs"], worn.wash("quotation", QUIET)) >= 4.5  # an omission in a quotation of both


@each("name", THEMES)
def test_any_two_roles_differ_in_tint_and_in_pattern(name):
    """Never colour alone: letters are different, and so are underlines."""
    worn = theme.load_theme(name)
    tints = {worn.tint(role).name() for role in ROLES}
    assert len(tints) == len(ROLES)
    patterns = [theme.PATTERNS[role] for role in ROLES]
    assert len({p.letter for p in patterns}) == len(patterns)
    assert len({p.style for p in patterns}) == len(patterns)


# Viénot-like matrices of Machado, Oliveira and Fernandes (2009) for complete loss, on linear RGB
VISIONS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def lab(colour: QColor, vision: str) -> tuple[float, float, float]:
    """CIELAB (D65) of a colour as somebody with that vision sees it."""
    rgb = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    r, g, b = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, rgb, strict=True)))) for row in VISIONS[vision])
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """ΔE2000 of two CIELAB colours (Sharma, Wu and Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 0.5 * (1 - sqrt(mean**7 / (mean**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = (degrees(atan2(b, a)) % 360 if a or b else 0.0 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    dh = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = h1 + h2 if not c1 * c2 else (h1 + turn / 2) % 360
    t = (
        1 - 0.17 * cos(radians(hm - 30)) + 0.24 * cos(radians(2 * hm))
        + 0.32 * cos(radians(3 * hm + 6)) - 0.20 * cos(radians(4 * hm - 63))
    )  # fmt: skip
    sl = 1 + 0.015 * (lm - 50) ** 2 / sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    rt = -2 * sqrt(cm**7 / (cm**7 + 25**7)) * sin(radians(60 * exp(-(((hm - 275) / 25) ** 2))))
    dl, dc, dh = (l2 - l1) / sl, (c2 - c1) / sc, dh / sh
    return sqrt(dl**2 + dc**2 + dh**2 + rt * dc * dh)


def test_the_yardstick_of_differences_is_right():
    """Pairs and values of the paper that the formula comes from."""
    assert difference((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50.0, 2.5, 0.0), (73.0, 25.0, -18.0)) == pytest.approx(27.1492, abs=1e-4)
    assert difference((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514)) == pytest.approx(0.9082, abs=1e-4)


@each("vision", VISIONS)
@each("name", THEMES)
def test_any_two_roles_can_be_told_apart_by_every_eye(name, vision):
    """At least 13 of ΔE2000 between the tints of any two roles, whichever cones an eye lacks."""
    worn = theme.load_theme(name)
    for one, other in combinations(ROLES, 2):
        apart = difference(lab(worn.tint(one), vision), lab(worn.tint(other), vision))
        assert apart >= 13, (one, other, round(apart, 1))


def test_tints_may_be_paler_or_none():
    """The page follows the reader's wish, the legend keeps its colours; without tints every role has a line."""
    full, pale, none = (theme.load_theme("light", tinting) for tinting in ("full", "pale", "none"))
    for role in ROLES:
        assert full.wash(role) == full.tint(role)
        assert pale.wash(role) == full.tint(role, 0.5)
        assert none.wash(role) == none.base["paper"]
        assert none.tint(role) == full.tint(role)
        assert none.pen(role) is not None
    assert full.pen("quotation") is None


@pytest.mark.parametrize("name", THEMES)
def test_the_letter_of_a_rejected_finding_is_read_in_its_selected_row_too(desk, qapp, name):
    """The key is an outline there, on the colour of the selection: 4.5:1."""
    desk.preferences.change(theme=name)
    desk.tabs.setCurrentWidget(desk.findings)
    found = desk.workspace.walk()[0].id
    desk.workspace.jump(found)
    desk.review.judge("rejected")
    desk.workspace.jump(found)
    qapp.processEvents()
    view = desk.findings.view
    row = view.visualRect(view.currentIndex())
    picture = view.viewport().grab(row).toImage()
    letter = [QColor(picture.pixel(x, y)) for x in range(13, 25) for y in range(10, 22)]
    ground = theme.load_theme(name).base["selection"]
    assert max(contrast(colour, ground) for colour in letter) >= 4.5
