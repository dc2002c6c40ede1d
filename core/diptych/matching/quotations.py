"""Quotations that stand in both articles, with a verdict on how faithfully; what else is shared is wording."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from diptych.diff import diff
from diptych.document import Confidence, Quotation
from diptych.finding import SIDES, Finding
from diptych.languages import LanguagePack
from diptych.matching.indexed import Indexed
from diptych.matching.passages import Passage
from diptych.matching.wording import Verdict, compare_words, turned
from diptych.options import Options
from diptych.sameness.passages import compared, units
from diptych.sameness.styles import plainest
from diptych.sameness.words import match_key
from diptych.span import Span, cover, trimmed

_INSIDE = 0.7  # share of a passage's words that lie in quotations of both sides
_ATTRIBUTED = 0.4  # the same of speech, where hardly any other word stands beyond the sentences of these quotations
_CONTAINED = 4  # words of a quotation that may be known again inside a longer one
_AROUND = 5  # content words around the speech of a passage that are worth showing by themselves
_TOLD = 5  # words of an attribution that tells more than who speaks to whom; a shorter one interrupts one utterance
_REWORDED = 0.7  # share of the words of the longer of two short quotations that both must have to be one utterance
_LONG = 200  # words; quotations that are longer are compared by the passages that they share
_COMMON = 0.5  # share of the words of two sentences in any order, below which they are not compared word by word
_RESTS = 400  # pairs of sentences that are compared; longer utterances are passages
_REST = 3  # words between a shared part and the marks that still belong to the comparison
_FRAGMENT = 8  # words; longer quotations are found as passages
_SIMILAR = 20  # places; short words that are quoted more often than that tell nothing
_RANK: dict[Confidence, int] = {"low": 0, "medium": 1, "high": 2}


@dataclass(frozen=True, slots=True)
class _Part:
    """One shared stretch inside a quotation of either side."""

    left: Span
    right: Span


_Utterances = list[tuple[int, ...]]  # for every quotation of a side the indices of all parts of its utterance
_Piece = tuple[tuple[int, int], _Part, int]  # the quotations of both sides, the shared part, its words


def find(
    left: Indexed, right: Indexed, passages: list[Passage], options: Options
) -> tuple[list[Finding], list[Finding]]:
    """The ``quote`` findings, and the ``wording`` findings made of the passages that are not quotations in both."""
    quotes: list[Finding] = []
    copied: list[Passage] = []
    utterances = _utterances(left), _utterances(right)
    matched: tuple[set[int], set[int]] = (set(), set())
    for passage in passages:
        pieces = _quoted_pieces(left, right, passage)
        if _is_quotation(left, right, passage, sum(words for _, _, words in pieces)):
            groups = _divided(left, right, pieces, utterances)
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
            quotes.append(_quote(left, right, told, whole, parts))
    for i, j, part in _fragments(left, right, matched):
        told = [list(utterances[0][i]), list(utterances[1][j])]
        quotes.append(_quote(left, right, told, (part.left, part.right), [part]))
    return quotes, [_wording(left, right, passage, _held(passage, quotes)) for passage in copied]


def shown(quotes: Sequence[Finding], wording: Sequence[Finding]) -> list[Finding]:
    """The quotations and the wording without the quotations that a copied passage holds: one finding, not two."""
    held = {_places(pair) for finding in wording for pair in finding.evidence["quotations"]}
    return [quote for quote in quotes if (quote.left[0], quote.right[0]) not in held] + list(wording)


def _places(pair: Mapping[str, Any]) -> tuple[Span, Span]:
    left, right = (Span(pair[side]["start"], pair[side]["end"]) for side in SIDES)
    return left, right


def _held(passage: Passage, quotes: Sequence[Finding]) -> list[Finding]:
    """The quotations, faithful and by one speaker, of which the passage has most on both sides."""
    return [
        quote
        for quote in quotes
        if quote.type in ("verbatim", "punctuation")
        and quote.evidence["same_speaker"] is not False
        and 2 * passage.left.overlap(quote.left[0]) > len(quote.left[0])
        and 2 * passage.right.overlap(quote.right[0]) > len(quote.right[0])
    ]


def _is_quotation(left: Indexed, right: Indexed, passage: Passage, quoted: int) -> bool:
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


def _speech(side: Indexed, word: int) -> bool:
    """Whether a word is somebody's speech: in a long quotation, or in one that begins like a sentence."""
    number = side.quotation_of[word]
    if number < 0:
        return False
    quotation = side.document.quotations[number]
    whole = side.text[quotation.span.start].isupper() and len(side.words_in(quotation.span)) >= _CONTAINED
    return whole or quotation.kind == "speech"


