"""How far words reach that a sentence names: texts in several languages, what was found of each in double brackets.

The rows of a text are the phrase that is told, and below it the words that are marked where these are others than those
found.
"""

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.phrases import all_told, told, whole, with_compounds, without_loose_end
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from diptych.span import Span
from tables import assert_table


def made(code: str, text: str) -> TextIndex:
    """A text of a language as the finders see it."""
    pack = language(code)
    return TextIndex(analyse(Article(text, "made.txt"), Options(pipeline="blank"), pack), pack)


def rows(line: str) -> list[str]:
    """The phrase of the words in brackets, and what is marked of them."""
    code, _, text = line.partition(": ")
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    side, span = made(code, text), Span(start, end)
    marked = whole(side, span)
    return [told(side, span).of(text), *([f"marks {marked.of(text)}"] if marked != span else [])]


def test_phrases_are_those_of_the_table():
    """Each can be read by itself and says what its article says."""
    assert_table(__file__, rows)


def test_a_phrase_told_twice_is_told_once():
    """Of one figure, or of one name, two words were found, which grow together."""
    text = "The council hired Ada Marsh in April, when 25 percent was paid."
    side = made("en", text)
    spans = [Span(at, at + len(word)) for word in ("Ada", "Marsh") for at in (text.index(word),)]
    assert [span.of(text) for span in all_told(side, spans)] == ["Ada Marsh"]


def test_compounds_alone_leave_a_figure_without_its_unit():
    """The unit of a figure is no word that the other article lacks."""
    text = "An anti-tax march of 6.5 percent."
    side = made("en", text)
    anti, figure = Span(3, 7), Span(21, 24)
    assert with_compounds(side, anti).of(text) == "anti-tax"
    assert with_compounds(side, figure).of(text) == "6.5"
    assert whole(side, figure).of(text) == "6.5 percent"


def test_a_span_of_small_words_keeps_them():
    """There is nothing else to tell; nor is anything taken from the last word of a compound or of a figure."""
    for text in ("of the", "a break-in", "reportedly"):
        assert without_loose_end(made("en", text), Span(0, len(text))).of(text) == text


def test_no_words_no_phrase():
    """A span between two words stays as it is."""
    side = made("en", "Quay — shut")
    assert told(side, Span(5, 6)) == whole(side, Span(5, 6)) == Span(5, 6)
