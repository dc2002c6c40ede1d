"""Framing by label: another name for the same person or thing."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene
from diptych.matching.framing.descriptors import Descriptor, descriptors
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.term_index import Hit
from diptych.matching.thresholds import CONTRAST_TIE, SUBJECT_TIE
from diptych.matching.word_index import WordIndex
from diptych.sameness.characters import DOUBLE_MARKS
from diptych.sameness.words import words

RULES: Rules = {
    "label-contrast": FramingRule(
        "label", "low",
        "The assembly kept the estate tax on farms above forty hectares.",
        "Farms above forty hectares pay the death tax for ever, since the assembly kept it.",
        replaces=True,
    ),
    "label-subject": FramingRule(
        "label", "low",
        "A ferry worker apologised on Friday for forty flooded cellars under the fish market hall of Tollick harbour.",
        "The manager of the line apologised for forty flooded cellars under the fish market hall of Tollick harbour.",
        replaces=True,
    ),
    "label-descriptor": FramingRule(
        "label", "low",
        "The vote was lost. Marta Quill, a veteran organiser of dock strikes, left the hall first.",
        "Nobody cheered. Marta Quill, a former clerk at the port office, said nothing at all.",
        replaces=True,
    ),
}  # fmt: skip

SUBJECT = 9  # words


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """How each side introduces a named person or body, then two terms of one contrast set."""
    yield from _described(scene)
    yield from _contrasted(scene)
    yield from _subjects(scene)


def _contrasted(scene: FramingScene) -> Iterator[FramingDifference]:
    """Two terms of one contrast set in tied sentences, each article with its own term throughout."""
    left, right = _by_set(scene.a), _by_set(scene.b)
    for name in sorted(left.keys() & right.keys()):
        mine, theirs = {h.term for h in left[name]}, {h.term for h in right[name]}
        if mine & theirs or any(len(words(term)) == 1 for term in mine | theirs):
            continue
        tied = [
            (one, other)
            for one in left[name]
            for other in right[name]
            if any(
                one.first in tie.left and other.first in tie.right for tie in scene.ties if tie.score >= CONTRAST_TIE
            )
        ]
        if tied:
            one, other = tied[0]
            x, y = scene.a.span(one.first, one.last), scene.b.span(other.first, other.last)
            yield FramingDifference(
                "label-contrast", x, y, 0.5,
                {"left": {"term": one.term}, "right": {"term": other.term}, "tie": name},
            )  # fmt: skip


def _by_set(side: WordIndex) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {}
    for hit in side.contrasts.values():
        if side.quoted[hit.first] < 0:
            for name in hit.classes:
                found.setdefault(name, []).append(hit)
    return found


def _described(scene: FramingScene) -> Iterator[FramingDifference]:
    """The first descriptors of one named person or body, where each says what the other does not."""
    there: dict[str, list[Descriptor]] = {}
    for found in descriptors(scene.b):
        there.setdefault(found.name, []).append(found)
    done: set[str] = set()
    for one in descriptors(scene.a):
        for other in there.get(one.name, ()):
            if one.name in done or _two_people(scene, one, other) or not _differ(scene, one, other):
                continue
            done.add(one.name)
            x, y = scene.a.span(one.first, one.last), scene.b.span(other.first, other.last)
            yield FramingDifference(
                "label-descriptor", x, y, 0.4,
                {"left": {"words": x.of(scene.a.text)}, "right": {"words": y.of(scene.b.text)}, "tie": one.shown},
                more={"name": one.shown},
            )  # fmt: skip


def _two_people(scene: FramingScene, one: Descriptor, other: Descriptor) -> bool:
    """Whether two names with one last word are of people whom their first names tell apart, by the first letter.

    Another spelling of it, or a short form, begins with the same one.
    """
    mine, theirs = scene.a.document.person(one.known), scene.b.document.person(other.known)
    return mine is not None and theirs is not None and mine.name[0] != theirs.name[0] and not mine.is_same(theirs)


def _subjects(scene: FramingScene) -> Iterator[FramingDifference]:
    """The nameless subjects of one verb: how two linked sentences begin before the same word in -ed."""
    a, b = scene.a, scene.b
    for tie in scene.ties:
        if tie.headline or not tie.best or tie.score < SUBJECT_TIE:
            continue
        verb = next(((i, j) for i, j in tie.pairs if _act(a, i) or _act(b, j)), None)
        if verb is None:
            continue
        i, j = verb
        left, right = _subject(a, tie.left, i), _subject(b, tie.right, j)
        if left and right and {a.stems[n] for n in left if a.content[n]} != {b.stems[n] for n in right if b.content[n]}:
            x, y = a.span(left.start, left.stop), b.span(right.start, right.stop)
            yield FramingDifference(
                "label-subject", x, y, 0.4,
                {"left": {"words": x.of(a.text)}, "right": {"words": y.of(b.text)}, "tie": a.norms[i]},
            )  # fmt: skip


def _act(side: WordIndex, i: int) -> bool:
    return side.language.is_past(side.norms[i]) and side.quoted[i] < 0


def _subject(side: WordIndex, sentence: range, verb: int) -> range | None:
    """The words that begin a sentence up to a verb, where they are a nameless subject and no more."""
    last = verb
    while last > sentence.start and side.norms[last - 1] in side.language.verbs.after_a_subject:
        last -= 1
    words, language = range(sentence.start, last), side.language
    if not 2 <= len(words) <= SUBJECT or side.norms[words.start] not in language.determiners.begin_a_subject:
        return None
    if any(side.norms[n] in language.pronouns.in_a_clause or _act(side, n) for n in words):
        return None
    span = side.span(words.start, words.stop)
    named = any(
        m.kind == "name" and " " in m.span.of(side.text) for m in side.indexed.mentions_in(span.start, span.end)
    )
    return None if named or set(",;:()—–" + DOUBLE_MARKS) & set(span.of(side.text)) else words


def _differ(scene: FramingScene, one: Descriptor, other: Descriptor) -> bool:
    """Whether each says something that the other does not, or one of them judges."""
    left, right = _said(scene.a, one), _said(scene.b, other)
    if min(one.last - one.first, other.last - other.first) < 2:
        return False
    only_left, only_right = left.keys() - right.keys(), right.keys() - left.keys()
    if any(left[s] in scene.a.evaluative for s in only_left) or any(right[s] in scene.b.evaluative for s in only_right):
        return True
    plain_left = [s for s in only_left if not scene.a.capital(left[s])]
    plain_right = [s for s in only_right if not scene.b.capital(right[s])]
    return bool(only_left and only_right and (plain_left or plain_right))


def _said(side: WordIndex, found: Descriptor) -> dict[str, int]:
    """The content stems beyond office and party, with their words."""
    return {side.stems[i]: i for i in range(found.first, found.last) if side.content[i] and i not in side.titles}
