"""A finding as something to paste."""

from dataclasses import replace

from diptych.sides import Both
from diptych_gui.wording.citation import cite


def test_both_passages_come_with_outlet_and_paragraph(comparison):
    """The words stand as in the articles, each with where it stands."""
    plain = cite(comparison.findings[1], comparison, "Cut").plain
    assert (
        "We have no choice at all,\n    Lena Brodt in Sandport Mail, “Harbour bridge shut for a year”, paragraph 1"
        in plain
    )
    assert "We have no choice,\n    Lena Brodt in “Bridge repairs begin in May”, paragraph 1" in plain


def test_a_missing_counterpart_is_said_with_care(comparison):
    """One-sided findings claim no more than that nothing was found."""
    assert (
        "No counterpart found in “Bridge repairs begin in May”"
        in cite(comparison.findings[5], comparison, "Only").plain
    )


def test_words_of_an_article_are_never_markup(comparison):
    """Neither HTML nor Markdown in a title comes through."""
    hostile = replace(comparison, left=replace(comparison.left, title="<img src=x> *bold*"))
    citation = cite(hostile.findings[1], hostile, "Cut")
    assert "<img" not in citation.html
    assert r"\<img src=x\> \*bold\*" in citation.markdown


def test_who_says_it_stands_before_the_outlet(comparison):
    """With a mark where only a weak rule names them."""
    low = tuple(replace(quotation, confidence="low") for quotation in comparison.quotations.right)
    doubted = replace(comparison, quotations=Both(comparison.quotations.left, low))
    plain = cite(comparison.findings[1], doubted, "Cut").plain
    assert "    Lena Brodt in Sandport Mail" in plain
    assert "    Lena Brodt? in “Bridge repairs begin in May”" in plain


def test_what_comes_closest_is_cited_as_no_more_than_that(compared_mates):
    """Where the brief shows it beside what one article tells; all else is cited as before."""
    (fact,) = (fact for fact in compared_mates.facts if fact.shown and fact.closest)
    finding, near = compared_mates.by_id[fact.members[0]], "right" if fact.left else "left"
    article = compared_mates.article(near)
    citation = cite(finding, compared_mates, "Otherwise", fact)
    words = fact.closest.span.of(article.text)
    assert f"{words}\n    No counterpart found; closest in “{article.title}”, paragraph 1" in citation.plain
    for dress in (citation.markdown, citation.html):
        assert words in dress
    assert words not in cite(finding, compared_mates, "Otherwise").plain
