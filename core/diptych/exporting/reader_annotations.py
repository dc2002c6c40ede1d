"""What the reader wrote apart from findings: notes on free passages and links made by hand."""

from dataclasses import dataclass
from typing import Literal

from diptych.finding import SIDES, Side
from diptych.session import Session
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Remark:
    """A note or a link with its passages; either side may be missing from a note."""

    kind: Literal["note", "link"]
    id: str
    text: str
    left: Span | None
    right: Span | None

    def span(self, side: Side) -> Span | None:
        """The passage on one side."""
        return self.left if side == "left" else self.right


def remarks(session: Session) -> list[Remark]:
    """Free notes and links by their place in the left text, those of the right text alone last."""
    found = [Remark("note", n.id, n.text, n.left, n.right) for n in session.notes if n.finding is None]
    found += [Remark("link", link.id, link.text, link.left, link.right) for link in session.links]
    far = len(session.comparison.left.text) + 1

    def place(remark: Remark) -> tuple[int, int, str]:
        starts = [span.start if (span := remark.span(side)) else far for side in SIDES]
        return starts[0], starts[1], remark.id

    return sorted(found, key=place)
