"""Pages that Europresse saves: each article an element, its outlet, day, headline and text marked."""

import re
from typing import Any

from diptych.dates import written_date
from diptych.reading.blocks import line
from diptych.reading.collections.record import Record
from diptych.reading.markup import paragraphs_of

# “Le Fanal, no. 21987”, “Le Fanal (site web)”: what follows the name of the outlet.
_ISSUE = re.compile(r"(?:,? n(?:o|º|°)\.? ?\d.*| \((?:site web|web site|online)[^)]*\).*)$", re.I)
_LENGTH = re.compile(r",?\s*\b\d{1,3}(?:\s\d{3})* (?:mots|words)\b.*$", re.I)
_WEEKDAY = re.compile(
    r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b", re.I
)


def records(root: Any) -> list[Record]:
    """The articles of the page in order; none where an element has no headline and outlet as Europresse marks them."""
    found = (_record(element) for element in root.iter("article"))
    return [record for record in found if record is not None]


def _record(element: Any) -> Record | None:
    """What an article's element tells; None for one that Europresse did not make."""
    title = _marked(element, "titreArticleVisu", "titreArticle")
    outlet = _marked(element, "DocPublicationName")
    body = _marked(element, "docOcurrContainer", "DocText")
    if title is None or outlet is None or body is None:
        return None
    day, section = _told(_text(_marked(element, "DocHeader")))
    return Record(
        tuple(paragraphs_of(body)),
        title=_text(title),
        byline=_text(_marked(element, "docAuthors")),
        publisher=_ISSUE.sub("", _text(outlet)).strip(),
        published=day,
        section=section,
        language=_text(_marked(element, "DocLanguage")) or element.get("lang") or "",
    )


def _told(header: str) -> tuple[str, str]:
    """The day and the section in “Économie, mardi 3 novembre 2026 546 mots, p. 12”."""
    pieces = [piece.strip() for piece in _LENGTH.sub("", header).split(",")]
    at = next((n for n, piece in enumerate(pieces) if written_date(piece)), None)
    if at is None:
        return header, ""
    above = [piece for piece in pieces[:at] if not _WEEKDAY.match(piece)]
    return pieces[at], ", ".join(above)


def _marked(element: Any, *names: str) -> Any | None:
    """The first element under the first of these classes that the page has."""
    for name in names:
        for child in element.iter():
            if name in (child.get("class") or "").split():
                return child
    return None


def _text(element: Any | None) -> str:
    return (line(element.text_content()) or "") if element is not None else ""
