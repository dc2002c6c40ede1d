"""Where two utterances that are quoted in both articles part: read off the one word diff, which told style apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from diptych.matching.framing.context import FramingScene
from diptych.matching.word_index import WordIndex
from diptych.sameness.passages import Part, Unit, compared

ANCHOR = 2  # equal words that hold an edit; a lone word without content holds none
SAME = 0.4  # share of the shorter utterance that both must have

WordNumbers = tuple[int, ...]  # words of one side in order; those of two segments are not neighbours


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of the left and of the right utterance in one place; ``before`` and ``after`` count the equal ones there.

    ``next_left`` and ``next_right`` are the first equal words after the place, None at the end.
    """

    left: WordNumbers
    right: WordNumbers
    before: int
    after: int
    next_left: int | None
    next_right: int | None

    def mirrored(self) -> "Edit":
        """The same place with the articles swapped."""
        return Edit(self.right, self.left, self.before, self.after, self.next_right, self.next_left)


@dataclass(frozen=True, slots=True)
class Utterances:
    """Two utterances with their edits; ``left`` and ``right`` hold all their words, ``same_…`` those that both have."""

    left: WordNumbers
    right: WordNumbers
    same_left: frozenset[int]
    same_right: frozenset[int]
    edits: tuple[Edit, ...]

    def mirrored(self) -> "Utterances":
        """The same utterances with the articles swapped."""
        edits = tuple(edit.mirrored() for edit in self.edits)
        return Utterances(self.right, self.left, self.same_right, self.same_left, edits)


@dataclass(slots=True)
class _Stretch:
    """Words that are equal (or differ only in style), or words of either side in one place."""

    equal: bool
    left: WordNumbers
    right: WordNumbers


def utterances(scene: FramingScene) -> Iterator[Utterances]:
    """The shared quotations, then those of best counterparts that are alike, which have enough in common."""
    a, b = scene.a, scene.b
    shared = [
        (
            tuple(n for span in quote.left for n in a.quotations_over(span)),
            tuple(n for span in quote.right for n in b.quotations_over(span)),
        )
        for quote in scene.quotes
    ]
    for left, right in dict.fromkeys([*shared, *(((n,), (m,)) for n, m in scene.alike_quotations)]):
        told = _words(a, left), _words(b, right)
        stretches = _slid(scene, list(_merged(a, _stretches(scene, *told))))
        same = [s for s in stretches if s.equal]
        if sum(len(s.left) for s in same) >= max(ANCHOR, SAME * min(map(len, told))):
            yield Utterances(
                *told,
                frozenset(i for s in same for i in s.left),
                frozenset(j for s in same for j in s.right),
                tuple(_edits(stretches)),
            )


def _words(side: WordIndex, numbers: WordNumbers) -> WordNumbers:
    return tuple(i for n in numbers for i in side.indexed.words_in(side.document.quotations[n].span))


def _stretches(scene: FramingScene, left: WordNumbers, right: WordNumbers) -> Iterator[_Stretch]:
    """The changes of the word diff, in words of the articles."""
    found = compared(_parts(scene.a, left), _parts(scene.b, right))
    for change in found.changes:
        yield _Stretch(
            change.verdict in ("same", "style"),
            _inside(scene.a, found.left[change.left.start : change.left.stop]),
            _inside(scene.b, found.right[change.right.start : change.right.stop]),
        )


def _parts(side: WordIndex, words: WordNumbers) -> list[Part]:
    """The text of words, quotation by quotation."""
    runs = [list(run) for _, run in groupby(words, lambda i: side.quoted[i])]
    return [(side.indexed, side.span(run[0], run[-1] + 1)) for run in runs]


def _inside(side: WordIndex, units: Sequence[Unit]) -> WordNumbers:
    return tuple(i for unit in units for i in side.indexed.words_in(unit.span))


def _merged(a: WordIndex, stretches: Iterator[_Stretch]) -> Iterator[_Stretch]:
    """The stretches, equal and other ones by turns; an equal word that holds nothing belongs to what is around it."""
    last: _Stretch | None = None
    for stretch in _joined(stretches):
        held = stretch.equal and (len(stretch.left) >= ANCHOR or any(a.content[i] for i in stretch.left))
        if last is not None and last.equal == held:
            last = _Stretch(held, last.left + stretch.left, last.right + stretch.right)
        else:
            if last is not None:
                yield last
            last = _Stretch(held, stretch.left, stretch.right)
    if last is not None:
        yield last


def _joined(stretches: Iterator[_Stretch]) -> Iterator[_Stretch]:
    """The stretches, equal neighbours made one: a word in another style does not break them."""
    last: _Stretch | None = None
    for stretch in stretches:
        if last is not None and last.equal and stretch.equal:
            last = _Stretch(True, last.left + stretch.left, last.right + stretch.right)
        else:
            if last is not None:
                yield last
            last = stretch
    if last is not None:
        yield last


def _slid(scene: FramingScene, stretches: list[_Stretch]) -> list[_Stretch]:
    """The stretches with what one side has more beginning where a sentence does, if its words allow both.

    “We don't like him. We don't want him” has either “like him. We don't” more than “We don't want him”, or a sentence.
    """
    for before, more, after in zip(stretches, stretches[1:], stretches[2:], strict=False):
        if more.equal or bool(more.left) == bool(more.right):
            continue
        side, words = (scene.a, more.left) if more.left else (scene.b, more.right)
        same = before.left if more.left else before.right
        for count in range(1, min(len(same), len(words)) + 1):
            if side.norms[same[-count]] != side.norms[words[-count]]:
                break
            if len(same) == count or side.sentence_of[same[-count - 1]] != side.sentence_of[same[-count]]:
                _slide(before, more, after, count)
                break
    return [s for s in stretches if s.left or s.right]


def _slide(before: _Stretch, more: _Stretch, after: _Stretch, count: int) -> None:
    """Move a stretch that only one side has by so many words to the beginning."""
    for name in ("left", "right"):
        same, own, rest = (getattr(stretch, name) for stretch in (before, more, after))
        run = same[-count:] + own
        setattr(before, name, same[:-count])
        setattr(more, name, run[: len(own)])
        setattr(after, name, run[len(own) :] + rest)


def _edits(stretches: Sequence[_Stretch]) -> Iterator[Edit]:
    for n, stretch in enumerate(stretches):
        if not stretch.equal:
            before = len(stretches[n - 1].left) if n else 0
            after = stretches[n + 1] if n + 1 < len(stretches) else None
            yield Edit(
                stretch.left,
                stretch.right,
                before,
                len(after.left) if after else 0,
                after.left[0] if after else None,
                after.right[0] if after else None,
            )
