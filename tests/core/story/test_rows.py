"""The rows of a story of invented articles: what differs first, everything once, ids that stay."""

from itertools import permutations

import pytest

from diptych.engine import compare_all
from diptych.options import Options
from diptych.story import RowGroup, Story, Sureness, group_of, listed
from diptych.story.row import Place
from diptych.story.rows import rows
from storm import TEXTS, article, storm


@pytest.fixture(scope="module")
def told() -> Story:
    return storm()


def words(story: Story, row, source: int) -> str:
    return row.cell(source).wording(story.articles[source].text)


def by_words(story: Story, text: str):
    """The row of the statement that holds these words."""
    return next(
        row
        for row in story.rows
        if row.kind != "quotation" and any(text in cell.wording(story.articles[cell.source].text) for cell in row.cells)
    )


def shape(story: Story):
    """The rows in their order, sources by name: what must not depend on the order of the sources."""
    names = [a.name for a in story.articles]
    return [
        (row.kind, row.score, row.differs, frozenset((names[p.source], p.span) for p in row.places()),
         frozenset((names[c.source], w) for c in row.cells for w in c.words),
         frozenset((names[c.source], names[p.source], p.span) for c in row.cells for p in c.see_also))
        for row in story.rows
    ]  # fmt: skip


def test_what_sources_contradict_each_other_in_comes_first(told):
    """Figures before altered quotations, then what all say, some, one; no group returns."""
    groups = [group_of(row, 3) for row in told.rows]
    assert groups == sorted(groups, key=[*RowGroup].index)
    first = [row for row in told.rows if group_of(row, 3) is RowGroup.DIFFERS]
    assert first[0].differs == ("figures",)
    assert first[-1].differs == ("quotation-altered",)


def test_a_figure_that_one_gives_otherwise_is_marked_in_all(told):
    """8 million against 6 million in two: one row of three cells with the sums marked, in their own words."""
    row = by_words(told, "8 million crowns")
    assert row.kind == "figure"
    assert [[w.of(told.articles[c.source].text) for w in c.words] for c in row.cells] == [
        ["6 million crowns"],
        ["8 million crowns"],
        ["6 million crowns"],
    ]


@pytest.mark.parametrize(
    ("other", "sure"),
    [
        (
            "The Velmar harbour master Osric Dane told the Courier that fishermen asked for cheaper berths and longer hours in summer.",
            False,
        ),
        ("For three weeks the terminal stays closed, the Velmar harbour master Osric Dane said on Sunday.", True),
    ],
)
def test_who_speaks_is_not_what_is_said(other, sure):
    """Two sentences that share a name and an office tell of one person; half of their telling words make it one thing."""
    texts = ["The Velmar harbour master Osric Dane said on Monday that the terminal would stay closed for three weeks."]
    around = "\n\nWinds of 130 kilometres an hour were measured at the lighthouse.\n"
    made = compare_all(
        [replaced(n, text + around) for n, text in enumerate((*texts, other))], Options(pipeline="blank")
    )
    rows = [row for row in made.rows if len(row.cells) == 2 and "Dane" in words(made, row, 0)]
    assert any(row.sureness is Sureness.SAID for row in rows) is sure


@pytest.mark.parametrize(
    ("who", "words_of", "sure"),
    [
        (
            "The baker Ines Vale",
            "I ask the council to open the ferry terminal for hungry families and old sailors.",
            False,
        ),
        (
            "Harbour master Osric Dane",
            "I ask the council to open the ferry terminal for hungry families and old sailors.",
            True,
        ),
        ("The baker Ines Vale", "The council must open the ferry terminal to the fishermen of Velmar.", True),
    ],
)
def test_what_two_people_say_in_words_of_their_own_are_two_sayings(who, words_of, sure):
    """Two may demand the same; only where the words are the same may one of them go by two names."""
    here = "Harbour master Osric Dane said the pier was lost. “The council must open the ferry terminal to the fishermen of Velmar at once.”"
    there = f"{who} said so on the quay. “{words_of}”"
    around = "\n\nWinds of 130 kilometres an hour were measured at the lighthouse.\n"
    made = compare_all([replaced(n, text + around) for n, text in enumerate((here, there))], Options(pipeline="blank"))
    rows = [row for row in made.rows if len(row.cells) == 2 and "ferry" in words(made, row, 0)]
    assert rows
    assert any(row.sureness is Sureness.SAID for row in rows) is sure


