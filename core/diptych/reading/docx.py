"""Word documents, by our own walk over their XML: tracked insertions, tables, text boxes and controls stay in.

What Word hides (deletions, hidden runs, field codes, comments) stays out; notes are left out and said so.
"""

from collections.abc import Iterator
from typing import Any

from diptych.article import Article, Source
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import Archive, damaged, local, opened
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.document_titles import document_title
from diptych.reading.docx_numbers import Numbers, numbers_of

_SKIPPED = frozenset(("del", "moveFrom", "delText", "instrText", "rPr", "pPr", "Fallback", "tblPr", "sectPr"))
_SPACES = frozenset(("tab", "br", "cr", "ptab"))


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a .docx file; raises ReadingError where it is damaged, encrypted or holds no text."""
    archive = opened(data, name, limits)
    root, numbers = _document(archive, name)
    text = joined(_paragraphs(root, numbers), name)
    warnings = [*few_words(text)]
    if any(local(e) in ("footnoteReference", "endnoteReference") for e in root.iter()):
        warnings.append(Message("reading.footnotes"))
    about = _core(archive)
    return Article(
        text,
        name,
        title=document_title(about.get("title"), text, name),
        byline=line(about.get("creator")),
        source=Source(messages=tuple(warnings)),
    )


def paragraphs(data: bytes, name: str, limits: Limits) -> list[str]:
    """Every paragraph of a .docx file that holds words; raises ReadingError where it is damaged or encrypted."""
    return list(_paragraphs(*_document(opened(data, name, limits), name)))


def _document(archive: Archive, name: str) -> tuple[Any, Numbers]:
    """The root of the text and the numbers of its lists; raises ReadingError where there is none."""
    main = _main_part(archive)
    root = archive.xml(main)
    if root is None:
        raise damaged(name)
    folder = main.rpartition("/")[0] or "word"
    return root, numbers_of(archive.xml(f"{folder}/numbering.xml"), archive.xml(f"{folder}/styles.xml"))


def _main_part(archive: Archive) -> str:
    """The name of the part that holds the text, as the package's relationships say."""
    relations = archive.xml("_rels/.rels")
    if relations is not None:
        for relation in relations:
            if (relation.get("Type") or "").endswith("/officeDocument"):
                return str(relation.get("Target") or "").lstrip("/")
    return "word/document.xml"


def _paragraphs(root: Any, numbers: Numbers) -> Iterator[str]:
    """The text of every paragraph in order; those of a text box follow the paragraph that holds it."""
    waiting, initial = [root], ""
    while waiting:
        element = waiting.pop()
        if local(element) in _SKIPPED:
            continue
        if local(element) != "p":
            waiting += reversed(list(element))
            continue
        inner: list[Any] = []
        properties = next((child for child in element if local(child) == "pPr"), None)
        words = initial + "".join(_text(element, inner))
        if words.strip() and _is_initial(properties):  # a large first letter is a paragraph of its own
            initial = words.strip()
        elif words.strip():
            yield numbers.label(properties) + words
            initial = ""
        waiting += reversed(inner)
    yield initial


def _is_initial(properties: Any | None) -> bool:
    """Whether a paragraph is a letter that hangs over the lines of the next one."""
    frames = () if properties is None else (child for child in properties if local(child) == "framePr")
    return any(str(key).endswith("}dropCap") and value != "none" for frame in frames for key, value in frame.items())


def _text(element: Any, inner: list[Any]) -> Iterator[str]:
    """The pieces of text in a paragraph; paragraphs inside it are put into ``inner``."""
    for child in element:
        tag = local(child)
        if tag in _SKIPPED or (tag == "r" and _hidden(child)):
            continue
        if tag == "p":
            inner.append(child)
        elif tag == "t":
            yield child.text or ""
        elif tag in _SPACES:
            yield " "
        elif tag == "noBreakHyphen":
            yield "-"
        else:
            yield from _text(child, inner)


def _hidden(run: Any) -> bool:
    """Whether a run is formatted as hidden."""
    return any(
        local(mark) == "vanish" and mark.get(mark.tag.replace("vanish", "val")) not in ("0", "false")
        for properties in run
        if local(properties) == "rPr"
        for mark in properties
    )


def _core(archive: Archive) -> dict[str, str]:
    """The core properties by their short names."""
    root = archive.xml("docProps/core.xml")
    return {} if root is None else {local(e): e.text or "" for e in root}
