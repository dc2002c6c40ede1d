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
}
# by what the sides of a claim differ in
DIFFERENCES: Mapping[str, str] = {
    "number": "figures",
    "date": "dates",
    "negation": "denies",
    "opposite": "denies",
}


def labels(finding: Finding) -> Iterator[str]:
    """Every label that a finding earns."""
    if finding.differs is not None:
        yield DIFFERENCES[finding.differs]
    yield LABELS.get((finding.kind, finding.type)) or LABELS[finding.kind, "*"]
