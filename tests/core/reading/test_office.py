"""Word, OpenDocument, RTF and e-books: what a reader of the document sees, no more and no less."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import docx as word
from diptych.reading import epub, odt, rtf
from diptych.reading.document_titles import document_title
from tables import each

LIMITS = Limits()
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)
LONG = "The wall gave way at four in the morning and nobody had been told to move the boats from it. " * 4


def word_text(zipped, body: str) -> str:
    """The text of a Word document with this body."""
    document = f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'
    return word.read(zipped({"word/document.xml": document}), "a.docx", LIMITS).text


def run(text: str, inside: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:r>{inside}<w:t>{text}</w:t></w:r></w:p>"


@each(
    ("body", "text"),
    [
        ("<w:p><w:r><w:t>Wall </w:t></w:r><w:r><w:t>falls</w:t></w:r></w:p>", "Wall falls\n"),
        ("<w:p><w:ins><w:r><w:t>added </w:t></w:r></w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
         "<w:r><w:t>kept</w:t></w:r></w:p>", "added kept\n"),
        (run("shown") + run("hidden", "<w:rPr><w:vanish/></w:rPr>"), "shown\n"),
        (run("shown", '<w:rPr><w:vanish w:val="0"/></w:rPr>'), "shown\n"),
        (f"{run('before')}<w:tbl><w:tr><w:tc>{run('cell')}</w:tc></w:tr></w:tbl>", "before\n\ncell\n"),
        (f"<w:sdt><w:sdtContent>{run('control')}</w:sdtContent></w:sdt>", "control\n"),
        (f"<w:p><w:r><w:t>host</w:t><w:txbxContent>{run('box')}</w:txbxContent></w:r></w:p>", "host\n\nbox\n"),
        ("<w:p><w:r><w:t>one</w:t><w:br/><w:t>line</w:t><w:tab/><w:t>more</w:t></w:r></w:p>", "one line more\n"),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>seen</w:t></w:r></w:p>", "seen\n"),
        ("<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r></w:p>", "well-known\n"),
    ],
)  # fmt: skip
def test_word_documents_as_they_are_shown(zipped, body, text):
    """Insertions, tables, boxes and controls stay; deletions, hidden runs and field codes go."""
    assert word_text(zipped, body) == text


def test_a_large_first_letter_is_part_of_its_word(zipped):
    """Word keeps it in a paragraph of its own."""
    frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>'
    body = f"<w:p>{frame}<w:r><w:t>D</w:t></w:r></w:p>" + run("rop caps are torn.") + run("Next.")
    assert word_text(zipped, body) == "Drop caps are torn.\n\nNext.\n"


def level(depth: int, style: str, text: str, start: int = 1) -> str:
    """One level of a list in Word."""
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'


def item(text: str, number: int, depth: int = 0) -> str:
    """A paragraph in a list."""
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_numbers_and_letters_of_lists_are_text(zipped):
    """Word writes them where a reader sees them; bullets are no part of the text."""
    kinds = [
        level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "%1.%3"),
        level(0, "bullet", "\uf0b7"),
        level(0, "upperRoman", "%1.", 4),
    ]
    numbering = (
        f"<w:numbering {W}>"
        + "".join(f'<w:abstractNum w:abstractNumId="{n}">{kind}</w:abstractNum>' for n, kind in enumerate(kinds))
        + "".join(f'<w:num w:numId="{n + 1}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(3))
        + "</w:numbering>"
    )
    styles = f'<w:styles {W}><w:style w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>'
    heading = '<w:p><w:pPr><w:pStyle w:val="Part"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p>'
    body = heading + item("one", 1) + item("two", 1) + item("a", 1, 1) + item("b", 1, 1) + item("deep", 1, 2)
    body += item("point", 2) + item("three", 1) + item("again", 1, 1) + heading + item("no list", 9) + item("none", 0)
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    data = zipped({"word/document.xml": document, "word/numbering.xml": numbering, "word/styles.xml": styles})
    assert word.read(data, "a.docx", LIMITS).text.split("\n\n") == [
        "IV. Harbour", "1. one", "2. two", "(a) a", "(b) b", "2.i deep", "point", "3. three", "(a) again", "V. Harbour",
        "no list", "none\n",
    ]  # fmt: skip


def test_a_real_word_file_with_metadata():
    """Title, author and footnotes of a file that python-docx wrote."""
    document = docx.Document()
    document.core_properties.title = "Wall falls"
    document.core_properties.author = "Ada Marlow"
    document.core_properties.created = document.core_properties.modified = datetime(2026, 11, 23)
    for paragraph in ("Wall falls", LONG, "“Nobody told us,” Vane said."):
        document.add_paragraph(paragraph)
    data = BytesIO()
    document.save(data)
    article = word.read(data.getvalue(), "a.docx", LIMITS)
    assert article.text.split("\n\n")[1] == LONG.strip()
    assert (article.title, article.byline, article.source.warnings) == ("Wall falls", "Ada Marlow", ())
    assert article.published is None, "the day on which the file was made"


@each(
    ("body", "text"),
    [
        ("<text:h>Wall falls</text:h><text:p>One<text:s text:c='9'/>two<text:tab/>three<text:line-break/>four</text:p>",
         "Wall falls\n\nOne two three four\n"),
        ("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
         "</text:changed-region></text:tracked-changes><text:p>kept</text:p>", "kept\n"),
        ("<text:p>a<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note>b</text:p>", "ab\n"),
        ("<text:p>host<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></text:p>",
         "host\n\nbox\n"),
        ("<text:p>x<office:annotation><text:p>remark</text:p></office:annotation>y</text:p>", "xy\n"),
        ("<table:table><table:table-row table:number-rows-repeated='1000000000'><table:table-cell><text:p>cell</text:p>"
         "</table:table-cell></table:table-row></table:table>", "cell\n"),
    ],
)  # fmt: skip
def test_open_documents_as_they_are_shown(zipped, body, text):
    """Deletions, notes and remarks go; boxes stay; nothing is repeated a billion times."""
    content = f"<office:document-content {OPEN}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    assert odt.read(zipped({"content.xml": content}), "a.odt", LIMITS).text == text


def test_numbers_and_letters_of_open_lists_are_text(zipped):
    """They stand in the styles; a list goes on after a paragraph where it says so; bullets are no part of the text."""
    names = f'{OPEN} xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    number = "<text:list-level-style-number text:level='{0}' style:num-format='{1}' style:num-suffix='{2}' text:{3}/>"
    levels = (
        number.format(1, "1", ".", "start-value='1'"),
        number.format(2, "a", ")", "start-value='1'"),
        number.format(3, "i", ".", "display-levels='3'"),
    )
    roman = number.format(1, "I", ".", "start-value='4'")
    styles = (
        f"<text:list-style style:name='L1'>{''.join(levels)}</text:list-style>"
        "<text:list-style style:name='L2'><text:list-level-style-bullet text:level='1' text:bullet-char='•'/></text:list-style>"
        f"<text:list-style style:name='L3'>{roman}</text:list-style>"
    )

    def listed(style: str, *items: str, more: str = "") -> str:
        """A list with these items."""
        return f"<text:list text:style-name='{style}' {more}>{''.join(f'<text:list-item>{i}</text:list-item>' for i in items)}</text:list>"

    deep = listed("", "<text:p>a</text:p>" + listed("", "<text:p>deep</text:p>"), "<text:p>b</text:p>")
    body = listed("L1", "<text:p>one</text:p><text:p>still one</text:p>", f"<text:p>two</text:p>{deep}")
    body += "<text:p>between</text:p>" + listed("L1", "<text:p>three</text:p>", more="text:continue-numbering='true'")
    body += (
        listed("L2", "<text:p>point</text:p>")
        + listed("L3", "<text:h>four</text:h>")
        + listed("L1", "<text:p>anew</text:p>")
    )
    content = (
        f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    assert odt.read(zipped({"content.xml": content}), "a.odt", LIMITS).text.split("\n\n") == [
        "1. one", "still one", "2. two", "a) a", "2.a.i. deep", "b) b", "between", "3. three", "point", "IV. four",
        "1. anew\n",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "made", ["<meta:creation-date>2026-11-23T08:00:00</meta:creation-date>", "<dc:date>2026-11-23</dc:date>"]
)
def test_the_day_an_open_document_was_made_is_no_day_of_publication(zipped, made):
    """Neither its first nor its last saving says when the article came out; its author is told."""
    names = 'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    meta = f"<office:document-meta {OPEN} {names}><office:meta><dc:creator>Ada Marlow</dc:creator>{made}</office:meta></office:document-meta>"
    content = f"<office:document-content {OPEN}><office:body><office:text><text:p>One.</text:p></office:text></office:body></office:document-content>"
    article = odt.read(zipped({"content.xml": content, "meta.xml": meta}), "a.odt", LIMITS)
    assert (article.byline, article.published) == ("Ada Marlow", None)


@each(
    ("source", "text"),
    [
        (
            rb"{\rtf1\ansi\ansicpg1252 \'93Nobody told us,\'94 Vane said.\par Next.}",
            "“Nobody told us,” Vane said.\n\nNext.\n",
        ),
        (rb"{\rtf1\ansi \u8220?so\u8221? \u-10179?\u-8704?}", "“so” \U0001f600\n"),
        (rb"{\rtf1\ansi{\fonttbl{\f0 Times;}}{\*\generator X;}One\line two}", "One\n\ntwo\n"),
    ],
)
def test_rich_text(source, text):
    """Marks from code pages and escapes, characters beyond the first plane, no font tables."""
    assert rtf.read(source, "a.rtf", LIMITS).text == text


@each(
    ("source", "text"),
    [
        (
            rb'{\rtf1 See {\field{\*\fldinst{ HYPERLINK "https://news.example/a" }}{\fldrslt{\ul the report}}} now.}',
            "See the report now.\n",
        ),
        (
            rb'{\rtf1 See {\field{\*\fldinst HYPERLINK "https://news.example/a"}{\fldrslt the report}}.\par Page {\field{\*\fldinst PAGE}{\fldrslt 3}}}',
            "See the report.\n\nPage 3\n",
        ),
        (rb"{\rtf1\trowd\cellx100\cellx200\intbl One\cell Two\cell\row\pard Next.}", "One\n\nTwo\n\nNext.\n"),
    ],
)
def test_rich_text_without_its_machinery(source, text):
    """The words of a link without its address, cells without bars."""
    assert rtf.read(source, "a.rtf", LIMITS).text == text


def test_properties_of_rich_text_are_read_as_its_text_is():
    """Letters of the code page in the author's name."""
    source = rb"{\rtf1\ansi\ansicpg1250{\info{\title Wall falls}{\author Zofia \'a3\'ea}}Wall falls\par It fell.}"
    article = rtf.read(source, "a.rtf", LIMITS)
    assert (article.title, article.byline) == ("Wall falls", "Zofia Łę")


