"""Sixty ways in which the press names who speaks: by the rules alone, and with a trained pipeline."""

from diptych.article import Article
from diptych.language import analyse
from diptych.options import Options
from shapes import SHAPES, Shape
from tables import each


def told(shape: Shape, pipeline: str) -> list[tuple[str, str]]:
    """Of each quotation that the shape names its first words, and whom Diptych shows for it."""
    document = analyse(Article(shape.text, shape.id), Options(pipeline=pipeline))
    found = []
    for first, _ in shape.said:
        quotation = next((q for q in document.quotations if q.span.of(shape.text).startswith(first)), None)
        assert quotation is not None, f"no quotation begins with {first}"
        found.append((first, quotation.speaker.name if quotation.speaker else "-"))
    return found


def is_right(who: str, shown: str) -> bool:
    """Whether somebody shown is whom a shape names; one marked “?” may also be left a pronoun or nobody."""
    if who.endswith("?") and shown.lower() in ("he", "she", "-"):
        return True
    return shown == "-" if who == "-" else who.rstrip("?").lower() in shown.lower()


@each("shape", SHAPES, ids=lambda shape: f"{shape.press}-{shape.id}")
def test_by_rules_alone(shape):
    """Each quotation is shown with the person that the text gives it."""
    assert [
        (first, shown)
        for (first, shown), (_, who) in zip(told(shape, "blank"), shape.said, strict=True)
        if not is_right(who, shown)
    ] == []


@each("shape", SHAPES, ids=lambda shape: f"{shape.press}-{shape.id}")
def test_with_a_trained_pipeline(shape, trained_english):
    """What a pipeline sees makes none of them worse."""
    assert [
        (first, shown)
        for (first, shown), (_, who) in zip(told(shape, trained_english), shape.said, strict=True)
        if not is_right(who, shown)
    ] == []
