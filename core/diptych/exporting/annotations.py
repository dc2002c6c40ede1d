"""Findings and notes as a plain array of W3C Web Annotations, for Hypothes.is, Recogito and other tools.

Such tools know one text at a time: every passage is an annotation of its own, which quotes its counterpart.
"""

from collections.abc import Iterator
from typing import Any

from diptych.article import Article
from diptych.exporting.headings import source
from diptych.exporting.report_options import Report
from diptych.finding import SIDES, Finding, Side, opposite
from diptych.selectors import CONTEXT, selectors, text_body, utf16
from diptych.session import Session
from diptych.shown import json_text
from diptych.span import Span

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def render(session: Session, report: Report) -> bytes:
    """The annotations in UTF-8, those of the left text first; ``report`` says language and units."""
    found: list[dict[str, Any]] = []
    for side in SIDES:
        made = [*_of_findings(session, side, report), *_of_notes(session, side), *_of_links(session, side)]
        if report.utf16:
            _count_as_browsers_do(made, session.comparison.article(side).text)
        found += made
    return f"{json_text(found, indent=1)}\n".encode()


def _annotation(
    name: str, article: Article, span: Span, motivation: str, bodies: list[dict[str, str]]
) -> dict[str, Any]:
    return {
        "@context": _CONTEXT,
        "id": f"urn:diptych:{name}:{article.sha256[:12]}:{span.start}",
        "type": "Annotation",
        "motivation": motivation,
        "body": bodies,
        "target": {
            "source": source(article),
            "selector": selectors(article.text, span),
        },
    }


def _count_as_browsers_do(annotations: list[dict[str, Any]], text: str) -> None:
    """Gives positions in UTF-16 units, as Recogito and other tools in a browser count, code points beside them.

    What stands around the words is cut to as many units too: readers that seek it by the bit give up beyond 32.
    """
    units = utf16(text)
    for annotation in annotations:
        position, quote = annotation["target"]["selector"]
        while _units(prefix := quote["prefix"]) > CONTEXT:
            quote["prefix"] = prefix[1:]
        while _units(suffix := quote["suffix"]) > CONTEXT:
            quote["suffix"] = suffix[:-1]
        start, end = position["start"], position["end"]
        position.update({"start": units(start), "end": units(end), "diptych:start": start, "diptych:end": end})


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _of_findings(session: Session, side: Side, report: Report) -> Iterator[dict[str, Any]]:
    article = session.comparison.article(side)
    for finding in session.comparison.findings:
        bodies = [
            text_body(report.say(finding.message), "describing"),
            text_body(f"{finding.kind}: {finding.type}", "tagging"),
        ]
        bodies += [text_body(words, "linking") for words in _counterparts(session, finding, side)]
        bodies += [text_body(note.text, "commenting") for note in session.notes_on(finding.id)]
        verdict = session.verdict(finding.id)
        bodies += [text_body(verdict, "assessing")] if verdict else []
        for span in finding.spans(side):
            yield _annotation(finding.id, article, span, "highlighting", bodies)


def _counterparts(session: Session, finding: Finding, side: Side) -> list[str]:
    other = opposite(side)
    return [span.of(session.comparison.article(other).text) for span in finding.spans(other)]


def _of_notes(session: Session, side: Side) -> Iterator[dict[str, Any]]:
    for note in session.notes:
        if (span := note.span(side)) is not None:
            bodies = [text_body(note.text, "commenting"), *(text_body(tag, "tagging") for tag in note.tags)]
            yield _annotation(note.id, session.comparison.article(side), span, "commenting", bodies)


def _of_links(session: Session, side: Side) -> Iterator[dict[str, Any]]:
    other = opposite(side)
    for link in session.links:
        span, counterpart = link.span(side), link.span(other)
        if span is not None and counterpart is not None:
            words = counterpart.of(session.comparison.article(other).text)
            bodies = [text_body(words, "linking"), *([text_body(link.text, "commenting")] if link.text else [])]
            yield _annotation(link.id, session.comparison.article(side), span, "linking", bodies)
