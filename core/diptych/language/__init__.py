"""Article → Document: our rules, and what a trained spaCy pipeline thinks of them where one is asked for."""

from diptych.article import Article
from diptych.document import Document
from diptych.language.analysis import attributed, divided
from diptych.language.spacy.installed import BLANK, BLANK_LABEL, chosen
from diptych.languages import LanguagePack, english
from diptych.options import Options

__all__ = ["analyse"]


def analyse(article: Article, options: Options, language: LanguagePack | None = None) -> Document:
    """The article with its sentences, quotations and mentions, read as English by default; raises PipelineError."""
    text = article.text
    language = language or english()
    found = attributed(text, divided(text, language), language)
    package = chosen(options.pipeline)
    quotations, made_by = found.quotations, BLANK_LABEL
    if package != BLANK:
        from diptych.language.spacy import parser_check, pipeline  # spaCy costs half a second and 66 MB: only on demand

        nlp = pipeline.pipeline(package)
        doc = pipeline.parsed(nlp, text, found.paragraphs[-1].end if found.paragraphs else 0)
        quotations = tuple(parser_check.weighed(doc, q) for q in quotations) if doc is not None else quotations
        made_by = pipeline.label(nlp)
    return Document(article, found.paragraphs, found.sentences, quotations, found.mentions, made_by)
