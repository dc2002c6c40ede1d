"""Another linker in the place of Diptych's: what a model gives becomes claims, statements and framing."""

import pytest

from diptych import engine
from diptych.article import Article
from diptych.engine import compare
from diptych.matching.claims.sentence_links import LONG, CommonWord, SentenceLink, linked
from diptych.matching.thresholds import NOT_THE_SAME
from diptych.options import Options

LEFT = "Forty barns burned in Calder overnight. Lowe sold three ferries to Penhale. The dam held."
RIGHT = "A great fire ate the farms of the village. The bridge is shut. Three ships went to Penhale, sold by Lowe."


class Model:
    """A linker that knows two pairs by heart; of one it can say why."""

    rule = "model-link"

    def __init__(self, score: float = 0.8) -> None:
        self.score = score
        self.seen: list[list[str]] = []

    def links(self, left, right):
        """The first sentence of the fire with evidence, the dam and the bridge without; none where one is not there."""
        self.seen.append(left.texts + right.texts)
        fire, other = CommonWord("fire", "burned", "fire"), (left.texts[0], right.texts[0])
        if "burned" not in other[0]:
            fire = CommonWord("fire", "fire", "burned")
        yield SentenceLink(0, 0, self.score, self.score, (fire,))
        yield SentenceLink(2, 1, 0.9, 0.9, ())


def claims(found):
    """The claims among the findings."""
    return [f for f in found.findings if f.kind == "claim"]


@pytest.fixture
def model(monkeypatch):
    """The engine with another linker."""
    made = Model()
    monkeypatch.setattr(engine, "LINKER", made)
    return made


def test_a_model_takes_the_place_of_the_linker(model):
    """It gets the sentences; its pairs are claims under its name, with its evidence, in the same bands."""
    found = compare(Article(LEFT, "a.txt"), Article(RIGHT, "b.txt"), Options(pipeline="blank"))
    assert model.seen == [[*LEFT.replace(". ", ".\n").split("\n"), *RIGHT.replace(". ", ".\n").split("\n")]]
    (claim,) = claims(found)
    assert (claim.rule, claim.type, claim.score) == ("model-link", "shared", 0.8)
    assert claim.evidence["shared"] == {"stems": ["fire"], "left": ["burned"], "right": ["fire"]}
    assert "“burned/fire”" in claim.reason
    assert [s.status for s in found.statements["left"]] == ["shared", "unique", "unique"]


def test_a_pair_without_evidence_is_not_heard(model):
    """However probable: the reader could not check it."""
    found = compare(Article(LEFT, "a.txt"), Article(RIGHT, "b.txt"), Options(pipeline="blank"))
    assert all(f.left[0].of(LEFT) != "The dam held." for f in claims(found))


@pytest.mark.parametrize(
    ("score", "type_"), [(0.33, None), (0.34, "possible"), (NOT_THE_SAME, "possible"), (0.7, "shared")]
)
def test_the_bands_are_those_of_any_linker(model, score, type_):
    """One table says what a probability means."""
    model.score = score
    found = compare(Article(LEFT, "a.txt"), Article(RIGHT, "b.txt"), Options(pipeline="blank"))
    assert [f.type for f in claims(found)] == ([type_] if type_ else [])


def test_links_are_ranked_on_either_side():
    """Ties go to the nearer sentence, then to the earlier; the ranks of a linker itself count for nothing."""

    class Rows:
        """Four pairs of one left sentence."""

        rule = "rows"

        def links(self, left, right):
            """Three equally good ones, and a weaker one that calls itself the best."""
            word = (CommonWord("x", "x", "x"),)
            rows = ((6, 0.4, 0), (3, 0.5, 6), (1, 0.5, 5), (4, 0.5, 2))
            return [SentenceLink(2, j, score, score, word, rank, rank) for j, score, rank in rows]

    class Short:
        """An article of few sentences."""

        bags = ()

    found = linked(Rows(), Short(), Short())
    assert [(k.right, k.left_rank, k.right_rank) for k in found] == [(1, 0, 0), (3, 1, 0), (4, 2, 0), (6, 3, 0)]


def test_a_link_of_exchanged_articles_says_the_same():
    """Sentences, ranks and words change sides."""
    link = SentenceLink(1, 2, 0.5, 0.4, (CommonWord("fire", "burned", "fire"),), 0, 3)
    assert link.mirrored() == SentenceLink(2, 1, 0.5, 0.4, (CommonWord("fire", "fire", "burned"),), 3, 0)
    assert link.mirrored().mirrored() == link


@pytest.mark.parametrize(("left", "right"), [(LONG + 1, 3), (3, LONG + 1)])
def test_one_long_article_is_enough_for_a_long_pair(left, right):
    """Then only what one side ranks first is heard."""

    class Of:
        """An article of so many sentences."""

        def __init__(self, count: int) -> None:
            self.bags = [None] * count

    class Square:
        """Each of two sentences with each of two others."""

        rule = "square"

        def links(self, left, right):
            """The second of one with the second of the other is the best of neither."""
            word = (CommonWord("x", "x", "x"),)
            rows = ((0, 0, 0.9), (0, 1, 0.8), (1, 0, 0.7), (1, 1, 0.6))
            return [SentenceLink(i, j, score, score, word) for i, j, score in rows]

    assert [(k.left, k.right) for k in linked(Square(), Of(left), Of(right))] == [(0, 0), (0, 1), (1, 0)]
    assert len(linked(Square(), Of(3), Of(3))) == 4
