"""In which order the rows of a story are read: contradictions first, then what all say, some, one."""

from collections.abc import Iterable
from enum import StrEnum

from diptych.story.row import Row, Sureness


class RowGroup(StrEnum):
    """How the sources stand to a row."""

    DIFFERS = "differs"  # they contradict each other
    ALL = "all"
    SOME = "some"
    ONE = "one"


def group_of(row: Row, sources: int) -> RowGroup:
    """How so many sources stand to a row."""
    if row.differs and row.sureness is not Sureness.WEAK:
        return RowGroup.DIFFERS
    if len(row.cells) == 1:
        return RowGroup.ONE
    return RowGroup.ALL if len(row.cells) == sources else RowGroup.SOME


def listed(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows that are shown by default: none that is too weak, none that the row of a quotation says already."""
    return tuple(row for row in rows if row.sureness is not Sureness.WEAK and not row.repeats)
