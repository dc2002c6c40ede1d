"""Reports of a story: what is rejected is left out, notes are in, hostile words stay words, no names of files."""

import io
import json
import re
from dataclasses import replace

import docx
import pytest

from diptych.cli.story_summary import summary
from diptych.errors import ExportError
from diptych.exporting import render_story
from diptych.exporting.report_options import Report
from diptych.exporting.story_rows import chosen, row_sign
from diptych.sides import Both
from diptych.story import Spot, Story, StoryWork
from storm import storm
from tables import each

HOSTILE = '=cmd|"/C calc"!A1</script><img src=x onerror=alert(1)>\x1b[2J\u202e'


@pytest.fixture(scope="module")
def told() -> Story:
    return storm()


@pytest.fixture
def work(told) -> StoryWork:
    """A note on a row, one on a cell, and a row that was rejected."""
    first, second = told.rows[:2]
    made = StoryWork(told).add_note("Ask the brigade.", Spot(first.id)).add_note("Old figure.", Spot(first.id, 2))
    return made.judge(Spot(second.id), "rejected").judge(Spot(first.id), "confirmed")


def read(work: StoryWork, kind: str, report: Report | None = None) -> str:
    data = render_story(work, kind, report)
    if kind != "docx":
        return data.decode()
    document = docx.Document(io.BytesIO(data))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


@pytest.mark.parametrize("kind", ["csv", "html", "docx"])
def test_every_report_has_the_words_of_every_source(work, kind):
    """The figures of three sources, the notes on row and cell; nothing of the row that was rejected."""
    text = re.sub("<[^>]*>", "", read(work, kind, Report(with_text=False)))
    for words in ("14 passengers", "Fourteen passengers", "Nineteen passengers", "Ask the brigade.", "Old figure."):
        assert words in text
    assert "8 million crowns" not in text


@pytest.mark.parametrize("kind", ["html", "docx"])
def test_a_report_of_some_rows_says_so(work, kind):
    """Only where some are left out that were not asked for."""
    assert "Only 1 of " in read(work, kind, Report("confirmed"))
    assert "Only 1 of " in read(work, kind, Report(only=frozenset({work.story.rows[0].id})))
    assert "as was asked" not in read(work, kind)


def test_a_kind_that_stories_have_none_of_is_refused(work):
    """The sentence speaks of stories, for comparisons have it, and names those that there are."""
    with pytest.raises(ExportError, match=r"Of a story .* “pdf” \(json, csv, html, docx\)"):
        read(work, "pdf")


@pytest.mark.parametrize("kind", ["html", "docx"])
def test_an_empty_cell_says_that_no_counterpart_was_found(work, kind):
    """Never that a source omits something."""
    text = read(work, kind)
    assert "no counterpart found" in text
    assert "omit" not in text.lower()


@pytest.mark.parametrize("kind", ["html", "docx"])
def test_reports_speak_german(work, kind):
    """The headings are German; the articles' words stay."""
    text = read(work, kind, Report(language="de"))
    assert "Quellen weichen voneinander ab" in text
    assert "kein Gegenstück gefunden" in text
    assert "Sources differ" not in text


@each(("language", "mark"), [("en", "{}?"), ("es", "¿{}?"), ("fr", "{}\u202f?")])
def test_a_doubtful_speaker_has_the_mark_of_the_language(told, language, mark):
    """Behind a cell, on the terminal too; a table is for programs and has one mark."""
    pairs = {}
    for pair, made in told.comparisons.items():
        left, right = (tuple(replace(q, confidence="low") for q in quoted) for _, quoted in made.quotations.items())
        pairs[pair] = replace(made, quotations=Both(left, right))
    doubtful, report = StoryWork(replace(told, comparisons=pairs)), Report(language=language)
    name = mark.format("Osric Dane")
    for text in (read(doubtful, "html", report), read(doubtful, "docx", report), summary(doubtful, report)):
        assert f"— {name}" in text
        assert "Osric Dane?" not in text.replace(name, "")
    assert ",Osric Dane?," in read(doubtful, "csv", report)


@pytest.mark.parametrize(("selection", "rows"), [("confirmed", 1), ("noted", 1), ("all", None)])
def test_fewer_rows_are_reported_where_that_was_asked_for(work, selection, rows):
    """Confirmed ones, those with notes, or all that are listed and not rejected."""
    table = read(work, "csv", Report(selection=selection, wide=True))
    count = len(table.strip().split("\n")) - 1
    assert count == rows if rows else count > 3


def test_the_record_has_what_the_reader_added(work):
    """Notes and verdicts by row and source; the rejected row is there, judged."""
    record = json.loads(render_story(work, "json"))
    assert len(record["rows"]) == len(work.story.rows)
    assert [n["source"] for n in record["reader"]["notes"]] == [None, 2]
    assert {j["verdict"] for j in record["reader"]["judgements"]} == {"confirmed", "rejected"}


@pytest.mark.parametrize("kind", ["csv", "html", "docx", "json"])
def test_hostile_words_stay_words(told, kind):
    """No formula, no markup, no order to a terminal, from a title, an outlet or a note."""
    articles = tuple(replace(a, title=HOSTILE, publisher=f"{HOSTILE}{n}") for n, a in enumerate(told.articles))
    work = StoryWork(replace(told, articles=articles)).add_note(HOSTILE, Spot(told.rows[0].id))
    text = read(work, kind)
    assert "\x1b" not in text
    assert "\u202e" not in text
    if kind == "html":
        assert "<img" not in text
        assert "<script" not in text
    if kind == "csv":
        assert not re.search(r'(^|,)"?=cmd', text, re.M)


@pytest.mark.parametrize("kind", ["html", "docx", "csv"])
def test_no_report_for_people_names_a_file(told, kind):
    """Sources are called by outlet or number."""
    articles = tuple(replace(a, name="secret-name.txt", publisher=None, title=None) for a in told.articles)
    text = read(StoryWork(replace(told, articles=articles)), kind)
    assert "secret-name" not in text


def test_the_page_fetches_and_runs_nothing(work):
    """The policy allows one style sheet by its hash and no script."""
    page = read(work, "html")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "script-src" not in policy[1]
    assert not re.search(r"(src|href)=", page)


def test_the_page_has_every_colour_that_its_sheet_asks_for(work):
    """A variable that nobody set leaves words without ink and marks without a ground, in the dark above all."""
    page = read(work, "html")
    assert {*re.findall(r"var\(--(\w+)\)", page)} <= {*re.findall(r"[{;]--(\w+):", page)}


def test_a_row_has_the_sign_that_the_window_gives_it(work):
    """The style sheet draws the sign that a row names, and two halves where it names none."""
    signs = re.findall(r'<tr class="label" data-sign="([^"]*)"', read(work, "html"))
    assert signs == [row_sign(row) for row in chosen(work, Report())]
    assert {"≠", "◧"} <= {*signs}
