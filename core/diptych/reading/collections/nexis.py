"""Nexis+ as Word or RTF: a headline, an outlet and a day, labels, the word “Body”, and “End of Document”."""

import re
from collections.abc import Sequence

from diptych.dates import written_date
from diptych.reading.collections.lines import paragraphs
from diptych.reading.collections.record import Record

_END = re.compile(r"^(?:End of Document|Ende des Dokuments?|Fin du document|Fin del documento)$", re.I)
_BODY = re.compile(r"^(?:Body|Text|Textkörper|Corps|Cuerpo)$", re.I)
_LABELS = {
    "section": "Section|Rubrik|Rubrique|Sección",
    "length": "Length|Länge|Longueur|Longitud",
    "byline": "Byline|Autor|Auteur",
    "highlight": "Highlight",
    "": "Dateline|Series",
}
_LABEL = re.compile(
    rf"^({'|'.join(label for labels in _LABELS.values() for label in labels.split('|'))}):\s*(.*)$", re.S
)
_FIELD_OF = {label: field for field, labels in _LABELS.items() for label in labels.split("|")}
_RIGHTS = re.compile(r"^(?:copyright\b|\(c\)|©)", re.I)
_DAY_WORDS = 10  # of a row that tells the day, with weekday, hour and edition
_TAIL = re.compile(
    r"^(?:Classification|Graphic|Klassifizierung|(?:Load-Date|Update|Date-Chargement|Language|Sprache"
    r"|Publication-Type|Journal Code|Subject|Company|Organization|Ticker|Industry|Geographic|Person):.*)$",
    re.S,
)
_LANGUAGE = re.compile(r"^(?:Language|Sprache|Langue): *(.*)$")


def records(lines: Sequence[str]) -> list[Record]:
    """The articles in order; none where most lack their length or body.

    One that lacks them is its lines: the numbers of the others stay.
    """
    rows = [line.strip() for line in lines if line.strip()]
    ends = [number for number, row in enumerate(rows) if _END.match(row)]
    parts = [rows[start:end] for start, end in zip([0, *(end + 1 for end in ends)], ends, strict=False)]
    told = [_record(part) for part in parts]
    if 2 * told.count(None) > len(told):
        return []
    return [record or Record(tuple(part)) for record, part in zip(told, parts, strict=True)]


def _record(rows: Sequence[str]) -> Record | None:
    """One article; None where no day stands above its labels, or no body below them."""
    body = next((n for n, row in enumerate(rows) if _BODY.match(row)), None)
    labels = [n for n, row in enumerate(rows[:body]) if _LABEL.match(row)]
    if body is None or not labels:
        return None
    fields = {_FIELD_OF[found[1]]: found[2] for n in labels if (found := _LABEL.match(rows[n]))}
    day = next((n for n in range(labels[0] - 1, 1, -1) if _is_day(rows[n])), None)
    if day is None or "length" not in fields:
        return None
    end = next((n for n in range(body + 1, len(rows)) if _TAIL.match(rows[n])), len(rows))
    text = paragraphs([line for row in rows[body + 1 : end] for line in (row, "")])
    if not text:
        return None
    languages = (found for row in rows[end:] if (found := _LANGUAGE.match(row)))
    highlight = fields.get("highlight", "")
    return Record(
        tuple([highlight, *text] if highlight else text),
        title=rows[day - 2],
        byline=fields.get("byline", ""),
        publisher=rows[day - 1],
        published=rows[day],
        section=fields.get("section", ""),
        language=next((found[1] for found in languages), ""),
    )


def _is_day(row: str) -> bool:
    """Whether a row tells a day and is no note of rights, which may tell one too."""
    return len(row.split()) <= _DAY_WORDS and not _RIGHTS.match(row) and written_date(row) is not None
