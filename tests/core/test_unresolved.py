"""Speakers whom only a pronoun names: nobody is shown for them."""

from diptych.article import Article
from diptych.document import Speaker
from diptych.span import Span
from diptych.unresolved import is_unresolved
from tables import each


@each(
    ("text", "words", "name", "unresolved"),
    [
        ("“No,” she said.", "she", "she", True),
        ("“No,” she said.", "she", "Ada Bell", False),  # it is known whom the pronoun means
        ("“No.” It read so.", "It", "It", True),
        ("“No,” said one.", "one", "one", True),
        ("“No,” said Bell.", "Bell", "Bell", False),
        ("“No,” prosecutors said.", "prosecutors", "prosecutors", False),
        ("“No,” said one of them.", "one of them", "one of them", False),
    ],
)
def test_a_pronoun_is_nobody(text, words, name, unresolved):
    """But its person is, and so is whoever has a noun."""
    start = text.index(words)
    speaker = Speaker(Span(start, start + len(words)), name)
    assert is_unresolved(speaker, Article(text, "a.txt", language="en")) is unresolved
    assert is_unresolved(speaker, Article(text, "a.txt")) is unresolved
