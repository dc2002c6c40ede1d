"""The order in which every report tells the findings."""

from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding
from diptych.finding_types import SECTIONS, finding_type
from diptych.message import Message


def sections(comparison: Comparison) -> list[tuple[Message, list[Finding]]]:
    """The findings under their headings, each under exactly one."""
    names = [name for section in SECTIONS for name in _of_sides(section)]
    found: dict[str, list[Finding]] = {name: [] for name in names}
    for finding in comparison.findings:
        found[_section(finding)].append(finding)
    return [(Message(f"finding.section-{name}"), found[name]) for name in names if found[name]]


def _of_sides(section: str) -> tuple[str, ...]:
    """The headings of a section: what has no counterpart, or perhaps none, stands under one for each article."""
    if section != "unmatched":
        return (section,)
    return tuple(f"{name}-{side}" for name in (section, f"perhaps-{section}") for side in SIDES)


def _section(finding: Finding) -> str:
    section = finding_type(finding.kind, finding.type).section
    if section != "unmatched":
        return section
    return f"{'perhaps-' if finding.is_perhaps_told else ''}{section}-{'left' if finding.left else 'right'}"
