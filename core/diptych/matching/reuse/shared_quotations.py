"""Quotations that stand in both articles, with a verdict on how faithfully; what else is shared is wording."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from diptych.document import Confidence, Quotation
from diptych.evidence import CUT, Named, steps
from diptych.finding import SIDES, Finding
from diptych.matching.negation import denies, is_denial
from diptych.matching.reuse.chains import keys_in
from diptych.matching.reuse.passages import Passage
from diptych.matching.reuse.quoted_parts import CONTAINED, QuotedPart, same_speaker
from diptych.matching.reuse.short_quotations import WHOLE, short_quotations
from diptych.matching.reuse.utterance_rests import faithful, going_on, left_out, neighbours, paired_off, to_the_marks
from diptych.matching.reuse.word_diff import WordDiff, compare_words, turned
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import family
from diptych.message import Message
from diptych.sides import Both
from diptych.span import Overlapping, Span, cover, merged, mostly_in

_INSIDE = 0.7  # share of a passage's words that lie in quotations of both sides
_ATTRIBUTED = 0.4  # the same of speech, where hardly any other word stands beyond the sentences of these quotations
_STOCK = 12  # words; a shorter phrase may be said by two people
_AROUND = 5  # content words around the speech of a passage that are worth showing by themselves
_REPORTED = 2 / 3  # of the telling words of what is cut, told in the sentence around, so that it is reported instead
_MOVED = 4  # words of a stretch that are known again in another quotation
_FEWEST = 2  # of them
_TOLD = 5  # words of an attribution that tells more than who speaks to whom; a shorter one interrupts one utterance

_Utterances = list[tuple[int, ...]]  # for every quotation of a side the indices of all parts of its utterance
_Piece = tuple[tuple[int, int], QuotedPart, int]  # the quotations of both sides, the shared part, its words

_Places = Overlapping[None]
_Quotes = Overlapping[Finding]  # by their first words on one side


def find(left: TextIndex, right: TextIndex, passages: list[Passage]) -> tuple[list[Finding], list[Finding]]:
    """The ``quote`` findings, and the ``wording`` findings made of the passages that are not quotations in both."""
    quotes: list[Finding] = []
    copied: list[Passage] = []
    utterances = _utterances(left), _utterances(right)
    common = _places_of(p.left for p in passages), _places_of(p.right for p in passages)
    matched: tuple[set[int], set[int]] = (set(), set())
    for passage in passages:
        pieces = _quoted_pieces(left, right, passage)
        if _is_quotation(left, right, passage, sum(words for _, _, words in pieces)):
            named = left.language.finds("speakers") and right.language.finds("speakers")
            groups = _divided(left, right, pieces, utterances) if named else _by_utterance(pieces, utterances)
        else:  # text copied with the quotations in it: it is shared wording, and each of them a shared quotation
            copied.append(passage)
            groups = _by_utterance(pieces, utterances)
        for group in groups:
            homes = [sorted({home[n] for home, _, _ in group}) for n in (0, 1)]
            for n in (0, 1):
                matched[n].update(homes[n])
            told = [sorted({k for i in homes[n] for k in utterances[n][i]}) for n in (0, 1)]
            parts = [part for _, part, _ in group]
            whole = cover(p.left for p in parts), cover(p.right for p in parts)
            quotes.append(_quote(left, right, told, whole, parts, common))
    for i, j, part in short_quotations(left, right, matched):
        told = [list(utterances[0][i]), list(utterances[1][j])]
        quotes.append(_quote(left, right, told, (part.left, part.right), [part], common))
    exact = [quote for quote in quotes if quote.type in ("verbatim", "trimmed", "punctuation")]
    known = tuple(Overlapping((quote.spans(side)[0], quote) for quote in exact) for side in SIDES)
    quotes = [quote for quote in quotes if quote.type != "altered" or not _of_another(left, right, quote, known)]
    return quotes, [_wording(left, right, passage, _held(passage, known[0])) for passage in copied]


def _places_of(spans: Iterable[Span]) -> _Places:
    """Where passages stand in one of the articles."""
    return Overlapping((span, None) for span in merged(spans))


def _of_another(left: TextIndex, right: TextIndex, altered: Finding, exact: Sequence[_Quotes]) -> bool:
    """Whether words that look altered are another utterance: they stand in both word for word, or two people say them.

    A stock phrase is said by many; of a longer quotation, or one that is held whole by the other, one of the articles
    has the wrong name.
    """
    for known, side in zip(exact, SIDES, strict=True):
        own = altered.spans(side)[0]
        if any(span.overlap(own) >= _INSIDE * len(own) for span, _ in known.over(own)):
            return True
    names = [altered.evidence["speaker"][side] for side in SIDES]
    words = [len(side.words_in(span)) for side, span in ((left, altered.left[0]), (right, altered.right[0]))]
    held = min(words) >= WHOLE and {step.op for step in steps(altered.evidence) if step.changes} in ({"+"}, {"-"})
    if (
        not all(names)
        or max(words) >= _STOCK
        or held
        or any(n.casefold() in left.language.pronouns.third_person for n in names)
    ):
        return False
    mine, theirs = (set(name.casefold().split()) for name in names)
    return mine.isdisjoint(theirs)


def shown(quotes: Sequence[Finding], wording: Sequence[Finding]) -> list[Finding]:
    """The quotations and the wording without the quotations that a copied passage holds: one finding, not two."""
    held = {_places(pair) for finding in wording for pair in finding.evidence["quotations"]}
    return [quote for quote in quotes if (quote.left[0], quote.right[0]) not in held] + list(wording)


def _places(pair: Mapping[str, Any]) -> tuple[Span, Span]:
    left, right = (Span(pair[side]["start"], pair[side]["end"]) for side in SIDES)
    return left, right


def _in_passage(quote: Finding) -> dict[str, Any]:
    """A quotation as the passage that holds it keeps it."""
    places = {"left": quote.left[0].to_record(), "right": quote.right[0].to_record()}
    parts = {"parts": quote.evidence["parts"]} if "parts" in quote.evidence else {}
    return {**places, "type": quote.type, **parts}


def _held(passage: Passage, exact: _Quotes) -> list[Finding]:
    """The quotations, faithful and by one speaker, of which the passage has most on both sides.

    In the order of both texts together: a quotation that stands twice must not be sorted by one side alone.
    """
    held = [
        quote
        for _, quote in exact.over(passage.left)
        if quote.type in ("verbatim", "punctuation")
        and quote.evidence["same_speaker"] is not False
        and 2 * passage.left.overlap(quote.left[0]) > len(quote.left[0])
        and 2 * passage.right.overlap(quote.right[0]) > len(quote.right[0])
    ]
    return sorted(held, key=lambda q: (q.left[0].start + q.right[0].start, abs(q.left[0].start - q.right[0].start)))


def _is_quotation(left: TextIndex, right: TextIndex, passage: Passage, quoted: int) -> bool:
    """Whether a passage with so many quoted words is a quotation, with at most its attribution, and no copied text."""
    if quoted >= _INSIDE * len(passage.matched):
        return True
    told = [(i, j) for i, j in passage.matched if not (_speech(left, i) and _speech(right, j))]
    if len(told) == len(passage.matched):
        return False
    if sum(left.words[i].content for i, _ in told) < _AROUND:
        return True
    if quoted < _ATTRIBUTED * len(passage.matched):
        return False
    homes = {
        (i, j): (left.sentence_at(left.words[i].start), right.sentence_at(right.words[j].start))
        for i, j in passage.matched
    }
    spoken = {homes[words] for words in homes.keys() - set(told)}
    return sum(left.words[words[0]].content for words in told if homes[words] not in spoken) < _AROUND


def _speech(side: TextIndex, word: int) -> bool:
    """Whether a word is somebody's speech: in a long quotation, or in one that begins like a sentence."""
    number = side.quotation_of[word]
    if number < 0:
        return False
    quotation = side.document.quotations[number]
    whole = side.text[quotation.span.start].isupper() and len(side.words_in(quotation.span)) >= CONTAINED
    return whole or quotation.kind == "speech"


