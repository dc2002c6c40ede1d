"""What kind of fact a finding makes: the one table from findings to labels."""

from collections.abc import Iterator, Mapping

from diptych.finding import Finding

# by kind and type; what stands under "*" holds for every type of the kind
LABELS: Mapping[tuple[str, str], str] = {
    ("quote", "altered"): "quotation-altered",
    ("quote", "trimmed"): "quotation-cut",
    ("quote", "*"): "both",
    ("wording", "near"): "wording",
    ("wording", "*"): "both",
    ("claim", "shared"): "both",
    ("claim", "possible"): "maybe",
    ("unique", "*"): "only",
    ("framing", "quotation"): "quotation-altered",
    ("framing", "reporting_verb"): "verb",
    ("framing", "hedge"): "hedged",
    ("framing", "number"): "figures",
    ("framing", "label"): "name",
    ("framing", "attribution"): "attributed",
    ("framing", "loaded"): "wording",
    ("framing", "voice"): "actor",
    ("framing", "order"): "order",
    ("framing", "*"): "wording",
}
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


UNKNOWN = "wording"  # what differs in a way that only a newer Diptych knows


def labels(finding: Finding) -> Iterator[str]:
    """Every label that a finding earns."""
    for difference in finding.evidence.get("differences", ()):
        yield NAMED.get(difference["type"], UNKNOWN)
    if finding.differs is not None:
        yield DIFFERENCES.get(finding.differs, UNKNOWN)
    yield LABELS.get((finding.kind, finding.type)) or LABELS.get((finding.kind, "*")) or _plain(finding)


def _plain(finding: Finding) -> str:
    """The label of a finding of a kind that only a newer Diptych knows."""
    return "both" if finding.left and finding.right else "only"
