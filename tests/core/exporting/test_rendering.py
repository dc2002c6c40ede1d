"""Every report: complete, harmless, readable by programs that are not ours."""

import csv
import io
import json
import re
import shutil
import subprocess
import zipfile
from html import unescape
from html.parser import HTMLParser

import pytest

from diptych.comparison import Comparison
from diptych.errors import ExportError
from diptych.exporting import render
from diptych.exporting.markdown import escaped
from diptych.exporting.report_options import Report
from making import LEFT, RIGHT, article, comparison, finding, session, span, written_kinds

HOSTILE = (
    "Title </script><script>alert(1)</script>\n\n"
    "=cmd|' /C calc'!A0 said <!-- \"javascript:alert(1)\" & <img src=x onerror=alert(1)> \u202egnp.exe\u202c --> ]]> `x` **y**\n"
)


def hostile():
    """A session whose every text tries something."""
    left, right = article(HOSTILE, "<b>.txt", publisher="=1+1"), article(HOSTILE.replace("said", "says"), "b.txt")
    words = "=cmd|' /C calc'!A0"
    made = Comparison(left, right, findings=(finding(left, right, "wording", "verbatim", words, words, HOSTILE),))
    return session(made).add_note(HOSTILE, made.findings[0].id).add_note("@SUM(1)", left=span(HOSTILE, "said"))


class Page(HTMLParser):
    """Tags, texts and scripts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts[self.open[-1] if self.open else ""] = self.texts.get(self.open[-1] if self.open else "", "") + data


def test_every_format_is_written():
    """Each format gives bytes, and an unknown one a clear error."""
    for kind in sorted(written_kinds()):
        assert render(session(), kind)
    with pytest.raises(ExportError, match="xls"):
        render(session(), "xls")


def test_html_is_well_formed_and_marks_every_finding_on_both_sides():
    """All tags close in order, and each finding's words carry its id on each side that it has."""
    page = Page(render(session(), "html").decode())
    assert page.open == []
    marks = {(a["data-side"], i) for t, a in page.tags if t == "span" and "data-f" in a for i in a["data-f"].split()}
    for found in comparison().findings:
        for side in ("left", "right"):
            assert ((side, found.id) in marks) == bool(found.spans(side))


def test_html_asks_for_nothing_and_runs_only_our_script():
    """The page has one script, no address, and a policy that admits only what Diptych ships."""
    page = Page(render(hostile(), "html").decode())
    assert [t for t, _ in page.tags].count("script") == 1
    assert not [a for _, a in page.tags if any(k in a for k in ("src", "href", "onerror", "style"))]
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_html_shows_hostile_text_as_text():
    """Markup in an article is words on the page."""
    text = render(hostile(), "html").decode()
    assert "<img" not in text
    assert "&lt;img src=x onerror=alert(1)&gt;" in text


def test_html_excerpts_leave_the_rest_out():
    """A report of excerpts does not hold the sentences that nothing stands on."""
    kept = session().add_note("n", comparison().findings[1].id)
    page = render(kept, "html", Report("noted", 0)).decode()
    assert "Three boats sank." in page
    assert "collapsed on Monday" not in page


def test_csv_reads_back_and_no_cell_is_a_formula():
    """Python's reader gets a row a finding, and none begins with what a spreadsheet runs."""
    rows = list(csv.DictReader(io.StringIO(render(hostile(), "csv").decode("utf-8-sig"))))
    assert [r["kind"] for r in rows] == ["wording", "note"]
    assert rows[0]["left"].startswith("'=cmd")
    assert not [c for r in rows for c in r.values() if c[:1] in "=+-@\t" and c]


def test_csv_says_that_it_is_utf_8():
    """A spreadsheet takes a table without the mark for the old encoding of its country: â‚¬5m for €5m."""
    written = render(session(), "csv")
    assert written.startswith(b"\xef\xbb\xbfid,kind,")
    assert written.count(b"\xef\xbb\xbf") == 1


def test_json_is_the_record_with_the_readers_part():
    """JSON holds the comparison record, and notes and verdicts beside it."""
    first = comparison().findings[0].id
    record = json.loads(render(session().judge(first, "confirmed").add_note("so?", first), "json"))
    assert record["format"] == "diptych-comparison/1"
    assert record["reader"]["judgements"][first]["verdict"] == "confirmed"
    assert record["reader"]["notes"][0]["text"] == "so?"
    assert Comparison.from_record(record) == comparison()


def test_json_without_texts():
    """Texts can be left out, everything else stays."""
    record = json.loads(render(session(), "json", Report(with_text=False)))
    assert "text" not in record["left"]
    assert len(record["findings"]) == len(comparison().findings)


def test_markdown_leaves_times_hyphens_and_brackets_alone():
    """Only what would be read as a mark is escaped, some of it at the beginning alone."""
    for text in ("at 4:10 a.m. (on Friday!)", "forty-seven = 47 | more", "No. 5"):
        assert escaped(text) == text
    assert escaped("- no item") == "\\- no item"
    assert escaped("1. no item") == "1\\. no item"
    assert escaped(":smile: https://post.example") == "\\:smile: https\\://post.example"


def test_markdown_takes_no_marks_from_articles():
    """Nothing from an article is a link, emphasis or tag in Markdown."""
    text = render(hostile(), "md").decode()
    assert "<script>" not in text
    assert "\\*\\*y\\*\\*" in text


def test_docx_holds_texts_and_comments():
    """The Word file holds both articles, and every finding shown by default as a comment."""
    with zipfile.ZipFile(io.BytesIO(render(session(), "docx"))) as archive:
        body = archive.read("word/document.xml").decode()
        comments = archive.read("word/comments.xml").decode()
    assert "The council will meet on Friday." in body
    assert "Left says “admitted”" in comments
    assert "Another label." not in comments


def test_docx_survives_characters_that_xml_cannot_hold():
    """Noncharacters in an article do not break the file."""
    odd = Comparison(article("Title\n\nA\ufffeB\n"), article("Title\n\nC\n", "right.txt"))
    assert zipfile.ZipFile(io.BytesIO(render(session(odd), "docx"))).testzip() is None


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_docx_opens_in_libreoffice_with_its_comments(tmp_path):
    """LibreOffice reads the Word file and finds the comments."""
    (tmp_path / "report.docx").write_bytes(render(session(), "docx"))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "fodt", "--outdir",
         str(tmp_path), str(tmp_path / "report.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    flat = (tmp_path / "report.fodt").read_text(encoding="utf-8")
    assert len(re.findall("<office:annotation[ >]", flat)) >= 5
    assert "Left says “admitted”" in flat


def test_texts_stand_whole_in_html():
    """What a reader sees between the tags is the article's text, character for character."""
    page = render(session(), "html").decode()
    plain = [unescape(re.sub("<[^>]+>", "", part)) for part in re.findall(r"<p\b[^>]*>(.*?)</p>", page, re.S)]
    for text in (LEFT, RIGHT):
        assert {paragraph for paragraph in text.split("\n") if paragraph} <= set(plain)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_csv_opens_in_libreoffice_without_a_formula(tmp_path):
    """A spreadsheet shows what we wrote, and computes nothing of it."""
    path = tmp_path / "a.csv"
    path.write_bytes(render(hostile(), "csv"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "fods",
        "--infilter=CSV:44,34,76",
        "--outdir",
        tmp_path,
        path,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    sheet = tmp_path / "a.fods"
    if not sheet.exists():
        pytest.skip(f"this LibreOffice opens no spreadsheets: {done.stderr[:80]}")
    content = sheet.read_text(encoding="utf-8")
    assert "table:formula" not in content
    assert "calc" in content
