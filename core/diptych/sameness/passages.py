"""Two passages word by word: which words are the same, which only written in another style, which are others.

The one word diff of Diptych: verdicts on quotations, reasons, marks in the panes and framing read it, and none compares
words for itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from diptych.diff import diff
from diptych.languages import LanguagePack
from diptych.sameness.quantities import Quantity, same
from diptych.sameness.styles import style_of
from diptych.sameness.text import Text
from diptych.sameness.turns import turning_words
from diptych.sameness.variants import standard_form
from diptych.sameness.words import Word
from diptych.span import Span

ChangeVerdict = Literal["same", "style", "cut", "other"]
Part = tuple[Text, Span]  # a text, and the passage or a part of it

_REFINED = 40  # units on a side; a longer stretch is another passage, in which nothing is sought
_PIECE = 4  # units that may be one word or figure written otherwise
_SLIP = 2  # words; one may stand twice by intent: “had had”
_EDITED = 4  # words, none of which carries content, that an editor's bracket may stand for: “[the harbour]” for “it”
_SHORT_CUT = 3  # words; the sense may hang on any of so few that dots stand for
_BRACKETS = re.compile(r"\[[^\[\]\n]{1,80}\]")
_DOTS = re.compile(r"…|\.\s?\.\s?\.")
_ENDS = re.compile(r"[.!?。！？]")


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or the words and signs of one figure, as they are compared.

    ``content`` where it says something of its own, ``edited`` where an editor put it in, in brackets.
    """

    text: str
    span: Span
    content: bool
    edited: bool
    figure: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Units ``left`` and ``right`` (ranges of their lists) that answer each other; ``styles`` names what differs.

    ``same``: the same words, if only their case or marks differ; ``style``: the same words written otherwise; ``cut``:
    words of one side for which the other has dots, or sentences that it leaves out; ``other``: other words.
    """

    verdict: ChangeVerdict
    left: range
    right: range
    styles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """The units of both passages and the changes that lead from left to right; together these cover all units."""

    left: tuple[Unit, ...]
    right: tuple[Unit, ...]
    changes: tuple[Change, ...]

    def others(self) -> list[Change]:
        """The changes that make the wording another."""
        return [change for change in self.changes if change.verdict == "other"]

    def likeness(self) -> float:
        """2 · equal / (units left + units right), 0..1; units that differ only in style are equal."""
        equal = sum(len(c.left) + len(c.right) for c in self.changes if c.verdict in ("same", "style"))
        return equal / max(1, len(self.left) + len(self.right))

    def styles(self) -> tuple[str, ...]:
        """The kinds of style that differ, each once."""
        return tuple(sorted({style for change in self.changes for style in change.styles}))


def compared(left: Sequence[Part], right: Sequence[Part]) -> Compared:
    """Two passages, of one or more parts, unit by unit.

    They are put in a fixed order first, so that swapping them swaps the changes and nothing else.
    """
    a, b = units(left), units(right)
    flipped = [u.text for u in b] < [u.text for u in a]
    parts = (right, left) if flipped else (left, right)
    first, second = (b, a) if flipped else (a, b)
    told = _cut_at_dots(first, second, parts) or _at_sentences(_differences(first, second), first, second, parts)
    changes = [
        refined
        for change in told
        for refined in ([change] if change.verdict in ("same", "cut") else _refined(change, first, second, parts))
    ]
    if flipped:
        changes = [Change(c.verdict, c.right, c.left, c.styles) for c in changes]
    return Compared(tuple(a), tuple(b), tuple(changes))


def units(parts: Iterable[Part]) -> list[Unit]:
    """The words of the parts in order, those of a figure made one."""
    return [unit for source, span in parts for unit in source.kept(_units, span)]


def _units(source: Text, span: Span) -> list[Unit]:
    """The words of one part."""
    found: list[Unit] = []
    text = source.text
    edited = [Span(*match.span()) for match in _BRACKETS.finditer(text, span.start, span.end)]
    figures = [q for q in source.quantities_over(span) if not q.bare and _inside(text, q.span, span)]
    at, shouted = 0, span.of(text).isupper()
    inside = source.words_in(span)
    for word in source.words[inside.start : inside.stop]:
        while at < len(figures) and figures[at].span.end <= word.start:
            at += 1
        figure = figures[at] if at < len(figures) and figures[at].span.start < word.end else None
        place = figure.span if figure else Span(word.start, word.end)
        if figure is None or not found or found[-1].figure is not figure:
            shown = _figure_text(source, place) if figure else _word_text(word, source, shouted)
            editors = any(bracket.contains(place) for bracket in edited)
            found.append(Unit(shown, place, word.content or figure is not None, editors, figure))
    return found


def _inside(text: str, figure: Span, span: Span) -> bool:
    """Whether a figure lies in the span, but for the full stop of its “p.m.”."""
    return figure.start >= span.start and not text[span.end : max(span.end, figure.end)].strip(".")


def _word_text(word: Word, source: Text, shouted: bool) -> str:
    """The word as it is compared; capitals that stand for a name, and would be a pronoun, are that name: “US”."""
    if word.written in source.language.content.function_words and not shouted:
        capitals = source.text[word.start : word.end]
        if capitals.isupper():
            name = standard_form(capitals)
            return word.written if name == capitals else name
    return word.written


def _figure_text(source: Text, place: Span) -> str:
    """The words of a figure and the signs that belong to its value, in one writing of blanks and separators."""
    inside = source.words_in(place)
    shown = " ".join(word.written for word in source.words[inside.start : inside.stop])
    signs = "".join(c for c in place.of(source.text) if not c.isalnum() and not c.isspace() and c not in ",.'’-")
    return f"{shown} {signs}".strip()


def _differences(a: Sequence[Unit], b: Sequence[Unit]) -> list[Change]:
    """The changes in order, neighbouring deletions and insertions made one; figures that are the same are equal."""
    keys = [unit.text for unit in a]
    if keys and keys == [unit.text for unit in b]:
        return [Change("same", range(len(a)), range(len(b)))]
    known = {unit.text: unit.figure for unit in a if unit.figure}
    others = [_key(unit, known) for unit in b]
    found: list[Change] = []
    i = j = 0
    for step, count in diff(keys, others):
        k, m = i + (count if step <= 0 else 0), j + (count if step >= 0 else 0)
        if step == 0:
            found += [_equal(a, b, i + n, j + n) for n in range(count)]
        elif found and found[-1].verdict == "other":
            found[-1] = Change("other", range(found[-1].left.start, k), range(found[-1].right.start, m))
        else:
            found.append(Change("other", range(i, k), range(j, m)))
        i, j = k, m
    return _joined(found)


def _cut_at_dots(
    a: Sequence[Unit], b: Sequence[Unit], parts: tuple[Sequence[Part], Sequence[Part]]
) -> list[Change] | None:
    """The changes where one side is the other but for words that its dots stand for; None where it is more.

    A plain diff may cut elsewhere where words repeat: “for a different climate … and it will fail”.
    """
    for flipped, (dotted, full, own) in enumerate(((a, b, parts[0]), (b, a, parts[1]))):
        if not any(source.kept(_dots) for source, _ in own):
            continue
        breaks = [n for n in range(1, len(dotted)) if _dotted(dotted, n, own)]
        if not breaks or len(dotted) >= len(full):
            continue
        found = _segments([u.text for u in dotted], [u.text for u in full], breaks)
        if found is None:
            continue
        cuts = [full[cut.start : cut.stop] for _, _, cut in found]
        if any(_few_and_weighty(cut, own[0][0].language) for cut in cuts):
            continue
        changes: list[Change] = []
        for segment, place, cut in found:
            if cut:
                gap = range(segment.start, segment.start)
                changes.append(Change("cut", gap, cut))
            changes.append(Change("same", segment, place))
        return [Change(c.verdict, c.right, c.left) for c in changes] if flipped else changes
    return None


def _at_sentences(
    changes: list[Change], a: Sequence[Unit], b: Sequence[Unit], parts: tuple[Sequence[Part], Sequence[Part]]
) -> list[Change]:
    """The changes with the words that one side alone has moved to where a sentence begins, if that is the same.

    A plain diff may name “like it. We do not” of “We do not like it. We do not want it.”
    """
    found = list(changes)
    for n in range(1, len(found) - 1):
        before, more, after = found[n - 1 : n + 2]
        one_sided = more.verdict == "other" and not (more.left and more.right)
        if not one_sided or before.verdict != "same" or after.verdict != "same":
            continue
        side, own, inside = (a, parts[0], more.left) if more.left else (b, parts[1], more.right)
        shifts = _shifts(side, inside, len(before.left))
        by = next((k for k in shifts if _begins(side, inside.start - k, own)), 0)
        found[n - 1 : n + 2] = [
            replace(before, left=_moved(before.left, 0, by), right=_moved(before.right, 0, by)),
            replace(more, left=_moved(more.left, by, by), right=_moved(more.right, by, by)),
            replace(after, left=_moved(after.left, by, 0), right=_moved(after.right, by, 0)),
        ]
    return found


def _shifts(side: Sequence[Unit], inside: range, most: int) -> Iterator[int]:
    """By how many units a stretch may begin earlier, because as many equal ones stand before it as at its end."""
    yield 0
    for k in range(1, min(most, len(inside)) + 1):
        if side[inside.start - k].text != side[inside.stop - k].text:
            return
        yield k


def _moved(inside: range, first: int, last: int) -> range:
    """The range that begins and ends by so many units earlier."""
    return range(inside.start - first, inside.stop - last)


def _begins(side: Sequence[Unit], at: int, parts: Sequence[Part]) -> bool:
    """Whether a sentence begins with unit ``at`` of a side, which is not its first."""
    text = parts[0][0].text
    return _ENDS.search(text, side[at - 1].span.end, side[at].span.start) is not None


def _are_sentences(side: Sequence[Unit], inside: range, parts: Sequence[Part]) -> bool:
    """Whether a stretch in the middle of a side is whole sentences."""
    middle = 0 < inside.start < inside.stop < len(side)
    return middle and _begins(side, inside.start, parts) and _begins(side, inside.stop, parts)


def _dots(source: Text) -> bool:
    """Whether a text leaves out anything by dots at all."""
    return _DOTS.search(source.text) is not None


def _segments(dotted: list[str], full: list[str], breaks: list[int]) -> list[tuple[range, range, range]] | None:
    """Each stretch between dots with its place in the full words and the words cut before it; None if one is not there.

    The first stretch stands at the beginning, the last one at the end.
    """
    borders = [0, *breaks, len(dotted)]
    found: list[tuple[range, range, range]] = []
    at = 0
    for n, (start, stop) in enumerate(pairwise(borders)):
        wanted = dotted[start:stop]
        last = len(full) - len(wanted)
        places = [0] if n == 0 else [last] if n == len(borders) - 2 else range(at, last + 1)
        place = next((p for p in places if p >= at and full[p : p + len(wanted)] == wanted), None)
        if place is None:
            return None
        found.append((range(start, stop), range(place, place + len(wanted)), range(at, place)))
        at = place + len(wanted)
    return found


def _key(unit: Unit, known: dict[str, Quantity]) -> str:
    """What a unit of the second passage is compared as: the first figure of the other one that is the same."""
    if unit.figure is None or unit.text in known:
        return unit.text
    return next((text for text, figure in known.items() if _one_figure(figure, unit.figure)), unit.text)


def _one_figure(a: Quantity, b: Quantity) -> bool:
    """Whether both write one figure, without converting; the words around tell what is counted and how exactly.

    Of a part of a whole “half” and “50 percent” are two ways to say it, not to write it.
    """
    if a.kind != b.kind:
        return False
    one, other = (replace(q, noun="", precision="exact", modifiers=frozenset()) for q in (a, b))
    answer = same(one, other)
    return answer.verdict == "same" and not answer.converted


def _equal(a: Sequence[Unit], b: Sequence[Unit], i: int, j: int) -> Change:
    """The change, which is none or one of style, of two units with one key."""
    here, there = range(i, i + 1), range(j, j + 1)
    return Change("same", here, there) if a[i].text == b[j].text else Change("style", here, there, ("figures",))


def _joined(changes: list[Change]) -> list[Change]:
    """The changes with neighbours that are the same made one."""
    found: list[Change] = []
    for change in changes:
        if found and found[-1].verdict == change.verdict == "same":
            found[-1] = Change(
                "same", range(found[-1].left.start, change.left.stop), range(found[-1].right.start, change.right.stop)
            )
        else:
            found.append(change)
    return found


def _refined(
    change: Change, a: Sequence[Unit], b: Sequence[Unit], parts: tuple[Sequence[Part], Sequence[Part]]
) -> list[Change]:
    """A stretch that differs, taken apart into what is only style, an editor's or a marked cut, and the rest."""
    if change.verdict == "style":
        return [change]
    pieces = _pieces(a[change.left.start : change.left.stop], b[change.right.start : change.right.stop])
    return [
        _weighed(
            Change(
                "style" if styles else "other",
                range(change.left.start + i, change.left.start + k),
                range(change.right.start + j, change.right.start + m),
                styles,
            ),
            a,
            b,
            parts,
        )
        for (i, k), (j, m), styles in pieces
    ]


