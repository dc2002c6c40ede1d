"""A comparison as a notebook shows it: its facts as a table, the weightiest first."""

from html import escape

from diptych.comparison import Comparison
from diptych.facts import FactSide
from diptych.finding import SIDES, Side
from diptych.names import fact_name
from diptych.shown import shown_line

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
    text, place, parts = comparison.article(side).text, told.span.start, []
    end = min(told.span.end, told.span.start + _EXCERPT)
    for words in told.words:
        if words.start >= end:
            break
        parts.append(_plain(text[place : words.start]))
        parts.append(f"<b>{_plain(text[words.start : min(words.end, end)])}</b>")
        place = max(place, words.end)
    parts.append(_plain(text[place:end]))
    return "".join(parts) + (" …" if end < told.span.end else "")


def _plain(words: str) -> str:
    return escape(shown_line(words))
