"""What a trained pipeline sees of a text, as plain data: no library is needed to read it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of a text in order, one entry of each array for each; ends are excluded, blanks are no tokens.

    ``tags`` are Penn Treebank parts of speech (``NNP``, ``VBD``), ``deps`` the relation to the token's head (``nsubj``,
    ``dobj``), ``heads`` its index, a root's own; ``entities`` are ``B-PERSON``, ``I-PERSON``, ``""`` outside. Passages
    that no sentence of a language could be are left out.
    """

    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    deps: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()

    def at(self, offset: int) -> int:
        """The index of the token over a code point, -1 where there is none."""
        i = bisect_right(self.starts, offset) - 1
        return i if i >= 0 and offset < self.ends[i] else -1

    def within(self, span: Span) -> range:
        """The tokens that begin in a span."""
        return range(bisect_right(self.starts, span.start - 1), bisect_right(self.starts, span.end - 1))

    def named(self) -> Iterator[tuple[Span, str]]:
        """The entities in order, each with its label: ``PERSON``, ``ORG``, ``GPE``."""
        start, end, label = 0, 0, ""
        for token, entity in enumerate(self.entities):
            if label and not entity.startswith("I-"):
                yield Span(start, end), label
                label = ""
            if entity.startswith("B-"):
                start, label = self.starts[token], entity[2:]
            end = self.ends[token]
        if label:
            yield Span(start, end), label
