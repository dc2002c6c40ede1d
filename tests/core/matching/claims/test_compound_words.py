"""Compounds of one article as the other one takes them apart."""

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.claims.compound_words import taken_apart
from diptych.matching.claims.sentence_bags import Bag, bags
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from tables import each


def read(text: str, code: str = "de") -> tuple[Bag, ...]:
    """The bags of a text."""
    pack = language(code)
    document = analyse(Article(text, "a.txt", language=code), Options(pipeline="blank"), pack)
    return tuple(bags(TextIndex(document, pack)))


def common(left: str, right: str, code: str = "de") -> frozenset[str]:
    """The stems that two sentences share when compounds are taken apart."""
    (a,), (b,) = taken_apart(read(left, code), read(right, code), language(code))
    return a.stems & b.stems


@each(
    ("left", "right"),
    [
        ("Der Dorfbrunnen von Hollerau ist leer.", "Im Brunnen fand man nichts."),
        ("Ein Lehmziegel fiel vom Turm.", "Drei Ziegel liegen herum."),
        ("Der Leuchtturm wackelt.", "Neben einem Kran bebt dieser Turm."),  # four letters say what it is
    ],
)
def test_a_compound_is_the_part_that_the_other_article_has(left, right):
    """The part that it ends with, which says what it is; in whichever article it stands."""
    assert len(common(left, right)) == 1
    assert common(left, right) == common(right, left)


@each(
    ("left", "right"),
    [
        ("Der Brunnenrand von Hollerau ist feucht.", "Im Brunnen fand man nichts."),  # it says what a rim it is
        ("Sie kam aus Holland zurück.", "Das Land ist flach."),  # too little is left
        ("Er war bislang still.", "Der Gang ist lang."),  # no nouns
        ("Die Kabelei ist alt.", "Ein Ei lag da."),  # too short for a part
        ("Der Apparat brummt.", "Der Rat schweigt."),
        ("Die Feuerwehr kam spät.", "Das Wehr steht offen."),  # a word of its own line
        ("Der Dorfbrunnen ist leer.", "Am Dorfbrunnen fand man einen zweiten Brunnen."),  # both have the long name
    ],
)
def test_what_is_no_such_part_joins_nothing_more(left, right):
    """Beginnings, chance endings, words that are no nouns, compounds of both articles."""
    (a,), (b,) = read(left), read(right)
    assert common(left, right) == a.stems & b.stems


@each(("left", "right"), [("De dorpsfontein is kapot.", "Bij de fontein stond een ezel.")])
def test_where_nouns_have_no_capitals_any_word_may_be_one(left, right):
    """As in Dutch."""
    assert len(common(left, right, "nl")) == 1


def test_the_longest_part_counts_and_every_compound():
    """One compound that both have keeps no other from being taken apart."""
    left = "Der Marktbrunnen und der Kirchturm stehen neben dem Glockenturm."
    right = "Den Marktbrunnen sieht man vom Turm, die Glocke auch."
    assert {"marktbrunn", "turm"} <= common(left, right)


def test_other_languages_have_no_compounds():
    """A French word that ends like another is another."""
    assert common("Le portefeuille est vide.", "Une feuille est tombée.", "fr") == frozenset()
