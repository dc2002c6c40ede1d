"""Article → Document: our rules, and what a trained spaCy pipeline sees where one is installed or asked for."""

from diptych import languages
from diptych.article import Article
from diptych.document import Document
from diptych.language.analysis import attributed, divided
from diptych.language.spacy.installed import BLANK, blank_label, chosen
from diptych.languages import LanguagePack
from diptych.languages.recognition import guessed
from diptych.options import Options

__all__ = ["analyse"]


def analyse(article: Article, options: Options, language: LanguagePack | None = None) -> Document:
    """The article with its sentences, quotations and mentions; raises PipelineError.

    It is read in the language that it is in, which is guessed where nobody has told it.
    """
    text = article.text
    language = language or languages.language(article.language or guessed(text))
    parts = divided(text, language)
    package = chosen(options.pipeline, language.code)
    parse, made_by = None, blank_label(language.code)
    if package != BLANK:
        from diptych.language.spacy import parsing, pipeline  # spaCy costs half a second and 66 MB: only on demand

        nlp = pipeline.pipeline(package)
        parse, made_by = parsing.parsed(nlp, text, parts.paragraphs, parts.sentences), pipeline.label(nlp)
    found = attributed(text, parts, language, parse)
    return Document(
        article, found.paragraphs, found.sentences, found.quotations, found.mentions, made_by, parse, found.people
    )
