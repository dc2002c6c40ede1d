"""Where a chain of equal words is cut: at marks of both texts, at the ends of sentences, and where it is not."""

import pytest

from diptych.matching.reuse.boundaries import ATTRIBUTION, REACH, divided, extended, trimmed
from diptych.matching.reuse.chains import IndexPair, chains
from tables import each


@pytest.fixture
def pair_of(indexed):
    """Two texts as chains see them."""
    return lambda left, right: IndexPair(indexed(left), indexed(right))


def words(pair: IndexPair, matched) -> str:
    """The left words of a chain."""
    return " ".join(pair.sides[0].words[i].norm for i, _ in matched)


@pytest.fixture
def parts(pair_of):
    """The left words of each piece into which the heaviest chain of two texts is cut."""

    def found(left: str, right: str) -> list[str]:
        pair = pair_of(left, right)
        return [words(pair, group) for group in divided(pair, extended(pair, chains(pair)[0]))]

    return found


ROTTEN, PAID = "the old wall was rotten for many years", "nobody ever paid the masons for it"


def test_marks_of_one_text_alone_divide_nothing(parts):
    """What one outlet quotes and the other tells is one stretch of wording, with what stands before it."""
    left = f"On Friday the mason said {ROTTEN}."
    right = f"On Friday the mason said “{ROTTEN}.”"
    assert parts(left, right) == [f"on friday the mason said {ROTTEN}"]


def test_a_few_words_before_marks_of_one_text_stay(parts):
    """On whichever side the marks are."""
    plain, marked = f"Ada Lowe said {ROTTEN}.", f"Ada Lowe said “{ROTTEN}.”"
    assert parts(plain, marked) == parts(marked, plain) == [f"ada lowe said {ROTTEN}"]


@pytest.mark.parametrize(("more", "whole"), [(0, True), (1, False)])
def test_a_few_other_words_at_marks_of_one_text(pair_of, more, whole):
    """Equal words go on behind one other word on one side and two on the other, not behind three."""
    pair = pair_of(f"The mason said of it “{ROTTEN}.”", f"The mason said of it {'once ' * more}that {ROTTEN}.")
    matched = [(i, i) for i in range(4)]
    matched += [(5 + k, 6 + more + k) for k in range(len(ROTTEN.split()))]
    assert len(divided(pair, matched)) == (1 if whole else 2)


def test_marks_of_both_texts_at_one_place_are_run_over(parts):
    """Where no word stands between: the attribution is equal too."""
    text = f"On Friday the mason Lowe said “{ROTTEN}.”"
    assert parts(text, text) == [f"on friday the mason lowe said {ROTTEN}"]


def test_a_word_at_a_mark_of_both_texts_divides(parts):
    """The words before the mark are a passage of their own, or a tail that goes."""
    left = f"The city of Calder said on Friday “{ROTTEN}.”"
    right = f"The city of Calder said on Friday again: “{ROTTEN}.”"
    assert parts(left, right) == ["the city of calder said on friday", ROTTEN]


@each(
    ("quoted", "right", "whole"),
    [
        ("“sharp bend”", "“sharp bend” that has", True),
        ("“sharp, wet and dark bend”", "“sharp, wet and dark bend” that has", True),
        # near misses: a whole utterance, more words between than one and two
        ("“sharp, wet, dark and old bend”", "“sharp, wet, dark and old bend” that has", False),
        ("“sharp bend”", "“sharp bend” that still has", False),
    ],
)
def test_a_few_quoted_words_in_the_midst_of_a_sentence_divide_nothing(parts, quoted, right, whole):
    """Where equal words run on behind other ones."""
    left = f"The tram came down to the {quoted} with a speed limit of 12 miles."
    right = f"The tram came down to the {right} a speed limit of 12 miles."
    found = parts(left, right)
    assert (found[0].endswith("limit of 12 miles")) is whole
    assert len(found) == (1 if whole else 2)


def test_few_equal_words_behind_quoted_ones_do_not_run_on(parts):
    """Four of them are chance."""
    left, right = (f"The tram came down to the “sharp bend” {more} the old mill." for more in ("with", "that has"))
    assert parts(left, right) == ["the tram came down to the sharp bend", "the old mill"]


