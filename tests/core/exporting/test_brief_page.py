"""The first page of a report is the brief: the window's counts, both wordings, every word that differs marked."""

import io
import re
import zipfile
from html import escape, unescape

import pytest

from diptych import compare
from diptych.brief import counts, listed
from diptych.exporting.colours import colours
from diptych.exporting.rendering import render
from diptych.exporting.report_options import Report
from diptych.finding import SIDES
from diptych.names import count_name
from diptych.options import Options
from diptych.paragraphs import paragraphs
from diptych.reading import read_sample
from diptych.session import Session


@pytest.fixture(scope="module")
def session():
    """The sample pair, really compared."""
    return Session(compare(*read_sample(), Options(pipeline="blank")))


def section(page: str) -> str:
    """The brief of a page."""
    return re.search(r'<section class="brief".*?</section>', page, re.S)[0]


def test_it_comes_before_the_articles_with_the_counts_of_the_window(session):
    """In a web page and in Markdown."""
    numbers = counts(listed(session.comparison.facts))
    page, notes = (render(session, kind).decode() for kind in ("html", "md"))
    assert page.index('class="brief"') < page.index('class="pair"')
    for count, number in numbers.items():
        assert count_name(count, number, session.comparison) in unescape(section(page))
        assert count_name(count, number, session.comparison) in notes


def test_every_word_that_differs_is_marked_in_the_brief_and_in_the_articles(session):
    """And in Markdown bold."""
    page, notes = render(session, "html").decode(), render(session, "md").decode()
    brief, articles = section(page), page[page.index('class="pair"') :]
    marked = [unescape(words) for words in re.findall(r'<mark class="word">(.*?)</mark>', articles)]
    for fact in listed(session.comparison.facts):
        for side in SIDES if fact.group == "differs" else ():
            for word in fact.side(side).words:
                words = word.of(session.comparison.article(side).text)
                assert f'<mark class="word">{escape(words)}</mark>' in brief
                assert f"**{words}**" in notes.replace("\\", "")
                assert any(part in words for part in marked)


def test_nothing_stands_inside_the_sentences_that_is_not_in_them(session):
    """No letters, no labels: the text of an article in the page is its text."""
    page = render(session, "html").decode()
    for side in SIDES:
        cells = re.findall(rf'<div class="text {side}"[^>]*>(.*?)</div>', page, re.S)
        told = [unescape(re.sub(r"<[^>]*>", "", p)) for cell in cells for p in re.findall(r"<p\b[^>]*>(.*?)</p>", cell)]
        text = session.comparison.article(side).text
        assert sorted(told) == sorted(paragraph.span.of(text) for paragraph in paragraphs(text))


def test_the_articles_face_each_other_in_every_report(session):
    """The mayor beside the mayor under the sign of unequal, and words that say where something was not found."""
    page, notes = render(session, "html").decode(), render(session, "md").decode()
    rows = re.findall(r'<div class="row (\w+)">(.*?)</div></div>', page, re.S)
    mayors = next(row for bond, row in rows if "Mayor Ines Calloway, who" in re.sub(r"<[^>]*>", "", row))
    assert "Mayor Ines Calloway told the meeting" in re.sub(r"<[^>]*>", "", mayors)
    assert 'data-sign="≠"' in mayors
    assert any("no matching paragraph" in row for bond, row in rows if bond == "apart")
    assert re.search(r"\* ≠\n    \* The Lowmere Courier ¶3: Mayor.*\n    \* National Ledger ¶7: Mayor", notes)


def test_word_has_changes_where_they_are_asked_for(session):
    """Words that differ are cut on the left and put in on the right, in the brief and in the articles."""
    body = word_body(render(session, "docx", Report(tracked=True)))
    for tag, held, words in (
        ("del", "delText", "in time"),
        ("del", "delText", "112 ewes"),
        ("ins", "t", "more than 100 ewes"),
    ):
        changes = re.findall(rf"<w:{tag} [^>]*>.*?</w:{tag}>", body, re.S)
        assert sum(f">{words}</w:{held}>" in change for change in changes) == 2, words
    numbers = re.findall(r'<w:(?:ins|del) [^>]*w:id="(\d+)"', body)
    assert len(numbers) == len(set(numbers)) > 10
    assert "<w:ins " not in word_body(render(session, "docx"))


def word_body(document: bytes) -> str:
    """The words of a Word document as they are written."""
    return zipfile.ZipFile(io.BytesIO(document)).read("word/document.xml").decode()


def test_word_has_the_brief_with_the_words_that_differ_shaded(session):
    """Before the articles, in a table."""
    import docx

    document = docx.Document(io.BytesIO(render(session, "docx")))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert text.index(" differ ·") < text.index("They differ (") < text.index("Findings")
    heads = [table.rows[0].cells[0].text for table in document.tables]
    assert any(head.startswith("The Lowmere Courier\nFamilies") for head in heads)
    fill = colours()["tints"]["framing_word"].removeprefix("#")
    shaded = {
        run.text
        for row in document.tables[0].rows
        for cell in row.cells
        for run in cell.paragraphs[0].runs
        if run._element.xpath(f".//w:shd[@w:fill='{fill}']")
    }
    assert {"in time", "112 ewes", "more than 100 ewes"} <= shaded


def test_what_was_rejected_is_not_told_and_a_verdict_and_notes_are(session):
    """The report is the reader's."""
    differing = [fact for fact in listed(session.comparison.facts) if fact.group == "differs"]
    text = session.comparison.left.text
    first = next(f for f in differing if f.left and "in time" in {word.of(text) for word in f.left.words})
    second = next(f for f in differing if f is not first)
    judged = session
    for member in first.members:
        judged = judged.judge(member, "rejected")
    for member in second.members:
        judged = judged.judge(member, "confirmed")
    judged = judged.add_note("asked the editor", second.members[0])
    brief = section(render(judged, "html").decode())
    assert '<mark class="word">in time</mark>' not in brief
    assert 'class="verdict">confirmed' in brief
    assert "asked the editor" in brief
