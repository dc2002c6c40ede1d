"""What two utterances have beyond their shared parts: a few words to the marks, sentences farther on, or nothing."""

from collections import Counter
from collections.abc import Sequence

from diptych.document import Quotation
from diptych.matching.reuse.boundaries import ATTRIBUTION
from diptych.matching.reuse.chains import keys_in
from diptych.matching.reuse.quoted_parts import CONTAINED, REWORDED, QuotedPart, bare, same_speaker
from diptych.matching.text_index import TextIndex
from diptych.sameness.passages import compared, units
from diptych.sameness.styles import plainest
from diptych.sameness.words import stands_in
from diptych.span import Span, cover, trimmed

_LONG = 200  # words; quotations that are longer are compared by the passages that they share
_COMMON = 0.5  # share of the words of two sentences in any order, below which they are not compared word by word
_RESTS = 400  # pairs of sentences that are compared; longer utterances are passages
_LEAST = 2  # words of a sentence that may be another beginning or end of it
_LONGER = 3  # times the words of a part that the end of its sentence may have
_REST = 3  # words between a shared part and the marks that still belong to the comparison


def to_the_marks(
    left: TextIndex,
    right: TextIndex,
    quotes: tuple[Sequence[Quotation], Sequence[Quotation]],
    parts: Sequence[QuotedPart],
    whole: tuple[Span, Span],
) -> tuple[list[QuotedPart], tuple[Span, Span]]:
    """The parts grown to the marks where only a few words of either side are left: “by May” against “by June”.

    So are those of one sentence, of which both share most and each has another beginning or end: it was spoken in one
    way, unless two people speak. Where both begin it alike, one of the two ends may be longer than what they share.
    """
    grown = list(parts)
    spans = list(whole)
    two = same_speaker(left, quotes[0][0], right, quotes[1][0]) is False
    for end in (0, -1):
        part = grown[end]
        mine, theirs = _rest(left, quotes[0], part.left, end), _rest(right, quotes[1], part.right, end)
        if (mine is None or theirs is None) and not two:
            begun = _begins(left, part.left) and _begins(right, part.right)
            mine, theirs = _clause(left, quotes[0], part.left, end), _clause(right, quotes[1], part.right, end)
            lengths = [len(side.words_in(rest)) for side, rest in ((left, mine), (right, theirs)) if rest]
            both = min(len(left.words_in(part.left)), len(right.words_in(part.right)))
            if lengths and (min(lengths) if begun else max(lengths)) > both:
                continue
        if mine is not None and theirs is not None:
            a, b = cover((part.left, mine)), cover((part.right, theirs))
            grown[end] = QuotedPart(a, b)
            spans = [cover((spans[0], a)), cover((spans[1], b))]
    a, b = _to_its_sign(left.text, quotes[0], grown[-1].left), _to_its_sign(right.text, quotes[1], grown[-1].right)
    grown[-1] = QuotedPart(a, b)
    return grown, (cover((spans[0], a)), cover((spans[1], b)))


def _to_its_sign(text: str, quotes: Sequence[Quotation], span: Span) -> Span:
    """The span with the “!” or “?” that follows it inside the quotation, which tells how the words were said."""
    home = next((q.span for q in quotes if q.span.overlap(span)), span)
    end = span.end
    while end < home.end and text[end] in "!?":
        end += 1
    return Span(span.start, end)


def _rest(side: TextIndex, quotes: Sequence[Quotation], span: Span, end: int) -> Span | None:
    """What the quotation has before (0) or after (-1) the part, if a few words."""
    home = next((q.span for q in quotes if q.span.overlap(span)), span)
    return _beyond(side, home, span, end, range(1, _REST + 1))


def _clause(side: TextIndex, quotes: Sequence[Quotation], span: Span, end: int) -> Span | None:
    """What the sentence of a part has before (0) or after (-1) it in the quotation, if not many times the part."""
    home = next((q.span for q in quotes if q.span.overlap(span)), span)
    sentence = side.sentence_over(span.start if end == 0 else span.end - 1)
    around = Span(max(home.start, sentence.start), max(span.end, min(home.end, sentence.end)))
    return _beyond(side, around, span, end, range(_LEAST, _LONGER * len(side.words_in(span)) + 1))


def _begins(side: TextIndex, span: Span) -> bool:
    """Whether a part stands at the beginning of its sentence."""
    sentence = side.sentence_over(span.start)
    return not side.words_in(Span(min(sentence.start, span.start), span.start))


def _beyond(side: TextIndex, around: Span, span: Span, end: int, words: range) -> Span | None:
    """What stands before (0) or after (-1) a part, if so many words; without marks at its borders."""
    rest = Span(min(around.start, span.start), span.start) if end == 0 else Span(span.end, max(span.end, around.end))
    return bare(side.text, trimmed(side.text, rest.start, rest.end)) if len(side.words_in(rest)) in words else None


def left_out(side: TextIndex, quotes: Sequence[Quotation], spans: Sequence[Span]) -> list[Span]:
    """What of the utterance lies outside the shared parts, sentence by sentence; an editor's brackets are nobody's."""
    out: list[Span] = []
    for quote in quotes:
        at = quote.span.start
        for span in [*(s for s in spans if s.overlap(quote.span)), Span(quote.span.end, quote.span.end)]:
            rest = Span(at, max(at, span.start))
            first, last = side.sentence_at(rest.start), side.sentence_at(rest.end)
            homes = [sentence.span for sentence in side.document.sentences[first : last + 1]]
            out += [Span(max(rest.start, h.start), min(rest.end, h.end)) for h in homes if rest.overlap(h)]
            at = span.end
    return [span for span in out if any(not unit.edited for unit in units([(side, span)]))]


