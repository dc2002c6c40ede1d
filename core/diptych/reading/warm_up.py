"""All that the readers of articles import or open on their way, before the process that they work in is locked."""

import encodings
import importlib
import pkgutil
from collections.abc import Iterable
from pathlib import Path

from diptych.errors import ReadingError
from diptych.message import catalogues
from diptych.options import Limits
from diptych.reading import collections
from diptych.reading.registry import FORMATS, articles_of

# Small files that make libraries fetch what they fetch late: lists of words, settings, tables of languages.
_LINE = "The harbour wall fell on Monday and three boats sank before anybody could move them, the harbour master said. "
_OLD = "Die Mole am Hafen fiel: „Über Nacht“, so der Wärter für Größe."
_SPECIMENS: tuple[tuple[str, bytes], ...] = (
    ("page.html", f"<html><body><div><p>{_LINE * 5}</p><p>{_LINE * 3}</p></div></body></html>".encode()),
    ("bare.html", b"<html><body><div>Wall</div><br>Boats<br><span>Monday</span></body></html>"),
    ("old.html", f"<html><body><p>{_OLD}</p></body></html>".encode("cp1252")),
    ("old.txt", _OLD.encode("cp1252")),
    ("wide.txt", "波止場の壁が月曜日に崩れた。船が三隻沈んだ。".encode("euc_jp")),
    ("a.eml", f"From: a@b.example\nSubject: Wall\nMIME-Version: 1.0\n\n{_LINE}".encode()),
    ("page.mhtml", (
        "From: x\nSubject: Wall\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        f"Content-Type: text/html; charset=utf-8\n\n<html><body><p>{_LINE}</p></body></html>\n--b--\n"
    ).encode()),
    ("a.md", f"# Wall\n\n{_LINE}".encode()),
    ("a.rtf", b"{\\rtf1\\ansi Wall\\par Boats}"),
)  # fmt: skip


def warm_up() -> None:
    """Imports every reader, codec and library that a file may ask for, and lets each do what it does once."""
    catalogues()  # of what a reader may tell
    for known in FORMATS:
        known.read()
    _import_all("diptych.reading.collections", collections.__path__)
    _import_all("encodings", encodings.__path__)
    importlib.import_module("email.generator")  # of messages inside messages
    importlib.import_module("diptych.reading.clipboard")
    for name, data in _SPECIMENS:
        try:
            articles_of(data, Path(name), Limits(), None, entry=0)
        except ReadingError:  # too small to be an article: what was to be fetched is there all the same
            continue


def _import_all(package: str, path: Iterable[str]) -> None:
    for module in pkgutil.iter_modules(path, f"{package}."):
        try:
            importlib.import_module(module.name)
        except ImportError:  # codecs of another system
            continue