def _utterances(side: TextIndex) -> _Utterances:
    """For every quotation the indices of all parts of its utterance."""
    members: dict[int | None, list[int]] = defaultdict(list)
    quotations = side.document.quotations
    for i, quotation in enumerate(quotations):
        members[quotation.group].append(i)
    return [(i,) if q.group is None else tuple(members[q.group]) for i, q in enumerate(quotations)]


def _divided(
    left: TextIndex, right: TextIndex, pieces: Sequence[_Piece], utterances: tuple[_Utterances, _Utterances]
) -> list[list[_Piece]]:
    """The pieces cut where another person speaks, or both texts, to the end of a sentence, tell more than who speaks.

    Both pieces must be long enough to be known again; speech that runs on over paragraphs stays whole.
    """
    groups: list[list[_Piece]] = []
    for piece in pieces:
        if groups and not _another(left, right, groups[-1][-1], piece, utterances):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups if all(sum(words for _, _, words in group) >= CONTAINED for group in groups) else [list(pieces)]


def _another(
    left: TextIndex, right: TextIndex, before: _Piece, after: _Piece, utterances: tuple[_Utterances, _Utterances]
) -> bool:
    """Whether another person speaks a piece, or another utterance begins with it in both texts, after a sentence."""
    for n, side in enumerate((left, right)):
        one, other = (side.document.quotations[home[n]] for home, _, _ in (before, after))
        if same_speaker(side, one, side, other) is False:
            return True
    for n, side in enumerate((left, right)):
        ends = [(part.left, part.right)[n] for _, part, _ in (before, after)]
        between = side.words_in(Span(ends[0].end, ends[1].start))
        told = [i for i in between if side.quotation_of[i] < 0]
        same = utterances[n][before[0][n]] == utterances[n][after[0][n]]
        if same or len(told) < _TOLD or side.sentence_at(side.words[told[-1]].start) == side.sentence_at(ends[1].start):
            return False
    return True


