"""The ledger of quotations."""

from dataclasses import replace
from pathlib import Path

from diptych import compare
from diptych.article import Article
from diptych.comparison import Comparison
from diptych.document import Quotation, Speaker
from diptych.finding import SIDES, opposite
from diptych.options import Options
from diptych.sides import Both
from diptych.span import Span
from diptych_gui.panes.ink import ink
from diptych_gui.text.positions import Positions
from diptych_gui.wording.ledger_rows import quotation_ledger
from tables import each


def quotation(article: Article, words: str, speaker: str, group: int | None = None) -> Quotation:
    """A quotation of these words by that person."""
    span = Span(article.text.index(words), article.text.index(words) + len(words))
    return Quotation(span, span, "speech", group=group, speaker=Speaker(Span(0, 1), speaker), confidence="high")


def test_every_quotation_stands_exactly_once(comparison: Comparison):
    """Paired ones in one row with their fate, the others on their side."""
    more = replace(
        comparison,
        quotations=Both(
            (*comparison.quotations.left, quotation(comparison.left, "The ferry will run", "Nobody")),
            (quotation(comparison.right, "Cyclists", "Somebody"), *comparison.quotations.right),
        ),
    )
    rows = quotation_ledger(more)
    assert [row.fate for row in rows] == ["altered", "only left", "only right"]
    assert [row.finding is not None for row in rows] == [True, True, True]
    assert rows[0].left.speaker == rows[0].right.speaker == "Lena Brodt"
    assert rows[2].left is None


def test_parts_of_a_broken_utterance_are_one_row(comparison: Comparison):
    """A quotation interrupted by its attribution is said once."""
    parts = tuple(
        quotation(comparison.left, words, "Lena Brodt", group=1)
        for words in ("We have no choice at all,", "Repairs are")
    )
    rows = quotation_ledger(replace(comparison, quotations=Both(parts, comparison.quotations.right)))
    assert len(rows) == 1
    assert len(rows[0].left.spans) == 2


def test_one_finding_may_cover_several_utterances(comparison: Comparison):
    """What is quoted in one breath here and in two there is one row, and nobody's alone."""
    parts = tuple(quotation(comparison.left, words, "Lena Brodt") for words in ("We have no choice", "at all,"))
    rows = quotation_ledger(replace(comparison, quotations=Both(parts, comparison.quotations.right)))
    assert [row.fate for row in rows] == ["altered"]
    assert len(rows[0].left.spans) == 2


def test_a_quotation_whose_matter_stands_in_both_is_not_called_one_sided(comparison: Comparison):
    """A claim in both articles lies over it."""
    only_left = (quotation(comparison.left, "Repairs are to cost $4 million.", "Lena Brodt"),)
    rows = quotation_ledger(replace(comparison, quotations=Both(only_left, ())))
    assert [row.fate for row in rows] == ["reported"]


def test_a_doubtful_speaker_is_marked(comparison: Comparison):
    """One whom only a weak rule names is asked after, one whom any part surely names is not."""
    sure, weak = (
        quotation(comparison.left, words, "Lena Brodt", group=1) for words in ("We have no choice", "at all,")
    )
    weak = replace(weak, confidence="low")
    assert (
        quotation_ledger(replace(comparison, quotations=Both((weak,), comparison.quotations.right)))[0].left.speaker
        == "Lena Brodt?"
    )
    assert (
        quotation_ledger(replace(comparison, quotations=Both((weak, sure), comparison.quotations.right)))[
            0
        ].left.speaker
        == "Lena Brodt"
    )


def test_who_goes_on_behind_the_speaker_has_one_row_that_is_cut_short():
    """Its rest is no quotation that only one side has."""
    left, right = (
        "“We keep the lamps lit,” Ada Marsh said. “The boats are late.”",
        "“We keep the lamps lit,” Ada Marsh said.",
    )
    (row,) = quotation_ledger(compare(Article(left, "left.txt"), Article(right, "right.txt")))
    assert (row.fate, len(row.left.spans), len(row.right.spans)) == ("trimmed", 2, 1)


COPIED = (
    "Mayor Ada Marsh, who lost a boat that night, told the meeting on Friday that {} should pay for every ruined quay "
    "and every drowned engine. “This was no act of nature,” she said {}. “It was a choice,” the mayor told the meeting."
)


def test_what_both_quote_in_copied_text_is_the_same():
    """One finding tells of the passage with all that is quoted in it, and the pages mark what that is."""
    texts = COPIED.format("the port", "to cheers"), COPIED.format("the company", "on the quay")
    made = compare(*(Article(text, "text.txt") for text in texts), Options(pipeline="blank"))
    assert {finding.kind for finding in made.findings if finding.left and finding.right} >= {"wording"}
    assert not [finding for finding in made.findings if finding.kind == "quote"]
    assert {row.fate for row in quotation_ledger(made)} == {"verbatim"}
    for side, text in zip(SIDES, texts, strict=True):
        looks = ink(made.facts, made.findings, side, Positions(text))
        green = [text[mark.start : mark.end] for mark in looks if mark.look == "same"]
        assert green == ["This was no act of nature", "It was a choice"]


def test_the_sample_denies_no_quotation(pair):
    """What stands in quotation marks in both texts is nowhere one-sided."""
    quoted = {side: [q.span.of(pair.article(side).text) for q in pair.quotations[side]] for side in SIDES}
    for row in quotation_ledger(pair):
        if row.left is None or row.right is None:
            side = "left" if row.left else "right"
            words = [span.of(pair.article(side).text).rstrip(",.") for span in row.utterance(side).spans]
            assert not [w for w in words if any(w in told for told in quoted[opposite(side)])], row


PAIRS = Path(__file__).parents[2] / "quality" / "pairs"


@each("name", sorted(folder.name for folder in PAIRS.iterdir()))
def test_the_ledger_never_denies_what_a_fact_tells(name):
    """No quotation is one-sided there that a fact tells of both sides, none is the same that a fact calls changed."""
    made = compare(*(PAIRS / name / f"{side}.txt" for side in SIDES), Options(pipeline="blank"))
    paired = [fact for fact in made.facts if any(made.by_id[member].kind == "quote" for member in fact.members)]
    for row in quotation_ledger(made):
        for side in SIDES:
            here = row.utterance(side)
            facts = [f for f in paired if here and (told := f.side(side)) and told.span.contains(here.spans[0])]
            if row.fate in ("only left", "only right"):
                assert not [f for f in facts if f.left and f.right], (name, row)
            if row.fate == "verbatim":
                quotes = [made.by_id[m] for f in facts for m in f.members if made.by_id[m].kind == "quote"]
                own = [q for q in quotes if any(q_span.overlap(here.spans[0]) for q_span in q.spans(side))]
                assert not own or any(q.type != "altered" for q in own), (name, row)
