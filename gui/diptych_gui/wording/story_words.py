"""Stories in the reader's language: what groups, rows, cells and sources are called."""

from diptych import names
from diptych.exporting import story_rows
from diptych.story import Row, RowGroup, Story
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.messages import isolated


def group_title(group: RowGroup) -> str:
    """The heading of a group of rows."""
    return story_rows.group_title(group, spoken())


def row_title(row: Row) -> str:
    """What a row is: ``Figures differ``, ``Quotation``."""
    return story_rows.row_title(row, spoken())


def row_sureness(row: Row, story: Story) -> str:
    """How many sources say it and how surely."""
    return story_rows.row_sureness(row, len(story.articles), spoken())


def empty_cell(row: Row, source: int, story: Story) -> str:
    """What stands for a source without a cell."""
    return isolated(story_rows.empty_cell(row, source, story, spoken()))


def cell_words(row: Row, source: int, story: Story) -> str:
    """What a source says of a row, as it is read aloud, with who says it; that no counterpart was found where none."""
    cell = row.cell(source)
    if cell is None:
        return empty_cell(row, source, story)
    who = story_rows.said_by(cell, story, spoken())
    words = cell.wording(story.articles[source].text)
    return f"{words} — {who}" if who else words


def source_names(story: Story) -> tuple[str, ...]:
    """What the sources are called."""
    return names.source_names(story.articles, spoken())


def copy_lines(story: Story) -> list[str]:
    """A sentence on each source that stands word for word in another for a good part of it."""
    return [isolated(line) for line in story_rows.copy_lines(story, spoken())]