CLOSED = (
    "The Velmar harbour master Osric Dane said the ferry terminal would stay closed for three weeks after the storm."
)
BETWEEN = (
    "After the storm the ferry terminal stays closed for three weeks, and fishermen must leave the southern pier.",
    "Fishermen must leave the southern pier with its cheaper berths before summer.",
)
LIGHTHOUSE = "\n\nWinds of 130 kilometres an hour were measured at the lighthouse.\n"


def test_what_all_of_three_say_every_two_say():
    """The first closes the terminal, the last moves fishermen, one between them tells both: surely only two at a time."""
    articles = [replaced(n, text + LIGHTHOUSE) for n, text in enumerate((CLOSED, *BETWEEN))]
    three = compare_all(articles, Options(pipeline="blank"))
    row = next(row for row in three.rows if len(row.cells) == 3 and "closed" in words(three, row, 0))
    assert row.sureness is Sureness.PERHAPS
    two = compare_all(articles[:2], Options(pipeline="blank"))
    row = next(row for row in two.rows if len(row.cells) == 2 and "closed" in words(two, row, 0))
    assert row.sureness is Sureness.SAID


def test_an_altered_quotation_is_a_row_of_its_own(told):
    """The words that differ are marked, the others are not."""
    row = next(row for row in told.rows if row.kind == "quotation")
    assert row.sources == (0, 1)
    assert row.differs == ("quotation-altered",)
    assert [w.of(told.articles[1].text) for w in row.cell(1).words] == ["listened"]


def test_a_copied_quotation_is_in_the_row_of_the_quotation():
    """In a copied passage the quotation is found as wording: it stands in the row all the same, marked alike."""
    story = storm("herald", "courier", "agency")
    row = next(row for row in story.rows if row.kind == "quotation")
    assert row.sources == (0, 1, 2)
    assert [[w.of(story.articles[c.source].text) for w in c.words] for c in row.cells] == [
        ["paid for it"],
        ["listened"],
        ["listened"],
    ]


def test_a_statement_of_all_is_in_the_words_of_each(told):
    """The closing of the terminal stands in three cells."""
    row = by_words(told, "told reporters the terminal would be closed for three weeks")
    assert row.sources == (0, 1, 2)
    assert "would stay closed for three weeks" in words(told, row, 0)
    assert row.sureness is Sureness.SAID


def test_what_one_says_is_a_row_without_counterparts(told):
    """A sentence of one source has one cell, and nothing for the others."""
    row = by_words(told, "900 signatures")
    assert row.sources == (0,)
    assert row.cell(1) is None
    assert group_of(row, 3) is RowGroup.ONE


def test_every_sentence_that_claims_something_stands_in_one_row(told):
    """No sentence is lost between the rows, none stands in two."""
    statements = [row for row in told.rows if row.kind != "quotation"]
    found = [place for row in statements for place in row.places()]
    assert len(found) == len(set(found))
    claiming = {
        Place(source, s.span)
        for (left, right), comparison in told.comparisons.items()
        for source, side in ((left, "left"), (right, "right"))
        for s in comparison.statements[side]
        if s.status != "no_claim"
    }
    assert claiming <= set(found)


@pytest.mark.parametrize("order", [*permutations(("herald", "courier", "tribune"))][1:])
def test_the_order_of_the_sources_changes_nothing(told, order):
    """The same rows with the same marks in the same order, whichever article is named first."""
    assert shape(storm(*order)) == shape(told)


def test_rows_are_a_function_of_the_comparisons(told):
    """Made again they are the same, also from a story that was written and read."""
    assert rows(told.articles, told.comparisons) == told.rows
    again = Story.from_record(told.to_record())
    assert rows(again.articles, again.comparisons) == told.rows


