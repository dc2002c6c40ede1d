"""Words that fill the same place: between equal neighbours in tied sentences, around shared words of headlines."""

from collections.abc import Iterator
from dataclasses import dataclass

from diptych.matching.alignment import Gap, gaps
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.thresholds import LOADED_TIE, PLACE_TIE
from diptych.matching.word_index import WordIndex

NEAR = 5  # words between the equal neighbours of a sentence
LONGEST = 10  # words; a longer stretch is another statement, not another word for the same
_STOPS = frozenset(',;:()—–"“”[]')  # words on both sides of these belong to different clauses
NAMES = 3  # words of a person's own name


@dataclass(frozen=True, slots=True)
class Swap:
    """Left words ``left`` and right words ``right`` that fill the same place of a tie.

    ``held`` counts the aligned words in the runs that end and begin there.
    """

    tie: Tie
    left: range
    right: range
    held: int


def swaps(scene: FramingScene) -> Iterator[Swap]:
    """Every swap of the headlines, and those of linked sentences; what differs only in style is left out."""
    for tie in scene.ties:
        if tie.score < PLACE_TIE:
            break
        for gap in _places(tie):
            left, right = _trimmed(scene.a, gap.left), _trimmed(scene.b, gap.right)
            if _worth(scene, left, right):
                yield Swap(tie, left, right, _held(tie, gap))


def _places(tie: Tie) -> Iterator[Gap]:
    """The gaps of a tie; headlines also have open ends."""
    if not tie.pairs:
        return
    for gap in gaps(tie.pairs):
        if tie.headline or max(len(gap.left), len(gap.right)) <= NEAR:
            yield gap
    if tie.headline:
        left, right = tie.left, tie.right
        if _close(tie.pairs[:2]):
            i, j = tie.pairs[0]
            yield Gap(range(left.start, i), range(right.start, j))
        if _close(tie.pairs[-2:]):
            i, j = tie.pairs[-1]
            yield Gap(range(i + 1, left.stop), range(j + 1, right.stop))


def _close(pairs: tuple[tuple[int, int], ...]) -> bool:
    """Whether there are two aligned pairs, next to each other but for one word: one alone may be chance."""
    if len(pairs) < 2:
        return False
    (i, j), (k, m) = pairs
    return k - i <= 2 and m - j <= 2


def _held(tie: Tie, gap: Gap) -> int:
    """How many aligned words stand in an unbroken run before the gap, and after it."""
    pairs = set(tie.pairs)
    before, after = 0, 0
    while (gap.left.start - 1 - before, gap.right.start - 1 - before) in pairs:
        before += 1
    while (gap.left.stop + after, gap.right.stop + after) in pairs:
        after += 1
    return before + after


def _trimmed(side: WordIndex, words: range) -> range:
    """The words without articles, prepositions and conjunctions at their ends."""
    first, last, language = words.start, words.stop, side.language
    ends, telling = language.conjunctions.at_the_ends, language.determiners.telling
    while first < last and side.norms[first] in ends:
        first += 1
    while last > first and side.norms[last - 1] in ends | language.verbs.before_a_verb:
        last -= 1
    weighs = any(side.content[i] or side.norms[i] in telling or i in side.verbs for i in range(first, last))
    return range(first, last) if weighs else range(first, first)


def _worth(scene: FramingScene, left: range, right: range) -> bool:
    """Whether both sides have words, not too many, not both quoted, and not only another style of the same."""
    a, b = scene.a, scene.b
    if not 1 <= len(left) <= LONGEST or not 1 <= len(right) <= LONGEST:
        return False
    if all(a.quoted[i] >= 0 for i in left) and all(b.quoted[j] >= 0 for j in right):
        return False
    if any(
        c in _STOPS for side, words in ((a, left), (b, right)) for c in side.span(words.start, words.stop).of(side.text)
    ):
        return False
    return not (
        _plain(a, left) == _plain(b, right)
        or _timing(a, left)
        or _timing(b, right)
        or (_name(a, left) and _name(b, right))
    )


def _plain(side: WordIndex, words: range) -> frozenset[str]:
    """The content stems, an office under the name of its class."""
    found = set()
    after = words.start
    for i in words:
        title = side.titles.get(i)
        if title:
            found.add(min(title.classes))
            after = title.last
        elif side.content[i] and i >= after:
            found.add(side.stems[i])
    return frozenset(found)


def _timing(side: WordIndex, words: range) -> bool:
    times = side.language.times.dating
    return any(side.content[i] for i in words) and all(side.norms[i] in times for i in words if side.content[i])


def _name(side: WordIndex, words: range) -> bool:
    """Whether the words are nothing but a person's own names."""
    mentions = side.indexed.mentions_in(side.words[max(0, words.start - NAMES)].start, side.words[words.stop - 1].end)
    inside = [side.indexed.words_in(m.span) for m in mentions if m.kind == "name"]
    return any(max(m.start, m.stop - NAMES) <= words.start and words.stop <= m.stop for m in inside)


def before_runs(scene: FramingScene) -> Iterator[tuple[int, int, int]]:
    """Content words of linked sentences before a run of aligned words: left word, right word, length of the run."""
    a, b = scene.a, scene.b
    for tie in scene.ties:
        if tie.headline:
            continue
        if tie.score < LOADED_TIE:
            break
        pairs = set(tie.pairs)
        left, right = {i for i, _ in tie.pairs}, {j for _, j in tie.pairs}
        for i, j in tie.pairs:
            x, y = i - 1, j - 1
            if x not in tie.left or y not in tie.right or x in left or y in right:
                continue
            if not (a.content[x] and b.content[y]) or a.between(x, i).strip() or b.between(y, j).strip():
                continue
            if (a.quoted[x] >= 0 and b.quoted[y] >= 0) or a.stems[x] == b.stems[y]:
                continue
            length = 0
            while (i + length, j + length) in pairs:
                length += 1
            yield x, y, length