@each(
    ("said", "title"),
    [
        ("Microsoft Word - vote_final.docx", "Wall falls at Tollick"),
        ("Untitled", "Wall falls at Tollick"),
        ("Document1", "Wall falls at Tollick"),
        ("vote_final", "Wall falls at Tollick"),
        ("council vote 3.indd", "Wall falls at Tollick"),
        ("an older text", "Wall falls at Tollick"),
        ("", "Wall falls at Tollick"),
        (None, "Wall falls at Tollick"),
        ("Wall Falls at Tollick", "Wall Falls at Tollick"),
        ("Our report of the year", "Our report of the year"),
    ],
)
def test_a_title_is_what_is_printed(said, title):
    """A file's name or one that a program made up is none, and the headline beats a property that it does not repeat."""
    text = "It fell.\n\nNobody saw it.\n" if title.startswith("Our") else f"Wall falls at Tollick\n\n{LONG}\n"
    assert document_title(said, text, "an older text.docx") == title


def book(zipped, chapters: dict[str, str], spine: str, dates: str = "") -> bytes:
    """An e-book."""
    items = "".join(f'<item id="{n[0]}" href="{n}" media-type="application/xhtml+xml"/>' for n in chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        f"<dc:title>Wall falls</dc:title><dc:creator>Ada Marlow</dc:creator><dc:language>en</dc:language>{dates}</metadata>"
        f"<manifest>{items}</manifest><spine>{''.join(f'<itemref idref={c!r}/>' for c in spine)}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="O/p.opf"/></rootfiles></container>'
    )
    pages = {f"O/{n}": f"<html><head><title>t</title></head><body>{body}</body></html>" for n, body in chapters.items()}
    return zipped({"META-INF/container.xml": container, "O/p.opf": package, **pages})


