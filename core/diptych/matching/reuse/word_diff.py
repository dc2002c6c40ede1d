"""What the word diff of two passages means for a reader: how faithful they are to one another, and in one sentence why.

``evidence["diff"]`` holds the records of ``diptych.evidence.Step`` in order.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from diptych.evidence import Operation, Step
from diptych.finding import SIDES, Side
from diptych.message import Message, term
from diptych.sameness.contractions import written_out
from diptych.sameness.folding import folded
from diptych.sameness.opposites import Poles, opposed
from diptych.sameness.passages import Change, Compared, Part, Unit, compared
from diptych.sameness.quantities import Quantity, same
from diptych.sameness.stems import stem
from diptych.sameness.turns import Turn, turning_words
from diptych.sides import Both
from diptych.span import Span

_NEAR = 60  # code points around a passage in which a figure may stand that the passage has elsewhere

_PIECES = 3  # of what one side has beyond the words in both
_LONGEST = 80  # code points of such a piece

_Type = Literal["verbatim", "punctuation", "trimmed", "altered"]


@dataclass(frozen=True, slots=True)
class WordDiff:
    """How faithfully two passages agree, with the operations that lead from left to right."""

    type: _Type
    score: float
    message: Message
    evidence: Mapping[str, Any]

    def going_on(self, left: Sequence[str], right: Sequence[str]) -> "WordDiff":
        """The same of utterances that go on with these sentences behind who says them, or begin with them before it."""
        if not left and not right:
            return self
        rests: dict[Side, list[str]] = {
            "left": [text.strip() for text in left],
            "right": [text.strip() for text in right],
        }
        before = self.evidence.get("beyond", {"left": [], "right": []})
        beyond = {side: [*before[side], *rests[side]] for side in SIDES}
        message = replace(self.message, then=(*self.message.then, *_further(rests)))
        return replace(self, message=message, evidence={**self.evidence, "beyond": beyond})


def compare_words(
    left: Sequence[Part],
    right: Sequence[Part],
    left_out_left: Sequence[str],
    left_out_right: Sequence[str],
) -> WordDiff:
    """The verdict on two passages of one or more parts; ``left_out_…`` is what each utterance has beyond them."""
    found = _in_order(compared(left, right))
    changed = found.others()
    evidence: dict[str, Any] = {"diff": [_step(found, change).to_record() for change in found.changes]}
    score = found.likeness()
    cut: dict[Side, list[str]] = {
        "left": [t.strip() for t in left_out_left],
        "right": [t.strip() for t in left_out_right],
    }
    for change in found.changes:
        if change.verdict == "cut":
            if change.left:
                cut["left"].append(_said(left, found.left[_slice(change.left)]))
            else:
                cut["right"].append(_said(right, found.right[_slice(change.right)]))
    if any(cut.values()):
        evidence["beyond"] = cut
    if changed:
        kinds, turning = _turns(found, changed, left, right)
        if kinds:
            evidence["turns"], evidence["turning"] = kinds, turning
        message = _altered(left, right, found, changed, turning)
        return WordDiff("altered", score, replace(message, then=(*message.then, *_further(cut))), evidence)
    if any(cut.values()):
        return WordDiff("trimmed", score, _trimmed(cut), evidence)
    raw = tuple(" ".join(_bare(span.of(source.text)) for source, span in parts) for parts in (left, right))
    seen = tuple(" ".join(folded(text, "plain").text.split(" ")) for text in raw)
    if seen[0] == seen[1]:
        return WordDiff("verbatim", 1.0, Message("quote.same"), evidence)
    evidence["normalised"] = _normalised(found, *seen)
    return WordDiff("punctuation", 1.0, _styled(evidence["normalised"]), evidence)


def _in_order(found: Compared) -> Compared:
    """The changes cut where the right has their words in another order: what was moved is no stretch of its text."""
    changes: list[Change] = []
    for change in found.changes:
        left, right = change.left.start, change.right.start
        for n in change.right[1:]:
            if found.right[n].span < found.right[n - 1].span:
                border = left + n - right if change.verdict == "same" else change.left.stop
                changes.append(replace(change, left=range(left, border), right=range(right, n)))
                left, right = border, n
        changes.append(replace(change, left=range(left, change.left.stop), right=range(right, change.right.stop)))
    return replace(found, changes=tuple(changes))


def _slice(inside: range) -> slice:
    return slice(inside.start, inside.stop)


def _bare(text: str) -> str:
    """The words without the mark at their end that house style moves about."""
    return text.strip().rstrip(".,;:")


def _normalised(found: Compared, a: str, b: str) -> list[str]:
    """What has to be overlooked for the two to be equal."""
    if a.casefold() == b.casefold():
        return ["case"]
    if found.styles():
        return list(found.styles())
    return ["punctuation" if a.casefold().split() != b.casefold().split() else "spacing"]


def _styled(kinds: Sequence[str]) -> Message:
    """The sentence on passages that differ only in these kinds of style."""
    if kinds[0] in ("case", "punctuation", "spacing"):
        return Message(f"quote.{kinds[0]}")
    return Message("quote.style", {"styles": [term(kind) for kind in kinds]})


def _step(found: Compared, change: Change) -> Step:
    """One step of the comparison."""

    def span(units: Sequence[Unit], inside: range) -> Span | None:
        return Span(units[inside.start].span.start, units[inside.stop - 1].span.end) if inside else None

    op: Operation = (
        "=" if change.verdict == "same" else "~" if change.left and change.right else "-" if change.left else "+"
    )
    style = tuple(change.styles) if change.verdict == "style" else ()
    return Step(op, Both(span(found.left, change.left), span(found.right, change.right)), style)


def _turns(
    found: Compared, changed: Sequence[Change], left: Sequence[Part], right: Sequence[Part]
) -> tuple[list[Turn], dict[str, list[str]]]:
    """Which kinds of words that turn the sense are among the changes, and these words by side.

    A word that only moved is in both as often, and turns nothing; neither do figures that are the same or one the
    other's rounding, nor a negation of words that stand on its side alone.
    """
    often = [Counter(w for unit in side for w in written_out(unit.text)) for side in (found.left, found.right)]
    kinds: set[Turn] = set()
    language, poles = left[0][0].language, left[0][0].poles
    told: dict[str, set[str]] = {"left": set(), "right": set()}
    for change in changed:
        mine, theirs = found.left[_slice(change.left)], found.right[_slice(change.right)]
        for side, units, other, parts, beyond in (
            ("left", mine, theirs, left, right),
            ("right", theirs, mine, right, left),
        ):
            there = turning_words((unit.text for unit in other if unit.figure is None), language)
            for word, kind in turning_words((unit.text for unit in units if unit.figure is None), language).items():
                if word not in there and often[0][word] != often[1][word]:
                    if kind == "negation" and _denies_more(units, word, found.right if side == "left" else found.left):
                        continue
                    kinds.add(kind)
                    told[side].add(word)
            for unit in units:
                if (
                    unit.figure is not None
                    and often[0][unit.text] != often[1][unit.text]
                    and not any(unit.text in theirs_too.text.split() for theirs_too in other)
                    and _another(unit.figure, beyond)
                ):
                    kinds.add("number")
                    told[side].add(_said(parts, [unit]))
        for one, other_one in ((x.text, y.text) for x in mine for y in theirs if opposed(poles, x.text, y.text)):
            if not _holds_opposite(found.left, one, poles) and not _holds_opposite(found.right, other_one, poles):
                kinds.add("opposite")
                told["left"].add(one)
                told["right"].add(other_one)
    return sorted(kinds), {side: sorted(words) for side, words in told.items()}


def _denies_more(units: Sequence[Unit], word: str, other: Sequence[Unit]) -> bool:
    """Whether what a negation denies, the word behind it, is itself more than the other side says."""
    at = next((n for n, unit in enumerate(units) if word in written_out(unit.text)), len(units))
    if at + 1 >= len(units):
        return False
    denied = units[at + 1]
    return denied.content and all(stem(unit.text) != stem(denied.text) for unit in other)


def _holds_opposite(units: Sequence[Unit], word: str, poles: Poles) -> bool:
    """Whether a passage says both: what rose in it fell in it too."""
    return any(opposed(poles, unit.text, word) for unit in units)


def _another(figure: Quantity, parts: Sequence[Part]) -> bool:
    """Whether none of the other side's figures, in its passage or around it, may mean the same as this one."""
    around = (
        q for source, span in parts for q in source.quantities(Span(max(0, span.start - _NEAR), span.end + _NEAR))
    )
    own = replace(figure, noun="")
    return not any(same(own, replace(q, noun="")).verdict in ("same", "rounded") for q in around)


