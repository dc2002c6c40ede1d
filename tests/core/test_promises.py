"""Promises that hold for the engine as a whole: no network, no Qt, nothing dear before it is needed."""

import socket
import subprocess
import sys

import diptych
from diptych.cli import main
from diptych.options import Options
from diptych.reading import read_sample


def test_compare_save_open_export_with_sockets_denied(tmp_path, monkeypatch):
    """Every headless path works when no socket can be made."""

    def deny(*args, **kwargs):
        raise AssertionError("a socket was asked for")

    class Denied(socket.socket):
        __init__ = deny

    monkeypatch.setattr(socket, "socket", Denied)
    monkeypatch.setattr(socket, "create_connection", deny)
    monkeypatch.setattr(socket, "getaddrinfo", deny)
    saved = tmp_path / "sample.diptych"
    assert main(["compare", "--sample", "-o", str(saved)]) == 0
    for kind in ("html", "json", "csv", "md", "docx"):
        assert main(["export", str(saved), "-o", str(tmp_path / f"report.{kind}")]) == 0


def imported_by(code: str) -> set[str]:
    """The top modules that a fresh interpreter holds after running the code."""
    probe = f"{code}\nimport sys\nprint(*sorted({{m.partition('.')[0] for m in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


COMPARE = """
import diptych
from diptych.options import Options
from diptych.reading import read_sample
diptych.compare(*read_sample(), Options(pipeline="blank"))
"""


def test_the_engine_never_imports_qt():
    """A comparison runs without PySide6 in the process."""
    assert "PySide6" not in imported_by(COMPARE)


def test_without_a_trained_pipeline_nothing_imports_spacy():
    """A comparison by rules alone costs no spaCy: half a second and 66 MB."""
    assert imported_by(COMPARE).isdisjoint({"spacy", "thinc"})


def test_importing_diptych_is_light():
    """``import diptych`` brings neither spaCy nor numpy: the public names load on first use."""
    modules = imported_by("import diptych\nassert diptych.read_article")
    assert modules.isdisjoint({"spacy", "numpy", "PySide6", "lxml", "trafilatura"})


def test_storage_and_sessions_need_no_spacy():
    """The window holds articles, comparisons and sessions without spaCy."""
    code = "import diptych.session, diptych.storage, diptych.exporting, diptych.reading"
    assert "spacy" not in imported_by(code)


def test_a_prompt_is_told_what_there_is_in_a_line():
    """The public names behind the dot; what a name stands for without its pages of text."""
    assert dir(diptych) == sorted(diptych.__all__)
    found = diptych.compare(*read_sample(), Options(pipeline="blank"))
    for value in (
        found,
        found.left,
        diptych.Session(found),
        diptych.compare_all([found.left, found.right, found.left]),
    ):
        assert "Families flooded" not in repr(value).replace(repr(found.left.title), "")
        assert len(repr(value)) < 1500