@pytest.mark.parametrize(("between", "whole"), [(ATTRIBUTION, True), (ATTRIBUTION + 1, False)])
def test_an_attribution_in_one_text_alone(pair_of, between, whole):
    """Words run on over as many as an attribution has where the other text has no marks there."""
    told = " ".join("said the oldest mason of all Calder on Friday night".split()[:between])
    pair = pair_of(f"“{ROTTEN},” {told}. {PAID.capitalize()}.", f"{ROTTEN.capitalize()}. {PAID.capitalize()}.")
    left, right = pair.sides
    last, there = (next(i for i, w in enumerate(side.words) if w.norm == "years") for side in (left, right))
    matched = [(i, i) for i in range(last + 1)]
    matched += [(last + 1 + between + k, there + 1 + k) for k in range(len(PAID.split()))]
    assert [words(pair, group) for group in divided(pair, matched)] == (
        [f"{ROTTEN} {PAID}"] if whole else [ROTTEN, PAID]
    )


@pytest.mark.parametrize(
    ("told", "whole"),
    [("on Monday", True), ("on Monday after the talks", True), ("on Monday after the long talks", False)],
)
def test_a_short_attribution_inside_both_quotations_divides_nothing(pair_of, told, whole):
    """The utterance goes on; after a long one another begins, and what was told between is nobody's words."""
    left = f"“{ROTTEN.capitalize()},” said Ada Lowe, “and {PAID}.”"
    right = f"“{ROTTEN.capitalize()},” said Ada Lowe {told}, “and {PAID}.”"
    pair = pair_of(left, right)
    sides = [[w.norm for w in side.words] for side in pair.sides]
    first = len(ROTTEN.split()) + 3
    shift = len(sides[1]) - len(sides[0])
    matched = [(i, i if i < first else i + shift) for i in range(len(sides[0]))]
    found = [words(pair, group) for group in divided(pair, matched)]
    assert found == ([" ".join(sides[0])] if whole else [ROTTEN, f"and {PAID}"])


@each(
    ("before", "kept"),
    [("Ada Lowe said", False), ("the mason Ada Lowe said", True), ("in May {} Ada Lowe said", False)],
)
def test_a_few_words_before_a_mark_are_dropped(pair_of, before, kept):
    """But for five that run on to it."""
    left, right = (f"{before.format(x)}: “{ROTTEN}.”" for x in ("the old", "a poor"))
    pair = pair_of(left, right)
    sides = [[w.norm for w in side.words] for side in pair.sides]
    matched = [(i, i) for i, (x, y) in enumerate(zip(*sides, strict=True)) if x == y]
    found = [words(pair, group) for group in divided(pair, matched)]
    assert found == ([f"{before} {ROTTEN}".lower()] if kept else [ROTTEN])


@pytest.mark.parametrize("turned", [False, True])
def test_words_with_others_between_do_not_run_on_to_a_mark(pair_of, turned):
    """On whichever side the others are."""
    texts = (f"In May Ada Lowe said: “{ROTTEN}.”", f"In May the old Ada Lowe said: “{ROTTEN}.”")
    pair = pair_of(*texts[:: -1 if turned else 1])
    matched = [(i, i if i < 2 else i + 2) for i in range(5 + len(ROTTEN.split()))]
    found = divided(pair, [(j, i) for i, j in matched] if turned else matched)
    assert [words(pair, group) for group in found] == [ROTTEN]


@pytest.mark.parametrize(("after", "kept"), [("said Ada Lowe", False), ("said the mason Ada Lowe", True)])
def test_a_few_words_after_a_mark_are_dropped(pair_of, after, kept):
    """As before one."""
    text = f"“{ROTTEN.capitalize()},” {after}."
    pair = pair_of(text, text)
    matched = [(i, i) for i in range(len(pair.a))]
    (group,) = divided(pair, matched)
    assert words(pair, group) == (f"{ROTTEN} {after}".lower() if kept else ROTTEN)


def test_a_few_words_of_the_next_sentence_are_cut(pair_of):
    """Unless they are all of it, or run on in the other text."""
    pair = pair_of(f"{ROTTEN.capitalize()}. Then the rain came down.", f"{ROTTEN.capitalize()}. Then the snow fell.")
    matched = [(i, i) for i in range(len(ROTTEN.split()) + 2)]
    assert words(pair, trimmed(pair, matched)) == ROTTEN
    whole = pair_of(f"{ROTTEN.capitalize()}. Then the rain.", f"{ROTTEN.capitalize()}. Then the snow.")
    assert words(whole, trimmed(whole, matched)) == f"{ROTTEN} then the"
    through = pair_of(f"{ROTTEN.capitalize()}. Then the rain came down.", f"{ROTTEN} then the snow fell.")
    assert words(through, trimmed(through, matched)) == f"{ROTTEN} then the"


def test_a_few_words_of_the_sentence_before_are_cut(pair_of):
    """As behind it."""
    pair = pair_of(f"Rain came to the town. {ROTTEN.capitalize()}.", f"Snow fell on that town. {ROTTEN.capitalize()}.")
    matched = [(i, i) for i in range(4, 5 + len(ROTTEN.split()))]
    assert words(pair, trimmed(pair, matched)) == ROTTEN


