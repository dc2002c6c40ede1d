"""Both articles in rows: each paragraph beside its mate, what has none between its neighbours."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding, Side, opposite
from diptych.paragraphs import Places, places_of
from diptych.span import Span

_Share = tuple[int, int]  # a paragraph, and how many letters of a passage lie there
Bond = Literal["head", "firm", "weak", "apart"]

# What a shared letter is worth when a mate is chosen: the surer the tie, the more.
_LETTER = {"quote": 3.0, "wording": 2.0, "claim": 1.0}
_POSSIBLE = 0.4  # of a claim that is only possible
_FRAMING = 40.0  # a turn that differs ties two paragraphs, however few letters it has
_LONG = 4  # paragraphs: of a passage over more of them in both, each is tied to those at its own place in the other
_FIRM = 20.0  # a bond below this many letters' worth is called weak


@dataclass(frozen=True, slots=True)
class FacingRow:
    """Places of paragraphs that stand beside each other, in each article's ``paragraphs``.

    ``bond`` says how: the two heads; mates firmly or weakly tied; or apart, what has no mate on its side at all.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    bond: Bond

    def places(self, side: Side) -> tuple[int, ...]:
        """The paragraphs of one side."""
        return self.left if side == "left" else self.right


def rows(comparison: Comparison, leading: Side = "left") -> tuple[FacingRow, ...]:
    """Both articles in rows, in the order of the leading one; each paragraph stands in exactly one row."""
    places: dict[Side, Places] = {side: places_of(comparison.article(side).text) for side in SIDES}
    other = opposite(leading)
    weights = _weights(comparison.findings, places, leading)
    heads = {side: [at for at, p in enumerate(places[side].paragraphs) if not p.number] for side in SIDES}
    mates = _mates(weights, {*heads[leading]}, {*heads[other]})
    beside: dict[int, list[int]] = defaultdict(list)
    for mate, at in mates.items():
        beside[at].append(mate)
    home = _homes(weights, beside, [at for at, p in enumerate(places[leading].paragraphs) if p.number])
    anchored: list[tuple[list[int], list[int], Bond]] = [(heads[leading], heads[other], "head")]
    anchors: dict[int, int] = {}  # paragraph of the other side: its row
    for ours in (at for at, p in enumerate(places[leading].paragraphs) if p.number):
        if ours in home:
            anchored[-1][0].append(ours)
            continue
        theirs = sorted(beside.get(ours, ()))
        firm = any(weights[ours, at] >= _FIRM for at in theirs)
        anchored.append(([ours], theirs, "firm" if firm else "weak" if theirs else "apart"))
        anchors.update(dict.fromkeys(theirs, len(anchored) - 1))
    lone: dict[int, list[int]] = defaultdict(list)
    row = 0
    for at, paragraph in enumerate(places[other].paragraphs):
        if paragraph.number:
            row = anchors.get(at, row)
            if at not in anchors:
                lone[row].append(at)
    return tuple(
        _turned(ours, theirs, bond, leading) for ours, theirs, bond in _merged(anchored, lone) if ours or theirs
    )


def _weights(findings: Sequence[Finding], places: dict[Side, Places], leading: Side) -> dict[tuple[int, int], float]:
    """How strongly a paragraph of the leading side is tied to one of the other."""
    found: dict[tuple[int, int], float] = defaultdict(float)
    for finding in findings:
        if not finding.left or not finding.right:
            continue
        for ours, theirs in _paired(finding, leading):
            shares = places[leading].shares(ours), places[opposite(leading)].shares(theirs)
            for (a, letters), (b, their_letters) in _answering(*shares):
                found[a, b] += _worth(finding, min(letters, their_letters))
    return found


def _paired(finding: Finding, leading: Side) -> Iterator[tuple[Span, Span]]:
    """Which stretch of a finding answers which: one to one where there are as many, else every one every one."""
    ours, theirs = finding.parts(leading), finding.parts(opposite(leading))
    return zip(ours, theirs, strict=True) if len(ours) == len(theirs) else product(ours, theirs)


def _answering(ours: Sequence[_Share], theirs: Sequence[_Share]) -> Iterator[tuple[_Share, _Share]]:
    """Which paragraphs of a passage answer which: every one every one, of a long passage those that run level.

    What runs over many paragraphs of both tells the same in the same order.
    """
    if min(len(ours), len(theirs)) <= _LONG:
        yield from product(ours, theirs)
        return
    whole = [sum(letters for _, letters in side) for side in (ours, theirs)]
    a = b = 0
    ends = [ours[0][1] / whole[0], theirs[0][1] / whole[1]]
    while a < len(ours) and b < len(theirs):
        yield ours[a], theirs[b]
        first = ends[0] <= ends[1]
        if first or b + 1 == len(theirs):
            a += 1
            ends[0] += ours[a][1] / whole[0] if a < len(ours) else 0
        if not first or a == len(ours):
            b += 1
            ends[1] += theirs[b][1] / whole[1] if b < len(theirs) else 0


def _worth(finding: Finding, letters: int) -> float:
    if finding.kind == "framing":
        return _FRAMING
    share = _LETTER.get(finding.kind, 0.0)
    return letters * (_POSSIBLE if finding.type == "possible" else share)


def _mates(weights: dict[tuple[int, int], float], our_head: set[int], their_head: set[int]) -> dict[int, int]:
    """For each paragraph of the other side that has one its mate: the one it is tied to most, the nearer of equals."""
    best: dict[int, tuple[float, int, int]] = {}
    for (ours, theirs), weight in weights.items():
        if ours in our_head or theirs in their_head or weight <= 0:
            continue
        best[theirs] = max(best.get(theirs, (0.0, 0, 0)), (weight, -abs(ours - theirs), -ours))
    return {theirs: -choice[2] for theirs, choice in best.items()}


def _homes(weights: dict[tuple[int, int], float], beside: dict[int, list[int]], order: Sequence[int]) -> dict[int, int]:
    """Paragraphs without a mate that are tied to a mate of the one before: they stand in its row, as one telling."""
    found: dict[int, int] = {}
    owner = -1
    for ours in order:
        if beside.get(ours):
            owner = ours
        elif owner >= 0 and any(weights.get((ours, theirs), 0.0) >= _FIRM for theirs in beside[owner]):
            found[ours] = owner
        else:
            owner = -1
    return found


def _merged(
    anchored: Sequence[tuple[list[int], list[int], Bond]], lone: dict[int, list[int]]
) -> list[tuple[list[int], list[int], Bond]]:
    """The rows in order, with what has no mate between two anchors in one row."""
    found: list[tuple[list[int], list[int], Bond]] = []
    for at, (ours, theirs, bond) in enumerate(anchored):
        if bond == "apart" and found and found[-1][2] == "apart":
            found[-1][0].extend(ours)
        else:
            found.append(([*ours], [*theirs], bond))
        if at in lone:
            if found[-1][2] != "apart":
                found.append(([], [], "apart"))
            found[-1][1].extend(lone[at])
    return found


def _turned(ours: list[int], theirs: list[int], bond: Bond, leading: Side) -> FacingRow:
    left, right = (ours, theirs) if leading == "left" else (theirs, ours)
    return FacingRow(tuple(left), tuple(right), bond)