def test_ids_survive_another_source():
    """Rows of two sources keep their ids in the story of four; of two that became one it keeps one's."""
    before = storm("herald", "courier")
    names = ("herald", "courier", "tribune", "agency")
    after = compare_all([article(name) for name in names], Options(pipeline="blank"), earlier=before)
    assert len({row.id for row in after.rows}) == len(after.rows)
    held = {row.id: row for row in after.rows}
    kept = [row for row in before.rows if row.id in held]
    assert all(row.places() & held[row.id].places() for row in kept)
    for row in {row.id: row for row in before.rows}.values():
        home = next(
            r for r in after.rows if r.places() & row.places() and (r.kind == "quotation") == (row.kind == "quotation")
        )
        assert row.id == home.id or home.id in {r.id for r in kept}
    assert len(kept) >= len(before.rows) - 1
    assert all(after.comparisons[0, 1] is before.comparisons[pair] for pair in before.comparisons)
    assert any(len(held[row.id].cells) > len(row.cells) for row in kept)


def test_ids_that_nothing_held_before_are_the_same_again(told):
    """A story made twice names its rows alike."""
    assert [row.id for row in storm().rows] == [row.id for row in told.rows]


def test_links_that_fell_out_are_named_on_the_cell():
    """What is linked to a sentence of another row is no counterpart, but can be found from either end."""
    texts = (CLOSED, CLOSED, *BETWEEN)
    story = compare_all([replaced(n, text + LIGHTHOUSE) for n, text in enumerate(texts)], Options(pipeline="blank"))
    assert any(cell.see_also for row in story.rows for cell in row.cells)
    for row in story.rows:
        for cell in row.cells:
            for other in cell.see_also:
                home = next(r for r in story.rows if other in r.places() and r.kind != "quotation")
                assert home.id != row.id
                back = home.cell(other.source).see_also
                assert {*back} & {*cell.places()}


def test_what_a_quotation_says_already_is_not_listed_twice():
    """A sentence that is all quotation stands under the quotation; nothing that differs is hidden so."""
    said = "“We will open the bridge again before the first snow falls on the valley,” said Mara Quist."
    texts = [f"{said}\n\nThe weather was {w}.\n" for w in ("mild", "harsh", "grey")]
    made = compare_all([replaced(n, text) for n, text in enumerate(texts)], Options(pipeline="blank"))
    hidden = [row for row in made.rows if row.repeats]
    assert hidden
    assert all(made.by_id[row.repeats].kind == "quotation" for row in hidden)
    assert not {row.id for row in hidden} & {row.id for row in listed(made.rows)}


def replaced(number: int, text: str):
    from diptych.article import Article

    return Article(text, f"{number}.txt")


def test_rows_over_a_place_are_found(told):
    """The shortest passage first: a quotation before the sentence that it stands in."""
    text = TEXTS["courier"]
    found = told.at(1, text.index("nobody listened"))
    assert [row.kind for row in found] == ["quotation", "statement"]


def test_headlines_say_nothing_together(told):
    """That two articles have a headline, however unlike, is nothing that both say."""
    assert not told.at(1, 0)


def test_no_story_of_one_source():
    """One article is no story."""
    with pytest.raises(ValueError, match="two sources"):
        compare_all([article("herald")])


def test_equal_articles_are_a_story_of_all():
    """The same text three times: every row has all, nothing differs, all of it is copied."""
    made = storm("herald", "herald", "herald")
    assert all(row.sources == (0, 1, 2) for row in made.rows if row.kind != "quotation")
    assert not any(row.differs for row in made.rows)
    assert all(copy.share > 0.8 for copy in made.copies)


def test_empty_articles_have_no_rows():
    """Nothing said is no row."""
    from diptych.article import Article

    made = compare_all([Article("", "a"), Article("", "b"), Article("", "c")], Options(pipeline="blank"))
    assert made.rows == ()
    assert made.copies == ()
