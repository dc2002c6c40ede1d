"""Another outcome of one vote: all of one mind here, somebody against it there, or other numbers.

True of any two reports: a vote that somebody opposed was not unanimous, and a vote has one result, so that of two one
is wrong. The vote is one only where either article tells of one by that body, and both tell it of something in common.
"""

from collections.abc import Container, Iterator

from diptych.matching.differences import results
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.results import VOTES
from diptych.matching.differences.scene import Scene
from diptych.matching.differences.vote import Vote, bearers, votes_of
from diptych.matching.differences.vote_words import decides, is_noun, vote_words
from diptych.matching.word_index import WordIndex

RULE = "votes-of-one-body"
UNANIMOUS, RESULT = "unanimous", "result"  # kinds of votes
SEVERAL = 2  # telling words around both votes that are hardly there by chance


def find(scene: Scene) -> Iterator[Difference]:
    """The first two sentences that tell the one vote of a body otherwise; results that are found as such are not."""
    mine, theirs = (side.indexed.kept(votes_of) for side in (scene.a, scene.b))
    for x in mine:
        for y in theirs:
            if not _opposed(x, y) or not _of_one_vote(scene, x, y):
                continue
            if _consistent(x, mine) and _consistent(y, theirs):
                if x.kind != RESULT or y.kind != RESULT or not any(results.find(scene)):
                    yield Difference("figure", RULE, (x.sentence, y.sentence), (x.span,), (y.span,), 0.8)
                return


def _opposed(x: Vote, y: Vote) -> bool:
    """Whether two tellings of a vote cannot both be true."""
    if UNANIMOUS in (x.kind, y.kind):
        return x.kind != y.kind
    result, other = (x, y) if x.kind == RESULT else (y, x)
    return result.kind == RESULT and not other.may_be(result.numbers)


def _consistent(vote: Vote, votes: tuple[Vote, ...]) -> bool:
    """Whether an article tells of no other vote by that body."""
    return not any(_opposed(vote, other) and _kindred(vote, other) for other in votes)


def _kindred(x: Vote, y: Vote) -> bool:
    """Whether two votes may be of one body, as far as the nouns say."""
    return not x.bodies or not y.bodies or bool(x.bodies & y.bodies)


def _of_one_vote(scene: Scene, x: Vote, y: Vote) -> bool:
    """Whether two votes are of one body, at one time and on one thing."""
    if not _kindred(x, y) or (x.sort and y.sort and x.sort != y.sort) or x.earlier != y.earlier:
        return False
    if x.months and y.months and x.months.isdisjoint(y.months):
        return False
    whose, others = _bearers(scene.a, x), _bearers(scene.b, y)
    if whose and others and whose.isdisjoint(others):
        return False
    if scene.links.are_linked(x.sentence, y.sentence):
        return True
    if not x.bodies or not y.bodies:
        return False
    if any(n >= VOTES for n in {*x.numbers} & {*y.numbers}):
        return True
    mine, theirs = _around(scene.a, x), _around(scene.b, y)
    alike = {key for key in mine.keys() & theirs.keys() if mine[key] and theirs[key]}
    return len(alike) >= SEVERAL and _on(scene.a, x, theirs) and _on(scene.b, y, mine)


def _bearers(side: WordIndex, vote: Vote) -> frozenset[str]:
    """The names beside the noun of the body, where it stands alone all those that the article has beside such nouns."""
    return vote.whose or side.indexed.kept(bearers, vote.bodies)


def _around(side: WordIndex, vote: Vote) -> dict[str, bool]:
    """The words of the sentence of a vote and of those beside it, and whether they are telling ones."""
    near = range(max(0, vote.sentence - 1), min(len(side.sentences), vote.sentence + 2))
    return {side.keys[i]: side.telling[i] for n in near for i in side.sentences[n] if _may_tie(side, vote, i)}


def _on(side: WordIndex, vote: Vote, others: Container[str]) -> bool:
    """Whether the sentence of a vote says nothing of what it was on, or has a word of what stands around the other."""
    own = [side.keys[i] for i in side.sentences[vote.sentence] if _may_tie(side, vote, i)]
    return vote.bare or not own or any(key in others for key in own)


def _may_tie(side: WordIndex, vote: Vote, i: int) -> bool:
    """Whether a word tells something of what was voted on: none of votes, bodies and figures, nor whose body it is."""
    norm, known = side.norms[i], vote_words(side.language)
    if not side.content[i] or norm[0].isdigit() or norm in vote.whose or norm in known.votes:
        return False
    return not is_noun(side, i) and not decides(side, i) and side.keys[i][0].isalpha()
