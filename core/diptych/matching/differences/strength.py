"""The same deed told as less or more: damaged here, destroyed there; shares fall here and plunge there.

True of two sentences on one thing in which the deed stands beside the same words: the two verbs are steps of one
scale, so that one of them says more than the other. Where a sentence has both words it tells of two deeds.
"""

from collections.abc import Iterator
from functools import lru_cache

from diptych.languages.inflection import every_form
from diptych.languages.tables import lines
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene, SentencePair
from diptych.matching.negation import denies
from diptych.matching.thresholds import STEP_TIE
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families
from diptych.span import Span

SPEAKER = 10  # words before a verb of saying in which who says it stands
BESIDE = 4  # words before and behind a verb that tell of whom or what it is told


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of sentences and each scale."""
    for pair in scene.rows:
        if pair.score >= STEP_TIE:
            yield from _of(scene, pair)


def _of(scene: Scene, pair: SentencePair) -> Iterator[Difference]:
    a, b = scene.a, scene.b
    left, right = _steps(a, a.sentences[pair.left]), _steps(b, b.sentences[pair.right])
    for scale in sorted(left.keys() & right.keys()):
        mine, theirs = left[scale], right[scale]
        if {step for _, step in mine} & {step for _, step in theirs}:
            continue
        for i, _ in mine:
            found = next((j for j, _ in theirs if _tied(scene, i, j) and _of_one_speaker(scene, i, j)), None)
            if found is not None and _denied(a, i) == _denied(b, found):
                x, y = _told(a, i), _told(b, found)
                yield Difference("verb", "step-of-a-scale", (pair.left, pair.right), (x,), (y,), pair.score)
                break


def _steps(side: WordIndex, sentence: range) -> dict[str, list[tuple[int, str]]]:
    """The words of a sentence that are steps of a scale, outside quotations, by the scale."""
    found: dict[str, list[tuple[int, str]]] = {}
    scales = _scales(side.language.code)
    for i in sentence:
        if side.quoted[i] < 0:
            for scale, step in scales.get(side.norms[i], ()):
                found.setdefault(scale, []).append((i, step))
    return found


def _tied(scene: Scene, i: int, j: int) -> bool:
    """Whether a telling word beside both verbs is the same, or may stand for the same, and so is one before it."""
    mine, theirs = _beside(scene.a, i), _beside(scene.b, j)
    alike = [(k, m) for k in mine for m in theirs if _alike(scene, k, m)]
    before = [(_qualifier(scene.a, k, i), _qualifier(scene.b, m, j)) for k, m in alike]
    return bool(alike) and all(min(k, m) < 0 or _alike(scene, k, m) for k, m in before)


def _of_one_speaker(scene: Scene, i: int, j: int) -> bool:
    """Whether what is said is not surely said by two: of the telling words before two verbs of saying one is alike."""
    speakers = []
    for side, verb in ((scene.a, i), (scene.b, j)):
        if verb not in side.verbs:
            return True
        start = max(side.sentences[side.sentence_of[verb]].start, verb - SPEAKER)
        speakers.append([k for k in range(start, verb) if side.content[k]])
    return not all(speakers) or any(_alike(scene, k, m) for k in speakers[0] for m in speakers[1])


def _alike(scene: Scene, k: int, m: int) -> bool:
    if scene.a.keys[k] == scene.b.keys[m]:
        return True
    return not families(scene.a.norms[k], scene.a.language).isdisjoint(families(scene.b.norms[m], scene.b.language))


def _qualifier(side: WordIndex, k: int, verb: int) -> int:
    """The telling word right before another one, -1 where it is the verb or none: train services, ferry services."""
    before = k - 1
    if k == side.sentences[side.sentence_of[k]].start or side.between(before, k) != " ":
        return -1
    return before if side.content[before] and before != verb else -1


def _beside(side: WordIndex, i: int) -> list[int]:
    sentence = side.sentences[side.sentence_of[i]]
    near = range(max(sentence.start, i - BESIDE), min(sentence.stop, i + 1 + BESIDE))
    return [k for k in near if k != i and side.content[k] and not side.norms[k][0].isdigit()]


def _denied(side: WordIndex, i: int) -> bool:
    return denies(side.indexed, side.document.sentences[side.sentence_of[i]].span)


def _told(side: WordIndex, i: int) -> Span:
    """The verb with the adverb before it, which tells how much."""
    first = i - 1 if i and side.norms[i - 1].endswith("ly") and not side.between(i - 1, i).strip() else i
    return side.span(first, i + 1)


@lru_cache(maxsize=16)
def _scales(code: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """For every form of a step its scales, each with the step's first form; nothing in a language without scales."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, words in lines("strengths", code):
        for word in words:
            for form in every_form(word) | {word}:
                found.setdefault(form, []).append((name, word))
    return {form: tuple(steps) for form, steps in found.items()}
