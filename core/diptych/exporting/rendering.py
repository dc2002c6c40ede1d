"""Which writer makes which format."""

import json

from diptych.errors import ExportError
from diptych.exporting import html, markdown, table
from diptych.session import Session


def render(session: Session, kind: str, with_text: bool = True) -> bytes:
    """The session as a report of that format (``json``, ``csv``, ``md``, ``html``); raises ExportError."""
    match kind:
        case "json":
            record = session.comparison.to_record(with_text=with_text)
            return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode()
        case "csv":
            return table.render(session).encode()
        case "md":
            return markdown.render(session).encode()
        case "html":
            return html.render(session).encode()
    raise ExportError(f"Diptych writes no reports of the kind “{kind}”.", "unknown-format")
