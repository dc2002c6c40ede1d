"""Files with odd names and claims, and pasted text: what is read can always be saved."""

import os
import sys
from pathlib import Path

import pytest

from diptych.comparison import Comparison
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import read_article
from diptych.reading.clipboard import article_from_clipboard
from diptych.session import Session
from diptych.storage import load, save

WORDS = "Some words stand here.\n\nAnd more of them stand here too.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always text")
def test_a_name_that_is_no_text_is_told_as_text(tmp_path):
    """A sign stands for every byte that is none; the article can be saved."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write(WORDS)
    article = read_article(Path(os.fsdecode(path)))
    assert (article.name, article.source.file_name) == ("caf\ufffd.txt", "caf\ufffd.txt")
    save(Session(Comparison(article, article)), tmp_path / "pair.diptych")
    assert load(tmp_path / "pair.diptych").session.comparison.left == article


@pytest.mark.parametrize(
    ("claimed", "language"), [("en-GB", "en"), ("de", "en"), ("x" * 500, "en"), ("the usual one", "en")]
)
def test_a_language_that_is_none_is_not_believed(tmp_path, claimed, language):
    """A page may claim what it likes: its words say what they are."""
    path = tmp_path / "page.html"
    path.write_text(
        f"<html lang='{claimed}'><body><p>{'Some words of news. ' * 30}</p></body></html>", encoding="utf-8"
    )
    assert read_article(path).language == language


def test_pasted_text_has_the_limit_of_files():
    """The sentence says how much there is, and how much there may be."""
    with pytest.raises(ReadingError, match=r"“Pasted” holds 15 characters; Diptych compares up to 10\.") as refused:
        article_from_clipboard("word and a word", "Pasted", limits=Limits(text_characters=10))
    assert refused.value.code == "too-large"


def test_a_pasted_page_without_plain_text_is_an_article():
    """Its paragraphs are the page's."""
    article = article_from_clipboard("", "Pasted", "<h1>Wall falls</h1><p>The wall fell.</p>")
    assert article.text == "Wall falls\n\nThe wall fell.\n"
