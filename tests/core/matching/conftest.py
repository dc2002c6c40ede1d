"""Two texts through language and matching, without claims and framing."""

import pytest

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import english
from diptych.matching.reuse import passages, shared_quotations
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.options import Options

OPTIONS = Options(pipeline="blank")


@pytest.fixture(scope="session")
def indexed():
    """A text as the finders see it."""
    return lambda text: TextIndex(analyse(Article(text, "made.txt"), OPTIONS), english())


@pytest.fixture(scope="session")
def side(indexed):
    """A text word by word."""
    return lambda text: WordIndex(indexed(text))


@pytest.fixture(scope="session")
def shared(indexed):
    """The quotations and the wording that two texts share: two lists of findings."""

    def find(left: str, right: str):
        a, b = indexed(left), indexed(right)
        return shared_quotations.find(a, b, passages.find(a, b))

    return find
