"""Pages that Factiva saves: each article an element, its fields elements in a fixed order, its paragraphs marked."""

import re
from collections.abc import Sequence
from typing import Any

from diptych.dates import written_date
from diptych.reading.blocks import line
from diptych.reading.collections.record import Record
from diptych.reading.markup import paragraphs_of

# “160 words” in the languages of its menus.
LENGTH = re.compile(r"^\d[\d.,\s]* ?(?:words|mots|Wörter|palabras|parole|palavras|слов[оа]?|woorden|語|字)$", re.I)
_TIME = re.compile(r"^\d{1,2}[:.]\d\d(?: ?[ap]m)?$", re.I)
RIGHTS = re.compile(r"^(?:\(c\)|©|copyright\b)", re.I)


def records(root: Any) -> list[Record]:
    """The articles of the page in order; none where it is no page of Factiva."""
    found = [element for element in root.iter("div") if "article" in _classes(element) and _body(element)]
    inner = set(found)
    for element in found:
        inner -= set(element.iterancestors("div"))
    return [_record(element) for element in found if element in inner]


def _record(element: Any) -> Record:
    """What an article's element tells. The length stands before the day and the outlet, whatever comes above it."""
    headline = next((e for e in element.iter() if any(c.endswith("Headline") for c in _classes(e))), None)
    author = next((e for e in element.iter("div") if "author" in _classes(e)), None)
    above, below = _fields(element, headline)
    at = next((n for n, field in enumerate(below) if LENGTH.match(field)), None)
    between = below[: at or 0]
    byline = line(author.text_content()) if author is not None else (between[0] if between else "")
    told = told_after(below[at + 1 :]) if at is not None else ("", "", "")
    return Record(
        tuple(text for paragraph in _body(element) for text in paragraphs_of(paragraph)),
        title=(line(headline.text_content()) or "") if headline is not None else "",
        byline=byline or "",
        publisher=told[1],
        published=told[0],
        section=above[-1] if above else "",
        language=told[2],
    )


def told_after(fields: Sequence[str]) -> tuple[str, str, str]:
    """Day, outlet and language in the fields below the length; the language stands before the note of rights."""
    day = next((n for n, field in enumerate(fields[:2]) if written_date(field)), None)
    if day is None:
        return "", "", ""
    rest = [field for field in fields[day + 1 :] if not _TIME.match(field)]
    rights = next((n for n, field in enumerate(rest) if RIGHTS.match(field)), len(rest))
    return fields[day], rest[0] if rest else "", rest[rights - 1] if rights > 1 else ""


def _fields(element: Any, headline: Any | None) -> tuple[list[str], list[str]]:
    """The fields above the headline and below it, up to the first paragraph of the article."""
    above: list[str] = []
    below: list[str] = []
    passed = headline is None
    for field in element.iter("div", "p", "span"):
        if field is headline:
            passed = True
        elif "articleParagraph" in _classes(field):
            break
        elif field.tag == "div" and field is not element and not _holds_blocks(field):
            text = line(field.text_content())
            if text:
                (below if passed else above).append(text)
    return above, below


def _holds_blocks(field: Any) -> bool:
    """Whether an element holds the headline or other fields, and is none itself."""
    return any(
        child.tag in ("div", "p") or any(c.endswith("Headline") for c in _classes(child))
        for child in field.iterdescendants()
    )


def _body(element: Any) -> list[Any]:
    """The elements that hold the article's paragraphs."""
    return [p for p in element.iter("p", "pre") if "articleParagraph" in _classes(p)]


def _classes(element: Any) -> list[str]:
    names: str = element.get("class") or ""
    return names.split()
