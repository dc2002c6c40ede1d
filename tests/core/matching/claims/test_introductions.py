"""Words that only tell who somebody is, and links that hang on them, in languages read by the words of a report."""

import pytest

from diptych.article import Article
from diptych.engine import compare
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.claims.introductions import introducing
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from diptych.sameness.families import key_of

TOLD = [
    ("es", "El portavoz de los vecinos, Luis Vale, ha acusado al alcalde.", "portavoz de los vecinos Luis Vale"),
    (
        "es",
        "Ana Vale, de 52 años, directora de la escuela, dimitió ayer.",
        "Ana Vale de 52 años directora de la escuela",
    ),
    ("fr", "Paul Rey, de l’université de Brunn, doute du lac.", "Paul Rey de l’université de Brunn"),
    ("fr", "Paul Rey, dans la nuit de Brunn, doute du lac.", "Paul Rey"),
    ("de", "Trainer Jonas Lund vom Verein in Brunn, der zweifelt.", "Trainer Jonas Lund vom Verein in Brunn"),
    ("de", "Ada Keller zweifelt am Alter des Bootes.", "Ada Keller"),
    ("de", "Brunn – Der Kulturlandesrat Jonas Lund zweifelt.", "Brunn Kulturlandesrat Jonas Lund"),
    ("es", "La federación de padres, que preside Ana Vale, dimitió.", "federación de padres que preside Ana Vale"),
    ("es", "La federación de padres, que Ana Vale dejó en mayo, dimitió.", "Ana Vale"),
    (
        "es",
        "Pidió el lunes por la noche en una larga carta la portavoz de los vecinos, Ana Vale.",
        "portavoz de los vecinos Ana Vale",
    ),
    ("fr", "(Brunn) – Ada Keller doute du lac.", "Brunn Ada Keller"),
    ("fr", "Le lac de Brunn – Ada Keller doute.", "Ada Keller"),
    ("en", "The festival's director, Ana Vale, said so.", "festival's director Ana Vale"),
    ("en", "Ana Vale, the leader of the council, said so.", "Ana Vale the leader of the council"),
    ("en", "They asked the council leader Ana Vale.", "council leader Ana Vale"),
    ("en", "They asked council leader Ana Vale.", "leader Ana Vale"),
    ("en", "In May they elected director Ana Vale.", "director Ana Vale"),
    ("en", "Festival director Ana Vale said so.", "Festival director Ana Vale"),
    # what is said or done is told of others, too
    ("es", "Ana Vale dimitió, según la portavoz.", "Ana Vale"),
    ("es", "Ayer lloró Luis Vale, dijo la portavoz, en Brunn.", "Luis Vale la portavoz"),
    ("es", "Ayer habló Ana Vale, lloró el público, portavoz incluido.", "Ana Vale"),
    ("es", "Ayer lloró Ana Vale, muda ante la portavoz, en Brunn.", "Ana Vale la portavoz"),
    ("es", "Ayer lloró Ana Vale, vista ayer con 52 ovejas, en Brunn.", "Ana Vale"),
    ("fr", "Paul Rey, contre une association de Brunn, doute.", "Paul Rey"),
    ("fr", "Paul Rey, de bonne humeur, doute.", "Paul Rey"),
    ("fr", "Paul Rey, d’une association de Brunn, doute.", "Paul Rey d’une association de Brunn"),
    # ten words tell who somebody is, eleven what happened
    (
        "es",
        "Ayer dimitió Ana Vale, directora de la escuela que perdió ayer todo el techo, en Brunn.",
        "Ana Vale directora de la escuela que perdió ayer todo el techo",
    ),
    ("es", "Ayer dimitió Ana Vale, directora de la escuela que perdió ayer por viento el techo, en Brunn.", "Ana Vale"),
    (
        "es",
        "El portavoz de los vecinos del puerto muy viejo de Brunn Luis Vale dimitió.",
        "portavoz de los vecinos del puerto muy viejo de Brunn Luis Vale",
    ),
    ("es", "El portavoz pidió ayer ante cientos de vecinos en la plaza mayor que Luis Vale dimita.", "Luis Vale"),
    # who leads a house
    ("es", "La federación de padres, que preside desde ayer Ana Vale, dimitió.", "Ana Vale"),
    (
        "es",
        "La federación de padres, que preside hoy Ana Vale, dimitió.",
        "federación de padres que preside hoy Ana Vale",
    ),
    ("es", "La federación de padres, ayer sin Ana Vale, dimitió.", "Ana Vale"),
    # datelines
    ("de", "Bad Alt Brunn – Ada Keller zweifelt.", "Bad Alt Brunn Ada Keller"),
    ("de", "Rat in Brunn – Ada Keller zweifelt.", "Ada Keller"),
    ("de", "Bad Alt Brunn West – Ada Keller zweifelt.", "Ada Keller"),
    # kin, titles, houses
    ("es", "En Brunn habló su hermana, Ana Vale, del puerto.", "hermana Ana Vale"),
    ("es", "En Brunn habló su marido, Luis Vale, del puerto.", "marido Luis Vale"),
    ("de", "Am Morgen kam Herr Jonas Lund.", "Herr Jonas Lund"),
    ("de", "Ute Sommer vom Mieterbund sagte das Treffen ab.", "Ute Sommer vom Mieterbund"),
    ("de", "Ute Sommer vom Mieterbund hat gezweifelt.", "Ute Sommer vom Mieterbund"),
    # one name alone
    ("de", "Am Morgen kam Bürgermeister Lund. Jonas Lund zweifelt.", "Bürgermeister Lund"),
    ("es", "La federación, que preside Vale, dimitió. Ana Vale lloró.", "federación que preside Vale"),
]


