"""Framing by reporting verb: the same words said by the same person under verbs of another stance."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.reports import NEUTRAL, SpeechReport, at_one_place, before, of_passage, verbal
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.framing.substitutions import Swap, swaps
from diptych.matching.speaker_names import same_person
from diptych.matching.thresholds import VERB_TIE
from diptych.matching.word_index import WordIndex
from diptych.span import Span

RULES: Rules = {
    "reporting-verb-quotation": FramingRule(
        "reporting_verb", "medium",
        "“Nobody looked at the dam after the flood,” admitted Ines Vane.",
        "“Nobody looked at the dam after the flood,” said Ines Vane.",
    ),
    "reporting-verb-headline": FramingRule(
        "reporting_verb", "low",
        "Mayor slams harbour plan\n\nThe mayor spoke on Monday.",
        "Mayor questions harbour plan\n\nOn Monday the mayor had his say.",
    ),
    "reporting-verb-place": FramingRule(
        "reporting_verb", "low",
        "The clerk of the port court admitted on Monday that the ledger of the ferry was lost.",
        "The clerk of the port court said on Monday that the ledger of the ferry was lost.",
    ),
    "reporting-verb-statement": FramingRule(
        "reporting_verb", "low",
        "Ines Vane claimed that the ferry had passed every test before it sank off Tollick.",
        "Ines Vane, who owns the line, said on Monday in Portree that the ferry had passed every test before it sank.",
    ),
}  # fmt: skip

NEAR = 4  # words between a reporting verb and a word that both report, where no second one follows it as near

# rule: what ties the two verbs
_TIES = {
    "reporting-verb-quotation": "the same quotation",
    "reporting-verb-place": "the same place",
    "reporting-verb-headline": "the headlines",
    "reporting-verb-statement": "the same statement",
}


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each pair of verbs: of shared quotations, of headlines, of linked statements."""
    used: set[tuple[str, int]] = set()
    for rule, left, right in _pairs(scene):
        verbs = {("a", left.first), ("b", right.first)}
        if verbs & used or left.stance & right.stance:
            continue
        used |= verbs
        x, y = scene.a.span(left.first, left.last), scene.b.span(right.first, right.last)
        yield FramingDifference(
            rule, x, y, 0.5, {"left": _evidence(left), "right": _evidence(right), "tie": _TIES[rule]}
        )


def _evidence(report: SpeechReport) -> dict[str, object]:
    return {"stance": sorted(report.stance), "speaker": report.speaker}


def _pairs(scene: FramingScene) -> Iterator[tuple[str, SpeechReport, SpeechReport]]:
    for left, right in scene.quoted_pairs:
        for mine, theirs in at_one_place(_of_these_words(scene.a, left), _of_these_words(scene.b, right)):
            if same_person(mine.speaker, theirs.speaker, scene.a.language):
                yield "reporting-verb-quotation", mine, theirs
    for swap in swaps(scene):
        verbs = _in_place(scene, swap)
        if verbs and not swap.tie.headline:
            yield "reporting-verb-place", *verbs
    for tie in scene.ties:
        if tie.headline:
            one, other = _headline_verb(scene.a, tie.left), _headline_verb(scene.b, tie.right)
            if one and other:
                yield "reporting-verb-headline", one, other
        elif tie.score >= VERB_TIE:
            yield from _statement(scene, tie)


def _of_these_words(side: WordIndex, span: Span) -> list[SpeechReport]:
    """The reports whose verb stands in a sentence of the quoted words, not with others of a long utterance."""
    sentences = {side.sentence_of[i] for i in side.indexed.words_in(span)}
    return [report for report in of_passage(side, span) if side.sentence_of[report.first] in sentences]


def _in_place(scene: FramingScene, swap: Swap) -> tuple[SpeechReport, SpeechReport] | None:
    """The reporting verbs among words that fill the same place."""
    one, other = _verb_in(scene.a, swap.left), _verb_in(scene.b, swap.right)
    return (one, other) if one and other else None


def _verb_in(side: WordIndex, inside: range) -> SpeechReport | None:
    for i in inside:
        hit = side.verbs.get(i)
        if hit and side.quoted[i] < 0 and verbal(side, hit):
            return SpeechReport(hit.first, hit.last, hit.classes, "")
    return None


def _headline_verb(side: WordIndex, headline: range) -> SpeechReport | None:
    for i in headline:
        hit = side.verbs.get(i)
        if (
            hit
            and i > headline.start
            and side.quoted[i] < 0
            and not hit.classes & NEUTRAL
            and _finite(side, i, headline)
            and verbal(side, hit)
        ):
            return SpeechReport(hit.first, hit.last, hit.classes, "")
    return None


def _finite(side: WordIndex, i: int, headline: range) -> bool:
    """Whether a word of a headline is a verb and no noun, as far as its ending or what stands beside it tells."""
    if side.norms[i - 1] == "to":  # “to protest plan”, not “bows to protest”
        return i + 1 < headline.stop and not side.between(i, i + 1).strip() and side.content[i + 1]
    return side.norms[i].endswith(("s", "ed", "ing")) or side.norms[i - 1].endswith("s")


def _statement(scene: FramingScene, tie: Tie) -> Iterator[tuple[str, SpeechReport, SpeechReport]]:
    """The verbs right before the first aligned words that both sentences report outside quotations."""
    a, b = scene.a, scene.b
    told = [(i, j) for i, j in tie.pairs if a.content[i] and a.quoted[i] < 0 and b.quoted[j] < 0]
    for n, (i, j) in enumerate(told):
        together = n + 1 < len(told) and told[n + 1][0] - i <= NEAR and told[n + 1][1] - j <= NEAR
        one, other = before(a, i, tie.left), before(b, j, tie.right)
        if one is None or other is None or not (together or max(i - one.last, j - other.last) <= NEAR):
            continue
        if one.speaker and other.speaker and same_person(one.speaker, other.speaker, a.language):
            yield "reporting-verb-statement", one, other
            return
