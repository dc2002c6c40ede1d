"""What one comparison costs: warm, from the command line against the start of spaCy, and as the texts grow."""

import random
import subprocess
import sys
from statistics import median
from time import perf_counter, process_time

import pytest

from diptych import compare
from diptych.article import Article
from diptych.options import Options
from diptych.reading import read_sample

OPTIONS = Options(pipeline="blank")


def test_a_warm_comparison_of_the_sample(benchmark):
    """Two articles of 500 words, read and compared, in less than 60 ms."""
    left, right = read_sample()
    benchmark.pedantic(compare, args=(left, right, OPTIONS), rounds=20, warmup_rounds=3)
    print(f"\nwarm comparison of the sample: {benchmark.stats['median'] * 1000:.1f} ms (aim 60)")
    assert benchmark.stats["min"] < 0.060


def test_the_command_against_the_start_of_spacy():
    """``diptych compare`` takes at most 1.3 times as long as importing spaCy and making a blank pipeline."""
    spacy = [sys.executable, "-c", "import spacy; spacy.blank('en')"]
    command = [sys.executable, "-m", "diptych", "compare", "--sample"]
    runs: dict[str, list[float]] = {"spacy": [], "compare": []}
    for _ in range(6):
        for name, arguments in (("spacy", spacy), ("compare", command)):
            start = perf_counter()
            subprocess.run(arguments, check=True, capture_output=True)
            runs[name].append(perf_counter() - start)
    bare, full = median(runs["spacy"][1:]), median(runs["compare"][1:])
    print(f"\nspaCy alone {bare:.2f} s, compare {full:.2f} s: ratio {full / bare:.2f} (aim 1.3)")
    assert full < 1.6 * bare


def invented(words: int, seed: int) -> str:
    """Sentences of invented words in paragraphs; one in twelve stands in every text of that length."""
    own, common = random.Random(seed), random.Random(words)
    stock = ["".join(common.choice("bdfgklmnprstv") + common.choice("aeiou") for _ in range(4)) for _ in range(9000)]
    lines, count = [], 0
    while count < words:
        dice = common if len(lines) % 12 == 0 else own
        sentence = " ".join(dice.choice(stock) for _ in range(18)).capitalize()
        lines.append(
            f"“{sentence},” Lowe said." if dice.random() < 0.2 else f"The {sentence} of the {own.choice(stock)}."
        )
        count += 22
    return "\n\n".join(lines)


@pytest.mark.parametrize("words", [10_000])
def test_growth_to_ten_times_the_words(words):
    """The cost of a word at 100,000 words is at most twice that at 10,000."""

    def seconds(count: int) -> float:
        left, right = (Article(invented(count, seed), f"{seed}.txt") for seed in (1, 2))
        start = process_time()
        compare(left, right, OPTIONS)
        return process_time() - start

    seconds(1_000)
    small, large = seconds(words), seconds(10 * words)
    growth = large / small / 10
    print(
        f"\nall finders: {small:.2f} s at {words:,} words, {large:.2f} s at {10 * words:,}: growth {growth:.2f} (aim 2)"
    )
    assert growth < 4
