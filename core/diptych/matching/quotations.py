"""Quotations that stand in both articles, with a verdict on how faithfully; what else is shared is wording."""

from diptych.finding import Finding
from diptych.matching.indexed import Indexed
from diptych.matching.passages import Passage
from diptych.options import Options


def find(
    left: Indexed, right: Indexed, passages: list[Passage], options: Options
) -> tuple[list[Finding], list[Finding]]:
    """The ``quote`` findings, and the ``wording`` findings made of the passages that are not quotations in both."""
    return [], []
