"""OpenDocument texts, by our own walk over their XML: what was deleted under change tracking stays out."""

from collections.abc import Iterator, Mapping
from typing import Any

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import damaged, local, opened
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.document_titles import document_title
from diptych.reading.odt_numbers import ListStyle, labels_of, list_styles

_PARAGRAPHS = frozenset(("p", "h"))
_SKIPPED = frozenset(
    ("tracked-changes", "annotation", "annotation-end", "note", "sequence-decls", "forms", "hidden-text",
     "hidden-paragraph", "variable-decls", "user-field-decls", "ruby-text")
)  # fmt: skip


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in an .odt file; raises ReadingError where it is damaged, encrypted or holds no text."""
    archive = opened(data, name, limits)
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise ReadingError(Message("reading.encrypted", {"name": name}), "encrypted")
    root = archive.xml("content.xml")
    body = None if root is None else text_body(root)
    if body is None:
        raise damaged(name)
    meta = archive.xml("meta.xml")
    lists = list_styles(archive.xml("styles.xml"), root)
    return article_of(body, {} if meta is None else about_of(meta), lists, name)


def article_of(body: Any, about: Mapping[str, str], lists: Mapping[str, ListStyle], name: str) -> Article:
    """The article in the text of a document, with its own metadata; raises ReadingError where there is no text."""
    text = joined(_paragraphs(body, labels_of(body, lists)), name)
    notes = any(local(e) == "note" for e in body.iter())
    return Article(
        text,
        name,
        title=document_title(about.get("title"), text, name),
        byline=line(about.get("initial-creator") or about.get("creator")),
        source=Source(messages=(*few_words(text), *((Message("reading.footnotes"),) if notes else ()))),
    )


def text_body(root: Any) -> Any | None:
    """The element that holds the text of a document, None in a table or a drawing."""
    return next((e for e in root.iter() if local(e) == "text" and _is_office(e)), None)


def _is_office(element: Any) -> bool:
    return "office:1.0}" in element.tag


def _paragraphs(root: Any, labels: Mapping[Any, str]) -> Iterator[str]:
    """The text of every paragraph and heading in order; those of a frame follow the paragraph that holds it."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if local(element) in _SKIPPED:
            continue
        if local(element) not in _PARAGRAPHS:
            waiting += reversed(list(element))
            continue
        inner: list[Any] = []
        words = "".join(_text(element, inner))
        yield labels.get(element, "") + words if words.strip() else ""
        waiting += reversed(inner)


def _text(element: Any, inner: list[Any]) -> Iterator[str]:
    """The pieces of text in a paragraph; paragraphs inside it are put into ``inner``."""
    yield element.text or ""
    for child in element:
        tag = local(child)
        if tag in ("s", "tab", "line-break"):
            yield " "  # however many: runs of spaces are one
        elif tag in _PARAGRAPHS:
            inner.append(child)
        elif tag and tag not in _SKIPPED:
            yield from _text(child, inner)
        yield child.tail or ""


def about_of(root: Any) -> dict[str, str]:
    """The document's own metadata by their short names."""
    found = next((e for e in root.iter() if local(e) == "meta" and _is_office(e)), None)
    return {} if found is None else {local(e): e.text or "" for e in found.iter() if len(e) == 0}
