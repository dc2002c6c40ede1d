"""Who says it stands in every report, on the terminal and in the table, with a mark where that is doubtful."""

import csv
import io
import zipfile
from dataclasses import replace

import docx
import pytest

from diptych.article import Article
from diptych.cli.summary import summary
from diptych.engine import compare
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.names import fact_heading
from diptych.options import Options
from diptych.reading import read_sample
from diptych.session import Session
from diptych.sides import Both
from tables import each


@pytest.fixture
def doubtful(comparison):
    """The right side gives the words to somebody whom only a weak rule names."""
    low = tuple(replace(quotation, confidence="low") for quotation in comparison.quotations.right)
    return replace(comparison, quotations=Both(comparison.quotations.left, low))


def test_a_comparison_tells_who_speaks(doubtful):
    """By finding and side, each name once, with whether it is sure; nobody where nothing is quoted."""
    quote, claim = doubtful.findings[1], doubtful.findings[4]
    assert doubtful.speakers(quote.left, "left") == {"Lena Brodt": True}
    assert doubtful.speakers(quote.right, "right") == {"Lena Brodt": False}
    assert doubtful.speakers(claim.left, "left") == {}


def test_the_terminal_names_them(doubtful):
    """Behind the words of either side."""
    told = summary(doubtful)
    assert "We have no choice at all, — Lena Brodt\n" in told
    assert "We have no choice, — Lena Brodt?\n" in told


@pytest.mark.parametrize("kind", ["html", "md", "docx"])
def test_reports_name_them(doubtful, kind):
    """Sure ones as they are, doubtful ones with a mark."""
    written = render(Session(doubtful), kind)
    page = (
        zipfile.ZipFile(io.BytesIO(written)).read("word/document.xml").decode() if kind == "docx" else written.decode()
    )
    assert "— Lena Brodt" in page
    assert "— Lena Brodt?" in page


@each(("language", "name"), [("de", "Lena Brodt?"), ("es", "¿Lena Brodt?"), ("fr", "Lena Brodt\u202f?")])
def test_a_doubtful_speaker_has_the_mark_of_the_language(doubtful, language, name):
    """Behind a wording as over it, in every report for people and on the terminal; Markdown has plain blanks."""
    report = Report(language=language)
    pages = {kind: render(Session(doubtful), kind, report) for kind in ("html", "md", "docx")}
    pages["docx"] = zipfile.ZipFile(io.BytesIO(pages["docx"])).read("word/document.xml")
    told = {"terminal": summary(doubtful, report), **{kind: page.decode() for kind, page in pages.items()}}
    for kind, page in told.items():
        mark = name.replace("\u202f", " ") if kind == "md" else name
        assert f"— {mark}" in page, kind
        assert "Lena Brodt?" not in page.replace(mark, ""), kind


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_table_has_a_column_for_either_side(doubtful, language):
    """Empty where nobody speaks; the mark of doubt is the same in every language, for programs."""
    written = render(Session(doubtful), "csv", Report(language=language)).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(written)))
    assert [(row["left_speaker"], row["right_speaker"]) for row in rows if row["kind"] == "quote"] == [
        ("Lena Brodt", "Lena Brodt?")
    ]
    assert {row["left_speaker"] for row in rows if row["kind"] == "claim"} == {""}


def test_the_brief_names_them_where_a_side_is_a_quotation():
    """On the first page of a report, page and Markdown alike; a sentence that only holds one stands for itself."""
    left, right = read_sample()
    made = Session(compare(left, right, Options(pipeline="blank")))
    page, lines = render(made, "html").decode(), render(made, "md").decode()
    document = docx.Document(io.BytesIO(render(made, "docx")))
    paper = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    for name in ("Graham Pell", "Ines Calloway", "Tomasz Wilk"):
        assert any(
            words.endswith(f" — {name}") for words in paper
        )  # the list of findings has them on a line of their own
        assert f'<small class="said">— {name}</small></td>' in page
        assert f" — {name}\n" in lines


def test_reports_head_a_row_as_the_window_does():
    """With who says it, else with what it is about; on the terminal too."""
    left, right = (
        f"{head}\n\nMayor Linda Okafor called the fire “a disaster that {verb} have been prevented” on Friday night.\n"
        for head, verb in (("Fire at the mill", "could"), ("Mill burns", "could not"))
    )
    made = compare(*(Article(name=f"{len(text)}.txt", text=text) for text in (left, right)), Options(pipeline="blank"))
    (fact,) = made.facts
    assert fact.subject == "Mayor Linda Okafor"
    heading = fact_heading(fact, made)
    assert heading == ["One denies it", "Linda Okafor", "¶1 | ¶1"]
    where = " · ".join(heading[1:])
    assert where in summary(made)
    assert f"<small>{where}</small>" in render(Session(made), "html").decode()
    assert f"* **{heading[0]}** · {where}" in render(Session(made), "md").decode()
    document = docx.Document(io.BytesIO(render(Session(made), "docx")))
    assert any(where in cell.text for table in document.tables for row in table.rows for cell in row.cells)


@pytest.mark.parametrize("kind", ["html", "md", "docx"])
def test_a_report_shows_what_one_side_quotes_beyond_the_other(kind):
    """With the words that both quote, so that the two wordings of a cut quotation are not the same."""
    words = "We counted the sheep on the hill before the snow came"
    short, long = f"“{words},” Ada Marsh said.\n", f"“{words}. Nobody helped us,” Ada Marsh said.\n"
    made = compare(*(Article(name=f"{len(text)}.txt", text=text) for text in (short, long)), Options(pipeline="blank"))
    found = next(finding for finding in made.findings if finding.type == "trimmed")
    assert made.wording(found, "left") == words
    assert made.wording(found, "right") == f"{words}. Nobody helped us"
    written = render(Session(made), kind)
    page = zipfile.ZipFile(io.BytesIO(written)).read("word/document.xml") if kind == "docx" else written
    assert f"{words}. Nobody helped us" in page.decode().split("Quotations in both")[1]


def test_word_lists_what_its_brief_counts():
    """What is the same in both too, which the page folds."""
    words = "The council of Velmar voted on Monday to close the old fish market at the harbour"
    left, right = (f"{head}\n\n{words}.\n" for head in ("Market shut", "No more fish"))
    made = compare(*(Article(name=f"{len(t)}.txt", text=t) for t in (left, right)), Options(pipeline="blank"))
    document = docx.Document(io.BytesIO(render(Session(made), "docx")))
    told = [paragraph.text for paragraph in document.paragraphs]
    assert any("1 the same in both" in line for line in told)
    assert "The same in both (1)" in told
