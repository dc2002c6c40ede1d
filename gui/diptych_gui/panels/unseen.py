"""Whether a part of a window need not be up to date yet: another stands in its place."""

from PySide6.QtWidgets import QWidget

from diptych_gui.work.workspace import Workspace

_MANY = 300  # findings: of fewer it costs nothing that anybody notices


def unseen(widget: QWidget, workspace: Workspace) -> bool:
    """Whether its window is shown and the part is not: what costs much is done when it comes into sight."""
    many = workspace.comparison is not None and len(workspace.comparison.findings) > _MANY
    return many and widget.window().isVisible() and not widget.isVisible()
