"""A saved comparison of a stranger with hostile words in every field: refused, or harmless in whatever is made of it."""

import copy
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pypdfium2 as pdfium
import pytest

from diptych.cli.summary import summary
from diptych.errors import StorageError
from diptych.exporting import render
from diptych.session import Session, Tag
from diptych.shown import shown, shown_line
from diptych.sides import Both
from diptych.span import Span
from diptych.storage.files import dumped, loaded
from diptych.storage.format import to_document
from diptych.storage.integrity import seal
from making import LEFT, article, comparison, quotation, session, span, written_kinds

WHEN = "2026-11-24T10:00:00Z"
HOSTILE = (
    "\x1b[2J\x1b[H\x9b31m\rall findings confirmed\x07\x00\n"
    "diptych: saved;=cmd|' /C calc'!A0\t=HYPERLINK(\"http://evil.example\")\n"
    '=1+1\n; +2;"=3" www.evil.example $\\href{javascript:alert(1)}{x}$ [a](http://evil.example) **b** <!-- ]]> -->\n'
    "' \"><meta http-equiv='refresh' content='0;url=http://evil.example'><script>document.title='run'</script>"
    "<img src=http://evil.example/x onerror=\"document.title='run'\"><base href=//evil.example>"
    "<a id=detail href='javascript:alert(1)'>\u202egnp.exe\u202c\u2066\u2028\u2029\u0085\ud83d".replace("\ud83d", "")
)
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]")
FORMULA = re.compile(r"(?:^|[;\t\n|])[\s\"]*[=+\-@]")


def document() -> dict:
    """A saved comparison in which every field that may hold words holds some."""
    about = {"byline": "A. Marlow", "publisher": "Post", "published": "2026-11-20", "url": "https://post.example/1"}
    quotes = (quotation(LEFT, "Nobody told us to move the boats,", "Ines Vane"),)
    pair = comparison()
    quoted = Both(quotes, pair.quotations.right)
    made = session(replace(pair, left=article(LEFT, **about), quotations=quoted))
    first, second = made.comparison.findings[:2]
    made = made.add_note("on a finding", finding=first.id, id="n1", when=WHEN, tags=("odd",))
    made = made.add_note("on words", left=span(LEFT, "Three boats"), id="n2", when=WHEN)
    made = made.judge(first.id, "confirmed", relabel="altered", when=WHEN)
    made = made.judge(second.id, "rejected", when=WHEN).add_link(Span(0, 4), Span(0, 6), "mine", id="l1", when=WHEN)
    made = Session(
        made.comparison, made.notes, made.judgements, made.links, (Tag("odd", "#aa0000"),),
        {"document": {"label": "mine"}, "foreign": [{"id": "https://tool.example/1", "type": "Annotation",
         "motivation": "tagging", "body": {"type": "TextualBody", "value": "x"}, "target": ["urn:x"]}]},
    )  # fmt: skip
    written = json.loads(json.dumps(to_document(made)))
    written["diptych:sources"]["left"]["extraction"]["warnings"] = ["Something was odd."]
    return written


def strings(value: object, path: tuple = ()):
    """The path of every string in a document."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from strings(inner, (*path, key))


def planted(document: dict, paths: list[tuple]) -> bytes:
    """The sealed document with the hostile words in those places."""
    document = copy.deepcopy(document)
    for *way, last in paths:
        place = document
        for key in way:
            place = place[key]
        place[last] = HOSTILE
    return json.dumps(seal(document)).encode()


def survivors() -> tuple[list[tuple], list[str]]:
    """The places in which a file with hostile words still opens, and the sentences that refuse the others."""
    whole, kept, refusals = document(), [], []
    for path in strings(whole):
        if path[0] == "diptych:integrity":
            continue  # sealed anew
        try:
            loaded(planted(whole, [path]), "a.diptych")
        except StorageError as error:
            refusals.append(str(error))
        else:
            kept.append(path)
    return kept, refusals


@pytest.fixture(scope="module")
def hostile() -> Session:
    """A comparison with hostile words wherever a file that opens may hold them; without their words findings go."""
    return loaded(planted(document(), [path for path in survivors()[0] if path[-1] != "exact"]), "a.diptych").session


class Skeleton(HTMLParser):
    """The tags of a page with the names of their attributes, and the values of those that lead anywhere."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_endtag(self, tag):
        self.tags.append((tag,))

    def handle_comment(self, data):
        self.tags.append(("!", data))


