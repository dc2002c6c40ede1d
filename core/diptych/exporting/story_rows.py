"""What every report says of a story's rows: which, under which heading, how each cell and each empty one is worded."""

from collections.abc import Sequence

from diptych.brief import Piece, Sign, pieces
from diptych.exporting.report_options import Report
from diptych.facts import FactSide
from diptych.message import Message
from diptych.names import counted, doubted, label_name, source_names
from diptych.paragraphs import paragraph_number
from diptych.span import Span
from diptych.story import Cell, Place, Row, RowGroup, Story, group_of, listed
from diptych.story.work import StoryWork

COPIED = 0.25  # of a source's words, from which it is worth a line: two reports share names and a quotation


def chosen(work: StoryWork, report: Report) -> tuple[Row, ...]:
    """The rows that a report is about, in their order: those listed by default, none that was rejected."""

    def wanted(row: Row) -> bool:
        verdict = work.verdict(row.id)
        if report.only is not None and row.id not in report.only:
            return False
        if report.selection == "confirmed":
            return verdict == "confirmed"
        return verdict != "rejected" and (report.selection == "all" or bool(work.notes_on(row.id)))

    return tuple(row for row in listed(work.story.rows) if wanted(row))


def only_asked(work: StoryWork, report: Report) -> str:
    """That fewer rows were asked for than are listed; empty where none is left out for that."""
    if report.only is None and report.selection == "all":
        return ""
    told = {"listed": len(chosen(work, report)), "every": len(listed(work.story.rows))}
    return Message("report.only-asked", told).said(report.language) if told["listed"] < told["every"] else ""


def grouped(rows: Sequence[Row], sources: int) -> list[tuple[RowGroup, list[Row]]]:
    """The rows under their groups, those without any left out."""
    groups = [(group, [row for row in rows if group_of(row, sources) is group]) for group in RowGroup]
    return [(group, found) for group, found in groups if found]


def group_title(group: RowGroup, language: str) -> str:
    """The heading of a group."""
    return Message(f"story.group-{group}").said(language)


def row_title(row: Row, language: str) -> str:
    """What a row is: ``Figures differ``, ``Quotation``."""
    if row.differs:
        return " · ".join(label_name(label, language) for label in row.differs)
    return Message(f"story.kind-{row.kind}").said(language)


def row_sign(row: Row) -> Sign:
    """What stands before a row: sources contradict each other, say the same, or one says it alone."""
    return "≠" if row.differs else "=" if len(row.cells) > 1 else "◧"


def row_sureness(row: Row, sources: int, language: str) -> str:
    """How many sources say it and how surely: ``said by 2 of 3``; nothing of a row of one."""
    if len(row.cells) < 2:
        return ""
    return Message(f"story.sureness-{row.sureness}", {"cells": len(row.cells), "sources": sources}).said(language)


def empty_cell(row: Row, source: int, story: Story, language: str) -> str:
    """What stands for a source without a cell: that none was found, and where one may be."""
    also = row.see_also(source)
    if not also:
        return Message("story.not-found").said(language)
    words = ", ".join(place_name(place, story, language) for place in also)
    return Message("story.see-also", {"words": words}).said(language)


def place_name(place: Place, story: Story, language: str) -> str:
    """Where a passage stands: ``Coast Courier, ¶3``."""
    number = paragraph_number(story.articles[place.source].text, place.span.start)
    name = source_names(story.articles, language)[place.source]
    return Message(
        "story.place" if number else "story.place-headline", {"source": name, "paragraph": str(number)}
    ).said(language)


def cell_pieces(cell: Cell, story: Story, room: int | None = None) -> list[tuple[Piece, ...]]:
    """The passages of a cell in pieces, words that differ marked, each cut to what tells where it is longer."""
    text = story.articles[cell.source].text
    return [pieces(text, _side(span, cell), room, story.dim(cell.source)) for span in cell.spans]


def _side(span: Span, cell: Cell) -> FactSide:
    return FactSide(span, tuple(word for word in cell.words if word.overlap(span)), (), 0)


def said_by(cell: Cell, story: Story, language: str) -> str:
    """Who says what the cell quotes, doubtful ones with a mark; empty where nobody is known."""
    return ", ".join(doubted(story.speakers(cell.source, cell.spans), language))


def source_lines(story: Story, language: str) -> list[tuple[str, str, str]]:
    """For every source what it is called, its headline, and author, day and length on one line."""
    names = source_names(story.articles, language)
    found = []
    for name, article in zip(names, story.articles, strict=True):
        words = counted("words", article.word_count, language)
        known = (article.byline, article.published, words)
        found.append((name, article.title or "", " · ".join(part for part in known if part)))
    return found


def drawn_on(story: Story, language: str, *, pale: bool = True) -> str:
    """How much of each source stands in the third text, and whether it is ``pale``; empty where none was named."""
    if story.third is None:
        return ""
    named = zip(source_names(story.articles, language), story.articles, strict=True)
    return story.third.drawn_on_by(named, pale=pale).said(language)


def copy_lines(story: Story, language: str) -> list[str]:
    """A sentence on each source that stands word for word in another for a good part of it, one for every two."""
    names = source_names(story.articles, language)
    found, told = [], set()
    for copy in story.copies:
        pair = frozenset((copy.source, copy.other))
        if copy.share < COPIED or pair in told:
            continue
        told.add(pair)
        arguments = {
            "source": names[copy.source],
            "other": names[copy.other],
            "share": str(round(100 * copy.share)),
            "words": str(copy.words),
            "quoted": str(copy.quoted),
        }
        then: tuple[Message, ...] = ()
        if copy.first is not None:
            day = (story.articles[copy.first].published or "")[:10]
            then = (Message("story.copy-first", {"source": names[copy.first], "day": day}),)
        found.append(Message("story.copy", arguments, then).said(language))
    return found
