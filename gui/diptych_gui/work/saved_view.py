"""The view in which a comparison is saved: it opens in the same one."""

from dataclasses import replace
from typing import get_args

from diptych_gui.work.recovery_mark import Work
from diptych_gui.work.settings import View

_FIELD = "diptych:view"  # of the document


def with_view(session: Work, view: View) -> Work:
    """The work as it is written from a view; switching views is no edit, so only its file tells."""
    document = {**session.extra.get("document", {}), _FIELD: view}
    return replace(session, extra={**session.extra, "document": document})


def view_of(session: Work) -> View | None:
    """The view that a file was saved in, None where it tells none, or one that this version does not have."""
    told = session.extra.get("document", {}).get(_FIELD)
    return next((view for view in get_args(View) if view == told), None)
