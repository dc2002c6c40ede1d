"""The brief: what it lists, how it counts, how a wording is cut to what tells; and the one table of names."""

from dataclasses import replace

import pytest

from diptych import compare, names
from diptych.brief import count_of, counts, left_out, listed, pieces, plain, quoting_less, reviewed, sign_of, verdict
from diptych.facts import Fact, FactGroup, FactSide
from diptych.options import Options
from diptych.reading import read_sample
from diptych.session import Session
from diptych.span import Span


@pytest.fixture(scope="module")
def sample():
    """The sample pair, really compared."""
    return compare(*read_sample(), Options(pipeline="blank"))


def side(start: int, end: int, words=(), inserted=()) -> FactSide:
    """One side of a fact."""
    return FactSide(Span(start, end), tuple(Span(*w) for w in words), tuple(inserted), 1)


def fact(number: int, group: FactGroup, *, shown: bool = True, label: str = "figures", right: bool = True) -> Fact:
    """A fact of that group and rank."""
    here = side(0, 5)
    return Fact(str(number), label, group, here, here if right else None, ("a",), 1.0, number, shown, "")


def test_groups_come_in_order_and_weak_differences_only_where_wanted():
    """Said differently, only one, in both; inside each by rank."""
    both, only = fact(1, FactGroup.BOTH), replace(fact(2, FactGroup.ONLY, right=False), left=side(50, 60))
    weak, strong = fact(3, FactGroup.DIFFERS, shown=False), fact(4, FactGroup.DIFFERS)
    every = (both, only, weak, strong)
    assert listed(every) == (strong, only, both)
    assert listed(every, weak=True) == (weak, strong, only, both)
    assert counts(listed(every)) == {"differs": 1, "more": 0, "left": 1, "right": 0, "both": 1}
    assert count_of(only) == "left"


def test_what_is_left_out_is_what_only_weak_facts_would_add():
    """Agreement that a weak difference would show in its place is listed, so that nothing is counted less for it."""
    both = fact(1, FactGroup.BOTH, shown=False, label="both")
    weak, far = (
        fact(2, FactGroup.DIFFERS, shown=False),
        replace(fact(3, FactGroup.MORE, shown=False), left=side(50, 60)),
    )
    every = (both, weak, far)
    assert listed(every) == (both,)
    assert listed(every, weak=True) == (weak, far)
    assert left_out(every) == (weak, far)
    assert left_out((both,)) == ()


def test_what_a_difference_shows_already_is_not_listed_as_missing():
    """The words cut off a quotation stand in its row; a sentence of which it shows a few stands in its own too."""
    cut = FactSide(Span(0, 90), (), (), 1)
    quotation = replace(fact(1, FactGroup.DIFFERS, label="quotation-cut"), left=cut)
    same, longer = (replace(fact(n, FactGroup.ONLY, right=False), left=side(60, end)) for n, end in ((2, 90), (3, 190)))
    assert listed((quotation, same, longer)) == (quotation, longer)


def test_agreement_is_not_listed_beside_a_difference_or_a_passage_that_shows_it():
    """On both sides; where one sentence stands elsewhere, or nothing shows it, it is agreement of its own."""
    here, there = side(0, 90), side(50, 140)
    altered = replace(fact(1, FactGroup.DIFFERS), left=here, right=there)
    passage = replace(fact(1, FactGroup.BOTH), left=here, right=there)
    same = replace(fact(2, FactGroup.BOTH, shown=False, label="both"), left=side(60, 90), right=side(60, 90))
    elsewhere = replace(same, right=side(200, 230))
    for shown in (altered, passage):
        assert listed((shown, same)) == (shown,)
        assert listed((shown, elsewhere)) == (shown, elsewhere)
    assert listed((same,)) == (same,)


def test_a_clause_more_is_not_called_another_word():
    """One point in other words, whoever tells more; words that differ, and headlines, are not equal."""
    plain_side = side(0, 40)
    more = replace(plain_side, added=(Span(5, 20),))
    part = replace(fact(1, FactGroup.MORE, label="part"), left=more, right=plain_side)
    assert sign_of(part) == sign_of(replace(part, right=more)) == "≈"
    assert sign_of(replace(part, group=FactGroup.DIFFERS)) == "≠"
    assert sign_of(fact(1, FactGroup.BOTH)) == "="


def test_a_short_wording_stands_whole_with_its_marks():
    """Words that differ and the places of insertions cut it; read aloud it is the text."""
    text = "Police said about 1,200 drivers marched."
    made = pieces(text, side(0, len(text), [(12, 23)], [39]))
    assert [(p.text, p.look) for p in made] == [
        ("Police said ", "plain"),
        ("about 1,200", "word"),
        (" drivers marched", "plain"),
        ("", "insertion"),
        (".", "plain"),
    ]
    assert plain(made) == text


