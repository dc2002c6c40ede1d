"""Whether names are one person's, what a phrase tells of who is meant, and where it ends."""

from diptych.language.reports.persons import first_names_fit, introduced, is_alone, with_complement
from diptych.language.reports.phrases import phrase_at
from diptych.language.reports.tokens import tokens
from diptych.languages.pack import language
from tables import each


@each(
    ("one", "other", "fits"),
    [
        ("ana", "ana", True),
        ("ana", "a.", True),
        ("a", "ana", True),
        ("ana", "b.", False),
        ("ana", "anna", False),
        ("an", "ana", False),
        ("ana", "ina", False),
    ],
)
def test_first_names(one, other, fits):
    """The same, or the initial of it."""
    assert first_names_fit(one, other) is fits
    assert first_names_fit(other, one) is fits


@each(
    ("code", "text", "tells", "alone"),
    [
        ("fr", "la chercheuse rit", False, True),
        ("fr", "une chercheuse rit", True, False),
        ("fr", "sa chercheuse rit", True, False),
        ("fr", "la directrice du musée rit", True, False),
        ("fr", "la juge rit", True, True),  # an office: there is one
        ("fr", "le pont rit", True, True),  # nobody's role
        ("fr", "le dernier rit", False, True),  # whoever was named last
        ("fr", "la dernière de la classe rit", True, False),
        ("es", "la abogada ríe", False, True),
        ("es", "las abogadas ríen", True, False),
        ("es", "su abogada ríe", True, False),
        ("de", "die Pflegerin lacht", False, True),
        ("de", "die Pflegerin der Klinik lacht", True, False),
    ],
)
def test_who_is_meant(code, text, tells, alone):
    """A role with a definite article and nothing else may mean who was named; anything more tells who it is."""
    words, frame = language(code), list(tokens(text, 0, len(text), language(code)))
    phrase = phrase_at(frame, 0, words)
    assert phrase is not None
    assert introduced(phrase, phrase.what(frame), words) is tells
    assert is_alone(phrase, phrase.what(frame), words) is alone


@each(
    ("code", "text"),
    [
        ("de", "eine Sprecherin der Polizei | sagte"),
        ("de", "eine Sprecherin | sagte"),
        ("fr", "une mère de famille | sourit"),
        ("fr", "la directrice de la Rail des Vallées | sourit"),
        ("fr", "la directrice de la Rail | des villes"),
        ("es", "la directora de la escuela | dijo"),
        ("es", "la directora | de dijo"),
    ],
)
def test_where_a_phrase_ends(code, text):
    """Behind what says of whom or what, and the whole name of that."""
    words, plain = language(code), text.replace(" |", "")
    frame = list(tokens(plain, 0, len(plain), words))
    phrase = phrase_at(frame, 0, words)
    assert phrase is not None
    end = with_complement(frame, phrase, words)
    assert plain[: frame[end - 1].end] == text.split(" |")[0]
