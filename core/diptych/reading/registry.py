"""Which reader takes which file, and what every article says about the file that it came from."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from diptych.article import WHOLE, Article
from diptych.errors import ReadingError, reason_of
from diptych.file_names import entry_name, file_name, without_entry
from diptych.languages.recognition import base, guessed
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.collections import parts_of
from diptych.reading.files import bounded, bytes_of, entry_of, several
from diptych.reading.packed import PACKED, unpacked, without_pictures
from diptych.reading.recognition import is_prose, kind_of
from diptych.reading.refusals import NO_ARTICLES, REFUSALS, SUFFIXES, TEXT_KINDS, refusal
from diptych.reading.text_check import checked, mended

_ADDRESS = re.compile(r"(https?://)(?:[^/?#@]*@)?(.+)", re.IGNORECASE | re.DOTALL)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")  # a tag as BCP 47 has them
_ReadFunction = Callable[[bytes, str, Limits, str | None], Article]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in records, its suffixes, its media type, and the module whose ``read`` reads its bytes.

    What is not ``plain`` is parsed by libraries that a hostile file may hang: see ``isolation``. ``named`` is a kind
    that its suffix tells, since its files begin like any text; the others ``recognition`` knows by their bytes.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    module: str
    plain: bool = False
    named: bool = False

    def read(self) -> _ReadFunction:
        """The function that reads such a file; its libraries are imported now and not before."""
        return cast(_ReadFunction, import_module(f"diptych.reading.{self.module}").read)

    def read_whole(self) -> _ReadFunction | None:
        """The function that leaves nothing of such a file out; None where none of them does."""
        return cast(
            "_ReadFunction | None", getattr(import_module(f"diptych.reading.{self.module}"), "read_whole", None)
        )


_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OPEN = "application/vnd.oasis.opendocument.text"
FORMATS: tuple[Format, ...] = (
    Format("text", (".txt", ".text", ".log", ".rst", ".asc", ""), "text/plain", "plain", plain=True, named=True),
    Format(
        "web page",
        (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"),
        "text/html",
        "html",
        named=True,
    ),
    Format("saved page", (".mhtml", ".mht"), "multipart/related", "mhtml", named=True),
    Format("web archive", (".webarchive",), "application/x-webarchive", "webarchive"),
    Format("Markdown", (".md", ".markdown"), "text/markdown", "markdown", named=True),
    Format("Word", (".docx", ".docm", ".dotx", ".dotm"), _OFFICE, "docx"),
    Format("OpenDocument", (".odt", ".ott"), _OPEN, "odt"),
    Format("flat OpenDocument", (".fodt",), _OPEN + "-flat-xml", "fodt"),
    Format("RTF", (".rtf",), "application/rtf", "rtf"),
    Format("e-book", (".epub",), "application/epub+zip", "epub"),
    Format("PDF", (".pdf",), "application/pdf", "pdf"),
    Format("mail", (".eml",), "message/rfc822", "mail", named=True),
    Format("Apple mail", (".emlx",), "message/rfc822", "emlx"),
    Format("mailbox", (".mbox", ".mbx"), "application/mbox", "mbox"),
    Format("NITF", (".nitf",), "application/nitf+xml", "nitf"),
    Format("ninjs", (".ninjs",), "application/json", "ninjs"),
    Format("feed", (".rss", ".atom"), "application/rss+xml", "feed"),
    Format("subtitles", (".srt", ".vtt"), "text/vtt", "subtitles", plain=True, named=True),
)
_SUFFIX = re.compile(r"\.[a-z0-9]{1,10}$")  # “Senate vote - 3 Nov. 2026” has none


def format_of(path: Path, data: bytes, suffix: str | None = None) -> Format:
    """The format of a file's bytes; raises ReadingError for one that Diptych does not read.

    The name breaks ties: text may be plain or Markdown, and what is called a page may begin without its marks.
    ``suffix`` is the one inside where the file is packed.
    """
    name, suffix = file_name(path), suffix_of(path) if suffix is None else suffix
    kind = kind_of(data, suffix) or _by_suffix(suffix, data)
    for known in FORMATS:
        if known.name == kind:
            return known
    if kind is not None and kind in REFUSALS:
        raise refusal(kind, name)
    readable = ", ".join(s for f in FORMATS for s in f.suffixes if s)
    raise ReadingError(Message("reading.unknown-kind", {"name": name, "kinds": readable}), "unknown-format")


def suffix_of(path: Path) -> str:
    """The suffix of a name in lower case, without the number of an entry; empty where a dot stands for itself."""
    found = _SUFFIX.search(without_entry(path.name).lower())
    return found.group() if found else ""


def is_plain(path: Path, data: bytes) -> bool:
    """Whether our own code alone reads these bytes; archives are not even looked into. Raises ReadingError."""
    return not data.startswith(PACKED) and format_of(path, data).plain


def _by_suffix(suffix: str, data: bytes) -> str | None:
    """The kind of bytes that look like any text: what the suffix says where that can be text at all."""
    if suffix in SUFFIXES and (SUFFIXES[suffix] in TEXT_KINDS or not is_prose(data)):
        return SUFFIXES[suffix]
    for known in FORMATS:
        if suffix in known.suffixes:
            return known.name if known.named else "text"  # a reader of the others would find it damaged
    return "text" if suffix not in NO_ARTICLES and is_prose(data) else None


def read_article(
    path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None, whole: bool = False
) -> Article:
    """The article in a file; ``encoding`` overrides the guess where the format leaves one.

    ``whole`` takes all the text that a page shows, not only what is found to be its article.

    Raises ReadingError, in one sentence that names the file: missing, folder, not a plain file, unreadable, empty,
    too large, not text, no words.
    """
    path, limits = Path(path), limits or Limits()
    return article_of(bytes_of(path, limits), path, limits, encoding, whole=whole)


def article_of(
    data: bytes,
    path: Path,
    limits: Limits,
    encoding: str | None,
    number: int = 0,
    whole: bool = False,
    entry: int | None = None,
) -> Article:
    """The article in a file whose bytes are known already; raises ReadingError.

    ``number`` is which of several, where the path does not name it; ``whole`` reads all that a page shows; ``entry`` is
    the number that the path names, where nobody may look whether there is a file of the whole name.
    """
    inside, known = _opened(data, path, limits)
    name = file_name(path)
    if named := entry_of(path) if entry is None else entry:
        number = named
    elif number:
        name = entry_name(name, number)
    parts = parts_of(inside, known.name, without_entry(name) if number else name, limits, encoding)
    if not number and not parts:
        reads_whole = known.read_whole() if whole else None
        article = (reads_whole or known.read())(inside, name, limits, encoding)
        return _finished(article, data, name, known, limits, whole=reads_whole is not None)
    if not number and len(parts) > 1:
        raise several(name, len(parts))
    if not parts:
        raise ReadingError(Message("reading.one-article", {"name": name}), "not-found")
    if number > len(parts):
        raise ReadingError(Message("reading.no-such-article", {"name": name, "articles": len(parts)}), "not-found")
    return _finished(parts[max(number, 1) - 1](), data, name, known, limits)


def read_articles(
    path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None
) -> tuple[Article, ...]:
    """Every article in a file that holds several, in order, each under the name that reads it alone, “inbox.mbox#3”.

    The only one of a file that holds no more, under the file's own name. An entry without text is left out, and the
    names of the others stay. Raises ReadingError as ``read_article`` does, and where no entry holds text.
    """
    path, limits = Path(path), limits or Limits()
    return articles_of(bytes_of(path, limits), path, limits, encoding)


def articles_of(
    data: bytes, path: Path, limits: Limits, encoding: str | None, entry: int | None = None
) -> tuple[Article, ...]:
    """Every article in a file whose bytes are known already; raises ReadingError as ``article_of`` does."""
    entry = entry_of(path) if entry is None else entry
    name = file_name(path)
    inside, known = _opened(data, path, limits)
    parts = () if entry else parts_of(inside, known.name, name, limits, encoding)
    if len(parts) <= 1:
        return (article_of(data, path, limits, encoding, entry=entry),)
    digest = sha256(data).hexdigest()
    found, failed = [], None
    for number, part in enumerate(parts, 1):
        try:
            found.append(_finished(part(), data, entry_name(name, number), known, limits, digest))
        except ReadingError as error:
            failed = error
    if failed is not None and not found:
        raise failed
    return tuple(found)


def _opened(data: bytes, path: Path, limits: Limits) -> tuple[bytes, Format]:
    """What a file holds inside its packing, and its format; raises ReadingError."""
    inside, within = unpacked(data, path, limits)
    known = format_of(path, inside, suffix_of(within))
    return without_pictures(inside) if known.name == "web page" else inside, known


def read_stream(
    stream: BinaryIO, name: str, limits: Limits | None = None, encoding: str | None = None, number: int = 0
) -> Article:
    """The article in a stream of plain text, which has no suffix to say more; raises ReadingError under that name.

    ``number`` is which of several.
    """
    limits = limits or Limits()
    try:
        data = stream.read(limits.file_bytes + 1)
    except OSError as error:
        raise ReadingError(
            Message("file.cannot-be-read", {"name": name, "reason": reason_of(error)}), "unreadable"
        ) from error
    data = bounded(data, name, limits)
    if not is_plain(Path(name), data):
        raise ReadingError(Message("reading.not-text", {"name": name}), "not-text")
    return article_of(data, Path(name), limits, encoding, number)


def _finished(
    article: Article,
    data: bytes,
    name: str,
    known: Format,
    limits: Limits,
    digest: str | None = None,
    whole: bool = False,
) -> Article:
    """The article under that name with what is known about its file; raises ReadingError for no text and too much."""
    article = checked(article if known.plain else mended(article))
    if whole:
        article = article.with_warnings((Message("reading.whole"),))
    if not article.text.strip():
        raise ReadingError(Message("reading.no-text", {"name": name}), "empty")
    if len(article.text) > limits.text_characters:
        raise ReadingError(
            Message(
                "reading.too-long", {"name": name, "characters": len(article.text), "most": limits.text_characters}
            ),
            "too-large",
        )
    source = replace(
        article.source,
        file_name=name,
        file_bytes=len(data),
        file_sha256=digest or sha256(data).hexdigest(),
        media_type=known.media_type,
        reader=known.name + (WHOLE if whole else ""),
    )
    declared = article.language if _LANGUAGE.fullmatch(article.language) else ""
    found = guessed(article.text, declared)
    language = declared if base(declared) == found else found
    return replace(article, name=name, source=source, language=language, url=_on_the_web(article.url))


def _on_the_web(address: str | None) -> str | None:
    """The address on the web, without the name and password of who read it; None for a place on somebody's machine."""
    found = _ADDRESS.fullmatch(address or "")
    return f"{found.group(1)}{found.group(2)}" if found else None
