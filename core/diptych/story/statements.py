"""Sentences that tell the same, over all sources."""

from dataclasses import dataclass

from diptych.story.evidence import Evidence, Joined, joined
from diptych.story.grouping import grouped
from diptych.story.row import Place

JOINED = 0.36  # mean link from which two groups are one: a shade above what two sentences need to be called a pair


@dataclass(frozen=True, slots=True)
class Statements:
    """The groups of sentences, alone ones too, and the links that joined none of them."""

    groups: tuple[tuple[Place, ...], ...]
    inside: dict[tuple[Place, ...], tuple[Joined, ...]]
    fallen: tuple[Joined, ...]


def statements(evidence: Evidence) -> Statements:
    """Every sentence that claims something, in the one group it belongs to."""
    links = [
        joined(Place(left, finding.left[0]), Place(right, finding.right[0]), finding)
        for left, right, finding in evidence.findings("claim")
        if finding.evidence.get("shared")  # what only a difference ties, as two headlines, does not tell the same
    ]
    groups = grouped({(link.left, link.right): link.score for link in links}, JOINED, evidence.key)
    home = {place: group for group in groups for place in group}
    inside: dict[tuple[Place, ...], list[Joined]] = {group: [] for group in groups}
    fallen = []
    for link in links:
        group = home.get(link.left)
        if group is not None and group is home.get(link.right):
            inside[group].append(link)
        else:
            fallen.append(link)
    alone = [(place,) for place in sorted(evidence.claiming - home.keys())]
    return Statements((*groups, *alone), {group: tuple(found) for group, found in inside.items()}, tuple(fallen))
