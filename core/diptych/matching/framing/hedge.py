"""Framing by hedge: one article vouches for what the other keeps at a distance."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.reports import at_one_place, of_passage, sourced, verbal
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.term_index import Hit
from diptych.matching.thresholds import HEDGE_TIE, HEDGED_STATEMENT_TIE
from diptych.matching.word_index import WordIndex

RULES: Rules = {
    "hedge-verb": FramingRule(
        "hedge", "high",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes reportedly wrote.",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes wrote.",
    ),
    "hedge-thing": FramingRule(
        "hedge", "low",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Nobody doubts the triumph of Marta Quill any more.",
    ),
    "hedge-statement": FramingRule(
        "hedge", "low",
        "The lighthouse film, reportedly to open in Portree, Tollick and Branton on Friday, "
        "cost the Skerry studio dear.",
        "The Skerry studio opens its lighthouse film on Friday in halls of Branton, Portree and Tollick.",
    ),
    "hedge-word": FramingRule(
        "hedge", "medium",
        "Police are looking into the alleged theft of forty bronze bells from the Tollick foundry.",
        "Police are looking into the theft of forty bronze bells from the Tollick foundry.",
    ),
}  # fmt: skip

REACH = 3  # words between a hedge and the shared word that it hedges
SHOWN = 3  # words after an adverb of doubt
BEGINNING = 8  # words of the statement without one
DURESS = frozenset({"duress"})  # of these the verb alone is hedged that follows
DISTANCE = frozenset({"hearsay", "doubt", "appearance", "duress"})


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each hedge on one side alone: at the verb of a shared quotation, at a shared word."""
    yield from from_either_side(_hedged, scene)


