"""What a comparison costs beyond the parse: two articles of 1,000 words, and in proportion longer ones."""

import random
import re
from pathlib import Path
from time import perf_counter

import pytest

from diptych.article import Article
from diptych.document import Document
from diptych.engine import match
from diptych.facts.fact import Fact
from diptych.facts.ranking import facts
from diptych.language import analyse
from diptych.languages import english
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


def documents(left: str, right: str) -> tuple[Document, Document]:
    """Both articles, parsed."""
    return analyse(Article(left, "made.txt"), OPTIONS), analyse(Article(right, "made.txt"), OPTIONS)


def told(left: Document, right: Document) -> tuple[Fact, ...]:
    """All that comes after the parse: wording, quotations, claims, differences, framing, and the facts of them."""
    return facts(match(TextIndex(left, english()), TextIndex(right, english())))


def test_all_beyond_the_parse_of_a_thousand_words(benchmark):
    """Claims, differences and facts with the rest of a comparison; 80 ms is the aim."""
    pair = documents(prose("left", 1_000), prose("right", 1_000))
    benchmark.pedantic(told, args=pair, rounds=20, warmup_rounds=3)
    print(f"\nbeyond the parse, 2 × 1,000 words: {benchmark.stats['min'] * 1000:.1f} ms at best (aim 80)")
    assert benchmark.stats["min"] < 0.250


@pytest.mark.parametrize("words", [10_000])
def test_what_comes_after_the_parse_grows_with_the_text(words):
    """Ten times the words take at most twenty times the time."""

    def seconds(count: int) -> float:
        pair = documents(text(count, 1), text(count, 2))
        start = perf_counter()
        told(*pair)
        return perf_counter() - start

    seconds(1_000)
    small, large = seconds(words), seconds(10 * words)
    print(
        f"\nbeyond the parse: {small:.2f} s at {words:,} words, {large:.2f} s at {10 * words:,}: × {large / small:.1f}"
    )
    assert large < 20 * small
