"""Web pages: the article without what stands around it, and what the page says about itself."""

import re
from collections.abc import Sequence
from typing import Any

from diptych.article import Article, Source, word_count
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.decoding import decode_page
from diptych.reading.markup import Block, parsed
from diptych.reading.page_article import article_blocks
from diptych.reading.page_data import articles_told, body_told
from diptych.reading.page_extraction import chosen, extracted, key
from diptych.reading.page_frames import is_prose
from diptych.reading.page_hidden import settle_hidden
from diptych.reading.page_metadata import descriptions, metadata

PAGE_TYPES = ("text/html", "application/xhtml+xml")
_LEFT_OUT = "script style template iframe object embed svg math button select textarea video audio".split()
_LONGER = 2  # times as much text in the page's data as on the page: the page shows a part only
_MUCH = 2  # times as many words in sentences that were left out as in the article


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a page; raises ReadingError where the page holds no text of its own."""
    decoded = decode_page(data, name, encoding)
    return from_html(decoded.text, name, decoded.encoding).with_warnings(decoded.warnings)


def read_whole(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """All that a page shows, for the reader who misses something in its article; raises ReadingError as ``read``."""
    decoded = decode_page(data, name, encoding)
    return from_html(decoded.text, name, decoded.encoding, whole=True).with_warnings(decoded.warnings)


def from_html(text: str, name: str, encoding: str | None, whole: bool = False, **known: str | None) -> Article:
    """The article in HTML text; ``known`` is metadata from elsewhere that beats the page's own.

    ``whole`` takes all that the page shows, without looking for the article in it.
    """
    root = parsed(text, name)
    told = articles_told(root)
    about = metadata(root, told, text)
    title = known.get("title") or about.title
    data, described = body_told(told, name), descriptions(root, told)
    for element in list(root.iter(*_LEFT_OUT)):
        element.drop_tree()
    warnings: list[Message] = []
    page, revealed = settle_hidden(root)
    if revealed:
        warnings.append(Message("reading.hidden"))
    if whole:
        body = [block.text for block in page]
    else:
        body, said = _article(root, page, data, title, described)
        warnings += said
    if not any(paragraph.strip() for paragraph in body):
        raise ReadingError(Message("reading.no-text-script", {"name": name}), "no-text")
    if title and not whole and not any(_same(title, paragraph) for paragraph in body[:3]):
        body = [title, *body]
    content = joined(body, name)
    return Article(
        content,
        name,
        title=line(title),
        byline=known.get("byline") or about.byline,
        publisher=known.get("publisher") or about.publisher,
        published=known.get("published") or about.published,
        url=known.get("url") or about.url,
        language=(about.language or "").split("-")[0].lower(),
        source=Source(encoding=encoding, messages=(*warnings, *few_words(content))),
    )


def _article(
    root: Any, page: Sequence[Block], data: Sequence[str], title: str | None, described: Sequence[str]
) -> tuple[list[str], list[Message]]:
    """The paragraphs of the article, and what the reader should know of how they were found."""
    lines = extracted(root)
    found = chosen(page, lines) if lines else set()
    if found is None:  # the extraction took text that is no block of the page: from its attributes, or mended
        body, said = lines, _left_out(page, lines)
    else:
        numbers = article_blocks(page, found, title, described)
        body = [page[number].text for number in numbers]
        kept = set(numbers)
        said = _left_out([block for number, block in enumerate(page) if number not in kept], body)
    if len(key("".join(data))) > _LONGER * len(key("".join(body))):
        return list(data), [Message("reading.part")]
    if not body and page:
        return [block.text for block in page], [Message("reading.no-article")]
    return body, said


def _left_out(rest: Sequence[Block], body: Sequence[str]) -> list[Message]:
    """A warning where far more was left out than kept, counted in sentences: menus and lists of links are no loss."""
    words = sum(word_count(block.text) for block in rest if is_prose(block))
    if words <= _MUCH * sum(map(word_count, body)):
        return []
    return [Message("reading.left-out", {"words": words})]


def _same(title: str, paragraph: str) -> bool:
    """Whether a paragraph is the title, but for marks and case."""
    a, b = (re.sub(r"\W+", " ", t).casefold().strip() for t in (title, paragraph))
    return a == b or (len(a) > 20 and b.startswith(a) and len(b) < len(a) + 20)
