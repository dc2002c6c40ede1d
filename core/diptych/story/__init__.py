"""Several sources on one event: what they say together, row by row, each in its own words."""

from diptych.story.copies import Copy, copies
from diptych.story.order import RowGroup, group_of, listed
from diptych.story.row import Cell, Place, Row, Sureness, Tie
from diptych.story.story import Story, pairs
from diptych.story.work import RowJudgement, RowNote, Spot, StoryWork

__all__ = [
    "Cell",
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
    "Tie",
    "copies",
    "group_of",
    "listed",
    "pairs",
]
