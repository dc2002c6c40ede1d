"""Bytes → text: what the reader chose, a byte order mark, UTF-8, what the file says, a guess with its doubt.

Every reader of bytes comes here: plain text, pages and their parts in mail and saved pages, chapters of books.
"""

import re
import unicodedata
from dataclasses import dataclass

from diptych.errors import ReadingError
from diptych.message import Message
from diptych.reading.encodings import declared, known, label
from diptych.reading.mending import decoded_again

_BOMS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_SAMPLE = 12_000  # bytes that are looked at for a guess
_SURE = 0.85  # from here on Windows-1252, the usual one, is not worth a word
_ONE_BYTE_FIT = -4.4  # below it no one-byte encoding reads the bytes as a language
_READABLE = 0.97  # share of characters that print
_FEW_NULS = 0.02  # of a text's bytes: more of them is no text
_BROKEN = 0.1  # of all characters beyond ASCII: a file in UTF-8 with more of them broken is in another encoding
_JAPANESE = ("cp932", "euc-jp")
_LEAST_KANA = 0.125  # of the characters beyond ASCII: nothing but Japanese has so many hiragana
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ESCAPES = (
    (re.compile(rb"\x1b\$\)C"), "iso-2022-kr"),
    (re.compile(rb"\x1b(?:\$[@B]|\(J|\$\(D)"), "iso-2022-jp-2"),
    (re.compile(rb"~\{[!-~]{2,}~\}"), "hz"),
)
_XML = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([\w.:-]{2,40})", re.I)
_META = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_HEAD = 8192  # bytes in which a page names its encoding
_HIGH = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was in, and what the reader should know about both."""

    text: str
    encoding: str
    warnings: tuple[Message, ...] = ()


def decode(data: bytes, name: str, chosen: str | None = None, said: str | None = None) -> Decoded:
    """The text in these bytes; ``chosen`` is the reader's own word, ``said`` what the file says about itself.

    Raises ReadingError for bytes that are no text in any encoding, and for a choice that is no encoding.
    """
    if chosen is not None:
        encoding = known(chosen)
        if encoding is None:
            raise ReadingError(Message("reading.unknown-encoding", {"encoding": chosen}), "unknown-encoding")
        return _read_as(data, encoding)
    if (marked := bom_of(data)) is not None:
        return _read_as(data, marked)
    if (escaped := _escaped(data)) is not None:
        return _read_as(data, escaped)
    if _CONTROLS.search(data[:_SAMPLE]):
        return _with_controls(data, name)
    try:
        text, warnings = decoded_again(data.decode("utf-8"))
        return Decoded(text, "utf-8", warnings)
    except UnicodeDecodeError:
        pass
    if said and (meant := declared(said)) and (read := _declared(data, meant)):
        return read
    return _mostly_utf8(data) or _guessed(data)


def decode_page(data: bytes, name: str, chosen: str | None = None, said: str | None = None) -> Decoded:
    """The text of a page or an XML file as ``decode`` reads it; ``said`` is the header of the part that it came in.

    What the page says of itself counts where no header does.
    """
    return decode(data, name, chosen, said or said_in(data))


def said_in(data: bytes) -> str | None:
    """The encoding that an XML declaration or a ``meta`` element names, None without one."""
    head = data[:_HEAD]
    named = _XML.search(head) or _META.search(head)
    if named is None:
        return None
    name = named.group(1).decode("ascii", "ignore")
    # A page that could be read so far is in no encoding of two bytes, whatever it says.
    return None if name.lower().startswith(("utf-16", "utf-32", "unicode")) else name


def bom_of(data: bytes) -> str | None:
    """The encoding that a byte order mark names, None without one."""
    return next((marked for bom, marked in _BOMS if data.startswith(bom)), None)


def undecoded(lost: int, encoding: str) -> Message:
    """The warning about bytes that are no text."""
    return Message("reading.undecoded", {"count": lost, "encoding": encoding})


def guessed(encoding: str, certainty: float) -> Message:
    """The warning about an encoding that nothing in the file names."""
    return Message("reading.guessed", {"encoding": label(encoding), "percent": min(99, int(certainty * 100))})


def _read_as(data: bytes, encoding: str, *before: Message) -> Decoded:
    """The text as that encoding reads it, with a warning that counts what it cannot read."""
    raw = data.decode(encoding, errors="replace")
    lost = raw.count("\ufffd")
    if lost:
        return Decoded(raw, encoding, (*before, undecoded(lost, encoding)))
    text, warnings = decoded_again(raw)
    return Decoded(text, encoding, (*before, *warnings))


def _declared(data: bytes, encoding: str) -> Decoded | None:
    """The text as the file says; None where that leaves more unread than a slip or two."""
    read = _read_as(data, encoding)
    high = len(_HIGH.findall(data))
    return read if read.text.count("\ufffd") <= max(1, high // 50) else None


def _escaped(data: bytes) -> str | None:
    """The encoding whose escape sequences stand in bytes of seven bits; None where they do not read as text."""
    sample = data[: 16 * _SAMPLE]
    if _HIGH.search(sample):
        return None
    for pattern, encoding in _ESCAPES:
        if pattern.search(sample):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if not text.isascii():
                return encoding
    return None


def _mostly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 of which some was cut or broken; None where too little of it is sound."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(char > "\x7f" for char in text) - broken
    cut = broken == 1 and text.rstrip("\n").endswith("\ufffd")
    if sound and (cut or broken <= sound * _BROKEN):
        return Decoded(text, "utf-8", (undecoded(broken, "utf-8"),))
    return None


def _with_controls(data: bytes, name: str) -> Decoded:
    """The text among whose bytes are some that no text of one byte a letter holds: UTF-16, or a file with NULs."""
    wide = _wide(data)
    if wide is not None:
        return _read_as(data, wide)
    sample = data.rstrip(b"\0")[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(2, _FEW_NULS * len(sample)):
        raise ReadingError(Message("reading.not-text", {"name": name}), "not-text")
    return decode(_CONTROLS.sub(b"", data), name)


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark; None for other data."""
    from charset_normalizer import from_bytes  # only for files that do not say what they are

    sample = data[: _SAMPLE // 4 * 4]
    found = from_bytes(sample, cp_isolation=list(_WIDE)).best()
    encoding = known(found.encoding) if found else None
    return encoding if encoding and _readable(sample, encoding) else None


def _readable(sample: bytes, encoding: str) -> bool:
    """Whether nearly all characters print, and some of them are blanks or marks that stand in any text."""
    text = sample.decode(encoding, errors="ignore")
    printing = sum(unicodedata.category(char)[0] in "LMNPSZ" or char in "\n\r\t" for char in text)
    usual = sum(char in " \n\r\t.,、。，" for char in text)
    return printing >= _READABLE * len(text) and usual > 0


def _guessed(data: bytes) -> Decoded:
    """The text in the likeliest encoding, with a warning where that is not the usual one or not sure."""
    from diptych.reading.one_byte import guess  # only for files that do not say what they are

    sample = _telling(data)
    one = guess(sample)
    if one.fit < _ONE_BYTE_FIT and (several := _several_bytes(sample)) is not None:
        encoding, certainty = several
        return _read_as(data, encoding, guessed(encoding, certainty))
    if one.encoding == "cp1252" and one.certainty >= _SURE:
        return _read_as(data, "cp1252")
    return _read_as(data, one.encoding, guessed(one.encoding, one.certainty))


def _telling(data: bytes) -> bytes:
    """The lines that hold bytes beyond ASCII, as many as a guess looks at."""
    if len(data) <= _SAMPLE:
        return data
    found, size = [], 0
    for line in data.splitlines(keepends=True):
        if _HIGH.search(line):
            found.append(line[:_SAMPLE])
            size += len(found[-1])
            if size >= _SAMPLE:
                break
    return b"".join(found)


def _several_bytes(sample: bytes) -> tuple[str, float] | None:
    """The encoding of several bytes a letter that the library finds, and how sure it is; None where it finds none."""
    from charset_normalizer import from_bytes

    for encoding in _JAPANESE:  # the library takes kana for Korean
        if _kana(sample, encoding) >= _LEAST_KANA:
            return encoding, 1.0
    for found in from_bytes(sample):
        encoding = declared(found.encoding) or found.encoding
        if encoding in _WIDE or found.multi_byte_usage > 0:
            return encoding, max(0.5, 1 - found.chaos)
    return None


def _kana(sample: bytes, encoding: str) -> float:
    """The share of hiragana among the characters beyond ASCII; 0 where the encoding does not read the bytes."""
    try:
        text = sample[: sample.rfind(b"\n") + 1 or None].decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    beyond = [char for char in text if char > "\x7f"]
    return sum("\u3041" <= char <= "\u3096" for char in beyond) / max(1, len(beyond))
