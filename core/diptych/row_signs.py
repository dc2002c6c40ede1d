"""How the sides of each row stand to each other: which facts have an end there, and the sign that says so."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from diptych.brief import Sign, sign_of, signed
from diptych.facing import FacingRow
from diptych.facts import Fact, FactGroup, FactSide
from diptych.finding import SIDES, Side
from diptych.paragraphs import Places
from diptych.sameness.words import words


class Elsewhere(NamedTuple):
    """Where a fact has its other end: on which side, in which paragraph."""

    fact: Fact
    side: Side
    paragraph: int


class RowPlaces:
    """Finds the row in which a place of an article stands."""

    def __init__(self, rows: Sequence[FacingRow], by_side: Mapping[Side, Places]) -> None:
        self.rows = rows
        self.by_side = by_side
        self._homes: dict[Side, dict[int, int]] = {
            side: {place: at for at, row in enumerate(rows) for place in row.places(side)} for side in SIDES
        }

    def row(self, side: Side, offset: int) -> int | None:
        """The row in which a code point of a side stands."""
        here = self.by_side[side]
        if not here.paragraphs:
            return None
        at = here.over(offset)
        return self._homes[side].get(at) if offset <= here.paragraphs[at].span.end else None


class RowSigns:
    """The facts of rows, and what stands between their sides."""

    def __init__(self, places: RowPlaces, facts: Iterable[Fact], texts: Mapping[Side, str]) -> None:
        self._places, self._texts = places, texts
        self._same: dict[int, bool] = {}  # rows are painted again and again, their words compared once
        self._held: dict[int, list[tuple[Fact, set[Side]]]] = defaultdict(list)  # what differs, with the sides there
        self._alone: dict[int, set[Side]] = defaultdict(set)  # sides that say something which the other does not
        for fact in facts:
            for side in SIDES:
                here = fact.side(side)
                at = places.row(side, mark_of(here)) if here and fact.group is not FactGroup.BOTH else None
                if at is None:
                    continue
                if fact.group is FactGroup.ONLY:
                    self._alone[at].add(side)
                elif self._held[at] and self._held[at][-1][0] is fact:
                    self._held[at][-1][1].add(side)
                else:
                    self._held[at].append((fact, {side}))

    def differing(self, at: int) -> list[Fact]:
        """The facts that differ of which an end stands in a row."""
        return [fact for fact, _ in self._held.get(at, ())]

    def sign(self, at: int) -> Sign:
        """What stands between the two sides of a row: differs, else only in one, else in other words.

        The same is only what has the same words from end to end: a shared quotation makes no paragraph the same.
        """
        row, facts = self._places.rows[at], self.differing(at)
        if any(sign_of(fact) == "≠" for fact in facts):
            return "≠"
        if at in self._alone:
            return signed(self._alone[at])
        if row.bond in ("apart", "head"):
            return ""
        return "=" if not facts and row.bond == "firm" and self._is_same(at) else "≈"

    def _is_same(self, at: int) -> bool:
        """Whether both sides of a row have the same words."""
        if at not in self._same:
            self._same[at] = self._words(at, "left") == self._words(at, "right")
        return self._same[at]

    def _words(self, at: int, side: Side) -> list[str]:
        """The words that one side has in a row, in one style."""
        lines = self._places.by_side[side].paragraphs
        told = " ".join(lines[place].span.of(self._texts[side]) for place in self._places.rows[at].places(side))
        return [word.norm for word in words(told)]

    def elsewhere(self, at: int) -> Elsewhere | None:
        """The other end of the first fact that differs and has one in another row."""
        for fact, sides in self._held.get(at, ()):
            for side in SIDES:
                there = fact.side(side)
                if there and side not in sides:
                    lines = self._places.by_side[side]
                    return Elsewhere(fact, side, lines.paragraphs[lines.over(mark_of(there))].number)
        return None


def mark_of(here: FactSide) -> int:
    """The code point that stands for one end of a fact: its first word that differs, an insertion, else its first."""
    return here.words[0].start if here.words else here.inserted[0] if here.inserted else here.span.start
