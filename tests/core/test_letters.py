"""Capitals of every alphabet: a name is one whatever letter it begins with."""

import re
from pathlib import Path

import diptych
from diptych.article import Article
from diptych.language import analyse
from diptych.letters import CAPITAL
from diptych.options import Options
from tables import each

_RANGE = re.compile(r"A-Z[À-ɏ]")  # a class of capitals by the range of their code points
_BYTES = {"mending.py", "text_check.py"}  # what was read in a wrong encoding has the letters of that encoding


@each("letter", "ÉŁŠŽŐČİΆЖԱ")
def test_every_alphabet_has_capitals(letter):
    """Also beyond those that West European names begin with; and no small letter, sign or figure is one."""
    assert re.fullmatch(CAPITAL, letter)
    assert not re.fullmatch(CAPITAL, letter.lower()[0])
    assert not re.search(CAPITAL, "×ª1中ß")


@each("first", ["Łukasz", "Żaneta", "Őrs", "Lukas"])
def test_a_speaker_is_named_whatever_letter_the_name_begins_with(first):
    """The surname alone would be that of somebody else who is named before."""
    text = f"Adam Nowak opposed the plan. “It will ruin the harbour,” {first} Nowak said on Monday."
    (quotation,) = analyse(Article(text, "made.txt"), Options(pipeline="blank")).quotations
    assert quotation.speaker
    assert quotation.speaker.name == f"{first} Nowak"


def test_no_module_writes_a_range_of_capitals():
    """They are in one place: a range holds Ø and ×, and neither Ł nor Š."""
    modules = Path(diptych.__file__).parent.rglob("*.py")
    assert [m.name for m in modules if m.name not in _BYTES and _RANGE.search(m.read_text(encoding="utf-8"))] == []
