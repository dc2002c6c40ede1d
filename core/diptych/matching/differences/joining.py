"""Differences → findings: those of two sentences stand in the evidence of the one finding that joins them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from diptych.document import Confidence
from diptych.evidence import Named
from diptych.finding import DIFFERENCE_TYPES, SIDES, Differs, Finding
from diptych.matching.claims.shared_claims import Claims
from diptych.matching.differences import fates, headline, names, votes
from diptych.matching.differences.difference import Difference
from diptych.matching.phrases import all_told
from diptych.matching.text_index import TextIndex
from diptych.message import Message
from diptych.sameness.words import match_key
from diptych.sides import Both, Side
from diptych.span import Span
from diptych.statement import Statement

TIED = 0.5  # score of a statement that a difference ties to one of the other article
TELLING = 20  # a figure that is given again by chance is a smaller one
TOLD = 2  # differences that a reason tells
CONFIDENCES: dict[str, Confidence] = {"headlines": "high", "openings": "high"}
WHOLE = frozenset({*fates.RULES, votes.RULE})  # their words are phrases already
_PLACES = ("headline", "opening")  # these are compared for where they stand, whether or not they tell the same
DIFFERS: dict[str, Differs] = {name: differs for differs, name in DIFFERENCE_TYPES.items() if differs != "opposite"}


def joined(left: TextIndex, right: TextIndex, claims: Claims, differences: Sequence[Difference]) -> Claims:
    """The claims with the differences of their sentences, and a finding for each pair that no claim joins.

    A sentence that is joined so is told as one side's alone no more. What only one has joins nothing.
    """
    by_pair: dict[tuple[Span, Span], list[Difference]] = defaultdict(list)
    for difference in _without_other_counts(differences, claims):
        i, j = difference.sentences
        by_pair[left.document.sentences[i].span, right.document.sentences[j].span].append(difference)
    found = []
    for claim in claims.findings:
        own = by_pair.pop((claim.left[0], claim.right[0]), None) if claim.kind == "claim" else None
        found.append(_with(claim, own, left, right) if own else claim)
    tying = {pair: own for pair, own in by_pair.items() if any(d.type != "left out" for d in own)}
    more = [_new(pair, own, left, right) for pair, own in tying.items()]
    tied = [{pair[n] for pair, own in tying.items() if own[0].type not in _PLACES} for n in (0, 1)]
    figures = [d for d in differences if d.type == "figure"]
    tied[0] |= set(_repeating(left, [place for d in figures for place in d.left]))
    tied[1] |= set(_repeating(right, [place for d in figures for place in d.right]))
    kept = [f for f in found if f.kind != "unique" or not (set(f.left) & tied[0] or set(f.right) & tied[1])]
    statements = Both(_tied(claims.statements.left, tied[0]), _tied(claims.statements.right, tied[1]))
    return replace(claims, statements=statements, findings=(*kept, *more))


def _without_other_counts(differences: Sequence[Difference], claims: Claims) -> Iterator[Difference]:
    """The differences without names of one count that is set against another one: three people here are four there.

    So the three of whom the other article tells are not they.
    """
    counts = [named.words for claim in claims.findings for named in claim.differences if named.type == "figure"]
    counts += [Both(d.left, d.right) for d in differences if d.type == "figure"]
    unlike = Both(*([span for words in counts for span in words[side]] for side in SIDES))
    for difference in differences:
        own = Both(difference.left, difference.right)
        if difference.rule != names.SAME_COUNT or not any(
            span.overlap(other) for side in SIDES for span in own[side] for other in unlike[side]
        ):
            yield difference


def _repeating(side: TextIndex, places: Sequence[Span]) -> Iterator[Span]:
    """The sentences that give again, of the same thing, a figure that is set against one of the other article."""
    told = [q for place in places for q in side.quantities_over(place) if q.value >= TELLING]
    for sentence in side.document.sentences if told else ():
        nouns = {match_key(side.words[i].norm) for i in side.words_in(sentence.span)}
        given = {(q.kind, q.value) for q in side.quantities(sentence.span)}
        if any((q.kind, q.value) in given and (not q.noun or match_key(q.noun) in nouns) for q in told):
            yield sentence.span


def _tied(statements: Sequence[Statement], spans: set[Span]) -> tuple[Statement, ...]:
    """The statements, those of sentences that a difference ties to one of the other article perhaps shared."""

    def told(statement: Statement) -> Statement:
        if statement.status != "unique" or statement.span not in spans:
            return statement
        return replace(statement, status="possibly_shared", score=max(statement.score, TIED))

    return tuple(map(told, statements))


def _with(claim: Finding, own: Sequence[Difference], left: TextIndex, right: TextIndex) -> Finding:
    """The claim with its differences; what it or its own message tells already is not told twice."""
    named = [d for d in own if d.type != "opening"]
    hints = [hint for hint in claim.differences if not any(_same(d, hint) for d in named)]
    evidence = {**claim.evidence, "differences": [*(h.to_record() for h in hints), *(d.to_record() for d in own)]}
    message = claim.message
    if not claim.differs:
        message = replace(message, then=(*message.then, *_messages(own, left, right)))
    return replace(claim, evidence=evidence, differs=claim.differs or _differs(own), message=message)


def _same(difference: Difference, hint: Named) -> bool:
    """Whether a hint tells a difference of the same words on both sides."""
    sides = (difference.left, hint.words.left), (difference.right, hint.words.right)
    return all(any(x.overlap(y) for x in own for y in hinted) for own, hinted in sides)


def _new(pair: tuple[Span, Span], own: Sequence[Difference], left: TextIndex, right: TextIndex) -> Finding:
    """The finding of two sentences that only their differences join, as it does headlines."""
    evidence = {"differences": [d.to_record() for d in own]}
    lead = own[0]
    first, *then = _messages(own, left, right) or [_more(lead, left, right)]
    message = replace(first, then=tuple(then))
    confidence = CONFIDENCES.get(lead.rule, "medium")
    spans = (pair[0],), (pair[1],)
    return Finding("claim", "possible", *spans, lead.score, confidence, lead.rule, message, evidence, _differs(own))


def _differs(own: Sequence[Difference]) -> Differs | None:
    return next((DIFFERS[d.type] for d in own if d.type in DIFFERS), None)


def _messages(own: Sequence[Difference], left: TextIndex, right: TextIndex) -> list[Message]:
    """One message each on the first differences that have words of both sides: what only one has is seen."""
    both = [d for d in own if d.left and d.right][:TOLD]
    return [_message(difference, left, right) for difference in both]


def _message(difference: Difference, left: TextIndex, right: TextIndex) -> Message:
    """What is said of words that both sides have; those of two openings are many, and marked where they stand."""
    if difference.type == "opening":
        return Message("difference.openings")
    x, y = _named(difference, left, right)
    return Message("difference.both", {"left": x, "right": y})


def _more(difference: Difference, left: TextIndex, right: TextIndex) -> Message:
    """What is said of a difference of which only one article has words."""
    side: Side = "left" if difference.left else "right"
    words = "".join(_named(difference, left, right))
    return Message("difference.more", {"side": side, "words": words})


def _named(difference: Difference, left: TextIndex, right: TextIndex) -> tuple[str, str]:
    """The words of both sides as a reader is told them: phrases, a quotation or a fate as it is, headlines."""
    if difference.type == "headline":
        return headline.named(difference, left, right)
    sides = (difference.left, left), (difference.right, right)
    whole = difference.type == "quotation" or difference.rule in WHOLE
    x, y = (own if whole else all_told(side, own) for own, side in sides)
    return _words(x, left), _words(y, right)


def _words(spans: Sequence[Span], side: TextIndex) -> str:
    return " … ".join(" ".join(span.of(side.text).split()) for span in spans)
