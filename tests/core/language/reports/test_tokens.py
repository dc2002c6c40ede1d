"""The words of a text outside its quotations, and which of them are names."""

from diptych.language.reports.tokens import Frame, marked, token_at, tokens
from diptych.languages.pack import language
from tables import each


def frame(code: str, text: str) -> Frame:
    """The words and signs of a text."""
    return list(tokens(text, 0, len(text), language(code)))


@each(
    ("code", "words"),
    [
        ("fr", "l’ élue rit"),
        ("fr", "L’ ÉLUE RIT"),
        ("fr", "dit -il hier"),
        ("fr", "DIT -IL HIER"),
        ("fr", "demande -t-elle ."),
        ("fr", "M. Roux vient"),
        ("fr", "MME. ROUX vient"),
        ("fr", "Il vient , dit M. Roux ."),
        ("de", "Dr. Keller kam ."),
        ("de", "J. R. Keller kam ."),
        ("fr", "J.-P. Morel vient"),
        ("ru", "А. Б. Лунин"),
        ("es", "el anexo b . Él vino"),
        ("fr", "la voie a . b . suit"),
        ("de", "Haus-Boot und 3,5"),
    ],
)
def test_words_and_signs(code, words):
    """What is elided or tied is a word of its own; titles keep their stop; case is no matter."""
    text = words.replace("’ ", "’").replace(" -", "-").replace(" .", ".").replace(" ,", ",").replace("3,5", "3 , 5")
    wanted = words.replace("-t-elle", "elle").replace(" -", " ").replace("3,5", "3 , 5").split()
    found = frame(code, text)
    assert [t.text for t in found] == wanted
    assert all(text[t.start : t.end] == t.text for t in found)


@each(
    ("texts", "word", "common", "borne"),
    [
        (("Der Bäcker kam.", "Bäcker lachte."), "Bäcker", True, False),
        (("12 Bäcker kamen.", "Bäcker lachte."), "Bäcker", True, False),
        (("Bäcker lachte.",), "Bäcker", False, False),
        (("Der Bäcker kam.", "Anna Bäcker lachte."), "Bäcker", False, True),
        (("Frau Bäcker lachte.",), "Bäcker", False, True),
        (("Die anna Bäcker lachte.",), "Bäcker", False, False),
        (("Boot Bäcker sank.",), "Bäcker", False, False),
    ],
)
def test_german_nouns_and_surnames(texts, word, common, borne):
    """Behind an article or a number stands a noun, behind a first name or a title a surname, be it that of a trade."""
    found = [t for f in marked([frame("de", text) for text in texts], language("de")) for t in f if t.text == word]
    assert {(t.common, t.borne) for t in found} == {(common, borne)}


@each(
    ("texts", "borne"),
    [
        (("Marc de Villars vient.", "De Villars rit."), True),
        (("Marc de la Roche vient.", "De la Roche rit."), True),
        (("Marc de Villars vient.", "De Tarn on voit tout."), False),
        (("Marc vient de Villars.", "De Villars on voit tout."), False),
        (("Marc de Villars vient.", "de Villars rit."), False),
        (("Marc de Villars vient.", "Villars rit."), False),
    ],
)
def test_a_particle_begins_a_sentence_and_a_surname(texts, borne):
    """Where the same particle and name stand behind a first name elsewhere."""
    made = marked([[], *(frame("fr", text) for text in texts)], language("fr"))
    assert made[-1][0].borne is borne
    assert not any(t.borne for t in made[-1][1:])


def test_beyond_a_frame_stands_nothing():
    """Neither a word nor a quotation, with no place."""
    for at in (-1, 2):
        token = token_at(frame("de", "Ada kam"), at)
        assert (token.text, token.word, token.capital, token.quoted, token.start, token.end) == (
            "",
            False,
            False,
            False,
            0,
            0,
        )
    assert token_at(frame("de", "Ada kam"), 0).text == "Ada"
