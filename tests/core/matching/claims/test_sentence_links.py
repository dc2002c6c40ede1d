"""Links: scores of pairs of sentences, the same from either side, few in long texts."""

from diptych.matching.claims.sentence_bags import bags
from diptych.matching.claims.sentence_links import LONG, TOP, Sentences, linked
from diptych.matching.claims.word_linker import WordLinker

LEFT = "The dam at Orrin cracked on Sunday. Engineers lowered the lake by a metre. A school fete was cancelled."
RIGHT = "Engineers have lowered the lake by one metre. The dam at Orrin has a crack. Wheat prices rose."


def links(indexed, left: str, right: str):
    """The links of two texts."""
    a, b = indexed(left), indexed(right)
    return linked(WordLinker(), Sentences(a, bags(a)), Sentences(b, bags(b)))


def test_the_best_counterpart_has_rank_zero_on_both_sides(indexed):
    """Sentences that say the same find one another, whatever their order."""
    best = {(k.left, k.right) for k in links(indexed, LEFT, RIGHT) if k.left_rank == k.right_rank == 0}
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
