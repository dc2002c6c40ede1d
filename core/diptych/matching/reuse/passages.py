"""Reused wording: the passages that stand in both texts, in whatever order.

Chains of equal words (``chains``) get their borders (``boundaries``); here they are weighed, and of those that overlap
the better ones kept.
"""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass

from diptych.matching.reuse.boundaries import divided, extended, trimmed
from diptych.matching.reuse.chains import IndexPair, Matched, chains
from diptych.matching.text_index import TextIndex
from diptych.sameness.words import unspaced
from diptych.span import Span, blocks

QUOTED = 0.7  # share of the words that lie in quotations of both texts
FRAGMENT = 0.3  # share of the shorter quotation that a few words must be
TITLED = 6  # words, at most, of which those that say who somebody is tell no more than the name beside them
NAMES, BESIDE_NAMES = 0.7, 2  # share of words that may be names; content words that are none


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that stand in both texts; ``identity`` is 2·shared / (words left + words right), 0..1.

    ``matched`` holds the pairs of word indices that are equal, in order.
    """

    left: Span
    right: Span
    identity: float
    matched: tuple[tuple[int, int], ...]
    content: int


def find(left: TextIndex, right: TextIndex) -> list[Passage]:
    """The passages that the two texts share, in the order of the left one."""
    pair = IndexPair(left, right)
    made = [passage for chain in chains(pair) for passage in _grown(pair, chain)]
    return sorted(_kept(made), key=lambda p: (p.left, p.right))


def _grown(pair: IndexPair, chain: Matched) -> list[Passage]:
    """The passages of one chain: grown, or as it is where growing took in too much that differs."""
    for matched in (extended(pair, chain), chain):
        pieces = [trimmed(pair, part) for piece in divided(pair, matched) for part in _apart(pair, piece)]
        passages = [_passage(pair, piece) for piece in pieces if piece]
        if any(passages):
            return [passage for passage in passages if passage is not None]
    return []


def _apart(pair: IndexPair, matched: Matched) -> list[Matched]:
    """The chain in the parts between which one of the pages speaks of itself."""
    parts: list[Matched] = []
    before: tuple[int, ...] = ()
    for match in matched:
        here = tuple(bisect_left(side.furniture, i) for side, i in zip(pair.sides, match, strict=True))
        if here != before:
            parts.append([])
            before = here
        parts[-1].append(match)
    return parts


def _passage(pair: IndexPair, matched: Matched) -> Passage | None:
    """The passage of these words where it is worth keeping."""
    left, right = pair.sides
    first, last = matched[0], matched[-1]
    words_left, words_right = last[0] - first[0] + 1, last[1] - first[1] + 1
    identity = 2 * len(matched) / (words_left + words_right)
    content = _content(left, matched)
    quoted = sum(left.quotation_of[i] >= 0 and right.quotation_of[j] >= 0 for i, j in matched) > QUOTED * len(matched)
    worth = _worth_quoting if quoted else _worth_showing
    if not worth(pair, matched, content, identity):
        return None
    return Passage(
        left.whole(Span(left.words[first[0]].start, left.words[last[0]].end)),
        right.whole(Span(right.words[first[1]].start, right.words[last[1]].end)),
        identity,
        tuple(matched),
        content,
    )


def _content(side: TextIndex, matched: Matched) -> int:
    """How many words carry content; of scripts without blanks two signs are about one."""
    telling = [i for i, _ in matched if side.words[i].content]
    return len(telling) - (len(side.kept(_signs).intersection(telling)) + 1) // 2


def _signs(side: TextIndex) -> frozenset[int]:
    """The words that are signs of scripts without blanks."""
    return frozenset(i for i, word in enumerate(side.words) if unspaced(word.norm))


def _worth_quoting(pair: IndexPair, matched: Matched, content: int, identity: float) -> bool:
    """Whether words quoted in both texts are one utterance; a few words have to be much of the shorter quotation."""
    if len(matched) >= 6 and content >= 2 and identity >= 0.6:
        return True
    if len(matched) < 4 or content < 2 or identity < 0.8:
        return False
    lengths = [
        len(side.words_in(side.document.quotations[home].span))
        for n, side in enumerate(pair.sides)
        for home in {side.quotation_of[m[n]] for m in matched}
        if home >= 0
    ]
    return len(matched) >= FRAGMENT * min(lengths)


def _worth_showing(pair: IndexPair, matched: Matched, content: int, identity: float) -> bool:
    """Whether the words are more than a phrase that anybody writes, and more than names."""
    left, right = pair.sides
    if not ((content >= 5 and identity >= 0.6) or (len(matched) >= 5 and content >= 4 and identity >= 0.8)):
        return False
    names = [left.capital(i) and right.capital(j) for i, j in matched]
    told = [match for match, name in zip(matched, names, strict=True) if left.words[match[0]].content and not name]
    ends = zip(pair.sides, matched[0], matched[-1], strict=True)
    if len(matched) <= TITLED and all(_name_somebody(side, first, last) for side, first, last in ends):
        told = [(i, j) for i, j in told if not (_says_who(left, i) or _says_who(right, j))]
    return len(told) >= BESIDE_NAMES and sum(names) < NAMES * len(matched)


def _says_who(side: TextIndex, i: int) -> bool:
    """Whether a word only says who somebody is: the director, the chief executive."""
    return side.language.says_who(side.words[i].norm)


def _name_somebody(side: TextIndex, first: int, last: int) -> bool:
    """Whether a person is named in the text from one word to another."""
    return bool(side.mentions_over(Span(side.words[first].start, side.words[last].end)))


def _kept(passages: list[Passage]) -> list[Passage]:
    """The passages without those that lie mostly inside a better one on both sides."""
    kept: list[Passage] = []
    by_place: dict[int, list[Passage]] = defaultdict(list)
    for passage in sorted(
        passages, key=lambda p: (-p.content * p.identity, p.left.start + p.right.start, p.left.start)
    ):
        near = blocks([passage.left])
        better = {id(p): p for block in near for p in by_place[block]}.values()
        if any(
            2 * p.left.overlap(passage.left) > len(passage.left)
            and 2 * p.right.overlap(passage.right) > len(passage.right)
            for p in better
        ):
            continue
        kept.append(passage)
        for block in near:
            by_place[block].append(passage)
    return kept
