"""Words about a figure: more than, about, nearly, or so; which way they leave it open, and where they stand."""

from dataclasses import dataclass

from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.quantity import Precision
from diptych.sameness.quantities.tokens import Tokens
from diptych.span import Span

_OPEN: tuple[Precision, ...] = ("more", "less", "about")  # the classes of modifiers that leave a value open


@dataclass(frozen=True, slots=True)
class Modified:
    """What the words about a figure say; ``first`` and ``last`` are the tokens of the figure with them."""

    precision: Precision
    classes: frozenset[str]
    span: Span | None
    first: int
    last: int


def modified(tokens: Tokens, first: int, last: int, floor: int, words: FigureWords) -> Modified:
    """The words about the figure at tokens ``first`` to ``last``; those before it win over those behind it."""
    if tokens.low(last + 1) == "+" and tokens.glued(last + 1):
        return Modified("more", frozenset(("more",)), tokens.span(last + 1, last + 1), first, last + 1)
    behind = words.modifiers_after.at(tokens, tokens.after(last))
    end = behind[1] if behind else last
    n = tokens.before(first)
    if tokens.low(n) in words.joining["article"] and n >= floor and not words.modifiers.ending(tokens, n):
        n = tokens.before(n)
        if tokens.low(n) in words.joining["place"] and tokens.kind(first) != "word":
            n = floor - 1  # over a £3m hole, about a 10-year lease: the article is the noun's
    found = words.modifiers.ending(tokens, n) if n >= floor else None
    if found and found[1] >= floor:
        return Modified(_class(found[0]), found[0], tokens.span(found[1], n), found[1], end)
    if behind:
        begins = tokens.after(last)
        return Modified(_class({behind[0]}), frozenset((behind[0],)), tokens.span(begins, end), first, end)
    return Modified("exact", frozenset(), None, first, last)


def _class(classes: frozenset[str] | set[str]) -> Precision:
    """How the classes of a modifier leave a value open."""
    found: list[Precision] = [name for name in _OPEN if name in classes]
    return found[0] if found else "exact"
