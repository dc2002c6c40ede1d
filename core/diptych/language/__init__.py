"""Article → Document: the spaCy pipeline and our components."""

from diptych.article import Article
from diptych.document import Document
from diptych.language.lost_close import lost_close
from diptych.language.marks import scan
from diptych.language.paragraphs import paragraphs
from diptych.language.sentences import sentences
from diptych.language.speakers import quotations
from diptych.options import Options


def analyse(article: Article, options: Options) -> Document:
    """The article with its sentences, quotations and mentions."""
    text = article.text
    blocks = paragraphs(text)
    segments = scan(text, blocks, lost_close(text))
    parts = sentences(text, blocks, segments)
    quoted, names = quotations(text, blocks, parts, segments)
    return Document(article, blocks, parts, quoted, tuple(names.mentions))
