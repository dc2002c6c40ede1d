"""Spreadsheet cells that no spreadsheet takes for a formula."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def defused(cell: str | int | float) -> str | int | float:
    """The cell, with an apostrophe before text that a spreadsheet would run (OWASP, CSV injection)."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
