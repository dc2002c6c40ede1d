"""A colour stands in one file: window and reports take it from the theme."""

import re
from pathlib import Path

import diptych
import diptych_gui
import diptych_resources
from diptych.exporting import render
from diptych.exporting.colours import colours, tint
from diptych.finding import ROLES
from making import session

COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|\"[0-9A-F]{6}\"|RGBColor\(0x")


def test_no_colour_stands_outside_the_themes():
    """Neither code nor the style sheet of the page writes a colour down."""
    for package in (diptych, diptych_gui):
        for path in Path(package.__file__).parent.rglob("*.py"):
            assert not COLOUR.search(path.read_text("utf-8")), path.name
    assert not COLOUR.search((Path(diptych_resources.__file__).parent / "report" / "report.css").read_text("utf-8"))


def test_the_page_takes_both_themes():
    """Every tint of the light and of the dark theme is a variable of its sheet."""
    page = render(session(), "html").decode()
    for name in ("light", "dark"):
        assert all(f"--{role}:{colours(name)['tints'][role]}" in page for role in ROLES)


def test_a_shade_lies_between_tint_and_paper():
    """Words of a report lie on a tint that is paler than in the window."""
    for role in ROLES:
        full, pale = bytes.fromhex(colours()["tints"][role][1:]), bytes.fromhex(tint(role))
        assert all(one <= two <= 255 for one, two in zip(full, pale, strict=True))
