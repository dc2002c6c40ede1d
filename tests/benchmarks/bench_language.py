"""What quotations, speakers and shared passages cost, beside yardsticks of the standard library in the same run."""

import difflib
import re
from pathlib import Path
from time import perf_counter

import pytest

from diptych.article import Article
from diptych.language import analyse
from diptych.language.analysis import attributed, divided
from diptych.language.paragraphs import paragraphs
from diptych.language.quotation_marks import scan
from diptych.language.unclosed_quotations import lost_close
from diptych.languages import english
from diptych.matching.reuse import passages
from diptych.matching.text_index import TextIndex
from diptych.options import Options

OPTIONS = Options(pipeline="blank")


def prose(side: str) -> str:
    """Our own articles of one side, one after another."""
    pairs = sorted((Path(__file__).parents[1] / "quality" / "pairs").glob(f"*/{side}.txt"))
    return "\n\n".join(path.read_text(encoding="utf-8").strip() for path in pairs) + "\n"


@pytest.fixture(scope="module")
def text():
    """A few thousand words with many quotations."""
    return prose("left")


def best(call, rounds: int = 7) -> float:
    """Seconds of the quickest run."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        call()
        times.append(perf_counter() - start)
    return min(times)


def test_marks(benchmark, text):
    """The scanner against one regular expression for curly marks over the same text."""
    divisions = paragraphs(text)
    benchmark(lambda: scan(text, divisions, lost_close(text, english()), english()))
    regex = best(lambda: re.findall(r"[“\"][^”\"]*[”\"]", text))
    print(f"\nmarks: {benchmark.stats['min'] / regex:.0f} × a regular expression that knows none of the cases")


def test_speakers(benchmark, text):
    """Attribution against splitting the text into words with a regular expression."""
    division = divided(text, english())
    benchmark(lambda: attributed(text, division, english()))
    words = len(re.findall(r"\w+", text))
    print(f"\nspeakers: {benchmark.stats['min'] / words * 1e6:.1f} µs a word, {words} words")


def test_passages_beside_difflib(benchmark, text):
    """Shared passages in any order, against difflib, which finds those in one order only."""
    sides = [analyse(Article(t, "made.txt"), OPTIONS) for t in (text, prose("right"))]
    benchmark(lambda: passages.find(TextIndex(sides[0], english()), TextIndex(sides[1], english())))
    words = [re.findall(r"\w+", s.text.lower()) for s in sides]
    other = best(lambda: difflib.SequenceMatcher(None, *words, autojunk=False).get_matching_blocks(), 3)
    print(f"\npassages: difflib takes {other / benchmark.stats['min']:.1f} × as long on the same {len(words[0])} words")
