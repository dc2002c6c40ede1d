"""How well Diptych reads our own pairs. ``python tests/quality/scoring.py`` prints the table and the errors.

Precision and recall of quotations (same span but for a mark), speakers of the quotations found, quotations in both with
their verdict, reused wording, claim links, sentences without counterpart, framing of the types shown by default. Two
passages are the same where they share half of the shorter one on both sides.
"""

import sys
from collections import defaultdict
from dataclasses import dataclass, field

from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding, Side, is_suggestion

if __name__ == "__main__":
    sys.path.insert(0, str(__import__("pathlib").Path(__file__).parents[1]))
from quality.gold import Pair, Span, compared, load_all


@dataclass
class Count:
    """Right, wrong and missed, with a line on every error."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 1 where there is none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


Counts = dict[str, Count]


def same(a: Span, b: Span) -> bool:
    """Whether two passages share half of the shorter one."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared > 0 and shared >= 0.5 * min(a[1] - a[0], b[1] - b[0])


def ends(finding: Finding) -> tuple[Span, Span]:
    """From the first to the last span of a finding on either side."""
    left, right = ((finding.spans(side)[0].start, finding.spans(side)[-1].end) for side in SIDES)
    return left, right


def tally(count: Count, name: str, gold: list, found: list, fits) -> None:
    """Counts gold against findings one to one, in order."""
    free = list(found)
    for item in gold:
        hit = next((f for f in free if fits(item, f)), None)
        if hit is None:
            count.missed += 1
            count.errors.append(f"{name}: missed {item}")
        else:
            count.right += 1
            free.remove(hit)
    count.wrong += len(free)
    count.errors += [f"{name}: wrong {f}" for f in free]


def tally_quotations(count: Count, pair: Pair, side: Side, found: list[tuple[int, int]]) -> None:
    """Counts the quotations of one side against those found, which may be a mark longer or shorter."""
    gold = [span for span, _ in pair.quotations[side]]
    tally(count, f"{pair.name} {side}", gold, found, lambda g, f: abs(g[0] - f[0]) <= 1 and abs(g[1] - f[1]) <= 1)


def score_pair(pair: Pair, comparison: Comparison, counts: Counts) -> None:
    """Adds one pair's hits and errors."""
    for side in SIDES:
        found = [(q.span.start, q.span.end) for q in comparison.quotations[side] if not q.nested]
        tally_quotations(counts["quotations"], pair, side, found)
        for span, name in pair.quotations[side]:
            for q in comparison.quotations[side]:
                if same(span, (q.span.start, q.span.end)):
                    right = q.speaker is not None and name.split()[-1].lower() in q.speaker.name.lower()
                    counts["speakers"].right += right
                    counts["speakers"].wrong += not right
                    if not right:
                        counts["speakers"].errors.append(f"{pair.name} {side}: {name} not {q.speaker} ({q.rule})")
                    break
    every = comparison.findings
    tally(
        counts["quotes"],
        pair.name,
        pair.quotes,
        [(*ends(f), f.type) for f in every if f.kind == "quote"],
        lambda g, f: same(g[0], f[0]) and same(g[1], f[1]) and g[2] == f[2],
    )
    reused = [ends(f) for f in every if f.kind in ("quote", "wording")]
    for left, right in pair.wording:
        hit = any(same(left, a) and same(right, b) for a, b in reused)
        counts["wording"].right += hit
        counts["wording"].missed += not hit
        if not hit:
            counts["wording"].errors.append(f"{pair.name}: missed {left} {right}")
    score_claims(pair, comparison, counts)
    tally(
        counts["framing"],
        pair.name,
        pair.framing,
        [(f.type, *ends(f)) for f in every if f.kind == "framing" and not is_suggestion(f)],
        lambda g, f: g[0] == f[0] and same(g[1], f[1]) and same(g[2], f[2]),
    )


def score_claims(pair: Pair, comparison: Comparison, counts: Counts) -> None:
    """Links between sentences and sentences without counterpart; partial links are wanted but not demanded."""
    starts = {side: [s.span.start for s in comparison.statements[side]] for side in SIDES}

    def sentence(side: str, offset: int) -> int:
        return max((i for i, s in enumerate(starts[side]) if s <= offset), default=0)

    gold = {(sentence("left", a), sentence("right", b)): kind for a, b, kind in pair.claims}
    found = {
        (sentence("left", f.left[0].start), sentence("right", f.right[0].start))
        for f in comparison.findings
        if f.kind == "claim" and f.rule != "headlines"  # set against one another, whether they claim the same or not
    }
    full = {k for k, kind in gold.items() if kind == "same"}
    counts["claims"].right += len(full & found)
    counts["claims"].missed += len(full - found)
    counts["claims"].wrong += len(found - set(gold))
    counts["claims"].errors += [f"{pair.name}: missed {k}" for k in sorted(full - found)]
    counts["claims"].errors += [f"{pair.name}: wrong {k}" for k in sorted(found - set(gold))]
    for at, side in enumerate(SIDES):
        linked = {k[at] for k in gold}
        for i, statement in enumerate(comparison.statements[side]):
            if statement.status == "no_claim":
                continue
            alone, said = i not in linked, statement.status == "unique"
            counts["unique"].right += alone and said
            counts["unique"].wrong += said and not alone
            counts["unique"].missed += alone and not said
            if said != alone:
                words = statement.span.of(comparison.article(side).text)[:60]
                counts["unique"].errors.append(f"{pair.name} {side}: {statement.status} {words!r}")


def score_all() -> Counts:
    """All pairs together."""
    counts: Counts = defaultdict(Count)
    for pair in load_all():
        score_pair(pair, compared(pair.left, pair.right), counts)
    return counts


if __name__ == "__main__":
    result = score_all()
    for part, count in result.items():
        print("\n".join(count.errors) if "--errors" in sys.argv else "", end="\n" if "--errors" in sys.argv else "")
        print(f"{part:12s} P {count.precision:.3f}  R {count.recall:.3f}  F1 {count.f1:.3f}")
