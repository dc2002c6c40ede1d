"""What notebooks show of a comparison and of a story."""

import re

import pytest

import diptych
from diptych import Article, Options
from diptych.reading import read_sample

RULES = Options(pipeline="blank")
CALM = " ".join(
    f"Nobody in the {n} streets behind the harbour had heard the siren that evening." for n in range(20, 30)
)
LEFT = f"Harbour floods\n\n“{CALM} We asked for help and nobody came to us from the <i>county</i> & the court,” said Ada Marsh."
RIGHT = f"Flood in the harbour\n\n“{CALM} We asked for help,” said Ada Marsh."


@pytest.fixture(scope="module")
def articles():
    return [Article(text, name) for text, name in ((LEFT, "left.txt"), (RIGHT, "right.txt"), (LEFT, "third.txt"))]


def test_what_differs_at_the_end_of_a_long_quotation_is_seen(articles):
    """The words that one article cut, in bold, though the quotation is far longer than its cell."""
    table = diptych.compare(*articles[:2], RULES)._repr_html_()
    bold = re.findall(r"<b>(.*?)</b>", table)
    assert any("nobody came to us from the" in words for words in bold)
    assert "… " in table
    assert len(table) < len(LEFT) + len(RIGHT)


def test_a_story_is_a_table_of_its_sources(articles):
    """A column for each, under its name; what is said by one alone is counted."""
    story = diptych.compare_all([*read_sample(), *articles[2:]], RULES)
    table = story._repr_html_()
    rows = table.partition("<tbody>")[2].split("</tr>")[:-1]
    assert rows
    assert all(row.count("<td") == 4 for row in rows)
    assert "<th style=" in table
    assert "National Ledger" in table
    assert re.search(r"\d+ more, of less weight, are in <code>rows</code>", table)


def test_nothing_of_an_article_is_markup(articles):
    """Its own signs are shown as they are written."""
    for found in (diptych.compare(*articles[:2], RULES), diptych.compare_all(articles, RULES)):
        assert "<i>" not in found._repr_html_()
        assert "&lt;i&gt;county&lt;/i&gt; &amp; the court" in found._repr_html_()
