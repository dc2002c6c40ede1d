"""The report on paper."""

import re
import shutil
import subprocess
import zlib
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QPageSize, QTextBlockFormat, QTextCursor, QTextDocument

from diptych.errors import StorageError
from diptych.exporting.report_options import Report, told
from diptych.message import plain
from diptych.session import Session
from diptych.span import Span
from diptych_gui.reports.print_document import report_document
from diptych_gui.reports.printing import page_size, write_pdf
from diptych_gui.reports.whole_entries import HEADS, lay_out


def test_the_report_holds_findings_notes_and_both_texts(qapp, comparison):
    """Nothing of the model is left out but what was rejected."""
    quote, rejected = comparison.findings[1], comparison.findings[5]
    session = Session(comparison).add_note("compare the recording", quote.id).judge(rejected.id, "rejected")
    words = report_document(session).toPlainText()
    assert "Quotation altered" in words
    assert "Note: compare the recording" in words
    assert words.count("The ferry will run every ten minutes.") == 1  # rejected: in its article alone
    for paragraph in comparison.right.text.split("\n\n"):
        assert paragraph in words


def test_a_report_of_some_rows_says_so(qapp, tmp_path, comparison):
    """On its first page, with the texts below where the brief lists nothing."""
    path = tmp_path / "some.pdf"
    session = Session(comparison)
    write_pdf(session, path, Report("confirmed"))
    first = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    assert f"Only 0 of {len(told(session))} rows are told, as was asked." in first
    assert comparison.left.text.split("\n\n")[0] in first.split("as was asked.")[1]


def test_who_speaks_stands_beside_the_words(qapp, comparison):
    """In the brief, and with every quotation below it."""
    brief, entries = report_document(Session(comparison)).toPlainText().split("Quotations in both")
    assert " — Lena Brodt" in brief
    assert "We have no choice at all, — Lena Brodt" in entries


