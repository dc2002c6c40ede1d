"""Tables for spreadsheets: no cell is taken for a formula, and the text for no other encoding."""

import csv
import io
from collections.abc import Iterable, Sequence

Cell = str | int | float
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"  # without it a spreadsheet takes UTF-8 for the old encoding of its country


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The rows under a heading row as CSV: UTF-8 with its mark, LF, formula cells defused."""
    buffer = io.StringIO()
    buffer.write(_MARK)
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(_defused(cell) for cell in row)
    return buffer.getvalue().encode()


def _defused(cell: Cell) -> Cell:
    """The cell, with an apostrophe before text that a spreadsheet would run (OWASP, CSV injection)."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