_Piece = tuple[tuple[int, int], tuple[int, int], tuple[str, ...]]


def _pieces(a: Sequence[Unit], b: Sequence[Unit]) -> list[_Piece]:
    """Two stretches cut so that as many of their units as possible are the same but for style; the rest between."""
    if not a or not b or max(len(a), len(b)) > _REFINED:
        return [((0, len(a)), (0, len(b)), ())]
    best: list[list[tuple[int, int]]] = [[(0, 0)] * (len(b) + 1) for _ in range(len(a) + 1)]  # covered, − pieces
    move: list[list[tuple[int, int, tuple[str, ...]]]] = [[(0, 0, ())] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a), -1, -1):
        for j in range(len(b), -1, -1):
            choices: list[tuple[tuple[int, int], tuple[int, int, tuple[str, ...]]]] = []
            if i < len(a):
                choices.append((best[i + 1][j], (1, 0, ())))
            if j < len(b):
                choices.append((best[i][j + 1], (0, 1, ())))
            for x in range(1, min(_PIECE, len(a) - i) + 1):
                for y in range(1, min(_PIECE, len(b) - j) + 1):
                    styles = _styles(a[i : i + x], b[j : j + y])
                    if styles:
                        covered, pieces = best[i + x][j + y]
                        choices.append(((covered + x + y, pieces - 1), (x, y, styles)))
            if choices:
                best[i][j], move[i][j] = max(choices, key=lambda choice: choice[0])
    found: list[_Piece] = []
    i = j = 0
    while i < len(a) or j < len(b):
        x, y, styles = move[i][j]
        here = ((i, i + x), (j, j + y), styles)
        if found and not styles and not found[-1][2]:
            here = ((found[-1][0][0], i + x), (found[-1][1][0], j + y), ())
            found.pop()
        found.append(here)
        i, j = i + x, j + y
    return found


