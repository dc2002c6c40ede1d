"""Which words of a finding differ, and where the other side has words more."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from diptych.evidence import CUT
from diptych.finding import SIDES, Finding, Side, opposite
from diptych.languages import LanguagePack
from diptych.sameness.words import equal_beginning
from diptych.span import Span, merged

# the types of differences that tell more rather than something else: filling them would fill whole articles
_MORE = frozenset({"left out", "headline", "opening", "closest"})
_WORD = re.compile(r"\w+(?:['’‐‑.,-]\w+)*")  # figures and compounds are not parted: 20,000, anti-tax
Texts = Mapping[Side, str]


def differing(findings: Iterable[Finding], side: Side, texts: Texts) -> tuple[Span, ...]:
    """The words of one side that are not the other's, in order."""
    found: list[Span] = []
    findings = tuple(findings)
    compared = any(finding.kind == "quote" and _changes(finding) for finding in findings)
    for finding in findings:
        around = compared and finding.type == "quotation"  # words around what the quotation's own comparison points at
        quoted = [unlike(pair, texts)[side] for pair in _quoted(finding)]
        found += [words for words in quoted if len(words)]
        if (
            finding.kind == "framing"
            and finding.type not in _MORE
            and not around
            and not quoted
            and finding.gap(side) is None
        ):
            found += finding.spans(side)
        found += finding.changed(side)
        for difference in finding.differences:
            if difference.type not in _MORE and difference.type != "quotation":
                found += difference.words[side]
    return tuple(merged(found))


def unlike(pair: Mapping[Side, Span], texts: Texts) -> dict[Side, Span]:
    """Of two passages what is left between the words that both begin and both end with, an empty span where nothing."""
    words = {side: [*_WORD.finditer(texts[side], span.start, span.end)] for side, span in pair.items()}
    said = [[word.group().casefold().replace("’", "'") for word in words[side]] for side in SIDES]
    before = equal_beginning(*said)
    after = equal_beginning(*(each[before:][::-1] for each in said))
    found: dict[Side, Span] = {}
    for side, span in pair.items():
        rest = words[side][before : len(words[side]) - after]
        place = words[side][before - 1].end() if before else span.start
        found[side] = Span(rest[0].start(), rest[-1].end()) if rest else Span(place, place)
    return found


def _quoted(finding: Finding) -> Iterator[dict[Side, Span]]:
    """The pairs of quotations that a finding calls different, or one a part of the other, without saying in what."""
    if (finding.kind, finding.type) == ("framing", "quotation"):
        if len(finding.left) == len(finding.right) == 1 and all(finding.gap(side) is None for side in SIDES):
            yield {"left": finding.left[0], "right": finding.right[0]}
    for difference in finding.differences:
        left, right = difference.words.left, difference.words.right
        if difference.type == "quotation" and difference.rule != CUT and len(left) == len(right) == 1:
            yield {"left": left[0], "right": right[0]}


def turning(pair: Mapping[Side, Span], texts: Texts, language: LanguagePack) -> list[Counter[str]]:
    """The words of two wordings that may turn their sense, how often each, left and right."""
    negations = language.negations
    phrases = negations.any | negations.lacking | negations.loosely | negations.nobody | negations.undoing
    known = {phrase.split()[0] for phrase in phrases}
    words = {side: _WORD.findall(span.of(texts[side]).casefold().replace("’", "'")) for side, span in pair.items()}
    return [Counter(word for word in words[side] if word in known or word.endswith("n't")) for side in SIDES]


def additions(findings: Iterable[Finding], side: Side, named: bool) -> tuple[Span, ...]:
    """What one side tells more: words that the other has nowhere, a clause of a sentence, more of a quotation.

    Two headlines are read whole: what one of them lacks, the article under it may tell. Nor is a clause marked beside
    a contradiction that is ``named``: the row is about that, and the clause may be told elsewhere.
    """
    found: list[Span] = []
    for finding in findings:
        found += finding.new(side)
        found += _beyond(finding, side)
        if not named:
            found += [words for each in finding.differences if each.type == "left out" for words in each.words[side]]
    return tuple(merged(found))


def insertions(findings: Iterable[Finding], side: Side, texts: Texts) -> tuple[int, ...]:
    """The places of one side at which the other has words that stand for nothing here."""
    found: set[int] = set()
    findings = tuple(findings)
    placed = any(finding.gap(each) is not None for finding in findings for each in SIDES)  # what is cut is known
    for finding in findings:
        here, there = finding.spans(side), finding.spans(opposite(side))
        if (left_out := finding.gap(side)) is not None:
            found.add(left_out)
        for pair in _quoted(finding):
            left = unlike(pair, texts)
            if not len(left[side]) and len(left[opposite(side)]):
                found.add(left[side].start)
        for span in () if placed else _beyond(finding, opposite(side)):
            before = min(len(here), sum(part.end <= span.start for part in there))
            found.add(here[before - 1].end if before else here[0].start)
        ends = dict.fromkeys(SIDES, -1)
        for step in finding.steps:
            if not step.style and step.words[side] is None and step.words[opposite(side)] and ends[side] >= 0:
                found.add(ends[side])
            for each, words in step.words.items():
                if words:
                    ends[each] = words.end
    return tuple(sorted(found))


def breaks_off(findings: Iterable[Finding], texts: Texts) -> bool:
    """Whether one side ends a quotation before the other does, by however few words: “melted”, “melted down”.

    What an editor puts in brackets nobody has said.
    """
    return any(
        words.start >= finding.spans(side)[-1].end and texts[side][words.start] not in "([（［"
        for finding in findings
        if finding.kind == "quote"
        for side in SIDES
        for words in _beyond(finding, side)
    )


def _changes(finding: Finding) -> bool:
    """Whether a quotation's comparison word by word names words that differ."""
    return any(step.changes for step in finding.steps)


def _beyond(finding: Finding, side: Side) -> Iterator[Span]:
    """What a side quotes beyond the words of a quotation that both have, and not between two parts of them."""
    return (words for words in finding.more(side) if not any(map(words.overlap, finding.spans(side))))
