"""The two ledgers: every quotation of both sides with its fate, and how each side names and reports the same things."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from diptych.comparison import Comparison
from diptych.document import Quotation
from diptych.evidence import Quoted
from diptych.finding import SIDES, Finding, Side
from diptych.names import doubted
from diptych.sides import Both
from diptych.span import Span
from diptych.unresolved import is_unresolved
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.labels import type_name
from diptych_gui.wording.translation import translate

Fate = Literal["verbatim", "punctuation", "trimmed", "altered", "reported", "only left", "only right"]


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
    article = comparison.article(side)
    for number, quotation in enumerate(comparison.quotations[side]):
        if not quotation.nested:
            key = ("group", quotation.group) if quotation.group is not None else ("alone", number)
            groups.setdefault(key, []).append(quotation)
    found = []
    for parts in groups.values():
        named = _speaker([part for part in parts if part.speaker and not is_unresolved(part.speaker, article)])
        found.append(Utterance(tuple(part.span for part in parts), named))
    return sorted(found, key=lambda u: u.spans[0])


def _speaker(parts: list[Quotation]) -> str:
    """Who says the parts of one utterance that have somebody, with a mark where each of them is doubtful."""
    sure = next((part.speaker.name for part in parts if part.speaker and part.confidence != "low"), "")
    if sure or not parts or parts[0].speaker is None:
        return sure
    return doubted({parts[0].speaker.name: False}, spoken())[0]


def quotation_ledger(comparison: Comparison) -> list[QuotationRow]:
    """Every utterance of both sides exactly once, in the order of the left text, then what only the right one has.

    Quotations that a finding pairs stand in one row; one that no rule pairs as a quotation, but whose words are part
    of some other finding in both articles, is never called one-sided.
    """
    said = {side: utterances(comparison, side) for side in SIDES}
    taken: dict[Side, set[Utterance]] = {"left": set(), "right": set()}
    rows: list[tuple[tuple[int, int], QuotationRow]] = []
    pairing = [(f, paired) for f in comparison.findings for paired in _paired(f)]
    for finding, paired in sorted(
        pairing, key=lambda p: p[0].kind == "framing"
    ):  # what is the same first, then reworded
        ends = {
            side: [u for u in said[side] if u not in taken[side] and _under(u, paired.words[side])] for side in SIDES
        }
        if ends["left"] and ends["right"]:
            fate = _fate(paired)
            for side in SIDES:
                text = comparison.article(side).text
                rest = [u for u in said[side] if u not in taken[side] and _goes_on(u, finding, side, text)]
                ends[side] = sorted({*ends[side], *rest}, key=lambda u: u.spans[0])
                fate = "trimmed" if rest and fate != "altered" else fate
                taken[side].update(ends[side])
            row = QuotationRow(fate, _joined(ends["left"]), _joined(ends["right"]), finding.id)
            rows.append(((0, ends["left"][0].spans[0].start), row))
    for order, side in enumerate(SIDES):
        alone = (u for u in said[side] if u not in taken[side])
        rows += [((order, u.spans[0].start), _alone(u, side, comparison)) for u in alone]
    return [row for _, row in sorted(rows, key=lambda entry: entry[0])]


def _paired(finding: Finding) -> tuple[Quoted, ...]:
    """The quotations of which a finding says that they are one in both."""
    if (finding.kind, finding.type) == ("framing", "quotation") and finding.left and finding.right:
        return (Quoted("altered", Both(finding.left, finding.right)),)
    return finding.quotations


def _alone(utterance: Utterance, side: Side, comparison: Comparison) -> QuotationRow:
    """An utterance without a paired one: one-sided only where none of its words is part of a finding in both."""
    over = [f for f in comparison.findings if _under(utterance, f.spans(side))]
    both = next((f for f in over if f.left and f.right), None)
    fate: Fate = "reported" if both else "only left" if side == "left" else "only right"
    finding = both or next(iter(over), None)
    left, right = (utterance, None) if side == "left" else (None, utterance)
    return QuotationRow(fate, left, right, finding.id if finding else None)


def _joined(parts: list[Utterance]) -> Utterance:
    """Several utterances that one finding covers, as one."""
    named = list(dict.fromkeys(part.speaker for part in parts if part.speaker))
    return Utterance(tuple(span for part in parts for span in part.spans), ", ".join(named))


def _under(utterance: Utterance, words: Iterable[Span]) -> bool:
    """Whether some of these words are of an utterance."""
    return any(part.overlap(span) for span in words for part in utterance.spans)


def _goes_on(utterance: Utterance, finding: Finding, side: Side, text: str) -> bool:
    """Whether an utterance is what this side alone quotes right before or behind the words of a finding."""
    rests = [rest.strip() for rest in finding.beyond(side)]
    return any(rest and rest in span.of(text) for rest in rests for span in utterance.spans)


def _fate(paired: Quoted) -> Fate:
    match paired.type:
        case "verbatim" | "punctuation" | "trimmed":
            return paired.type
    return "altered"


def fate_name(fate: Fate) -> str:
    """What became of a quotation, in words."""
    names = {
        "verbatim": translate("LedgerRows", "same words"),
        "punctuation": translate("LedgerRows", "only punctuation differs"),
        "trimmed": translate("LedgerRows", "cut short on one side"),
        "altered": translate("LedgerRows", "words differ"),
        "reported": translate("LedgerRows", "not quoted by the other side, but its matter is there"),
        "only left": translate("LedgerRows", "left only, as far as found"),
        "only right": translate("LedgerRows", "right only, as far as found"),
    }
    return names[fate]


def headlines(comparison: Comparison) -> tuple[Span, Span] | None:
    """Where both headlines stand, None unless both articles begin with one."""
    found = []
    for side in SIDES:
        article = comparison.article(side)
        title = (article.title or "").strip()
        start = len(article.text) - len(article.text.lstrip())
        if not title or not article.text.startswith(title, start):
            return None
        found.append(Span(start, start + len(title)))
    return found[0], found[1]


def framing_rows(comparison: Comparison, findings: tuple[Finding, ...]) -> list[tuple[str, str, str, str]]:
    """Left words, right words, what differs, finding id: of the framing findings among these.

    A side that leaves quoted words out has none.
    """

    def words(finding: Finding, side: Side) -> str:
        return "" if finding.gap(side) is not None else comparison.wording(finding, side)

    return [(words(f, "left"), words(f, "right"), type_name(f), f.id) for f in findings if f.kind == "framing"]
