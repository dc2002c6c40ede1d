"""The probability of a pair of sentences: what each part of it adds, on a pair of articles worked out once."""

import pytest

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.claims.sentence_bags import bags
from diptych.matching.claims.sentence_links import Sentences
from diptych.matching.claims.word_linker import KEPT, LONG, ON_NAMES, WordLinker
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import POSSIBLE
from diptych.options import Options

LEFT = """Dam cracks above Orrin

The dam above Orrin cracked on Sunday after 40 days of rain.

Engineers lowered the lake by 3 metres. A school fete was cancelled because of the mud.

The sluice keeper Ines Vane heard a bang at midnight. Nobody had looked at the spillway since 1998.

Farmers had asked engineers to lower it."""
RIGHT = """Lake lowered after crack

Engineers have lowered the lake behind the dam by 2 metres.

The dam above Orrin has a crack after 40 days of rain, the council said. Wheat prices rose.

A bang at midnight woke the keeper of the sluice, Ines Vane."""
# Left and right sentence: the probability, and that of their words alone. Whoever fits the weights anew writes these anew.
SCORES = {
    (0, 0): (0.1411, 0.0622),  # two headings with a word in common
    (0, 1): (0.0949, 0.0207),
    (0, 2): (0.8528, 0.7515),
    (1, 0): (0.1080, 0.0249),
    (1, 1): (0.0235, 0.0093),  # other figures
    (1, 2): (0.9996, 0.9991),  # the same figure
    (2, 0): (0.6398, 0.4604),
    (2, 1): (0.9701, 0.9386),  # other figures, the same act
    (4, 4): (0.9978, 0.9983),  # later here than there
    (6, 0): (0.0275, 0.0610),  # early here alone
    (6, 1): (0.1458, 0.2819),
}


@pytest.fixture
def sentences(indexed):
    """A text as a linker gets it."""

    def made(text: str) -> Sentences:
        index = indexed(text)
        return Sentences(index, bags(index))

    return made


def by_place(links) -> dict[tuple[int, int], tuple[float, float]]:
    """Both probabilities of every pair."""
    return {(k.left, k.right): (k.score, k.words) for k in links}


def test_the_probabilities_of_a_pair_of_articles(sentences):
    """From shared words, figures, the places of the sentences and their neighbours, and from the words alone."""
    found = by_place(WordLinker().links(sentences(LEFT), sentences(RIGHT)))
    assert found.keys() == SCORES.keys()
    for place, (score, words) in SCORES.items():
        assert found[place] == pytest.approx((score, words), abs=6e-5), place


def test_evidence_begins_with_the_rarest_word(sentences):
    """Each word as either article writes it."""
    links = WordLinker().links(sentences(LEFT), sentences(RIGHT))
    told = next(k.common for k in links if (k.left, k.right) == (2, 1))
    assert [(word.stem, word.left, word.right) for word in told] == [
        ("meter", "metres", "metres"),
        ("engin", "Engineers", "Engineers"),
        ("lake", "lake", "lake"),
        ("lower", "lowered", "lowered"),
    ]


def numbered(count: int, of: int) -> str:
    """So many sentences that share no word but one, which stands in the first ``count`` of them."""
    made = (f"{chr(97 + n % 26) * 3}{chr(97 + n // 26)}ex {'ferry' if n < count else 'barge'} sank." for n in range(of))
    return " ".join(word.capitalize() for word in made)


@pytest.mark.parametrize(("count", "of", "tells"), [(50, 52, True), (51, 52, False), (51, 59, False), (51, 60, True)])
def test_a_word_of_most_sentences_tells_nothing(sentences, count, of, tells):
    """In fifty sentences, and one more for sixty of the longer text, a word still tells two of them from others."""
    found = WordLinker().links(sentences(numbered(count, of)), sentences("A ferry was built at Calder."))
    assert bool(found) is tells


