"""Figures and dates in other languages: decimal signs, thousands, number words, days, currencies."""

from diptych.languages import language
from diptych.sameness.quantities import quantities
from diptych.sameness.quantities.lexicon import figure_words
from tables import each

READ = [
    ("de", "1.200 Menschen", "1200"), ("de", "18,6 Millionen Euro", "18600000"), ("de", "dreiundzwanzig Tote", "23"),
    ("de", "am 3. Oktober 2025", (2025, 10, 3)), ("de", "4,2 Prozent", "21/5"),
    ("fr", "1 200 personnes", "1200"), ("fr", "4,5 millions d’euros", "4500000"), ("fr", "vingt-trois blessés", "23"),
    ("fr", "le 1er mai", (0, 5, 1)), ("fr", "18 %", "18"),
    ("es", "1.200 personas", "1200"), ("es", "2,4 millones de euros", "2400000"), ("es", "veintitrés heridos", "23"),
    ("es", "el 12 de mayo", (0, 5, 12)), ("es", "18 %", "18"),
    ("pt", "1.200 pessoas", "1200"), ("pt", "em 3 de outubro", (0, 10, 3)), ("pt", "4,5 %", "9/2"),
    ("it", "1.200 persone", "1200"), ("it", "il 3 ottobre 2024", (2024, 10, 3)), ("it", "ventitré feriti", "23"),
    ("nl", "1.200 mensen", "1200"), ("nl", "op 3 oktober", (0, 10, 3)), ("nl", "drieëntwintig gewonden", "23"),
    ("ru", "18 тысяч человек", "18000"), ("ru", "3 октября", (0, 10, 3)), ("ru", "двадцать три рубля", "23"),
    ("uk", "18 тисяч людей", "18000"), ("uk", "3 жовтня", (0, 10, 3)), ("uk", "двадцять три гривні", "23"),
]  # fmt: skip


@each(("code", "text", "value"), READ, ids=[f"{code}-{text}" for code, text, _ in READ])
def test_a_figure_is_read_as_its_language_writes_it(code, text, value):
    """A comma before the decimals, a dot or a blank between thousands, months without capitals."""
    found = quantities(text, None, figure_words(language(code)))
    assert len(found) == 1
    assert (found[0].readings[0][:3] if found[0].kind == "date" else str(found[0].value)) == value


WORDS = [
    ("fr", "quatre-vingt-dix kilomètres", 90, "exact"), ("fr", "soixante-dix-huit maisons", 78, "exact"),
    ("fr", "trente et une personnes", 31, "exact"), ("fr", "cent vingt-trois élèves", 123, "exact"),
    ("fr", "trente-deux mille habitants", 32000, "exact"), ("fr", "un million d’euros", 1000000, "exact"),
    ("fr", "une trentaine de blessés", 30, "exact"), ("fr", "au moins douze morts", 12, "more"),
    ("fr", "moins 12 degrés", -12, "exact"), ("fr", "une dizaine d’enfants", 10, "exact"),
    ("es", "treinta y cinco kilómetros", 35, "exact"), ("es", "dos mil quinientos votos", 2500, "exact"),
    ("es", "al menos doce muertos", 12, "more"), ("es", "una veintena de heridos", 20, "exact"),
    ("es", "un millón de euros", 1000000, "exact"), ("pt", "trinta e quatro pessoas", 34, "exact"),
    ("pt", "pelo menos doze mortos", 12, "more"), ("it", "una trentina di feriti", 30, "about"),
    ("de", "eine Million Euro", 1000000, "exact"), ("de", "ein Dutzend Schafe", 12, "exact"),
    ("nl", "een dertigtal mensen", 30, "about"),
]  # fmt: skip


@each(("code", "text", "value", "precision"), WORDS, ids=[f"{r[0]}-{r[1]}" for r in WORDS])
def test_a_number_of_several_words_is_one_number(code, text, value, precision):
    """Joined by a hyphen, “and”, or a group of so many; “at least” puts nothing below zero."""
    (found,) = quantities(text, None, figure_words(language(code)))
    assert (found.value, found.precision) == (value, precision)
    assert found.span.of(text)


@each(("code", "text"), [("fr", "une maison"), ("es", "un hombre"), ("de", "ein Haus"), ("pt", "uma casa")])
def test_an_article_is_no_number(code, text):
    """Only before a scale or a group: a million, a dozen."""
    assert quantities(text, None, figure_words(language(code))) == ()


def test_what_a_group_counts_is_named():
    """Behind the preposition, without what is elided before it."""
    nouns = {
        code: quantities(text, None, figure_words(language(code)))[0].noun
        for code, text in {"fr": "une dizaine d’enfants", "es": "una veintena de heridos"}.items()
    }
    assert nouns == {"fr": "enfant", "es": "herido"}


