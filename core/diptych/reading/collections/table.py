"""The table of collections: by which words each is known, in which kinds of file it comes, which module splits it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any, cast

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.collections.record import Record, article_of
from diptych.reading.decoding import Decoded, decode, decode_page

_Part = Callable[[], Article]  # reads one of the articles; raises ReadingError where it holds no text


@dataclass(frozen=True, slots=True)
class Collection:
    """An export of a database; ``pages`` where its module reads the elements of a page, else it reads lines.

    A module's ``records`` gives the articles, none where the words stand in another text. ``marks`` only spare it work,
    and ``words``, one of which is in every mark, spare looking for these. A mark that begins with its letters is found
    fastest, so what must not stand before them is said after them.
    """

    name: str
    words: tuple[str, ...]
    marks: re.Pattern[str]
    module: str
    pages: bool = False


COLLECTIONS: tuple[Collection, ...] = (
    Collection("Factiva", ("articleParagraph",), re.compile(r"articleParagraph"), "factiva_pages", pages=True),
    Collection("Europresse", ("DocPublicationName",), re.compile(r"DocPublicationName"), "europresse", pages=True),
    Collection("Yomidasu", ("contentsTable",), re.compile(r"contentsTable"), "yomidasu", pages=True),
    Collection("Factiva", ("PD",), re.compile(r"PD(?<!\wPD)\b"), "factiva_fields"),
    Collection(
        "Factiva", ("Document", "Docment"), re.compile(r"\bDocu?ment\w* [A-Z]{2,8}[A-Z\d]{0,8}\d{6}"), "factiva_plain"
    ),
    Collection("LexisNexis", ("DOCUMENT",), re.compile(r"\b\d{1,5} (?:of|de|von) \d{1,5} DOCUMENTS?\b"), "lexis"),
    Collection(
        "Nexis+",
        ("End of Document", "Ende des Dok", "Fin du doc"),
        re.compile(r"\b(?:End of Document|Ende des Dokuments?|Fin du document)\b"),
        "nexis",
    ),
    Collection("ProQuest", ("Full text:",), re.compile(r"\bFull text:"), "proquest"),
)

# To read a file costs as much as the article that it then is: most files are told by their bytes to be none.
_MARKS = [
    (tuple(word.encode("ascii") for word in row.words), re.compile(row.marks.pattern.encode("ascii")))
    for row in COLLECTIONS
]
_RTF_MARKS = re.compile(rb"DOCUMENTS?\b|Docu?ment\w* [A-Z]{2,8}|\b(?:End of|Ende des|Fin du) Doc|\bSN\b|Full text:")


def parts_of(data: bytes, kind: str, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    """What reads each of the articles in a file of that kind; none where it is not known as a collection.

    ``name`` is the file's. Raises ReadingError for a file that is broken or holds more articles than the limits allow.
    """
    split = _SPLITS.get(kind)
    parts = split(data, name, limits, encoding) if split else ()
    if len(parts) > limits.articles:
        raise ReadingError(
            Message("reading.many-articles", {"name": name, "articles": len(parts), "most": limits.articles}),
            "too-complex",
        )
    return parts


def _bears_marks(data: bytes) -> bool:
    """Whether the words of a database stand in the bytes, which may be of two or four to a character."""
    plain = data.replace(b"\0", b"") if b"\0" in data else data
    return any(any(word in plain for word in words) and marks.search(plain) for words, marks in _MARKS)


def _in_text(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    if not _bears_marks(data):
        return ()
    decoded = decode(data, name, encoding)
    return _reading(_records(decoded.text, lambda: decoded.text.splitlines()), name, decoded)


def _in_page(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    if not _bears_marks(data):
        return ()
    decoded = decode_page(data, name, encoding)
    return _reading(_page_records(decoded.text, name), name, decoded)


def _in_mail(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading import mail, mime

    for decoded, is_page in mail.bodies(data, name, limits, encoding):
        text = decoded.text
        found = _page_records(text, name) if is_page else _records(text, text.splitlines)
        if found:
            return _warned(_reading(found, name, decoded), mime.without_end(mime.opened(data, name)))
    return ()


def _in_rtf(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading import rtf

    if not _RTF_MARKS.search(data):
        return ()
    return _warned(_in_paragraphs(rtf.paragraphs(data, name, encoding), name), rtf.without_end(data))


def _in_word(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading import docx

    return _in_paragraphs(docx.paragraphs(data, name, limits), name)


def _in_paragraphs(paragraphs: Sequence[str], name: str) -> Sequence[_Part]:
    from diptych.reading.collections.lines import apart

    return _reading(_records("\n".join(paragraphs), lambda: apart(paragraphs)), name, None)


def _in_mailbox(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading import mail, mbox

    messages = mbox.messages(data)
    return [partial(mail.read, message, name, limits, encoding) for message in messages]


def _in_feed(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading.collections.feeds import records

    return _reading(records(data, name), name, None)


def _in_nitf(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading import nitf

    return [partial(nitf.article_of, item, name) for item in nitf.items(data, name)]


def _in_ninjs(data: bytes, name: str, limits: Limits, encoding: str | None) -> Sequence[_Part]:
    from diptych.reading import ninjs

    decoded = decode(data, name, encoding)
    return [partial(ninjs.article_of, item, name, decoded) for item in ninjs.items(decoded.text, name)]


def _page_records(text: str, name: str) -> list[Record]:
    """The records in a page: by its elements where they are marked, else by its lines."""
    from diptych.reading.markup import paragraphs_of, parsed

    rows = [row for row in COLLECTIONS if row.marks.search(text)]
    if not rows:
        return []
    root = parsed(text, name)
    for row in rows:
        if row.pages and (found := _module_records(row, root)):
            return found
    _without_breaks(root)
    from diptych.reading.collections.lines import apart

    paragraphs = list(paragraphs_of(root))
    return _records("\n".join(paragraphs), lambda: apart(paragraphs))


def _without_breaks(root: Any) -> None:
    """Makes a blank of every line break, a line of underscores of every element before which ProQuest begins anew."""
    from diptych.reading.collections.proquest import RULE

    for element in list(root.iter("br")):
        element.tag, element.text = "span", " "
    for element in list(root.iter("a", "hr")):
        if element.tag == "hr" or (element.get("name") or "").startswith("DocID_"):
            element.tag, element.text = "p", RULE


def _records(text: str, lines: Callable[[], Sequence[str]]) -> list[Record]:
    """The records in lines, by the first database whose module finds some."""
    rows = [row for row in COLLECTIONS if not row.pages and row.marks.search(text)]
    if not rows:
        return []
    every = lines()
    return next((found for row in rows if (found := _module_records(row, every))), [])


def _module_records(row: Collection, source: Any) -> list[Record]:
    module = import_module(f"diptych.reading.collections.{row.module}")
    return cast(Callable[[Any], list[Record]], module.records)(source)


def _reading(records: Sequence[Record], name: str, decoded: Decoded | None) -> Sequence[_Part]:
    """What makes an article of each record."""
    encoding, warnings = (decoded.encoding, decoded.warnings) if decoded else (None, ())
    return [partial(article_of, record, name, encoding, warnings) for record in records]


def _warned(parts: Sequence[_Part], warnings: tuple[Message, ...]) -> Sequence[_Part]:
    """The parts, the last of them with warnings on the end of the file."""
    return [*parts[:-1], *(lambda last=last: last().with_warnings(warnings) for last in parts[-1:])]


_SPLITS: dict[str, Callable[[bytes, str, Limits, str | None], Sequence[_Part]]] = {
    "text": _in_text,
    "web page": _in_page,
    "mail": _in_mail,
    "RTF": _in_rtf,
    "Word": _in_word,
    "mailbox": _in_mailbox,
    "feed": _in_feed,
    "NITF": _in_nitf,
    "ninjs": _in_ninjs,
}
