"""A story as CSV: one line a cell (long), or one line a row with a column for each source (wide)."""

from collections.abc import Iterator

from diptych.exporting.csv_safety import CsvCell, table
from diptych.exporting.report_options import Report
from diptych.exporting.story_rows import chosen, said_by
from diptych.message import ENGLISH
from diptych.names import source_names
from diptych.story import Row, group_of
from diptych.story.work import StoryWork

_ROW = ("row", "group", "kind", "differs", "sureness", "score", "sources")
LONG = (
    *_ROW, "source", "outlet", "published", "start", "end", "words", "differing", "speaker", "see_also", "verdict",
    "notes",
)  # fmt: skip


def render(work: StoryWork, report: Report) -> bytes:
    """The table; names of columns, kinds and groups, and the mark of a doubtful speaker, are for programs and stay."""
    if report.wide:
        names = source_names(work.story.articles)
        return table((*_ROW, *names, "verdict", "notes"), _wide(work, report))
    return table(LONG, _long(work, report))


def _row(row: Row, sources: int) -> tuple[CsvCell, ...]:
    return (
        row.id, str(group_of(row, sources)), row.kind, " ".join(row.differs), str(row.sureness), row.score,
        len(row.cells),
    )  # fmt: skip


def _long(work: StoryWork, report: Report) -> Iterator[tuple[CsvCell, ...]]:
    story = work.story
    for row in chosen(work, report):
        for cell in row.cells:
            article = story.articles[cell.source]
            notes = [n.text for n in work.notes_on(row.id) if n.spot.source in (None, cell.source)]
            yield (
                *_row(row, len(story.articles)), cell.source + 1, article.publisher or "", article.published or "",
                cell.spans[0].start, cell.spans[-1].end, cell.wording(article.text),
                " | ".join(word.of(article.text) for word in cell.words), said_by(cell, story, ENGLISH),
                " ".join(f"{place.source + 1}:{place.span.start}-{place.span.end}" for place in cell.see_also),
                work.verdict(row.id, cell.source) or work.verdict(row.id) or "", " | ".join(notes),
            )  # fmt: skip


def _wide(work: StoryWork, report: Report) -> Iterator[tuple[CsvCell, ...]]:
    story = work.story
    for row in chosen(work, report):
        cells = (row.cell(source) for source in range(len(story.articles)))
        words = (cell.wording(story.articles[cell.source].text) if cell else "" for cell in cells)
        notes = " | ".join(note.text for note in work.notes_on(row.id))
        yield (*_row(row, len(story.articles)), *words, work.verdict(row.id) or "", notes)
