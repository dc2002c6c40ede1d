"""A comparison as a person reads it on a terminal."""

from textwrap import fill, shorten

from diptych.comparison import Comparison
from diptych.exporting.sections import sections, suggested
from diptych.finding import SIDES, Differs, Finding, Side
from diptych.shown import shown, shown_line

DIFFERS: dict[Differs, str] = {
    "number": "numbers differ",
    "date": "dates differ",
    "negation": "one denies",
    "opposite": "opposite words",
}
WIDTH = 100
_EXCERPT = 220


def summary(comparison: Comparison) -> str:
    """The findings by kind, each with its wordings and its reason, as plain text."""
    parts = [_heading(comparison)]
    for title, chosen in sections(comparison)[:-1]:
        parts.append(f"\n{title} ({len(chosen)})\n{'─' * WIDTH}")
        parts += [_entry(comparison, finding) for finding in chosen] or ["  none found"]
    hidden = sum(suggested(f) for f in comparison.findings)
    if hidden:
        parts.append(f"\n{hidden} weaker framing suggestions are left out here; the window and the reports hold them.")
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


def _entry(comparison: Comparison, finding: Finding) -> str:
    """One finding: its type, its wordings, its reason."""
    differs = f", {DIFFERS[finding.differs]}" if finding.differs else ""
    lines = [f"  {finding.type.replace('_', ' ')}{differs} · {finding.confidence} confidence"]
    lines += [_wording(comparison, finding, side) for side in SIDES if finding.spans(side)]
    lines.append(fill(finding.reason, WIDTH, initial_indent="    ↳ ", subsequent_indent="      "))
    return "\n".join(lines) + "\n"


def _wording(comparison: Comparison, finding: Finding, side: Side) -> str:
    words = shorten(comparison.wording(finding, side), _EXCERPT, placeholder=" …")
    mark = "L" if side == "left" else "R"
    return fill(words, WIDTH, initial_indent=f"    {mark}  ", subsequent_indent="       ")
