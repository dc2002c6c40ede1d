"""Articles in languages that Diptych has no words for: what is found in them is true, and what is not is said."""

import pytest

from diptych.article import Article
from diptych.coverage import not_looked_for, not_looked_for_in
from diptych.engine import compare
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.finding import SIDES
from diptych.language import analyse
from diptych.options import Options
from diptych.session import Session
from other_languages import PAIRS
from tables import each

ENGLISH = "The bridge over the Tavel has been closed since Monday, and “we will not open it”, said Karen Boss."


@pytest.fixture(scope="module")
def compared():
    """Every pair compared once, by the code of its language."""
    made = {}
    for code, (left, right) in PAIRS.items():
        made[code] = compare(Article(left, "left"), Article(right, "right"))
    return made


@each("code", PAIRS)
def test_nothing_is_said_that_needs_words(compared, code):
    """No speaker, no claim, no framing and nothing that only one has: only quotations and wording of both."""
    found = compared[code]
    assert {found.left.language, found.right.language} == {code}
    assert [q.speaker for side in SIDES for q in found.quotations[side] if q.speaker] == []
    assert {f.kind for f in found.findings} == {"quote", "wording"}
    assert {s.status for side in SIDES for s in found.statements[side]} == {"no_claim"}


@each("code", PAIRS)
def test_quotations_and_shared_wording_are_found(compared, code):
    """One quotation stands in both, word for word, and one sentence beside it."""
    found = compared[code]
    assert [len(found.quotations[side]) for side in SIDES] == [1, 1]
    assert sorted((f.kind, f.type) for f in found.findings) == [("quote", "verbatim"), ("wording", "verbatim")]


@pytest.mark.parametrize("code", ["ja", "zh"])
def test_a_stop_without_a_blank_ends_a_sentence(compared, code):
    """None of these sentences is a heading, and what reports a quotation stays with it."""
    found = compared[code]
    assert [len(found.statements[side]) for side in SIDES] == [3, 4]
    documents = [analyse(found.article(side), Options(pipeline="blank")) for side in SIDES]
    assert not any(sentence.heading for document in documents for sentence in document.sentences)
    quoted = {
        sentence.span.of(document.text)[-4:]
        for document in documents
        for sentence in document.sentences
        if any(sentence.span.overlap(q.span) for q in document.quotations)
    }
    assert quoted <= {"述べた。", "話した。", "小雨说。", "大桥。”"}


def test_two_quotations_are_never_one_passage():
    """Signs without blanks run on from one quotation into the next, passages do not."""
    both = "村长说“我们不会离开这个村子”，又说“我们要一所新的学校”。"
    found = compare(Article(both, "a"), Article("报纸写道，" + both + "记者没有去。", "b"))
    quotes = [f for f in found.findings if f.kind == "quote"]
    assert len(quotes) == 2
    for f in quotes:
        assert all(sum(span.overlap(q.marks) > 0 for q in found.quotations.left) == 1 for span in f.left)


def test_a_name_and_a_form_of_address_are_no_shared_wording():
    """Seven signs of Japanese are two words."""
    found = compare(
        Article("森下陽子さんは橋を閉鎖した。", "a"), Article("昨日の会議で森下陽子さんは何も語らなかった。", "b")
    )
    assert [f for f in found.findings if f.kind == "wording"] == []


def test_two_languages_are_not_held_against_each_other(compared):
    """Each side is read in its own; nothing is claimed of both."""
    found = compare(Article(PAIRS["sv"][0], "a"), Article(ENGLISH, "b"))
    assert [f.kind for f in found.findings] == []
    assert [q.speaker.name for q in found.quotations.right if q.speaker] == ["Karen Boss"]
    assert [q.speaker for q in found.quotations.left] == [None]
    told = not_looked_for(found.left, found.right)
    assert told is not None
    assert "Svenska" in told.english
    assert "English" in told.said("de")


def test_what_is_not_looked_for_is_said_where_something_is_not(compared):
    """English needs no such sentence."""
    assert not_looked_for(Article(ENGLISH, "a", language="en"), Article(ENGLISH, "b", language="en-GB")) is None
    assert not_looked_for(Article(ENGLISH, "a"), Article(ENGLISH, "b")) is None
    told = not_looked_for_in(compared["ja"].left)
    assert told is not None
    assert "日本語" in told.english
    assert "日本語" in told.said("de")


@pytest.mark.parametrize("kind", ["html", "md"])
def test_reports_say_what_was_not_looked_for(compared, kind):
    """One sentence on the first page, in the language of the report."""
    page = render(Session(compared["sv"]), kind, Report(language="de")).decode()
    assert "Diptych kennt die Wörter dieser Sprache nicht, Svenska" in page


def test_the_language_that_somebody_names_is_the_one_in_force():
    """Whoever says that it is English gets its speakers and claims."""
    named = compare(Article(ENGLISH, "a", language="sv"), Article(ENGLISH, "b", language="sv"))
    assert [q.speaker for q in named.quotations.left] == [None]
    assert named.engine.language.startswith("sv:")
    assert named.engine.pipeline == "blank:sv"


def test_two_languages_with_words_share_figures_and_names():
    """A sentence with the same figure and the same name may tell the same; one with the name alone does not."""
    german = (
        "Die Brücke ist zu. Am 3. Oktober kamen nach Angaben von Ada Keller 1.200 Menschen zum Tavel. Ada Keller wohnt in"
        " Brunn und arbeitet seit neun Jahren dort.\n"
    )
    english = (
        "The bridge is shut. Ada Keller has a dog and a house by the river. On October 3 some 1,200 people came to the"
        " Tavel, the engineer Ada Keller said.\n"
    )
    found = compare(Article(german, "a"), Article(english, "b"))
    claims = [f for f in found.findings if f.kind == "claim"]
    assert [(f.type, f.confidence, f.rule) for f in claims] == [("possible", "low", "names-and-figures")]
    assert found.wording(claims[0], "right").startswith("On October 3")
    assert "3. Oktober/October 3" in claims[0].message.english
    turned = compare(Article(english, "b"), Article(german, "a"))
    assert [f.mirrored().left for f in turned.findings] == [f.left for f in found.findings]
