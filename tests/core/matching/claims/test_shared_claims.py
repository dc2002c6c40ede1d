"""Claims: which sentences say the same, which stand alone, and what is said about those that nearly do."""

import pytest

from diptych.matching.claims import shared_claims
from diptych.matching.claims.sentence_links import CommonWord, SentenceLink, Sentences
from diptych.matching.claims.word_linker import WordLinker
from tables import each

LEFT = """Ferry runs aground off Calder

The ferry Marigold ran aground on a sandbank off Calder on Tuesday with 120 passengers aboard.

“The lifeboats were out within nine minutes of the alarm,” said the harbour master Edith Quill.

Divers will inspect the hull for cracks before the spring tide.

The company was founded by a family of whalers.

Quill said."""
RIGHT = """Marigold stuck on sandbank

A ferry with 140 passengers aboard, the Marigold, ran aground on a sandbank off Calder.

“The lifeboats were out within nine minutes of the alarm,” said the coxswain Bram Tolley.

Farmers sold their cattle early because hay prices doubled this winter."""


@pytest.fixture
def compared(indexed, shared):
    """The claims of two texts, with the quotations and the wording they share, and both texts as the finders see them."""

    def find(left: str, right: str):
        quotes, wording = shared(left, right)
        a, b = indexed(left), indexed(right)
        return shared_claims.find(a, b, (*quotes, *wording), WordLinker()), a, b

    return find


def link(found, side, start: str):
    """The claim whose left sentence begins so."""
    return next(f for f in found.findings if f.kind == "claim" and f.left[0].of(side.text).startswith(start))


def test_every_sentence_has_exactly_one_status(compared):
    """The statements are the sentences, one each; headings and bare attributions claim nothing."""
    found, a, b = compared(LEFT, RIGHT)
    left, right = found.statements.left, found.statements.right
    assert [s.span for s in left] == [s.span for s in a.document.sentences]
    assert [s.span for s in right] == [s.span for s in b.document.sentences]
    assert [s.status for s in left] == ["no_claim", "shared", "possibly_shared", "unique", "unique", "no_claim"]
    assert [s.status for s in right] == ["no_claim", "shared", "possibly_shared", "unique"]


def test_unique_findings_are_the_unique_statements(compared):
    """A finding for every sentence without counterpart, on its own side, and for no other."""
    found, *_ = compared(LEFT, RIGHT)
    for side, statements in found.statements.items():
        alone = [f.spans(side)[0] for f in found.findings if f.kind == "unique" and f.spans(side)]
        assert alone == [s.span for s in statements if s.status == "unique"]


def test_a_shared_claim_names_its_words_and_what_differs(compared):
    """The reason lists shared words and both figures."""
    found, a, _ = compared(LEFT, RIGHT)
    claim = link(found, a, "The ferry")
    assert claim.type == "shared"
    assert claim.differs == "number"
    assert claim.evidence["differs"] == {"left": "120", "right": "140"}
    assert "“aground”" in claim.reason
    assert "“120” on the left, “140” on the right" in claim.reason


def test_the_same_words_of_another_speaker_are_not_the_same_claim(compared):
    """The link stays below the shared band, and both names are given."""
    found, a, _ = compared(LEFT, RIGHT)
    claim = link(found, a, "“The lifeboats")
    assert claim.type == "possible"
    assert claim.evidence["speakers"] == {"left": "Edith Quill", "right": "Bram Tolley"}
    assert "Ascribed to Edith Quill on the left, to Bram Tolley on the right." in claim.reason


def test_the_same_words_of_the_same_speaker_are(compared):
    """A title before the name, or the surname alone, is no other speaker."""
    found, a, _ = compared(LEFT, RIGHT.replace("the coxswain Bram Tolley", "harbour master Quill"))
    claim = link(found, a, "“The lifeboats")
    assert claim.type == "shared"
    assert "speakers" not in claim.evidence


def test_opposite_claims_are_not_the_same_claim(compared):
    """Equal but for a word and its opposite: below the shared band, never of high confidence, and both words given."""
    left, right = (
        f"The harbour fees of Calder {verb} by 12 per cent on Friday, the board said." for verb in ("rose", "fell")
    )
    found, a, _ = compared(left, right)
    claim = link(found, a, "The harbour")
    assert (claim.type, claim.confidence, claim.differs) == ("possible", "medium", "opposite")
    assert claim.evidence["differs"] == {"left": "rose", "right": "fell"}
    assert [s.status for s in found.statements.left] == ["possibly_shared"]


