"""The same person quoted with other words, and what one article quotes where the other tells.

True of any two reports of one event: what a person says there is said once, so that two reports which quote the same
person and share none of the words have chosen differently, or one has changed them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from diptych.document import Speaker
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.speaker_names import is_plain, same_person, surname
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import QUOTATION_TIE
from diptych.matching.word_index import WordIndex
from diptych.sameness.passages import compared
from diptych.sameness.words import stands_in
from diptych.span import Span

_Told = tuple[int, int, tuple[int, int], str]  # the quotations of both sides, their sentences, the rule
_Telling = dict[frozenset[str], int]  # the first quotation by its telling words
LEAST = 4  # words of a quotation that says something
COMMON = 2  # telling words of two quotations on one thing
SCORE = 0.7


def find(scene: Scene) -> Iterator[Difference]:
    """Quotations in aligned pairs of sentences, then those of one person, each quotation once."""
    a, b = scene.a, scene.b
    shared = _shared(a, scene, 0), _shared(b, scene, 1)
    used = set(shared[0]), set(shared[1])
    for n, m, (i, j), rule in (*_cut(scene), *_in_pairs(scene), *_of_persons(scene, shared)):
        whole = a.document.quotations[n].span, b.document.quotations[m].span
        if n in used[0] or m in used[1] or _same_words(scene, *whole):
            continue
        used[0].add(n)
        used[1].add(m)
        shown = _shown(a, n, i), _shown(b, m, j)
        one, other = whole if _same_words(scene, *shown) else shown  # what differs is then said in another sentence
        yield Difference("quotation", rule, (i, j), (one,), (other,), SCORE)


def _same_words(scene: Scene, one: Span, other: Span) -> bool:
    """Whether two passages hold the same words, if perhaps in another style: “cannot” and “can't”."""
    found = compared([(scene.a.indexed, one)], [(scene.b.indexed, other)])
    return all(change.verdict in ("same", "style") for change in found.changes)


def _shown(side: WordIndex, n: int, sentence: int) -> Span:
    """The part of a quotation that lies in the sentence."""
    inside = side.document.sentences[sentence].span
    span = side.document.quotations[n].span
    return Span(max(span.start, inside.start), min(span.end, inside.end))


def _shared(side: WordIndex, scene: Scene, number: int) -> set[int]:
    """The quotations that stand in both articles already."""
    found: set[int] = set()
    for finding in scene.shared:
        if finding.kind == "quote":
            for span in (finding.left, finding.right)[number]:
                found |= set(side.quotations_over(span))
    return found


def _cut(scene: Scene) -> Iterator[_Told]:
    """A few quoted words that stand in one row in a longer quotation in the other sentence of a pair."""
    for n, m, sentences in _facing(scene):
        short, long = sorted((_row(scene.a, n), _row(scene.b, m)), key=len)
        if 0 < len(short) < len(long) and stands_in(short, long):
            yield n, m, sentences, "quotation-cut-to-words"


