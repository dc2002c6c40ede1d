"""The order in which every report tells the findings."""

from diptych.comparison import Comparison
from diptych.finding import SUGGESTIONS, Finding


def suggested(finding: Finding) -> bool:
    """Whether the finding is a framing suggestion, weaker than what is shown by default."""
    return finding.kind == "framing" and finding.type in SUGGESTIONS


def sections(comparison: Comparison) -> list[tuple[str, list[Finding]]]:
    """The findings under their headings; each finding stands under exactly one."""
    every = comparison.findings
    return [
        ("Quotations in both", [f for f in every if f.kind == "quote"]),
        ("Wording in both", [f for f in every if f.kind == "wording"]),
        ("Claims in both", [f for f in every if f.kind == "claim" and f.type == "shared"]),
        ("Claims possibly in both", [f for f in every if f.kind == "claim" and f.type == "possible"]),
        ("No counterpart found for the left", [f for f in every if f.kind == "unique" and f.left]),
        ("No counterpart found for the right", [f for f in every if f.kind == "unique" and f.right]),
        ("Said differently", [f for f in every if f.kind == "framing" and not suggested(f)]),
        ("Framing suggestions", [f for f in every if f.kind == "framing" and suggested(f)]),
    ]
