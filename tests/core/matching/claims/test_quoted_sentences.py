"""Sentences that share half of what they say word for word tell the same."""

from diptych.article import Article
from diptych.engine import compare
from diptych.matching.thresholds import SHARED

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
