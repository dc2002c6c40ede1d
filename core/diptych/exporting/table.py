"""A comparison as CSV: one row a finding."""

import csv
import io

from diptych.exporting.cells import defused
from diptych.finding import SIDES
from diptych.session import Session

COLUMNS = (
    "id", "kind", "type", "differs", "confidence", "score",
    "left", "right", "left_start", "right_start", "reason", "rule", "verdict", "reviewed", "notes",
)  # fmt: skip


def render(session: Session) -> str:
    """The findings as CSV under a heading row; the parts of a finding joined by `` … ``, formula cells defused."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    comparison = session.comparison
    for finding in comparison.findings:
        left, right = (" … ".join(s.of(comparison.article(side).text) for s in finding.spans(side)) for side in SIDES)
        starts = tuple(finding.spans(side)[0].start if finding.spans(side) else "" for side in SIDES)
        row = (
            finding.id, finding.kind, finding.type, finding.differs or "", finding.confidence, round(finding.score, 4),
            left, right, *starts, finding.reason, finding.rule,
            session.verdict(finding.id) or "", "yes" if session.is_reviewed(finding.id) else "",
            " | ".join(n.text for n in session.notes_on(finding.id)),
        )  # fmt: skip
        writer.writerow(defused(cell) for cell in row)
    return buffer.getvalue()
