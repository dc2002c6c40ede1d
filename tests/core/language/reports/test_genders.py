"""The gender that words beside a name tell."""

from diptych.language.reports.genders import of_first_name, of_title, of_words
from diptych.languages.pack import language
from tables import each


@each(
    ("code", "words", "gender"),
    [
        ("fr", "mme", "f"),
        ("fr", "la mme", "f"),
        ("fr", "m", "m"),
        ("fr", "la maire", ""),
        ("es", "doña", "f"),
    ],
)
def test_titles(code, words, gender):
    """Only titles tell it."""
    assert of_title(words.split(), language(code)) == gender


@each(
    ("code", "name", "gender"),
    [("fr", "camille", ""), ("es", "rosalba", "f"), ("es", "ximen", ""), ("de", "ximen", "")],
)
def test_first_names(code, name, gender):
    """One that women and men have tells nothing; an unknown one only by its ending."""
    assert of_first_name(name, language(code)) == gender


@each(
    ("code", "words", "gender"),
    [
        ("fr", "la juge", "f"),
        ("fr", "le juge", "m"),
        ("fr", "un témoin", "m"),
        ("de", "die pflegerin", "f"),
        ("de", "der pfleger", "m"),
        ("de", "die abgeordnete", "f"),
        ("de", "der abgeordnete", "m"),
        ("de", "keller", ""),
    ],
)
def test_words(code, words, gender):
    """Roles tell it, and their articles."""
    assert of_words(words.split(), language(code)) == gender
