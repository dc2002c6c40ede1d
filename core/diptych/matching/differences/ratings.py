"""Another step of the same scale: a danger of level three on the five-point scale, of four out of five.

True of any two reports of one event: where each puts one thing on a scale, and both scales have as many steps, it is
the thing that the reports are about, and it stands on one step at a time.
"""

from collections.abc import Iterator

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.word_index import WordIndex
from diptych.sameness.quantities.lexicon import FigureWords, figure_words
from diptych.span import Span

REACH = 5  # words between the step and how many there are
BEHIND = 3  # words behind it that name the scale
SCALES = range(3, 13)  # steps: of two there is no scale
_Rating = tuple[int, int]  # the step, and of how many


def find(scene: Scene) -> Iterator[Difference]:
    """The ratings of which each article gives one, on scales of as many steps, and not the same."""
    mine, theirs = _ratings(scene.a), _ratings(scene.b)
    if len(mine) != 1 or len(theirs) != 1:
        return
    ((step, steps), (i, x)), ((other, others), (j, y)) = *mine.items(), *theirs.items()
    if steps == others and step != other:
        yield Difference("figure", "steps-of-one-scale", (i, j), (x,), (y,), 0.7)


def _ratings(side: WordIndex) -> dict[_Rating, tuple[int, Span]]:
    """Every rating of an article where it stands first."""
    found: dict[_Rating, tuple[int, Span]] = {}
    words = figure_words(side.language)
    for n, inside in enumerate(side.sentences if words.rated_on else ()):
        for i in inside:
            steps = _number(side, words, i)
            at = _step(side, words, i, inside) if steps and steps in SCALES else None
            if steps and at is not None:
                value = _number(side, words, at)
                if value and value <= steps:
                    found.setdefault((value, steps), (n, side.span(at, i + 1)))
    return found


def _step(side: WordIndex, words: FigureWords, i: int, inside: range) -> int | None:
    """Where the step stands that is one of as many as a number says, if that number is of the steps of a scale."""
    at = next((n for n in range(i - 1, max(inside.start, i - REACH) - 1, -1) if _number(side, words, n)), None)
    if at is None or "," in side.between(at, i):
        return None
    between, behind = side.norms[at + 1 : i], side.norms[i + 1 : min(i + 1 + BEHIND, inside.stop)]
    named = bool(behind) and behind[0] in words.rating_steps and not side.between(i, i + 1).strip(" -")
    if not named and behind and side.between(i, i + 1) == " " and (side.content[i + 1] or behind[0] in words.people):
        return None  # four out of five voters
    of_all = " ".join(between) in words.out_of_all
    scale = {*between, *behind} if named else set()
    scale |= {*side.norms[inside.start : at]} if of_all else set()
    return at if not scale.isdisjoint(words.rated_on) else None


def _number(side: WordIndex, words: FigureWords, i: int) -> int | None:
    """The whole number that a word is, whether it counts or orders."""
    norm = side.norms[i]
    if norm.isdecimal() and len(norm) < 3:
        return int(norm)
    return words.cardinals.get(norm, words.ordinals.get(norm))
