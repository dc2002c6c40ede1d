"""The pages of the manual, as they lie in ``docs``, in the language of the interface."""

from pathlib import Path

import diptych_resources
from diptych_gui.wording.interface_language import spoken
from diptych_resources import resource


def manual_folder() -> Path:
    """Where the pages lie: with the installed program, else in the source tree that it runs from."""
    shipped = Path(str(resource("docs")))
    return shipped if shipped.is_dir() else Path(diptych_resources.__file__).parents[2] / "docs"


def manual_page(name: str) -> Path:
    """The page of that name (``guide``, ``formats``), in English where the language has none."""
    own = manual_folder() / spoken() / f"{name}.md"
    return own if own.is_file() else manual_folder() / f"{name}.md"
