"""The two ledgers: every quotation of both sides with its fate, and how each side names and reports the same things."""

from dataclasses import dataclass
from typing import Literal

from diptych.comparison import Comparison
from diptych.document import Quotation
from diptych.finding import SIDES, Finding, Side, opposite
from diptych.span import Span, cover
from diptych_gui.labels import type_name, wording
from diptych_gui.translation import translate

Fate = Literal["verbatim", "punctuation", "trimmed", "altered", "only left", "only right"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said in one go: its spans, and who says it."""

    spans: tuple[Span, ...]
    speaker: str


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """One quotation, on one side or both; ``finding`` is what a click goes to."""

    fate: Fate
    left: Utterance | None
    right: Utterance | None
    finding: str | None

    def utterance(self, side: Side) -> Utterance | None:
        """What this side has of it."""
        return self.left if side == "left" else self.right


def utterances(comparison: Comparison, side: Side) -> list[Utterance]:
    """The quotations of a side with the parts of broken ones joined; nested ones belong to the outer."""
    groups: dict[object, list[Quotation]] = {}
    for number, quotation in enumerate(comparison.quotations(side)):
        if not quotation.nested:
            key = ("group", quotation.group) if quotation.group is not None else ("alone", number)
            groups.setdefault(key, []).append(quotation)
    found = []
    for parts in groups.values():
        named = next((part.speaker.name for part in parts if part.speaker), "")
        found.append(Utterance(tuple(part.span for part in parts), named))
    return sorted(found, key=lambda u: u.spans[0])


def quotation_ledger(comparison: Comparison) -> list[QuotationRow]:
    """Every utterance of both sides exactly once, in the order of the left text, then what only the right one has."""
    said = {side: utterances(comparison, side) for side in SIDES}
    quotes = [f for f in comparison.findings if f.kind == "quote"]
    rows: list[tuple[tuple[int, int], QuotationRow]] = []
    taken: dict[Side, set[Utterance]] = {"left": set(), "right": set()}
    for finding in quotes:
        ends = {side: _under(finding, side, said[side]) for side in SIDES}
        if all(end is None or end in taken[side] for side, end in ends.items()):
            continue
        for side, end in ends.items():
            if end is not None:
                taken[side].add(end)
        row = QuotationRow(_fate(finding), ends["left"], ends["right"], finding.id)
        rows.append(((0, cover(finding.left).start), row))
    lone = {
        (span, side): f.id
        for f in comparison.findings
        if f.kind == "unique" and f.type == "quotation"
        for side in SIDES
        for span in f.spans(side)
    }
    for order, side in enumerate(SIDES):
        for utterance in said[side]:
            if utterance not in taken[side]:
                finding_id = next(
                    (name for (span, s), name in lone.items() if s == side and _touch(utterance, span)), None
                )
                ends = {side: utterance, opposite(side): None}
                fate: Fate = "only left" if side == "left" else "only right"
                row = QuotationRow(fate, ends["left"], ends["right"], finding_id)
                rows.append(((order, utterance.spans[0].start), row))
    return [row for _, row in sorted(rows, key=lambda entry: entry[0])]


def _under(finding: Finding, side: Side, said: list[Utterance]) -> Utterance | None:
    """The utterance that a quotation finding covers most of."""
    spans = finding.spans(side)
    best = max(said, key=lambda u: sum(a.overlap(b) for a in u.spans for b in spans), default=None)
    return best if best and any(_touch(best, span) for span in spans) else None


def _touch(utterance: Utterance, span: Span) -> bool:
    return any(part.overlap(span) for part in utterance.spans)


def _fate(finding: Finding) -> Fate:
    match finding.type:
        case "verbatim" | "punctuation" | "trimmed":
            return finding.type
    return "altered"


def fate_name(fate: Fate) -> str:
    """What became of a quotation, in words."""
    names = {
        "verbatim": translate("Ledger", "same words"),
        "punctuation": translate("Ledger", "only punctuation differs"),
        "trimmed": translate("Ledger", "cut short on one side"),
        "altered": translate("Ledger", "words differ"),
        "only left": translate("Ledger", "left only, as far as found"),
        "only right": translate("Ledger", "right only, as far as found"),
    }
    return names[fate]


def framing_rows(comparison: Comparison, visible: tuple[Finding, ...]) -> list[tuple[str, str, str, str]]:
    """Left words, right words, what differs, finding id: of the framing findings that are shown."""
    return [
        (wording(f, "left", comparison), wording(f, "right", comparison), type_name(f), f.id)
        for f in visible
        if f.kind == "framing"
    ]
