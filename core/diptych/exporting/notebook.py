"""A comparison or a story as a notebook shows it: a table, the weightiest first, a piece of a page without scripts."""

from collections.abc import Iterable, Sequence
from html import escape

from diptych.brief import Piece, pieces
from diptych.comparison import Comparison
from diptych.exporting.story_rows import cell_pieces, grouped, row_title
from diptych.finding import SIDES
from diptych.message import ENGLISH
from diptych.names import fact_name, headline, source_names
from diptych.shown import shown_line
from diptych.story import Cell, Story, listed

_EXCERPT = 240  # characters of a wording, more where more of them differ
_CELL = "text-align:left;vertical-align:top;padding:.3em .8em"


def of_comparison(comparison: Comparison) -> str:
    """The facts that are shown by default, both wordings beside each other."""
    facts = [fact for fact in comparison.facts if fact.shown]
    rows = []
    for fact in facts:
        told = ((comparison.article(side).text, fact.side(side)) for side in SIDES)
        cells = [_words([pieces(text, words, _EXCERPT)]) if words else "" for text, words in told]
        rows.append((fact_name(fact, comparison), cells))
    return _table(
        [headline(comparison.article(side)) for side in SIDES], rows, len(comparison.facts) - len(facts), "facts"
    )


def of_story(story: Story) -> str:
    """What several of the sources say, each in its own words; what they contradict each other in first."""
    rows = [row for _, found in grouped(listed(story.rows), len(story.articles)) for row in found if len(row.cells) > 1]

    def words(cell: Cell | None) -> str:
        return _words(cell_pieces(cell, story, _EXCERPT)) if cell else ""

    table = [
        (row_title(row, ENGLISH), [words(row.cell(source)) for source in range(len(story.articles))]) for row in rows
    ]
    return _table(source_names(story.articles), table, len(story.rows) - len(rows), "rows")


def _table(heads: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]], hidden: int, where: str) -> str:
    """The rows below their heads, each with what it is, and how many more there are."""
    head = "".join(f"<th style='{_CELL}'>{_plain(name)}</th>" for name in heads)
    lines = ("".join(f"<td style='{_CELL}'>{cell}</td>" for cell in (_plain(name), *cells)) for name, cells in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    more = f"<p>{hidden} more, of less weight, are in <code>{where}</code>.</p>" if hidden else ""
    return f"<table><thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _words(passages: Iterable[Sequence[Piece]]) -> str:
    """Passages with the words that differ in bold."""
    return " … ".join("".join(map(_piece, passage)) for passage in passages)


def _piece(piece: Piece) -> str:
    if piece.look == "insertion":
        return ""
    words = _plain(piece.text)
    return f"<b>{words}</b>" if piece.look == "word" else words


def _plain(words: str) -> str:
    return escape(shown_line(words))
