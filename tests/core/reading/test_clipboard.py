"""Pasted text keeps the paragraphs that its HTML has."""

import pytest

from diptych.errors import ReadingError
from diptych.reading.clipboard import article_from_clipboard
from tables import each

TEXT = "Wall falls\nThe wall fell at four.\nNobody was told."
HTML = "<meta charset=utf-8><h1>Wall falls</h1><p>The <b>wall</b> fell at four.</p><p>Nobody was told.</p>"


def test_paragraphs_come_from_the_html():
    """The same words, set apart as the page sets them."""
    article = article_from_clipboard(TEXT, "Pasted", HTML)
    assert article.text == "Wall falls\n\nThe wall fell at four.\n\nNobody was told.\n"
    assert article.title == "Wall falls"


@each(
    ("text", "html", "language"),
    [
        (TEXT, None, "en"),
        (TEXT, HTML, "en"),
        ("", HTML, "en"),
        ("Brand in der Weberei\n\nDie Sprinkler gingen nie an, und wir wurden nicht gewarnt.", None, "de"),
        ("Incendie à la filature\n\nLes arroseurs ne se sont pas mis en marche, et nous n'avons pas été avertis.", None, "fr"),
    ],
)  # fmt: skip
def test_pasted_text_has_its_language(text, html, language):
    """As text from a file has, before it is compared."""
    assert article_from_clipboard(text, "Pasted", html).language == language


@each("html", [None, "", "<p>Other words.</p>", "<script>x</script>"])
def test_html_that_does_not_say_the_same_is_left_aside(html):
    """What was marked is the plain text."""
    assert article_from_clipboard(TEXT, "Pasted", html).text == TEXT


def test_nothing_pasted_is_an_error():
    """One sentence."""
    with pytest.raises(ReadingError, match="holds no text"):
        article_from_clipboard(" ", "Pasted", "<p></p>")