def _by_utterance(pieces: Sequence[_Piece], utterances: tuple[_Utterances, _Utterances]) -> list[list[_Piece]]:
    """The pieces of each pair of utterances that is long enough to be known again."""
    groups: dict[tuple[tuple[int, ...], tuple[int, ...]], list[_Piece]] = defaultdict(list)
    for piece in pieces:
        groups[utterances[0][piece[0][0]], utterances[1][piece[0][1]]].append(piece)
    return [group for group in groups.values() if sum(words for _, _, words in group) >= CONTAINED]


def _quoted_pieces(left: TextIndex, right: TextIndex, passage: Passage) -> list[_Piece]:
    """The parts of the passage that lie in one quotation of each side, with their numbers of words."""
    pieces: list[tuple[tuple[int, int], list[tuple[int, int]]]] = []
    for i, j in passage.matched:
        home = (left.quotation_of[i], right.quotation_of[j])
        if pieces and pieces[-1][0] == home:
            pieces[-1][1].append((i, j))
        else:
            pieces.append((home, [(i, j)]))
    inside = [(home, words) for home, words in pieces if home[0] >= 0 and home[1] >= 0]
    return [
        (
            home,
            QuotedPart(
                _within(left, home[0], Span(left.words[words[0][0]].start, left.words[words[-1][0]].end)),
                _within(right, home[1], Span(right.words[words[0][1]].start, right.words[words[-1][1]].end)),
            ),
            len(words),
        )
        for home, words in inside
    ]


def _within(side: TextIndex, quotation: int, span: Span) -> Span:
    """The span with the rest of the figures that it cuts, as far as they are quoted."""
    home = side.document.quotations[quotation].span
    grown = side.whole(span)
    return Span(max(home.start, grown.start), min(home.end, grown.end))


def _quote(
    left: TextIndex,
    right: TextIndex,
    told: Sequence[Sequence[int]],
    whole: tuple[Span, Span],
    parts: Sequence[QuotedPart],
    common: tuple[_Places, _Places],
) -> Finding:
    """One quotation in both: its words, its verdict, who says it on either side.

    What stands in both articles somewhere, as the passages in ``common`` tell, is not cut.
    """
    quotes = (
        [left.document.quotations[i] for i in told[0]],
        [right.document.quotations[i] for i in told[1]],
    )
    parts, whole = to_the_marks(left, right, quotes, parts, whole)
    rests = [
        _alone(left_out(side, quotes[n], [(p.left, p.right)[n] for p in parts]), common[n])
        for n, side in enumerate((left, right))
    ]
    if any(rests) and (said := faithful(left, right, quotes)):
        parts, rests = [said], [[], []]
        whole = said.left, said.right
    beside = [left_out(side, neighbours(side, told[n]), ()) for n, side in enumerate((left, right))]
    beyond, more = paired_off(left, right, (rests[0], rests[1]), (beside[0], beside[1]))
    further = _going_on(left, right, told, parts, common, beside)
    if more:
        parts = sorted([*parts, *more], key=lambda p: (p.left, p.right))
        whole = cover(p.left for p in parts), cover(p.right for p in parts)
    beyond, further = (_unreported(left, right, cut, parts) for cut in (beyond, further))
    verdict = compare_words(
        [(left, p.left) for p in parts],
        [(right, p.right) for p in parts],
        [span.of(left.text) for span in beyond[0]],
        [span.of(right.text) for span in beyond[1]],
    ).going_on([span.of(left.text) for span in further[0]], [span.of(right.text) for span in further[1]])
    cut = Both((*beyond[0], *further[0]), (*beyond[1], *further[1]))
    evidence = _evidence(left, right, (quotes[0][0], quotes[1][0]), verdict, parts, cut)
    confidence: Confidence = "high"
    words = min(sum(len(left.words_in(p.left)) for p in parts), sum(len(right.words_in(p.right)) for p in parts))
    if words < 4 or any(q[0].kind == "scare" for q in quotes):
        confidence = "medium"
    return Finding(
        "quote",
        verdict.type,
        (whole[0],),
        (whole[1],),
        verdict.score,
        confidence,
        "shared-quotation",
        _message(verdict, evidence["speaker"], evidence["same_speaker"]),
        evidence,
    )


