"""A story as JSON: the record of the command line, with what the reader added."""

from typing import Any

from diptych.exporting.report_options import Report
from diptych.shown import json_text
from diptych.story.work import StoryWork


def render(work: StoryWork, report: Report) -> bytes:
    """The story record in UTF-8; notes and verdicts stand under ``reader`` where there are any."""
    record = work.story.to_record(with_text=report.with_text)
    if work.notes or work.judgements:
        record["reader"] = _reader(work)
    return f"{json_text(record, indent=1)}\n".encode()


def _reader(work: StoryWork) -> dict[str, Any]:
    return {
        "notes": [
            {"id": n.id, "row": n.spot.row, "source": n.spot.source, "text": n.text, "created": n.created,
             "modified": n.modified}
            for n in work.notes
        ],
        "judgements": [
            {"row": spot.row, "source": spot.source, "verdict": j.verdict, "reviewed": j.reviewed,
             "modified": j.modified}
            for spot, j in work.judgements.items()
        ],
    }  # fmt: skip
