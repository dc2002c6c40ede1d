"""Article → Document: the spaCy pipeline and our components."""

from diptych.article import Article
from diptych.document import Document
from diptych.options import Options


def analyse(article: Article, options: Options) -> Document:
    """The article with its sentences, quotations and mentions."""
    return Document(article, (), (), ())