def _evidence(
    left: TextIndex,
    right: TextIndex,
    quotes: tuple[Quotation, Quotation],
    verdict: WordDiff,
    parts: Sequence[QuotedPart],
    cut: Both[tuple[Span, ...]],
) -> dict[str, Any]:
    """What was seen of a quotation in both: word by word, who says it, what differs, its parts where it is broken."""
    said = _said_by(left, quotes[0], right, quotes[1])
    evidence = {**verdict.evidence, **said}
    two = _of_two_people(*quotes) if said["same_speaker"] is False else ()
    differences = [*two, *_cuts(left, right, cut, parts)]
    if differences:
        evidence["differences"] = [difference.to_record() for difference in differences]
    if len(parts) > 1:
        evidence["parts"] = {
            "left": [p.to_record() for p in _joined([p.left for p in parts], left.text)],
            "right": [p.to_record() for p in _joined([p.right for p in parts], right.text)],
        }
    return evidence


def _said_by(left: TextIndex, mine: Quotation, right: TextIndex, theirs: Quotation) -> dict[str, Any]:
    """The evidence of who says the words on either side, and whether that is one person or two."""
    both = list(zip(SIDES, (mine, theirs), strict=True))
    return {
        "speaker": {side: q.speaker.name if q.speaker else None for side, q in both},
        "same_speaker": same_speaker(left, mine, right, theirs),
        "scare": {side: q.kind == "scare" for side, q in both},
    }


def _of_two_people(mine: Quotation, theirs: Quotation) -> Iterator[Named]:
    """Who says the same words on either side, where both are named in full: by names without a word in common."""
    one, other = mine.speaker, theirs.speaker
    if not (one and other and one.is_full_name and other.is_full_name):
        return
    if set(one.name.split()).isdisjoint(other.name.split()):
        yield Named("attribution", "words-of-two-people", Both((one.span,), (other.span,)))


def _cuts(
    left: TextIndex, right: TextIndex, cut: Both[tuple[Span, ...]], parts: Sequence[QuotedPart]
) -> Iterator[Named]:
    """What each side quotes beyond what both have, against the words that the other one quotes."""
    mine, theirs = (
        tuple(Span(side.words[words.start].start, side.words[words.stop - 1].end) for words in inside if words)
        for side, inside in ((left, map(left.words_in, cut.left)), (right, map(right.words_in, cut.right)))
    )
    if mine:
        yield Named("quotation", CUT, Both(mine, tuple(part.right for part in parts)))
    if theirs:
        yield Named("quotation", CUT, Both(tuple(part.left for part in parts), theirs))


def _going_on(
    left: TextIndex,
    right: TextIndex,
    told: Sequence[Sequence[int]],
    parts: Sequence[QuotedPart],
    common: tuple[_Places, _Places],
    beside: Sequence[list[Span]],
) -> tuple[list[Span], list[Span]]:
    """What the two utterances go on with behind who says them, or went on from, and the other does not quote.

    ``beside`` are the sentences of the quotations around.
    """
    rests = []
    for n, side in enumerate((left, right)):
        words = sum(len(side.words_in((part.left, part.right)[n])) for part in parts)
        rests.append(_alone(left_out(side, going_on(side, told[n], words), ()), common[n]))
    if not any(rests):
        return [], []
    around = [
        left_out(side, [side.document.quotations[i] for i in told[n]], ()) + beside[n]
        for n, side in enumerate((left, right))
    ]
    return paired_off(left, right, (rests[0], rests[1]), (around[0], around[1]))[0]


