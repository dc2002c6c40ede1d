"""Which words of two sentences answer each other."""

from diptych.matching.alignment import align, gaps
from tables import each


def aligned(side, left, right):
    """The aligned words of two sentences, and the words of the gaps between them."""
    a, b = side(left), side(right)
    pairs = align(a, range(len(a.words)), b, range(len(b.words)))
    between = [
        ([a.norms[i] for i in gap.left], [b.norms[j] for j in gap.right])
        for gap in gaps(pairs)
        if gap.left or gap.right
    ]
    return [(a.norms[i], b.norms[j]) for i, j in pairs], between


def test_alignment(side):
    """Equal stems in order answer each other, with the equal words beside them; the rest are gaps."""
    pairs, between = aligned(side, "The old crane fell on the quay at noon", "A crane lay on the wet quay at noon")
    assert [word for word, _ in pairs] == ["crane", "quay", "at", "noon"]
    assert between == [(["fell", "on", "the"], ["lay", "on", "the", "wet"])]


def test_alignment_takes_neighbours_among_equal_chains(side):
    """Of two places for a word that word counts which stands where its neighbours do."""
    a, b = side("harbour master resigned"), side("harbour walls fell, said the harbour master who resigned")
    assert align(a, range(3), b, range(len(b.words))) == ((0, 5), (1, 6), (2, 8))


def test_alignment_of_crossing_words(side):
    """Words in another order do not answer each other all: the longest row that rises on both sides does."""
    pairs, _ = aligned(side, "rain snow hail wind", "wind rain snow hail")
    assert pairs == [("rain", "rain"), ("snow", "snow"), ("hail", "hail")]


@each(
    ("left", "right", "numbers"),
    [
        ("The gull cried", "One gull and another gull cried", ((1, 4), (2, 5))),
        ("One gull and another gull cried", "The gull cried", ((4, 1), (5, 2))),
        # of the equal words before the quay the article alone is free
        ("The crane on the quay", "The crane on a pier on the quay", ((0, 0), (1, 1), (2, 2), (3, 6), (4, 7))),
        ("The crane on a pier on the quay", "The crane on the quay", ((0, 0), (1, 1), (2, 2), (6, 3), (7, 4))),
    ],
)
def test_a_word_answers_one_word(side, left, right, numbers):
    """No word of either sentence answers two of the other, and what answers it stands in the same order."""
    a, b = side(left), side(right)
    assert align(a, range(len(a.words)), b, range(len(b.words))) == numbers


FOUR, FIVE = "rain snow hail wind", "gulls boats piers ropes nets"


@each(
    ("left", "right", "words"),
    [
        # four words in a row outweigh five that stand apart on one side
        (f"{FIVE} {FOUR}", f"{FOUR} gulls, then boats, then piers, then ropes, then nets", FOUR),
        # two words beside each other twice do not outweigh four
        ("gulls boats piers ropes, rain snow hail", "rain snow hail, gulls, then boats, then piers, then ropes",
         "gulls boats piers ropes"),
        # two words with two others between them count as neighbours, with three no more
        ("gulls boats rain on the snow", "rain on the snow, then gulls, then boats", "rain on the snow"),
        ("gulls boats rain on to the snow", "rain on to the snow, then gulls boats", "gulls boats"),
    ],
)  # fmt: skip
def test_alignment_prefers_neighbours(side, left, right, words):
    """The longest row answers, but a row of neighbours is worth somewhat more than words that stand apart."""
    pairs, _ = aligned(side, left, right)
    assert [word for word, _ in pairs] == words.split()


@each(("left", "right"), [((1, 3), (0, 3)), ((0, 3), (1, 3)), ((0, 2), (0, 2))])
def test_alignment_stays_in_the_sentences(side, left, right):
    """Equal words before or behind the sentences are not theirs, though they stand beside equal ones."""
    a, b = side("there cranes fell"), side("there cranes fell")
    start, stop = max(left[0], right[0]), min(left[1], right[1])
    assert align(a, range(*left), b, range(*right)) == tuple((i, i) for i in range(start, stop))


def test_long_lists_are_not_aligned(side):
    """Two lists of one word tell nothing by their order."""
    assert aligned(side, "gull " * 20, "gull " * 20)[0]
    assert aligned(side, "gull " * 21, "gull " * 20)[0] == []
