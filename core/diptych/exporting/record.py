"""A comparison as JSON: the record of the command line, with what the reader added."""

from dataclasses import asdict
from typing import Any

from diptych.exporting.report_options import Report
from diptych.session import Session
from diptych.shown import json_text


def render(session: Session, report: Report) -> bytes:
    """The comparison record in UTF-8; notes, links and verdicts stand under ``reader`` where there are any."""
    record = session.comparison.to_record(with_text=report.with_text)
    reader = _reader(session)
    if any(reader.values()):
        record["reader"] = reader
    return f"{json_text(record, indent=1)}\n".encode()


def _reader(session: Session) -> dict[str, Any]:
    shown = session.comparison.by_id
    return {
        "notes": [asdict(note) for note in session.notes if note.finding is None or note.finding in shown],
        "links": [asdict(link) for link in session.links],
        "judgements": {
            name: {
                "verdict": judgement.verdict,
                "relabel": judgement.relabel,
                "reviewed": judgement.reviewed,
                "tags": list(judgement.tags),
                "modified": judgement.modified,
            }
            for name, judgement in sorted(session.judgements.items())
            if name in shown
        },
    }
