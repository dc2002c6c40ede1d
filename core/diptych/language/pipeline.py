"""Which spaCy pipeline reads an article: blank with our components, or a trained one where it is installed."""

import re
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.util import is_package

from diptych.errors import PipelineError
from diptych.language import components as components  # registers the factories

COMPONENTS = ("diptych_sentences", "diptych_quotes", "diptych_speakers")
# The best first; asked for by package name only, nothing is ever fetched.
TRAINED = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")
_PACKAGE = re.compile(r"^[A-Za-z][A-Za-z0-9_-]*$")


@lru_cache(maxsize=4)
def pipeline(name: str) -> Language:
    """The pipeline of that name with our components at its end; raises PipelineError where it cannot be had.

    ``"auto"`` is the best installed trained English pipeline, else blank; ``"blank"`` is never trained.
    """
    chosen = _installed() if name == "auto" else name
    if chosen == "blank":
        nlp = spacy.blank("en")
    elif not _PACKAGE.match(chosen) or not is_package(chosen):
        raise PipelineError(f"The language pipeline “{chosen}” is not installed.", "no-pipeline")
    else:
        try:
            nlp = spacy.load(chosen)
        except (OSError, ValueError, ImportError) as error:
            raise PipelineError(
                f"The language pipeline “{chosen}” is installed but does not load.", "broken-pipeline"
            ) from error
    return with_components(nlp)


def with_components(nlp: Language) -> Language:
    """The pipeline with ours added at its end where they are missing."""
    for component in COMPONENTS:
        if component not in nlp.pipe_names:
            nlp.add_pipe(component)
    return nlp


def _installed() -> str:
    return next((package for package in TRAINED if is_package(package)), "blank")


def label(nlp: Language) -> str:
    """The pipeline as records name it: ``blank:en``, ``en_core_web_sm-3.8.0``."""
    name = nlp.meta["name"]
    if set(nlp.pipe_names) <= set(COMPONENTS):
        return f"blank:{nlp.lang}"
    return f"{nlp.lang}_{name}-{nlp.meta['version']}"
