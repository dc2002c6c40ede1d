"""Pages that Yomidasu, the archive of the Yomiuri, saves: a table tells each article, the next element holds it."""

import re
from typing import Any

from diptych.reading.blocks import line
from diptych.reading.collections.record import Record
from diptych.reading.markup import paragraphs_of

_OUTLET = "読売新聞"
_DAY = re.compile(r"^(\d{4})[.年/](\d{1,2})[.月/](\d{1,2})日?$")
_DAY_AT, _TITLE_AT, _SECTION_AT = 1, 2, 4  # columns: number, day, headline, edition, section, page, length


def records(root: Any) -> list[Record]:
    """The articles of the page in order; none where no table tells a day and a headline."""
    tables = [table for table in root.iter("table") if "contentsTable" in (table.get("class") or "").split()]
    found = (_record(table) for table in tables)
    return [record for record in found if record is not None]


def _record(table: Any) -> Record | None:
    """What a table tells, and the paragraphs of the element behind it."""
    cells = [line(cell.text_content()) or "" for cell in table.iter("th", "td")]
    day = _DAY.match(cells[_DAY_AT]) if len(cells) > _TITLE_AT else None
    body = _body(table)
    if day is None or body is None:
        return None
    texts = [paragraph for paragraph in body.iter("p") if "mb10" in (paragraph.get("class") or "").split()] or [body]
    return Record(
        tuple(text for paragraph in texts for text in paragraphs_of(paragraph)),
        title=cells[_TITLE_AT],
        publisher=_OUTLET,
        published="-".join(day.groups()),
        section=cells[_SECTION_AT] if len(cells) > _SECTION_AT else "",
        language="日本語",
    )


def _body(table: Any) -> Any | None:
    """The element behind the table, or behind the one that holds it."""
    for element in (table, table.getparent()):
        following = element.getnext() if element is not None else None
        while following is not None and following.tag == "table":
            following = following.getnext()
        if following is not None and following.tag in ("div", "p"):
            return following
    return None
