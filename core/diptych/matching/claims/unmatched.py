"""What became of every sentence: shared, perhaps shared, only in this article, or nothing claimed."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from diptych.document import LEAD, Confidence
from diptych.evidence import BESIDE_IT
from diptych.finding import Finding, Side, opposite
from diptych.languages import LanguagePack
from diptych.matching.claims.echoes import Echo, ToldFigure, form
from diptych.matching.claims.lone_words import (
    IN_PART,
    OTHERWISE,
    LoneWords,
    has_name_or_figure,
    in_part,
    new_words,
    of_any_report,
)
from diptych.matching.claims.sentence_bags import Bag
from diptych.matching.claims.sentence_links import CommonWord, SentenceLink
from diptych.matching.claims.utterances import introduces
from diptych.matching.phrases import with_compounds
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import ALONE, ECHOED, MEDIUM, POSSIBLE, SHARED
from diptych.message import Message
from diptych.sides import Both
from diptych.span import Span, merged
from diptych.statement import Statement, Status

REUSED = 0.4  # share of a sentence that shared wording covers to keep it from being unique
RETOLD = 0.3  # share of the sentences that reports in one wording have in common; with fewer they are retold
LEAST_RETOLD = 0.5
ONE_THING = 7.0  # weight of two words that hardly stand elsewhere: two sentences that have both tell of one thing
_TOLD = 4  # words that a reason names
_SHARED = 2  # words from which a sentence is the closest: one alone is chance
NEW = 3  # telling words that the other article has in no form, from which a sentence tells something of its own
BESIDE = 0.15  # score of a link that shows its sentence beside it, if that has the most of the rare words too
SOME = 5.0  # weight of the words it has of a sentence from which a linked one tells some of it too
ALONE_SHARE = 0.4  # of its telling words that such words have to be, so that nothing else counts against it
LINKED_SHARE = 0.45  # the same where another sentence may tell the same
LEADS_IN = 10  # words of a sentence that says little but whose words follow
QUOTED = 0.5  # share of a quotation in it that shared quotations cover to do the same


def best_scores(links: Iterable[SentenceLink], side: Side) -> dict[int, float]:
    """The score of each sentence's best link."""
    return defaultdict(float, {at: link.score for at, link in _closest(links, side).items()})


def statements(
    side: Side, indexed: TextIndex, sentences: Sequence[Bag], links: Iterable[SentenceLink], shared: Sequence[Finding]
) -> list[Statement]:
    """Exactly one status for every sentence; ``shared`` are the quotations and wording found in both."""
    best = best_scores(links, side)
    reused = merged(span for finding in shared for span in finding.spans(side))
    requoted = _requoted(side, indexed, shared)
    found = []
    for i, sentence in enumerate(indexed.document.sentences):
        score = best[i]
        status: Status = "unique"
        if sentence.heading or not sentences[i].claims:
            status = "no_claim"
        if score >= POSSIBLE:
            status = "shared" if score >= SHARED else "possibly_shared"
        elif status == "unique" and (
            _covered(sentence.span, reused) >= REUSED * len(sentence.span) or _covered(sentence.span, requoted)
        ):
            status, score = "possibly_shared", POSSIBLE
        found.append(Statement(sentence.span, status, round(score, 4)))
    return found


def _requoted(side: Side, indexed: TextIndex, shared: Sequence[Finding]) -> list[Span]:
    """The parts of quotations in single sentences that stand on the other side as quotations too."""
    told = merged(span for finding in shared if finding.kind == "quote" for span in finding.spans(side))
    parts = []
    for quotation in indexed.document.quotations:
        first, last = (indexed.sentence_at(x) for x in (quotation.span.start, quotation.span.end - 1))
        for sentence in indexed.document.sentences[first : last + 1]:
            start, end = max(sentence.span.start, quotation.span.start), min(sentence.span.end, quotation.span.end)
            if start < end and _covered(Span(start, end), told) >= QUOTED * (end - start):
                parts.append(Span(start, end))
    return merged(parts)


def _covered(span: Span, reused: Sequence[Span]) -> int:
    """Code points of the span that lie in one of the spans, which are in order and do not overlap."""
    total, at = 0, bisect_left(reused, span.start, key=lambda other: other.end)
    while at < len(reused) and reused[at].start < span.end:
        total += span.overlap(reused[at])
        at += 1
    return total


@dataclass(frozen=True, slots=True)
class Counterparts:
    """What the other article has of the sentences of one: the echo of each, and by sentence a figure that it gives too.

    ``words`` knows all of its words, ``shared`` are the quotations and wording found in both.
    """

    echoes: Sequence[Echo]
    figures: Mapping[int, ToldFigure]
    words: LoneWords
    shared: Sequence[Finding]


@dataclass(frozen=True, slots=True)
class _Lone:
    """A statement without a counterpart, by its number, and what of it the other article has.

    ``near`` is the closest sentence there, ``new`` are its words that stand there in no form; ``leads_in`` says whether
    it is little but the beginning of what follows.
    """

    number: int
    statement: Statement
    near: SentenceLink | None
    echo: Echo
    figure: ToldFigure | None
    new: Sequence[Span]
    leads_in: bool


