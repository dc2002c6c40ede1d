"""A third text in records, files and reports: kept, never needed, and hostile words of it stay words."""

import io
from dataclasses import replace

import docx
import pytest

from diptych import compare, compare_all
from diptych.article import Article
from diptych.comparison import Comparison
from diptych.errors import StorageError
from diptych.exporting import render, render_story
from diptych.exporting.report_options import Report
from diptych.options import Options
from diptych.session import Session
from diptych.span import Span
from diptych.storage.files import dumped, loaded
from diptych.storage.stories import loaded_either, story_bytes
from diptych.story import Story, StoryWork
from diptych.third_text import ThirdText, cut, outside

TAKEN = "The harbour board of Brenn will close the grain dock on Monday for twelve weeks."
RELEASE = Article(f"{TAKEN} It asks for patience.\n", "release.txt", title="Dock <b>closes</b>", language="en")
LEFT = Article(f"Dock closes\n\n{TAKEN} Fishermen are angry.\n", "left.txt", title="Dock closes", language="en")
RIGHT = Article("Angry men\n\nFishermen are angry. The dock is closed in spring.\n", "right.txt", language="en")
OPTIONS = Options(pipeline="blank")


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare(LEFT, RIGHT, OPTIONS, third=RELEASE)


@pytest.fixture(scope="module")
def story() -> Story:
    return compare_all([LEFT, RIGHT, RELEASE], OPTIONS, third=RELEASE)


def test_a_record_keeps_it(found, story):
    """Of a comparison and of a story."""
    assert Comparison.from_record(found.to_record()) == found
    assert Story.from_record(story.to_record()) == story


def test_a_file_keeps_it(found):
    """Byte for byte, and the sides may change places."""
    data = dumped(Session(found))
    back = loaded(data, "file").session
    assert back.comparison.third == found.third
    assert dumped(back) == data
    turned = loaded(dumped(Session(found.mirrored())), "file").session.comparison
    assert [span.of(LEFT.text) for span in turned.dim("right")] == [TAKEN]


def test_a_file_without_one_has_no_word_of_it(found):
    """So that files are what they were before there was one."""
    assert b"third" not in dumped(Session(replace(found, third=None)))
    assert b"third" not in story_bytes(StoryWork(compare_all([LEFT, RIGHT], OPTIONS)), "story")


def test_the_file_of_a_story_holds_it_once(story):
    """However many pairs there are; each of them knows it when it is opened."""
    data = story_bytes(StoryWork(story), "story")
    assert data.count(b'"diptych:third": {"article"') + data.count(b'"diptych:third": {\n') == 2  # its term, itself
    back = loaded_either(data, "story").work.story
    assert all(comparison.third == story.third for comparison in back.comparisons.values())


def test_work_on_a_pair_learns_of_another_third_text(story):
    """A session of two sources would else go on showing the one before."""
    plain = compare_all([LEFT, RIGHT, RELEASE], OPTIONS)
    session = Session(plain.comparisons[0, 1]).add_note("Ask.", left=Span(0, 4))
    work = StoryWork(plain).with_session(0, 1, session).with_story(story)
    assert work.session(0, 1).comparison.third == story.third
    assert work.session(0, 1).notes == session.notes


def test_a_passage_beyond_its_text_is_refused(found):
    """A file that somebody changed, in one sentence."""
    beyond = ThirdText(RELEASE, {LEFT.sha256: (Span(0, 9_999),)})
    with pytest.raises(StorageError) as error:
        loaded(dumped(Session(replace(found, third=beyond))), "file")
    assert "file" in str(error.value)


@pytest.mark.parametrize("kind", ["html", "md", "docx"])
def test_every_report_says_it(found, kind):
    """How much of each article; where words can look pale that too; nothing of the release is markup."""
    data = render(Session(found), kind, Report())
    text = "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs) if kind == "docx" else data.decode()
    assert "0 % of the right one" in text
    assert "<b>closes" not in text or kind == "docx"
    assert ("These words are pale." in text) == (kind != "md")


def test_pale_words_of_a_page(found):
    """The passage is pale in the rows, the article's own words are not."""
    page = render(Session(found), "html", Report()).decode()
    assert 'class="dim">' in page
    assert 'dim">Fishermen' not in page


def test_pale_words_in_word(found):
    """In the grey of the theme, which paper can show."""
    document = docx.Document(io.BytesIO(render(Session(found), "docx", Report())))
    (rows,) = (table for table in document.tables if len(table.columns) == 3)
    runs = [r for row in rows.rows for cell in row.cells for p in cell.paragraphs for r in p.runs]
    pale = "".join(run.text for run in runs if run.font.color.rgb is not None)
    assert "grain dock" in pale
    assert "Fishermen" not in pale


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("kind", ["html", "docx"])
def test_reports_of_a_story_say_it_in_every_language(story, kind, language):
    """With the share of every source."""
    data = render_story(StoryWork(story), kind, Report(language=language))
    text = "\n".join(p.text for p in docx.Document(io.BytesIO(data)).paragraphs) if kind == "docx" else data.decode()
    assert "100 %" in text


def test_a_stretch_is_cut_at_the_borders_of_spans():
    """In order, without gaps."""
    spans = (Span(2, 4), Span(6, 12))
    assert [*cut(0, 10, spans)] == [(0, 2, False), (2, 4, True), (4, 6, False), (6, 10, True)]
    assert [*cut(3, 5, spans)] == [(3, 4, True), (4, 5, False)]
    assert [*cut(0, 2, ())] == [(0, 2, False)]
    assert outside(Span(0, 8), spans) == [Span(0, 2), Span(4, 6)]
