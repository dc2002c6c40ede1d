"""The first page of a report is the brief: the window's counts, both wordings, every word that differs marked."""

import re
from html import escape, unescape

import pytest

from diptych import compare
from diptych.brief import counts, listed
from diptych.exporting.colours import colours
from diptych.exporting.rendering import render
from diptych.finding import SIDES
from diptych.names import count_name
from diptych.options import Options
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
        body = re.search(rf'<article class="{side}".*?<div class="text"[^>]*>(.*?)</div></article>', page, re.S)[1]
        assert unescape(re.sub(r"<[^>]*>", "", body)) == session.comparison.article(side).text


def test_word_has_the_brief_with_the_words_that_differ_shaded(session):
    """Before the articles, in a table."""
    import io

    import docx

    document = docx.Document(io.BytesIO(render(session, "docx")))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert text.index(" said differently") < text.index("Left: ")
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