def _said(parts: Sequence[Part], units: Sequence[Unit]) -> str:
    """The words of units as they stand in the text."""
    text = parts[0][0].text
    return " ".join(text[units[0].span.start : units[-1].span.end].split())


def _altered(
    left: Sequence[Part],
    right: Sequence[Part],
    found: Compared,
    changed: Sequence[Change],
    turning: Mapping[str, Sequence[str]],
) -> Message:
    """One sentence on the first difference, one on how many more there are, one on words that turn the sense.

    Where those words are the first difference it is said once.
    """
    change = changed[0]
    mine, theirs = found.left[_slice(change.left)], found.right[_slice(change.right)]
    words: dict[Side, list[str]] = {
        "left": [_said(left, mine)] if mine else [],
        "right": [_said(right, theirs)] if theirs else [],
    }
    more = len(changed) - 1
    turns = any(turning.values())
    once = all([w.casefold() for w in words[side]] == [w.casefold() for w in turning[side]] for side in SIDES)
    then = [Message("quote.more-differences", {"count": more})] if more else []
    if turns and not once:
        then.append(turned(turning))
    sense = "-sense" if once else ""
    if mine and theirs:
        arguments = {"left": words["left"][0], "right": words["right"][0]}
        return Message(f"quote.altered{sense}", arguments, tuple(then))
    side: Side = "left" if mine else "right"
    return Message(f"quote.added{sense}", {"side": side, "words": words[side][0]}, tuple(then))


