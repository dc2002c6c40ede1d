"""Diptych as its users write it: every public name in a call that mypy and pyright check and pytest runs."""

from pathlib import Path
from typing import assert_type

import diptych
from diptych import Article, Comparison, DiptychError, Options, Session
from diptych.document import Document, Quotation
from diptych.exporting import render
from diptych.finding import SIDES, Finding, Kind, Side, opposite
from diptych.language import analyse
from diptych.message import Message
from diptych.reading import article_from_text, read_sample
from diptych.session import Note, Verdict
from diptych.span import Span
from diptych.statement import Statement, Status
from diptych.storage import Loaded


def reading(folder: Path) -> Article:
    """An article from a file; its text is what offsets count in."""
    file = folder / "notice.txt"
    file.write_text("Ferry stuck off Calder\n\n“We are aground,” Edith Quill said.\n", encoding="utf-8")
    article = diptych.read_article(file)
    assert_type(article, Article)
    assert_type(article.text, str)
    assert_type(article.title, str | None)
    assert_type(article.source.warnings, tuple[str, ...])
    assert_type(article.source.messages, tuple[Message, ...])
    return article.with_metadata(publisher="The Calder Notice")


def refusing(folder: Path) -> str:
    """The sentence of an error: it names the file and the reason."""
    try:
        diptych.read_article(folder / "nowhere.txt")
    except DiptychError as error:
        return str(error)
    return ""


def comparing(left: Article, right: Article) -> Comparison:
    """A comparison, with its progress told on the way."""
    told: list[tuple[str, float]] = []

    def progress(stage: str, share: float) -> None:
        told.append((stage, share))

    found = diptych.compare(left, right, Options(pipeline="blank"), progress)
    assert_type(found, Comparison)
    assert told[-1] == ("done", 1.0)
    return found


def from_files(folder: Path) -> str:
    """The same from files, read under limits; and what a notebook shows of it."""
    for name in ("left.txt", "right.html"):
        (folder / name).write_text("Ferry aground\n\n“We are aground,” said Edith Quill & others.\n", encoding="utf-8")
    found = diptych.compare(folder / "left.txt", str(folder / "right.html"), Options(pipeline="blank"))
    assert_type(found, Comparison)
    return found._repr_html_()


def looking(comparison: Comparison) -> list[tuple[Kind, str, str, float]]:
    """The findings by kind, with the words of both sides."""
    rows: list[tuple[Kind, str, str, float]] = []
    for finding in comparison.findings:
        assert_type(finding, Finding)
        assert_type(finding.left, tuple[Span, ...])
        assert_type(finding.reason, str)
        words = {side: comparison.wording(finding, side) for side in SIDES}
        rows.append((finding.kind, words["left"], words["right"], finding.score))
    return rows


def telling(comparison: Comparison, side: Side) -> tuple[list[str], list[Status]]:
    """The quotations of one side, and what became of its sentences."""
    quotations: tuple[Quotation, ...] = comparison.quotations(side)
    assert quotations == comparison.quotations[side]
    assert quotations in (comparison.left_quotations, comparison.right_quotations)
    statements: tuple[Statement, ...] = comparison.statements(side)
    assert statements in (comparison.left_statements, comparison.right_statements)
    text = comparison.article(side).text
    at_first = comparison.at(opposite(side), 0)
    assert_type(at_first, tuple[Finding, ...])
    return [q.span.of(text) for q in quotations], [s.status for s in statements]


def dividing(article: Article) -> Document:
    """One article alone: its sentences, quotations and names."""
    document = analyse(article, Options(pipeline="blank"))
    assert_type(document, Document)
    assert all(s.span.of(document.text) for s in document.sentences)
    return document


def working(comparison: Comparison) -> Session:
    """A session with a note and a judgement; each edit is a new session."""
    session = Session(comparison)
    first = comparison.findings[0].id
    edited = session.add_note("Ask the harbour master.", first).judge(first, "confirmed")
    assert_type(edited, Session)
    verdict: Verdict | None = edited.verdict(first)
    notes: tuple[Note, ...] = edited.notes_on(first)
    assert (verdict, len(notes), session.notes) == ("confirmed", 1, ())
    return edited


def keeping(session: Session, folder: Path) -> Session:
    """The session from the file that it was saved in."""
    file = folder / "work.diptych"
    digest = diptych.save(session, file)
    assert_type(digest, str)
    opened = diptych.load(file)
    assert_type(opened, Loaded)
    return opened.session


def reporting(session: Session) -> bytes:
    """A report; every kind is bytes."""
    return render(session, "md")


def samples() -> tuple[Article, Article]:
    """Articles that come with Diptych, and one from a text at hand."""
    assert_type(article_from_text("Fog on the quay.", "fog"), Article)
    return read_sample()
