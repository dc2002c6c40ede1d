"""A comparison as a notebook shows it: its facts as a table, the weightiest first."""

from collections.abc import Sequence
from html import escape

from diptych.comparison import Comparison
from diptych.exporting.excerpt import excerpt
from diptych.facts import FactSide
from diptych.finding import SIDES, Side
from diptych.names import fact_name
from diptych.shown import shown_line
from diptych.span import Span

_EXCERPT = 240  # characters
_CELL = "text-align:left;vertical-align:top;padding:.3em .8em"


def html(comparison: Comparison) -> str:
    """The facts that are shown by default, both wordings beside each other, as a piece of a page without scripts."""
    rows = [fact for fact in comparison.facts if fact.shown]
    head = "".join(f"<th style='{_CELL}'>{_title(comparison, side)}</th>" for side in SIDES)
    body = "".join(
        f"<tr><td style='{_CELL}'>{escape(shown_line(fact_name(fact, comparison)))}</td>"
        + "".join(f"<td style='{_CELL}'>{_words(comparison, side, fact.side(side))}</td>" for side in SIDES)
        + "</tr>"
        for fact in rows
    )
    hidden = len(comparison.facts) - len(rows)
    more = f"<p>{hidden} more, of less weight, are in <code>facts</code>.</p>" if hidden else ""
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _title(comparison: Comparison, side: Side) -> str:
    article = comparison.article(side)
    return escape(shown_line(article.title or article.name))


def _words(comparison: Comparison, side: Side, told: FactSide | None) -> str:
    """The wording of one side, with what the other side has otherwise in bold."""
    if told is None:
        return ""
    text = comparison.article(side).text
    shown = excerpt(text, [told.span], told.words, _EXCERPT)
    before = "" if shown[0].start == told.span.start else "… "
    after = "" if shown[-1].end == told.span.end else " …"
    return before + " … ".join(_marked(text, part, told.words) for part in shown) + after


def _marked(text: str, part: Span, differing: Sequence[Span]) -> str:
    """One part of a wording, with the words of it that differ in bold."""
    pieces, place = [], part.start
    for words in differing:
        start, end = max(words.start, place), min(words.end, part.end)
        if start < end:
            pieces += [_plain(text[place:start]), f"<b>{_plain(text[start:end])}</b>"]
            place = end
    return "".join((*pieces, _plain(text[place : part.end])))


def _plain(words: str) -> str:
    return escape(shown_line(words))
