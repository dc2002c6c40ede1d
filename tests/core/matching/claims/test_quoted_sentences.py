"""Sentences that share half of what they say word for word tell the same."""

from diptych.article import Article
from diptych.engine import compare
from diptych.finding import Finding
from diptych.matching.claims.quoted_sentences import quoted
from diptych.matching.thresholds import SHARED
from diptych.message import Message
from diptych.span import Span
from tables import each

QUOTED = "Il pleuvait. « Je ne suis pas un héros, je suis un voisin », dit-il."
TOLD = "Il pleuvait. Son voisin n’est pas le héros, dit-il."
LONG = (
    "Personne ne parlait. « Je ne suis pas un héros, je suis un voisin », a répété devant les caméras Luc Vasseur, les "
    "mains bandées, assis au bord du canal avec son chien et deux sacs de farine mouillée."
)


def links(left: str, right: str, code: str = "fr") -> dict[tuple[str, str], float]:
    """How sure the claims found are, by the beginnings of both sentences."""
    comparison = compare(*(Article(text, "a.txt", language=code) for text in (left, right)))
    claims = [f for f in comparison.findings if f.kind == "claim"]
    return {(f.left[0].of(left)[:4], f.right[0].of(right)[:4]): f.score for f in claims}


def test_who_quotes_the_same_words_tells_the_same():
    """However much more the other sentence tells; in either order."""
    assert links(QUOTED, LONG) == {("« Je", "« Je"): SHARED}
    assert links(LONG, QUOTED) == {("« Je", "« Je"): SHARED}
    assert links(LONG, LONG)["« Je", "« Je"] > SHARED  # the words around it are one more reason


def test_the_same_words_in_another_order_decide_nothing():
    """Then the linker is asked alone."""
    assert links(TOLD, LONG) == {}


def test_a_quoted_word_is_no_half():
    """A sentence that shares less than half of either with the other one is joined to none."""
    left = "Il pleuvait. « Un voisin et un héros » : le mot revient dans toutes les conversations du quartier depuis lundi."
    right = (
        "Personne ne parlait. « Un voisin et un héros », disaient les affiches collées par le boulanger sur sa vitrine."
    )
    assert links(left, right) == {}


def test_english_is_read_by_its_clauses():
    """There the linker decides alone."""
    left = "It rained. “I am not a hero, I am a neighbour,” he said."
    right = (
        "Nobody spoke. “I am not a hero, I am a neighbour,” Luke Vane told the cameras again, his hands bandaged, sitting "
        "on the bank of the canal with his dog and two sacks of wet flour."
    )
    assert SHARED not in links(left, right, "en").values()


@each(
    ("left", "right", "shared", "pairs"),
    [
        ("abc def ghi jkl mno pqr", "abc def ghi", ("abc def ghi",) * 2, {(0, 0)}),
        ("abc def ghi jkl mno pqr", "abc def ghi xyz vwx stu", ("abc def ghi",) * 2, {(0, 0)}),  # half of both
        ("abc def ghi jkl mno pqr stu", "abc def ghi xyz vwx kkk lll", ("abc def ghi",) * 2, set()),  # less than half
        ("abc def", "abc def", ("abc def",) * 2, set()),  # two words stand anywhere
        # seven in ten of its words, and six
        ("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1", "a1 b1 c1 d1 e1 f1 g1 x1 x2 x3", (), {(0, 0)}),
        ("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1", "a1 b1 c1 d1 e1 f1 x4 x1 x2 x3", (), set()),
        # each sentence with its own, where one article has two more of them, and three
        ("Xa b c. Yd e f.", "Xa b c. Yd e f.", (), {(0, 0), (1, 1)}),
        ("Xa b c.", "Zi j k. Zl m n. Xa b c.", (), {(0, 2)}),
        ("Xa b c.", "Zi j k. Zl m n. Zo p q. Xa b c.", (), set()),
        ("Zi j k. Zl m n. Xa b c.", "Xa b c.", (), {(2, 0)}),
        ("Zi j k. Xa b c.", "Xa b c. Zo p q.", (), {(1, 0)}),
        ("a1 b1 c1", "a1 b1 c1 d1 e1 f1 g1 h1", (), {(0, 0)}),  # all of the shorter one
    ],
)
def test_which_sentences_share_a_passage(indexed, left, right, shared, pairs):
    """Three words and more, most of the passage, half of the shorter sentence, at about the same place of it."""
    spans = [
        (Span(0, len(text)),) if not shared else (Span(text.index(words), text.index(words) + len(words)),)
        for text, words in zip((left, right), shared or ("", ""), strict=True)
    ]
    finding = Finding(
        "wording", "near", *spans, 1.0, "high", "shared-wording", Message("claim.possible", {"words": []}), {}
    )
    assert quoted(indexed(left), indexed(right), [finding]) == pairs