def unique(
    side: Side,
    indexed: TextIndex,
    statements: Sequence[Statement],
    links: Sequence[SentenceLink],
    elsewhere: Counterparts,
) -> list[Finding]:
    """A finding for every statement that has no counterpart, or only a link that is more often wrong than right.

    Its confidence is low where it may be told in other words, but not where it tells something of its own besides: then
    some of it is in one article alone. A link of some strength hides it, unless it tells such in wording that is not
    shared, or the sentence can be shown beside it.
    """
    closest, retold = _closest(links, side), _retold(statements)
    quotations = merged(q.span for q in indexed.document.quotations)
    reused = merged(span for finding in elsewhere.shared for span in finding.spans(side))
    found = []
    for i, statement in enumerate(statements):
        if statement.status != "unique" and not _is_linked(statement):
            continue
        lone = _lone(indexed, i, statement, closest.get(i), elsewhere)
        tells, length = _tells(indexed, lone, retold), len(statement.span)
        doubted = _is_doubted(lone, retold)
        some = _is_told_in_part(lone, tells=tells, doubted=doubted)
        confidence = _confidence(statement, doubted=doubted, tells=tells)
        beside = (some or confidence == "low") and _is_near(side, indexed, lone)
        if statement.score >= MEDIUM and (not (tells or beside) or _covered(statement.span, reused) >= REUSED * length):
            continue
        kind = "quotation" if _covered(statement.span, quotations) > 0.6 * length else "statement"
        rule = IN_PART if some else OTHERWISE if beside else "no-counterpart"
        found.append(_finding(side, indexed, lone, kind, confidence, rule, elsewhere.words, beside=beside))
    return found


def _is_linked(statement: Statement) -> bool:
    """Whether a sentence of the other article may tell the same by its link."""
    return statement.status == "possibly_shared" and statement.score > POSSIBLE


def _lone(
    indexed: TextIndex, i: int, statement: Statement, near: SentenceLink | None, elsewhere: Counterparts
) -> _Lone:
    """What is known of a statement; the words of a figure that both give come first of those that both have."""
    echo, figure = elsewhere.echoes[i], elsewhere.figures.get(i)
    new = elsewhere.words.of(indexed, statement.span, echo.lacking)
    if figure is not None:
        rest = (pair for pair in echo.words if pair[0] not in figure.words)
        echo = replace(echo, words=((figure.words, figure.theirs), *rest))
    leads_in = len(indexed.words_in(statement.span)) <= LEADS_IN and introduces(indexed, i)
    return _Lone(i, statement, near, echo, figure, new, leads_in)


def _is_doubted(lone: _Lone, retold: float) -> bool:
    """Whether it may be told in other words: by its link, the echo of its words, or a figure that both give."""
    if _is_linked(lone.statement) or lone.leads_in or lone.figure is not None:
        return True
    return lone.echo.found >= ECHOED * retold or lone.echo.weight >= ONE_THING


def _is_told_in_part(lone: _Lone, *, tells: bool, doubted: bool) -> bool:
    """Whether the other article may tell some of a sentence that tells something of its own.

    So it is where its words stand over there too, and where a sentence there is near that shares telling words with it
    or leaves it little that is new: who writes of one yacht and one mate tells some of it, if only what became of them.
    """
    if doubted:
        return tells
    near = lone.statement.score >= ALONE and bool(lone.new)
    return near and (lone.echo.weight >= SOME or not tells)


def _is_near(side: Side, indexed: TextIndex, lone: _Lone) -> bool:
    """Whether one sentence of the other article is surely the closest: by its link, and by rare words together.

    Who reads both side by side sees how each tells it: of 339 such pairs readers found that two in three tell of the
    same particular thing, and most of these tell it otherwise. Two sentences that only name one person seldom do.
    """
    near = lone.near
    if near is None or near.number(opposite(side)) != lone.echo.nearest or lone.echo.weight < SOME:
        return False
    if len(near.common) < _SHARED:
        return False  # one word, or one figure, ties two sentences to nothing
    place = lone.statement.span
    named = indexed.mentions_in(place.start, place.end)
    names = {word for mention in named for word in mention.span.of(indexed.text).lower().split()}
    told = any(
        (own := Both(word.left, word.right)[side].lower()) not in names
        and not indexed.language.is_role(own)
        and not _only_names(word, indexed.language)
        for word in near.common
    )
    return told and lone.statement.score >= BESIDE


def _only_names(word: CommonWord, language: LanguagePack) -> bool:
    """Whether a word may only name somebody or something in both articles, or say how old they are, or when it was."""
    both, idle = (word.left, word.right), language.times.dating | language.times.before_a_span
    capitals = all(each[:1].isupper() for each in both) and not language.habits.nouns_have_capitals
    return capitals or all(each.isdigit() or each.lower() in idle for each in both)


