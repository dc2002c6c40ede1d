"""Sentences that lean on the one before them: one utterance is told as one, for half of it may say something else."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from diptych.document import Confidence
from diptych.finding import Finding, Side
from diptych.matching.claims.lone_words import new_words
from diptych.matching.text_index import TextIndex
from diptych.span import Span, cover, follows

Leaning = Literal["utterance", "he", ""]
_SURE: tuple[Confidence, ...] = ("high", "medium", "low")


def leaning(indexed: TextIndex, i: int, quotations: Sequence[Span]) -> Leaning:
    """By what a sentence leans on the one before it: its ``utterance``, or a pronoun (``he``); "" for one that stands.

    ``quotations`` are the places in marks, in order and apart.
    """
    sentences = indexed.document.sentences
    sentence = sentences[i].span
    at = bisect_right(quotations, sentence.start, key=lambda quotation: quotation.end)
    if at < len(quotations) and quotations[at].start < sentence.start:
        return "utterance"
    if not i or sentences[i].paragraph != sentences[i - 1].paragraph:
        return ""
    if _says_on(indexed, i):
        return "utterance"
    words = indexed.words_in(sentence)
    return "he" if words and indexed.words[words.start].norm in indexed.language.pronouns.third_person else ""


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
    mentions = indexed.document.mentions
    place = sentences[i].span
    first, last = (bisect_left(mentions, at, key=lambda m: m.span.start) for at in (place.start, place.end))
    return any(mention.name == speaker for mention in mentions[first:last])


def _begun_with(indexed: TextIndex, i: int) -> int:
    """The number of the quotation that a sentence begins in, -1 for none."""
    words = indexed.words_in(indexed.document.sentences[i].span)
    return indexed.quotation_of[words.start] if words else -1


def _speaker(indexed: TextIndex, quotation: int) -> str:
    """Who says a quotation, "" where nobody is named, or there is none."""
    speaker = indexed.document.quotations[quotation].speaker if quotation >= 0 else None
    return speaker.name if speaker else ""


def joined(alone: Sequence[Finding], side: Side) -> list[Finding]:
    """The findings of one side by place, those of one utterance as one."""
    found: list[Finding] = []
    for finding in alone:
        near = found and follows(finding.spans(side)[0], found[-1].spans(side)[0])
        if near and finding.evidence.get("goes on") == "utterance":
            found[-1] = _as_one(found[-1], finding, side)
        else:
            found.append(finding)
    return found


def _as_one(first: Finding, second: Finding, side: Side) -> Finding:
    """Two sentences of one utterance: with the reason of the surer one, of high confidence if both are."""
    surer, other = sorted((first, second), key=lambda finding: _SURE.index(finding.confidence))
    spans = (cover((*first.spans(side), *second.spans(side))),)
    leans = {"goes on": first.evidence["goes on"]} if "goes on" in first.evidence else {}
    new = new_words(side, (*first.new(side), *second.new(side)))
    return replace(
        surer,
        type="quotation" if "quotation" in (first.type, second.type) else surer.type,
        left=spans if side == "left" else (),
        right=spans if side == "right" else (),
        confidence="medium" if other.confidence == "low" != surer.confidence else surer.confidence,
        evidence={key: value for key, value in surer.evidence.items() if key != "goes on"} | leans | new,
    )