def test_machine_words_are_refused_with_one_sentence():
    """Ids, kinds, dates, rules, hashes hold no words of a stranger; who is refused is told in a clean sentence."""
    kept, refusals = survivors()
    assert len(refusals) > 60
    for sentence in refusals:
        assert sentence == shown_line(sentence)
        assert sentence.startswith("“a.diptych” cannot be opened: ")
    last = {path[-1] if isinstance(path[-1], str) else path[-2] for path in kept}
    # What people write; foreign parts that no report shows; places, which are sought again by the words around.
    assert last <= {
        "name", "title", "byline", "publisher", "published", "url", "value", "warnings", "label", "@context", "prefix",
        "suffix", "exact", "@type", "diptych",
    }  # fmt: skip


def test_every_text_format_is_clean(hostile):
    """No export holds what steers a terminal or turns a line, whatever it is opened in."""
    for kind in written_kinds() - {"docx"}:
        text = render(hostile, kind).decode("utf-8-sig")
        assert not STEERING.search(text), kind
    assert not STEERING.search(summary(hostile.comparison))


def test_the_page_has_the_bones_of_a_harmless_one(hostile):
    """Hostile words add no tag, no attribute and no comment to the report."""
    harmless = loaded(json.dumps(document()).encode(), "a.diptych").session
    bones = [Skeleton(render(s, "html").decode()).tags for s in (harmless, hostile)]
    # The headline is set as one only where the text begins with it.
    plain = [[tag for tag in tags if tag not in (("span", ("class",)), ("span",))] for tags in bones]
    assert plain[0] == plain[1]


def test_no_cell_is_a_formula_in_any_country(hostile):
    """Neither a cell nor what a spreadsheet makes of it with other separators begins like a formula."""
    text = render(hostile, "csv").decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text)):
        assert not [cell for cell in row if FORMULA.search(cell)]
    for separator in ";\t|":
        for row in csv.reader(io.StringIO(text), delimiter=separator, quoting=csv.QUOTE_NONE):
            assert not [cell for cell in row if cell.strip(' "').startswith(("=", "+", "-", "@"))]


def test_markdown_has_neither_links_nor_tags(hostile):
    """A renderer of GitHub's kind makes nothing of the words but words."""
    from markdown_it import MarkdownIt

    page = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(render(hostile, "md").decode())
    assert set(re.findall(r"<(\w+)", page)) <= {"h1", "h2", "ul", "li", "p", "strong"}
    assert "www.evil" not in render(hostile, "md").decode()


def test_word_gets_no_fields_and_no_addresses(hostile):
    """The Word file is well-formed and has no field, link or part from elsewhere."""
    archive = zipfile.ZipFile(io.BytesIO(render(hostile, "docx")))
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            content = archive.read(name).decode()
            ET.fromstring(content)
            assert 'TargetMode="External"' not in content
            assert not STEERING.search(content.replace("\r\n", "\n"))
    body = archive.read("word/document.xml").decode()
    assert not re.search("<w:(hyperlink|fldSimple|instrText|object)", body)