def _finding(
    side: Side,
    indexed: TextIndex,
    lone: _Lone,
    kind: str,
    confidence: Confidence,
    rule: str,
    words: LoneWords,
    *,
    beside: bool,
) -> Finding:
    """The finding of a statement that is told in one article alone, some of it, or otherwise in the other."""
    marked = _marked(indexed, lone.new, words)
    spans = (lone.statement.span,)
    return Finding(
        "unique",
        kind,
        spans if side == "left" else (),
        spans if side == "right" else (),
        1 - lone.statement.score,
        confidence,
        rule,
        in_part(side, indexed, marked) if rule == IN_PART else _message(side, lone, rule, perhaps=confidence == "low"),
        _evidence(side, lone) | new_words(side, marked) | ({BESIDE_IT: True} if beside else {}),
    )


def _confidence(statement: Statement, *, doubted: bool, tells: bool) -> Confidence:
    """How sure it is that a statement is told in one article alone: low where it may be told in other words."""
    if not doubted and statement.score < ALONE:
        return "high"
    return "medium" if tells or not doubted else "low"


def _closest(links: Iterable[SentenceLink], side: Side) -> dict[int, SentenceLink]:
    """The best link of each sentence that has one."""
    found: dict[int, SentenceLink] = {}
    for link in links:
        at = link.number(side)
        if at not in found or link.score > found[at].score:
            found[at] = link
    return found


def _tells(indexed: TextIndex, lone: _Lone, retold: float) -> bool:
    """Whether it tells something of its own: much of what it tells, a name or a figure among it, is new.

    For these there are no other words: something of it is told here alone, whatever else is told there too. Not where
    the other article gives its figure in another unit, or another one in its place: who converts it tells the same.
    What leads the article the other one tells as well, in words of its own.
    """
    otherwise = lone.figure is not None and lone.figure.otherwise
    if otherwise or lone.leads_in or indexed.below_headings[lone.number] < LEAD:
        return False
    share = (LINKED_SHARE if _is_linked(lone.statement) else ALONE_SHARE) / retold
    words = indexed.words_in(lone.statement.span)
    telling = [i for i in words if indexed.words[i].content and not of_any_report(indexed, i)]
    new = [i for i in telling if any(span.start <= indexed.words[i].start < span.end for span in lone.new)]
    return len(new) >= max(NEW, share * len(telling)) and any(has_name_or_figure(indexed, span) for span in lone.new)


def _marked(indexed: TextIndex, alone: Sequence[Span], words: LoneWords) -> Sequence[Span]:
    """Of such words those worth a mark, which no plain word by itself is, nor another name of somebody known.

    Where there is no more, all are.
    """
    alone = [span for span in alone if not words.knows(indexed, span)] or alone
    worth = [span for span in alone if len(indexed.words_in(span)) > 1 or has_name_or_figure(indexed, span)]
    return merged(with_compounds(indexed, span) for span in worth or alone)


def _retold(statements: Sequence[Statement]) -> float:
    """How far the missing of words tells, 0..1: the fewer sentences are found in both, the more is in other words."""
    told = [statement.status for statement in statements if statement.status != "no_claim"]
    shared = sum(status != "unique" for status in told)
    return max(LEAST_RETOLD, min(1.0, shared / (RETOLD * len(told)))) if told else 1.0


def _evidence(side: Side, lone: _Lone) -> dict[str, object]:
    """The nearest sentence of the other article, what it shares, how much of the words the article has anywhere."""
    evidence: dict[str, object] = {}
    near, echo = lone.near, lone.echo
    if near is not None:
        evidence["closest"] = {side: lone.number, opposite(side): near.number(opposite(side))}
        evidence["shared"] = [word.stem for word in sorted(near.common)]
    elif echo.nearest >= 0:
        evidence["closest"] = {side: lone.number, opposite(side): echo.nearest}
    if echo.words:
        evidence["found"] = round(echo.found, 2)
    return evidence


def _message(side: Side, lone: _Lone, rule: str, *, perhaps: bool) -> Message:
    """Why it is told here alone: what the other article has of it where it ``perhaps`` tells it, or the closest."""
    other, near = opposite(side), lone.near
    if perhaps and lone.echo.words and rule != OTHERWISE:
        told = [_both(side, own, theirs) for own, theirs in lone.echo.words[:_TOLD]]
        return Message("unique.perhaps", {"side": other, "words": told})
    if near is None or len(near.common) < _SHARED:
        return Message("unique.no-counterpart", {"side": other})
    words = [Both(word.left, word.right) for word in sorted(near.common)[:_TOLD]]
    name = "unique.otherwise" if rule == OTHERWISE else "unique.closest"
    return Message(name, {"side": other, "words": [_both(side, x[side], x[other]) for x in words]})


def _both(side: Side, own: str, theirs: str) -> str | Message:
    """A word of one article that the other has too, with the form that it has there, or the word that stands for it."""
    if form(own) == form(theirs):
        return own
    left, right = (own, theirs) if side == "left" else (theirs, own)
    return Message("claim.word-of-both", {"left": left, "right": right})