def test_a_sentence_whose_quotation_stands_elsewhere_is_never_unique(compared):
    """A short quotation in an otherwise new sentence keeps it from being unique."""
    left = (
        "Nobody in the long line outside the shuttered cannery believed a word of the owners’ letter, which "
        "pensioner Olive Drummond folded twice, pocketed and dismissed as “a shameless and cowardly piece of paper”."
    )
    right = "Olive Drummond called it “a shameless and cowardly piece of paper”. Rain fell on the harbour all day."
    found, *_ = compared(left, right)
    assert [s.status for s in found.statements.left] != ["unique"]
    assert found.statements.right[0].status != "unique"
    assert found.statements.right[1].status == "unique"


def test_texts_on_other_events_share_no_claim(compared):
    """One topic and its usual words are not enough for a link."""
    found, *_ = compared(
        "Nurses in Calder walked out over pay on Monday. The union asks for six per cent.",
        "Bus drivers in Penhale ended their strike last week. Their union accepted a bonus in the end.",
    )
    assert not [f for f in found.findings if f.kind == "claim" and f.type == "shared"]


def test_an_empty_side_leaves_every_statement_unique(compared):
    """Nothing is shared with nothing."""
    found, *_ = compared("The ferry Marigold ran aground off Calder.", "")
    assert [s.status for s in found.statements.left] == ["unique"]
    assert found.statements.right == ()


class Told:
    """A linker that says what it is given, by one word."""

    rule = "told"

    def __init__(self, *links: tuple[int, int, float]) -> None:
        word = (CommonWord("barn", "barns", "barn"),)
        self.told = [SentenceLink(left, right, score, score, word) for left, right, score in links]

    def links(self, _left: Sentences, _right: Sentences) -> list[SentenceLink]:
        """The same of any texts."""
        return self.told


ROWS = "Barns burned in Calder. Gulls cried over the bay. Bread was dear. Lowe sold the mill. Sails were cut."


def told(indexed, text: str, *links: tuple[int, int, float]):
    """The claims of a text and itself by such links: both sentences of each, its score, kind and confidence."""
    side = indexed(text)
    found = shared_claims.find(side, side, (), Told(*links))
    claims = {
        (side.sentence_at(f.left[0].start), side.sentence_at(f.right[0].start)): (f.score, f.type, f.confidence)
        for f in found.findings
        if f.kind == "claim"
    }
    return claims, [(link.left, link.right) for link in found.links.every]


def test_a_headline_shares_no_claim_with_a_sentence(indexed):
    """On whichever side it stands."""
    left = indexed("Barns burn in Calder\n\nForty barns burned.")
    right = indexed("Gulls cried over the bay.\n\nBarns burn in Calder\n\nForty barns burned.")
    linker = Told((0, 0, 0.9), (0, 2, 0.8), (1, 1, 0.9), (1, 2, 0.9))
    (claim,) = (f for f in shared_claims.find(left, right, (), linker).findings if f.kind == "claim")
    assert claim.left[0].of(left.text) == claim.right[0].of(right.text) == "Forty barns burned."


@each(
    ("words", "told"),
    [
        ([("barns", "barn"), ("1.5", "15")], "“barns/barn”"),
        ([("1.5", "15")], "“1.5/15”"),  # nothing else joins the two
        ([("barns", "Barns"), ("1.5", "1.5")], "“barns”, “1.5”"),
    ],
)
def test_a_figure_that_is_another_one_is_no_reason(indexed, words, told):
    """Though the point may be of thousands or of tenths; a word in another form is."""
    side, other, linker = indexed(ROWS), indexed(f"Yes: {ROWS}"), Told((0, 0, 0.9))
    linker.told = [SentenceLink(0, 0, 0.9, 0.9, tuple(CommonWord(left, left, right) for left, right in words))]
    (claim,) = (f for f in shared_claims.find(side, other, (), linker).findings if f.kind == "claim")
    assert claim.reason == f"Both sentences have {told}; probably they are about the same thing."


def test_the_same_sentence_is_said_to_be_the_same(indexed):
    """No word of it tells more; one that differs by a word is said to share the others."""
    text = "Whalers sang in Calder."
    for other, reason in ((text, "Both have this sentence."), (f"Yes: {text}", "Both sentences have")):
        (claim,) = shared_claims.find(indexed(text), indexed(other), (), Sure()).findings
        assert claim.reason.startswith(reason)


