"""A comparison as a person reads it on a terminal: its facts, the weightiest first."""

from textwrap import fill, shorten

from diptych.comparison import Comparison
from diptych.exporting.headings import said_by
from diptych.facts import Fact, FactGroup
from diptych.finding import SIDES, Side
from diptych.names import fact_name, group_name, places_name
from diptych.shown import shown, shown_line

WIDTH = 100
_EXCERPT = 220


def summary(comparison: Comparison) -> str:
    """The facts that are shown by default, by group, with their wordings and reasons, as plain text."""
    parts = [_heading(comparison)]
    told = [fact for fact in comparison.facts if fact.shown]
    for group in FactGroup:
        title, chosen = group_name(group), [fact for fact in told if fact.group is group]
        parts.append(f"\n{title} ({len(chosen)})\n{'─' * WIDTH}")
        parts += [_entry(comparison, fact) for fact in chosen] or ["  none found"]
    hidden = len(comparison.facts) - len(told)
    if hidden:
        more = "One more, of less weight, is" if hidden == 1 else f"{hidden} more, of less weight, are"
        parts.append(f"\n{more} left out here; the window and the reports have all.")
    return shown("\n".join(parts)) + "\n"


def _heading(comparison: Comparison) -> str:
    """Names, titles, words and sentence statuses of both articles."""
    lines = []
    for side in SIDES:
        article, statements = comparison.article(side), comparison.statements(side)
        counts = {s: sum(x.status == s for x in statements) for s in ("shared", "possibly_shared", "unique")}
        lines.append(
            f"{side.capitalize():6s} {shown_line(article.title or article.name)}\n"
            f"       {shown_line(article.name)} · {article.word_count} words · "
            f"{len(comparison.quotations(side))} quotations · {len(statements)} sentences: "
            f"{counts['shared']} shared, {counts['possibly_shared']} possibly, {counts['unique']} "
            "with no counterpart found"
        )
    engine = comparison.engine
    lines.append(f"       Diptych {engine.version} · pipeline {engine.pipeline} · rules {engine.rules}")
    return "\n".join(lines)


def _entry(comparison: Comparison, fact: Fact) -> str:
    """One fact: its label, its wordings, the reason of the finding that leads it."""
    leading = comparison.by_id[fact.members[0]]
    lines = [f"  {fact.rank}. {_heading_of(fact, comparison)} · {leading.confidence} confidence"]
    lines += [_wording(comparison, fact, side) for side in SIDES if fact.side(side)]
    lines.append(fill(leading.reason, WIDTH, initial_indent="    ↳ ", subsequent_indent="      "))
    return "\n".join(lines) + "\n"


def _heading_of(fact: Fact, comparison: Comparison) -> str:
    parts = (fact_name(fact, comparison), fact.subject, places_name(fact, comparison))
    return " · ".join(part for part in parts if part)


def _wording(comparison: Comparison, fact: Fact, side: Side) -> str:
    told = fact.side(side)
    assert told is not None  # asked of the sides that tell it
    words = " ".join(told.span.of(comparison.article(side).text).split())
    who = said_by(comparison, (told.span,), side)
    mark = "L" if side == "left" else "R"
    words = shorten(words, _EXCERPT, placeholder=" …") + (f" — {who}" if who else "")
    return fill(words, WIDTH, initial_indent=f"    {mark}  ", subsequent_indent="       ")
