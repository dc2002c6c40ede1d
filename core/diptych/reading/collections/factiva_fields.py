"""Factiva as text: fields under codes of two capitals at the beginning of a line, always in the same order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diptych.dates import written_date
from diptych.reading.collections.lines import paragraphs
from diptych.reading.collections.record import Record

_ORDER = "SE HD CR BY CX WC PD ET SN SC ED PG VOL LA CY LP TD CT RF ART CO IN NS RE IPC IPD PUB AN".split()
_PLACE = {code: place for place, code in enumerate(_ORDER)}
_TEXT, _TAIL = _PLACE["LP"], _PLACE["CT"]
_FIELD = re.compile(rf"^[ \t]*({'|'.join(_ORDER)})(?:([ \t|]+)(\S.*)|[ \t|]*)$")
_COUNT = re.compile(r"^\d[\d.,]* ?\w+$")  # “160 words”, in any language
# “e211 : Fiscal Policy | gcat : Political News”, “Document ECHO000020261103e2b30001x”: no sentence looks so.
_CODED = re.compile(r"^(?:\w{1,10} : |Docu?ment\w* \w{4,}$|[A-Z0-9]{8,}$)")
_END = re.compile(r"^Docu?ment\w* [A-Za-z0-9]{2,}$")
_FIELD_LENGTH = 200  # characters of a line of a short field that are looked at
_HEAD_LINES = 40  # between the headline and the day of one article


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that begins as a field does: its number, its code, its words, whether more than a blank parts them."""

    number: int
    code: str
    words: str
    parted: bool


def records(lines: Sequence[str]) -> list[Record]:
    """The articles in order; none where nothing reads as a head: a count of words, then a day, then an outlet."""
    marked = list(_marked(lines))
    starts = [start for start in (_start(marked, n, lines) for n in range(len(marked))) if start is not None]
    if not starts:
        return []
    return [
        _record(marked[start:end], lines, marked[end].number if end < len(marked) else len(lines))
        for start, end in pairwise([*starts, len(marked)])
    ]


def _marked(lines: Sequence[str]) -> Iterator[_Line]:
    """The lines that begin with a code; where one holds nothing else its words stand on the next."""
    for number, line in enumerate(lines):
        found = _FIELD.match(line)
        if found:
            yield _Line(number, found[1], (found[3] or "").strip(), (found[2] or "  ") != " ")


def _start(marked: Sequence[_Line], at: int, lines: Sequence[str]) -> int | None:
    """Where the head begins whose day is the line ``at``; None where that is no day, or none of such a head."""
    day = marked[at]
    if day.code != "PD" or not written_date(_words(day, marked, at, lines)):
        return None
    start, counted, after = None, False, _PLACE["PD"]
    for place in range(at - 1, -1, -1):
        line = marked[place]
        if day.number - line.number > _HEAD_LINES or _PLACE[line.code] >= after:
            break
        after = _PLACE[line.code]
        counted = counted or (line.code == "WC" and bool(_COUNT.match(_words(line, marked, place, lines))))
        if line.code in ("HD", "SE"):
            start = place
    named = any(line.code == "SN" for line in marked[at + 1 : at + 4])
    return start if counted and named else None


def _words(line: _Line, marked: Sequence[_Line], place: int, lines: Sequence[str]) -> str:
    """The words of a short field on one line."""
    end = marked[place + 1].number if place + 1 < len(marked) else len(lines)
    rest = " ".join(text[:_FIELD_LENGTH].strip() for text in lines[line.number + 1 : min(end, line.number + 6)])
    return " ".join(f"{line.words[:_FIELD_LENGTH]} {rest}".split())


def _record(marked: Sequence[_Line], lines: Sequence[str], end: int) -> Record:
    """The article whose fields begin at these lines; it ends before the line ``end``."""
    fields = _fields(marked)
    spans: dict[str, list[str]] = {}
    for field, below in zip(fields, [*(following.number for following in fields[1:]), end], strict=True):
        spans.setdefault(field.code, [field.words, *lines[field.number + 1 : below]])
    text = [
        paragraph for code in ("LP", "TD") for paragraph in paragraphs(spans.get(code, [])) if not _END.match(paragraph)
    ]
    flat = {code: " ".join(" ".join(span).split()) for code, span in spans.items()}
    return Record(
        tuple(text),
        title=flat.get("HD", ""),
        byline=flat.get("BY", ""),
        publisher=flat.get("SN", ""),
        published=flat.get("PD", ""),
        section=flat.get("SE", ""),
        language=flat.get("LA", ""),
    )


def _fields(marked: Sequence[_Line]) -> list[_Line]:
    """The lines that are fields, not sentences that begin with such letters: in the order of the database, each once.

    In the text and below it, where sentences stand, a code has to be set apart as that of the headline is, or to be
    followed by what no sentence looks like.
    """
    found = [marked[0]]
    for line in marked[1:]:
        place = _PLACE[line.code]
        if place <= _PLACE[found[-1].code]:
            continue
        if place >= _TAIL and not (_CODED.match(line.words) or (line.parted and marked[0].parted)):
            continue
        if _TEXT < place < _TAIL and not (line.parted or not marked[0].parted):
            continue
        found.append(line)
    return found
