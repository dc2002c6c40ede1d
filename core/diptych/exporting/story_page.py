"""A story as one self-contained page: rows by sources, nothing fetched, nothing trusted, no script."""

from html import escape

from diptych.brief import Piece
from diptych.exporting.page import page, plain
from diptych.exporting.report_options import Report
from diptych.exporting.story_rows import (
    cell_pieces,
    chosen,
    copy_lines,
    drawn_on,
    empty_cell,
    group_title,
    grouped,
    only_asked,
    row_sign,
    row_sureness,
    row_title,
    said_by,
    source_lines,
)
from diptych.labels import state_label
from diptych.message import Message
from diptych.names import source_names
from diptych.story import Row, RowGroup
from diptych.story.work import RowNote, StoryWork

_ROOM = 600  # code points of a passage before it is cut to what tells


def render(work: StoryWork, report: Report) -> bytes:
    """The page, in UTF-8."""
    title = Message("story.title", {"sources": len(work.story.articles)}).said(report.language)
    body = (
        f"<h1>{plain(title)}</h1>",
        _sources(work, report),
        *(_group(group, rows, work, report) for group, rows in _groups(work, report)),
        _copies(work, report),
        _texts(work, report),
        _foot(work, report),
    )
    return page(report.language, title, body, kind="story")


def _groups(work: StoryWork, report: Report) -> list[tuple[RowGroup, list[Row]]]:
    return grouped(chosen(work, report), len(work.story.articles))


def _sources(work: StoryWork, report: Report) -> str:
    entries = "".join(
        f"<li><b>{plain(name)}</b> {plain(title)} <small>{plain(about)}</small></li>"
        for name, title, about in source_lines(work.story, report.language)
    )
    remarks = (only_asked(work, report), drawn_on(work.story, report.language))
    told = "".join(f'<p class="drawn-on">{plain(remark)}</p>' for remark in remarks if remark)
    return f'<ol class="sources">{entries}</ol>{told}'


def _group(group: RowGroup, rows: list[Row], work: StoryWork, report: Report) -> str:
    """The rows of a group as a table; what one source alone says is folded."""
    title = f"{plain(group_title(group, report.language))} <span class='count'>{len(rows)}</span>"
    heads = "".join(f'<th scope="col">{plain(name)}</th>' for name, _, _ in source_lines(work.story, report.language))
    body = "".join(_row(row, work, report) for row in rows)
    sources = len(work.story.articles)
    table = (
        f'<div class="wide" tabindex="0" role="region" aria-label="{plain(group_title(group, report.language))}">'
        f'<table class="of-{min(sources, 12)}"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>'
    )
    if group is RowGroup.ONE:
        return f'<section class="brief"><details><summary>{title}</summary>{table}</details></section>'
    return f'<section class="brief"><h2>{title}</h2>{table}</section>'


def _row(row: Row, work: StoryWork, report: Report) -> str:
    sources = len(work.story.articles)
    verdict = work.verdict(row.id)
    state = f' <span class="verdict">{plain(report.say(state_label(verdict)))}</span>' if verdict else ""
    sure = row_sureness(row, sources, report.language)
    about = f"<small> · {plain(sure)}</small>" if sure else ""
    notes = "".join(map(_note, (n for n in work.notes_on(row.id) if n.spot.source is None)))
    head = (
        f'<tr class="label" data-sign="{row_sign(row)}"><th colspan="{sources}" scope="rowgroup" id="r-{row.id}">'
        f"{plain(row_title(row, report.language))}{about}{state}{notes}</th></tr>"
    )
    return head + "<tr>" + "".join(_cell(row, n, work, report) for n in range(sources)) + "</tr>"


def _cell(row: Row, source: int, work: StoryWork, report: Report) -> str:
    cell = row.cell(source)
    name = plain(source_names(work.story.articles, report.language)[source])
    if cell is None:
        return (
            f'<td class="none" data-source="{name}">{plain(empty_cell(row, source, work.story, report.language))}</td>'
        )
    words = " … ".join("".join(map(_piece, passage)) for passage in cell_pieces(cell, work.story, _ROOM))
    who = said_by(cell, work.story, report.language)
    told = f'<small class="said">— {plain(who)}</small>' if who else ""
    notes = "".join(map(_note, (n for n in work.notes_on(row.id) if n.spot.source == source)))
    return f'<td dir="auto" data-source="{name}">{words}{told}{notes}</td>'


def _piece(piece: Piece) -> str:
    words = plain(piece.text)
    if piece.look == "word":
        return f'<mark class="word">{words}</mark>'
    return f'<span class="dim">{words}</span>' if piece.dim else words


def _note(note: RowNote) -> str:
    return f'<p class="note">{plain(note.text)}</p>'


def _copies(work: StoryWork, report: Report) -> str:
    lines = copy_lines(work.story, report.language)
    if not lines:
        return ""
    title = Message("story.copies").said(report.language)
    entries = "".join(f"<li>{plain(line)}</li>" for line in lines)
    return f'<section class="brief"><h2>{plain(title)}</h2><ul>{entries}</ul></section>'


def _texts(work: StoryWork, report: Report) -> str:
    """The texts of all sources, folded."""
    if not report.with_text:
        return ""
    title = Message("story.texts").said(report.language)
    parts = [f'<section class="brief"><h2>{plain(title)}</h2>']
    for article, (name, _, _) in zip(work.story.articles, source_lines(work.story, report.language), strict=True):
        lang = "" if article.language == report.language else f' lang="{escape(article.language)}"'
        parts.append(
            f"<details><summary>{plain(name)}</summary>"
            f'<div class="text" dir="auto"{lang}>{plain(article.text)}</div></details>'
        )
    return "".join((*parts, "</section>"))


def _foot(work: StoryWork, report: Report) -> str:
    engine = work.story.engine
    made = report.say("engine", version=engine.version, pipeline=engine.pipeline, rules=engine.rules)
    evidence = Message("story.evidence").said(report.language)
    return f"<footer>{plain(made)}. {plain(evidence)}</footer>"
