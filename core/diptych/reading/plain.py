"""Plain text in any encoding: BOM, NUL pattern, strict UTF-8, cp1252."""

from diptych.article import Article, Source
from diptych.canonical import canonical
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading.head import metadata

_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# What binary files begin with, however few NUL bytes follow.
_BINARY = (
    b"PK\x03\x04",
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"MZ\x90",
    b"\x7fELF",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)


def bom_of(data: bytes) -> str | None:
    """The encoding that a byte order mark names, None without one."""
    return next((marked for bom, marked in _BOMS if data.startswith(bom)), None)


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str, int]:
    """The text, its encoding, and how many bytes could not be decoded; raises ReadingError for what is no text.

    ``encoding`` is the reader's own choice and beats every guess.
    """
    if encoding is not None:
        try:
            text = data.decode(encoding, errors="replace")
        except LookupError:
            raise ReadingError(f"There is no encoding “{encoding}”.", "unknown-encoding") from None
        return text, encoding, text.count("\ufffd")
    if data.startswith(_BINARY):
        raise ReadingError(f"“{name}” is not a text file.", "not-text")
    if (marked := bom_of(data)) is not None:
        text = data.decode(marked, errors="replace")
        return text, marked, text.count("\ufffd")
    sample = data[:4096]
    if b"\x00" in sample:
        wide = _wide(sample)
        if wide is None:
            raise ReadingError(f"“{name}” is not a text file.", "not-text")
        text = data.decode(wide, errors="replace")
        return text, wide, text.count("\ufffd")
    try:
        return data.decode("utf-8"), "utf-8", 0
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
        return text, "cp1252", text.count("\ufffd")


def undecoded(lost: int, encoding: str) -> str:
    """The warning about bytes that are no text."""
    if lost == 1:
        return f"One character could not be read as {encoding}; it is shown as �."
    return f"{lost} characters could not be read as {encoding}; they are shown as �."


def _wide(sample: bytes) -> str | None:
    """UTF-16 or UTF-32 without a BOM, told by where the NUL bytes stand; None for binary data."""
    half = max(1, len(sample) // 2)
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if even > 0.4 and odd > 0.4:
        return "utf-32-le" if sample[0] else "utf-32-be"
    if odd > 0.3 and even < 0.1:
        return "utf-16-le"
    if even > 0.3 and odd < 0.1:
        return "utf-16-be"
    return None


def article_from_text(text: str, name: str) -> Article:
    """The article in pasted text; raises ReadingError where there is none."""
    text = canonical(text)
    if not text.strip():
        raise ReadingError(f"“{name}” holds no text.", "empty")
    source = Source(name, media_type="text/plain", reader="paste")
    return Article(text, name, source=source).with_metadata(**metadata(text))


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a plain text file; raises ReadingError where the bytes are no text in that encoding."""
    raw, encoding, lost = decode(data, name, encoding)
    text = canonical(raw)
    warnings = (undecoded(lost, encoding),) if lost else ()
    return Article(text, name, source=Source(encoding=encoding, warnings=warnings)).with_metadata(**metadata(text))