def _facing(scene: Scene) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Quotations of aligned pairs of sentences that may be of one speaker, with their sentences."""
    for pair in scene.pairs:
        if pair.score >= QUOTATION_TIE:
            for n in _quoted(scene.a, pair.left):
                for m in _quoted(scene.b, pair.right):
                    if _may_be_one(scene, n, m):
                        yield n, m, (pair.left, pair.right)


def _quoted(side: WordIndex, sentence: int) -> list[int]:
    words = side.sentences[sentence]
    return side.quotations_over(side.span(words.start, words.stop)) if words else []


def _stems(side: WordIndex, n: int) -> frozenset[str]:
    """The telling words of a quotation."""
    return side.indexed.kept(_stems_of, n)


def _stems_of(indexed: TextIndex, n: int) -> frozenset[str]:
    return frozenset(indexed.kept(_row_of, n))


def _row(side: WordIndex, n: int) -> list[str]:
    """The telling words of a quotation in their order."""
    return side.indexed.kept(_row_of, n)


def _row_of(indexed: TextIndex, n: int) -> list[str]:
    side = indexed.kept(WordIndex)
    return [side.stems[i] for i in indexed.words_in(side.document.quotations[n].span) if side.content[i]]


def _in_pairs(scene: Scene) -> Iterator[_Told]:
    """Quotations of some length that one person has surely said in both."""
    a, b = scene.a, scene.b
    for n, m, sentences in _facing(scene):
        if _speech(a, n) and _speech(b, m) and (_said_by(a, n) or _said_by(b, m)) and not _described(scene, n, m):
            yield n, m, sentences, "quotation-in-pair"


def _described(scene: Scene, n: int, m: int) -> bool:
    """Whether one speaker has a name and the other none: “the board” may be anybody else than Lowe."""
    told = ((scene.a, n), (scene.b, m))
    named = [
        not is_plain(speaker.name, side.language)
        for side, number in told
        if (speaker := side.document.quotations[number].speaker)
    ]
    return len(set(named)) > 1


def _speech(side: WordIndex, n: int) -> bool:
    """Whether a quotation is speech of some length."""
    quotation = side.document.quotations[n]
    return quotation.kind in ("speech", "fragment") and len(side.indexed.words_in(quotation.span)) >= LEAST


def _may_be_one(scene: Scene, n: int, m: int) -> bool:
    """Whether two quotations are of one speaker, as far as both are named."""
    one, other = scene.a.document.quotations[n].speaker, scene.b.document.quotations[m].speaker
    if one is None or other is None:
        return True
    return same_person(one.name, other.name, scene.a.language)


def _said_by(side: WordIndex, n: int) -> Speaker | None:
    """Who is surely known to have said a quotation: a title in marks is said by nobody."""
    quotation = side.document.quotations[n]
    return quotation.speaker if quotation.confidence != "low" else None


def _of_persons(scene: Scene, shared: tuple[set[int], set[int]]) -> Iterator[_Told]:
    """The two quotations of one named person that share most, where the articles share none of that person's."""
    a, b = scene.a, scene.b
    theirs: dict[str, list[list[int]]] = defaultdict(list)
    for name, quotations in _persons(b).items():
        theirs[surname(name)].append(quotations)
    for name, quotations in _persons(a).items():
        mine = _telling(a, quotations)
        rows = [
            row
            for others in theirs[surname(name)]
            if shared[0].isdisjoint(quotations) or shared[1].isdisjoint(others)
            for row in _in_common(mine, _telling(b, others))
        ]
        if rows and -min(rows)[0] >= COMMON:
            _, _, n, m = min(rows)
            yield n, m, (_home(a, n), _home(b, m)), "quotation-of-person"


def _telling(side: WordIndex, quotations: Sequence[int]) -> _Telling:
    """The first quotation of each set of telling words: those that repeat it have no more of them."""
    found: _Telling = {}
    for n in quotations:
        found.setdefault(_stems(side, n), n)
    return found


def _in_common(mine: _Telling, theirs: _Telling) -> Iterator[tuple[int, int, int, int]]:
    """How many words those have in common that have any, as less than none; the sum of their numbers, and these."""
    having: dict[str, list[int]] = defaultdict(list)
    for words, m in theirs.items():
        for word in words:
            having[word].append(m)
    for words, n in mine.items():
        for m, common in Counter(m for word in words for m in having.get(word, ())).items():
            yield -common, n + m, n, m


def _home(side: WordIndex, n: int) -> int:
    """The sentence in which a quotation begins."""
    return side.sentence_of[side.indexed.words_in(side.document.quotations[n].span).start]


def _persons(side: WordIndex) -> dict[str, list[int]]:
    """The quotations of some length by the name of who is surely their speaker."""
    found: dict[str, list[int]] = {}
    for n in range(len(side.document.quotations)):
        speaker = _said_by(side, n) if _speech(side, n) else None
        if speaker and speaker.is_named(side.language) and not is_plain(speaker.name, side.language):
            found.setdefault(speaker.name, []).append(n)
    return found
