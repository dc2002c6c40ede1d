"""The trained spaCy pipeline of a name, from its data alone: none of the Python in its package runs."""

import warnings
from functools import lru_cache

from spacy.language import Language
from spacy.util import load_model_from_path

from diptych.errors import PipelineError
from diptych.language.spacy.checksums import is_known
from diptych.language.spacy.installed import checked, data_folder
from diptych.message import Message

# Parts of speech, heads and entities come from these and what they stand on; nothing else is loaded.
_UNUSED = ("lemmatizer", "senter", "attribute_ruler", "morphologizer", "textcat", "textcat_multilabel", "entity_linker")


@lru_cache(maxsize=2)
def pipeline(name: str) -> Language:
    """The installed pipeline of that name with what parsing needs; raises PipelineError where it cannot be had."""
    package = checked(name)
    folder = data_folder(package)
    if folder is not None and not is_known(package, folder):
        raise PipelineError(
            Message("engine.other-pipeline", {"pipeline": package}),
            "changed-pipeline",
        )
    try:
        if folder is None:
            raise FileNotFoundError(package)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # trained with another spaCy: it loads, or it does not
            return load_model_from_path(folder, exclude=_UNUSED)
    except (OSError, ValueError, ImportError, KeyError) as error:
        raise PipelineError(Message("engine.broken-pipeline", {"pipeline": package}), "broken-pipeline") from error


def label(nlp: Language) -> str:
    """The pipeline as records name it: ``en_core_web_sm-3.8.0``."""
    return f"{nlp.lang}_{nlp.meta['name']}-{nlp.meta['version']}"
