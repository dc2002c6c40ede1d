"""Who says it stands in every report, on the terminal and in the table, with a mark where that is doubtful."""

import csv
import io
import zipfile
from dataclasses import replace

import pytest

from diptych.cli.summary import summary
from diptych.engine import compare
from diptych.exporting import render
from diptych.options import Options
from diptych.reading import read_sample
from diptych.session import Session
from diptych.sides import Both


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


def test_the_table_has_a_column_for_either_side(doubtful):
    """Empty where nobody speaks."""
    rows = list(csv.DictReader(io.StringIO(render(Session(doubtful), "csv").decode("utf-8-sig"))))
    assert [(row["left_speaker"], row["right_speaker"]) for row in rows if row["kind"] == "quote"] == [
        ("Lena Brodt", "Lena Brodt?")
    ]
    assert {row["left_speaker"] for row in rows if row["kind"] == "claim"} == {""}


def test_the_brief_names_them_where_a_side_is_a_quotation():
    """On the first page of a report, page and Markdown alike; a sentence that only holds one stands for itself."""
    left, right = read_sample()
    made = Session(compare(left, right, Options(pipeline="blank")))
    page, lines = render(made, "html").decode(), render(made, "md").decode()
    for name in ("Graham Pell", "Ines Calloway", "Tomasz Wilk"):
        assert f'<small class="said">— {name}</small></td>' in page
        assert f" — {name}\n" in lines
