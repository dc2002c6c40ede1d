"""Short quotations in both articles that no passage covers: too few words for a chain."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from diptych.diff import diff
from diptych.document import Quotation
from diptych.matching.reuse.chains import keys_in
from diptych.matching.reuse.quoted_parts import CONTAINED, REWORDED, QuotedPart, bare, same_speaker
from diptych.matching.text_index import TextIndex
from diptych.sameness.styles import plainest
from diptych.sameness.words import equal_beginning, match_key
from diptych.span import Span

_FRAGMENT = 12  # words; longer quotations are found as passages
_LONG = 11  # words of one that is known again without a name, little as it may tell
_TELLING = 2  # content words of a saying that is known again without a name
WHOLE = 8  # words of a quotation that two people are not heard to say by chance, with others between them or without
_ADDED = 3  # words that two quotations must share where one has a word more
_AROUND = 5  # that they must share where one has several words more
_SIMILAR = 20  # places; short words that are quoted more often than that tell nothing


def short_quotations(
    left: TextIndex, right: TextIndex, matched: tuple[set[int], set[int]]
) -> Iterator[tuple[int, int, QuotedPart]]:
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
        yield i, j, QuotedPart(bare(left.text, a.span), bare(right.text, b.span))
    met = {i for i, _ in equal}, {j for _, j in equal}
    parts = {
        (i, j): part
        for i, j in _with_a_common_word(telling)
        if not (i in met[0] and j in met[1])
        and (part := _part(left, i, right, j, goes_on=_goes_on(left, i, right, j, matched)))
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


def _one_saying(left: TextIndex, i: int, right: TextIndex, j: int) -> bool:
    """Whether two quotations of the same words are one saying: by their content, their speaker or what is around.

    That two articles guess the same wrong speaker of the very same words does not happen.
    """
    a, b = left.document.quotations[i], right.document.quotations[j]
    one = a.speaker and b.speaker and a.speaker.is_full_name and a.speaker.name == b.speaker.name
    long = len(left.words_in(a.span)) >= _LONG
    return bool(one) or long or _content(left, a) >= _TELLING or _same_context(left, a, right, b)


def _with_a_common_word(telling: Mapping[tuple[str, ...], tuple[list[int], list[int]]]) -> set[tuple[int, int]]:
    """Pairs of short quotations that share a word which few of them hold."""
    holding: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for key, homes in telling.items():
        for word in set(key):
            for n in (0, 1):
                holding[word][n].extend(homes[n])
    rare = [homes for homes in holding.values() if max(map(len, homes)) <= _SIMILAR]
    return {(i, j) for lefts, rights in rare for i in lefts for j in rights}


def _goes_on(left: TextIndex, i: int, right: TextIndex, j: int, matched: tuple[set[int], set[int]]) -> bool:
    """Whether both quotations go on, in one paragraph, with what somebody says who is quoted in both before."""
    for side, k, met in ((left, i, matched[0]), (right, j, matched[1])):
        if k - 1 not in met:
            return False
        before, here = side.document.quotations[k - 1 : k + 1]
        if "\n" in side.text[before.span.end : here.span.start]:
            return False
    return True


def _part(left: TextIndex, i: int, right: TextIndex, j: int, *, goes_on: bool) -> QuotedPart | None:
    """What two short quotations share that are one utterance: of two speakers only where one has all of the other."""
    a, b = left.document.quotations[i], right.document.quotations[j]
    one = same_speaker(left, a, right, b)
    if one is False:
        return _held(left, a, right, b)
    if not one and not goes_on:
        return _reworded(left, a, right, b, named=False)
    whole = _contained(left, a, right, b) or _reworded(left, a, right, b, named=True)
    return whole or _but_for_a_word(left, a, right, b) or _begun(left, a, right, b)


def _held(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation) -> QuotedPart | None:
    """Two quotations, whole, where all words of one, and these not few, stand in the other in their order."""
    first, second = sorted((keys_in(left, a.span), keys_in(right, b.span)))
    equal = sum(count for step, count in diff(first, second) if step == 0)
    if equal < max(WHOLE, min(len(first), len(second))) or min(_content(left, a), _content(right, b)) < _TELLING:
        return None
    return QuotedPart(bare(left.text, a.span), bare(right.text, b.span))


def _contained(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation) -> QuotedPart | None:
    """Where the words of one short quotation all stand in the other one."""
    mine, theirs = list(left.words_in(a.span)), list(right.words_in(b.span))
    if min(len(mine), len(theirs)) < CONTAINED:
        return None
    long, small = (mine, theirs) if len(mine) >= len(theirs) else (theirs, mine)
    side, other = (left, right) if long is mine else (right, left)
    wanted = [match_key(other.words[k].norm) for k in small]
    for at in range(len(long)):
        if [match_key(side.words[k].norm) for k in long[at : at + len(small)]] == wanted:
            inside = Span(side.words[long[at]].start, side.words[long[at + len(small) - 1]].end)
            whole = bare(other.text, (b if other is right else a).span)
            return QuotedPart(inside, whole) if side is left else QuotedPart(whole, inside)
    return None


def _reworded(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation, *, named: bool) -> QuotedPart | None:
    """Two short quotations, whole, that have most of their words in common.

    Where an article does not name who speaks, several of these words follow one another in both.
    """
    keys = keys_in(left, a.span), keys_in(right, b.span)
    content = [
        {match_key(side.words[k].norm) for k in side.words_in(q.span) if side.words[k].content}
        for side, q in ((left, a), (right, b))
    ]
    if content[0].isdisjoint(content[1]):
        return None
    first, second = sorted(keys)
    runs = [count for step, count in diff(first, second) if step == 0]
    equal = sum(runs)
    if equal < CONTAINED or 2 * equal < REWORDED * sum(map(len, keys)):
        return None
    if not named and (max(runs) < CONTAINED or min(map(len, content)) < _TELLING):
        return None
    return QuotedPart(bare(left.text, a.span), bare(right.text, b.span))


def _but_for_a_word(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation) -> QuotedPart | None:
    """Two short quotations, whole, with a word more inside, or with another one, or several more, between more words.

    Nobody says so nearly the same twice: “I am innocent”, “I am not innocent”.
    """
    mine, theirs = _plain(left, a), _plain(right, b)
    begun = equal_beginning(mine, theirs)
    ended = min(equal_beginning(mine[::-1], theirs[::-1]), min(len(mine), len(theirs)) - begun)
    more = sorted((len(mine) - begun - ended, len(theirs) - begun - ended))
    least = {0: _ADDED, 1: CONTAINED}.get(more[0], 0)
    if more[1] != 1:
        least = _AROUND if more[0] == 0 else _FRAGMENT
    if not (begun and ended) or begun + ended < least:
        return None
    return QuotedPart(bare(left.text, a.span), bare(right.text, b.span))


def _begun(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation) -> QuotedPart | None:
    """The words with which two short quotations begin alike, whatever each goes on with."""
    alike = equal_beginning(keys_in(left, a.span), keys_in(right, b.span))
    words = [side.words_in(q.span)[:alike] for side, q in ((left, a), (right, b))]
    if alike < CONTAINED or not any(left.words[k].content for k in words[0]):  # “it was one of the” begins anything
        return None
    spans = (Span(s.words[w[0]].start, s.words[w[-1]].end) for s, w in zip((left, right), words, strict=True))
    return QuotedPart(*spans)


def _key(side: TextIndex, quotation: Quotation) -> tuple[str, ...]:
    """The words of a short quotation; empty where it says too little to be known again."""
    words = [side.words[i] for i in side.words_in(quotation.span)]
    if not 2 <= len(words) <= _FRAGMENT or quotation.nested or quotation.kind == "title":
        return ()
    return _plain(side, quotation) if len(words) >= CONTAINED or any(w.content for w in words) else ()


def _plain(side: TextIndex, quotation: Quotation) -> tuple[str, ...]:
    """The words of a quotation in one style, contractions written out."""
    return plainest([side.words[i].norm for i in side.words_in(quotation.span)])


def _same_context(left: TextIndex, a: Quotation, right: TextIndex, b: Quotation) -> bool:
    """Whether one speaker says both, or the sentences around them share three content words."""
    around = [
        {match_key(side.words[i].norm) for i in side.words_in(_sentence(side, q)) if side.words[i].content}
        for side, q in ((left, a), (right, b))
    ]
    return len(around[0] & around[1]) >= 3 or same_speaker(left, a, right, b) is True


def _sentence(side: TextIndex, quotation: Quotation) -> Span:
    return side.sentence_over(quotation.span.start)


def _content(side: TextIndex, quotation: Quotation) -> int:
    return sum(side.words[i].content for i in side.words_in(quotation.span))
