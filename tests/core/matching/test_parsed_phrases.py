"""How far words reach that a sentence names where a trained pipeline has read the text.

A text of the table has what the pipeline would tell of a word: “rail/compound:accident” is its relation to a head. Behind
the text are the words found, and below it the phrase that they are told as.
"""

from dataclasses import replace

from diptych.article import Article
from diptych.language import analyse
from diptych.languages.pack import english
from diptych.matching.parsed_phrases import completed
from diptych.matching.phrases import told
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from diptych.parse import Parse
from diptych.span import Span
from frames import parsed
from tables import assert_table


def found(marked: str) -> tuple[TextIndex, Span]:
    """A text with its parse, and the words behind it."""
    marked, _, words = marked.partition(" | ")
    text, parse = parsed(marked)
    document = replace(analyse(Article(text, "made.txt"), Options(pipeline="blank"), english()), parse=parse)
    at = text.index(words)
    return TextIndex(document, english()), Span(at, at + len(words))


def rows(line: str) -> list[str]:
    """The phrase that the words behind the text are told as."""
    side, span = found(line)
    return [told(side, span).of(side.text)]


def test_phrases_are_those_of_the_table():
    """None ends before its noun or with a verb that lacks what follows it; none goes on into another phrase."""
    assert_table(__file__, rows)


def test_a_verb_alone_has_its_object_where_deeds_are_told_by_themselves():
    """Beside another deed it is the deed that differs, not what it is done to."""
    side, span = found("The guard closed_VBD her/poss:eyes eyes_NNS/dobj:closed. | closed")
    assert told(side, span).of(side.text) == "closed"
    assert told(side, span, deeds=True).of(side.text) == "closed her eyes"


def test_the_sign_of_a_possessive_is_a_token_of_its_own():
    """A parser parts it from its owner, and what is owned follows on it."""
    text = "They blame Lowe's old guards."
    starts, ends = (0, 5, 11, 15, 18, 22, 28), (4, 10, 15, 17, 21, 28, 29)
    tags, heads = ("PRP", "VBP", "NNP", "POS", "JJ", "NNS", "."), (1, 1, 5, 2, 5, 1, 1)
    parse = Parse(starts, ends, tags, heads, ("nsubj", "ROOT", "poss", "case", "amod", "dobj", "punct"), ("",) * 7)
    assert completed(parse, text, Span(5, 17)).of(text) == "blame Lowe's old guards"
