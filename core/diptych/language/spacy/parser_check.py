"""Whether a trained pipeline agrees with the rules on a speaker: it raises or lowers confidence, never the speaker.

Measured on gold: where rules and a parser agree 95 of 100 speakers are right; where they differ, 58 by the rules
and 25 by the parser.
"""

from dataclasses import replace

from spacy.tokens import Doc, Token

from diptych.document import Confidence, Quotation

_RAISED: dict[Confidence, Confidence] = {"low": "medium", "medium": "high", "high": "high"}
_LOWERED: dict[Confidence, Confidence] = {"low": "low", "medium": "low", "high": "medium"}
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
_WHO = frozenset(("PERSON", "ORG", "NORP", "GPE"))


def weighed(doc: Doc, quotation: Quotation) -> Quotation:
    """The quotation with the confidence that parse and entities leave it."""
    if quotation.speaker is None:
        return quotation
    subject = _subject(doc, quotation) if doc.has_annotation("DEP") else None
    if subject is not None:
        agrees = quotation.speaker.span.start <= subject.idx < quotation.speaker.span.end or _inside(subject, quotation)
        change = _RAISED if agrees else _LOWERED
        return replace(quotation, confidence=change[quotation.confidence])
    start, end = quotation.speaker.span.start, quotation.speaker.span.end
    named = any(e.label_ in _WHO and e.start_char < end and start < e.end_char for e in doc.ents)
    if named and quotation.confidence == "low":
        return replace(quotation, confidence="medium")
    return quotation


def _subject(doc: Doc, quotation: Quotation) -> Token | None:
    """The subject that the parse gives to the quotation's cue."""
    if quotation.cue is None:
        return None
    cue = doc.char_span(quotation.cue.start, quotation.cue.end, alignment_mode="expand")
    if cue is None:
        return None
    return next((child for child in cue.root.children if child.dep_ in _SUBJECTS), None)


def _inside(subject: Token, quotation: Quotation) -> bool:
    """Whether the speaker's words lie in the subject's phrase: “chief executive Ana Ruiz, 51”."""
    assert quotation.speaker is not None
    words = list(subject.subtree)
    return words[0].idx <= quotation.speaker.span.start < words[-1].idx + len(words[-1])
