"""The trained spaCy pipeline of a name; what it sees of a text; our components at the end of anybody's."""

from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from diptych.errors import PipelineError
from diptych.language.spacy import components as components  # registers the factories
from diptych.language.spacy.installed import BLANK, BLANK_LABEL, chosen

COMPONENTS = ("diptych_sentences", "diptych_quotes", "diptych_speakers")


@lru_cache(maxsize=4)
def pipeline(name: str) -> Language:
    """The pipeline of that name with our components at its end; raises PipelineError where it cannot be had.

    ``"auto"`` is the best installed trained English pipeline, else blank; ``"blank"`` is never trained.
    """
    package = chosen(name)
    if package == BLANK:
        return with_components(spacy.blank("en"))
    try:
        return with_components(spacy.load(package))
    except (OSError, ValueError, ImportError) as error:
        raise PipelineError(
            f"The language pipeline “{package}” is installed but does not load.", "broken-pipeline"
        ) from error


def with_components(nlp: Language) -> Language:
    """The pipeline with ours added at its end where they are missing."""
    for component in COMPONENTS:
        if component not in nlp.pipe_names:
            nlp.add_pipe(component)
    return nlp


def parsed(nlp: Language, text: str, end: int) -> Doc | None:
    """The text as the trained part of a pipeline sees it; None where it is too long for it."""
    return nlp(text) if 0 < end <= nlp.max_length else None


def label(nlp: Language) -> str:
    """The pipeline as records name it: ``blank:en``, ``en_core_web_sm-3.8.0``."""
    if set(nlp.pipe_names) <= set(COMPONENTS):
        return BLANK_LABEL
    return f"{nlp.lang}_{nlp.meta['name']}-{nlp.meta['version']}"
