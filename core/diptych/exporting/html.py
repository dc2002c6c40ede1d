"""A comparison as one self-contained page: both texts side by side, clicks that jump, nothing fetched, nothing trusted.

Everything that comes from an article or a reader is escaped; the policy in the page allows only the one style sheet
and the one script that Diptych ships, by their hashes.
"""

import base64
from bisect import bisect_right
from hashlib import sha256
from html import escape

from diptych.exporting import brief_page
from diptych.exporting.colours import style_variables
from diptych.exporting.headings import about, heading, said_by
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report, passages
from diptych.exporting.sections import sections
from diptych.exporting.segments import Segment, segments
from diptych.finding import ROLES, SIDES, Finding, Side, is_suggestion, role
from diptych.finding_types import LETTERS
from diptych.labels import confidence_label, role_label, state_label, type_label
from diptych.session import Session
from diptych.shown import shown
from diptych.span import Span, merged
from diptych_resources import resource


def render(session: Session, report: Report) -> bytes:
    """The page, in UTF-8."""
    style = style_variables() + resource("report", "report.css").read_text(encoding="utf-8")
    script = resource("report", "report.js").read_text(encoding="utf-8")
    allowed = f"style-src '{hash_of(style)}'; script-src '{hash_of(script)}'"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    comparison = session.comparison
    names = " – ".join(heading(comparison.article(side), side, report) for side in SIDES)
    page = "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{plain(report.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{plain(names)} – Diptych</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            brief_page.page(session, plain, report),
            _legend(session, report),
            '<main class="pair">',
            *(_side(session, side, report) for side in SIDES),
            "</main>",
            '<section class="detail" id="detail" aria-live="polite" hidden></section>',
            _list(session, report),
            _foot(session, report),
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        )
    )
    return page.encode()


def hash_of(content: str) -> str:
    """The source expression of inline content (CSP level 2)."""
    return "sha256-" + base64.b64encode(sha256(content.encode()).digest()).decode()


def plain(text: str) -> str:
    """Text as a page shows it, in an attribute too: no markup, and nothing that turns what stands around it."""
    return escape(shown(text))


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


def _side(session: Session, side: Side, report: Report) -> str:
    article = session.comparison.article(side)
    card = " · ".join(map(plain, about(article, report)))
    parts = passages(session, side, report.context)
    body = '<p class="cut">[…]</p>'.join(_part(session, side, part, report) for part in parts)
    headed = article.title is not None and article.text.lstrip().startswith(article.title)
    name = (article.publisher if headed else "") or heading(article, side, report)
    return (
        f'<article class="{side}"{_lang(article.language, report)} aria-label="{report.say(f"{side}-article")}">'
        f"<header><h2>{plain(name)}</h2>"
        f'<p class="card">{card}</p></header><div class="text" dir="auto">{body}</div></article>'
    )


def _lang(language: str, report: Report) -> str:
    """The language of an article where it is not that of the page."""
    return "" if language == report.language else f' lang="{escape(language)}"'


def _part(session: Session, side: Side, part: Span, report: Report) -> str:
    """One stretch of a text; a headline that opens it is set as one."""
    article = session.comparison.article(side)
    start = len(article.text) - len(article.text.lstrip())
    title = Span(start, start + len(article.title or ""))
    if part.start > start or len(title) == 0 or not part.contains(title) or title.of(article.text) != article.title:
        return _marked(session, side, part, report)
    head, rest = Span(part.start, title.end), Span(title.end, part.end)
    return f'<span class="headline">{_marked(session, side, head, report)}</span>{_marked(session, side, rest, report)}'


def _marked(session: Session, side: Side, part: Span, report: Report) -> str:
    text = session.comparison.article(side).text
    told = brief_page.told(session)
    differing = merged(word for fact in told if (here := fact.side(side)) for word in here.words)
    parts = segments(session.comparison.findings, side, part)
    return "".join(_segment(text, segment, side, differing, report) for segment in parts)


def _inked(text: str, start: int, end: int, differing: list[Span]) -> str:
    """A stretch of the text with the words that differ marked."""
    found, at = [], start
    for word in differing[max(0, bisect_right(differing, Span(start, start)) - 1) :]:
        if word.start >= end:
            break
        a, b = max(at, word.start), min(end, word.end)
        if a < b:
            found.append(f'{escape(text[at:a])}<mark class="word">{escape(text[a:b])}</mark>')
            at = b
    return "".join((*found, escape(text[at:end])))


def _segment(text: str, part: Segment, side: Side, differing: list[Span], report: Report) -> str:
    words = _inked(text, part.start, part.end, differing)
    if not part.findings:
        return words
    top = next((f for f in part.findings if not is_suggestion(f)), part.findings[0])
    classes = "mark off" if is_suggestion(top) else f"mark {_look(top)}"  # suggestions are off until they are asked for
    ids = " ".join(plain(f.id) for f in part.findings)
    looks = ",".join(_look(f) for f in part.findings)
    stop = ' tabindex="0" role="button"' if top.id in part.begins else ""
    return (
        f'<span class="{classes}" data-f="{ids}" data-side="{side}" data-looks="{looks}"{stop} '
        f'title="{plain(report.say(top.message))}">{words}</span>'
    )


def _look(finding: Finding) -> str:
    """The classes of a finding's highlight: its role; suggestions, whole claims and what is less sure are paler."""
    looks: list[str] = [role(finding)]
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


def _wording(session: Session, finding: Finding, side: Side) -> str:
    """What one side has of a finding, and who says it."""
    who = said_by(session.comparison, finding.spans(side), side)
    told = f'<small class="said">— {plain(who)}</small>' if who else ""
    return f'<blockquote class="{side}">{plain(session.comparison.wording(finding, side))}{told}</blockquote>'


def _entry(session: Session, finding: Finding, report: Report) -> str:
    verdict = session.verdict(finding.id)
    state = (
        f' <span class="verdict {plain(verdict)}">{plain(report.say(state_label(verdict)))}</span>' if verdict else ""
    )
    wordings = "".join(_wording(session, finding, side) for side in SIDES if finding.spans(side))
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
