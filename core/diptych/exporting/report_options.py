"""What goes into a report: which findings, and how much of the texts around them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from diptych.brief import listed, relabelled, verdict
from diptych.comparison import Comparison
from diptych.facts import Fact
from diptych.finding import Finding, Side
from diptych.message import ENGLISH, Argument, Message
from diptych.session import Session
from diptych.span import Span

Selection = Literal["all", "confirmed", "noted"]
PaperSize = Literal["A4", "Letter"]
PAPERS: tuple[PaperSize, ...] = ("A4", "Letter")
SELECTIONS: tuple[Selection, ...] = ("all", "confirmed", "noted")


@dataclass(frozen=True, slots=True)
class Report:
    """What to report. ``context`` is None for the full texts, else the sentences kept on each side of a finding.

    ``paper`` is the size of the pages of a PDF, None for the one that is usual where the reader lives. ``only`` are
    the ids of the findings that may be reported, None for all. ``language`` is that of the report's own words.
    ``utf16`` counts positions of annotations as browsers do. ``wide`` gives a story's table a column a source.
    ``tracked`` lets a Word document have words that differ as changes that somebody can go through. ``part`` is how
    many rows are told of how many there are, where fewer were asked for.
    """

    selection: Selection = "all"
    context: int | None = None
    with_text: bool = True
    paper: PaperSize | None = None
    only: frozenset[str] | None = None
    language: str = ENGLISH
    utf16: bool = False
    wide: bool = False
    tracked: bool = False
    part: tuple[int, int] | None = None

    def say(self, message: Message | str, **arguments: Argument) -> str:
        """A message, or one of the report's own words, in the language of the report."""
        told = Message(f"report.{message}", arguments) if isinstance(message, str) else message
        return told.said(self.language)


def chosen(session: Session, report: Report) -> Session:
    """The session with only the findings that the report is about; rejected ones are never among them."""
    noted = {note.finding for note in session.notes}

    def wanted(finding: Finding) -> bool:
        if report.only is not None and finding.id not in report.only:
            return False
        decided = session.verdict(finding.id)
        if report.selection == "confirmed":
            return decided == "confirmed"
        return decided != "rejected" and (report.selection == "all" or finding.id in noted)

    return replace(session, comparison=session.comparison.keeping(wanted))


def told(session: Session) -> tuple[Fact, ...]:
    """The facts of the report: those that the window lists, of the findings reported, but none that was rejected."""
    there = [relabelled(fact, session) for fact in session.comparison.facts]
    return tuple(fact for fact in listed(there) if verdict(fact, session) != "rejected")


def narrowed(session: Session, report: Report) -> tuple[Session, Report]:
    """The session with only the findings that the report is about, and the report, which says so where rows are not."""
    kept = chosen(session, report)
    rows, every = (len(told(each)) for each in (kept, chosen(session, Report())))
    return kept, replace(report, part=(rows, every) if rows < every else None)


def passages(session: Session, side: Side, context: int | None) -> list[Span]:
    """The parts of one text that a report shows, in order: all of it, or what surrounds findings, notes and links."""
    comparison = session.comparison
    text = comparison.article(side).text
    if context is None:
        return [Span(0, len(text))]
    marked = [s for f in comparison.findings for s in f.spans(side)]
    marked += [s for note in session.notes if (s := note.span(side))]
    marked += [s for link in session.links if (s := link.span(side))]
    kept = _neighbours(comparison, side, marked, context)
    return _joined(kept, text)


def _neighbours(comparison: Comparison, side: Side, marked: Iterable[Span], context: int) -> list[Span]:
    """The sentences that hold the marked spans, with as many sentences on each side."""
    sentences = [s.span for s in comparison.statements[side]]
    kept: set[int] = set()
    loose = []
    for span in marked:
        held = [i for i, s in enumerate(sentences) if s.overlap(span)]
        if held:
            kept.update(range(max(0, held[0] - context), min(len(sentences), held[-1] + context + 1)))
        else:
            loose.append(span)
    return sorted([sentences[i] for i in kept] + loose)


def _joined(spans: list[Span], text: str) -> list[Span]:
    """The spans, those joined that only white space divides."""
    joined: list[Span] = []
    for span in spans:
        if joined and (span.start <= joined[-1].end or not text[joined[-1].end : span.start].strip()):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
