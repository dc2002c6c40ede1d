"""Pairs of short texts, “left || right” in a line of a table, compared; and the words of what is found in them."""

from collections.abc import Sequence

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.options import Options
from diptych.span import Span


def compared(pair: str, about: str = "") -> tuple[Comparison, str, str]:
    """The comparison of both texts of a pair, each with ``about`` as a paragraph behind it, and the texts."""
    left, right = (f"{text.strip()}{about}\n" for text in pair.split("||"))
    return compare(Article(left, "left"), Article(right, "right"), Options(pipeline="blank")), left, right


def words(text: str, spans: Sequence[Span]) -> str:
    """The words of spans in one line, “-” for none."""
    return " … ".join(" ".join(span.of(text).split()) for span in spans) or "-"
