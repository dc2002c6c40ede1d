"""Article → Document: the spaCy pipeline and our components. spaCy's own objects never leave this package."""

from spacy.language import Language
from spacy.tokens import Doc

from diptych.article import Article
from diptych.document import Document
from diptych.language.agreement import weighed
from diptych.language.analysis import attributed, divided
from diptych.language.pipeline import COMPONENTS, label, pipeline
from diptych.options import Options

__all__ = ["analyse"]


def analyse(article: Article, options: Options) -> Document:
    """The article with its sentences, quotations and mentions; raises PipelineError."""
    nlp = pipeline(options.pipeline)
    text = article.text
    analysis = attributed(text, divided(text))
    found = analysis.quotations
    if set(nlp.pipe_names) - set(COMPONENTS):
        parsed = _parsed(nlp, text, analysis.paragraphs[-1].end if analysis.paragraphs else 0)
        found = tuple(weighed(parsed, q) if parsed is not None else q for q in found)
    return Document(article, analysis.paragraphs, analysis.sentences, found, analysis.mentions, label(nlp))


def _parsed(nlp: Language, text: str, end: int) -> Doc | None:
    """The text as the trained part of a pipeline sees it; None where it is too long for it."""
    return nlp(text) if 0 < end <= nlp.max_length else None
