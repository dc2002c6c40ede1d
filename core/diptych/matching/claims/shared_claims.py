"""Which sentences of the two articles say the same thing, and which stand alone."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from diptych.document import Confidence
from diptych.finding import SIDES, Differs, Finding, Side
from diptych.languages import LanguagePack
from diptych.matching.claims.compound_words import taken_apart
from diptych.matching.claims.discrepancies import denial, difference
from diptych.matching.claims.echoes import echoes, same_figures
from diptych.matching.claims.lone_words import LoneWords
from diptych.matching.claims.quoted_sentences import quoted
from diptych.matching.claims.sentence_bags import Bag, bags, idf_weights
from diptych.matching.claims.sentence_links import CommonWord, Linker, Links, SentenceLink, Sentences, linked
from diptych.matching.claims.uncovered_clauses import uncovered
from diptych.matching.claims.unmatched import Counterparts, best_scores, statements, unique
from diptych.matching.contraries import contrary
from diptych.matching.polarity import unlike
from diptych.matching.roles import turned
from diptych.matching.speaker_conflict import other_speakers
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import MEDIUM, NOT_THE_SAME, POSSIBLE, SECOND, SHARED
from diptych.matching.word_families import family
from diptych.message import Argument, Message
from diptych.sameness.words import written
from diptych.sides import Both, opposite
from diptych.span import Span
from diptych.statement import Statement

_LISTED = 5  # words that the reason names
_TOLD = 2  # words that name nobody and nothing, from which two sentences tell of one thing,
_REPEATED = 0.5  # or their share of all such words of the shorter one
_DIGITS = frozenset("0123456789")  # a figure of one digit is in every other sentence
_SUBJECT = 3  # words that name of whom a sentence tells
CANDIDATES = 3  # links that framing may use, from either side


@dataclass(frozen=True, slots=True)
class Claims:
    """Every sentence of both sides with its status, the ``claim`` and ``unique`` findings, and the candidate links.

    ``links`` holds, above threshold or not, each sentence's three best counterparts from either side.
    """

    statements: Both[tuple[Statement, ...]]
    findings: tuple[Finding, ...]
    links: Links


def find(left: TextIndex, right: TextIndex, shared: Sequence[Finding], linker: Linker) -> Claims:
    """The claims; ``shared`` are the quotations and wording found in both."""
    a, b = taken_apart(left.kept(bags), right.kept(bags), left.language)
    found = linked(linker, Sentences(left, a), Sentences(right, b))
    headings = [{i for i, s in enumerate(x.document.sentences) if s.heading} for x in (left, right)]
    same = quoted(left, right, shared) if left.language.habits.lexical else frozenset()
    claimed = [
        _heard(left, right, link, same)
        for link in found
        if link.left not in headings[0] and link.right not in headings[1]
    ]
    best = [best_scores(claimed, side) for side in SIDES]
    chosen = [
        link
        for link in claimed
        if link.score >= SECOND or (link.score >= POSSIBLE and link.score in (best[0][link.left], best[1][link.right]))
    ]
    findings = [_claim(left, right, a, b, link, linker.rule) for link in chosen]
    articles, every, weights = Both(left, right), Both(a, b), idf_weights(a, b, left.language)
    told = Both(*(tuple(statements(side, x, every[side], claimed, shared)) for side, x in articles.items()))
    for side, indexed in articles.items():
        other, others = articles[opposite(side)], every[opposite(side)]
        echoed, figures = echoes(every[side], others, weights), same_figures(indexed, other)
        elsewhere = Counterparts(echoed, figures, other.kept(LoneWords), shared)
        findings += unique(side, indexed, told[side], claimed, elsewhere)
    return Claims(
        told,
        tuple(findings),
        Links(tuple(link for link in found if min(link.left_rank, link.right_rank) < CANDIDATES)),
    )


def none(left: TextIndex, right: TextIndex) -> Claims:
    """No claims, where the words of a language are wanting: every sentence stands as one of which nothing is said."""
    told = (tuple(Statement(s.span, "no_claim", 0.0) for s in side.document.sentences) for side in (left, right))
    return Claims(Both(*told), (), Links(()))


def _heard(left: TextIndex, right: TextIndex, link: SentenceLink, same: Set[tuple[int, int]]) -> SentenceLink:
    """The link, held below the shared band where two sentences quote two people, say the opposite or tell no one act.

    In languages that are read by the words of a report it is at least in that band where both quote the ``same`` words.
    """
    if (link.left, link.right) in same and link.score < SHARED:
        link = replace(link, score=SHARED)
    if link.score <= NOT_THE_SAME:
        return link
    spans = _spans(left, right, link)
    if other_speakers(left, right, spans) or contrary(left, right, spans) or turned(left, right, spans):
        return replace(link, score=NOT_THE_SAME)
    if unlike(left, right, spans) and not denial(left, right, spans):  # which is told as what it is, of one thing
        return replace(link, score=NOT_THE_SAME)
    return link


def _spans(left: TextIndex, right: TextIndex, link: SentenceLink) -> tuple[Span, Span]:
    return left.document.sentences[link.left].span, right.document.sentences[link.right].span


def _claim(
    left: TextIndex, right: TextIndex, a: Sequence[Bag], b: Sequence[Bag], link: SentenceLink, rule: str
) -> Finding:
    """The finding of one link that the linker of that name gave."""
    spans = _spans(left, right, link)
    speakers = other_speakers(left, right, spans)
    differs = difference(left, right, spans, link.score)
    stems = [word.stem for word in link.common]
    words: dict[Side, list[str]] = {
        "left": [word.left for word in link.common],
        "right": [word.right for word in link.common],
    }
    mine, theirs = a[link.left].numbers, b[link.right].numbers
    evidence: dict[str, object] = {
        "shared": {"stems": stems, "left": words["left"], "right": words["right"]},
        "numbers": sorted(mine & theirs),
        "uncovered": {
            side: [s.to_record() for s in uncovered(indexed, span, set(stems))]
            for side, indexed, span in zip(SIDES, (left, right), spans, strict=True)
        },
    }
    if mine != theirs:
        evidence["other numbers"] = {"left": sorted(mine - theirs), "right": sorted(theirs - mine)}
    shown = None
    if differs:
        shown = differs.kind, differs.left.of(left.text), differs.right.of(right.text)
        evidence["differs"] = {"left": shown[1], "right": shown[2]}
        evidence["differences"] = [differs.to_record()]
    if speakers:
        evidence["speakers"] = speakers
    if signs := unlike(left, right, spans):
        evidence["signs"] = {side: place.to_record() for side, place in zip(SIDES, signs, strict=True)}
    kind = "shared" if link.score >= SHARED else "possible"
    confidence = _confidence(left, right, spans, (a[link.left], b[link.right]), link)
    says = "shared" if confidence == "high" else "possible"
    if _norms(left, spans[0]) == _norms(right, spans[1]):
        says = "same"
    return Finding(
        "claim",
        kind,
        (spans[0],),
        (spans[1],),
        link.score,
        confidence,
        rule,
        _message(says, words, shown, speakers),
        evidence,
        differs.kind if differs else None,
    )


def _norms(side: TextIndex, span: Span) -> list[str]:
    return [side.words[i].norm for i in side.words_in(span)]


def _confidence(
    left: TextIndex, right: TextIndex, spans: tuple[Span, Span], bags: tuple[Bag, Bag], link: SentenceLink
) -> Confidence:
    """How sure it is that two linked sentences are about one thing: not where they share but names and times.

    Of whom or what two sentences name they need not tell the same: who said it flew over the fire later.
    """
    if link.score < MEDIUM:
        return "low"
    if link.score < SHARED:
        return "medium"
    told = [word for word in link.common if _tells(word, bags, left.language)]
    if _of_one_subject(left, right, spans, link):
        return "medium"
    repeats = len(told) >= _REPEATED * min(len(own) for own in _own_stems(bags))
    return "high" if repeats or len(told) >= _TOLD else "medium"


def _tells(word: CommonWord, bags: tuple[Bag, Bag], language: LanguagePack) -> bool:
    """Whether a word of both tells more than who it is told of, and when."""
    named = any(word.stem in bag.persons for bag in bags)
    name = word.left[0].isupper() and word.right[0].isupper() and any(word.stem in bag.names for bag in bags)
    return not (named or name or word.stem in _DIGITS or _dates(word.left.lower(), language))


def _own_stems(bags: tuple[Bag, Bag]) -> Iterator[frozenset[str]]:
    """The stems of each of two sentences that name nobody, nor what both name."""
    a, b = bags
    named = a.persons | b.persons | (a.names & b.names)
    yield from (bag.stems - named for bag in bags)


def _of_one_subject(left: TextIndex, right: TextIndex, spans: tuple[Span, Span], link: SentenceLink) -> bool:
    """Whether all that two sentences share is whom they begin with, before a verb: the union had written, was angry."""
    shared = {word.stem for word in link.common}
    return all(_begins_with(side, span, shared) for side, span in zip((left, right), spans, strict=True))


def _begins_with(side: TextIndex, span: Span, shared: Set[str]) -> bool:
    """Whether the shared stems stand alone at the beginning of a sentence, its first verb next, and more behind."""
    words, language = side.words_in(span), side.language
    own = [i for i in words if side.words[i].content and family(side.words[i].norm, language) in shared]
    if not 0 < len(own) <= _SUBJECT:
        return False
    before = [i for i in range(words.start, own[-1]) if i not in own]
    if any(side.words[i].content or language.is_auxiliary(side.words[i].norm) for i in before):
        return False
    then = side.words[own[-1] + 1].norm if own[-1] + 2 in words else ""
    return language.is_auxiliary(then) or then in language.saying.reporting


def _dates(word: str, language: LanguagePack) -> bool:
    """Whether a word dates what happened, or is a length of time."""
    return any(
        form in language.times.spans or form in language.times.dating for form in (word, language.singular(word))
    )


def _message(
    kind: str, words: dict[Side, list[str]], differs: tuple[Differs, str, str] | None, speakers: dict[Side, str] | None
) -> Message:
    """One sentence on what is shared, one each on what differs and who speaks; the same sentence needs no words."""
    pairs = list(zip(words["left"], words["right"], strict=True))
    # the forty of forty-seven is not 40
    alike = [(x, y) for x, y in pairs if written(x) == written(y) or not (x[-1].isdigit() or y[-1].isdigit())] or pairs
    same: list[Argument] = [
        x if written(x) == written(y) else Message("claim.word-of-both", {"left": x, "right": y})
        for x, y in alike[:_LISTED]
    ]
    then = [Message(f"claim.{differs[0]}", {"left": differs[1], "right": differs[2]})] if differs else []
    if speakers:
        then.append(Message("claim.speakers", {"left": speakers["left"], "right": speakers["right"]}))
    return Message(f"claim.{kind}", {} if kind == "same" else {"words": same}, tuple(then))
