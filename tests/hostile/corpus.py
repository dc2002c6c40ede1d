"""Hostile and broken files of our own, by class: what each tries, and how it must end.

Nothing here is a working exploit: each file asks for a resource, a path or an amount of memory that a safe reader
refuses. The same bytes every time.
"""

import gzip
import io
import json
import plistlib
import random
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import exports

STORY = (
    "“Nobody told us to move the boats before the wall fell,” Ines Vane said on Monday. The council of Tollick "
    "promised an open, honest inquiry into what went wrong that night."
)
KEY = "open, honest inquiry"
CANARY = "KITTIWAKE-7741"  # stands in texts and titles; must never stand in a log
OUTSIDE = "/etc/hostname"
BEACON = "http://beacon.invalid/t.gif"
_TIME = (2026, 11, 23, 0, 0, 0)
_MB = 1_000_000


@dataclass(frozen=True)
class Hostile:
    """One file; ``ends`` is ``open``, ``error`` or ``either``, ``codes`` the errors that are right (none: any)."""

    name: str
    data: bytes
    ends: str = "either"
    codes: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


KINDS = ("texts", "names", "pages", "word", "open_documents", "books", "pdfs", "small", "feeds", "packed", "exports")


@cache
def of_kind(kind: str) -> tuple[Hostile, ...]:
    """The files of a kind, made once: not before a test asks, for it takes a second to make all."""
    return tuple(globals()[f"_{kind}"]())


@cache
def corpus() -> tuple[Hostile, ...]:
    """All of them."""
    found = tuple(file for kind in KINDS for file in of_kind(kind))
    assert len({h.name for h in found}) == len(found)
    return found


def _texts() -> Iterator[Hostile]:
    raw = STORY.encode()
    noise = random.Random(1).randbytes(4000)
    yield Hostile("empty.txt", b"", "error", ("empty",))
    yield Hostile("blank.txt", " \n\t\u00a0\n".encode() * 40, "error", ("empty",))
    yield Hostile("only-bom.txt", b"\xef\xbb\xbf", "error", ("empty",))
    yield Hostile("nul.txt", raw.replace(b"Vane", b"Va\0ne"), "either", ("not-text",), (), ("\0",))
    for kind, magic in (
        ("png", b"\x89PNG\r\n\x1a\n"),
        ("exe", b"MZ\x90\0"),
        ("gzip", b"\x1f\x8b\x08\0"),
        ("elf", b"\x7fELF\0"),
    ):
        yield Hostile(f"{kind}-inside.txt", magic + noise, "error", ("not-text", "unknown-format", "corrupt"))
    yield Hostile("zip-inside.txt", zipped([("a", b"x" * 99)]), "error", ("unknown-format",), (), ("PK",))
    for name, bom in (
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
    ):
        yield Hostile(f"{name}.txt", bom + STORY.encode(name), "open", (), (KEY,))
    yield Hostile("utf-16-bare.txt", STORY.encode("utf-16-le"), "either", ("not-text",), (KEY,))
    yield Hostile("cp1252.txt", STORY.encode("cp1252"), "open", (), (KEY, "“Nobody"))
    yield Hostile("bad-utf8.txt", raw + b" \xff\xfe\xc3( tail", "open", (), (KEY, "tail"))
    yield Hostile("overlong.txt", raw + b" \xc0\xaf\xe0\x80\xaf", "open", (), (KEY,))
    yield Hostile("surrogates.txt", raw + b" \xed\xa0\xbd\xed\xb8\x80", "open", (), (KEY,), ("\ud83d",))
    yield Hostile(
        "newlines.txt",
        ("One.\rTwo.\r\nThree.\u2028Four.\u2029Five.\x85Six.\x0cSeven. " + STORY).encode(),
        "open",
        (),
        (KEY,),
        ("\r",),
    )
    yield Hostile("bidi.txt", (STORY + " \u202etxt.cod\u202c \u2066x\u2069").encode(), "open", (), (KEY,))
    yield Hostile("zalgo.txt", (STORY + " e" + "\u0301" * 30_000).encode(), "open", (), (KEY,))
    yield Hostile("noncharacters.txt", (STORY + " \ufffe\uffff\U0010ffff\ue000").encode(), "open", (), (KEY,))
    yield Hostile(
        "escapes.txt", (STORY + " \x1b[31mred\x1b]0;t\x07\x08\x7f").encode(), "open", (), (KEY,), ("\x1b", "\x08")
    )
    yield Hostile(
        "markup.txt",
        (STORY + f" <script>x()</script><img src={BEACON}>").encode(),
        "open",
        (),
        (KEY, "<script>x()</script>"),
    )
    yield Hostile(
        "formula.txt",
        ('=HYPERLINK("x") said Vane.\n\n+1\n\n@SUM(1) ' + STORY).encode(),
        "open",
        (),
        (KEY, "=HYPERLINK"),
    )
    yield Hostile("digits.txt", (STORY + " " + "9" * 9_000).encode(), "open", (), (KEY,))
    yield Hostile("brackets.txt", (STORY + "(" * 50_000 + "[" * 50_000).encode(), "open", (), (KEY,))
    yield Hostile("spaces.txt", (STORY + " " * 200_000 + "x").encode(), "open", (), (KEY,))
    yield Hostile("one-word.txt", (STORY + " " + "a" * 500_000).encode(), "open", (), (KEY,))
    yield Hostile("too-many-characters.txt", (STORY + " ").encode() * 33_000, "error", ("too-large",))
    yield Hostile("too-large.txt", b"a " * 10_500_000, "error", ("too-large",))
    yield Hostile("canary.txt", f"{CANARY} in the headline\n\n{STORY} {CANARY}.".encode(), "open", (), (CANARY,))