def test_pictures_as_chapters_are_left_out_and_encodings_honoured(zipped):
    """A cover in the spine is no text; a chapter may be in UTF-16 or say what it is in."""
    russian = "<p>Портовая стена упала ночью.</p>"
    data = book(zipped, {"a.xhtml": "x", "b.xhtml": "x", "c.jpg": "x"}, "cab")
    members = {n: archive.read(n) for archive in [ZipFile(BytesIO(data))] for n in archive.namelist()}
    members["O/a.xhtml"] = f"<?xml version='1.0' encoding='utf-16'?><html><body>{russian}</body></html>".encode(
        "utf-16"
    )
    members["O/b.xhtml"] = f"<?xml version='1.0' encoding='koi8-r'?><html><body>{russian}</body></html>".encode(
        "koi8-r"
    )
    members["O/c.jpg"] = b"\xff\xd8\xff words in a picture"
    members["O/p.opf"] = members["O/p.opf"].replace(
        b'c.jpg" media-type="application/xhtml+xml"', b'c.jpg" media-type="image/jpeg"'
    )
    assert (
        epub.read(zipped(members), "a.epub", LIMITS).text
        == "Портовая стена упала ночью.\n\nПортовая стена упала ночью.\n"
    )


def test_e_books_in_the_order_of_reading(zipped):
    """Chapters as the spine lists them, scripts left out."""
    data = book(
        zipped, {"b.xhtml": "<p>Second.</p><script>x()</script>", "a.xhtml": "<h1>First</h1><p>One&nbsp;two.</p>"}, "ab"
    )
    article = epub.read(data, "a.epub", LIMITS)
    assert article.text == "First\n\nOne\u00a0two.\n\nSecond.\n"
    assert (article.title, article.byline) == ("Wall falls", "Ada Marlow")


