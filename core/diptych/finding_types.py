"""The types of findings, a row each: all that window, reports, filters and files know of a type comes from its row.

How a type is called stands in the catalogue of its kind, under ``type-…``. The order of the rows is that in which the
finders of framing look; of what two find on the same words the first counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["quote", "wording", "claim", "unique", "framing"]
Role = Literal["quotation", "shared", "unique", "framing_word", "framing_verb"]
ROLES: tuple[Role, ...] = get_args(Role)
# The letters that say a role without colour.
LETTERS: Mapping[Role, str] = {
    "quotation": "Q",
    "shared": "S",
    "unique": "U",
    "framing_word": "F",
    "framing_verb": "V",
}

Section = Literal["quotations", "wording", "claims", "possible-claims", "unmatched", "framing", "suggestions", "others"]
SECTIONS: tuple[Section, ...] = get_args(Section)  # in the order of reports


@dataclass(frozen=True, slots=True)
class FindingType:
    """One type: how it is coloured, under which heading reports tell it, what kind of fact it makes.

    ``differs``: whether the sides say it differently. ``suggestion``: whether its measured precision is below .6, so
    that it is kept in the data, shown pale and off by default. ``found_by`` are the modules of framing that find it, in
    this order; without any it is the one that is called as the type.
    """

    kind: str
    type: str
    role: Role
    section: Section
    fact: str
    differs: bool = False
    suggestion: bool = False
    found_by: tuple[str, ...] = ()


def _framing(type_: str, role: Role, fact: str, *found_by: str, suggestion: bool = False) -> FindingType:
    section: Section = "suggestions" if suggestion else "framing"
    return FindingType("framing", type_, role, section, fact, True, suggestion, found_by)


ROWS: tuple[FindingType, ...] = (
    FindingType("quote", "verbatim", "quotation", "quotations", "both"),
    FindingType("quote", "punctuation", "quotation", "quotations", "both"),
    FindingType("quote", "trimmed", "quotation", "quotations", "quotation-cut", differs=True),
    FindingType("quote", "altered", "quotation", "quotations", "quotation-altered", differs=True),
    FindingType("wording", "verbatim", "shared", "wording", "both"),
    FindingType("wording", "near", "shared", "wording", "wording", differs=True),
    FindingType("claim", "shared", "shared", "claims", "told-in-both"),
    FindingType("claim", "possible", "shared", "possible-claims", "maybe"),
    FindingType("unique", "statement", "unique", "unmatched", "only"),
    FindingType("unique", "quotation", "unique", "unmatched", "only"),
    _framing("quotation", "framing_word", "quotation-altered", "quotation", "paraphrase"),
    _framing("reporting_verb", "framing_verb", "verb"),
    _framing("hedge", "framing_verb", "hedged"),
    _framing("number", "framing_word", "figures", "number", "substituted_words"),
    _framing("opening", "framing_word", "opening"),
    _framing("label", "framing_word", "name", suggestion=True),
    _framing("attribution", "framing_verb", "attributed", suggestion=True),
    _framing("order", "framing_word", "order", suggestion=True),
    _framing("loaded", "framing_word", "wording", suggestion=True),
    _framing("voice", "framing_word", "actor", suggestion=True),
)
_BY_NAME: Mapping[tuple[str, str], FindingType] = {(row.kind, row.type): row for row in ROWS}
_BY_KIND: Mapping[str, FindingType] = {row.kind: row for row in reversed(ROWS)}

# The types of framing that are kept back by default.
SUGGESTIONS = frozenset(row.type for row in ROWS if row.suggestion)


def finding_type(kind: str, type_: str) -> FindingType:
    """The row of a type; of one that only a newer Diptych finds a plain row, like the first of its kind."""
    known = _BY_NAME.get((kind, type_))
    if known is not None:
        return known
    like = _BY_KIND.get(kind)
    if like is None:
        return FindingType(kind, type_, "shared", "others", "maybe")
    return FindingType(kind, type_, like.role, like.section, like.fact)