@each(
    ("links", "expected"),
    [
        (((0, 0, 0.9), (1, 1, 0.9), (0, 1, 0.5)), [(0, 0), (0, 1), (1, 1)]),
        (((0, 0, 0.9), (1, 1, 0.9), (0, 1, 0.49)), [(0, 0), (1, 1)]),  # the best of neither
        (((0, 0, 0.9), (1, 0, 0.41), (0, 1, 0.42)), [(0, 0), (0, 1), (1, 0)]),  # each the best of one
        (((0, 0, 0.9), (1, 0, 0.34)), [(0, 0), (1, 0)]),
        (((0, 0, 0.9), (1, 0, 0.33)), [(0, 0)]),
    ],
)
def test_a_second_counterpart_has_to_be_sure(indexed, links, expected):
    """From even odds on a sentence has two; a weaker link has to be the best of one of its sentences."""
    assert sorted(told(indexed, ROWS, *links)[0]) == expected


def test_how_sure_a_claim_is(indexed):
    """From seven in ten it is shared, from five in ten of medium confidence."""
    found, _ = told(indexed, ROWS, (0, 0, 0.7), (1, 1, 0.69), (2, 2, 0.5), (3, 3, 0.49))
    assert list(found.values()) == [
        (0.7, "shared", "high"),
        (0.69, "possible", "medium"),
        (0.5, "possible", "medium"),
        (0.49, "possible", "low"),
    ]


def test_framing_may_use_the_three_best_counterparts_of_a_sentence(indexed):
    """Of either side; what is the fourth of both is left out."""
    mine = [(0, 0, 0.3), (0, 1, 0.29), (0, 2, 0.28), (0, 3, 0.27)]
    theirs = [(1, 3, 0.3), (2, 3, 0.29), (3, 3, 0.28)]
    assert (0, 3) in told(indexed, ROWS, *mine, *theirs[:2])[1]
    assert (0, 3) in told(indexed, ROWS, *mine[1:], *theirs)[1]
    assert (0, 3) not in told(indexed, ROWS, *mine, *theirs)[1]


@each(
    ("left", "right", "confidence"),
    [
        (
            "Interior minister Ada Quill told reporters in Calder that a ferry had run aground.",
            "The interior minister, Ada Quill, flew over Calder and did not land.",
            "medium",
        ),
        (
            "Queen Marigold Hospital in Calder shut its network at dawn.",
            "Queen Marigold Hospital had fed the poor of Calder for a century.",
            "medium",
        ),
        (
            "Interior minister Ada Quill told reporters that the ferry Marigold had run aground.",
            "The interior minister, Ada Quill, said the ferry ran aground in fog.",
            "high",
        ),
        (
            "Ada Quill, 79, a former school librarian who put in $62,000, came with a cushion.",
            "Ada Quill, 79, a retired teacher who lost $62,000, clips coupons.",
            "medium",
        ),
        (
            "He heard the bad news at the ground from sporting director Ada Quill.",
            "Ties with Ada Quill, the sporting director appointed in May, had broken.",
            "medium",
        ),
        (
            "The whalers' union had written to the harbour board.",
            "The whalers' union was angrier.",
            "medium",
        ),
        ("Whalers' union threatens strike.", "The whalers' union threatens a strike in May.", "high"),
        (
            "Marigold & Bell, the holding of the chef, gave up its records.",
            "A man from the holding, Marigold & Bell, doubted the claim.",
            "medium",
        ),
        ("Whalers sang.", "“Whalers sang,” Ada Quill said.", "high"),  # all that is told, if no more than a word
    ],
)
def test_who_is_named_in_both_is_no_agreement(indexed, left, right, confidence):
    """Of one minister, or one hospital, two sentences may tell two things: what is told has to be in both."""
    (claim,) = shared_claims.find(indexed(left), indexed(right), (), Sure()).findings
    assert (claim.type, claim.confidence) == ("shared", confidence)


class Sure:
    """A linker that joins the first sentences by all that they have in common."""

    rule = "sure"

    def links(self, left: Sentences, right: Sentences):
        """One link."""
        a, b = left.bags[0], right.bags[0]
        common = tuple(CommonWord(stem, a.words[stem], b.words[stem]) for stem in sorted(a.stems & b.stems))
        yield SentenceLink(0, 0, 0.9, 0.9, common)
