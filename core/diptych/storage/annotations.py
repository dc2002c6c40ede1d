"""Findings, notes, links and judgements ↔ W3C annotations."""

from collections.abc import Mapping
from typing import Any

from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding
from diptych.message import Message
from diptych.selectors import text_body
from diptych.session import Judgement, Link, Note
from diptych.span import Span
from diptych.storage.evidence import fitting
from diptych.storage.selectors import exact, passage, quoted, target

FINDING, NOTE, LINK, JUDGEMENT = (f"urn:diptych:{kind}:" for kind in ("finding", "note", "link", "judgement"))
_Record = dict[str, Any]


def _tags(tags: tuple[str, ...]) -> list[_Record]:
    return [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in tags]


def of_finding(finding: Finding, comparison: Comparison) -> _Record:
    """A finding: ``linking`` where it joins passages of both articles, ``highlighting`` where it stands on one."""
    record: _Record = {
        "id": FINDING + finding.id,
        "type": "Annotation",
        "motivation": "linking" if finding.left and finding.right else "highlighting",
        "body": text_body(finding.reason, "describing"),
        **({"diptych:message": finding.message.to_record()} if finding.message.id else {}),
        "target": [target(comparison.article(side), side, span) for side in SIDES for span in finding.spans(side)],
        "diptych:kind": finding.kind,
        "diptych:type": finding.type,
        "diptych:status": "proposed",
        "diptych:confidence": finding.confidence,
        "diptych:score": round(finding.score, 4),
        "diptych:rule": finding.rule,
        "diptych:evidence": dict(finding.evidence),
    }
    if finding.kind == "claim" or finding.differs is not None:
        record["diptych:differs"] = finding.differs
    return record


def to_finding(record: Mapping[str, Any], comparison: Comparison) -> Finding | None:
    """The finding of an annotation, also of a type that only a newer Diptych knows.

    None where its words stand in the texts no more.
    """
    spans: dict[str, list[Span]] = {"left": [], "right": []}
    for entry in record["target"]:
        span = passage(entry, comparison.article(entry["diptych:side"]).text)
        if span is None:
            return None
        spans[entry["diptych:side"]].append(span)
    if not (spans["left"] or spans["right"]):
        return None
    evidence = fitting(record["diptych:evidence"], comparison)
    return _finding(record, tuple(spans["left"]), tuple(spans["right"]), evidence)


def _finding(
    record: Mapping[str, Any], left: tuple[Span, ...], right: tuple[Span, ...], evidence: dict[str, Any]
) -> Finding:
    """The finding of an annotation on these passages, on none where its words are gone."""
    return Finding(
        record["diptych:kind"],
        record["diptych:type"],
        left,
        right,
        float(record["diptych:score"]),
        record["diptych:confidence"],
        record["diptych:rule"],
        Message.from_record(record.get("diptych:message"), record["body"]["value"]),
        evidence,
        record.get("diptych:differs"),
        record["id"].removeprefix(FINDING),
    )


def of_note(note: Note, comparison: Comparison) -> _Record:
    """A note: ``commenting``, on a finding by its id, on passages, or on both."""
    targets: list[Any] = [FINDING + note.finding] if note.finding else []
    targets += [target(comparison.article(side), side, span) for side in SIDES if (span := note.span(side))]
    return {
        "id": NOTE + note.id,
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.created,
        "modified": note.modified,
        "body": [text_body(note.text, "commenting"), *_tags(note.tags)],
        "target": targets,
        "diptych:kind": "note",
        **({"diptych:stoodOn": note.stood_on} if note.stood_on else {}),
    }