def _utterances(side: Indexed) -> _Utterances:
    """For every quotation the indices of all parts of its utterance."""
    members: dict[int, list[int]] = defaultdict(list)
    quotations = side.document.quotations
    for i, quotation in enumerate(quotations):
        if quotation.group is not None and not quotation.nested:
            members[quotation.group].append(i)
    return [tuple(members[q.group]) if q.group is not None and not q.nested else (i,) for i, q in enumerate(quotations)]


def _divided(
    left: Indexed, right: Indexed, pieces: Sequence[_Piece], utterances: tuple[_Utterances, _Utterances]
) -> list[list[_Piece]]:
    """The pieces cut where both texts, to the end of a sentence of theirs, tell more than who speaks.

    Both pieces must be long enough to be known again; speech that runs on over paragraphs stays whole.
    """
    groups: list[list[_Piece]] = []
    for piece in pieces:
        if groups and not _another(left, right, groups[-1][-1], piece, utterances):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return groups if all(sum(words for _, _, words in group) >= _CONTAINED for group in groups) else [list(pieces)]


def _another(
    left: Indexed, right: Indexed, before: _Piece, after: _Piece, utterances: tuple[_Utterances, _Utterances]
) -> bool:
    """Whether another utterance begins with a piece, in both texts, after a sentence of theirs has ended."""
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
    return [group for group in groups.values() if sum(words for _, _, words in group) >= _CONTAINED]


def _quoted_pieces(left: Indexed, right: Indexed, passage: Passage) -> list[_Piece]:
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
            _Part(
                _within(left, home[0], Span(left.words[words[0][0]].start, left.words[words[-1][0]].end)),
                _within(right, home[1], Span(right.words[words[0][1]].start, right.words[words[-1][1]].end)),
            ),
            len(words),
        )
        for home, words in inside
    ]


def _within(side: Indexed, quotation: int, span: Span) -> Span:
    """The span with the rest of the figures that it cuts, as far as they are quoted."""
    home = side.document.quotations[quotation].span
    grown = side.whole(span)
    return Span(max(home.start, grown.start), min(home.end, grown.end))


