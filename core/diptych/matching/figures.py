"""Figures in a text: their value, unit and rounding, from digits and from words."""

import re
from dataclasses import dataclass
from typing import Literal

from diptych.span import Span

Rounding = Literal["=", "~", ">", "<"]

_SMALL = {
    w: i
    for i, w in enumerate(
        """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
""".split()
    )
} | {w: 10 * (i + 2) for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_LARGE = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 10**12}
_LARGE |= {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 10**9, "b": 10**9, "tn": 10**12, "dozen": 12}
_WORDS = "|".join(sorted(_SMALL, key=len, reverse=True))
_SCALES = "hundred|thousand|million|billion|trillion|dozen"
_NUMBER = re.compile(
    rf"""
    (?:\b|(?P<money>[$£€¥]|(?:US|A|C|NZ)\$)\s?)
    (?<![\w.,])(?P<value>
        \d{{1,3}}(?:,\d{{3}})+(?:\.\d+)? | \d+(?:\.\d+)?         # 4,200   3.4
        | \b(?:{_WORDS}|a|several)(?=[ -](?:{_SCALES})s?\b)        # two (hundred)
        | \b(?:{_WORDS})(?:-(?:{_WORDS}))?\b                       # forty-seven
    )
    (?P<ordinal>st|nd|rd|th)?(?:\b|(?=(?:bn|mn|tn|k|(?(money)[mb]))\b))
    (?:[\s-]?(?P<large>{_SCALES}|(?:bn|mn|tn|k|(?(money)[mb]|k))\b))?    # 5 m are metres, $5m are millions
    (?:\s?(?P<percent>%|per\s?cent\b|percentage\ points?\b|points?\b))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BEFORE = re.compile(
    r"(?P<more>more than|over|at least|above|upwards of|no fewer than|exceeding|as many as)\s*$|"
    r"(?P<less>less than|fewer than|under|up to|below|at most|no more than|nearly|almost|close to|just under)\s*$|"
    r"(?P<about>about|around|roughly|some|approximately|an estimated|estimated|or so|nearly)\s*$",
    re.IGNORECASE,
)
_UNIT = re.compile(r"[\s-]+(?:[a-z]+-)?([^\W\d_]+)")
_SKIP_UNIT = frozenset("of and or in on at to the a an more other new different young old of am pm p".split())
_YEAR = range(1800, 2101)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its value; ``unit`` is ``money``, ``percent``, ``year`` or the singular of the noun counted."""

    span: Span
    value: float
    unit: str
    rounding: Rounding

    @property
    def key(self) -> str:
        """What is equal for equal figures."""
        kind = self.unit if self.unit in ("money", "percent") else ""
        return f"{kind}{self.value:g}"


def figures(text: str, span: Span) -> list[Figure]:
    """The figures inside a span of the text, in order; ordinals and bare “one” are left out."""
    found = []
    for match in _NUMBER.finditer(text, span.start, span.end):
        value = _value(match)
        if value is None or match["ordinal"]:
            continue
        word = match["value"].lower()
        if word in ("one", "a") and not match["large"]:
            continue
        found.append(
            Figure(_span(match), value, _unit(text, match, span.end, value), _rounding(text, match, span.start))
        )
    return found


def _span(match: "re.Match[str]") -> Span:
    start = match.start("money") if match["money"] else match.start("value")
    end = max(match.end(name) for name in ("value", "large", "percent"))
    return Span(start, end)


def _value(match: "re.Match[str]") -> float | None:
    word = match["value"].lower()
    if word[0].isdigit():
        value = float(word.replace(",", ""))
    elif word in ("a", "several"):
        value = 1.0
    else:
        parts = word.split("-")
        if any(p not in _SMALL for p in parts):
            return None
        value = float(sum(_SMALL[p] for p in parts))
    large = match["large"]
    return value * _LARGE[large.lower()] if large else value


def _unit(text: str, match: "re.Match[str]", limit: int, value: float) -> str:
    if match["money"]:
        return "money"
    if match["percent"]:
        return "percent"
    following = _UNIT.match(text, match.end(), min(limit, match.end() + 40))
    noun = following[1].lower() if following else ""
    if noun in ("dollars", "dollar", "pounds", "euros", "cents"):
        return "money"
    if value in _YEAR and match["value"].isdigit() and len(match["value"]) == 4 and noun in _SKIP_UNIT | {""}:
        return "year"
    if noun in _SKIP_UNIT:
        return ""
    if len(noun) > 3 and noun.endswith("s") and not noun.endswith("ss"):
        noun = noun[:-1]
    return {"people": "person", "men": "man", "women": "woman", "children": "child"}.get(noun, noun)


def _rounding(text: str, match: "re.Match[str]", start: int) -> Rounding:
    before = _BEFORE.search(
        text, max(start, match.start() - 20), match.start() if not match["money"] else match.start("money")
    )
    if before is None:
        return "="
    return ">" if before["more"] else "<" if before["less"] else "~"