def turned(words: Mapping[str, Sequence[str]]) -> Message:
    """The sentence on words that may turn the sense, by side."""
    if words["left"] and words["right"]:
        return Message("quote.sense", {"left": words["left"], "right": words["right"]})
    side = "left" if words["left"] else "right"
    return Message("quote.sense-of-one", {"side": side, "words": words[side]})


def _trimmed(cut: Mapping[Side, Sequence[str]]) -> Message:
    """The sentence on an utterance of which one side, or each, leaves out what the other has."""
    return _beyond(cut, "quote.beyond")


def _further(cut: Mapping[Side, Sequence[str]]) -> tuple[Message, ...]:
    """What either utterance has beyond words that differ already, if anything."""
    return (_beyond(cut, "quote.also"),) if any(cut.values()) else ()


def _beyond(cut: Mapping[Side, Sequence[str]], name: str) -> Message:
    """One sentence on what each utterance has beyond the words in both."""
    longer: list[Side] = [side for side in SIDES if cut[side]]
    if len(longer) == 1:
        (side,) = longer
        return Message(name, {"side": side, "words": _told(cut[side])})
    return Message(f"{name}-in-both", {"left": _told(cut["left"]), "right": _told(cut["right"])})


def _told(pieces: Sequence[str]) -> list[str]:
    """The pieces that a reader is told, in their order: the longest of many, each as far as it can be read at once."""
    longest = sorted(pieces, key=len)[-_PIECES:]
    return [_line(piece) for piece in pieces if piece in longest]


def _line(piece: str) -> str:
    words = " ".join(piece.strip(" .,;:–—-").split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 3].rsplit(" ", 1)[0] + " …"