@pytest.mark.parametrize("turned", [False, True])
def test_a_border_of_one_text_cuts_where_the_other_has_more_words(pair_of, turned):
    """On whichever side it is, before the chain and behind it."""
    rain = f"Rain came to the town. {ROTTEN.capitalize()}. Then the rain fell on it."
    snow = f"Snow fell on the town when {ROTTEN} but then the snow lay on it."
    pair, long = pair_of(*(snow, rain) if turned else (rain, snow)), len(ROTTEN.split())
    matched = [(3, 3), (4, 4), *((5 + k, 6 + k) for k in range(long)), (5 + long, 7 + long), (6 + long, 8 + long)]
    assert words(pair, trimmed(pair, [(j, i) for i, j in matched] if turned else matched)) == ROTTEN


@pytest.mark.parametrize(("told", "cut"), [("masons mended quays", True), ("masons mended", False)])
def test_a_short_chain_is_not_cut_at_a_border(pair_of, told, cut):
    """Three words have to be left."""
    behind = pair_of(f"{told}. Then it rained on us all.", f"{told}. Then it snowed on them too.")
    assert words(behind, trimmed(behind, [(i, i) for i in range(len(told.split()) + 2)])) == (
        told if cut else f"{told} then it"
    )
    before = pair_of(f"All of us saw it rain. {told.capitalize()}.", f"Few of them saw it snow. {told.capitalize()}.")
    matched = [(3, 3), (4, 4), *((6 + k, 6 + k) for k in range(len(told.split())))]
    assert words(before, trimmed(before, matched)) == (told if cut else f"saw it {told}")


def test_three_telling_words_of_the_next_sentence_stay(pair_of):
    """Two are cut."""
    pair = pair_of(f"{ROTTEN}. Gulls and masons sang there.", f"{ROTTEN}. Gulls and masons slept here.")
    long = len(ROTTEN.split())
    assert words(pair, trimmed(pair, [(i, i) for i in range(long + 3)])) == ROTTEN
    pair = pair_of(f"{ROTTEN}. Gulls, boats, masons sang there.", f"{ROTTEN}. Gulls, boats, masons slept here.")
    assert words(pair, trimmed(pair, [(i, i) for i in range(long + 3)])) == f"{ROTTEN} gulls boats masons"


def test_a_chain_grows_over_a_few_other_words(parts):
    """As long as what it gains weighs more than what it skips."""
    left = "Engineers lowered the lake above Orrin by three metres on Sunday."
    right = "Engineers lowered the lake above Orrin by nearly three metres late on Sunday."
    assert parts(left, right) == ["engineers lowered the lake above orrin by three metres on sunday"]
    far = "Engineers lowered the lake above Orrin again, whatever the farmers of the valley had said, on Sunday."
    assert parts(left, far) == ["engineers lowered the lake above orrin"]


@pytest.mark.parametrize(("skipped", "grown"), [(REACH, True), (REACH + 1, False)])
@pytest.mark.parametrize("turned", [False, True])
def test_a_chain_grows_over_so_many_words_and_no_more(pair_of, skipped, grown, turned):
    """At both ends, on whichever side the other words are."""
    between = " ".join("of to in it at on by an".split()[:skipped])
    few, many = f"Gulls saw boats {ROTTEN}", f"Gulls saw boats {between} {ROTTEN}"
    pair = pair_of(*(many, few) if turned else (few, many))
    assert words(pair, extended(pair, [(0, 0), (1, 1), (2, 2)])) == (
        f"gulls saw boats {ROTTEN}" if grown else "gulls saw boats"
    )
    matched = [(3 + k, 3 + k + skipped) for k in range(len(ROTTEN.split()))]
    found = words(pair, extended(pair, [(j, i) for i, j in matched] if turned else matched))
    assert found == (f"gulls saw boats {ROTTEN}" if grown else ROTTEN)


@pytest.mark.parametrize(("left", "grown"), [("Gulls saw boats when", True), ("Gulls saw boats. When", False)])
@pytest.mark.parametrize("turned", [False, True])
def test_a_chain_grows_into_another_sentence_of_one_text(pair_of, left, grown, turned):
    """Not into others of both, where words of one topic follow each other."""
    texts = (f"{left} {ROTTEN}.", f"Gulls saw boats. Today {ROTTEN}.")
    pair = pair_of(*(texts[::-1] if turned else texts))
    assert words(pair, extended(pair, [(0, 0), (1, 1), (2, 2)])) == (
        f"gulls saw boats {ROTTEN}" if grown else "gulls saw boats"
    )
