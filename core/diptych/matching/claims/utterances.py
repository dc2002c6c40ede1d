"""Sentences that go on with the one before them: one utterance is told as one, and so is a paragraph."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from diptych.document import Confidence
from diptych.finding import SIDES, Finding, Side
from diptych.matching.claims.lone_words import IN_PART, OTHERWISE, in_part, new_words
from diptych.matching.text_index import TextIndex
from diptych.sides import Both
from diptych.span import Span, cover, follows, merged
from diptych.statement import Statement

AT_A_GLANCE = 60  # words of a paragraph that are told as one: more are read as several
_REASONS: tuple[Confidence, ...] = ("medium", "high", "low")  # whose reason stands for two sentences


def _says_on(indexed: TextIndex, i: int) -> bool:
    """Whether a sentence begins with words of whom the one before it, of the same paragraph, quotes last."""
    sentences = indexed.document.sentences
    before = max((indexed.quotation_of[n] for n in indexed.words_in(sentences[i - 1].span)), default=-1)
    if before < 0:
        return introduces(indexed, i - 1)
    here, there = _speaker(indexed, before), _speaker(indexed, _begun_with(indexed, i))
    return bool(here) and here == there


def introduces(indexed: TextIndex, i: int) -> bool:
    """Whether a sentence names whom the next one of its paragraph begins to quote: “Ada Bell was blunt. “Never!””."""
    sentences = indexed.document.sentences
    if i + 1 >= len(sentences) or sentences[i].paragraph != sentences[i + 1].paragraph:
        return False
    speaker = _speaker(indexed, _begun_with(indexed, i + 1))
    if not speaker or any(indexed.quotation_of[n] >= 0 for n in indexed.words_in(sentences[i].span)):
        return False
    place = sentences[i].span
    return any(mention.name == speaker for mention in indexed.mentions_in(place.start, place.end))


def _begun_with(indexed: TextIndex, i: int) -> int:
    """The number of the quotation that a sentence begins in, -1 for none."""
    words = indexed.words_in(indexed.document.sentences[i].span)
    return indexed.quotation_of[words.start] if words else -1


def _speaker(indexed: TextIndex, quotation: int) -> str:
    """Who says a quotation, "" where nobody is named, or there is none."""
    speaker = indexed.document.quotations[quotation].speaker if quotation >= 0 else None
    return speaker.name if speaker else ""


def joined(
    findings: Sequence[Finding], indexed: Both[TextIndex], statements: Both[tuple[Statement, ...]]
) -> list[Finding]:
    """The findings, where those of one article alone on one utterance, or a paragraph that is soon read, are one."""
    found = [finding for finding in findings if finding.kind != "unique"]
    for side in SIDES:
        alone = [finding for finding in findings if finding.kind == "unique" and finding.spans(side)]
        found += _joined(alone, side, _Neighbours(indexed[side], statements[side]))
    return found


def _joined(alone: Sequence[Finding], side: Side, neighbours: "_Neighbours") -> list[Finding]:
    found: list[Finding] = []
    for finding in alone:
        whole = neighbours.begun(finding, side)
        if found and neighbours.go_on(found[-1], whole, side):
            found[-1] = neighbours.as_one(found[-1], whole, side)
        else:
            found.append(whole)
    return found


class _Neighbours:
    """What stands beside the sentences of an article that are told there alone."""

    def __init__(self, indexed: TextIndex, statements: Sequence[Statement]) -> None:
        self._indexed = indexed
        self._sentences = indexed.document.sentences
        self._idle = [statement.status == "no_claim" for statement in statements]
        self._quotations = merged(quotation.span for quotation in indexed.document.quotations)

    def begun(self, finding: Finding, side: Side) -> Finding:
        """The finding from where its quotation begins, if that claims nothing: “The insects are back. The birds …”."""
        (sentence,) = finding.spans(side)
        i = first = self._indexed.sentence_at(sentence.start)
        while first and self._idle[first - 1] and self._in_quotation(first) and self._follows(first):
            first -= 1
        return _spanning(finding, side, Span(self._sentences[first].span.start, sentence.end)) if first < i else finding

    def go_on(self, before: Finding, finding: Finding, side: Side) -> bool:
        """Whether a sentence goes on with one utterance, or with a paragraph of which as much is sure."""
        told, sentence = before.spans(side)[0], finding.spans(side)[0]
        last, i = (self._indexed.sentence_at(at) for at in (told.end - 1, sentence.start))
        if not all(map(self._follows, range(last + 1, i + 1))) or not all(self._idle[last + 1 : i]):
            return False
        if self._in_quotation(i):
            return True
        if self._sentences[i].paragraph != self._sentences[last].paragraph:
            return False
        alike = (before.confidence == "low") == (finding.confidence == "low")
        whole = len(self._indexed.words_in(cover((told, sentence))))
        return _says_on(self._indexed, i) or (alike and whole <= AT_A_GLANCE)

    def as_one(self, first: Finding, second: Finding, side: Side) -> Finding:
        """Both as one finding; what is told in part names words of both, as they stand in the whole of it."""
        whole = _as_one(first, second, side)
        if whole.rule != IN_PART or not (first.new(side) and second.new(side)):
            return whole
        return replace(whole, message=in_part(side, self._indexed, whole.new(side)))

    def _follows(self, i: int) -> bool:
        return follows(self._sentences[i].span, self._sentences[i - 1].span)

    def _in_quotation(self, i: int) -> bool:
        """Whether a sentence begins within a quotation that another one opens."""
        start = self._sentences[i].span.start
        at = bisect_right(self._quotations, start, key=lambda quotation: quotation.end)
        return at < len(self._quotations) and self._quotations[at].start < start


def _spanning(finding: Finding, side: Side, span: Span) -> Finding:
    return replace(finding, left=(span,) if side == "left" else (), right=(span,) if side == "right" else ())


def _reasons(finding: Finding) -> tuple[bool, int, bool]:
    """Which of two reasons stands, the smaller one: what is told in part, what is sure, what stands beside another."""
    return finding.rule != IN_PART, _REASONS.index(finding.confidence), finding.rule != OTHERWISE


def _as_one(first: Finding, second: Finding, side: Side) -> Finding:
    """Two sentences as one finding, as sure as the less sure one, but that low and more is medium; with its reason.

    What may be told in other words is no reason for the whole: where one of the two is sure, its reason stands. What is
    told in part is.
    """
    reasoned = min(first, second, key=_reasons)
    sure: set[Confidence] = {first.confidence, second.confidence}
    new = new_words(side, (*first.new(side), *second.new(side)))
    return replace(
        _spanning(reasoned, side, cover((*first.spans(side), *second.spans(side)))),
        type=max((first, second), key=lambda finding: len(finding.spans(side)[0])).type,
        confidence=reasoned.confidence if len(sure) == 1 else "medium",
        evidence={**reasoned.evidence, **new},
    )
