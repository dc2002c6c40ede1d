"""A comparison as one self-contained page: both texts side by side, clicks that jump, nothing fetched, nothing trusted.

Everything that comes from an article or a reader is escaped.
"""

from collections.abc import Iterator
from html import escape

from diptych.exporting import brief_page
from diptych.exporting.facing_rows import FacingPart, Ink, facing_rows
from diptych.exporting.headings import about, heading, said_by
from diptych.exporting.page import page, plain
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report
from diptych.exporting.sections import sections
from diptych.exporting.segments import MarkedStretch, segments
from diptych.finding import ROLES, SIDES, Finding, Side, is_suggestion, role
from diptych.finding_types import LETTERS
from diptych.labels import confidence_label, role_label, state_label, type_label
from diptych.names import word
from diptych.session import Session
from diptych_resources import resource


def render(session: Session, report: Report) -> bytes:
    """The page, in UTF-8."""
    comparison = session.comparison
    names = " – ".join(heading(comparison.article(side), side, report) for side in SIDES)
    body = (
        brief_page.page(session, plain, report),
        _legend(session, report),
        f'<main class="pair">{_heads(session, report)}',
        *_rows(session, report),
        "</main>",
        '<section class="detail" id="detail" aria-live="polite" hidden></section>',
        _list(session, report),
        _foot(session, report),
    )
    script = resource("report", "report.js").read_text(encoding="utf-8")
    return page(report.language, names, body, script=script)


def _legend(session: Session, report: Report) -> str:
    counts = dict.fromkeys(ROLES, 0)
    hidden = 0
    for finding in session.comparison.findings:
        counts[role(finding)] += 1
        hidden += is_suggestion(finding)
    boxes = "".join(
        f'<label class="key {name}"><input type="checkbox" checked data-role="{name}">'
        f'<b aria-hidden="true">{LETTERS[name]}</b> {plain(report.say(role_label(name, "report")))} '
        f'<span class="count">{counts[name]}</span></label>'
        for name in ROLES
    )
    boxes += (
        f'<label class="key suggestion"><input type="checkbox" data-role="suggestion"> {report.say("suggestions")} '
        f'<span class="count">{hidden}</span></label>'
    )
    return f'<header class="legend"><span class="brand">Diptych</span>{boxes}</header>'


def _heads(session: Session, report: Report) -> str:
    """What the columns are: each article by outlet and headline, with what is known of it."""
    heads = ""
    for side in SIDES:
        article = session.comparison.article(side)
        headed = article.title is not None and article.text.lstrip().startswith(article.title)
        name = (article.publisher if headed else "") or heading(article, side, report)
        card = " · ".join(map(plain, about(article, report)))
        heads += f'<header class="{side}"><h2>{plain(name)}</h2><p class="card">{card}</p></header>'
        heads += '<span class="sign"></span>' if side == "left" else ""
    return f'<div class="row heads">{heads}</div>'


def _rows(session: Session, report: Report) -> Iterator[str]:
    """Both articles in rows; what one of them has alone stands beside the words that say so."""
    comparison = session.comparison
    ink = {side: Ink(session, side) for side in SIDES}
    for row in facing_rows(session, report):
        cells = []
        for side in SIDES:
            article = comparison.article(side)
            parts = "".join(_part(session, ink[side], part, report) for part in row.parts(side))
            lacking = plain(word("nothing", report.language)) if row.bond == "apart" else ""
            cells.append(
                f'<div class="text {side}"{_lang(article.language, report)} dir="auto">{parts}</div>'
                if parts
                else f'<div class="none {side}">{lacking}</div>'
            )
        sign = f'<span class="sign" data-sign="{row.sign}" aria-hidden="true"></span>'
        yield f'<div class="row {row.bond}">{cells[0]}{sign}{cells[1]}</div>'


def _lang(language: str, report: Report) -> str:
    """The language of an article where it is not that of the page."""
    return "" if language == report.language else f' lang="{escape(language)}"'


def _part(session: Session, ink: Ink, part: FacingPart, report: Report) -> str:
    """One paragraph, or some of it; the headline is set as one, the number stands beside its first line."""
    article = session.comparison.article(ink.side)
    text = article.text
    parts = segments(ink.over(part.span), ink.side, part.span)
    words = "".join(_segment(text, segment, ink, report) for segment in parts)
    name = "headline" if not part.number and part.span.of(text).strip() == (article.title or "").strip() else "head"
    looks = "" if part.number else f' class="{name}"'
    number = f' data-number="{part.number}"' if part.number else ""
    cut = '<span class="cut" aria-hidden="true"></span>' if part.cut else ""
    return f"<p{looks}{number}>{words}{cut}</p>"


