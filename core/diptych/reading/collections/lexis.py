"""LexisNexis as text, pages or RTF: “3 of 50 DOCUMENTS” before each article, labels in capitals around its text."""

import re
from collections.abc import Sequence

from diptych.dates import written_date
from diptych.reading.collections.lines import groups, paragraphs
from diptych.reading.collections.record import Record

_BEGIN = re.compile(r"^\s*(\d{1,5}) (?:of|de|von) (\d{1,5}) DOCUMENTS?\s*$")
_HEAD = {
    "byline": "BYLINE AUTOR AUTEUR AUTORES",
    "section": "SECTION RUBRIK RUBRIQUE SECCIÓN",
    "title": "HEADLINE TITEL TITRE",
    "length": "LENGTH LÄNGE LONGUEUR LONGITUD",
    "highlight": "HIGHLIGHT",
    "": "DATELINE SERIES",
}
_TAIL = (
    "LOAD-DATE UPDATE LANGUAGE SPRACHE LANGUE PUBLICATION-TYPE PUB-TYPE DOCUMENT-TYPE JOURNAL-CODE ZEITUNGS-CODE "
    "GRAPHIC GRAFIK SUBJECT COMPANY ORGANIZATION PERSON CITY STATE COUNTRY GEOGRAPHIC INDUSTRY TICKER ACC-NO "
    "CORRECTION-DATE DATE-CHARGEMENT TYPE-PUBLICATION CODE-REVUE URL NOTES DISTRIBUTION"
)
_ONE_LINE = frozenset("LENGTH LÄNGE LONGUEUR LONGITUD".split())  # the article may follow at once
_FIELD_OF = {label: field for field, labels in _HEAD.items() for label in labels.split()}
_LABEL = re.compile(rf"^\s*({'|'.join([*_FIELD_OF, *_TAIL.split()])}):(?:\s|$)")
_DAY_WORDS = 12  # of a line that tells the day, with weekday, hour and edition
_BODY = re.compile(r"^\s*BODY:\s*")
_RIGHTS = re.compile(r"^(?:copyright\b|\(c\)|©|all rights reserved|alle rechte vorbehalten|tous droits)", re.I)


def records(lines: Sequence[str]) -> list[Record]:
    """The articles in order; none where the numbers do not count up to their sum, or most articles lack labels.

    One that lacks them is its lines: the numbers of the others stay.
    """
    begins = [(number, found) for number, line in enumerate(lines) if (found := _BEGIN.match(line))]
    counts = [int(found[1]) for _, found in begins]
    sums = {found[2] for _, found in begins}
    if len(sums) != 1 or counts != sorted(set(counts)) or counts[-1] > int(sums.pop()):
        return []
    ends = [*(number for number, _ in begins[1:]), len(lines)]
    parts = [lines[number + 1 : end] for (number, _), end in zip(begins, ends, strict=True)]
    told = [_record(part) for part in parts]
    if 2 * told.count(None) > len(told):
        return []
    return [record or Record(tuple(paragraphs(part))) for record, part in zip(told, parts, strict=True)]


def _record(lines: Sequence[str]) -> Record | None:
    """One article; None where no label stands below a day, or no text below the labels."""
    labels = [n for n, line in enumerate(lines) if (label := _LABEL.match(line)) and label[1] in _FIELD_OF]
    day = next(
        (number for number, line in enumerate(lines) if len(line.split()) <= _DAY_WORDS and written_date(line)), None
    )
    if day is None or not labels or labels[0] < day:
        return None
    fields, text = _fields(lines[labels[0] :])
    if not text:
        return None
    above = [" ".join(group) for group in groups(lines[day + 1 : labels[0]])]
    above = [group for group in above if not _RIGHTS.match(group)]
    outlet = [" ".join(group) for group in groups([line for line in lines[:day] if not _RIGHTS.match(line.strip())])]
    return Record(
        tuple(text),
        title=fields.get("title") or (above[-1] if above else ""),
        byline=fields.get("byline", ""),
        publisher=next(iter(outlet), ""),
        published=lines[day],
        section=fields.get("section", ""),
        language=fields.get("language", ""),
    )


def _fields(lines: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """What stands under the labels, and the article: below the labels at the head, above those at the end."""
    fields: dict[str, str] = {}
    at = 0
    while at < len(lines):
        label = _LABEL.match(lines[at])
        if label is None and lines[at].strip():
            break
        end = at + 1
        if label is not None and label[1] in _FIELD_OF:
            while label[1] not in _ONE_LINE and end < len(lines) and _goes_on(lines[end]):
                end += 1
            said = " ".join(" ".join([lines[at][label.end() :], *lines[at + 1 : end]]).split())
            fields.setdefault(_FIELD_OF[label[1]], said)
        elif label is not None:
            break
        at = end
    end = next((n for n in range(at, len(lines)) if _is_tail(lines[n])), len(lines))
    for line in lines[end:]:
        label = _LABEL.match(line)
        if label and label[1] in ("LANGUAGE", "SPRACHE", "LANGUE"):
            fields.setdefault("language", line[label.end() :].strip())
    highlight = fields.get("highlight", "")
    body = paragraphs([_BODY.sub("", line) if n == 0 else line for n, line in enumerate(lines[at:end])])
    while body and _RIGHTS.match(body[-1]):
        body.pop()
    return fields, [highlight, *body] if highlight else body


def _goes_on(line: str) -> bool:
    """Whether a line belongs to the label above it."""
    return bool(line.strip()) and not _LABEL.match(line)


def _is_tail(line: str) -> bool:
    """Whether a line is one of the labels that stand below the article."""
    label = _LABEL.match(line)
    return label is not None and label[1] not in _FIELD_OF
