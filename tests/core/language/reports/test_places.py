"""What a quotation's sentence offers as its speaker: subjects, whoever a verb has behind it, and titles that none says."""

from diptych.language.reports.phrases import ReportPhrase
from diptych.language.reports.places import ReportPlace, candidates, is_title, past_sign, subject_behind
from diptych.language.reports.tokens import Frame, ReportToken, tokens
from diptych.languages.pack import language
from tables import each


def place(code: str, text: str, quoted: str | None = None) -> ReportPlace:
    """A quotation behind a text, or the end of the text."""
    frame = list(tokens(text, 0, len(text), language(code)))
    at = len(frame)
    if quoted is not None:
        frame.append(ReportToken(quoted, quoted.lower(), len(text), len(text) + len(quoted), 0))
    return ReportPlace(frame, at, language(code), frozenset())


def of(text: str, frame: Frame, phrase: ReportPhrase | None) -> str | None:
    """The words of a phrase."""
    return phrase and text[frame[phrase.start].start : frame[phrase.end - 1].end]


@each(
    ("code", "text", "found"),
    [
        ("es", "cientos de abogados con Luis Vale", ["abogados"]),
        ("es", "con Luis Vale vino la abogada", ["la abogada"]),
        ("es", "según contó ayer su madre, hoy pidió Luis Vale", ["Luis Vale"]),
        ("es", "según el club, su madre pidió agua, y pan", ["su madre"]),
        ("fr", "selon la juge, Paul Rey a dit", ["Paul Rey"]),
        ("de", "die Pflegerin sah Ada Keller", ["die Pflegerin", "Ada Keller"]),
    ],
)
def test_who_can_speak(code, text, found):
    """People whom no preposition and no source leads to."""
    where = place(code, text)
    assert [of(text, where.frame, p) for p in candidates(where, 0, where.at)] == found


@each(
    ("code", "text", "subject"),
    [
        ("fr", "lance à la foule Mara Costa", "Mara Costa"),
        ("fr", "lance à la foule la directrice du port", "la directrice"),
        ("fr", "répond à la question de la juge Anne Roux", None),
        ("fr", "lance à la foule Mara", None),
        ("fr", "lance à Mara Costa", None),
        ("fr", "lance à la foule mara Costa", None),
        ("fr", "lance, gêné, la directrice", "la directrice"),
        ("fr", "lance, un peu trop gêné, Paul Rey", "Paul Rey"),
        ("fr", "lance, un peu plus tard hier, Paul Rey", None),  # too much between two commas
        ("fr", "lance, Paul Rey, gêné", None),
        ("fr", "lance, gêné : un geste, Paul Rey", None),
        ("fr", "prévient l’Union par la voix d’Annika Lind", "Annika Lind"),
        ("es", "espetó este", "este"),
        ("es", "espetó este a Luis Vale", None),
        ("es", "dijo sonriendo Luis Vale", None),
        ("es", "dijo mientras Luis Vale lloraba", None),
        ("es", "dijo el lunes la abogada", None),
        ("es", "avisó el club por boca de Luis Vale", "Luis Vale"),
        ("es", "dijo a su madre la hija", "la hija"),
        ("de", "sagte den Mann Keller", None),
        ("de", "sagte gestern am Abend in Brunn die Pflegerin", "die Pflegerin"),
        ("de", "sagte, sichtlich bewegt, die Pflegerin", "die Pflegerin"),
    ],
)
def test_the_subject_behind_a_verb(code, text, subject):
    """Behind words that say when, how or to whom; not an object, nor the subject of another clause."""
    where = place(code, text)
    assert of(text, where.frame, subject_behind(where, 0)) == subject


@each(
    ("text", "quoted", "is_one"),
    [
        ("Estrena la película", "Marea", True),
        ("Estrena la película", "Marea de la bahía", True),
        ("Estrena la película", "Marea de la bahía vieja", False),
        ("Estrena la película", "marea", False),
        ("Estrena la película", "Marea.", False),
        ("Estrena película", "Marea", False),
        ("Estrena la de", "Marea", False),
        ("Estrena la dijo", "Marea", False),
        ("Estrena la ,", "Marea", False),
        ("", "Marea", False),
    ],
)
def test_titles(text, quoted, is_one):
    """A few words with a capital and no stop, behind a thing with its article, are what it is called."""
    assert is_title(place("es", text, quoted)) is is_one


@each(("text", "at"), [(", dijo", 1), ("— dijo", 1), (", — dijo", 2), ("dijo", 0), (",", 1)])
def test_past_a_sign(text, at):
    """Commas and dashes stand between a quotation and its verb."""
    assert past_sign(place("es", text), 0) == at
