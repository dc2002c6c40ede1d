"""Links: scores of pairs of sentences, the same from either side, few in long texts."""

from diptych.matching.claims.sentence_bags import bags
from diptych.matching.claims.sentence_links import LONG, TOP, CommonWord, Links, SentenceLink, Sentences, linked
from diptych.matching.claims.word_linker import WordLinker
from diptych.matching.thresholds import POSSIBLE

LEFT = "The dam at Orrin cracked on Sunday. Engineers lowered the lake by a metre. A school fete was cancelled."
RIGHT = "Engineers have lowered the lake by one metre. The dam at Orrin has a crack. Wheat prices rose."


def links(indexed, left: str, right: str):
    """The links of two texts."""
    a, b = indexed(left), indexed(right)
    return linked(WordLinker(), Sentences(a, bags(a)), Sentences(b, bags(b)))


def test_the_best_counterpart_has_rank_zero_on_both_sides(indexed):
    """Sentences that say the same find one another, whatever their order."""
    best = {(k.left, k.right) for k in links(indexed, LEFT, RIGHT) if k.mutual}
    assert {(0, 1), (1, 0)} <= best


def test_swapping_the_texts_swaps_the_links(indexed):
    """Scores and ranks do not depend on which article lies left."""
    there = {(k.left, k.right): (k.score, k.left_rank, k.right_rank) for k in links(indexed, LEFT, RIGHT)}
    back = {(k.right, k.left): (k.score, k.right_rank, k.left_rank) for k in links(indexed, RIGHT, LEFT)}
    assert there == back


def test_sentences_that_share_no_stem_are_no_pair(indexed):
    """Only pairs with a stem in common are scored."""
    assert all(k.common for k in links(indexed, LEFT, RIGHT))
    assert (2, 2) not in {(k.left, k.right) for k in links(indexed, LEFT, RIGHT)}


def test_a_long_text_keeps_few_links(indexed):
    """Beyond the limit only links that one side ranks first and both rank high are kept."""
    text = " ".join(f"The dam number {n} at Orrin cracked in district {n % 7}." for n in range(LONG + 5))
    found = links(indexed, text, text)
    assert len(found) <= 2 * (LONG + 5)
    assert all(min(k.left_rank, k.right_rank) == 0 and max(k.left_rank, k.right_rank) < TOP for k in found)


class Told:
    """A linker that says what it is given."""

    rule = "told"

    def __init__(self, *found: SentenceLink) -> None:
        self.found = found

    def links(self, _left: Sentences, _right: Sentences) -> tuple[SentenceLink, ...]:
        """The same of any texts."""
        return self.found


def told(left: int, right: int, score: float) -> SentenceLink:
    """A link by one word."""
    return SentenceLink(left, right, score, score, (CommonWord("boat", "boats", "Boat"),))


def ranks(indexed, many: int, *found: SentenceLink) -> dict[tuple[int, int], tuple[int, int]]:
    """The ranks of the links that are kept of texts with so many sentences on the left and two on the right."""
    left, right = (indexed(" ".join(f"Boat {n} sank." for n in range(length))) for length in (many, 2))
    kept = linked(Told(*found), Sentences(left, bags(left)), Sentences(right, bags(right)))
    return {(k.left, k.right): (k.left_rank, k.right_rank) for k in kept}


def test_beyond_two_hundred_sentences_only_the_best_are_kept(indexed):
    """Five of a sentence, each the best of the other one; the ranks of those count that are left out."""
    found = [told(9, 3, 0.99), *(told(0, n, 0.9 - n / 100) for n in range(7))]
    every = {(0, n): (n, int(n == 3)) for n in range(7)} | {(9, 3): (0, 0)}
    assert ranks(indexed, LONG, *found) == every
    assert ranks(indexed, LONG + 1, *found) == {
        place: rank for place, rank in every.items() if place not in ((0, 3), (0, 5), (0, 6))
    }


def test_of_equal_links_the_nearest_is_the_best(indexed):
    """As seen from either article; the result is in the order of the sentences."""
    found = ranks(indexed, 5, told(1, 4, 0.5), told(1, 2, 0.5), told(0, 3, 0.6), told(1, 3, 0.4))
    assert list(found.items()) == [((0, 3), (0, 0)), ((1, 2), (0, 0)), ((1, 3), (2, 1)), ((1, 4), (1, 0))]
    assert ranks(indexed, 5, told(4, 1, 0.5), told(4, 4, 0.5)) == {(4, 4): (0, 0), (4, 1): (1, 0)}


def test_a_link_without_a_word_that_tells_why_is_none(indexed):
    """It takes no rank from another."""
    bare = SentenceLink(0, 0, 0.9, 0.9, ())
    assert ranks(indexed, 2, bare, told(0, 1, 0.5)) == {(0, 1): (0, 0)}


def test_a_mirrored_link_exchanges_everything():
    """Places, ranks and how either side writes the words."""
    link = SentenceLink(1, 2, 0.7, 0.6, (CommonWord("boat", "boats", "Boat"),), 3, 4)
    assert link.mirrored() == SentenceLink(2, 1, 0.7, 0.6, (CommonWord("boat", "Boat", "boats"),), 4, 3)
    assert link.mirrored().mirrored() == link


def test_a_link_is_mutual_where_both_sides_rank_it_first():
    """Not where one side has a better one."""
    word = (CommonWord("boat", "boats", "Boat"),)
    mutual = {ranks: SentenceLink(0, 0, 0.9, 0.9, word, *ranks).mutual for ranks in ((0, 0), (0, 1), (1, 0), (1, 1))}
    assert [ranks for ranks, holds in mutual.items() if holds] == [(0, 0)]


def test_two_sentences_are_linked_from_where_anything_is_said_of_them():
    """A weaker link is known but ties nothing; of exchanged articles the same holds the other way round."""
    found = Links((told(0, 1, POSSIBLE), told(2, 1, POSSIBLE - 0.01)))
    pairs = [(i, j) for i in range(3) for j in range(3)]
    assert [pair for pair in pairs if found.are_linked(*pair)] == [(0, 1)]
    assert [pair for pair in pairs if found.mirrored().are_linked(*pair)] == [(1, 0)]
    assert list(found.by_sentences) == [(0, 1), (2, 1)]
    assert found.mirrored().mirrored() == found
