"""What claims and framing cost: at most 40 ms for two articles of 1,000 words, and in proportion to longer ones."""

import random
import re
from pathlib import Path
from time import perf_counter

import pytest

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import english
from diptych.matching import framing
from diptych.matching.claims import shared_claims
from diptych.matching.reuse import passages, shared_quotations
from diptych.matching.text_index import TextIndex
from diptych.options import Options

OPTIONS = Options(pipeline="blank")
NOUNS = "harbour council quarry ferry union bridge vote tariff school storm clinic tunnel museum airport budget".split()
VERBS = "closed opened delayed approved rejected inspected sold repaired funded questioned praised ignored".split()
PLACES = "Tollick Skerry Portree Branton Maravel Penrose Aldermoor Tollund Hallam Mennaye".split()
PEOPLE = "Ines Vane|Dario Antunes|Lotte Hahn|Omar Teale|Marta Quill|Ivo Marsh".split("|")
REPORTS = "said claimed admitted insisted reportedly said".split()


def text(words: int, seed: int) -> str:
    """An invented article of about so many words; two seeds share their stock of statements."""
    dice, stock = random.Random(seed), random.Random(words)
    statements = [
        f"the {stock.choice(NOUNS)} in {stock.choice(PLACES)} was {stock.choice(VERBS)} after {stock.randint(2, 90)} "
        f"{stock.choice(NOUNS)}s and {stock.choice(NOUNS)}s {stock.choice(VERBS)} the {stock.choice(NOUNS)} number {n}"
        for n in range(words // 14)
    ]
    lines, count = ["Harbour council splits over the quarry"], 6
    while count < words:
        statement, person, verb = dice.choice(statements), dice.choice(PEOPLE), dice.choice(REPORTS)
        lines.append(f"“{statement.capitalize()},” {person} {verb}." if dice.random() < 0.4 else f"Now {statement}.")
        count += len(lines[-1].split())
    return "\n\n".join(lines) + "\n"


def prose(side: str, words: int) -> str:
    """Our own pairs of articles one after another, up to so many words: sentences as people write them."""
    pairs = sorted((Path(__file__).parents[1] / "quality" / "pairs").glob(f"*/{side}.txt"))
    whole = "\n\n".join(path.read_text(encoding="utf-8").strip() for path in pairs)
    return whole[: [m.end() for m in re.finditer(r"\S+", whole)][words - 1]] + "\n"


def inputs(left: str, right: str):
    """Both sides with their shared quotations and wording."""
    a, b = (TextIndex(analyse(Article(t, "made.txt"), OPTIONS), english()) for t in (left, right))
    quotes, wording = shared_quotations.find(a, b, passages.find(a, b, OPTIONS), OPTIONS)
    return a, b, quotes, wording


def both(a, b, quotes, wording):
    """Claims and framing: what they add to a comparison."""
    claimed = shared_claims.find(a, b, (*quotes, *wording), OPTIONS)
    return framing.find(a, b, quotes, claimed, OPTIONS)


def test_claims_and_framing_of_a_thousand_words(benchmark):
    """Claims and framing together; 40 ms is the aim."""
    a, b, quotes, wording = inputs(prose("left", 1_000), prose("right", 1_000))

    def fresh():
        return (TextIndex(a.document, english()), TextIndex(b.document, english()), quotes, wording), {}

    benchmark.pedantic(both, setup=fresh, rounds=20, warmup_rounds=3)
    print(f"\nclaims and framing, 2 × 1,000 words: {benchmark.stats['min'] * 1000:.1f} ms at best (aim 40)")
    assert benchmark.stats["min"] < 0.120


@pytest.mark.parametrize("words", [10_000])
def test_framing_grows_with_the_text(words):
    """Framing of ten times the words takes at most twenty times the time."""

    def seconds(count: int) -> float:
        a, b, quotes, wording = inputs(text(count, 1), text(count, 2))
        claimed = shared_claims.find(a, b, (*quotes, *wording), OPTIONS)
        start = perf_counter()
        framing.find(TextIndex(a.document, english()), TextIndex(b.document, english()), quotes, claimed, OPTIONS)
        return perf_counter() - start

    seconds(1_000)
    small, large = seconds(words), seconds(10 * words)
    print(f"\nframing: {small:.2f} s at {words:,} words, {large:.2f} s at {10 * words:,}: × {large / small:.1f}")
    assert large < 20 * small
