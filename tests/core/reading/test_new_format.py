"""A format costs two files: its module, a line in the registry. Everything that reads or names formats derives from it."""

import sys
from dataclasses import replace
from types import ModuleType

import pytest

from diptych import read_article
from diptych.article import Article
from diptych.errors import ReadingError
from diptych.reading import registry


@pytest.fixture
def diary(monkeypatch):
    """A format of diaries: lines after a day."""
    module = ModuleType("diptych.reading.diary")
    module.read = lambda data, name, limits, encoding: Article(data.decode().partition("\n")[2], name, title="Diary")
    monkeypatch.setitem(sys.modules, "diptych.reading.diary", module)
    row = registry.Format("diary", (".diary",), "text/x-diary", "diary", plain=True, named=True)
    monkeypatch.setattr(registry, "FORMATS", (*registry.FORMATS, row))
    return row


def test_a_module_and_a_line_make_a_format(diary, tmp_path):
    """It is read by its module and recorded under its media type."""
    (tmp_path / "a.diary").write_text("Monday\nThe harbour wall of Tollick gave way in the night.\n")
    article = read_article(tmp_path / "a.diary")
    assert (article.title, article.text.strip()) == ("Diary", "The harbour wall of Tollick gave way in the night.")
    assert article.source.media_type == "text/x-diary"


def test_what_is_read_is_named_where_a_file_is_not(diary, tmp_path):
    """The sentence on an unknown kind lists the new one."""
    (tmp_path / "a.zzz").write_text("1 2 3")
    with pytest.raises(ReadingError, match="diary"):
        read_article(tmp_path / "a.zzz")


def test_a_kind_known_by_its_bytes_is_not_believed_by_its_name(diary, tmp_path, monkeypatch):
    """Near miss: a kind that is not told by its name leaves text under its suffix to the reader of text."""
    monkeypatch.setattr(registry, "FORMATS", (*registry.FORMATS[:-1], replace(diary, named=False)))
    (tmp_path / "a.diary").write_text("Monday\nThe harbour wall of Tollick gave way in the night.\n")
    assert read_article(tmp_path / "a.diary").source.media_type == "text/plain"
