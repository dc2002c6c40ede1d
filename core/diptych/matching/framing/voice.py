"""Framing by voice: one article says who did it, the other leaves the doer out."""

from collections.abc import Iterator

from diptych.languages.inflection import irregular_participles, irregular_pasts
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import VOICE_TIE
from diptych.matching.word_index import WordIndex
from diptych.span import Span

RULES: Rules = {
    "voice-agent": FramingRule(
        "voice", "low",
        "Police shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "A young driver was shot near the gate of the Tollick quarry on Saturday night.",
    ),
}  # fmt: skip

DOER = 3  # words before an active verb among which no helping verb may stand
BY = 8  # words after a passive verb within which its doer would be named
REGULAR = ("ed", "en")  # endings of a participle


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each verb that is active on one side of a tie and passive without a doer on the other."""
    yield from from_either_side(_passives, scene)


def _passives(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each verb that is passive without a doer in the left article and active in the other."""
    a, b = scene.a, scene.b
    for tie in scene.ties:
        if tie.headline or not tie.best or tie.score < VOICE_TIE:
            continue
        for i, j in _same_verbs(scene, tie):
            passive, active = _passive(a, i, tie.left), _active(b, j, tie.right)
            if passive and active and not _suffers(b, j, a, tie.left):
                yield _difference(a, passive, b, active)


def _same_verbs(scene: FramingScene, tie: Tie) -> Iterator[tuple[int, int]]:
    """Unquoted forms of one verb in both sentences, wherever they stand: a passive turns them."""
    a, b = scene.a, scene.b
    there: dict[str, list[int]] = {}
    for j, verb in b.indexed.kept(_verbs, tie.right):
        there.setdefault(verb, []).append(j)
    for i, verb in a.indexed.kept(_verbs, tie.left):
        yield from ((i, j) for j in there.get(verb, ()))


def _verbs(indexed: TextIndex, sentence: range) -> list[tuple[int, str]]:
    """The unquoted words of a sentence that may be a past tense or a participle, each with its verb."""
    side = indexed.kept(WordIndex)
    return [(i, verb) for i in sentence if side.quoted[i] < 0 and (verb := _verb(side, i))]


def _verb(side: WordIndex, i: int) -> str:
    """What the past tense and the participle of a verb have in common; "" of a word that looks like neither."""
    norm = side.norms[i]
    verb = irregular_pasts().get(norm) or irregular_participles().get(norm)
    if verb:
        return "" if verb in side.language.verbs.without_an_object else verb
    return side.stems[i] if norm.endswith(REGULAR) else ""


def _suffers(near: WordIndex, verb: int, far: WordIndex, sentence: range) -> bool:
    """Whether the word before an active verb is one of the passive sentence: “the man shot” is he who was shot."""
    return any(far.stems[n] == near.stems[verb - 1] for n in sentence)


def _difference(near: WordIndex, passive: Span, far: WordIndex, active: Span) -> FramingDifference:
    return FramingDifference(
        "voice-agent", passive, active, 0.4,
        {"left": {"words": passive.of(near.text), "doer": False},
         "right": {"words": active.of(far.text), "doer": True}},
        "left",
    )  # fmt: skip


def _passive(side: WordIndex, i: int, sentence: range) -> Span | None:
    """The verb at a word with its form of "to be", where it is passive and nobody is said to have done it."""
    helpers = [n for n in range(max(sentence.start, i - 2), i) if side.norms[n] in side.language.verbs.of_a_passive]
    if not helpers or not (side.norms[i].endswith(REGULAR) or side.norms[i] in irregular_participles()):
        return None
    if not side.language.prepositions.of_the_doer.isdisjoint(side.norms[i + 1 : min(sentence.stop, i + 1 + BY)]):
        return None
    return side.span(helpers[0], i + 1)


def _active(side: WordIndex, j: int, sentence: range) -> Span | None:
    """The verb at a word with the word before it, where that can be its doer."""
    first, verbs = max(sentence.start, j - DOER), side.language.verbs
    if (
        j == sentence.start
        or not (side.norms[j].endswith("ed") or side.norms[j] in irregular_pasts())
        or not side.language.prepositions.of_the_doer.isdisjoint(side.norms[j + 1 : j + 2])  # “the man shot by police”
        or any(side.norms[n] in verbs.of_a_passive | verbs.of_a_perfect for n in range(first, j))
    ):
        return None
    doer = side.content[j - 1] and not side.norms[j - 1].endswith(("ly", "ed", "ing"))
    return side.span(j - 1, j + 1) if doer and not side.between(j - 1, j).strip() else None
