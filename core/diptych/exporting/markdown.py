"""A comparison as Markdown, for a notebook or a message."""

import re

from diptych.brief import Piece
from diptych.exporting import brief_page
from diptych.exporting.facing_rows import Ink, facing_rows
from diptych.exporting.headings import about, caveats, heading, said_by
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report
from diptych.exporting.sections import sections
from diptych.finding import SIDES, Finding, Side
from diptych.labels import confidence_label, side_label, state_label, type_label
from diptych.message import Message
from diptych.names import outlet, word
from diptych.session import Session
from diptych.shown import shown

# What Markdown reads as a mark wherever it stands; colons of addresses and of pictures by name, not that of 4:10; and
# what it reads as one only at the beginning.
_SPECIAL = re.compile(
    r"([\\`*_{}\[\]<>~&@$^]|:(?=[^\W\d]|[/+\-])|(?<=www)\.|^[#+=|:\-]|(?<=^\d)[.)]|(?<=^\d\d)[.)])", re.I
)


def render(session: Session, report: Report) -> bytes:
    """Both articles' metadata, then the findings under headings with wordings, reason, verdict and notes; UTF-8."""
    comparison = session.comparison
    lines = [f"# {report.say('title')}", ""]
    for side in SIDES:
        article = comparison.article(side)
        details = escaped(" · ".join(about(article, report)))
        lines.append(f"* **{report.say(side_label(side))}**: {escaped(heading(article, side, report))} — {details}")
    if told := caveats(comparison, report):
        lines += ["", escaped(told)]
    lines += brief_page.lines(session, escaped, report)
    lines += _rows(session, report)
    for title, findings in sections(comparison):
        lines += ["", f"## {report.say(title)} ({len(findings)})", ""]
        for finding in findings:
            lines += _entry(session, finding, report)
    lines += _remarks(session, report)
    return ("\n".join(lines) + "\n").encode()


def escaped(text: str) -> str:
    """The text with every character that Markdown would read as a mark made plain, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(shown(text).split()))


def _rows(session: Session, report: Report) -> list[str]:
    """Both articles in rows: what stands beside each other, the sign first; words that differ are bold."""
    comparison = session.comparison
    inks = {side: Ink(session, side) for side in SIDES}
    lines = ["", f"## {report.say('facing')}", ""]
    for row in facing_rows(session, report):
        lines.append(f"* {row.sign or '·'}")
        for side in SIDES:
            name = escaped(outlet(comparison, side, report.language))
            text = comparison.article(side).text
            for part in row.parts(side):
                cut = inks[side].cut(part.span.start, part.span.end)
                made = (Piece(text[a:b], look) for a, b, look, _ in cut if look != "insertion")
                words = "".join(brief_page.bold(piece, escaped) for piece in made)
                place = f" ¶{part.number}" if part.number else ""
                lines.append(f"    * {name}{place}: {words}{' …' if part.cut else ''}")
            if not row.parts(side) and row.bond == "apart":
                lines.append("    * *" + escaped(word("nothing", report.language)) + "*")
    return lines


def _entry(session: Session, finding: Finding, report: Report) -> list[str]:
    name, sure = escaped(report.say(type_label(finding))), report.say(confidence_label(finding.confidence, "short"))
    lines = [f"* **{name}** ({sure}): {escaped(report.say(finding.message))}"]
    lines += [_wording(session, finding, side, report) for side in SIDES if finding.spans(side)]
    verdict = session.verdict(finding.id)
    if verdict:
        lines.append(f"    * {report.say('verdict', verdict=state_label(verdict))}")
    lines += [f"    * {report.say('note', note=escaped(note.text))}" for note in session.notes_on(finding.id)]
    return lines


def _wording(session: Session, finding: Finding, side: Side, report: Report) -> str:
    """What one side has of a finding, and who says it."""
    who = said_by(session.comparison, finding.spans(side), side, report.language)
    told = f" — {escaped(who)}" if who else ""
    return f"{_quoted(side, session.comparison.wording(finding, side), report)}{told}"


def _quoted(side: Side, words: str, report: Report) -> str:
    told = report.say(Message("list.word", {"word": escaped(words)}))
    return f"    * {report.say(side_label(side))}: {told}"


def _remarks(session: Session, report: Report) -> list[str]:
    found = remarks(session)
    lines = ["", f"## {report.say('notes')} ({len(found)})", ""] if found else []
    for remark in found:
        lines.append(f"* {escaped(remark.text) or report.say('linked')}")
        for side in SIDES:
            span = remark.span(side)
            if span:
                lines.append(_quoted(side, span.of(session.comparison.article(side).text), report))
    return lines