def test_a_long_text_has_few_candidates_a_sentence(sentences):
    """Those with the most in common; the better neighbour where they are equal."""
    towns = "Calder Penhale Orrin Tollick Skerry Portree Branton Marlow".split()
    many = sentences(" ".join(f"The {towns[n % 8]} ferry sank." for n in range(LONG + 1)))
    shown = by_place(WordLinker().links(many, many))
    of_left = [sorted(j for i, j in shown if i == n) for n in range(LONG + 1)]
    assert all((n, n) in shown for n in range(LONG + 1))
    assert of_left[100] == list(range(100 - 8 * (KEPT // 2), 100 + 8 * (KEPT // 2) + 1, 8))
    assert not any((j - i) % 8 for i, j in shown)


WHO = "The mill burnt down.\n\nMayor Ines Vane defended herself."


@pytest.mark.parametrize(
    ("right", "linked"),
    [
        ("Rain fell.\n\nMayor Ines Vane pointed to the weather.", False),
        ("Rain fell.\n\nMayor Ines Vane herself was defended by the crews.", True),
    ],
)
def test_who_somebody_is_ties_no_sentences(sentences, right, linked):
    """Of one person, named with an office, many things are told; one more word in common says which."""
    scores = [k.score for k in WordLinker().links(sentences(WHO), sentences(right)) if (k.left, k.right) == (1, 1)]
    assert (max(scores, default=0.0) >= 0.5) is linked


QUIET = "The mill burnt down.\n\n{}\n\nA bus line is to close in spring. Wheat is cheap. Nobody slept that night."


@pytest.mark.parametrize(
    ("left", "right", "linked"),
    [
        # names and no more: of one place many things are told
        ("on the Tollick quay", "A Tollick Quay tower", False),
        ("on the Tollick quay", "A Tollick quay tower", True),
        # a source and no more
        ("on Tollick television", "A Tollick television tower", False),
        ("on the Tollick ice", "A Tollick ice tower", True),
    ],
)
def test_names_and_sources_tie_no_sentences(sentences, left, right, linked):
    """One word more that says what is told of them does."""
    one = sentences(QUIET.format(f"Old Ada Marsh sang of the sea {left} in the morning."))
    other = sentences(QUIET.format(f"{right} was sold by the brewer last year. Rain fell on the quay."))
    assert (max(k.score for k in WordLinker().links(one, other) if (k.left, k.right) == (1, 1)) >= POSSIBLE) is linked


DAMM = """Damm reißt über Orrin

Der Damm über Orrin bekam am Sonntag nach 40 Tagen Regen Risse.

Ingenieure senkten den Stausee um 3 Meter. Ein Schulfest fiel wegen des Schlamms aus.

Die Wärterin Ines Vane hörte um Mitternacht einen Knall. Das Wasser stand 412 Zentimeter hoch."""
STAUSEE = """Stausee nach Riss abgesenkt

Ingenieure haben den Stausee hinter dem Damm um 2 Meter gesenkt.

Der Damm über Orrin hat nach 40 Tagen Regen einen Riss, so der Rat. Das Wasser stand 430 Zentimeter hoch.

Ein Knall um Mitternacht weckte die Wärterin der Schleuse, Ines Vane."""
# The same as above where a language is read by its words.
GERMAN_SCORES = {
    (0, 0): (0.0868, 0.0716),
    (0, 1): (0.0260, 0.0076),
    (0, 2): (0.8275, 0.8633),
    (1, 0): (0.0289, 0.0085),
    (1, 1): (0.0109, 0.0083),
    (1, 2): (0.9966, 0.9974),
    (2, 0): (0.0240, 0.0286),
    (2, 1): (0.9899, 0.9915),
    (4, 4): (0.9974, 0.9980),
    (5, 3): (0.9992, 0.9996),
}


def read(text: str, code: str) -> Sentences:
    """A text in a language as a linker gets it."""
    pack = language(code)
    index = TextIndex(analyse(Article(text, "a.txt", language=code), Options(pipeline="blank"), pack), pack)
    return Sentences(index, bags(index))


def test_the_probabilities_of_a_pair_of_german_articles():
    """By weights of their own, with figures that are nearly one and without links that hang on names."""
    found = by_place(WordLinker().links(read(DAMM, "de"), read(STAUSEE, "de")))
    assert found.keys() == GERMAN_SCORES.keys()
    for place, (score, words) in GERMAN_SCORES.items():
        assert found[place] == pytest.approx((score, words), abs=6e-5), place


def score(code: str, left: str, right: str) -> float:
    """How probably the only sentences of two texts in a language tell the same; 0 where they share no word."""
    made = [read(text, code) for text in (left, right)]
    return next((link.score for link in WordLinker().links(made[0], made[1])), 0.0)


NEAR = "Nach der Havarie im Hafen wurden 412 Fässer vermisst, schrieb die Zeitung."
FAR = "Die Küstenwache suchte am Abend noch nach {} Fässern mit Rapsöl und Farbe."


def test_figures_that_are_nearly_one_speak_for_a_link():
    """In a language that is read by its words: of one measure, within a fifth; others speak less, and none least."""
    near, edge, far = (score("de", NEAR, FAR.format(n)) for n in (430, 500, 900))
    assert near == pytest.approx(edge)
    assert near > 2 * far
    assert score("en", "The port lost 412 barrels.", "Boats sought 430 barrels.") == pytest.approx(
        score("en", "The port lost 412 barrels.", "Boats sought 900 barrels.")
    )


def test_sums_that_are_nearly_one_speak_for_a_link():
    """In English, sums alone: of one currency, within a fifth."""
    near, edge, far, dollars = (
        score("en", "The port lost £412m.", f"Boats sought {money} at the port.")
        for money in ("£430m", "£500m", "£900m", "$430m")
    )
    assert near == pytest.approx(edge)
    assert near > far
    assert far == pytest.approx(dollars)


def test_years_are_no_measure():
    """Two events of neighbouring years are two."""
    one, other = "Der Hafen bekam 2019 einen Kran.", "Ein Kran fiel {} ins Wasser."
    assert score("de", one, other.format(2021)) == pytest.approx(score("de", one, other.format(1934)))


def test_one_word_alone_links_nothing_without_a_figure():
    """In a language that is read by its words, however short the sentences are."""
    assert score("es", "El farol brilla.", "Robaron un farol.") <= ON_NAMES
    assert score("es", "El farol costó 412 euros.", "Robaron un farol de 430 euros.") > POSSIBLE


def test_figures_of_another_size_speak_for_nothing():
    """One wage here and all debts there, though both sentences have a figure in roubles."""
    one, other = "Der Lohn der Bergleute beträgt 900 Euro.", "Der Lohn blieb aus, es fehlen {} Euro."
    assert score("de", one, other.format("71 Millionen")) < 0.5 * score("de", one, other.format("4000"))


def test_days_of_one_month_are_near():
    """Another day for one thing; a month in which two things happen ties them by itself alone no more than a word."""
    one, other = "Die Brücke wird am 20. Mai gesperrt, so der Landkreis.", "Gesperrt wird die Strecke erst {}."
    assert score("de", one, other.format("am 27. Mai")) > score("de", one, other.format("am 27. Juli"))
    assert score("es", "El 7 de febrero.", "El funeral será el 10 de febrero.") <= ON_NAMES


def test_a_unit_beside_a_place_links_nothing():
    """Of one place two temperatures are told; nearly the same one is told twice."""
    left, right = "Em Vale Morno registaram-se 44 graus à tarde.", "Vale Morno tem ainda {} graus às onze da noite."
    assert score("pt", left, right.format(31)) <= ON_NAMES
    assert score("pt", left, right.format(43)) > ON_NAMES


@pytest.mark.parametrize(("many", "all_pairs"), [(LONG, True), (LONG + 1, False)])
def test_one_long_text_is_enough_to_keep_the_best_candidates_alone(sentences, many, all_pairs):
    """However short the other one is."""
    towns = "Calder Penhale Orrin Tollick Skerry Portree Branton Marlow".split()
    long = sentences(" ".join(f"The {towns[n % 8]} ferry sank." for n in range(many)))
    short = sentences(" ".join(f"{' '.join(towns)} {chr(97 + n) * 4}ex met." for n in range(KEPT + 2)))
    for left, right in ((long, short), (short, long)):
        assert (len(WordLinker().links(left, right)) == many * (KEPT + 2)) is all_pairs


def test_a_fifth_of_the_greater_figure_is_near():
    """Of those from two on: what is told of one or less is soon told of something else."""
    left, right = "Die Miete im Hafen stieg um {} Prozent.", "Um {} Prozent teurer wurde das Wohnen dort."
    apart = score("de", left.format("4,1"), right.format("9"))
    for one, other, near in (("400", "500", True), ("1,9", "2,1", True), ("1,8", "1,9", False), ("4,1", "5,5", False)):
        assert (score("de", left.format(one), right.format(other)) > apart + 0.001) is near, (one, other)


def test_days_of_one_month_are_near_in_figures_too():
    """Though no word of them is the same."""
    one, other = "Die Brücke wird am 20.5.2024 gesperrt.", "Gesperrt wird die Strecke erst am {}."
    assert score("de", one, other.format("27.5.2024")) > score("de", one, other.format("27.7.2024"))


def test_one_word_and_a_figure_link_sentences():
    """The same figure, or one that is nearly the same; another one does not."""
    same, near, other = (score("es", "Brillan 412 faroles.", f"Robaron {n} faroles.") for n in (412, 430, 900))
    assert same > near > ON_NAMES >= other


def test_who_somebody_is_has_to_be_that_in_both_sentences():
    """A school burns, and somebody leads a school: the first is more than who that is."""
    left = "Luis Vale, director de la escuela del puerto, dimitió."
    assert score("es", left, "La escuela del puerto ardió ante Luis Vale, su director.") > ON_NAMES
    assert score("es", left, "Luis Vale, director de la escuela del puerto, cantó.") <= ON_NAMES
