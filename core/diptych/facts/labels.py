"""What kind of fact a finding makes: that of its type, and that of what differs in it."""

from collections.abc import Iterator, Mapping

from diptych.finding import Finding
from diptych.finding_types import finding_type

# by the type of a difference that the finding names
NAMED: Mapping[str, str] = {
    "headline": "headline",
    "figure": "figures",
    "date": "dates",
    "verb": "verb",
    "label": "name",
    "actor": "actor",
    "cause": "cause",
    "hedge": "hedged",
    "attribution": "attributed",
    "negation": "denies",
    "quotation": "quotation-altered",
    "left out": "part",
}
# by what the sides of a claim differ in
DIFFERENCES: Mapping[str, str] = {
    "number": "figures",
    "date": "dates",
    "negation": "denies",
    "opposite": "denies",
}
# by the rule that found it, where its type alone would say too much
RULED: Mapping[str, str] = {"number-rounding": "rounded"}


def labels(finding: Finding) -> Iterator[str]:
    """Every label that a finding earns; a difference that only a newer Diptych knows earns none."""
    for difference in finding.evidence.get("differences", ()):
        if difference["type"] in NAMED:
            yield NAMED[difference["type"]]
    if finding.differs and finding.differs in DIFFERENCES:
        yield DIFFERENCES[finding.differs]
    yield RULED.get(finding.rule) or finding_type(finding.kind, finding.type).fact
