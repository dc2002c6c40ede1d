"""Tables for spreadsheets: no cell is taken for a formula, and the text for no other encoding."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from diptych.shown import shown

CsvCell = str | int | float
# Where a spreadsheet may see a cell begin with a formula: at its start, and behind what parts cells in another country
# or on the clipboard; blanks and quotation marks before the sign do not stop all of them (OWASP, CSV injection).
_FORMULA = re.compile(r"""(^|[;\t\n|])([\s"']*)(?=[=+\-@＝＋－＠])""")
_MARK = "\ufeff"  # without it a spreadsheet takes UTF-8 for the old encoding of its country


def table(columns: Sequence[str], rows: Iterable[Sequence[CsvCell]]) -> bytes:
    """The rows under a heading row as CSV: UTF-8 with its mark, LF, formula cells defused."""
    buffer = io.StringIO()
    buffer.write(_MARK)
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow(_defused(cell) for cell in row)
    return buffer.getvalue().encode()


def _defused(cell: CsvCell) -> CsvCell:
    """The cell without orders to a terminal, an apostrophe before all that a spreadsheet would run."""
    return _FORMULA.sub(r"\1'\2", shown(cell)) if isinstance(cell, str) else cell