MEASURED = [
    ("es", "un esqueleto de metro y medio", "length", "3/2"), ("es", "dos metros y medio de agua", "length", "5/2"),
    ("es", "hace unos 335 millones de años", "duration", "335000000"), ("es", "la mitad de los votos", "fraction", "1/2"),
    ("fr", "deux ans et demi plus tard", "duration", "5/2"), ("fr", "une heure et demie", "duration", "3/2"),
    ("fr", "une trentaine de kilomètres", "length", "30"), ("fr", "la moitié des élus", "fraction", "1/2"),
    ("de", "nur noch zur Hälfte ausgelastet", "fraction", "1/2"), ("de", "ein Drittel der Wähler", "fraction", "1/3"),
    ("de", "die 39-jährige Bäckerin", "age", "39"), ("es", "30 centímetros de agua", "length", "30"),
    ("fr", "80 kilomètres à l’heure", "speed", "80"), ("de", "12 Quadratkilometer Wald", "area", "12"),
]  # fmt: skip


@each(("code", "text", "kind", "value"), MEASURED, ids=[f"{r[0]}-{r[1]}" for r in MEASURED])
def test_a_measure_is_read_with_what_its_language_ties_to_it(code, text, kind, value):
    """A half behind the unit, a preposition before it, a part that needs no “of”."""
    (found,) = quantities(text, None, figure_words(language(code)))
    assert (found.kind, str(found.value)) == (kind, value)


@each(
    ("code", "text"),
    [
        ("es", "a mitad de camino"),
        ("es", "la segunda mitad del año"),
        ("fr", "à moitié convaincu"),
        ("es", "el medio y la radio"),
    ],
)
def test_half_of_a_way_is_no_part(code, text):
    """Half-way, the second half, half convinced."""
    assert [q for q in quantities(text, None, figure_words(language(code))) if q.kind in ("fraction", "length")] == []


COUNTED = [
    ("Nach Angaben der Polizei 47 Autos", "auto"), ("240 schwer bewaffnete Polizisten standen", "polizisten"),
    ("18.000 Zuschauern brachten Jonas", "zuschauern"), ("60 standen am Tor", ""), ("12 im Dorf", ""),
]  # fmt: skip


@each(("text", "noun"), COUNTED, ids=[text for text, _ in COUNTED])
def test_where_nouns_have_capitals_the_first_one_is_counted(text, noun):
    """Behind adjectives, before a verb; a noun before the figure makes it no name, a small word is never counted."""
    (found,) = quantities(text, None, figure_words(language("de")))
    assert found.noun == noun


TIMES = [
    ("fr", "parti à 7 h 12 de Sauvigny", 432), ("fr", "clos à 18 heures", 1080), ("fr", "vers 21 h", 1260),
    ("it", "l’allarme alle 10.20", 620), ("de", "um 9.30 Uhr", 570), ("nl", "om negen uur", 540),
    ("pt", "às 2h10 da manhã", 130),
]  # fmt: skip


@each(("code", "text", "minutes"), TIMES, ids=[f"{r[0]}-{r[1]}" for r in TIMES])
def test_a_time_of_the_day_is_one(code, text, minutes):
    """By the word before it where an hour may also be how long something takes."""
    (found,) = quantities(text, None, figure_words(language(code)))
    assert (found.kind, found.readings[0][0]) == ("clock time", minutes)


OTHERWISE = [
    ("fr", "après sept heures de débats", ["duration"]), ("nl", "een debat van twee uur", ["duration"]),
    ("it", "costa 10,20 euro", ["money"]), ("pt", "Segundo o governo, nada mudou", []),
    ("pt", "o segundo mandato", ["ordinal"]), ("it", "secondo i vicini, prima pioveva", []),
    ("it", "il secondo mandato", ["ordinal"]), ("uk", "у 2016 році", ["year"]), ("uk", "чотири роки", ["duration"]),
    ("ru", "сорок пять суток", ["duration"]), ("ru", "к пяти годам", ["duration"]), ("de", "Das war 2009.", ["year"]),
    ("de", "der 74-Jährige", ["age"]), ("de", "die 50-Tonnen-Brücke", []), ("nl", "bij 180 graden", ["temperature"]),
]  # fmt: skip


@each(("code", "text", "kinds"), OTHERWISE, ids=[f"{r[0]}-{r[1]}" for r in OTHERWISE])
def test_what_looks_like_another_figure_is_read_for_what_it_is(code, text, kinds):
    """How long, how much, a preposition that is an ordinal elsewhere, a year behind which a sentence ends."""
    assert [q.kind for q in quantities(text, None, figure_words(language(code)))] == kinds