def faithful(
    left: TextIndex, right: TextIndex, quotes: tuple[Sequence[Quotation], Sequence[Quotation]]
) -> QuotedPart | None:
    """Two quotations, whole, that differ in nothing but style and in words for which one of them has dots."""
    if len(quotes[0]) != 1 or len(quotes[1]) != 1:
        return None
    a, b = bare(left.text, quotes[0][0].span), bare(right.text, quotes[1][0].span)
    if max(len(left.words_in(a)), len(right.words_in(b))) > _LONG:
        return None
    return None if compared([(left, a)], [(right, b)]).others() else QuotedPart(a, b)


def neighbours(side: TextIndex, told: Sequence[int]) -> list[Quotation]:
    """The quotations right before and after those of an utterance, which may go on with it."""
    quotations = side.document.quotations
    near = (quotations[i] for i in (min(told) - 1, max(told) + 1) if 0 <= i < len(quotations))
    return [quotation for quotation in near if not quotation.nested]


def going_on(side: TextIndex, told: Sequence[int], words: int) -> list[Quotation]:
    """The quotations that an utterance goes on with, or goes on from: only who speaks stands between.

    True of any report: “We will,” he said. “We must.” is one utterance, though a sentence ends in it. Of a long speech
    each chooses its own: what is many times the ``words`` that both have is no rest of them.
    """
    found: list[Quotation] = []
    for step in (-1, 1):
        at = min(told) if step < 0 else max(told)
        while 0 <= at + step < len(side.document.quotations) and _interrupted(side, min(at, at + step)):
            at += step
            found.append(side.document.quotations[at])
    found = [each for each in found if len(side.words_in(each.span)) <= _LONGER * words]
    return sorted(found, key=lambda quotation: quotation.span)


def _interrupted(side: TextIndex, i: int) -> bool:
    """Whether a quotation and the next one are speech of one person in a paragraph, parted by who says the first."""
    before, after = side.document.quotations[i : i + 2]
    if not before.speaker or not after.speaker or before.speaker.name != after.speaker.name:
        return False
    if before.nested or after.nested:
        return False
    if min(len(side.words_in(each.span)) for each in (before, after)) < CONTAINED:
        return False
    between = Span(before.span.end, after.span.start)
    homes = [side.sentence_at(each) for each in (before.span.end - 1, after.span.start)]
    opening = side.document.sentences[homes[1]].span.start
    return (
        homes[1] == homes[0] + 1
        and "\n" not in between.of(side.text)
        and 0 < len(side.words_in(between)) <= ATTRIBUTION
        and not side.words_in(Span(opening, max(opening, after.span.start)))
    )


def paired_off(
    left: TextIndex, right: TextIndex, rests: tuple[list[Span], list[Span]], beside: tuple[list[Span], list[Span]]
) -> tuple[tuple[list[Span], list[Span]], list[QuotedPart]]:
    """What really only one side quotes, and the parts that both quote in other words.

    ``rests`` are sentences of two utterances, ``beside`` those of the quotations around. What both have, if in another
    style, was only too short, or too far from the others, for a passage.
    """
    rows = [(a, b) for a in rests[0] for b in (*rests[1], *beside[1])] + [(a, b) for a in beside[0] for b in rests[1]]
    if len(rows) > _RESTS:
        return rests, []
    told = [{span: _words(side, span) for span in {row[n] for row in rows}} for n, side in enumerate((left, right))]
    keys = [{span: Counter(own) for span, own in each.items()} for each in told]
    found = {(a, b): compared([(left, a)], [(right, b)]) for a, b in rows if _alike(keys[0][a], keys[1][b])}
    gone: tuple[set[Span], set[Span]] = (set(), set())
    more: list[QuotedPart] = []
    for (a, b), words in sorted(found.items(), key=lambda row: (-row[1].likeness(), row[0][0].start + row[0][1].start)):
        if a in gone[0] or b in gone[1] or words.likeness() < REWORDED:
            continue
        gone[0].add(a)
        gone[1].add(b)
        inside = a in rests[0] and b in rests[1]
        if inside and words.others() and min(len(words.left), len(words.right)) >= CONTAINED:
            more.append(QuotedPart(bare(left.text, a), bare(right.text, b)))
    for a, b in rows:
        if a in gone[0] or b in gone[1]:
            continue
        if stands_in(told[0][a], told[1][b]):  # the other quotes these words too, and goes on
            gone[0].add(a)
        elif stands_in(told[1][b], told[0][a]):
            gone[1].add(b)
    return ([a for a in rests[0] if a not in gone[0]], [b for b in rests[1] if b not in gone[1]]), more


def _words(side: TextIndex, span: Span) -> list[str]:
    """The words of a sentence in one style."""
    return list(plainest(keys_in(side, span)))


def _alike(a: Counter[str], b: Counter[str]) -> bool:
    """Whether two sentences have so many words in common that they may be one: the rest need not be compared."""
    return 2 * (a & b).total() >= _COMMON * (a.total() + b.total())
