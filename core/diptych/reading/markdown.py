"""Markdown: the words without their markup; raw HTML is text like any other."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.head import title_of
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.decoding import decode

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_ENTRY = re.compile(r"^(title|author|date|lang|url|publisher)[ \t]*:[ \t]*[\"']?([^\"'\n]{1,500})", re.M | re.I)
_NESTING = 100  # levels of quotations and lists, of which each entry is one too: the parser calls itself for them
_HOLDERS = ("blockquote_open", "list_item_open")
_MARKS = re.compile(r"[\[*_`]{1,}")
_MANY_MARKS = 8_000  # in one paragraph: the parser takes the square of it


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a Markdown file; raises ReadingError where the bytes are no text."""
    decoded = decode(data, name, encoding)
    text = decoded.text.removeprefix("\ufeff").replace("\r\n", "\n")
    front = _FRONT.match(text)
    about = {key.lower(): value for key, value in _ENTRY.findall(front.group(1))} if front else {}
    source = text[front.end() :] if front else text
    whole = joined(_paragraphs(_tokens(source, name)), name)
    return Article(
        whole,
        name,
        title=line(about.get("title")) or title_of(whole),
        byline=line(about.get("author")),
        publisher=line(about.get("publisher")),
        published=line((about.get("date") or "")[:10]),
        url=line(about.get("url")),
        language=(line(about.get("lang")) or "").split("-")[0],
        source=Source(encoding=decoded.encoding, messages=(*decoded.warnings, *few_words(whole))),
    )


def _tokens(source: str, name: str) -> Sequence[Token]:
    """The blocks of a text; raises ReadingError where the parser would take too long, or leave something out."""
    heavy = any(len(_MARKS.findall(block)) > _MANY_MARKS for block in source.split("\n\n"))
    tokens = [] if heavy else MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING}).parse(source)
    if heavy or any(token.type in _HOLDERS and token.level + 1 >= _NESTING for token in tokens):
        raise ReadingError(Message("reading.marked-up", {"name": name}), "too-complex")
    return tokens


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    """The text of every block in order; pictures are left out."""
    for token in tokens:
        if token.type == "inline":
            yield "".join(_inline(token.children or ()))
        elif token.type in ("fence", "code_block"):
            yield token.content


def _inline(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            yield " "
        elif child.type != "image":
            yield child.content