def test_no_page_tears_an_entry(qapp):
    """Heading, reason and words stand on one page, whatever their lengths; what no page holds goes on over it."""
    document = QTextDocument()
    cursor, sizes = QTextCursor(document), [3, 1, 4, 2, 5, 3, 80, 2] * 6
    for lines in sizes:
        for line in range(lines):
            form = QTextBlockFormat()
            if not line:
                form.setProperty(HEADS, True)
                form.setTopMargin(7)
            cursor.insertBlock(form)
            cursor.insertText(f"{lines} {line}")
    lay_out(document, QSizeF(400, 600))
    page: dict[int, set[int]] = {}
    entry, block = -1, document.begin().next()
    while block.isValid():
        entry += block.blockFormat().boolProperty(HEADS)
        page.setdefault(entry, set()).add(int(document.documentLayout().blockBoundingRect(block).center().y() // 600))
        block = block.next()
    assert len(page) == len(sizes)
    assert [sizes[entry] for entry, on in page.items() if len(on) > 1] == [80] * 6


def test_the_sample_begins_with_the_brief(qapp, tmp_path):
    """Counts, both wordings, the words that differ filled there and in the articles."""
    from diptych import compare
    from diptych.options import Options
    from diptych.reading import read_sample
    from diptych_gui.style.theme import load_theme

    session = Session(compare(*read_sample(), Options(pipeline="blank")))
    document = report_document(session)
    filled = set()
    fill, block = load_theme("light").tint("framing_word").name(), document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            if parts.fragment().charFormat().background().color().name() == fill:
                filled.add(parts.fragment().text())
            parts += 1
        block = block.next()
    assert {"in time", "112 ewes", "more than 100 ewes"} <= filled
    path = tmp_path / "sample.pdf"
    write_pdf(session, path)
    first = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    assert re.search(r"\d+ differ", first)
    assert "112 ewes" in first


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_brief_of_the_sample_is_one_page_of_a4(qapp, tmp_path, monkeypatch, language):
    """All that the counts name stands on the first page, from the first row to the last; the articles follow."""
    from diptych import compare
    from diptych.brief import counts
    from diptych.names import count_name
    from diptych.options import Options
    from diptych.reading import read_sample
    from diptych_gui.reports import printing

    monkeypatch.setattr(printing, "page_size", lambda *_: QPageSize(QPageSize.PageSizeId.A4))
    session, path = Session(compare(*read_sample(), Options(pipeline="blank"))), tmp_path / "sample.pdf"
    write_pdf(session, path, Report(language=language))
    document = pypdfium2.PdfDocument(path)
    first, second = (" ".join(document[n].get_textpage().get_text_range().split()) for n in range(2))
    assert document[0].get_size() == pytest.approx((595, 842), abs=1)
    for count, number in counts(told(session)).items():
        if number:
            assert count_name(count, number, session.comparison, language) in first
    shown = [fact for fact in told(session) if fact.shown and fact.group != "both"]
    for fact in (shown[0], shown[-1]):
        here = fact.left or fact.right
        side = "left" if fact.left else "right"
        words = " ".join(here.span.of(session.comparison.article(side).text).split())
        assert words[:40] in first, (language, fact.label)
    assert "Families flooded out after" in second


def test_notes_on_passages_and_links_are_printed(qapp, comparison):
    """What the reader wrote is there, on whatever it stands."""
    session = (
        Session(comparison).add_note("watch this", left=Span(0, 7)).add_link(Span(0, 7), Span(0, 6), "same bridge")
    )
    words = report_document(session).toPlainText()
    assert "watch this\nleft: Harbour" in words
    assert "same bridge\nleft: Harbour\nright: Bridge" in words


def test_changed_words_stand_apart_where_a_line_ends(qapp, comparison):
    """A blank stands for the end of a line on either side of what is printed bold."""
    text = comparison.left.text.replace("no choice at all", "no choice\nat\nall")
    quote = comparison.findings[1]
    (span,) = quote.left
    start = text.index("at\nall")
    diff = [{"op": "-", "left": {"start": start, "end": start + 2}, "right": None}]
    session = Session(
        replace(
            comparison,
            left=replace(comparison.left, text=text),
            findings=(replace(quote, left=(Span(span.start, start + 6),), evidence={"diff": diff}),),
        )
    )
    assert "We have no choice at all" in report_document(session).toPlainText()


def test_no_line_runs_over_the_edge(qapp, comparison):
    """Long reasons wrap."""
    long = replace(comparison.findings[1], message=plain("word " * 200))
    document = report_document(Session(replace(comparison, findings=(long,))))
    document.setTextWidth(400)
    assert document.idealWidth() <= 400


def test_markup_in_an_article_stays_text(qapp, comparison):
    """A tag in a title is printed as a tag."""
    hostile = replace(comparison, left=replace(comparison.left, title="<b>Bridge</b> &amp; more"))
    assert "<b>Bridge</b> &amp; more" in report_document(Session(hostile)).toPlainText()


def test_a_pdf_has_pages_and_embedded_text(qapp, tmp_path, comparison):
    """Fonts are embedded, so that the words can be selected."""
    out = tmp_path / "report.pdf"
    write_pdf(Session(comparison), out)
    data = out.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) >= 2
    streams = [zlib.decompress(s) for s in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S) if s[:1] == b"x"]
    assert any(b" Tj" in s or b" TJ" in s for s in streams)


def test_a_pdf_that_cannot_be_written_is_one_error(qapp, tmp_path, comparison):
    """The file is named."""
    with pytest.raises(StorageError, match=r"report\.pdf"):
        write_pdf(Session(comparison), tmp_path / "missing" / "report.pdf")


def test_paper_follows_the_country():
    """Letter in the United States, A4 in Germany."""
    assert page_size(QLocale("en_US")) == QPageSize.PageSizeId.Letter
    assert page_size(QLocale("de_DE")) == QPageSize.PageSizeId.A4


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_pdf_text_is_selectable_and_in_reading_order(qapp, tmp_path, comparison, paper):
    """Another program reads title, findings and both texts in that order, with page numbers."""
    out = tmp_path / "report.pdf"
    write_pdf(Session(comparison), out, Report(paper=paper))
    text = subprocess.run(["pdftotext", str(out), "-"], capture_output=True, text=True, check=True).stdout
    flat = " ".join(text.split())
    openings = [" ".join(line.split()[:4]) for line in comparison.left.text.split("\n") if line]
    places = [flat.rindex(opening) for opening in openings[1:]]
    assert places == sorted(places)
    assert all(" ".join(line.split()[:4]) in flat for line in comparison.right.text.split("\n"))
    assert re.search(r"Page 1 of \d", flat)
    size = subprocess.run(["pdfinfo", str(out)], capture_output=True, text=True, check=True).stdout
    assert {"A4": "595", "Letter": "612"}[paper] in size