def _names() -> Iterator[Hostile]:
    names = ("-rf --help.txt", "<b>bold<b>&amp;.txt", "%2e%2e%2fpasswd.txt", "\u202etxt.exe.txt", "new\nline.txt",
             "n" * 180 + ".txt", "CON.txt", "quote'\"`$(id).txt", "emoji\U0001f600e\u0301.txt", "UPPER.TXT")  # fmt: skip
    for name in names:
        yield Hostile(name, STORY.encode(), "open", (), (KEY,))


def page(body: str, head: str = "<title>Wall</title>") -> str:
    """A page with our story in it."""
    story = "".join(f"<p>{STORY} Paragraph {n} goes on with enough words to count as one.</p>" for n in range(4))
    return f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body><article><h1>Wall falls</h1>{story}{body}</article></body></html>"


def _pages() -> Iterator[Hostile]:
    def web(
        name: str, body: str | bytes, ends: str = "open", *codes: str, lacks: tuple[str, ...] = ("x()",)
    ) -> Hostile:
        return Hostile(
            f"{name}.html",
            body.encode() if isinstance(body, str) else body,
            ends,
            codes,
            (KEY,) if ends == "open" else (),
            lacks,
        )

    yield web("scripts", page("<script>x()</script><p onclick='x()'>click</p><a href='javascript:x()'>j</a>"))
    yield web(
        "remote",
        page(
            f"<link rel=stylesheet href={BEACON}><img src={BEACON}><iframe src={BEACON}></iframe>",
            f"<meta http-equiv=refresh content='0;url={BEACON}'><base href='{BEACON}'>",
        ),
    )
    yield web("local-files", page(f"<iframe src=file://{OUTSIDE}></iframe><object data={OUTSIDE}></object>"))
    yield web("deep", page("<div>" * 50_000 + "deep"), "either", "corrupt", "too-complex")
    yield web("misnested", page("<b><i><a href=x><p>" * 8_000), "either", "corrupt", "too-complex")
    yield web("tables", page("<table><tr><td>" * 3_000), "either", "corrupt", "too-complex")
    yield web(
        "attributes",
        page("<p " + " ".join(f"a{i}=1" for i in range(20_000)) + ">y</p>"),
        "either",
        "corrupt",
        "too-complex",
    )
    yield web("long-attribute", page("<p title='" + "y" * 2 * _MB + "'>y</p>"), "either", "corrupt", "too-large")
    yield web(
        "data-address",
        page("<img src='data:image/png;base64," + "A" * 2 * _MB + "'>"),
        "either",
        "too-large",
        lacks=("AAAAAAAA",),
    )
    yield web(
        "references", page("<p>&#0;&#xD800;&#x110000;&#xFFFE;&nbsp;&none;&#99999999999999;</p>"), lacks=("\0", "\ud800")
    )
    yield web("entities", '<!DOCTYPE html [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>' + page("<p>&b;</p>"))
    yield web("wrong-charset", page("").replace("charset=utf-8", "charset=iso-8859-5"))
    yield web("unknown-charset", page("").replace("charset=utf-8", "charset=x-none"))
    yield web("utf-7", page("<p>+ADw-b+AD4-</p>").replace("charset=utf-8", "charset=utf-7"), lacks=("<b>",))
    yield web("utf-16", b"\xff\xfe" + page("").encode("utf-16-le"))
    yield web(
        "no-article", "<html><body><nav><a href=/>Home</a></nav><footer>(c)</footer></body></html>", "either", "no-text"
    )
    yield web(
        "script-only",
        "<html><body><div id=app></div><script>render('words')</script></body></html>",
        "error",
        "no-text",
    )
    yield web("nothing", b"", "error", "empty")
    yield web("deep-json", page("", "<script type=application/ld+json>" + "[" * 50_000 + "]" * 50_000 + "</script>"))
    yield web(
        "odd-json",
        page(
            "",
            '<script type=application/ld+json>{"@type":"NewsArticle","headline":[1,{}],"author":5,"datePublished":{"a":1}}</script>',
        ),
    )
    yield web(
        "huge-integer",
        page("", '<script type=application/ld+json>{"@type":"NewsArticle","headline":' + "9" * 9_000 + "}</script>"),
    )
    yield web(
        "odd-dates",
        page("", "<meta property=article:published_time content='99999-99-99T99:99'><meta name=date content='-1'>"),
    )
    yield web(
        "markup-in-title", page("", "<title>&lt;img src=file:///x&gt;</title><meta name=author content='&lt;b&gt;'>")
    )
    yield web(
        "mutations",
        page(
            "<svg><p><style><!--</style><img src=x onerror=x()>--></style></p></svg><math><mtext><table><mglyph><style><img src=y>"
        ),
    )
    yield web(
        "hidden",
        page("<p style='display:none'>HIDDENWORDS</p><p hidden>HIDDENTOO</p>"),
        lacks=("HIDDENWORDS", "HIDDENTOO"),
    )
    yield web("nul-everywhere", page("").encode().replace(b"<p>", b"<p>\0"), "either", "corrupt", lacks=("\0",))
    yield web("cut", page("")[:-150])
    yield web("title-canary", page(f"<p>{CANARY}</p>", f"<title>{CANARY}</title>"))
    quoted = page("").replace("=", "=3D")
    yield Hostile(
        "saved.mht",
        f"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}\r\n--B--\r\n".encode(),
        "open",
        (),
        (KEY,),
    )
    yield Hostile("no-page.mhtml", b"MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nxx", "error", ("no-text",))
    yield Hostile(
        "entity.xhtml",
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file://{OUTSIDE}">]>{page("<p>&x;</p>")[15:]}'.encode(),
    )