def to_note(record: Mapping[str, Any], comparison: Comparison) -> tuple[Note, list[str]]:
    """The note of an annotation, and the words of passages that stand in the texts no more."""
    text, tags = _told(record["body"])
    spans, lost = _spans(record, comparison)
    finding = next((t.removeprefix(FINDING) for t in record["target"] if isinstance(t, str)), None)
    words = quoted(lost) if lost and not spans else record.get("diptych:stoodOn", "")
    note = Note(
        record["id"].removeprefix(NOTE), text, finding, spans.get("left"), spans.get("right"), tags,
        record["created"], record["modified"], words,
    )  # fmt: skip
    return note, lost


def of_link(link: Link, comparison: Comparison) -> _Record:
    """Passages that the reader joined: ``linking``, of the kind ``link``."""
    return {
        "id": LINK + link.id,
        "type": "Annotation",
        "motivation": "linking",
        "created": link.created,
        "modified": link.modified,
        "body": [text_body(link.text, "describing"), *_tags(link.tags)],
        "target": [target(comparison.article(side), side, span) for side in SIDES if (span := link.span(side))],
        "diptych:kind": "link",
    }


def to_link(record: Mapping[str, Any], comparison: Comparison) -> tuple[Link | Note, list[str]]:
    """The link of an annotation, a note where one of its passages is lost; and the words that are."""
    text, tags = _told(record["body"])
    spans, lost = _spans(record, comparison)
    name, created, modified = record["id"].removeprefix(LINK), record["created"], record["modified"]
    left, right = spans.get("left"), spans.get("right")
    if left is None or right is None:
        text = text or quoted(map(exact, record["target"]))
        return Note(name, text, None, left, right, tags, created, modified), lost
    return Link(name, left, right, text, tags, created, modified), lost


def of_judgement(name: str, judgement: Judgement, comparison: Comparison) -> _Record:
    """A verdict: ``assessing``, with the finding as it was judged, so that no new analysis can change it."""
    record = of_finding(judgement.finding, comparison)
    reason = record.pop("body")
    return {
        "id": JUDGEMENT + name,
        "type": "Annotation",
        "motivation": "assessing",
        "modified": judgement.modified,
        "body": [reason, *_tags(judgement.tags)],
        "target": [FINDING + name, *record["target"]],
        **{k: v for k, v in record.items() if k.startswith("diptych:")},
        "diptych:status": judgement.verdict or "proposed",
        "diptych:relabel": judgement.relabel,
        "diptych:reviewed": judgement.reviewed,
    }


def to_judgement(record: Mapping[str, Any], comparison: Comparison) -> tuple[str, Judgement, bool]:
    """The id of the judged finding, the judgement, and whether it lost its place since it was saved."""
    name = record["id"].removeprefix(JUDGEMENT)
    reason, tags = _told(record["body"])
    entries = [t for t in record["target"] if not isinstance(t, str)]
    plain = {**record, "id": FINDING + name, "target": entries, "body": {"value": reason}}
    finding = to_finding(plain, comparison)
    status = record["diptych:status"]
    judgement = Judgement(
        finding or _finding(plain, (), (), {}), None if status == "proposed" else status, record.get("diptych:relabel"),
        record["diptych:reviewed"], tags, record["modified"],
    )  # fmt: skip
    return name, judgement, finding is None and bool(entries)


def _told(body: Any) -> tuple[str, tuple[str, ...]]:
    """The text and the tags of a body."""
    bodies = body if isinstance(body, list) else [body]
    text = next((b["value"] for b in bodies if b.get("purpose") != "tagging"), "")
    return text, tuple(b["value"] for b in bodies if b.get("purpose") == "tagging")


def _spans(record: Mapping[str, Any], comparison: Comparison) -> tuple[dict[str, Span], list[str]]:
    """The passages by side, and the words of those that are lost."""
    spans: dict[str, Span] = {}
    lost = []
    for entry in record["target"]:
        if isinstance(entry, str):
            continue
        span = passage(entry, comparison.article(entry["diptych:side"]).text)
        if span is None:
            lost.append(exact(entry))
        else:
            spans[entry["diptych:side"]] = span
    return spans, lost