def _styles(a: Sequence[Unit], b: Sequence[Unit]) -> tuple[str, ...]:
    """What differs between stretches that are the same words written otherwise; empty where they are others."""
    if len(a) == len(b) == 1 and a[0].figure and b[0].figure:
        return ("figures",) if _one_figure(a[0].figure, b[0].figure) else ()
    if any(unit.figure for unit in (*a, *b)):
        return ()
    return style_of(tuple(unit.text for unit in a), tuple(unit.text for unit in b))


def _stutters(side: Sequence[Unit], more: range, other: range) -> bool:
    """Whether one side has but small words twice in a row: a slip in writing, as in “has been has been recognised”."""
    run = [unit.text for unit in side[more.start : more.stop]]
    if other or len(run) < _SLIP or any(unit.content for unit in side[more.start : more.stop]):
        return False
    before = side[max(0, more.start - len(run)) : more.start]
    after = side[more.stop : more.stop + len(run)]
    return run in ([unit.text for unit in before], [unit.text for unit in after])


def _weighed(
    change: Change, a: Sequence[Unit], b: Sequence[Unit], parts: tuple[Sequence[Part], Sequence[Part]]
) -> Change:
    """A change of other words, or what it is instead: an editor's bracket, words for which the other side has dots."""
    if change.verdict != "other":
        return change
    mine, theirs = [a[i] for i in change.left], [b[j] for j in change.right]
    language = parts[0][0][0].language
    for own, other in ((mine, theirs), (theirs, mine)):
        light = len(other) <= _EDITED and not any(u.content and not u.edited for u in other)
        if own and light and all(u.edited for u in own) and not _weighty(own, other, language):
            return Change("style", change.left, change.right, ("brackets",))
    if _stutters(a, change.left, change.right) or _stutters(b, change.right, change.left):
        return Change("style", change.left, change.right, ("repetition",))
    if not mine and (_dotted(a, change.left.start, parts[0]) or _are_sentences(b, change.right, parts[1])):
        return change if _few_and_weighty(theirs, language) else Change("cut", change.left, change.right)
    if not theirs and (_dotted(b, change.right.start, parts[1]) or _are_sentences(a, change.left, parts[0])):
        return change if _few_and_weighty(mine, language) else Change("cut", change.left, change.right)
    return change


def _weighty(own: Sequence[Unit], other: Sequence[Unit], language: LanguagePack) -> bool:
    """Whether the sense hangs on words of one of the two that the other has not."""
    here, there = (turning_words((unit.text for unit in units), language) for units in (own, other))
    return here.keys() != there.keys()


def _few_and_weighty(cut: Sequence[Unit], language: LanguagePack) -> bool:
    return len(cut) <= _SHORT_CUT and _weighty(cut, (), language)


def _dotted(side: Sequence[Unit], gap: int, parts: Sequence[Part]) -> bool:
    """Whether dots stand before unit ``gap`` of a side, where words of the other one are missing."""
    text = parts[0][0].text
    before = side[gap - 1].span.end if gap else parts[0][1].start
    after = side[gap].span.start if gap < len(side) else parts[-1][1].end
    return bool(_DOTS.search(text, before, after))
