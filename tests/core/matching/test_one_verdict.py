"""One verdict on the same words: what one finding calls the same or a matter of style, no other calls different."""

import re
import unicodedata

import pytest

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.finding import SIDES, Finding
from diptych.reading import read_article
from quality.gold import compared, load_all
from quality.recombined import recombined
from tables import each

PAIRS = {pair.name: pair for pair in load_all()}
# The same words as another house writes them: patterns and what stands there instead.
RESTYLED = {
    r"[“”]": '"',
    r"’": "'",
    r" – ": " -- ",
    r"\b(did|was|is|has|had|have|could|would|should|are|were) not\b": r"\1n't",
    r"\bwill not\b": "won't",
    r"\bcannot\b": "can't",
    r"\bper cent\b": "percent",
    r"\b([Hh])arbour": r"\1arbor",
    r"\b([Cc])entre(s?)\b": r"\1enter\2",
    r"metre(s?)\b": r"meter\1",
    r"([a-z]{3})ise(d?)\b(?<!promised)(?<!raised)(?<!advised)(?<!surprised)(?<!revised)(?<!exercise)(?<!otherwise)"
    r"(?<!praised)(?<!noise)(?<!rise)(?<!raise)(?<!premise)(?<!promise)(?<!supervise)": r"\1ize\2",
    r"\btwo\b": "2",
    r"\bthree\b(?! quarters)": "3",
    r"\bseven\b": "7",
    r"\bten\b": "10",
    r"([a-z]{5})([a-z]{5})": "\\1\u00ad\\2",
}


def restyled(text: str) -> str:
    """The article as another house would print it, letters and accents taken apart."""
    for pattern, other in RESTYLED.items():
        text = re.sub(pattern, other, text)
    return unicodedata.normalize("NFD", text)


def titled(text: str) -> Article:
    """An article with its first line for a title."""
    return Article(text, "made.txt", title=text.partition("\n")[0])


def on_the_same_words(one: Finding, other: Finding) -> bool:
    """Whether each side of the second finding lies inside what the first calls the same on that side."""
    return all(any(part.contains(other.spans(side)[0]) for part in one.parts(side)) for side in SIDES)


def contradictions(comparison: Comparison) -> list[tuple[str, str]]:
    """Reasons of findings that call words the same against those that find a difference inside of them."""
    paired = [f for f in comparison.findings if f.left and f.right]
    same = [f for f in paired if f.kind in ("quote", "wording") and f.type in ("verbatim", "punctuation")]
    different = [f for f in paired if f.kind == "framing" or f.type in ("altered", "near")]
    different = [f for f in different if f.type != "order"]  # which says where the same words stand
    return [(s.reason, d.reason) for s in same for d in different if s is not d and on_the_same_words(s, d)]


@each("name", PAIRS)
@each("side", ["left", "right"])
def test_an_article_in_another_style_says_nothing_otherwise(name, side):
    """Spelling, marks, contractions, figures, hard and soft hyphens and normal form frame and alter nothing."""
    text = read_article(getattr(PAIRS[name], side)).text
    comparison = compare(titled(text), titled(restyled(text)))
    found = [f for f in comparison.findings if f.kind == "framing" or f.type == "altered" or f.differs]
    assert [(f.rule, f.reason) for f in found] == []


@pytest.mark.parametrize("seed", range(12))
def test_no_finding_contradicts_another_on_the_same_words(seed):
    """Inside of words that one finding calls the same, no other finds a difference."""
    left, right = recombined(seed)
    assert contradictions(compare(titled(left), titled(restyled(right)))) == []


@each("name", PAIRS)
def test_no_finding_contradicts_another_on_our_own_pairs(name):
    """The same holds of the pairs as they are."""
    assert contradictions(compared(PAIRS[name].left, PAIRS[name].right)) == []
