"""How far words reach that a sentence names where a trained pipeline has read the text.

A text of the table has what the pipeline would tell of a word: “rail/compound:accident” is its relation to a head. Behind
the text are the words found, and below it the phrase that they are told as.
"""

from dataclasses import replace

from diptych.article import Article
from diptych.language import analyse
from diptych.languages.pack import english
from diptych.matching.phrases import told
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from diptych.span import Span
from frames import parsed
from tables import assert_table


def rows(line: str) -> list[str]:
    """The phrase that the words behind the text are told as."""
    marked, _, found = line.partition(" | ")
    text, parse = parsed(marked)
    document = replace(analyse(Article(text, "made.txt"), Options(pipeline="blank"), english()), parse=parse)
    at = text.index(found)
    return [told(TextIndex(document, english()), Span(at, at + len(found))).of(text)]


def test_phrases_are_those_of_the_table():
    """None ends before its noun or with a verb that lacks what follows it; none goes on into another phrase."""
    assert_table(__file__, rows)
