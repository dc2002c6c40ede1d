"""Session ↔ the JSON-LD document of a ``.diptych`` file; key order is fixed, unknown fields at its top are kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from diptych.article import Article
from diptych.canonical import canonical
from diptych.comparison import Comparison, Engine
from diptych.document import Quotation
from diptych.finding import SIDES, Side
from diptych.message import Message
from diptych.session import Link, Session, Tag
from diptych.sides import Both
from diptych.span import Span
from diptych.statement import Statement
from diptych.storage.annotations import (
    FINDING,
    JUDGEMENT,
    LINK,
    NOTE,
    of_finding,
    of_judgement,
    of_link,
    of_note,
    to_finding,
    to_judgement,
    to_link,
    to_note,
)
from diptych.storage.integrity import FIELD, seal
from diptych.storage.migration import READER, READER_FIELD, VERSION, VERSION_FIELD
from diptych.storage.unfit import UnfitError
from diptych.third_text import ThirdText

_Record = dict[str, Any]
_JSON = {"@type": "@json"}
CONTEXT: list[Any] = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "diptych": "urn:diptych:terms:",
        **{
            f"diptych:{name}": _JSON
            for name in ("engine", "sources", "quotes", "statements", "tags", "message", "evidence", "integrity")
        },
    },
]
_KNOWN = frozenset(
    ("@context", "type", "total", "first", FIELD, VERSION_FIELD, READER_FIELD, "diptych:engine", "diptych:sources",
     "diptych:quotes", "diptych:statements", "diptych:tags", "diptych:third")
)  # fmt: skip


def to_document(session: Session) -> _Record:
    """The sealed document of a session."""
    comparison = session.comparison
    kept: Mapping[str, _Record] = session.extra.get("annotations", {})
    items = [of_finding(f, comparison) for f in comparison.findings]
    items += [of_judgement(name, j, comparison) for name, j in sorted(session.judgements.items())]
    items += [of_note(note, comparison) for note in session.notes]
    items += [of_link(link, comparison) for link in session.links]
    items = [{**item, **kept.get(item["id"], {})} for item in items]
    items += session.extra.get("foreign", [])
    return seal(
        {
            "@context": context(CONTEXT, comparison.third),
            "type": "AnnotationCollection",
            VERSION_FIELD: VERSION,
            READER_FIELD: READER,
            "diptych:engine": comparison.engine.to_record(),
            "diptych:sources": {side: comparison.article(side).to_record() for side in SIDES},
            "diptych:quotes": {side: [q.to_record() for q in comparison.quotations[side]] for side in SIDES},
            "diptych:statements": {side: [s.to_record() for s in comparison.statements[side]] for side in SIDES},
            "diptych:tags": [{"name": tag.name, "colour": tag.colour} for tag in session.tags],
            **of_third(comparison.third),
            **session.extra.get("document", {}),
            "total": len(items),
            "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
        }
    )


def to_session(document: Mapping[str, Any]) -> tuple[Session, list[Message]]:
    """The session of a valid document, and a sentence on each thing that no longer fits its text.

    Raises UnfitError for spans that lie outside their text and for ids that stand twice.
    """
    left, right = (_article(document["diptych:sources"][side], side) for side in SIDES)
    quotes, statements = document["diptych:quotes"], document["diptych:statements"]
    comparison = Comparison(
        left,
        right,
        Both(_quotations(quotes["left"], left), _quotations(quotes["right"], right)),
        Both(_statements(statements["left"], left), _statements(statements["right"], right)),
        engine=Engine.from_record(document["diptych:engine"]),
        third=_third(document, (left, right)),
    )
    return _annotated(document, comparison)


def context(terms: list[Any], third: ThirdText | None) -> list[Any]:
    """The terms of a document, with that of a third text where there is one."""
    return [*terms, {"diptych:third": _JSON}] if third else terms


def of_third(third: ThirdText | None) -> _Record:
    """The field of a third text; none where there is none, so that files without one are as they ever were."""
    return {"diptych:third": third.to_record()} if third else {}


def _third(document: Mapping[str, Any], articles: Iterable[Article]) -> ThirdText | None:
    """The third text; raises UnfitError where a passage reaches beyond the text of its article."""
    record = document.get("diptych:third")
    if not record:
        return None
    third = ThirdText.from_record(record)
    for article in articles:
        _inside(third.spans(article), article)
    return third


def _article(record: _Record, side: Side) -> Article:
    """The article; raises UnfitError for a text that no reader of ours gives: offsets in it would mean other words."""
    article = Article.from_record(record)
    if canonical(article.text) != article.text:
        raise UnfitError(Message("saved.text-not-kept", {"side": side}))
    return article


def _quotations(records: Sequence[_Record], article: Article) -> tuple[Quotation, ...]:
    """The quotations; raises UnfitError where one reaches beyond its text."""
    found = tuple(Quotation.from_record(record) for record in records)
    for quotation in found:
        spans = [quotation.span, quotation.marks, quotation.cue, quotation.speaker and quotation.speaker.span]
        _inside((span for span in spans if span), article)
    return found


def _statements(records: Sequence[_Record], article: Article) -> tuple[Statement, ...]:
    """The statements; raises UnfitError where one reaches beyond its text."""
    found = tuple(Statement.from_record(record) for record in records)
    _inside((statement.span for statement in found), article)
    return found


def _inside(spans: Iterable[Span], article: Article) -> None:
    for span in spans:
        if span.end > len(article.text):
            raise UnfitError(Message("saved.beyond-text", {"end": span.end, "characters": len(article.text)}))


def _annotated(document: Mapping[str, Any], comparison: Comparison) -> tuple[Session, list[Message]]:
    """Findings, judgements, notes and links from the annotations; what is of no known kind is kept as it is."""
    findings, notes, links, judgements, foreign, lost = [], [], [], {}, [], []
    extras: dict[str, _Record] = {}
    seen: set[str] = set()
    for item in document["first"]["items"]:
        name = item["id"]
        if name in seen:
            raise UnfitError(Message("saved.twice", {"annotation": name}))
        seen.add(name)
        rebuilt: _Record | None = None
        if name.startswith(FINDING):
            finding = to_finding(item, comparison)
            findings.append(finding)
            lost += [] if finding else [Message("saved.finding-lost", {"finding": item["body"]["value"]})]
            rebuilt = of_finding(finding, comparison) if finding else None
        elif name.startswith(JUDGEMENT):
            of, judgement, astray = to_judgement(item, comparison)
            judgements[of] = judgement
            lost += [Message("saved.judgement-lost")] if astray else []
            rebuilt = of_judgement(of, judgement, comparison)
        elif name.startswith(NOTE):
            note, gone = to_note(item, comparison)
            notes.append(note)
            lost += [Message("saved.note-lost", {"note": note.text, "words": words}) for words in gone]
            rebuilt = of_note(note, comparison)
        elif name.startswith(LINK):
            link, gone = to_link(item, comparison)
            if isinstance(link, Link):
                links.append(link)
                rebuilt = of_link(link, comparison)
            else:
                notes.append(link)
                rebuilt = of_note(link, comparison)
            lost += [Message("saved.link-lost", {"words": words}) for words in gone]
        else:
            foreign.append(item)
        if rebuilt is not None and (unknown := {k: v for k, v in item.items() if k not in rebuilt}):
            extras[rebuilt["id"]] = unknown
    extra: _Record = {}
    rest = {k: v for k, v in document.items() if k not in _KNOWN}
    for key, value in (("document", rest), ("annotations", extras), ("foreign", foreign)):
        if value:
            extra[key] = value
    present = replace(comparison, findings=tuple(f for f in findings if f))
    tags = tuple(Tag(tag["name"], tag["colour"]) for tag in document["diptych:tags"])
    return Session(present, tuple(notes), judgements, tuple(links), tags, extra), lost
