"""What kind of file some bytes are: by what stands in them; the suffix only where that leaves a choice."""

import re
import zipfile
import zlib
from io import BytesIO

_HEAD = 8192  # bytes that are looked at
_BLANK = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*")
_XML_HEAD = re.compile(
    rb"^(?:<\?xml[^>]*\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[[^\]]*\])?\s*>|<\?[^>]*\?>|\s)*", re.I | re.S
)
_ROOT = re.compile(rb"^<(?:[\w.-]+:)?([\w.-]+)")
_PAGE = re.compile(rb"^(?:<\?xml[^>]*\?>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_FRAGMENT = re.compile(
    rb"^<(?:title|meta|link|script|style|div|article|main|section|header|h[1-6]|p|table|span|form|center|font)\b", re.I
)
_CLOSED = re.compile(rb"</(?:p|div|h[1-6]|article|section|table|ul|body)\s*>", re.I)
_HEADER = re.compile(rb"([!-9;-~]{2,60}):(?=[ \t\r\n])")
_MAILBOX = re.compile(rb"^From \S+ .{0,60}\d\d:\d\d.{0,30}\r?\n(?=[!-9;-~]{2,60}:)")
_APPLE_MAIL = re.compile(rb"^\d{1,10} *\r?\n(?=[!-9;-~]{2,60}:)")
_SUBTITLE = re.compile(rb"^\d{1,6} *\r?\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} *-->")
_OBJECT = re.compile(rb'^(?:\[\s*)?\{\s*"')
_NINJS = re.compile(rb'"(?:body_html|body_xhtml|body_text|bodies)"\s*:')
_NITF = re.compile(rb"<(?:[\w.-]+:)?nitf[\s>]")  # one of several in another element
_COMPARISON = re.compile(rb'"diptych:formatVersion"|"diptych":\s*"urn:diptych|"format":\s*"diptych-')
_ENVELOPE = frozenset(b"from to subject date cc sender reply-to".split())
_MACHINE = frozenset(
    b"mime-version message-id received return-path content-type delivered-to x-mailer dkim-signature list-id".split()
)
_WORDS = re.compile(rb"(?:[^\W\d_]|[\x80-\xff]){2,}")
_PROSE = 5  # words that a file under a name of no known kind has to hold


def kind_of(data: bytes, suffix: str) -> str | None:
    """The name of the kind, of those in the registry and the refusals; None where the bytes are text like any other."""
    for known, starts in _MAGIC:
        if data.startswith(starts):
            return known
    looks = (_container, _binary, _markup, _object, _lines)
    return next((kind for look in looks if (kind := look(data, suffix)) is not None), None)


def is_prose(data: bytes) -> bool:
    """Whether a file of no known name holds words at all."""
    return len(_WORDS.findall(data[:_HEAD].replace(b"\0", b""))) >= _PROSE


