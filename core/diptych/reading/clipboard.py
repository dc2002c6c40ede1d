"""Pasted and dragged text: with the paragraphs of its HTML, where the clipboard holds that too."""

from dataclasses import replace

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.blocks import joined
from diptych.reading.markup import paragraphs_of, parsed
from diptych.reading.plain import article_from_text

_MOST = 5_000_000  # characters of HTML that are looked at


def article_from_clipboard(text: str, name: str, html: str | None = None, limits: Limits | None = None) -> Article:
    """The article in pasted text; ``html`` is the same in HTML, used where it holds the same words, or alone.

    Raises ReadingError where there is no text, or more than an article may have.
    """
    most = (limits or Limits()).text_characters
    if len(text) > most:
        raise ReadingError(
            Message("reading.too-long", {"name": name, "characters": len(text), "most": most}), "too-large"
        )
    if not text.strip() and html and len(html) <= _MOST:
        shaped = joined(paragraphs_of(parsed(html, name)), name)
        found = article_from_text(shaped, name)
        return replace(found, source=replace(found.source, media_type="text/html"))
    plain = article_from_text(text, name)
    if not html or len(html) > _MOST:
        return plain
    try:
        shaped = joined(paragraphs_of(parsed(html, name)), name)
    except ReadingError:
        return plain
    if shaped.split() != text.split():  # a browser adds what was not marked, or leaves it out
        return plain
    found = article_from_text(shaped, name)
    return replace(found, source=replace(found.source, media_type="text/html"))