def test_a_pdf_has_words_alone(hostile, tmp_path):
    """Opened again: no action, address, script or attachment, no steering sign, and the words are there to be read."""
    file, target = tmp_path / "a.diptych", tmp_path / "a.pdf"
    file.write_bytes(dumped(hostile))
    command = [sys.executable, "-m", "diptych_gui", "export", str(file), "-o", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0, done.stderr
    assert not re.search(
        rb"/(?:JavaScript|JS|URI|Launch|OpenAction|AA|GoToR|SubmitForm|EmbeddedFile|AcroForm)\b",
        target.read_bytes(),
    )
    with pdfium.PdfDocument(target) as document:
        told = "".join(page.get_textpage().get_text_range() for page in document)
        about = document.get_metadata_dict()
        assert not any(pdfium.raw.FPDFPage_GetAnnotCount(page.raw) for page in document)
    assert "all findings confirmed" in told
    assert not STEERING.search(told.replace("\r", "\n"))
    assert about["Creator"] == "Diptych"
    assert "evil" not in "".join(about.values())
    assert str(tmp_path) not in told


def test_no_report_for_people_holds_names_of_files_or_folders():
    """The names of the articles' files and addresses on this machine stay here."""
    whole = document()
    for side in ("left", "right"):
        source = whole["diptych:sources"][side]
        source.update(name="secret-source.txt", title=None, url="file:///home/kittiwake/secret-source.txt")
        source["file"]["name"] = "secret-source.txt"
    made = loaded(json.dumps(whole).encode(), "a.diptych").session
    for kind in written_kinds() - {"json", "docx"}:
        text = render(made, kind).decode()
        assert "secret" not in text, kind
        assert "kittiwake" not in text, kind
    archive = zipfile.ZipFile(io.BytesIO(render(made, "docx")))
    assert not [n for n in archive.namelist() if b"secret" in archive.read(n) or b"kittiwake" in archive.read(n)]


def test_what_is_shown_is_what_was_meant():
    """Lines and tabs stay, orders are replaced one by one, signs of direction vanish, other scripts stay whole."""
    assert shown("a\tb\nc") == "a\tb\nc"
    assert shown("\x1b[2Ja\x9bb\x00") == "�[2Ja�b�"
    assert shown("a\r\nb\rc\u2028d") == "a\nb\nc\nd"
    assert shown("\u202eabc\u202c") == "abc"
    assert shown("שלום 👩‍👩‍👧 e\u0301") == "שלום 👩‍👩‍👧 e\u0301"
    assert shown_line("a\nb\tc") == "a b c"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_computes_and_links_nothing(hostile, tmp_path):
    """A spreadsheet with commas or semicolons, and a text document: no formula, no link, no macro."""
    (tmp_path / "a.csv").write_bytes(render(hostile, "csv"))
    (tmp_path / "b.csv").write_bytes(render(hostile, "csv"))
    (tmp_path / "c.docx").write_bytes(render(hostile, "docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for name, kind, filters in (
        ("a.csv", "fods", ["--infilter=CSV:44,34,76"]),
        ("b.csv", "fods", ["--infilter=CSV:59/9,34,76"]),
        ("c.docx", "fodt", []),
    ):
        command = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            kind,
            *filters,
            "--outdir",
            tmp_path,
            tmp_path / name,
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        made = (tmp_path / name).with_suffix(f".{kind}")
        if not made.exists():
            pytest.skip(f"this LibreOffice opens no {kind}: {done.stderr[:80]}")
        content = made.read_text(encoding="utf-8")
        assert "evil" in content
        assert "table:formula" not in content, name
        assert not re.search(r"<text:a |xlink:href=\"http|<script:event|<draw:object", content), name


@pytest.mark.skipif(
    not (shutil.which("chromium") and shutil.which("chromedriver")), reason="Chromium and its driver are not installed"
)
def test_chromium_runs_loads_and_follows_nothing(hostile, tmp_path, browser):
    """The report stays itself in a real browser: no request, no other address, no script but ours, no complaint."""
    page = tmp_path / "report.html"
    page.write_bytes(render(hostile, "html"))
    browser.get(page.as_uri())
    assert browser.current_url == page.as_uri()
    assert "run" not in browser.title.split()
    assert len(browser.find_elements("css selector", "script")) == 1
    assert browser.find_elements("css selector", "img, svg, a, base, iframe, meta[http-equiv=refresh]") == []
    assert browser.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"}
    assert {url for url in asked if not url.startswith(("data:", "chrome"))} == {page.as_uri()}


def test_ids_from_elsewhere_are_escaped_where_they_are_written():
    """A comparison that came from no file of ours, with hostile ids and labels: the page's bones stay."""
    made = comparison()
    bad = replace(
        made,
        findings=tuple(replace(f, id=f"{HOSTILE}{n}", confidence=HOSTILE) for n, f in enumerate(made.findings)),
    )
    bones = [[tag[0] for tag in Skeleton(render(session(c), "html").decode()).tags] for c in (made, bad)]
    assert bones[0] == bones[1]
