"""Which reader takes which file, and the checks that every file passes first."""

import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.file_names import file_name
from diptych.options import Limits

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$")  # a tag as BCP 47 has them
Reader = Callable[[bytes, str, Limits, str | None], Article]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its name in records, its suffixes, its media type, and the module whose ``read`` reads its bytes.

    What is not ``plain`` is parsed by libraries that a hostile file may hang: see ``isolation``.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    module: str
    plain: bool = False

    def read(self) -> Reader:
        """The function that reads such a file; its libraries are imported now and not before."""
        return cast(Reader, import_module(f"diptych.reading.{self.module}").read)


_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMATS: tuple[Format, ...] = (
    Format("text", (".txt", ".text", ""), "text/plain", "plain", plain=True),
    Format("web page", (".html", ".htm", ".xhtml"), "text/html", "html"),
    Format("saved page", (".mhtml", ".mht"), "multipart/related", "mhtml"),
    Format("Markdown", (".md", ".markdown"), "text/markdown", "markdown"),
    Format("Word", (".docx", ".docm"), _OFFICE, "docx"),
    Format("OpenDocument", (".odt",), "application/vnd.oasis.opendocument.text", "odt"),
    Format("RTF", (".rtf",), "application/rtf", "rtf"),
    Format("e-book", (".epub",), "application/epub+zip", "epub"),
    Format("PDF", (".pdf",), "application/pdf", "pdf"),
    Format("mail", (".eml",), "message/rfc822", "mail"),
)
SHORTCUTS = (".url", ".webloc", ".website", ".desktop")


def format_of(path: Path) -> Format:
    """The format that the file's suffix names; raises ReadingError for one that Diptych does not read."""
    name, suffix = file_name(path), path.suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    if suffix in SHORTCUTS:
        raise ReadingError(
            f"“{name}” is only a link: open the page in a browser, save it, and open the saved page here.",
            "shortcut",
        )
    readable = ", ".join(s for f in FORMATS for s in f.suffixes if s)
    raise ReadingError(f"“{name}” is not a kind of file that Diptych reads ({readable}).", "unknown-format")


def read_article(path: str | os.PathLike[str], limits: Limits | None = None, encoding: str | None = None) -> Article:
    """The article in a file; ``encoding`` overrides the guess where the format leaves one.

    Raises ReadingError, in one sentence that names the file: missing, folder, not a plain file, unreadable, empty,
    too large, not text, no words.
    """
    path, limits = Path(path), limits or Limits()
    data = _bytes(path, limits)
    return _article(data, file_name(path), format_of(path), limits, encoding)


def read_stream(stream: BinaryIO, name: str, limits: Limits | None = None) -> Article:
    """The article in a stream of plain text, which has no suffix to say more; raises ReadingError under that name."""
    limits = limits or Limits()
    try:
        data = stream.read(limits.file_bytes + 1)
    except OSError as error:
        raise ReadingError(f"“{name}” cannot be read: {_why(error)}.", "unreadable") from error
    return _article(_bounded(data, name, limits), name, FORMATS[0], limits, None)


def _article(data: bytes, name: str, known: Format, limits: Limits, encoding: str | None) -> Article:
    """The article in the bytes of a file of that format, with what is known about the file."""
    article = known.read()(data, name, limits, encoding)
    if not article.text.strip():
        raise ReadingError(f"“{name}” holds no text.", "empty")
    if len(article.text) > limits.text_characters:
        raise ReadingError(
            f"“{name}” holds {len(article.text):,} characters; Diptych compares up to {limits.text_characters:,}.",
            "too-large",
        )
    source = replace(
        article.source,
        file_name=name,
        file_bytes=len(data),
        file_sha256=sha256(data).hexdigest(),
        media_type=known.media_type,
        reader=known.name,
    )
    language = article.language if _LANGUAGE.match(article.language) else "en"
    return replace(article, source=source, language=language)


def _bytes(path: Path, limits: Limits) -> bytes:
    """The bytes of a plain file within the limits; never opens a device, a pipe or a folder."""
    name = file_name(path)
    try:
        status = path.stat()
    except FileNotFoundError:
        raise ReadingError(f"There is no file “{name}”.", "not-found") from None
    except PermissionError as error:
        raise ReadingError(f"“{name}” cannot be opened: {_why(error)}.", "no-permission") from error
    except (OSError, ValueError) as error:  # a ring of links, a name that no file can have
        raise ReadingError(f"“{name}” cannot be opened: {_why(error)}.", "not-found") from error
    if stat.S_ISDIR(status.st_mode):
        raise ReadingError(f"“{name}” is a folder; Diptych needs two article files.", "not-a-file")
    if not stat.S_ISREG(status.st_mode):
        raise ReadingError(f"“{name}” is not a plain file.", "not-a-file")
    if status.st_size > limits.file_bytes:
        raise ReadingError(
            f"“{name}” is too large ({status.st_size:,} bytes; the limit is {limits.file_bytes:,}).", "too-large"
        )
    try:
        with path.open("rb") as file:
            data = file.read(limits.file_bytes + 1)
    except OSError as error:
        raise ReadingError(f"“{name}” cannot be read: {_why(error)}.", "no-permission") from error
    return _bounded(data, name, limits)


def _bounded(data: bytes, name: str, limits: Limits) -> bytes:
    """The same bytes; raises ReadingError for too many or none."""
    if len(data) > limits.file_bytes:
        raise ReadingError(f"“{name}” is too large (the limit is {limits.file_bytes:,} bytes).", "too-large")
    if not data.strip():
        raise ReadingError(f"“{name}” is empty.", "empty")
    return data


def _why(error: OSError | ValueError) -> str:
    """The system's own reason, in lower case, without paths."""
    reason = getattr(error, "strerror", None) or str(error)
    return reason[:1].lower() + reason[1:]
