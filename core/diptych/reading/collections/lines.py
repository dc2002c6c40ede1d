"""Lines of an export and what they belong to: groups between empty lines, wrapped paragraphs, labelled fields."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

_WIDEST = 120  # characters of a line that a program wrapped


def apart(paragraphs: Iterable[str]) -> list[str]:
    """Paragraphs as lines with an empty one after each, as they stand in plain text; a break in one is a blank."""
    return [line for paragraph in paragraphs if paragraph.strip() for line in (" ".join(paragraph.split()), "")]


def groups(lines: Sequence[str]) -> list[list[str]]:
    """The lines between empty ones, without the blanks around them."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            found[-1].append(line.strip())
        elif found[-1]:
            found.append([])
    return found if found[-1] else found[:-1]


def paragraphs(lines: Sequence[str]) -> list[str]:
    """The paragraphs in the lines: what a program wrapped is joined, other lines are paragraphs of their own."""
    every = groups(lines)
    width = max((len(line) for group in every for line in group), default=0)
    found: list[str] = []
    for group in every:
        found += [" ".join(group)] if _wrapped(group, width) else group
    return found


def _wrapped(group: Sequence[str], width: int) -> bool:
    """Whether no line but the last had room for the first word of the next: then a program ended it, not a writer."""
    if width > _WIDEST:
        return False
    return all(len(line) + 1 + len(after.split()[0]) > width for line, after in pairwise(group))
