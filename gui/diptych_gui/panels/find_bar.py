"""The place of the search before it moved into the engine, kept for scripts that import it from here until 1.0."""

from diptych.occurrences import occurrences

__all__ = ["occurrences"]
