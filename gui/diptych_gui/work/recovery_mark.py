"""What a recovery file tells beyond the session: which saved file the work belongs to."""

from dataclasses import replace
from pathlib import Path

from diptych.session import Session
from diptych.story import StoryWork

Work = Session | StoryWork
_FIELD = "diptych:recoveryOf"  # of the document: path and fingerprint of the saved file


def marked(session: Work, path: Path | None, fingerprint: str | None) -> Work:
    """The work with a mark of the file it belongs to; without one where there is none, or its name is no text."""
    if path is None or not str(path).isprintable():
        return session
    document = {**session.extra.get("document", {}), _FIELD: {"path": str(path), "fingerprint": fingerprint}}
    return replace(session, extra={**session.extra, "document": document})


def unmarked(session: Work) -> tuple[Work, Path | None, str | None]:
    """The work without its mark, the file it belongs to, and what that was when it was read last."""
    document = dict(session.extra.get("document", {}))
    mark = document.pop(_FIELD, None)
    if mark is None:
        return session, None, None
    extra = {**session.extra, "document": document}
    bare = replace(session, extra={key: value for key, value in extra.items() if value})
    path, fingerprint = (mark.get(key) if isinstance(mark, dict) else None for key in ("path", "fingerprint"))
    if not (isinstance(path, str) and Path(path).anchor and isinstance(fingerprint, str)):
        return bare, None, None  # a bare name is another file in every folder
    return bare, Path(path), fingerprint
