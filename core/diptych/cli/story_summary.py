"""A story as a person reads it on a terminal: its sources, then its rows, what they contradict each other in first."""

from diptych.cli.terminal import Terminal
from diptych.cli.wording import wording
from diptych.exporting.report_options import Report
from diptych.exporting.story_rows import (
    cell_pieces,
    chosen,
    copy_lines,
    drawn_on,
    empty_cell,
    group_title,
    grouped,
    row_sureness,
    row_title,
    said_by,
    source_lines,
)
from diptych.message import Message
from diptych.shown import shown_line
from diptych.story import Cell, Row, RowGroup, Sureness
from diptych.story.work import StoryWork

_EXCERPT = 260  # characters of a passage, more where more of them differ
_MARGIN = " " * 5


def summary(work: StoryWork, report: Report, look: Terminal | None = None, every: bool = False) -> str:
    """The rows that are shown by default, by group, as text; with ``every`` also what one source alone says."""
    look, story = look or Terminal(), work.story
    parts = [_heading(work, report, look)]
    for group, rows in grouped(chosen(work, report), len(story.articles)):
        title = f"{group_title(group, report.language)} ({len(rows)})"
        parts.append(f"\n{look.styled(title, 'title')}\n{'─' * look.width}")
        if group is RowGroup.ONE and not every:
            parts.append(f"  {Message('story.folded', {'count': len(rows)}).said(report.language)}")
        else:
            parts += [_row(number, row, work, report, look) for number, row in enumerate(rows, start=1)]
    copied = copy_lines(story, report.language)
    if copied:
        parts.append(f"\n{look.styled(Message('story.copies').said(report.language), 'title')}\n{'─' * look.width}")
        parts += [look.filled("  ", shown_line(line)) for line in copied]
    weak = sum(row.sureness is Sureness.WEAK for row in story.rows)
    if weak:
        parts.append(f"\n{look.filled('', Message('story.left-out', {'count': weak}).said(report.language))}")
    return "\n".join(parts) + "\n"


def _heading(work: StoryWork, report: Report, look: Terminal) -> str:
    """Every source with its number, headline, file and length; what made the story."""
    story = work.story
    lines = []
    for number, (name, title, about) in enumerate(source_lines(story, report.language), start=1):
        file = story.articles[number - 1].name
        headed = look.filled(f"{number:>3}  ", f"{shown_line(name)} · {shown_line(title or file)}")
        lines.append(headed.replace(shown_line(name), look.styled(shown_line(name), "title"), 1))
        lines.append(look.filled(_MARGIN, f"{shown_line(file)} · {shown_line(about)}"))
    if third := drawn_on(story, report.language, pale=False):
        lines.append(look.filled(_MARGIN, shown_line(third)))
    engine = story.engine
    made = report.say("engine", version=engine.version, pipeline=engine.pipeline, rules=engine.rules)
    lines.append(look.filled(_MARGIN, made))
    return "\n".join(lines)


def _row(number: int, row: Row, work: StoryWork, report: Report, look: Terminal) -> str:
    """One row: what it is, how sure, then every source in its own words."""
    sources = len(work.story.articles)
    about = (row_title(row, report.language), row_sureness(row, sources, report.language))
    lines = [look.filled(f"  {number}. ", " · ".join(part for part in about if part))]
    absent: dict[str, list[int]] = {}
    for source in range(sources):
        cell = row.cell(source)
        if cell:
            lines += _cell(cell, work, look, report.language)
        elif len(row.cells) > 1 or row.see_also(source):
            absent.setdefault(empty_cell(row, source, work.story, report.language), []).append(source + 1)
    for why, numbers in absent.items():
        lines.append(look.styled(look.filled(f"    {', '.join(map(str, numbers))}  ", shown_line(why)), "quiet"))
    return "\n".join(lines) + "\n"


def _cell(cell: Cell, work: StoryWork, look: Terminal, language: str) -> list[str]:
    """The words of a source and who says them; those that differ are coloured."""
    passages = cell_pieces(cell, work.story, _EXCERPT)
    return wording(look, str(cell.source + 1), passages, said_by(cell, work.story, language), "left")