PUBLISHED = "<dc:date>2026-11-23T08:00:00Z</dc:date>"
MADE = '<dc:date opf:event="creation">2026-12-01</dc:date>'


@each(
    ("dates", "day"),
    [
        (PUBLISHED, "2026-11-23"),
        ('<dc:date opf:event="publication">2026-11-23</dc:date>', "2026-11-23"),
        (MADE + PUBLISHED, "2026-11-23"),
        (PUBLISHED + MADE, "2026-11-23"),
        (MADE, None),
        ('<dc:date opf:event="modification">2026-12-01</dc:date>', None),
        ('<meta property="dcterms:modified">2026-12-01T00:00:00Z</meta>', None),
        ("", None),
    ],
)
def test_the_day_of_an_e_book_is_that_of_its_publication(zipped, dates, day):
    """A date without an event is that of publication, by the format; one of making or changing the file is none."""
    assert epub.read(book(zipped, {"a.xhtml": "<p>One.</p>"}, "a", dates), "a.epub", LIMITS).published == day


ENTITIES = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@each(
    ("members", "code"),
    [
        ({"word/document.xml": f"{ENTITIES}<w:document {W}><w:body>{run('&b;')}</w:body></w:document>"}, "unsafe"),
        ({"word/document.xml": f"{OUTSIDE}<w:document {W}><w:body>{run('&a;')}</w:body></w:document>"}, "unsafe"),
        ({"word/document.xml": f"<w:document {W}><w:body>"}, "corrupt"),
        ({"word/document.xml": f"<w:document {W}><w:body></w:body></w:document>"}, "no-text"),
        ({"word/document.xml": "<a>" * 5000 + "</a>" * 5000}, "corrupt"),
        ({"other.xml": "<a/>"}, "corrupt"),
    ],
)
def test_unsafe_and_broken_documents_are_refused(zipped, members, code):
    """Entities of their own, missing parts, no words: one error each, that names the file."""
    with pytest.raises(ReadingError, match=r"a\.docx") as refused:
        word.read(zipped(members), "a.docx", LIMITS)
    assert refused.value.code == code


def test_archives_may_not_unpack_to_more_than_the_limit(zipped):
    """A part is read up to its limit and no further; too many parts are refused."""
    bomb = zipped({"word/document.xml": b" " * 2_000_000})
    with pytest.raises(ReadingError, match="unpacks to more") as refused:
        word.read(bomb, "a.docx", Limits(member_bytes=1_000_000))
    assert refused.value.code == "too-large"
    many = zipped({f"x{n}": "" for n in range(50)})
    with pytest.raises(ReadingError, match="50 parts"):
        word.read(many, "a.docx", Limits(members=20))


@each("data", [b"\xd0\xcf\x11\xe0" + b"\0" * 600, b"not a zip", b"PK\x03\x04" + b"\0" * 40])
def test_what_is_no_archive_is_refused(data):
    """Old Office files, text, cut archives."""
    for module in (word, odt, epub):
        with pytest.raises(ReadingError, match=r"a\.x"):
            module.read(data, "a.x", LIMITS)


def test_a_locked_open_document_says_so(zipped):
    """A password is the reason, not damage."""
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(ReadingError, match="encrypted"):
        odt.read(zipped({"META-INF/manifest.xml": manifest, "content.xml": b"\x01\x02"}), "a.odt", LIMITS)
