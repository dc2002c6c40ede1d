"""The first page of a report: the facts by weight, both wordings, the words that differ marked."""

from collections.abc import Callable
from functools import partial

from diptych.brief import Piece, counts, pieces, sign_of, tags_of, verdict
from diptych.exporting.headings import about, caveats, heading, said_by
from diptych.exporting.report_options import Report, told
from diptych.facts import Fact, FactGroup
from diptych.filters import COUNTS
from diptych.finding import SIDES, Side
from diptych.labels import state_label
from diptych.names import closest_name, count_name, fact_heading, group_name, outlet, word
from diptych.session import Session

_ROOM = 420  # code points of a wording before it is cut to what tells
Plain = Callable[[str], str]  # how words of an article are made harmless in a format


def counted(session: Session, report: Report) -> list[str]:
    """How many facts there are of each group, in words, as the window has them."""
    numbers = counts(told(session))
    return [
        count_name(count, numbers[count], session.comparison, report.language) for count in COUNTS if numbers[count]
    ]


def page(session: Session, plain: Plain, report: Report) -> str:
    """The brief as a section of a web page."""
    comparison = session.comparison
    parts = [f'<section class="brief" aria-label="{word("brief", report.language)}">']
    if numbers := counted(session, report):
        parts.append(f'<p class="counts">{" · ".join(map(plain, numbers))}</p>')
    if told_not := caveats(comparison, report, pale=True):
        parts.append(f'<p class="coverage">{plain(told_not)}</p>')
    heads = "".join(
        f"<th><b>{plain(heading(article, side, report))}</b> {' · '.join(map(plain, about(article, report)))}</th>"
        for side in SIDES
        for article in (comparison.article(side),)
    )
    for group in FactGroup:
        chosen = [fact for fact in told(session) if fact.group is group]
        if not chosen:
            continue
        title = f"{group_name(group, report.language)} <span class='count'>{len(chosen)}</span>"
        rows = "".join(_row(session, fact, plain, report) for fact in chosen)
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
        heads = "".join(f"<th>{plain(outlet(comparison, side, report.language))}</th>" for side in SIDES)
        folded = group is FactGroup.BOTH
        parts.append(f"<details><summary>{title}</summary>{table}</details>" if folded else f"<h2>{title}</h2>{table}")
    return "".join((*parts, "</section>"))


def _row(session: Session, fact: Fact, plain: Plain, report: Report) -> str:
    name, *rest = map(plain, _heading(fact, session, report))
    decided = verdict(fact, session)
    state = f' <span class="verdict">{report.say(state_label(decided))}</span>' if decided else ""
    over = "<th colspan='2'>" if fact.left else "<th></th><th>"  # what one article alone tells is named over it
    label = f'<tr class="label" data-sign="{sign_of(fact)}">{over}{name}'
    notes = [note.text for member in fact.members for note in session.notes_on(member)]
    remarks = "".join(f'<tr><td colspan="2" class="note">{plain(text)}</td></tr>' for text in notes)
    words = "".join(_cell(session, fact, side, plain, report) for side in SIDES)
    return f"{label} <small>{' · '.join(rest)}</small>{state}</th></tr><tr>{words}</tr>{remarks}"


def _heading(fact: Fact, session: Session, report: Report) -> list[str]:
    """What a fact is, who says it or what it is about, where it stands, and the reader's tags."""
    tags = (f"#{tag}" for tag in tags_of(fact, session))
    return [*fact_heading(fact, session.comparison, report.language), *tags]


def _cell(session: Session, fact: Fact, side: Side, plain: Plain, report: Report) -> str:
    """What one side says, under its outlet where there is no column of its own; or what comes closest, or nothing."""
    near = fact.beside(side)
    if fact.side(side) is None and near is None:
        return f'<td class="none">{plain(word("here", report.language))}</td>'
    told_words = _wording(session, fact, side, partial(_marked, plain=plain, report=report))
    said = _said(session, fact, side, '<small class="said">— {}</small>', plain, report)
    name = plain(outlet(session.comparison, side, report.language))
    if near:
        over = f"<small>{plain(closest_name(near, report.language))}</small>"
        return f'<td class="closest" data-outlet="{name}">{over} {told_words}{said}</td>'
    return f'<td data-outlet="{name}">{told_words}{said}</td>'


def _wording(session: Session, fact: Fact, side: Side, marked: Callable[[Piece], str]) -> str:
    here = fact.end(side)
    if here is None:
        return ""
    return "".join(
        map(marked, pieces(session.comparison.article(side).text, here, _ROOM, session.comparison.dim(side)))
    )


def _said(session: Session, fact: Fact, side: Side, form: str, plain: Plain, report: Report) -> str:
    """Who says what one side quotes of a fact, in the form of a format; empty where it quotes nobody."""
    here = fact.end(side)
    who = said_by(session.comparison, (here.span,), side, report.language) if here else ""
    return form.format(plain(who)) if who else ""


def _marked(piece: Piece, plain: Plain, report: Report) -> str:
    dim = " dim" if piece.dim else ""
    match piece.look:
        case "word":
            return f'<mark class="word">{plain(piece.text)}</mark>'
        case "more":
            return f'<span class="more{dim}">{plain(piece.text)}</span>'
        case "insertion":
            return f'<span class="gap" title="{report.say("insertion")}"></span>'
        case _:
            return f'<span class="dim">{plain(piece.text)}</span>' if piece.dim else plain(piece.text)


def lines(session: Session, plain: Plain, report: Report) -> list[str]:
    """The brief as Markdown: words that differ are bold, ``‸`` stands where the other article has more."""
    comparison = session.comparison
    numbers = counted(session, report)
    found = ["", " · ".join(map(plain, numbers))] if numbers else []
    for group in FactGroup:
        chosen = [fact for fact in told(session) if fact.group is group]
        if not chosen:
            continue
        found += ["", f"## {group_name(group, report.language)} ({len(chosen)})", ""]
        for fact in chosen:
            name, *rest = map(plain, _heading(fact, session, report))
            decided = verdict(fact, session)
            found.append(" · ".join((f"* **{name}**", *rest, *([report.say(state_label(decided))] if decided else []))))
            for side in SIDES:
                words = _wording(session, fact, side, partial(bold, plain=plain))
                if words:
                    who = _said(session, fact, side, " — {}", plain, report)
                    near = fact.beside(side)
                    over = f" ({plain(closest_name(near, report.language))})" if near else ""
                    found.append(f"    * {plain(outlet(comparison, side, report.language))}{over}: {words}{who}")
            notes = [note for member in fact.members for note in session.notes_on(member)]
            found += [f"    * {report.say('note', note=plain(note.text))}" for note in notes]
    return found


def bold(piece: Piece, plain: Plain) -> str:
    """A piece in Markdown; blanks at its ends stand outside of what is bold."""
    if piece.look == "insertion":
        return "‸"
    body = plain(piece.text)
    before = " " if piece.text[:1].isspace() else ""
    after = " " if piece.text[-1:].isspace() else ""
    return f"{before}**{body}**{after}" if piece.look == "word" and body else f"{before}{body}{after}"
