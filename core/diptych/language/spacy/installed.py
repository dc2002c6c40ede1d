"""Which trained pipelines are installed, told without importing spaCy."""

import re
from importlib.metadata import PackageNotFoundError, distribution

from diptych.errors import PipelineError

# The best first; asked for by package name only, nothing is ever fetched.
TRAINED = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")
BLANK = "blank"
BLANK_LABEL = "blank:en"
_PACKAGE = re.compile(r"^[A-Za-z][A-Za-z0-9_-]*$")


def chosen(name: str) -> str:
    """The package to load, or ``"blank"`` for none; ``"auto"`` is the best installed trained English one.

    Raises PipelineError where a package is asked for by a name under which none is installed.
    """
    if name == "auto":
        return next((package for package in TRAINED if _is_package(package)), BLANK)
    if name != BLANK and not (_PACKAGE.match(name) and _is_package(name)):
        raise PipelineError(f"The language pipeline “{name}” is not installed.", "no-pipeline")
    return name


def _is_package(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True
