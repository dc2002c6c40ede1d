"""Plain text files: every encoding, nothing changed but newlines and controls, every failure one clear sentence."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.canonical import canonical
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import article_from_text, read_article
from tables import each

TEXT = "Zażółć “gęślą” jaźń – naïve café\n\nKing’s Road: £5\u00a0million, she said.\n"


def file(tmp_path, data: bytes, name: str = "article.txt"):
    """A file of these bytes."""
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("utf-32-le", "utf-32-le"),
    ],
)
def test_every_unicode_encoding_is_recognised(tmp_path, encoding, named):
    """By its BOM or by where its NUL bytes stand, with the same text as result."""
    plain = TEXT if named.startswith("utf-8") or encoding in ("utf-16", "utf-32") else "Plain words, nothing else.\n"
    article = read_article(file(tmp_path, plain.encode(encoding)))
    assert article.text == plain
    assert article.source.encoding == named


def test_what_is_not_utf8_is_read_as_windows_latin(tmp_path):
    """An old file with curly quotes and pounds in cp1252 keeps them."""
    old = "“It cost £5,” she said – café.\n"
    article = read_article(file(tmp_path, old.encode("cp1252")))
    assert (article.text, article.source.encoding) == (old, "cp1252")


def test_bytes_that_cannot_be_decoded_are_counted(tmp_path):
    """Undecodable bytes become replacement characters and a warning that counts them; nothing fails."""
    article = read_article(file(tmp_path, b"Caf\xe9 and \x81 and \x8d here.\n"))
    assert "2 characters could not be read as cp1252; they are shown as �." in map(str, article.source.warnings)


def test_a_chosen_encoding_beats_the_guess(tmp_path):
    """What the reader says is the encoding is the encoding; an unknown one is refused."""
    path = file(tmp_path, "Łódź płonie\n".encode("iso-8859-2"))
    assert read_article(path, encoding="iso-8859-2").text == "Łódź płonie\n"
    with pytest.raises(ReadingError, match="klingon"):
        read_article(path, encoding="klingon")


def test_newlines_become_lf_and_controls_go(tmp_path):
    """Line ends of all systems become LF; BOM, other controls and lone surrogates go; NBSP, tabs, curly quotes stay."""
    article = read_article(file(tmp_path, "A\r\nB\rC\tD\x07 “E”\u00a0\u2028F\n".encode()))
    assert article.text == "A\nB\nC\tD “E”\u00a0\u2028F\n"


@each("end", ["\v", "\f", "\x85", "\r", "\r\n", "\n"])
def test_what_ends_a_line_elsewhere_ends_it_here(end):
    """Vertical tab (a line break of word processors), form feed and NEL part words; taken out they would glue them."""
    assert canonical(f"The bridge is shut.{end}“We are sorry.”") == "The bridge is shut.\n“We are sorry.”"


@given(st.text())
def test_canonical_text_is_stable(text):
    """Made canonical twice is made canonical once, and nothing but newlines, BOM and controls ever changes."""
    once = canonical(text)
    assert canonical(once) == once or once.startswith("\ufeff")
    kept = [c for c in text if c.isprintable()]
    assert [c for c in once if c.isprintable()] == [c for c in kept if not "\ud800" <= c <= "\udfff"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty"), (b"  \n \n", "empty"), (b"\x00\x01\x02\x00\x03PK\x00\xff" * 40, "not-text")],
)
def test_files_without_text_are_refused(tmp_path, data, code):
    """An empty file and a binary one are named with their reason."""
    with pytest.raises(ReadingError, match=r"article\.txt") as error:
        read_article(file(tmp_path, data))
    assert error.value.code == code


def test_missing_folder_and_unknown_kind(tmp_path):
    """What is not there, a folder, and a kind of file that Diptych does not read are told apart."""
    for path, code in (
        (tmp_path / "gone.txt", "not-found"),
        (tmp_path, "not-a-file"),
        (file(tmp_path, b"x", "a.xyz"), "unknown-format"),
    ):
        with pytest.raises(ReadingError, match=path.name) as error:
            read_article(path)
        assert error.value.code == code


def test_limits_on_bytes_and_characters(tmp_path):
    """A file beyond either limit is refused with the limit in the sentence."""
    path = file(tmp_path, b"word " * 100)
    for limits in (Limits(file_bytes=100), Limits(text_characters=100)):
        with pytest.raises(ReadingError, match="100") as error:
            read_article(path, limits)
        assert error.value.code == "too-large"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_never_waited_for(tmp_path):
    """A named pipe is refused at once instead of being read for ever."""
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadingError) as error:
        read_article(tmp_path / "pipe.txt")
    assert error.value.code == "not-a-file"


def test_pasted_text_is_an_article():
    """Text from the clipboard is canonical and has its title; nothing pasted is refused."""
    article = article_from_text("A title\r\n\r\nText.", "Pasted")
    assert (article.text, article.title, article.source.reader) == ("A title\n\nText.", "A title", "paste")
    with pytest.raises(ReadingError, match="Pasted"):
        article_from_text(" \n", "Pasted")


def test_the_file_is_described(tmp_path):
    """Name, size and hash of the file stand in the article."""
    article = read_article(file(tmp_path, b"Words here.\n"))
    assert (article.source.file_name, article.source.file_bytes, len(article.source.file_sha256)) == (
        "article.txt",
        12,
        64,
    )
