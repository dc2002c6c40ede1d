"""Framing by hedge: one article vouches for what the other keeps at a distance."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.reports import at_one_place, before, leads_to_a_source, of_passage, sourced, verbal
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.speaker_names import surname
from diptych.matching.term_index import Hit
from diptych.matching.thresholds import HEDGE_TIE, HEDGED_STATEMENT_TIE
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families

RULES: Rules = {
    "hedge-verb": FramingRule(
        "hedge", "high",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes reportedly wrote.",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes wrote.",
    ),
    "hedge-thing": FramingRule(
        "hedge", "medium",
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
CLOSE = 2  # words behind a thing in which the name begins whose thing it is: “of Quill”
BEGINNING = 8  # words of the statement without one
DURESS = frozenset({"duress"})  # of these the verb alone is hedged that follows
SAID = frozenset({"neutral", "insist", "doubt", "suggest", "deny"})  # verbs of which only the saying is a fact
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
    """Things doubted on one side (“his alleged victory”) that the other vouches for, as its victory or its win.

    The same noun, or another of its family that stands for the same kind of thing, of the same bearer: whose victory
    it is. Neither article calls it both ways.
    """
    for hedge in near.hedges.values():
        i = hedge.last
        if not hedge.classes & DISTANCE - DURESS or not _is_thing(near, i) or not _determined(near, hedge.first):
            continue
        if any(not _before(near, n) and near.quoted[n] < 0 for n in _same_things(near, near, i)):
            continue
        others = [n for n in _same_things(near, far, i) if far.quoted[n] < 0]
        if any(_before(far, n) for n in others):
            continue
        flat = (n for n in others if _is_thing(far, n) and _determined(far, n) and _presumes(far, n))
        if (other := next((n for n in flat if _of_one(near, i, far, n)), None)) is not None:
            yield "hedge-thing", hedge, range(i, i + 1), range(other, other + 1)


def _presumes(side: WordIndex, i: int) -> bool:
    """Whether an article takes a thing for given: no hedge in its sentence, no source for it, not merely said of it.

    Who congratulates on a victory presumes it, who says or denies that it was one does not.
    """
    sentence = side.sentences[side.sentence_of[i]]
    report = before(side, i, sentence)
    sources = any(leads_to_a_source(side, n) for n in sentence if side.quoted[n] < 0)
    return _is_flat(side, i) and not sources and (report is None or report.stance.isdisjoint(SAID))


def _is_thing(side: WordIndex, i: int) -> bool:
    """Whether a word closes what it names: outside quotations, no part of a name nor before another word of content."""
    if i >= len(side.words) or not side.content[i] or side.quoted[i] >= 0 or side.capital(i):
        return False
    behind = i + 1
    return behind == len(side.words) or not side.content[behind] or side.between(i, behind) != " "


def _determined(side: WordIndex, i: int) -> bool:
    """Whether an article or possessive leads to a word, with at most one word of content between: it is a noun."""
    start, words = side.sentences[side.sentence_of[i]].start, side.language.determiners
    n = i - 2 if i - 2 >= start and side.content[i - 1] and not side.possessive(i - 1) else i - 1
    return n >= start and (side.norms[n] in words.before_a_label or side.possessive(n))


def _same_things(near: WordIndex, far: WordIndex, i: int) -> Iterator[int]:
    """Where an article has the thing of a word: that word, or one of its family and its kind of things."""
    own, kind = families(near.norms[i], near.language), near.contrasts.get(i)
    for n, key in enumerate(far.keys):
        if key == near.keys[i]:
            yield n
        elif kind and (hit := far.contrasts.get(n)) and hit.last == n + 1 and hit.classes & kind.classes:
            if own & families(far.norms[n], far.language):
                yield n


def _of_one(near: WordIndex, i: int, far: WordIndex, n: int) -> bool:
    """Whether things of two articles are one bearer's, and of one object where both name it: theft of bells, of silver.

    A bearer close behind (“of Quill”) may stand anywhere in the other sentence, one that stands before is less sure.
    """
    (one, behind), (other, behind_too) = _bearer(near, i), _bearer(far, n)
    if behind == behind_too:
        same = one == other
    else:
        same = one in _names(far, n) if behind else other in _names(near, i)
    here, there = _object(near, i), _object(far, n)
    return bool(one and other) and same and (here[:1] != there[:1] or not {*here[1:]}.isdisjoint(there[1:]))


def _bearer(side: WordIndex, i: int) -> tuple[str, bool]:
    """The name whose thing a word is, and whether it begins close behind: else it is the last before, or the first."""
    named, at = _names(side, i), side.words[i].start
    close = side.words[min(i + CLOSE, len(side.words) - 1)].end
    for name, place in named.items():
        if at < place < close:
            return name, True
    before = (name for name, place in reversed(named.items()) if place < at)
    return next(before, next(iter(named), "")), False


def _names(side: WordIndex, i: int) -> dict[str, int]:
    """Where in the sentence of a word names stand last, by the last word of each in full."""
    sentence = side.sentences[side.sentence_of[i]]
    span = side.span(sentence.start, sentence.stop)
    named = [m for m in side.indexed.mentions_in(span.start, span.end) if m.kind == "name"]
    return {surname(m.name): m.span.start for m in named}


def _object(side: WordIndex, i: int) -> list[str]:
    """The word that leads from a thing to what it is done to, and the keys of that: of, bronze, bells."""
    end = side.sentences[side.sentence_of[i]].stop
    if i + 1 >= end or side.content[i + 1] or side.between(i, i + 1) != " ":
        return []
    first = next((n for n in range(i + 1, end) if side.content[n]), end)
    last = next((n for n in range(first, end) if not side.content[n]), end)
    return [side.norms[i + 1], *side.keys[first:last]]


def _before(side: WordIndex, i: int) -> Hit | None:
    """The hedge that ends at most ``REACH`` words before a word of its sentence, nothing but words between."""
    doubt = side.language.verbs.of_doubt
    for n in reversed(range(side.sentences[side.sentence_of[i]].start, i)):
        hit = side.hedges.get(n)
        if hit and hit.last <= i and i - hit.last < REACH and not (hit.term in doubt and verbal(side, hit)):
            return hit
    return None
