"""Four times as much of one kind takes about four times as many steps: calls are counted, which no busy machine disturbs."""

import sys
from collections.abc import Callable
from functools import partial
from itertools import product

import pytest

from diptych import compare
from diptych.article import Article
from diptych.language import analyse
from diptych.languages import language
from diptych.options import Options

BLANK = Options(pipeline="blank")
FIRST = "Ada Bela Cora Dora Emma Fina Gesa Hilda Ines Jana Karla Lena Mara Nele Olga Paula Rosa Sina Tara Ute".split()
LAST = "Keller Sommer Brandt Lohse Imhof Falk Rieder Moser Vogt Hahn".split()
PARTS = "roof bridge harbour ferry tunnel school clinic quarry market tower".split()


def one_person(count: int) -> tuple[str, str]:
    """One person says one thing again and again, and another thing in the other article."""
    said = "“We were warned about this {} for years and nobody paid,” said Osric Dane."
    other = "“The {} was never ours and the council has been told that,” said Osric Dane."
    return "\n\n".join([said.format("roof")] * count), "\n\n".join([other.format("roof")] * count)


def namesakes(count: int) -> tuple[str, str]:
    """German reports of many people, of whom several share a surname."""
    last = [f"{name}{end}" for end in ("", "mann", "feld") for name in LAST]
    names = [f"{first} {name}" for name, first in product(last, FIRST)][:count]
    lines = [
        f"{name}, die Sprecherin, kam am Abend. „Das {PARTS[n % 10]} ist nicht sicher“, sagte {last[n % 7]}. "
        f"Die Leiterin ging. „Es ist {PARTS[n // 10 % 10]}“, sagte die Sprecherin."
        for n, name in enumerate(names)
    ]
    return "\n\n".join(lines), "\n\n".join(lines[::2])


def steps(work: Callable[[], object]) -> int:
    """How many functions, of Python or C, are called for it."""
    count = 0

    def told(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(told)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def read(pair: tuple[str, str]) -> None:
    """Reads who says what in the first one, in German."""
    analyse(Article(pair[0], "made.txt", language="de"), BLANK, language("de"))


def compared(pair: tuple[str, str]) -> None:
    """Compares both, in English."""
    compare(*(Article(text, "made.txt", language="en") for text in pair), BLANK)


@pytest.mark.parametrize(
    ("work", "texts", "count"), [(compared, one_person, 80), (read, namesakes, 100)], ids=["one person", "namesakes"]
)
def test_four_times_as_many_take_about_four_times_the_steps(work, texts, count):
    """What is asked of every two of them would take sixteen times as many."""
    work(texts(4 * count))  # looking words up is nobody's work
    small, large = (steps(partial(work, texts(times * count))) for times in (1, 4))
    assert large < 5 * small, (small, large)
