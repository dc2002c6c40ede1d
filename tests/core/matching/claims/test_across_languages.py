"""Sentences in two languages that may tell the same, by the figures and names that both write alike."""

from diptych.article import Article
from diptych.finding import Finding
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.claims.across_languages import find
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from tables import each


def read(text: str, code: str) -> TextIndex:
    """A text in a language as the finders see it."""
    pack = language(code)
    return TextIndex(analyse(Article(text, "a.txt", language=code), Options(pipeline="blank"), pack), pack)


def told(german: str, english: str) -> tuple[list[Finding], list[tuple[int, int]]]:
    """The claims of a German and an English text, and which sentences each of them joins."""
    left, right = read(german, "de"), read(english, "en")
    found = find(left, right)
    return found, [(left.sentence_at(claim.left[0].start), right.sentence_at(claim.right[0].start)) for claim in found]


@each(
    ("german", "english", "pairs"),
    [
        ("In Tollick sanken 10 Boote.", "A storm in Tollick sank 10 boats.", [(0, 0)]),
        ("In Tollick sanken 9 Boote.", "A storm in Tollick sank 9 boats.", []),  # so many are of anything
        ("Am 3. Mai sang Ada Marsh in Tollick.", "In Tollick, Ada Marsh sang on 3 May.", [(0, 0)]),
        ("Der Sturm riss in Ulm 140 Ziegel vom Dom.", "The gale tore 140 tiles from roofs in Ulm.", [(0, 0)]),
        ("Der Sturm riss in Au 140 Ziegel vom Dom.", "The gale tore 140 tiles from roofs in Au.", []),  # too short
        ("Der Sturm warf 140 Boote und 35 Kutter um.", "The gale threw over 140 boats and 35 trawlers.", [(0, 0)]),
        ("Hotels verloren 140 Gäste an die Konkurrenz.", "Hotels along the coast hung up 140 posters.", []),  # no name
        ("Ein Sturm in Tollick kippte 140 Boote um.", "In Portree a judge freed 140 sailors.", []),
        ("Vor Tollick sank Ivo Bells Boot.", "Ivo Bell lost his boat off Tollick.", []),  # names alone
        (
            "Die Flut nahm in Tollick 140 Lesern das Dach.",
            "Sign up for our newsletter, as 140 readers in Tollick do.",  # the page says this of itself
            [],
        ),
        # one of two tells more of it
        (
            "In Tollick sanken 140 Boote. Vor Tollick kamen 140 Menschen mit 35 Kuttern davon.",
            "With 35 trawlers 140 people fled from Tollick.",
            [(1, 0)],
        ),
        (
            "Aus Tollick flohen 140 Menschen mit 35 Kuttern.",
            "The storm sank 140 boats at Tollick. With 35 trawlers 140 people fled from Tollick.",
            [(0, 1)],
        ),
        # which of two it is nobody knows
        ("In Tollick sanken 140 Boote. In Tollick brannten 140 Häuser.", "At Tollick, 140 burned.", []),
        ("Vor Tollick brannten 140.", "The storm sank 140 boats at Tollick. In Tollick 140 homes burned.", []),
        # each with its own
        (
            "In Tollick sanken 140 Boote. Bei Portree fuhren 35 Kutter auf den Strand.",
            "At Portree 35 trawlers ran ashore. The storm sank 140 boats at Tollick.",
            [(0, 1), (1, 0)],
        ),
    ],
)
def test_which_sentences_may_tell_the_same(german, english, pairs):
    """Those with a telling figure and a name, or two figures, in common, that have no better counterpart."""
    assert sorted(told(german, english)[1]) == pairs


def towns(count: int) -> list[str]:
    """So many names of towns."""
    return [f"{chr(65 + n % 26)}o{chr(97 + n // 26)}ndorf" for n in range(count)]


@each(("left", "right", "found"), [(50, 50, 50), (51, 1, 0), (1, 51, 0), (50, 1, 1), (1, 50, 1)])
def test_a_figure_of_every_sentence_tells_nothing(left, right, found):
    """In more than fifty sentences of one article it joins none, whatever names stand beside it."""
    german = " ".join(f"Man zählte in {town} 140 Boote." for town in towns(left))
    english = " ".join(f"They counted in {town} 140 boats." for town in towns(right))
    pairs = told(german, english)[1]
    assert sorted(pairs) == [(n, n) for n in range(found)]


def test_the_reason_names_five_words_and_the_evidence_all():
    """Figures first, each as either article writes it."""
    (claim,), _ = told(
        "Vor Tollick und Portree retteten Ada Marsh und Ivo Bell am 3. Mai 2019 mit 35 Kuttern 140 Menschen.",
        "On 3 May 2019 Ada Marsh and Ivo Bell saved 140 people off Tollick and Portree with 35 trawlers.",
    )
    figures = ["3. Mai 2019", "140", "35"]
    assert claim.reason.count("“") == 5
    assert claim.evidence["shared"]["left"] == [*figures, "Ada", "Bell", "Ivo", "Marsh", "Portree", "Tollick"]
    assert claim.evidence["shared"]["right"] == ["3 May 2019", *claim.evidence["shared"]["left"][1:]]
