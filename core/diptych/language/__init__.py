"""Article → Document: our rules, and what a trained spaCy pipeline sees where one is installed or asked for."""

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
    parts = divided(text, language)
    package = chosen(options.pipeline)
    parse, made_by = None, BLANK_LABEL
    if package != BLANK:
        from diptych.language.spacy import parsing, pipeline  # spaCy costs half a second and 66 MB: only on demand

        nlp = pipeline.pipeline(package)
        parse, made_by = parsing.parsed(nlp, text, parts.paragraphs, parts.sentences), pipeline.label(nlp)
    found = attributed(text, parts, language, parse)
    return Document(
        article, found.paragraphs, found.sentences, found.quotations, found.mentions, made_by, parse, found.people
    )