def test_a_long_wording_is_cut_to_what_lies_around_its_marks():
    """Between words, with an ellipsis where something is left out, and never inside a mark."""
    text = "one two three " * 40 + "MARKED" + " four five six" * 40
    at = text.index("MARKED")
    made = pieces(text, side(0, len(text), [(at, at + 6)]), 120)
    assert [p.text for p in made if p.look == "word"] == ["MARKED"]
    assert made[0].look == made[-1].look == "ellipsis"
    assert len(plain(made)) < 200
    assert {"one", "two", "three", "MARKED", "four", "five", "six", "…"} >= set(plain(made).split())


def test_line_ends_inside_a_wording_are_blanks():
    """A quotation over paragraphs stands on one line."""
    assert plain(pieces("One.\n\nTwo.", side(0, 10))) == "One. Two."


def test_a_fact_is_confirmed_when_all_its_members_are(sample):
    """One of several is not enough."""
    found = next(f for f in sample.facts if len(f.members) > 1)
    session = Session(sample).judge(found.members[0], "confirmed")
    assert verdict(found, session) is None
    assert not reviewed(found, session)
    for member in found.members:
        session = session.judge(member, "confirmed")
    assert verdict(found, session) == "confirmed"
    assert reviewed(found, session)


# ---- names
def test_german_has_every_name_and_every_place_of_a_word_in_it():
    """The same keys in both, and the same fields in each."""
    import string

    english, german = names.table("en"), names.table("de")
    fields = lambda text: sorted(f for _, f, _, _ in string.Formatter().parse(text) if f)  # noqa: E731
    assert english.keys() == german.keys()
    for part in english:
        assert english[part].keys() == german[part].keys()
        for key, text in english[part].items():
            assert fields(text) == fields(german[part][key]), (part, key)


def test_every_label_of_the_engine_has_a_name():
    """Those of the table of weights, which ranks them all."""
    from diptych.facts.weights import LABELS

    assert set(LABELS) <= names.table("en")["facts"].keys()


def test_who_tells_more_is_named(sample):
    """By outlet, by side where there is none."""
    here, more = side(0, 40), replace(side(0, 40), added=(Span(5, 20),))
    part = replace(fact(1, FactGroup.MORE, label="part"), left=more, right=here)
    assert names.fact_name(part, sample) == "The Lowmere Courier tells more"
    assert names.fact_name(replace(part, left=here, right=more), sample) == "National Ledger tells more"
    assert names.fact_name(replace(part, right=more, label="otherwise"), sample) == "Same point, other words"
    bare = replace(sample, left=replace(sample.left, publisher=None))
    assert names.fact_name(part, bare, "de") == "Linker Artikel sagt mehr"


def test_outlets_name_the_sides_and_sides_where_there_are_none(sample):
    """What has no outlet is the left or the right article."""
    only = {f.left is not None: f for f in sample.facts if f.label == "only"}
    assert names.fact_name(only[True], sample) == "Found only in The Lowmere Courier"
    assert names.fact_name(only[False], sample) == "Found only in National Ledger"
    sample = replace(sample, right=replace(sample.right, publisher=None))
    assert names.fact_name(only[False], sample) == "Found only in the right article"
    assert names.fact_name(only[False], sample, "de") == "Nur im rechten Artikel gefunden"
    assert names.count_name("left", 2, sample) == "2 only in The Lowmere Courier"
    assert names.checked_name(0, 9) == "0 of 9 checked"


def test_a_cut_quotation_is_named_after_the_side_that_cuts(sample):
    """The one that lacks what the other quotes; nobody where each has words that differ, or neither."""
    cut = replace(fact(1, FactGroup.DIFFERS, label="quotation-cut"), left=side(0, 40), right=side(0, 40, [(5, 20)]))
    bare = replace(cut, right=side(0, 40))
    assert quoting_less(cut) == "left"
    assert names.fact_name(cut, sample) == "Quotation cut in The Lowmere Courier"
    assert names.fact_name(replace(cut, left=cut.right, right=cut.left), sample) == "Quotation cut in National Ledger"
    fuller = replace(cut, left=replace(side(0, 40), added=(Span(5, 20),)))
    assert quoting_less(fuller) == "right"  # words that only differ tell nothing of who quotes more
    for other in (bare, replace(cut, left=cut.right), replace(cut, label="figures")):
        assert quoting_less(other) is None
    assert names.fact_name(bare, sample) == "Quotation cut"


def test_what_headlines_say_is_not_placed_twice(sample):
    """Their name says where they stand; any other fact in the headline is said to stand there."""
    headed = fact(1, FactGroup.DIFFERS, label="headline")
    assert names.places_name(headed, sample) == ""
    assert names.places_name(replace(headed, label="figures"), sample) == "headline"
    assert names.table("xx") == names.table("en")


def test_what_is_set_against_nothing_has_twice_the_room():
    """A sentence in which no word stands against another is read for all that it tells."""
    text = "The ferrymen of Tollick met in the hall on Monday and heard that the pier is to be shut until the spring comes."
    whole = Span(0, len(text))
    told = FactSide(whole, (), (), 1, (Span(4, 12),))
    assert plain(pieces(text, told, 60)) == text
    assert "…" in plain(pieces(text, told, 50))
    assert "…" in plain(pieces(text, replace(told, words=(Span(4, 12),)), 60))