def zipped(members: list[tuple[str, bytes | str]], mimetype: str | None = None) -> bytes:
    """An archive; names may stand twice."""
    data = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        if mimetype:
            archive.writestr(zipfile.ZipInfo("mimetype", _TIME), mimetype)
        for name, body in members:
            info = zipfile.ZipInfo(name, _TIME)
            info.compress_type = zipfile.ZIP_DEFLATED if len(body) > 9 else zipfile.ZIP_STORED  # of thousands
            archive.writestr(info, body)
    return data.getvalue()


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "haha haha ">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9))
    + "]>"
)
_FILE = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{OUTSIDE}">]>'
_NET = f'<!DOCTYPE x [<!ENTITY % p SYSTEM "{BEACON}"> %p;]>'


def _para(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _docx(
    body: str, dtd: str = "", extra: tuple[tuple[str, bytes | str], ...] = (), part: bytes | str | None = None
) -> bytes:
    document = (
        part
        if part is not None
        else f'<?xml version="1.0"?>{dtd}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>'
    )
    return zipped([("[Content_Types].xml", "<Types/>"), ("word/document.xml", document), *extra])


def _word() -> Iterator[Hostile]:
    good = _para(STORY)
    damaged = ("corrupt", "unsafe")
    yield Hostile("good.docx", _docx(good), "open", (), (KEY,))
    yield Hostile("laughs.docx", _docx(good + _para("&j;"), _LAUGHS), "error", damaged)
    yield Hostile(
        "quadratic.docx",
        _docx(good + _para("&a;" * 3000), '<!DOCTYPE x [<!ENTITY a "' + "x" * 50_000 + '">]>'),
        "error",
        damaged,
    )
    yield Hostile("file-entity.docx", _docx(good + _para("&e;"), _FILE), "error", damaged)
    yield Hostile("remote-dtd.docx", _docx(good, _NET), "either", damaged)
    yield Hostile("bomb.docx", _docx("", part=b"<w:x>" + b" " * 60 * _MB), "error", ("too-large",))
    yield Hostile(
        "bomb-picture.docx", _docx(good, extra=(("word/media/a.png", b"\0" * 60 * _MB),)), "either", ("too-large",)
    )
    yield Hostile(
        "members.docx", _docx(good, extra=tuple((f"word/x{n}", b"") for n in range(11_000))), "error", ("too-complex",)
    )
    lie = bytearray(_docx(good + _para("x" * _MB)))
    at = lie.rfind(b"word/document.xml")
    struct.pack_into("<I", lie, at - 46 + 24, 100)
    yield Hostile("size-lie.docx", bytes(lie), "error", ("corrupt", "too-large"))
    yield Hostile(
        "slip.docx", _docx(good, extra=(("../../../pwned.txt", b"x"), ("/pwned.txt", b"x"))), "open", (), (KEY,)
    )
    yield Hostile("twice.docx", _docx(good, extra=(("word/document.xml", "<x/>"),)), "either", (*damaged, "no-text"))
    yield Hostile("half.docx", _docx(good * 40)[:300], "error", damaged)
    yield Hostile("no-part.docx", zipped([("[Content_Types].xml", "<Types/>")]), "error", damaged)
    yield Hostile("text.docx", STORY.encode(), "open", (), (KEY,))
    yield Hostile("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2048, "error", ("encrypted",))
    locked = bytearray(_docx(good))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = 0
        while (at := locked.find(mark, at)) >= 0:
            locked[at + offset] |= 1
            at += 4
    yield Hostile("locked.docx", bytes(locked), "error", ("encrypted", "corrupt"))
    yield Hostile("deep.docx", _docx("<w:x>" * 50_000 + good + "</w:x>" * 50_000), "either", (*damaged, "too-complex"))
    yield Hostile(
        "bad-utf8.docx",
        _docx(
            "",
            part=f'<w:document xmlns:w="{_W}"><w:body>{good}</w:body></w:document>'.encode().replace(
                b"Vane", b"V\xffne"
            ),
        ),
        "error",
        ("corrupt",),
    )
    level = '<w:lvl w:ilvl="0"><w:start w:val="99999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%2%9"/></w:lvl>'
    numbering = f'<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="1">{level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    numbered = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="-7"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    )
    yield Hostile(
        "numbers.docx", _docx(good + numbered * 9_000, extra=(("word/numbering.xml", numbering),)), "open", (), (KEY,)
    )
    yield Hostile("empty-body.docx", _docx(""), "error", ("no-text",))
    yield Hostile("macro.docm", _docx(good, extra=(("word/vbaProject.bin", b"\xd0\xcf" * 50),)), "open", (), (KEY,))


_O = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'


def _odt(body: str, dtd: str = "", extra: tuple[tuple[str, bytes | str], ...] = ()) -> bytes:
    content = f'<?xml version="1.0"?>{dtd}<office:document-content {_O}><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    return zipped([("content.xml", content), *extra], "application/vnd.oasis.opendocument.text")


def _open_documents() -> Iterator[Hostile]:
    good = f"<text:p>{STORY}</text:p>"
    damaged = ("corrupt", "unsafe")
    yield Hostile("good.odt", _odt(good), "open", (), (KEY,))
    yield Hostile("laughs.odt", _odt(good + "<text:p>&j;</text:p>", _LAUGHS), "error", damaged)
    yield Hostile("file-entity.odt", _odt(good + "<text:p>&e;</text:p>", _FILE), "error", damaged)
    yield Hostile("blanks.odt", _odt(good + '<text:p>a<text:s text:c="2000000000"/>b</text:p>'), "open", (), (KEY,))
    yield Hostile(
        "odd-blanks.odt",
        _odt(good + '<text:p>a<text:s text:c="-5"/>b<text:s text:c="x"/></text:p>'),
        "open",
        (),
        (KEY,),
    )
    yield Hostile(
        "rows.odt",
        _odt(
            good
            + '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>'
        ),
        "open",
        (),
        (KEY,),
    )
    listed = "<text:list>" * 2_000 + "<text:list-item><text:p>x</text:p></text:list-item>" + "</text:list>" * 2_000
    yield Hostile("lists.odt", _odt(good + listed), "either", damaged)
    yield Hostile("bomb.odt", zipped([("content.xml", b"<x>" + b" " * 60 * _MB)]), "error", ("too-large",))
    yield Hostile(
        "locked.odt",
        _odt(good, extra=(("META-INF/manifest.xml", "<m><encryption-data/></m>"),)),
        "error",
        ("encrypted",),
    )
    yield Hostile("word-inside.odt", _docx(_para(STORY)), "open", (), (KEY,))
    yield Hostile("no-content.odt", zipped([("a.xml", "<a/>")]), "error", damaged)


def _books() -> Iterator[Hostile]:
    package = '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>'

    def book(body: str, dtd: str = "", root: str = "o.opf", container_dtd: str = "", rights: bool = False) -> bytes:
        container = f'{container_dtd}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="{root}"/></rootfiles></container>'
        extra: list[tuple[str, bytes | str]] = [("META-INF/rights.xml", "<r/>")] if rights else []
        return zipped(
            [
                ("META-INF/container.xml", container),
                ("o.opf", package),
                ("c.xhtml", f"{dtd}<html><body>{body}</body></html>"),
                *extra,
            ]
        )

    yield Hostile("good.epub", book(f"<p>{STORY}</p><script>x()</script>"), "open", (), (KEY,), ("x()",))
    yield Hostile("laughs.epub", book(f"<p>{STORY}</p><p>&j;</p>", _LAUGHS), "either", ("corrupt", "unsafe"))
    yield Hostile(
        "file-entity.epub",
        book(f"<p>{STORY}</p>", root="&e;", container_dtd=_FILE.replace("x [", "container [")),
        "error",
        ("corrupt", "unsafe"),
    )
    yield Hostile("climbing.epub", book(f"<p>{STORY}</p>", root=f"../../../..{OUTSIDE}"), "error", ("corrupt",))
    yield Hostile("rights.epub", book(f"<p>{STORY}</p>", rights=True), "error", ("encrypted",))


_PDF_WORDS = "The council promised an open, honest inquiry."
_SHOWN = b"BT /F1 12 Tf 50 700 Td (" + _PDF_WORDS.encode() + b") Tj ET"


def _pdf(objects: list[tuple[int, str | bytes]], trailer: str = "") -> bytes:
    out, places = bytearray(b"%PDF-1.5\n"), {}
    for number, body in objects:
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + (body if isinstance(body, bytes) else body.encode("latin-1")) + b"\nendobj\n"
    start, size = len(out), max(places) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, size))
    out += f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _stream(data: bytes, more: str = "") -> bytes:
    return f"<< /Length {len(data)} {more} >>\nstream\n".encode() + data + b"\nendstream"