def _inked(text: str, start: int, end: int, ink: Ink) -> str:
    """A stretch of the text with its marks; a bar stands where the other article has more."""
    found = []
    for a, b, look, dim in ink.cut(start, end):
        words = f'<span class="dim">{escape(text[a:b])}</span>' if dim else escape(text[a:b])
        match look:
            case "word":
                found.append(f'<mark class="word">{words}</mark>')
            case "more":
                found.append(f'<span class="more">{words}</span>')
            case "insertion":
                found.append('<span class="gap"></span>')
            case _:
                found.append(words)
    return "".join(found)


def _segment(text: str, part: MarkedStretch, ink: Ink, report: Report) -> str:
    words = _inked(text, part.start, part.end, ink)
    if not part.findings:
        return words
    # what both quote is seen, whatever lies in it
    findings = sorted(part.findings, key=lambda f: not (part.quoted and f.quotations))
    top = next((f for f in findings if not is_suggestion(f)), findings[0])
    classes = (
        "mark off" if is_suggestion(top) else f"mark {_look(top, part)}"
    )  # suggestions are off until they are asked for
    ids = " ".join(plain(f.id) for f in findings)
    looks = ",".join(_look(f, part) for f in findings)
    stop = ' tabindex="0" role="button"' if top.id in part.begins else ""
    return (
        f'<span class="{classes}" data-f="{ids}" data-side="{ink.side}" data-looks="{looks}"{stop} '
        f'title="{plain(report.say(top.message))}">{words}</span>'
    )


def _look(finding: Finding, part: MarkedStretch) -> str:
    """The classes of a finding's highlight: its role; suggestions, whole claims and what is less sure are paler."""
    looks: list[str] = ["quotation" if part.quoted and finding.quotations else role(finding)]
    if is_suggestion(finding):
        looks.append("suggestion")
    if finding.kind in ("claim", "unique"):
        looks.append("claim")
    if finding.type == "possible" or finding.confidence == "low":
        looks.append("pale")
    return " ".join(looks)


def _list(session: Session, report: Report) -> str:
    """The findings in words, the twin of the colours for those who cannot or do not want to click."""
    parts = [f'<section class="findings"><h2>{report.say("findings")}</h2>']
    for title, findings in sections(session.comparison):
        parts.append(f"<h3>{plain(report.say(title))} <span class='count'>{len(findings)}</span></h3><ol>")
        parts += [_entry(session, finding, report) for finding in findings]
        parts.append("</ol>")
    return "".join(parts) + _remarks(session, report) + "</section>"


def _remarks(session: Session, report: Report) -> str:
    """The reader's notes on free passages and links by hand."""
    found = remarks(session)
    if not found:
        return ""
    entries = []
    for remark in found:
        words = "".join(
            f'<blockquote class="{side}">{plain(span.of(session.comparison.article(side).text))}</blockquote>'
            for side in SIDES
            if (span := remark.span(side))
        )
        entries.append(f'<li><p class="note">{plain(remark.text or report.say("linked"))}</p>{words}</li>')
    heading = f"<h3>{report.say('notes')} <span class='count'>{len(found)}</span></h3>"
    return f"{heading}<ol>{''.join(entries)}</ol>"


def _wording(session: Session, finding: Finding, side: Side, report: Report) -> str:
    """What one side has of a finding, and who says it."""
    who = said_by(session.comparison, finding.spans(side), side, report.language)
    told = f'<small class="said">— {plain(who)}</small>' if who else ""
    return f'<blockquote class="{side}">{plain(session.comparison.wording(finding, side))}{told}</blockquote>'


def _entry(session: Session, finding: Finding, report: Report) -> str:
    verdict = session.verdict(finding.id)
    state = (
        f' <span class="verdict {plain(verdict)}">{plain(report.say(state_label(verdict)))}</span>' if verdict else ""
    )
    wordings = "".join(_wording(session, finding, side, report) for side in SIDES if finding.spans(side))
    notes = "".join(f'<p class="note">{plain(note.text)}</p>' for note in session.notes_on(finding.id))
    sure = plain(report.say(confidence_label(finding.confidence)))
    weak, name = " suggestion" if is_suggestion(finding) else "", plain(finding.id)
    return (
        f'<li class="entry{weak}" id="f-{name}" data-goto="{name}" tabindex="0">'
        f'<p><b class="{role(finding)}">{plain(report.say(type_label(finding)))}</b> '
        f"{plain(report.say(finding.message))} "
        f"<small>{sure} · {plain(finding.rule)}</small>{state}</p>{wordings}{notes}</li>"
    )


def _foot(session: Session, report: Report) -> str:
    engine = session.comparison.engine
    made = report.say("engine", version=engine.version, pipeline=engine.pipeline, rules=engine.rules)
    return f"<footer>{plain(made)}. {report.say('evidence')}</footer>"
