"""Paragraphs → the text of an article: what all readers of marked-up formats share."""

import re
from collections.abc import Iterable

from diptych.article import word_count
from diptych.canonical import canonical
from diptych.errors import ReadingError
from diptych.message import Message

FEW_WORDS = 60  # an article is longer: something was not found
PROSE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")  # of a line that ends a sentence
_SPACE = re.compile(r"[ \t\n\r\f\v]+")  # but no NBSP: it belongs to the text


def joined(paragraphs: Iterable[str], name: str) -> str:
    """The canonical text, an empty line between paragraphs; raises ReadingError where no paragraph holds a word."""
    lines = (_SPACE.sub(" ", canonical(paragraph)).strip(" ") for paragraph in paragraphs)
    text = "\n\n".join(line for line in lines if line.strip())
    if not text:
        raise ReadingError(Message("reading.no-text", {"name": name}), "no-text")
    return text + "\n"


def few_words(text: str) -> tuple[Message, ...]:
    """A warning where the text is too short for an article."""
    count = word_count(text)
    return (Message("reading.few-words", {"count": count}),) if count < FEW_WORDS else ()


def broken_off(is_so: bool) -> tuple[Message, ...]:
    """A warning where a file ends before the end that its own marks promise."""
    return (Message("reading.broken-off"),) if is_so else ()


def line(text: str | None) -> str | None:
    """Metadata on one line; None where nothing is left."""
    flat = _SPACE.sub(" ", canonical(text or "")).strip()
    return flat[:_LONGEST] or None


_LONGEST = 500  # code points of one piece of metadata