def _fragments(left: Indexed, right: Indexed, matched: tuple[set[int], set[int]]) -> Iterator[tuple[int, int, _Part]]:
    """Short quotations that no passage covers: of the same or nearly the same words (“a formality”), one in another."""
    places: dict[tuple[str, ...], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for n, side in enumerate((left, right)):
        for i, quotation in enumerate(side.document.quotations):
            if i not in matched[n] and (key := _key(side, quotation)):
                places[key][n].append(i)
    telling = {key: homes for key, homes in places.items() if max(map(len, homes)) <= _SIMILAR}
    equal = _nearest(
        [(i, j) for lefts, rights in telling.values() for i in lefts for j in rights if _one_saying(left, i, right, j)]
    )
    for i, j in equal:
        a, b = left.document.quotations[i], right.document.quotations[j]
        yield i, j, _Part(_bare(left.text, a.span), _bare(right.text, b.span))
    met = {i for i, _ in equal}, {j for _, j in equal}
    parts = {
        (i, j): part
        for i, j in _with_a_common_word(telling)
        if not (i in met[0] and j in met[1]) and (part := _contained(left, i, right, j) or _reworded(left, i, right, j))
    }
    yield from ((i, j, parts[i, j]) for i, j in _nearest(list(parts)))


def _nearest(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of pairs of quotations those that bring a new one, the nearest by number first, so that swapping mirrors."""
    met: tuple[set[int], set[int]] = (set(), set())
    found = []
    for i, j in sorted(pairs, key=lambda pair: (abs(pair[0] - pair[1]), pair[0] + pair[1])):
        if i not in met[0] or j not in met[1]:
            met[0].add(i)
            met[1].add(j)
            found.append((i, j))
    return found


def _one_saying(left: Indexed, i: int, right: Indexed, j: int) -> bool:
    """Whether two quotations of the same words are one saying: by their content, their speaker or what is around."""
    a, b = left.document.quotations[i], right.document.quotations[j]
    return _content(left, a) >= 2 or _same_context(left, a, right, b)


def _with_a_common_word(telling: Mapping[tuple[str, ...], tuple[list[int], list[int]]]) -> set[tuple[int, int]]:
    """Pairs of short quotations that share a word which few of them hold."""
    holding: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for key, homes in telling.items():
        for word in set(key):
            for n in (0, 1):
                holding[word][n].extend(homes[n])
    rare = [homes for homes in holding.values() if max(map(len, homes)) <= _SIMILAR]
    return {(i, j) for lefts, rights in rare for i in lefts for j in rights}


def _contained(left: Indexed, i: int, right: Indexed, j: int) -> _Part | None:
    """Where the words of one short quotation all stand in another one of the same speaker."""
    a, b = left.document.quotations[i], right.document.quotations[j]
    mine, theirs = list(left.words_in(a.span)), list(right.words_in(b.span))
    if min(len(mine), len(theirs)) < _CONTAINED or not _same_speaker(left, a, right, b):
        return None
    long, small = (mine, theirs) if len(mine) >= len(theirs) else (theirs, mine)
    side, other = (left, right) if long is mine else (right, left)
    wanted = [match_key(other.words[k].norm) for k in small]
    for at in range(len(long) - len(small) + 1):
        if [match_key(side.words[k].norm) for k in long[at : at + len(small)]] == wanted:
            inside = Span(side.words[long[at]].start, side.words[long[at + len(small) - 1]].end)
            whole = _bare(other.text, (b if other is right else a).span)
            return _Part(inside, whole) if side is left else _Part(whole, inside)
    return None


def _reworded(left: Indexed, i: int, right: Indexed, j: int) -> _Part | None:
    """Two short quotations of one speaker, whole, that have nearly all of their words in common."""
    a, b = left.document.quotations[i], right.document.quotations[j]
    keys = [[match_key(side.words[k].norm) for k in side.words_in(q.span)] for side, q in ((left, a), (right, b))]
    if not _same_speaker(left, a, right, b):
        return None
    first, second = sorted(keys)
    equal = sum(count for step, count in diff(first, second) if step == 0)
    if equal < max(_CONTAINED, _REWORDED * max(map(len, keys))):
        return None
    return _Part(_bare(left.text, a.span), _bare(right.text, b.span))


def _key(side: Indexed, quotation: Quotation) -> tuple[str, ...]:
    """The words of a short quotation; empty where it says too little to be known again."""
    words = [side.words[i] for i in side.words_in(quotation.span)]
    if not 2 <= len(words) <= _FRAGMENT or not any(w.content for w in words) or quotation.nested:
        return ()
    if quotation.kind == "title":
        return ()
    return plainest([w.norm for w in words])


def _same_context(left: Indexed, a: Quotation, right: Indexed, b: Quotation) -> bool:
    """Whether one speaker says both, or the sentences around them share three content words."""
    around = [
        {match_key(side.words[i].norm) for i in side.words_in(_sentence(side, q)) if side.words[i].content}
        for side, q in ((left, a), (right, b))
    ]
    return len(around[0] & around[1]) >= 3 or _same_speaker(left, a, right, b) is True


def _sentence(side: Indexed, quotation: Quotation) -> Span:
    return side.document.sentences[max(0, side.sentence_at(quotation.span.start))].span


def _content(side: Indexed, quotation: Quotation) -> int:
    return sum(side.words[i].content for i in side.words_in(quotation.span))


def _same_speaker(left: Indexed, a: Quotation, right: Indexed, b: Quotation) -> bool | None:
    """Whether both name one speaker; None where either does not say or is not sure: whom a pronoun means is a guess."""
    if a.speaker is None or b.speaker is None or {a.confidence, b.confidence} != {"high"}:
        return None
    if not a.speaker.is_named(left.language) or not b.speaker.is_named(right.language):
        return None
    if a.speaker.is_pronoun(left.text, left.language) or b.speaker.is_pronoun(right.text, right.language):
        return None
    mine, theirs = _surnames(a.speaker.name, left.language), _surnames(b.speaker.name, right.language)
    if not mine or not theirs:
        return None
    return bool(mine & theirs)


def _surnames(name: str, language: LanguagePack) -> set[str]:
    none = language.pronouns.no_part_of_a_name
    return {w.lower().strip(".,’'") for w in name.split() if w.lower() not in none and w[:1].isupper()}


def _bare(text: str, span: Span) -> Span:
    """The span without the comma or full stop that house style puts inside the marks."""
    end = span.end
    while end > span.start and text[end - 1] in ".,;: \u00a0":
        end -= 1
    return Span(span.start, end) if end > span.start else span


def _quote(
    left: Indexed, right: Indexed, told: Sequence[Sequence[int]], whole: tuple[Span, Span], parts: Sequence[_Part]
) -> Finding:
    """One quotation in both: its words, its verdict, who says it on either side."""
    quotes = (
        [left.document.quotations[i] for i in told[0]],
        [right.document.quotations[i] for i in told[1]],
    )
    parts, whole = _to_the_marks(left, right, quotes, parts, whole)
    rests = [_left_out(side, quotes[n], [(p.left, p.right)[n] for p in parts]) for n, side in enumerate((left, right))]
    if any(rests) and (said := _faithful(left, right, quotes)):
        parts, rests = [said], [[], []]
        whole = said.left, said.right
    beside = [_left_out(side, _neighbours(side, told[n]), ()) for n, side in enumerate((left, right))]
    beyond, more = _paired_off(left, right, (rests[0], rests[1]), (beside[0], beside[1]))
    if more:
        parts = sorted([*parts, *more], key=lambda p: (p.left, p.right))
        whole = cover(p.left for p in parts), cover(p.right for p in parts)
    verdict = compare_words(
        [(left, p.left) for p in parts],
        [(right, p.right) for p in parts],
        [span.of(left.text) for span in beyond[0]],
        [span.of(right.text) for span in beyond[1]],
    )
    same = _same_speaker(left, quotes[0][0], right, quotes[1][0])
    evidence = {
        **verdict.evidence,
        "speaker": {
            side: q[0].speaker.name if q[0].speaker else None for side, q in zip(("left", "right"), quotes, strict=True)
        },
        "same_speaker": same,
        "scare": {side: q[0].kind == "scare" for side, q in zip(("left", "right"), quotes, strict=True)},
    }
    if len(parts) > 1:
        evidence["parts"] = {
            "left": [p.to_record() for p in _joined([p.left for p in parts], left.text)],
            "right": [p.to_record() for p in _joined([p.right for p in parts], right.text)],
        }
    confidence: Confidence = "high"
    words = sum(len(left.words_in(p.left)) for p in parts)
    if words < 4 or any(q[0].kind == "scare" for q in quotes):
        confidence = "medium"
    reason = _reason(verdict, quotes, same)
    return Finding(
        "quote",
        verdict.type,
        (whole[0],),
        (whole[1],),
        verdict.score,
        confidence,
        "shared-quotation",
        reason,
        evidence,
    )


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """The spans, those joined that no mark divides."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not any(c in "\"“”«»„‘’'\n" for c in text[joined[-1].end : span.start]):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _to_the_marks(
    left: Indexed,
    right: Indexed,
    quotes: tuple[Sequence[Quotation], Sequence[Quotation]],
    parts: Sequence[_Part],
    whole: tuple[Span, Span],
) -> tuple[list[_Part], tuple[Span, Span]]:
    """The parts grown to the marks where only a few words of either side are left: “by May” against “by June”."""
    grown = list(parts)
    spans = list(whole)
    for end in (0, -1):
        part = grown[end]
        mine, theirs = _rest(left, quotes[0], part.left, end), _rest(right, quotes[1], part.right, end)
        if mine is not None and theirs is not None:
            a, b = cover((part.left, mine)), cover((part.right, theirs))
            grown[end] = _Part(a, b)
            spans = [cover((spans[0], a)), cover((spans[1], b))]
    a, b = _to_its_sign(left.text, quotes[0], grown[-1].left), _to_its_sign(right.text, quotes[1], grown[-1].right)
    grown[-1] = _Part(a, b)
    return grown, (cover((spans[0], a)), cover((spans[1], b)))


def _to_its_sign(text: str, quotes: Sequence[Quotation], span: Span) -> Span:
    """The span with the “!” or “?” that follows it inside the quotation, which tells how the words were said."""
    home = next((q.span for q in quotes if q.span.overlap(span)), span)
    end = span.end
    while end < home.end and text[end] in "!?":
        end += 1
    return Span(span.start, end)


def _rest(side: Indexed, quotes: Sequence[Quotation], span: Span, end: int) -> Span | None:
    """What the quotation has before (0) or after (-1) the part, if a few words; without marks at its borders."""
    home = next((q for q in quotes if q.span.overlap(span)), None)
    if home is None:
        return None
    rest = Span(home.span.start, span.start) if end == 0 else Span(span.end, max(span.end, home.span.end))
    return _bare(side.text, trimmed(side.text, rest.start, rest.end)) if 0 < len(side.words_in(rest)) <= _REST else None


def _left_out(side: Indexed, quotes: Sequence[Quotation], spans: Sequence[Span]) -> list[Span]:
    """What of the utterance lies outside the shared parts, sentence by sentence; an editor's brackets are nobody's."""
    out: list[Span] = []
    for quote in quotes:
        at = quote.span.start
        for span in [*(s for s in spans if s.overlap(quote.span)), Span(quote.span.end, quote.span.end)]:
            rest = Span(at, max(at, span.start))
            first, last = side.sentence_at(rest.start), side.sentence_at(rest.end)
            homes = [sentence.span for sentence in side.document.sentences[max(0, first) : last + 1]]
            out += [Span(max(rest.start, h.start), min(rest.end, h.end)) for h in homes if rest.overlap(h)]
            at = span.end
    return [span for span in out if any(not unit.edited for unit in units([(side, span)]))]


def _faithful(left: Indexed, right: Indexed, quotes: tuple[Sequence[Quotation], Sequence[Quotation]]) -> _Part | None:
    """Two quotations, whole, that differ in nothing but style and in words for which one of them has dots."""
    if len(quotes[0]) != 1 or len(quotes[1]) != 1:
        return None
    a, b = _bare(left.text, quotes[0][0].span), _bare(right.text, quotes[1][0].span)
    if max(len(left.words_in(a)), len(right.words_in(b))) > _LONG:
        return None
    return None if compared([(left, a)], [(right, b)]).others() else _Part(a, b)


def _neighbours(side: Indexed, told: Sequence[int]) -> list[Quotation]:
    """The quotations right before and after those of an utterance, which may go on with it."""
    every = side.document.quotations
    near = [every[i] for i in (min(told) - 1, max(told) + 1) if 0 <= i < len(every)]
    return [quotation for quotation in near if not quotation.nested]


def _paired_off(
    left: Indexed, right: Indexed, rests: tuple[list[Span], list[Span]], beside: tuple[list[Span], list[Span]]
) -> tuple[tuple[list[Span], list[Span]], list[_Part]]:
    """What really only one side quotes, and the parts that both quote in other words.

    ``rests`` are sentences of two utterances, ``beside`` those of the quotations around. What both have, if in another
    style, was only too short, or too far from the others, for a passage.
    """
    rows = [(a, b) for a in rests[0] for b in (*rests[1], *beside[1])] + [(a, b) for a in beside[0] for b in rests[1]]
    if len(rows) > _RESTS:
        return rests, []
    keys = [{span: _keys(side, span) for span in {row[n] for row in rows}} for n, side in enumerate((left, right))]
    found = {(a, b): compared([(left, a)], [(right, b)]) for a, b in rows if _alike(keys[0][a], keys[1][b])}
    gone: tuple[set[Span], set[Span]] = (set(), set())
    more: list[_Part] = []
    for (a, b), words in sorted(found.items(), key=lambda row: (-row[1].likeness(), row[0][0].start + row[0][1].start)):
        if a in gone[0] or b in gone[1] or words.likeness() < _REWORDED:
            continue
        gone[0].add(a)
        gone[1].add(b)
        inside = a in rests[0] and b in rests[1]
        if inside and words.others() and min(len(words.left), len(words.right)) >= _CONTAINED:
            more.append(_Part(_bare(left.text, a), _bare(right.text, b)))
    return ([a for a in rests[0] if a not in gone[0]], [b for b in rests[1] if b not in gone[1]]), more


def _keys(side: Indexed, span: Span) -> Counter[str]:
    """The words of a sentence in one style, however often it has them."""
    inside = side.words_in(span)
    return Counter(plainest([match_key(word.norm) for word in side.words[inside.start : inside.stop]]))


def _alike(a: Counter[str], b: Counter[str]) -> bool:
    """Whether two sentences have so many words in common that they may be one: the rest need not be compared."""
    return 2 * (a & b).total() >= _COMMON * (a.total() + b.total())


def _reason(verdict: Verdict, quotes: tuple[Sequence[Quotation], Sequence[Quotation]], same: bool | None) -> str:
    reason = verdict.reason
    if same is False:
        names = [q[0].speaker.name if q[0].speaker else "nobody" for q in quotes]
        reason += f" The left gives the words to {names[0]}, the right to {names[1]}."
    return reason


def _wording(left: Indexed, right: Indexed, passage: Passage, held: Sequence[Finding]) -> Finding:
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
        "quotations": [{"left": q.left[0].to_record(), "right": q.right[0].to_record(), "type": q.type} for q in held],
    }
    many = len(passage.matched)
    reason = (
        f"Both texts use the same {many} words."
        if exact
        else f"Both texts use nearly the same words: {many} are equal."
    )
    if quoted[0] != quoted[1]:
        side = "left" if quoted[0] else "right"
        other = "right" if quoted[0] else "left"
        reason = f"The {side} quotes words that the {other} uses as its own."
    if held:
        reason += f" They hold {len(held)} shared quotations." if len(held) > 1 else " They hold a shared quotation."
    if verdict.evidence.get("turns"):
        reason += f" {turned(verdict.evidence['turning'])}"
    confidence: Confidence = "high" if passage.content >= 5 and passage.identity >= 0.7 else "medium"
    kind = "verbatim" if exact else "near"
    return Finding(
        "wording", kind, (ends[0],), (ends[1],), passage.identity, confidence, "shared-wording", reason, evidence
    )