@pytest.mark.parametrize(("code", "text", "told"), TOLD, ids=[text[:25] for _, text, _ in TOLD])
def test_what_tells_who_somebody_is(code, text, told):
    """What stands beside a name up to the comma that closes it: role and house, age; not what somebody does."""
    pack = language(code)
    side = TextIndex(analyse(Article(text, "a", language=code), Options(pipeline="blank"), pack), pack)
    people = {i for mention in side.document.mentions for i in side.words_in(mention.span)}
    found = introducing(side, side.words_in(side.document.sentences[0].span), people)
    assert " ".join(text[side.words[i].start : side.words[i].end] for i in sorted(found)) == told


def test_a_dateline_opens_an_article():
    """Further down a place before a dash is what the sentence tells."""
    pack = language("de")
    text = "Es regnete am Abend. Brunn – Ada Keller zweifelt."
    side = TextIndex(analyse(Article(text, "a", language="de"), Options(pipeline="blank"), pack), pack)
    people = {i for mention in side.document.mentions for i in side.words_in(mention.span)}
    found = introducing(side, side.words_in(side.document.sentences[1].span), people)
    assert [side.words[i].norm for i in sorted(found)] == ["ada", "keller"]


def claims(code: str, left: str, right: str) -> list[str]:
    """The kinds of claims that two articles in a language share."""
    articles = [Article(f"{text}\n", side, language=code) for text, side in ((left, "left"), (right, "right"))]
    found = compare(*articles, Options(pipeline="blank")).findings
    return [finding.type for finding in found if finding.kind == "claim"]


def test_who_somebody_is_links_no_sentences():
    """Of one person many things are told, whatever house that person is of."""
    left = "Paul Rey, de l’université de Brunn, a mesuré la glace du lac."
    assert claims("fr", left, "Paul Rey, de l’université de Brunn, doute encore.") == []
    assert claims("fr", left, "La glace du lac a été mesurée par Paul Rey.") != []


def test_one_word_of_a_short_sentence_links_nothing():
    """“Verhaftet?” is told again by no sentence with that word; by one that has its two words it is."""
    long = "Die Sprecherin bleibt in Brunn, auch wenn man sie verhaftet."
    assert claims("de", long, "Und wenn man sie verhaftet?") == []
    assert claims("de", "Der Boden schwankte.", "Am Abend schwankte der Boden.") != []


def test_forms_that_the_stemmer_parts_are_one_word():
    """Strong verbs, accents, and words for figures."""
    assert claims("de", "Der Fluss Elz stieg am Abend.", "Am Abend ist die Elz als Fluss gestiegen.") != []
    es, fr = language("es"), language("fr")
    assert key_of("perdió", es) == key_of("perderá", es)
    assert key_of("blessées", fr) == key_of("blessés", fr)
    assert key_of("tres", es) == "3"
    assert key_of("uno", es) != "1"
