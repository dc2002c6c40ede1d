"""Grouping by average link: what joins, what does not, and that no order of the sources changes it."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from diptych.span import Span
from diptych.story.grouping import grouped
from diptych.story.row import Place


def at(source: int, number: int = 0) -> Place:
    return Place(source, Span(10 * number, 10 * number + 9))


def key(place: Place) -> tuple[object, ...]:
    return place.source, place.span


def test_three_that_are_linked_are_one_group():
    """Every two linked: one group, in the order of the sources."""
    links = {(at(0), at(1)): 0.9, (at(0), at(2)): 0.8, (at(1), at(2)): 0.7}
    assert grouped(links, 0.36, key) == [(at(0), at(1), at(2))]


def test_a_missing_link_counts_as_nothing():
    """A third that only one of two is weakly linked to stays out; strongly linked, it comes in."""
    weak = {(at(0), at(1)): 0.9, (at(1), at(2)): 0.7}
    assert grouped(weak, 0.36, key) == [(at(0), at(1))]
    strong = {(at(0), at(1)): 0.9, (at(1), at(2)): 0.8}
    assert grouped(strong, 0.36, key) == [(at(0), at(1), at(2))]


def test_a_chain_is_no_group():
    """Six sources in a chain of equal links fall into pairs: the ends have nothing in common."""
    links = {(at(n), at(n + 1)): 0.7 for n in range(5)}
    assert all(len(group) == 2 for group in grouped(links, 0.36, key))


def test_passages_of_one_source_say_nothing_against_each_other():
    """A sentence that the other source tells in two takes both: these two are never linked."""
    links = {(at(0), at(1, 0)): 0.9, (at(0), at(1, 1)): 0.5}
    assert grouped(links, 0.36, key) == [(at(0), at(1, 0), at(1, 1))]


def test_a_link_just_below_the_least_joins_nothing():
    """The least mean link is enough, a shade below it is not."""
    assert grouped({(at(0), at(1)): 0.36}, 0.36, key) == [(at(0), at(1))]
    assert grouped({(at(0), at(1)): 0.3599}, 0.36, key) == []


def test_the_surest_link_is_joined_first():
    """A passage between two goes to the one that it is linked to more."""
    links = {(at(0), at(1, 0)): 0.5, (at(0), at(1, 1)): 0.4, (at(1, 1), at(2)): 0.9, (at(1, 0), at(2)): 0.0}
    assert (at(1, 1), at(2)) in grouped(links, 0.36, key)


places = st.builds(at, st.integers(0, 3), st.integers(0, 3))
links_of = st.dictionaries(
    st.tuples(places, places).filter(lambda pair: pair[0].source < pair[1].source),
    st.sampled_from([0.34, 0.36, 0.5, 0.5, 0.7, 0.9, 1.0]),
    max_size=14,
)


@given(links_of)
def test_no_order_of_the_sources_changes_a_group(links):
    """However the sources are numbered, the same passages stand together."""

    def groups(order: tuple[int, ...]) -> set[frozenset[Place]]:
        back = {new: old for old, new in enumerate(order)}
        moved = {}
        for (a, b), score in links.items():
            a, b = (Place(order[p.source], p.span) for p in (a, b))
            moved[min(a, b), max(a, b)] = score
        found = grouped(moved, 0.36, lambda p: (back[p.source], p.span))
        return {frozenset(Place(back[p.source], p.span) for p in group) for group in found}

    wanted = groups((0, 1, 2, 3))
    for order in list(permutations(range(4)))[1::5]:
        assert groups(order) == wanted


@given(links_of)
def test_every_passage_stands_in_one_group(links):
    """No passage is in two groups, and none is in a group without a link to it."""
    found = [place for group in grouped(links, 0.36, key) for place in group]
    assert len(found) == len(set(found))
    assert set(found) <= {place for pair in links for place in pair}