def _unreported(
    left: TextIndex, right: TextIndex, cut: tuple[Sequence[Span], Sequence[Span]], parts: Sequence[QuotedPart]
) -> tuple[list[Span], list[Span]]:
    """Of what each side quotes beyond the other that which the other does not quote elsewhere, nor report beside it."""
    return (
        [rest for rest in cut[0] if not _told(left, rest, right, [part.right for part in parts])],
        [rest for rest in cut[1] if not _told(right, rest, left, [part.left for part in parts])],
    )


def _told(side: TextIndex, rest: Span, other: TextIndex, quoted: Sequence[Span]) -> bool:
    return _quoted_elsewhere(side, rest, other) or _reported(side, rest, other, quoted)


def _quoted_elsewhere(side: TextIndex, rest: Span, other: TextIndex) -> bool:
    """Whether the other side has the words of a stretch in a quotation somewhere: it leaves them out nowhere."""
    words = keys_in(side, rest)
    flat, places = other.kept(_quoted_words)
    return len(words) >= _MOVED and any(
        flat[at : at + len(words)] == words for at in places.get(tuple(words[:_MOVED]), ())
    )


def _quoted_words(side: TextIndex) -> tuple[list[str], dict[tuple[str, ...], list[int]]]:
    """The words of all quotations of an article, parted by an empty one, and where so many stand in a row."""
    flat = [key for quotation in side.document.quotations for key in (*keys_in(side, quotation.span), "")]
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(flat) - _MOVED + 1):
        places.setdefault(tuple(flat[at : at + _MOVED]), []).append(at)
    return flat, places


def _reported(side: TextIndex, rest: Span, other: TextIndex, quoted: Sequence[Span]) -> bool:
    """Whether the sentences of a quotation tell in words of their own what the other side quotes: most of its words.

    As much has to be denied.
    """
    mine = {family(side.words[i].norm, side.language) for i in side.words_in(rest) if side.words[i].content}
    sentences = {other.sentence_at(span.start) for span in quoted}
    around = [other.document.sentences[n].span for n in sorted(sentences)]
    told = [i for sentence in around for i in other.words_in(sentence) if other.quotation_of[i] < 0]
    theirs = {family(other.words[i].norm, other.language) for i in told}
    found = len(mine & theirs)
    if found < _FEWEST or found < _REPORTED * len(mine):
        return False
    return denies(side, rest) == any(is_denial(other.words[i].norm, other.language) for i in told)


def _alone(rests: Sequence[Span], common: _Places) -> list[Span]:
    """Of what an utterance has beyond its shared parts that which does not stand in both articles anyway."""
    return [rest for rest in rests if not mostly_in(rest, (span for span, _ in common.over(rest)))]


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """The spans, those joined that no mark divides."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not any(c in "\"“”«»„‘’'\n" for c in text[joined[-1].end : span.start]):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _message(verdict: WordDiff, names: Mapping[str, Any], same: bool | None) -> Message:
    """What the verdict says, and who says the words where these are two people."""
    if same is not False:
        return verdict.message
    return replace(verdict.message, then=(*verdict.message.then, Message("quote.speakers", names)))


def _wording(left: TextIndex, right: TextIndex, passage: Passage, held: Sequence[Finding]) -> Finding:
    """Reused text that is not a quotation in both, whole with the shared quotations ``held`` in it."""
    ends = cover([passage.left, *(q.left[0] for q in held)]), cover([passage.right, *(q.right[0] for q in held)])
    verdict = compare_words([(left, ends[0])], [(right, ends[1])], [], [])
    exact = verdict.type in ("verbatim", "punctuation")
    quoted = [
        side.quotation_of[passage.matched[0][n]] >= 0 and side.quotation_of[passage.matched[-1][n]] >= 0
        for n, side in enumerate((left, right))
    ]
    evidence = {
        **verdict.evidence,
        "quoted": {"left": quoted[0], "right": quoted[1]},
        "identity": round(passage.identity, 3),
        "quotations": [_in_passage(quote) for quote in held],
    }
    then = [Message("wording.holds-quotations", {"count": len(held)})] if held else []
    if verdict.evidence.get("turns"):
        then.append(turned(verdict.evidence["turning"]))
    if quoted[0] != quoted[1]:
        message = Message("wording.quoted-by-one", {"side": SIDES[quoted.index(True)]}, tuple(then))
    else:
        same = "wording.same" if exact else "wording.near"
        message = Message(same, {"count": len(passage.matched)}, tuple(then))
    confidence: Confidence = "high" if passage.content >= 5 and passage.identity >= 0.7 else "medium"
    kind = "verbatim" if exact else "near"
    return Finding(
        "wording", kind, (ends[0],), (ends[1],), passage.identity, confidence, "shared-wording", message, evidence
    )
