"""What the two articles say differently about the same thing, one module per type."""

from collections.abc import Sequence

from diptych.finding import Finding
from diptych.matching.claims import Claims
from diptych.matching.indexed import Indexed
from diptych.options import Options


def find(left: Indexed, right: Indexed, quotes: Sequence[Finding], claims: Claims, options: Options) -> list[Finding]:
    """The ``framing`` findings of every type."""
    return []
