"""What goes into a report."""

import io
from dataclasses import replace

import docx

from diptych import compare
from diptych.exporting import render
from diptych.exporting.report_options import Report, chosen, passages, told
from diptych.options import Options
from diptych.reading import read_sample
from diptych.session import Session
from making import LEFT, comparison, session, span


def test_rejected_findings_are_not_reported():
    """Whatever is asked for, a rejected finding stays out."""
    first = comparison().findings[0].id
    left = chosen(session().judge(first, "rejected"), Report("all")).comparison.findings
    assert first not in {f.id for f in left}
    assert len(left) == len(comparison().findings) - 1
    noted = session().judge(first, "rejected").add_note("wrong", first)
    assert chosen(noted, Report("noted")).comparison.findings == ()


def test_a_report_of_some_rows_says_so():
    """In every form for people, also where none is left, in rows as the counts beside it."""
    every, first = len(told(session())), told(session())[0].members[0]
    for report, listed in ((Report("confirmed"), 0), (Report(only=frozenset({first})), 1)):
        said = f"Only {listed} of {every} rows are told, as was asked."
        for kind in ("html", "md"):
            assert said in render(session(), kind, report).decode()
        words = "\n".join(p.text for p in docx.Document(io.BytesIO(render(session(), "docx", report))).paragraphs)
        assert said in words


def test_a_report_of_every_row_says_nothing_of_others():
    """Whatever of its findings is left out; what the reader rejected is not asked for by all."""
    first = told(session())[0].members[0]
    assert "as was asked" not in render(session().judge(first, "rejected"), "md", Report()).decode()
    leading = Report(only=frozenset(fact.members[0] for fact in told(session())))
    assert len(leading.only) < len(comparison().findings)
    assert "as was asked" not in render(session(), "md", leading).decode()


def test_confirmed_only():
    """“Confirmed only” keeps what the reader confirmed and nothing else."""
    first = comparison().findings[0].id
    assert [f.id for f in chosen(session().judge(first, "confirmed"), Report("confirmed")).comparison.findings] == [
        first
    ]


def test_noted_only():
    """“Noted only” keeps what bears a note."""
    second = comparison().findings[1].id
    assert [f.id for f in chosen(session().add_note("why?", second), Report("noted")).comparison.findings] == [second]


def test_excerpts_hold_every_finding_and_less_than_the_text():
    """Excerpts without context show each finding's words and leave other sentences out."""
    noted = chosen(session().add_note("three?", left=span(LEFT, "Three boats")), Report("confirmed"))
    parts = [p.of(LEFT) for p in passages(noted, "left", 0)]
    assert parts == ["Three boats sank."]


def test_neighbouring_sentences_join():
    """Sentences that follow each other make one excerpt."""
    noted = chosen(session().add_note("three?", left=span(LEFT, "Three boats")), Report("confirmed"))
    assert [p.of(LEFT) for p in passages(noted, "left", 1)] == ["Three boats sank. The council will meet on Friday."]


def test_full_text_without_context():
    """Without a number of sentences the whole text is shown."""
    assert [p.of(LEFT) for p in passages(session(), "left", None)] == [LEFT]


def test_only_the_findings_named_are_reported():
    """What a window shows, whatever else there is; a rejected one is not reported even then."""
    first, second, *_ = (f.id for f in session().comparison.findings)
    only = Report(only=frozenset({first, second}))
    assert [f.id for f in chosen(session(), only).comparison.findings] == [first, second]
    assert [f.id for f in chosen(session().judge(first, "rejected"), only).comparison.findings] == [second]


def test_a_fact_stays_what_it_is_where_some_of_its_findings_are_left_out():
    """Its name and its place are those of the whole comparison, whichever of its findings is reported."""
    whole = compare(*read_sample(), Options(pipeline="blank"))
    fact = next(fact for fact in whole.facts if len(fact.members) > 2)
    for member in fact.members:
        only = chosen(Session(whole), Report(only=frozenset({member}))).comparison
        assert only.facts == (replace(fact, members=(member,)),)
