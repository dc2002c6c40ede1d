"""Who says a quotation in languages whose folders declare their habits."""

from diptych.article import Article
from diptych.language import analyse
from diptych.options import Options
from tables import each

SAID = [
    ("de", "„Die Brücke bleibt zu“, sagte Bürgermeisterin Ada Keller.", "Ada Keller"),
    ("de", "Ada Keller leitet das Amt. Zu den Kosten sagte Keller: „Das wird teuer.“", "Ada Keller"),
    ("de", "Ada Keller leitet das Amt. „Das wird teuer“, so Keller.", "Ada Keller"),
    ("de", "Jonas Weil, Sprecher der Stadt, nannte den Plan „einen Witz“.", "Jonas Weil"),
    ("de", "Ada Keller leitet das Amt. „Das wird teuer“, sagt sie.", "Ada Keller"),
    (
        "de",
        "Der Plan nannte keine Zahlen. „Das wird teuer“, sagte ein Sprecher der Polizei.",
        "ein Sprecher der Polizei",
    ),
    ("de", "Ada Keller winkte ab. „Das wird teuer.“", "Ada Keller"),
    ("de", "„Das wird teuer“, rief jemand aus der Menge.", None),
    ("de", "Das Boot „Möwe“ liegt im Hafen von Brunn.", None),
    ("fr", "« Le pont reste fermé », a déclaré la maire, Lise Morel.", "Lise Morel"),
    ("fr", "Lise Morel dirige la ville. « Ce sera cher », dit-elle.", "Lise Morel"),
    ("fr", "« Nous partirons, a dit Lise Morel, dès demain. »", "Lise Morel"),
    ("fr", "« Ce sera cher », selon l’ingénieur Paul Vasseur.", "Paul Vasseur"),
    ("fr", "« Ce sera cher », s’indigne Lise Morel, déléguée du personnel.", "Lise Morel"),
    ("fr", "« Ce sera cher », sourit une mère de famille.", "une mère de famille"),
    ("es", "«El puente sigue cerrado», ha señalado la alcaldesa, Inés Vale.", "Inés Vale"),
    ("es", "Inés Vale dirige la ciudad. «Será caro», ha añadido.", "Inés Vale"),
    ("es", "Según Inés Vale, el plan es «una farsa».", "Inés Vale"),
    ("es", "Inés Vale calificó el plan de «farsa».", "Inés Vale"),
    ("es", "«Será caro», dijo Pedro de la Fuente, portavoz del grupo.", "Pedro de la Fuente"),
]


@each(("code", "text", "name"), SAID, ids=[f"{code}-{text[:30]}" for code, text, _ in SAID])
def test_who_says_it(code, text, name):
    """By the verb, its subject, a source, a pronoun, or the sentence before; and nobody where nobody is named."""
    document = analyse(Article(text, "a", language=code), Options(pipeline="blank"))
    assert [q.speaker and q.speaker.name for q in document.quotations] == [name]


def test_two_parts_of_one_utterance_are_one():
    """What its own report breaks is tied together."""
    text = "„Wir kommen“, sagte Ada Keller, „und wir bleiben.“"
    document = analyse(Article(text, "a", language="de"), Options(pipeline="blank"))
    assert [q.group for q in document.quotations] == [0, 0]
    assert {q.speaker.name for q in document.quotations} == {"Ada Keller"}


def test_people_and_their_gender_are_known():
    """Titles, roles and first names tell it."""
    text = "Herr Lund kam mit Bürgermeisterin Keller-Brandt und Anna Lorenz. Anna Lorenz lachte."
    document = analyse(Article(text, "a", language="de"), Options(pipeline="blank"))
    assert {p.surname: p.gender for p in document.people} == {"Lund": "m", "Lorenz": "f"}
