"""What single nouns are: roles, several people, bodies that speak."""

from diptych.language.reports.nouns import is_body, is_plural_role, is_role, of_several
from diptych.languages.pack import language
from tables import each


@each(
    ("code", "noun", "is_one"),
    [
        ("es", "abogada", True),
        ("es", "abogados", True),  # of several
        ("es", "hija", True),  # of a family
        ("es", "barquera", False),
        ("es", "buceadora", True),  # by the ending of trades
        ("es", "barco", False),
        ("fr", "directrice", True),
        ("fr", "teur", False),  # an ending alone
        ("fr", "euse", False),
        ("fr", "lecteur", True),
        ("fr", "triste", False),
        ("fr", "piste", False),  # too short for the ending of a trade
        ("fr", "harpiste", True),
        ("de", "pressesprecherin", True),  # by its last part
        ("de", "brücke", False),
    ],
)
def test_roles(code, noun, is_one):
    """Listed, of a family, several, a compound, or a longer word with the ending of a trade."""
    assert is_role(noun, language(code)) is is_one


@each(
    ("noun", "several", "plural"),
    [
        ("abogados", True, True),
        ("acusadores", True, True),
        ("jefes", True, True),
        ("reyes", True, True),
        ("barcos", False, False),
        ("abogado", False, False),
        ("abogadox", False, False),
        ("ss", False, False),
    ],
)
def test_several_people(noun, several, plural):
    """A role with the ending of a plural says what several people are."""
    assert (of_several(noun, language("es")), is_plural_role(noun, language("es"))) == (several, plural)


@each(
    ("code", "noun", "is_one"),
    [
        ("de", "behörde", True),
        ("de", "umweltbehörde", True),
        ("de", "behördenchef", False),  # begins with a body and is none
        ("de", "stadtrat", True),
        ("de", "vorrat", False),  # the last letters of a short word
        ("de", "hausvorrat", False),
        ("de", "knabenchor", True),
        ("de", "verbund", False),
        ("fr", "rapport", True),
        ("fr", "pont", False),
        ("es", "consejo", True),
        ("es", "aconsejo", False),  # no language of compounds
    ],
)
def test_bodies(code, noun, is_one):
    """Bodies and texts speak; a compound is what its last part is."""
    assert is_body(noun, language(code)) is is_one
