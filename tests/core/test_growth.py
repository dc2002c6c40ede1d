"""Twice the text takes about twice the time, whatever the text: no scanner goes over it again and again.

Times of the processor, at sizes where they tell something; what is quadratic takes four times as long whenever it is
asked, a busy machine takes twice as long only now and then.
"""

import gc
import html
import os
import random
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from diptych import compare
from diptych.article import Article
from diptych.errors import ReadingError
from diptych.language import analyse
from diptych.options import Limits, Options
from diptych.reading.registry import article_of

BLANK = Options(pipeline="blank")
UNITS = (
    "'a ", "A. ", '"', "“", "”", "“a ", "«a» ", "' ", "word ", "w", "Mr. Smith said ", "“No,” he said, “no,” ", "John Smith ",
    "1,000 ", "1 ", "two hundred and ", "1", ".", "... ", ", ", "(", "[a] ", "—a", "a-", "a\n", "a\n\n", "\t", "a    b ",
    "who said that ", "the man of the house of ", "Monday 1 January ", "www.a.b ", "\u200d", "e\u0301", "http://a/", "5 p.m. ",
    "£5m ", "5 per cent ", "did not ", "O'Neil's ", "'tis '90s ", "&amp;", "Ã©", "<b>", "# ", "- a\n", "> ", "| a ", "[a](b) ",
    "* ", "_a_ ", "`", "~~", "\\", "1. a\n", "\u00ad", "é", "Left: ", "By A. Bell\n",
)  # fmt: skip
PIECES = "' “ ” \" ‘ ’ . , : ; - — ( ) a A Bell said he the not 5 two % £ p.m. U.S. who of and \n".split(" ")
RANDOM = int(os.environ.get("DIPTYCH_GROWTH", "3"))  # units put together by chance
PART = 1 if os.environ.get("DIPTYCH_LONG") else 4  # of so many units one is scanned
_TELLING = 0.08  # seconds, below which a time is mostly noise
_MOST = 3.0  # times as long for twice as much


def read(name: str, text: str) -> None:
    """Reads text as a file of that name; one that is refused was read as well."""
    try:
        article_of(text.encode(), Path(name), Limits(), None, entry=0)
    except ReadingError:
        return


SCANNERS: dict[str, tuple[Callable[[str], object], int]] = {  # and how many units are a fair beginning
    "analyse": (lambda text: analyse(Article(f"Title\n\n{text}", "a"), BLANK), 2000),
    "compare": (lambda text: compare(Article(f"A\n\n{text}", "a"), Article(f"B\n\n{text} more", "b"), BLANK), 700),
    "text": (lambda text: read("a.txt", text), 4000),
    "Markdown": (lambda text: read("a.md", text), 1000),
    "page": (
        lambda text: read("a.html", f"<html><body><article><p>{html.escape(text)}</p></article></body></html>"),
        2000,
    ),
}


def growth(scan: Callable[[str], object], unit: str, count: int) -> float:
    """How much longer twice as many units take, 0 where they take no time to speak of.

    The garbage of the tests before is nobody's time either: collecting it takes longer the more is alive.
    """

    def needed(text: str) -> float:
        start = process_time()
        scan(text)
        return process_time() - start

    gc.disable()
    try:
        twice = needed(unit * count * 2)
        return twice / needed(unit * count) if twice > _TELLING else 0.0
    finally:
        gc.enable()


def drawn() -> list[str]:
    """Units put together by chance, the same ones each time."""
    dice = random.Random(19)
    return ["".join(dice.choice(PIECES) + dice.choice(" ") for _ in range(dice.randint(2, 6))) for _ in range(RANDOM)]


@pytest.mark.parametrize("name", SCANNERS)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(name):
    """Every unit, and those put together by chance, through every scanner.

    A suspicion is looked at with two and four times the text: what is quadratic stays so, what is so only inside a
    bounded piece (the longest sentence that is read whole) has grown linear by then.
    """
    scan, count = SCANNERS[name][0], SCANNERS[name][1] // PART
    scan("The wall fell. " * 3)  # imports and tables are nobody's time
    slow = {}
    for unit in (*UNITS, *drawn()):
        ratio = growth(scan, unit, count)
        if ratio > _MOST:
            ratio = min(ratio, *(growth(scan, unit, count * times) for times in (2, 4, 4)))
        if ratio > _MOST:
            slow[unit] = round(ratio, 1)
    assert slow == {}


@pytest.mark.parametrize(
    "text",
    ["'a " * (16_000 // PART), "A. " * (50_000 // PART), "“" * (100_000 // PART), "word " * (200_000 // PART)],
    ids=["'a", "A.", "marks", "one line"],
)
def test_the_texts_that_once_took_for_ever(text):
    """Against nearly themselves, in far less than 20 seconds of the processor."""
    start = process_time()
    compare(Article(text, "a"), Article(f"{text} Some more words.", "b"), BLANK)
    assert process_time() - start < 20
