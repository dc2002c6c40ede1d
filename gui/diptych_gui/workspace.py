"""The place of the workspace before the window had rooms, kept for scripts that import it from here until 1.0."""

from diptych_gui.work.workspace import Workspace

__all__ = ["Workspace"]
