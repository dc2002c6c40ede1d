"""Several sources on one event: what they say together, row by row, each in its own words."""

from diptych.story.copies import Copy, copies
from diptych.story.order import RowGroup, group_of, listed
from diptych.story.row import Cell, CellTie, Place, Row, Sureness
from diptych.story.story import Story, pairs
from diptych.story.work import RowJudgement, RowNote, Spot, StoryWork

__all__ = [
    "Cell",
    "CellTie",
    "Copy",
    "Place",
    "Row",
    "RowGroup",
    "RowJudgement",
    "RowNote",
    "Spot",
    "Story",
    "StoryWork",
    "Sureness",
    "copies",
    "group_of",
    "listed",
    "pairs",
]
