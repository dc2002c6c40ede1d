"""Framing findings of two short invented articles, as plain words."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from diptych.article import Article
from diptych.engine import compare
from diptych.finding import Finding
from diptych.options import Options


@dataclass(frozen=True)
class Framed:
    """One framing finding by its words."""

    type: str
    rule: str
    left: str
    right: str
    finding: Finding


Frame = Callable[[str, str], list[Framed]]


def article(text: str, name: str) -> Article:
    """An article whose first line is its title where an empty line follows."""
    head, _, rest = text.partition("\n\n")
    return Article(text, name, title=head if rest and "\n" not in head else None)


@pytest.fixture
def frame() -> Frame:
    """The framing findings of two texts."""

    def run(left: str, right: str) -> list[Framed]:
        made = compare(article(left, "left.txt"), article(right, "right.txt"), Options(pipeline="blank"))
        return [
            Framed(f.type, f.rule, f.left[0].of(left), f.right[0].of(right), f)
            for f in made.findings
            if f.kind == "framing"
        ]

    return run


@pytest.fixture
def pairs(frame: Frame) -> Callable[[str, str, str], list[tuple[str, str]]]:
    """The words of both sides of the findings of one type."""
    return lambda left, right, type_: [(f.left, f.right) for f in frame(left, right) if f.type == type_]