_MAGIC: tuple[tuple[str, bytes | tuple[bytes, ...]], ...] = (
    (
        "picture",
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"8BPS", b"\0\0\1\0", b"\x00\x00\x00\x0cjP"),
    ),
    ("archive", (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a", b"\xfd7zXZ\0", b"BZh", b"\x28\xb5\x2f\xfd", b"MSCF")),
    ("recording", (b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"FLV\x01")),
    ("WordPerfect", b"\xffWPC"),
    ("program", (b"\x7fELF", b"MZ\x90\x00", b"\xca\xfe\xba\xbe", b"SQLite format 3\0")),
)


def _container(data: bytes, suffix: str) -> str | None:
    """Zip archives and the old compound files, by what is in them."""
    if data.startswith(b"PK\x03\x04"):
        return _zip(data, suffix)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        for kind, stream in _STREAMS:
            if stream.encode("utf-16-le") in data:
                return kind
        return {".doc": "old Word", ".dot": "old Word", ".msg": "Outlook"}.get(suffix, "old Office")
    if data.startswith(b"bplist00"):
        return "web archive" if b"WebMainResource" in data else "shortcut" if suffix == ".webloc" else "program"
    return None


_STREAMS = (
    ("locked Office", "EncryptedPackage"),
    ("old Word", "WordDocument"),
    ("Outlook", "__nameid_version1.0"),
    ("Outlook", "__substg1.0_"),
    ("table", "Workbook"),
    ("table", "PowerPoint Document"),
)
_ZIPS = frozenset(".docx .docm .dotx .dotm .odt .ott .epub".split())  # kinds that are archives
_MEMBERS = (
    ("e-book", re.compile(r"META-INF/container\.xml$")),
    ("Word", re.compile(r"word/")),
    ("table", re.compile(r"(?:xl|ppt)/")),
    ("Pages", re.compile(r"Index/Document\.iwa$|Index\.zip$|index\.apxl$|index\.xml$")),
    ("OpenDocument", re.compile(r"content\.xml$")),
)


def _zip(data: bytes, suffix: str) -> str:
    """The kind of a zip archive by its own word for itself, else by the names in it."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            if infos and infos[0].filename == "mimetype" and infos[0].file_size < 200:
                said = archive.read(infos[0]).decode("ascii", "replace").strip()
                if said.startswith("application/epub"):
                    return "e-book"
                if said.startswith("application/vnd.oasis.opendocument."):
                    return "OpenDocument" if said.rpartition(".")[2].startswith("text") else "table"
            names = [info.filename for info in infos]
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError, RuntimeError):
        return "broken archive"
    other = "broken archive" if suffix in _ZIPS else "archive"
    return next((kind for kind, shape in _MEMBERS if any(shape.match(name) for name in names)), other)


def _binary(data: bytes, suffix: str) -> str | None:
    """Kinds whose mark does not stand at the very beginning, and pictures and recordings in boxes."""
    if b"%PDF-" in data[:1024]:
        return "PDF"
    if _bare(data).startswith(b"{\\rtf"):
        return "RTF"
    if data[60:68] in (b"BOOKMOBI", b"TEXtREAd"):
        return "Kindle"
    if data[257:262] == b"ustar":
        return "archive"
    if data[:4] == b"RIFF":
        return "picture" if data[8:12] == b"WEBP" else "recording"
    if data[4:8] == b"ftyp":
        return "picture" if data[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "recording"
    return None


def _bare(data: bytes) -> bytes:
    """The head without byte order mark, NULs of wide encodings, and blanks before the first sign."""
    return _BLANK.sub(b"", data[:_HEAD]).replace(b"\0", b"")


def _markup(data: bytes, suffix: str) -> str | None:
    """Pages and the kinds of XML that are read or refused."""
    head = _bare(data)
    if not head.startswith(b"<"):
        return None
    if _PAGE.match(head):
        return "web page"
    root = _ROOT.match(_XML_HEAD.sub(b"", head))
    name = root.group(1).decode("ascii", "replace").lower() if root else ""
    if name == "document" and b"oasis:names:tc:opendocument" in head:
        return "flat OpenDocument"
    if name == "plist":
        return "web archive" if b"WebMainResource" in data else "shortcut"
    if name in _ROOTS:
        return _ROOTS[name]
    if name and _NITF.search(head):
        return "NITF"
    return "web page" if _FRAGMENT.match(head) and len(_CLOSED.findall(head)) >= 2 else None


_ROOTS = {"nitf": "NITF", "html": "web page", "svg": "picture", "rss": "feed", "feed": "feed", "rdf": "feed"}


def _object(data: bytes, suffix: str) -> str | None:
    """Kinds of JSON."""
    if not _OBJECT.match(_bare(data)):
        return None
    if _COMPARISON.search(data[: 4 * _HEAD]):
        return "comparison"
    return "ninjs" if _NINJS.search(data) else None


def _lines(data: bytes, suffix: str) -> str | None:
    """Kinds of text that are known by their first lines."""
    head = _BLANK.sub(b"", data[:_HEAD])
    if head.startswith((b"[InternetShortcut]", b"[Desktop Entry]")):
        return "shortcut"
    if head.startswith(b"WEBVTT") or _SUBTITLE.match(head):
        return "subtitles"
    if _MAILBOX.match(head):
        return "mailbox"
    if (counted := _APPLE_MAIL.match(head)) and _is_mail(head[counted.end() :]):
        return "Apple mail"
    if not _is_mail(head):
        return None
    names = _header_names(head)
    saved = b"snapshot-content-location" in names or not names & {b"to", b"received", b"message-id"}
    related = re.search(rb"^content-type:\s*multipart/related", head, re.I | re.M)
    if related and suffix != ".eml" and (saved or suffix in (".mht", ".mhtml")):
        return "saved page"
    return "mail"


def _is_mail(head: bytes) -> bool:
    """Whether the lines before the first empty one are headers, some of which only machines write."""
    names = _header_names(head)
    return len(names & _MACHINE) >= 1 and len(names & (_ENVELOPE | _MACHINE)) >= 2


def _header_names(head: bytes) -> set[bytes]:
    """The names of the headers, in lower case; none where another line stands among them."""
    names: set[bytes] = set()
    for line in re.split(rb"\r?\n", head):
        if not line.strip():
            break
        if line[:1] in b" \t" and names:
            continue
        header = _HEADER.match(line)
        if header is None:
            return set()
        names.add(header.group(1).lower())
    return names