def _one_page(
    content: bytes = _SHOWN, filters: str = "", kids: str = "[3 0 R]", count: str = "1", catalog: str = ""
) -> list[tuple[int, str | bytes]]:
    return [
        (1, f"<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        (2, f"<< /Type /Pages /Kids {kids} /Count {count} >>"),
        (
            3,
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        ),
        (4, _stream(content, filters)),
        (5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
    ]


def _pdfs() -> Iterator[Hostile]:
    good = _pdf(_one_page())
    wrong = ("corrupt", "too-complex", "too-large", "no-text", "timeout", "crashed")
    yield Hostile("good.pdf", good, "open", (), (KEY,))
    yield Hostile("noise.pdf", b"%PDF-1.7\n" + random.Random(4).randbytes(15_000), "error", wrong)
    yield Hostile("nothing.pdf", b"", "error", ("empty",))
    yield Hostile("cut.pdf", good[:280], "either", wrong)
    yield Hostile("kids-ring.pdf", _pdf(_one_page(kids="[2 0 R 2 0 R 3 0 R]", count="3")), "either", wrong)
    yield Hostile(
        "table-ring.pdf",
        _pdf(_one_page(), f"/Prev {good.rfind(b'xref', 0, good.rfind(b'startxref'))}"),
        "either",
        wrong,
    )
    yield Hostile(
        "wild-start.pdf",
        good[: good.rfind(b"startxref")] + b"startxref\n99999999999999999999\n%%EOF\n",
        "either",
        wrong,
    )
    yield Hostile("own-reference.pdf", _pdf([*_one_page()[:3], (4, "4 0 R"), (5, "5 0 R")]), "either", wrong)
    packer = zlib.compressobj(9)
    bomb = packer.compress(_SHOWN + b"\n" + b" " * 40 * _MB) + packer.flush()
    yield Hostile("bomb.pdf", _pdf(_one_page(bomb, "/Filter /FlateDecode")), "either", wrong)
    thrice = zlib.compress(zlib.compress(zlib.compress(b"\0" * 20 * _MB, 9), 9), 9)
    yield Hostile(
        "thrice.pdf", _pdf(_one_page(thrice, "/Filter [/FlateDecode /FlateDecode /FlateDecode]")), "either", wrong
    )
    yield Hostile(
        "filters.pdf", _pdf(_one_page(_SHOWN, "/Filter [" + "/ASCIIHexDecode " * 3000 + "]")), "either", wrong
    )
    yield Hostile("count.pdf", _pdf(_one_page(count="2147483647")), "either", wrong)
    yield Hostile("deep-array.pdf", _pdf(_one_page(catalog="/X " + "[" * 50_000 + "]" * 50_000)), "either", wrong)
    yield Hostile("same-page.pdf", _pdf(_one_page(kids="[" + "3 0 R " * 5_000 + "]", count="5000")), "either", wrong)
    locked = (
        "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <"
        + "ab" * 32
        + "> /U <"
        + "cd" * 32
        + "> >> /ID [<00> <00>]"
    )
    yield Hostile("locked.pdf", _pdf(_one_page(), locked), "error", ("encrypted",))
    yield Hostile("scan.pdf", _pdf(_one_page(b"q Q")), "error", ("no-text",))
    yield Hostile(
        "actions.pdf", _pdf(_one_page(catalog=f"/OpenAction << /S /URI /URI ({BEACON}) >>")), "open", (), (KEY,)
    )
    yield Hostile(
        "outside-stream.pdf",
        _pdf(
            [
                *_one_page()[:3],
                (4, f"<< /Length 0 /F ({OUTSIDE}) >>\nstream\n\nendstream"),
                (5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            ]
        ),
        "either",
        wrong,
    )
    yield Hostile("page-inside.pdf", page("").encode(), "open", (), (KEY,))
    yield Hostile("pdf-inside.html", good, "open", (), (KEY,))


def _small() -> Iterator[Hostile]:
    mark = (STORY + "\n\n").encode()
    yield Hostile("html.md", mark + f"<script>x()</script>\n\n<img src={BEACON}>".encode(), "open", (), (KEY,))
    yield Hostile(
        "links.md", mark + f"[x](javascript:x()) ![z]({BEACON}) <file://{OUTSIDE}>".encode(), "open", (), (KEY,)
    )
    yield Hostile("quotes.md", mark + b">" * 5_000 + b" deep", "either", ("too-complex",))
    yield Hostile("brackets.md", mark + b"[" * 20_000, "either", ("too-complex",))
    yield Hostile("stars.md", mark + b"*a **a " * 10_000, "either", ("too-complex",))
    yield Hostile("ticks.md", mark + b"".join(b"a" + b"`" * n for n in range(1, 900)), "either", ("too-complex",))
    yield Hostile("lists.md", mark + b"".join(b"  " * n + b"- a\n" for n in range(500)), "either", ("too-complex",))
    yield Hostile(
        "references.md",
        mark + b"[a]" * 8_000 + b"\n\n[a]: http://e.invalid/" + b"x" * 20_000,
        "either",
        ("too-complex",),
    )
    yield Hostile("entities.md", mark + b"&#0; &#xD800; &#x110000;", "open", (), (KEY,), ("\0", "\ud800"))
    yield Hostile(
        "front.md",
        b"---\ntitle: !!python/object/apply:os.system ['true']\na: &a [*a]\n---\n\n" + mark,
        "open",
        (),
        (KEY,),
    )
    words = _PDF_WORDS.encode()
    yield Hostile("good.rtf", rb"{\rtf1\ansi\ansicpg1252 \'93" + words + rb"\'94\par}", "open", (), (KEY, "“"))
    yield Hostile(
        "groups.rtf",
        rb"{\rtf1 " + words + b"{" * 50_000 + b"x" + b"}" * 50_000 + b"}",
        "either",
        ("corrupt", "too-complex"),
    )
    yield Hostile("unbalanced.rtf", rb"{\rtf1 " + words + b"}" * 800, "either", ("corrupt",))
    yield Hostile("bin.rtf", rb"{\rtf1 " + words + rb"\par\bin99999999999 x}", "either", ("corrupt",))
    yield Hostile(
        "escapes.rtf",
        rb"{\rtf1 " + words + rb" \u-99999? \u55357? \u1114112? \uc99999999 \u65?}",
        "either",
        ("corrupt",),
        (),
        ("\ud83d",),
    )
    yield Hostile(
        "object.rtf",
        rb"{\rtf1 "
        + words
        + rb"{\object\objautlink{\*\objdata 0105}}{\field{\*\fldinst INCLUDEPICTURE http://beacon.invalid/}{\fldrslt x}}}",
        "open",
        (),
        (KEY,),
    )
    yield Hostile("codepage.rtf", rb"{\rtf1\ansi\ansicpg99999 " + words + rb" \'ff\'zz}", "either", ("corrupt",))
    yield Hostile("cut.rtf", rb"{\rtf1\ansi {\fonttbl{\f0 Times", "error", ("no-text", "corrupt"))
    head = b"From: a@example.org\r\nSubject: Wall\r\nMIME-Version: 1.0\r\n"
    yield Hostile(
        "tracker.eml",
        head + b"Content-Type: text/html\r\n\r\n" + page(f"<img src={BEACON} width=1>").encode(),
        "open",
        (),
        (KEY,),
    )
    yield Hostile(
        "nested.eml",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(300))
        + b"Content-Type: text/plain\r\n\r\nx",
        "either",
        ("corrupt", "too-complex", "no-text"),
    )
    yield Hostile(
        "parts.eml",
        head
        + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        + b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * 5_000
        + b"--b--",
        "error",
        ("too-complex",),
    )
    yield Hostile("picture.eml", head + b"Content-Type: image/png\r\n\r\nxx", "error", ("no-text",))
    yield Hostile(
        "charset.eml",
        head + b"Content-Type: text/plain; charset=none-such\r\n\r\n" + words + b" \x93q\x94",
        "open",
        (),
        (KEY,),
    )
    yield Hostile(
        "base64.eml",
        head + b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!! ====",
        "either",
        ("no-text", "corrupt"),
    )
    yield Hostile(
        "header.eml", head + b"X: " + b"=?utf-8?q?" * 20_000 + b"\r\n\r\n" + words, "either", ("corrupt", "too-complex")
    )
    yield Hostile("link.url", f"[InternetShortcut]\r\nURL={BEACON}\r\n".encode(), "error", ("shortcut",))
    yield Hostile(
        "link.webloc",
        f"<plist><dict><key>URL</key><string>{BEACON}</string></dict></plist>".encode(),
        "error",
        ("shortcut",),
    )
    yield Hostile("link.desktop", f"[Desktop Entry]\nType=Link\nURL={BEACON}\n".encode(), "error", ("shortcut",))
    yield Hostile("picture.png", b"\x89PNG\r\n\x1a\n", "error", ("unknown-format",))
    yield Hostile("old.doc", b"\xd0\xcf\x11\xe0", "error", ("unknown-format",))
    yield Hostile("table.json", json.dumps({"a": 1}).encode(), "error", ("unknown-format",))


def _feeds() -> Iterator[Hostile]:
    """What agencies, mail programs and players write."""
    wrong = ("corrupt", "unsafe", "no-text", "too-large", "too-complex", "unknown-format")

    def nitf(body: str, dtd: str = "") -> bytes:
        return (
            f'<?xml version="1.0"?>{dtd}<nitf><body><body.head><hedline><hl1>Wall falls</hl1></hedline></body.head>'
            f"<body.content>{body}</body.content></body></nitf>"
        ).encode()

    good = f"<p>{STORY}</p>"
    yield Hostile("good.nitf", nitf(good), "open", (), (KEY,))
    yield Hostile(
        "laughs.nitf", nitf(good + "<p>&j;</p>", _LAUGHS.replace("DOCTYPE x", "DOCTYPE nitf")), "error", wrong
    )
    yield Hostile("file-entity.nitf", nitf(good + "<p>&e;</p>", _FILE), "error", wrong)
    yield Hostile("deep.nitf", nitf("<block>" * 50_000 + good + "</block>" * 50_000), "either", wrong)
    yield Hostile("cut.nitf", nitf(good)[:-30], "error", wrong)
    item = {"uri": BEACON, "headline": "Wall falls", "body_html": good + "<script>x()</script>"}
    yield Hostile("good.ninjs", json.dumps(item).encode(), "open", (), (KEY,), ("x()",))
    yield Hostile("odd.ninjs", json.dumps(dict.fromkeys(item, 5)).encode(), "error", wrong)
    yield Hostile("deep.ninjs", b'{"body_html": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "error", wrong)
    yield Hostile("huge-integer.ninjs", b'{"body_text": "x", "n": ' + b"9" * 9_000 + b"}", "either", wrong)
    yield Hostile("good.fodt", _fodt(f"<text:p>{STORY}</text:p>"), "open", (), (KEY,))
    yield Hostile("laughs.fodt", _fodt("<text:p>&j;</text:p>", _LAUGHS), "error", wrong)
    yield Hostile("good.srt", _srt(STORY), "open", (), (KEY,), ("-->",))
    cue = "00:01.000 --> 00:09.000 line:0\n<v Ada Vane>"
    yield Hostile("good.vtt", f"WEBVTT\n\nNOTE x\n\n{cue}{STORY}\n".encode(), "open", (), (KEY,), ("-->", "NOTE", "<v"))
    yield Hostile("arrows.srt", _srt(STORY) + b"--> " * 100_000, "open", (), (KEY,))
    yield Hostile("tags.srt", _srt(STORY) + b"2\n0:00:09,0 --> 0:00:10,0\n" + b"<i" * 200_000, "open", (), (KEY,))
    yield Hostile("cues.vtt", b"WEBVTT\n\n" + _srt("word")[2:] * 20_000, "open", (), ("word",), ("-->",))
    message = f"From: a@example.org\nSubject: Wall\nMIME-Version: 1.0\n\n{STORY}\n".encode()
    yield Hostile("good.emlx", b"%d\n" % len(message) + message + b"<plist/>", "open", (), (KEY,), ("plist",))
    yield Hostile("count.emlx", b"99999999999999999999\n" + message, "either", wrong)
    letter = b"From a@example.org Mon Nov 23 08:15:00 2026\n" + message
    yield Hostile("good.mbox", letter, "open", (), (KEY,))
    yield Hostile("many.mbox", (letter + b"\n") * 3_000, "error", ("several",))
    yield Hostile("froms.mbox", letter + b"\nFrom " * 200_000, "either", wrong)
    archive = {
        "WebMainResource": {
            "WebResourceData": page("<script>x()</script>").encode(),
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": "UTF-8",
            "WebResourceURL": BEACON,
        }
    }
    yield Hostile("good.webarchive", plistlib.dumps(archive, fmt=plistlib.FMT_BINARY), "open", (), (KEY,), ("x()",))
    yield Hostile("xml.webarchive", plistlib.dumps(archive), "open", (), (KEY,))
    yield Hostile("odd.webarchive", plistlib.dumps({"WebMainResource": [1]}), "error", wrong)
    table = plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)
    yield Hostile("offsets.webarchive", table[:-32] + b"\xff" * 32, "error", wrong)
    laughing = re.sub(rb"<!DOCTYPE plist[^>]*>", b"<!DOCTYPE plist [<!ENTITY a 'ha'>]>", plistlib.dumps(archive))
    yield Hostile("laughs.webarchive", laughing, "error", wrong)


def _fodt(body: str, dtd: str = "") -> bytes:
    return (
        f'<?xml version="1.0"?>{dtd}<office:document {_O} office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def _srt(words: str) -> bytes:
    return f"1\n00:00:01,000 --> 00:00:08,000\n{words}\n\n".encode()


def _packed() -> Iterator[Hostile]:
    """Files inside gzip, and kinds that are named and refused."""
    yield Hostile("page.html.gz", gzip.compress(page("").encode(), mtime=0), "open", (), (KEY,))
    yield Hostile("bomb.txt.gz", gzip.compress(b"a " * 30 * _MB, mtime=0), "error", ("too-large",))
    yield Hostile("cut.txt.gz", gzip.compress(STORY.encode(), mtime=0)[:-20], "error", ("corrupt",))
    yield Hostile("twice.gz", gzip.compress(gzip.compress(STORY.encode(), mtime=0), mtime=0), "error", ("corrupt",))
    yield Hostile("tar.gz", gzip.compress(b"a".ljust(257, b"\0") + b"ustar" + b"\0" * 250, mtime=0), "error")
    refused = ("unknown-format", "encrypted", "not-text")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    yield Hostile("old-inside.txt", ole + "WordDocument".encode("utf-16-le"), "error", refused)
    yield Hostile("mail.msg", ole + "__nameid_version1.0".encode("utf-16-le"), "error", refused)
    yield Hostile("words.pages", zipped([("Index/Document.iwa", b"x")]), "error", refused)
    yield Hostile("table.xlsx", zipped([("xl/workbook.xml", "<x/>")]), "error", refused)
    yield Hostile("book.mobi", b"B".ljust(60, b"\0") + b"BOOKMOBI" + b"\0" * 99, "error", refused)
    yield Hostile("words.wpd", b"\xffWPC" + b"\0" * 99, "error", refused)
    yield Hostile("pair.diptych", b'{"diptych:formatVersion": 1}', "error", refused)
    yield Hostile("picture-inside.html", b"\xff\xd8\xff\xe0" + b"\0" * 99, "error", refused)
    yield Hostile("names.zip", zipped([(f"a{n}.txt", "x") for n in range(11_000)]), "error", refused)


EXPORTS = {
    "factiva.html": exports.factiva_html,
    "factiva.txt": exports.factiva_txt,
    "factiva.rtf": exports.factiva_rtf,
    "plain-factiva.txt": exports.factiva_plain,
    "lexis.html": exports.lexis_html,
    "lexis.txt": exports.lexis_txt,
    "nexis.rtf": exports.nexis_rtf,
    "proquest.txt": exports.proquest_txt,
    "proquest.html": exports.proquest_html,
    "proquest.eml": exports.proquest_eml,
    "europresse.html": exports.europresse_html,
    "yomidasu.html": exports.yomidasu_html,
    "feed.rss": exports.rss,
    "list.json": exports.ninjs,
    "list.xml": exports.nitf,
}


def _exports() -> Iterator[Hostile]:
    """Files of several articles, and what only looks so."""
    for name, make in EXPORTS.items():
        yield Hostile(f"export.{name}", make(exports.stories(3)), "error", ("several",))
    field = "HD  Wall\nWC  9 words\nPD  3 November 2026\nSN  The Post\nTD  It fell.\n"
    yield Hostile("fields.txt", field.encode() * 12_000, "error", ("too-complex",))
    yield Hostile("heads.txt", b"PD  3 November 2026\nSN  x\n" * 20_000 + STORY.encode(), "open", (), (KEY,))
    yield Hostile("codes.txt", b"PD " * 400_000 + STORY.encode(), "open", (), (KEY,))
    rule = "_" * 60 + "\nTitle: x\nPublication title: y\nFull text: z\n"
    yield Hostile("rules.txt", rule.encode() * 12_000, "error", ("too-complex",))
    yield Hostile("full-texts.txt", b"Full text: " * 100_000 + STORY.encode(), "open", (), (KEY,))
    yield Hostile("documents.txt", b"1 of 9 DOCUMENTS\n" * 50_000 + STORY.encode(), "open", (), (KEY,))
    yield Hostile("ends.txt", b"Body\nEnd of Document\n" * 50_000 + STORY.encode(), "open", (), (KEY,))
    deep = "<div class='article'>" * 2_000 + f"<p class='articleParagraph'>{STORY}</p>"
    yield Hostile("deep-export.html", f"<html><body>{deep}".encode(), "either", ("corrupt", "no-text", "too-complex"))
    entry = f"<item><title>Wall</title><description>{STORY * 3}</description></item>"
    head = '<?xml version="1.0"?>'
    yield Hostile("entries.rss", f"{head}<rss>{entry * 12_000}</rss>".encode(), "error", ("too-complex",))
    bomb = f"<rss><item><description>&j;{STORY * 3}</description></item></rss>"
    yield Hostile("laughs.rss", (head + _LAUGHS.replace("DOCTYPE x", "DOCTYPE rss") + bomb).encode(), "error", ("corrupt", "unsafe"))  # fmt: skip
    yield Hostile("deep.json", b"[{" + b'"items": [{' * 50_000, "error", ("corrupt", "unknown-format"))
