"""What a reader wrote, by its id: a note or a link found again, edited, taken away."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Written(Protocol):
    """What a reader wrote: it keeps its id, whatever becomes of it."""

    @property
    def id(self) -> str:
        """The random id that it was given."""
        ...


W = TypeVar("W", bound=Written)


def note_of(notes: Sequence[W], name: str) -> W:
    """The note with that id; raises KeyError."""
    for note in notes:
        if note.id == name:
            return note
    raise KeyError(name)


def edited(notes: Sequence[W], name: str, edit: Callable[[W], W]) -> tuple[W, ...]:
    """The notes with that one edited, in the same order; raises KeyError for an unknown id."""
    note_of(notes, name)
    return tuple(edit(note) if note.id == name else note for note in notes)


def without(notes: Sequence[W], name: str) -> tuple[W, ...]:
    """The notes without that one; raises KeyError for an unknown id."""
    note_of(notes, name)
    return tuple(note for note in notes if note.id != name)
