"""Where words that a reader typed stand in a text, however either of them is written and the lines are broken."""

import re
from functools import lru_cache

from diptych.sameness.folding import Folded, folded
from diptych.span import Span

_HYPHENS = frozenset("-‐‑")  # those that a typesetter divides words with; a dash divides none
_SOFT = "\u00ad"


def occurrences(text: str, wanted: str) -> list[Span]:
    """Where the words stand in the text, whatever their case, marks, blanks and line ends; spans that never overlap."""
    pattern = _pattern(wanted)
    if pattern is None:
        return []
    laid, spaced = _lines(text)
    found: list[Span] = []
    for match in pattern.finditer(spaced):
        span = laid.span(*match.span())
        if not found or span.start >= found[-1].end:  # not twice in one ligature
            found.append(span)
    return found


def stands_in(text: str, span: Span, wanted: str) -> bool:
    """Whether the words stand within a span of the text, as ``occurrences`` finds them."""
    pattern = _pattern(wanted)
    laid, spaced = _lines(text)
    return pattern is not None and pattern.search(spaced, *laid.inside(span)) is not None


def mentions(remark: str, wanted: str) -> bool:
    """Whether a short text that is no article, a reason or a note, has the words."""
    pattern = _pattern(wanted)
    return pattern is not None and pattern.search(_short(remark)) is not None


@lru_cache(maxsize=10_000)
def _short(remark: str) -> str:
    """A remark folded for searching: each is asked about again at every key that is pressed."""
    return folded(remark, "search").text


@lru_cache(maxsize=4)
def _lines(text: str) -> tuple[Folded, str]:
    """The text folded for searching; and with a line feed for each blank at which a hyphen divides a word."""
    laid = folded(text, "search")
    spaced = list(laid.text)
    for blank in (found.start() for found in re.finditer(r"(?<=\S) (?=\w)", laid.text)):
        if _divides(text, laid, blank):
            spaced[blank] = "\n"
    return laid, "".join(spaced)


def _divides(text: str, laid: Folded, blank: int) -> bool:
    """Whether a blank is one line's end, after a hyphen that a letter goes before and a letter follows."""
    if len((laid.span(blank, blank + 1).of(text) + "x").splitlines()) != 2 or not laid.text[blank + 1].isalpha():
        return False
    if _SOFT in text[laid.ends[blank - 1] : laid.starts[blank]]:
        return laid.text[blank - 1].isalpha()
    return text[laid.ends[blank - 1] - 1] in _HYPHENS and blank > 1 and laid.text[blank - 2].isalpha()


@lru_cache(maxsize=1)
def _pattern(wanted: str) -> re.Pattern[str] | None:
    """What finds the words in a text so folded; None for nothing to find.

    A hyphen at a line's end counts or not: “engi-⏎neers” is found as “engineers”, “well-⏎known” as “well-known”.
    """
    needle = folded(wanted, "search").text
    parts = []
    for at, char in enumerate(needle):
        if char == " ":
            parts.append(r"[ \n]")
        else:
            parts.append(re.escape(char))
            following = needle[at + 1 : at + 2]
            if char == "-":
                parts.append(r"\n?" if following.isalpha() else "")
            elif char.isalpha() and following.isalpha():
                parts.append(r"(?:-?\n)?")
    return re.compile("".join(parts)) if needle else None
