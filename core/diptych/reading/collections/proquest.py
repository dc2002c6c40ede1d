"""ProQuest as text, pages or mail: labelled fields, between lines of underscores or in marked elements."""

import re
from collections.abc import Sequence

from diptych.reading.collections.lines import groups, paragraphs
from diptych.reading.collections.record import Record

RULE = "_" * 60
_RULE = re.compile(r"^\s*_{40,}\s*$")
_NAMES = (
    "Title|Author|Publication title|Publication info|Publication date|Publication year|Publication subject|Publisher"
    "|Full text|Abstract|Subject|Business indexing term|Location|Company / organization|People|Identifier / keyword"
    "|Classification|Pages|Section|Volume|Issue|First page|Place of publication|Country of publication|ISSN|e-ISSN"
    "|Source type|Language of publication|Document type|Document feature|Document URL|ProQuest document ID|Copyright"
    "|Last updated|Database|Links|Column|Edition|Dateline|Credit|Illustration|Number of pages|Print publication date"
    "|Publication history|Online publication date|Word count|Text word count|DOI"
)
_FIELD = re.compile(rf"^\s*({_NAMES}):(?:\s+(.*)|\s*)$")
_LINK = re.compile(
    r"^(?:https?://\S+|ProQuest document link|Document \d+ of \d+|Table of contents|\d+\.|Bibliography)$"
)
_ADDRESS = re.compile(r"https?://\S+")
_BELOW = 0.66  # of the lines below the article that are fields: of a sentence that looks like one, the next is none


def records(lines: Sequence[str]) -> list[Record]:
    """The articles in order; none where no part between the rules has a title, an outlet and a text."""
    parts: list[list[str]] = [[]]
    for line in lines:
        if _RULE.match(line):
            parts.append([])
        else:
            parts[-1].append(line)
    return [record for part in parts if (record := _record(part)) is not None]


def _record(lines: Sequence[str]) -> Record | None:
    """One article; None where a part is only a head or a foot of the export."""
    text = next((n for n, line in enumerate(lines) if (found := _FIELD.match(line)) and found[1] == "Full text"), None)
    if text is None:
        return None
    end = _end(lines, text + 1)
    fields = _fields([*lines[:text], "", *lines[end:]])
    outlet = fields.get("Publication title") or fields.get("Publication info")
    if not outlet:
        return None
    first = _FIELD.match(lines[text])
    body = paragraphs([(first[2] or "") if first else "", *lines[text + 1 : end]])
    above = (" ".join(group) for group in groups(lines[:text]) if not any(_LINK.match(row) for row in group))
    title = fields.get("Title") or next((group for group in above if not _FIELD.match(group)), "")
    address = _ADDRESS.search(fields.get("Document URL", ""))
    return Record(
        tuple(body),
        title=title,
        byline=fields.get("Author", ""),
        publisher=outlet.split(";")[0].split(",")[0].strip(),
        published=fields.get("Publication date") or fields.get("Publication info", ""),
        section=fields.get("Section", ""),
        url=address.group() if address else "",
        language=fields.get("Language of publication", ""),
    )


def _end(lines: Sequence[str], start: int) -> int:
    """Where the article ends: at the first field below which nearly all is fields."""
    fields = [n for n in range(start, len(lines)) if _FIELD.match(lines[n])]
    filled = [n for n in range(start, len(lines)) if lines[n].strip()]
    rows = {n: place for place, n in enumerate(filled)}
    for place, n in enumerate(fields):
        if len(fields) - place >= _BELOW * (len(filled) - rows[n]):
            return n
    return len(lines)


def _fields(lines: Sequence[str]) -> dict[str, str]:
    """What stands under each label: on its line and on the next ones, up to an empty one or another label."""
    found: dict[str, str] = {}
    now = ""
    for line in lines:
        field = _FIELD.match(line)
        if field:
            now = field[1] if field[1] not in found else ""
            if now:
                found[now] = (field[2] or "").strip()
        elif not line.strip():
            now = ""
        elif now:
            found[now] = f"{found[now]} {line.strip()}".strip()
    return found
