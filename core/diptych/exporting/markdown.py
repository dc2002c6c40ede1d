"""A comparison as Markdown, for a notebook or a message."""

import re

from diptych.exporting import brief_page
from diptych.exporting.headings import about, heading, said_by
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report
from diptych.exporting.sections import sections
from diptych.finding import SIDES, Finding, Side
from diptych.session import Session
from diptych.shown import shown

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-!|<>~&=:@$^]|(?<=www)\.)", re.I)


def render(session: Session, report: Report) -> bytes:
    """Both articles' metadata, then the findings under headings with wordings, reason, verdict and notes; UTF-8."""
    comparison = session.comparison
    lines = ["# Comparison of two articles", ""]
    for side in SIDES:
        article = comparison.article(side)
        details = escaped(" · ".join(about(article)))
        lines.append(f"* **{side.capitalize()}**: {escaped(heading(article, side))} — {details}")
    lines += brief_page.lines(session, escaped)
    for title, findings in sections(comparison):
        if findings:
            lines += ["", f"## {title} ({len(findings)})", ""]
            for finding in findings:
                lines += _entry(session, finding)
    lines += _remarks(session)
    return ("\n".join(lines) + "\n").encode()


def escaped(text: str) -> str:
    """The text with every character that Markdown would read as a mark made plain, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(shown(text).split()))


def _entry(session: Session, finding: Finding) -> list[str]:
    kind, confidence = escaped(finding.type.replace("_", " ")), escaped(finding.confidence)
    lines = [f"* **{kind}** ({confidence}): {escaped(finding.reason)}"]
    lines += [_wording(session, finding, side) for side in SIDES if finding.spans(side)]
    verdict = session.verdict(finding.id)
    if verdict:
        lines.append(f"    * Verdict: {escaped(verdict)}")
    lines += [f"    * Note: {escaped(note.text)}" for note in session.notes_on(finding.id)]
    return lines


def _wording(session: Session, finding: Finding, side: Side) -> str:
    """What one side has of a finding, and who says it."""
    who = said_by(session.comparison, finding.spans(side), side)
    told = f" — {escaped(who)}" if who else ""
    return f"    * {side.capitalize()}: “{escaped(session.comparison.wording(finding, side))}”{told}"


def _remarks(session: Session) -> list[str]:
    found = remarks(session)
    lines = ["", f"## Notes and links of the reader ({len(found)})", ""] if found else []
    for remark in found:
        lines.append(f"* {escaped(remark.text) or 'Linked by hand'}")
        for side in SIDES:
            span = remark.span(side)
            if span:
                words = escaped(span.of(session.comparison.article(side).text))
                lines.append(f"    * {side.capitalize()}: “{words}”")
    return lines
