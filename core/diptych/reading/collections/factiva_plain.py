"""Factiva as text without codes: the fields of its pages on lines of their own, “Document …” below each article."""

import re
from collections.abc import Sequence

from diptych.dates import written_date
from diptych.letters import CAPITAL
from diptych.reading.collections.factiva_pages import LENGTH, RIGHTS, told_after
from diptych.reading.collections.lines import groups, paragraphs
from diptych.reading.collections.record import Record

_END = re.compile(r"^Docu?ment\w* [A-Z]{2,8}[A-Z\d]{0,8}\d{6,}\w{0,20}$")
_BYLINE = re.compile(r"^(?:by|von|par|por) ", re.I)
_NAME = re.compile(rf"^(?:{CAPITAL}[\w.'’-]*(?:,? (?:and|&|de|van|von|und|et|y) |,? |$)){{2,5}}$")
_HEAD_LINES = 20  # between the length and the note of rights


def records(lines: Sequence[str]) -> list[Record]:
    """The articles in order; none where one lacks its length with the day below it, or its note of rights."""
    ends = [number for number, line in enumerate(lines) if _END.match(line.strip())]
    starts = [0, *(end + 1 for end in ends[:-1])]
    found = [_record(lines[start:end]) for start, end in zip(starts, ends, strict=False)]
    return [record for record in found if record is not None] if all(found) else []


def _record(lines: Sequence[str]) -> Record | None:
    """One article; None where its head is not Factiva's."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    rows = [lines[number].strip() for number in filled]
    at = next((n for n, row in enumerate(rows[:-1]) if LENGTH.match(row) and written_date(rows[n + 1])), None)
    if at is None:
        return None
    rights = next((n for n in range(at + 2, min(len(rows), at + _HEAD_LINES)) if RIGHTS.match(rows[n])), None)
    if rights is None:
        return None
    above = [" ".join(group) for group in groups(lines[: filled[at]])] if at else []
    if len(above) == 1:
        above = rows[:at]
    title, byline, section = _told_above(above)
    day, outlet, language = told_after(rows[at + 1 : rights + 1])
    text = paragraphs(lines[filled[rights] + 1 :])
    return Record(tuple(text), title, byline, outlet, day, section, language=language)


def _told_above(rows: Sequence[str]) -> tuple[str, str, str]:
    """Headline, byline and section in the rows above the length: the headline stands above a byline, else last."""
    rows = [row for row in rows if not re.match(r"^Page \d+|^©", row)]
    by = next((n for n, row in enumerate(rows) if n and _BYLINE.match(row)), None)
    if by is None and len(rows) > 1 and _NAME.match(rows[-1]):
        by = len(rows) - 1
    at = (by if by is not None else len(rows)) - 1
    if at < 0:
        return "", "", ""
    return rows[at], rows[by] if by is not None else "", rows[at - 1] if at == 1 else ""