def _hedged(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each hedge of the left article alone."""
    seen: set[int] = set()
    for rule, hedge, i, j in _candidates(scene):
        if hedge.first not in seen:
            seen.add(hedge.first)
            yield _difference(rule, scene.a, scene.b, hedge, i, j)


def _difference(rule: str, near: WordIndex, far: WordIndex, hedge: Hit, i: range, j: range) -> FramingDifference:
    x = near.span(min(hedge.first, i.start), max(hedge.last, i.stop))
    y = far.span(j.start, j.stop)
    hedged = near.span(hedge.first, hedge.last).of(near.text)
    return FramingDifference(
        rule, x, y, 0.5,
        {"left": {"words": x.of(near.text), "hedge": hedged, "class": sorted(hedge.classes)},
         "right": {"words": y.of(far.text), "hedge": None}},
        "left", "hedge", {"hedge": hedged},
    )  # fmt: skip


def _candidates(scene: FramingScene) -> Iterator[tuple[str, Hit, range, range]]:
    near, far = scene.a, scene.b
    for x, y in scene.quoted_pairs:
        for one, other in at_one_place(of_passage(near, x), of_passage(far, y)):
            hedge = _before(near, one.first)
            if hedge and near.quoted[hedge.first] < 0 and not _before(far, other.first):
                yield "hedge-verb", hedge, range(one.first, one.last), range(other.first, other.last)
    for tie in scene.ties:
        if not tie.headline and tie.score >= HEDGE_TIE:
            yield from _words(near, far, tie)
    yield from _things(near, far)
    for tie in scene.ties:
        if not tie.headline and tie.best and tie.score >= HEDGED_STATEMENT_TIE:
            yield from _statements(near, far, tie)


def _words(near: WordIndex, far: WordIndex, tie: Tie) -> Iterator[tuple[str, Hit, range, range]]:
    """Hedges directly before an aligned word whose counterpart is free of them; each by the first word it hedges."""
    seen: set[int] = set()
    for i, j in tie.pairs:
        if not near.content[i] or near.quoted[i] >= 0 or far.quoted[j] >= 0:
            continue
        if not near.language.times.dating.isdisjoint(near.norms[i : i + 2]):
            continue  # “was said to be comfortable last night” doubts no night
        if near.indexed.is_inner_capital(i) and not far.capital(j):
            continue  # part of a name: the “so-called Cousin Affair” doubts no cousin
        hedge = _before(near, i)
        if not hedge or near.quoted[hedge.first] >= 0 or not hedge.classes & DISTANCE:
            continue
        if hedge.classes <= DURESS and hedge.last < i:  # “had to slash public spending” does not hedge “public”
            continue
        if hedge.first in seen:
            continue
        seen.add(hedge.first)
        if _is_flat(far, j) if hedge.classes <= DURESS else _vouches(far, j):
            yield "hedge-word", hedge, range(i, i + 1), range(j, j + 1)


def _is_flat(side: WordIndex, i: int) -> bool:
    """Whether the sentence of a word is without a hedge."""
    return not any(n in side.hedges for n in side.sentences[side.sentence_of[i]])


def _vouches(side: WordIndex, i: int) -> bool:
    """Whether an article itself stands for a word: its sentence has no hedge and no source, nor is it hedged elsewhere.

    Who writes “alleged” once need not write it in every sentence, and who names a source vouches for nothing.
    """
    sentence = side.sentences[side.sentence_of[i]]
    if not _is_flat(side, i) or sourced(side, sentence):
        return False
    return not any(
        hedge.classes & DISTANCE for n in side.places[side.keys[i]] if n != i and (hedge := _before(side, n))
    )


def _statements(near: WordIndex, far: WordIndex, tie: Tie) -> Iterator[tuple[str, Hit, range, range]]:
    """An adverb of hearsay or doubt in one of two linked sentences, against the beginning of the other."""
    here, there = tie.left, tie.right
    if not _vouches(far, next((n for n in there if far.content[n]), there.start)):
        return
    for n in here:
        hedge = near.hedges.get(n)
        if hedge and near.quoted[n] < 0 and hedge.term.endswith("ly") and hedge.classes & DISTANCE:
            shown = range(n, min(here.stop, hedge.last + SHOWN))
            yield "hedge-statement", hedge, shown, range(there.start, min(there.stop, there.start + BEGINNING))


def _things(near: WordIndex, far: WordIndex) -> Iterator[tuple[str, Hit, range, range]]:
    """Things hedged on one side (“the alleged triumph”) that the other names flatly, in sentences that share a name."""
    own = {thing.term for thing in near.contrasts.values()}
    for hedge in near.hedges.values():
        thing = near.contrasts.get(hedge.last)
        if thing is None or near.quoted[hedge.first] >= 0 or not hedge.classes & DISTANCE:
            continue
        names = _names(near, thing.first)
        flat = [
            (len(names & _names(far, other.first)), -other.first, other)
            for other in far.contrasts.values()
            if other.classes & thing.classes
            and other.term not in own
            and far.quoted[other.first] < 0
            and not _before(far, other.first)
        ]
        most, _, other = max(flat, default=(0, 0, thing), key=lambda row: row[:2])
        if most:
            yield "hedge-thing", hedge, range(thing.first, thing.last), range(other.first, other.last)


def _names(side: WordIndex, i: int) -> set[str]:
    """The stems with a capital in the sentence of a word; the first word has one in any case, and has to be a name."""
    sentence = side.sentences[side.sentence_of[i]]
    found = {side.stems[n] for n in sentence[1:] if side.content[n] and side.capital(n)}
    first = side.words[sentence.start]
    if any(m.kind == "name" for m in side.indexed.mentions_in(first.start, first.end)):
        found.add(side.stems[sentence.start])
    return found


def _before(side: WordIndex, i: int) -> Hit | None:
    """The hedge that ends at most ``REACH`` words before a word of its sentence, nothing but words between."""
    doubt = side.language.verbs.of_doubt
    for n in reversed(range(side.sentences[side.sentence_of[i]].start, i)):
        hit = side.hedges.get(n)
        if hit and hit.last <= i and i - hit.last < REACH and not (hit.term in doubt and verbal(side, hit)):
            return hit
    return None
