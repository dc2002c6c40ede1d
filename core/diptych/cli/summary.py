"""A comparison as a person reads it on a terminal: its facts, the weightiest first."""

from collections import Counter
from collections.abc import Sequence

from diptych.brief import Piece, left_out, listed, pieces
from diptych.cli.terminal import Terminal
from diptych.cli.wording import MARGIN, wording
from diptych.comparison import Comparison
from diptych.exporting.headings import caveats, said_by
from diptych.exporting.report_options import Report
from diptych.facts import Fact, FactGroup, FactSide
from diptych.finding import SIDES, Side
from diptych.labels import confidence_label, side_label
from diptych.names import closest_name, counted, fact_heading, group_name
from diptych.shown import shown_line
from diptych.span import mostly_in
from diptych.statement import Statement

_EXCERPT = 220  # characters of a wording, more where more of them differ


def summary(
    comparison: Comparison,
    report: Report | None = None,
    look: Terminal | None = None,
    whole: Comparison | None = None,
) -> str:
    """The facts that the window lists, by group, with their wordings and reasons, as text.

    ``whole`` is the comparison with all its findings where only some were asked for: what became of claims is of all.
    """
    report, look = report or Report(), look or Terminal()
    parts = [_heading(comparison, report, look, listed((whole or comparison).facts))]
    told = listed(comparison.facts)
    for group in FactGroup:
        chosen = [fact for fact in told if fact.group is group]
        if not chosen and report.part:
            continue
        title = f"{group_name(group, report.language)} ({len(chosen)})"
        parts.append(f"\n{look.styled(title, 'title')}\n{'─' * look.width}")
        parts += [_entry(comparison, fact, report, look) for fact in chosen] or [f"  {report.say('none')}"]
    if hidden := len(left_out(comparison.facts)):
        parts.append(f"\n{look.filled('', report.say('left-out', count=hidden))}")
    return "\n".join(parts) + "\n"


def _heading(comparison: Comparison, report: Report, look: Terminal, told: Sequence[Fact]) -> str:
    """Names, titles, words and what became of the claims of both articles, in the words of the facts told of all."""
    lines = []
    for side in SIDES:
        article, counts = comparison.article(side), _fates(comparison, side, told)
        about = report.say(
            "article", name=shown_line(article.name), words=counted("words", article.word_count, report.language),
            quotations=counted("quotations", len(comparison.quotations[side]), report.language),
            claims=counted("claims", sum(counts.values()), report.language),
            shared=str(counts["shared"]), possibly=str(counts["possibly_shared"]), unique=str(counts["unique"]),
        )  # fmt: skip
        if counts["weaker"]:
            about = f"{about} {report.say('article-weaker', count=counts['weaker'])}"
        lines.append((f"{report.say(side_label(side)):{MARGIN - 1}} ", shown_line(article.title or article.name)))
        lines.append(("", about))
    engine = comparison.engine
    made = report.say("engine", version=engine.version, pipeline=engine.pipeline, rules=engine.rules)
    lines += [("", told) for told in (made, shown_line(caveats(comparison, report))) if told]
    return "\n".join(look.filled(f"{head:{MARGIN}}", told) for head, told in lines)


def _fates(comparison: Comparison, side: Side, told: Sequence[Fact]) -> Counter[str]:
    """How many claims of a side are shared, possibly so, or told as having no counterpart; the others are weaker."""
    only = [here.span for fact in told if fact.group is FactGroup.ONLY and (here := fact.side(side))]
    set_against = [here.span for fact in told if fact.group is not FactGroup.ONLY and (here := fact.side(side))]

    def fate(statement: Statement) -> str:
        if statement.status in ("shared", "no_claim"):
            return statement.status
        if mostly_in(statement.span, only):
            return "unique"
        if statement.status == "possibly_shared" or mostly_in(statement.span, set_against):
            return "possibly_shared"
        return "weaker"

    found = Counter(map(fate, comparison.statements[side]))
    del found["no_claim"]
    return found


def _entry(comparison: Comparison, fact: Fact, report: Report, look: Terminal) -> str:
    """One fact: its label, its wordings, the reason of the finding that leads it."""
    leading = comparison.by_id[fact.members[0]]
    name = " · ".join(map(shown_line, fact_heading(fact, comparison, report.language)))
    lines = [look.filled(f"  {fact.rank}. ", f"{name} · {report.say(confidence_label(leading.confidence))}")]
    for side in SIDES:
        if told := fact.side(side):
            lines.append(_wording(comparison, told, side, look, report.language))
        elif near := fact.beside(side):
            before = Piece(f"({closest_name(near, report.language)}) ", "plain")
            lines += _quiet(look, _wording(comparison, near, side, look, report.language, before))
    why = shown_line(report.say(leading.message))
    lines += _quiet(look, look.filled("    ↳ ", why))
    return "\n".join(lines) + "\n"


def _quiet(look: Terminal, text: str) -> list[str]:
    """The lines of a text, pale: what is said besides what the articles tell of a fact."""
    return [look.styled(line, "quiet") for line in text.split("\n")]


def _wording(comparison: Comparison, told: FactSide, side: Side, look: Terminal, language: str, *before: Piece) -> str:
    """The words of one side and who says them; those for which the other side has others are coloured."""
    passage = (*before, *pieces(comparison.article(side).text, told, _EXCERPT))
    who = said_by(comparison, (told.span,), side, language)
    return "\n".join(wording(look, "L" if side == "left" else "R", (passage,), who, side))
