"""Claims that shared quotations and wording say already."""

from dataclasses import replace

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import Finding
from diptych.message import plain
from diptych.span import Span
from tables import each

LEFT = "“We will rebuild the pier,” Lowe said. The fair opens in June, as it has since 1911."
RIGHT = "Lowe said: “We will rebuild the pier.” The fair will open in June."


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def made(kind: str, left: str, right: str, differs: str | None = None) -> Finding:
    """A finding on these words, under an id of its own."""
    id_ = f"{kind}:{left}"
    spans = (span(LEFT, left),), (span(RIGHT, right),)
    return Finding(kind, "shared", *spans, 0.9, "high", "made", plain("made"), {}, differs, id_)


QUOTE = made("quote", "We will rebuild the pier", "We will rebuild the pier")
SAID = made("claim", "“We will rebuild the pier,” Lowe said.", "Lowe said: “We will rebuild the pier.”")
FAIR = made("claim", "The fair opens in June, as it has since 1911.", "The fair will open in June.")
WORDING = made("wording", "The fair opens in June", "The fair will open in June")


def repeated(*findings: Finding) -> frozenset[str]:
    return Comparison(Article(LEFT, "l"), Article(RIGHT, "r"), findings=findings).repeated


def test_a_claim_that_is_nearly_all_quotation_is_repeated():
    """Only “Lowe said” is left of it."""
    assert repeated(QUOTE, SAID) == {SAID.id}


def test_a_claim_that_says_more_on_one_side_is_not():
    """Half of the left sentence lies outside of the shared wording."""
    assert repeated(WORDING, FAIR) == frozenset()


def test_a_claim_alone_is_not():
    """Nothing covers it."""
    assert repeated(SAID, FAIR) == frozenset()


def test_covered_on_one_side_only_is_not():
    """The same words stand elsewhere on the other side."""
    elsewhere = made("quote", "We will rebuild the pier", "The fair will open")
    assert repeated(elsewhere, SAID) == frozenset()


@each("differs", ["number", "date", "negation", "opposite"])
def test_a_claim_with_a_difference_is_never_repeated(differs):
    """What it says beyond the quotation is the difference."""
    assert repeated(QUOTE, made("claim", SAID.left[0].of(LEFT), SAID.right[0].of(RIGHT), differs)) == frozenset()


@each(("left", "right", "told"), [(True, True, True), (True, False, False), (False, True, False)])
def test_a_claim_that_names_words_of_both_is_never_repeated(left, right, told):
    """Two headlines, say; what one of them only has more is seen in the wording."""
    here, there = SAID.left[0].to_record(), SAID.right[0].to_record()
    words = {"left": [here] if left else [], "right": [there] if right else []}
    named = replace(SAID, evidence={"differences": [{"type": "headline", "rule": "headlines", **words}]})
    assert (repeated(QUOTE, named) == frozenset()) == told


def test_far_apart_in_a_long_text():
    """Passages are looked up by stretches: one that begins long before the claim is found."""
    text = "word " * 1000
    whole, part = Span(0, 5000), Span(4000, 4900)
    quote = Finding("quote", "verbatim", (whole,), (whole,), 1.0, "high", "made", plain("made"), id="q")
    claim = Finding("claim", "shared", (part,), (part,), 1.0, "high", "made", plain("made"), id="c")
    both = Comparison(Article(text, "l"), Article(text, "r"), findings=(quote, claim))
    assert both.repeated == {"c"}
