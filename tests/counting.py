"""What long tests have tried, told at the end of a run: numbers say more than dots."""

from collections import Counter
from typing import Any

TRIED = "tried"  # the property of a test that says how many of what: (700, "mutated files")


def told(reports: list[Any]) -> list[str]:
    """A line for each kind of thing that passed tests have tried, as many as there were."""
    counts: Counter[str] = Counter()
    for report in reports:
        for name, value in report.user_properties:
            if name == TRIED:
                counts[value[1]] += value[0]
    return [f"{count:,} {what}" for what, count in sorted(counts.items())]
