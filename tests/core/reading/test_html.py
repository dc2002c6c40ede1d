"""Web pages: the article and nothing around it, in the shapes that real sites have."""

from collections import Counter

import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import html
from pages import SHAPES, Story, paywall_stub, stories
from tables import each

STORIES = stories()
PAIRS = [(shape, STORIES[n % len(STORIES)]) for n, shape in enumerate(SHAPES)]


def read(data: bytes):
    """The article in a page."""
    return html.read(data, "page.html", Limits())


def f1(found: str, right: str) -> float:
    """Of the words of the text."""
    a, b = Counter(found.split()), Counter(right.split())
    same = sum((a & b).values())
    return 2 * same / (sum(a.values()) + sum(b.values()))


@each(("shape", "story"), PAIRS, ids=[shape.__name__ for shape in SHAPES])
def test_the_article_is_found_in_every_shape(shape, story: Story):
    """Headline and paragraphs come out, navigation, comments and offers do not: F1 of words at least .9 each."""
    article = read(shape(story))
    assert f1(article.text, story.text) >= 0.9, article.text
    assert all(p in article.text for p in story.paragraphs[:2])


def test_bodies_titles_bylines_and_dates_are_right_in_the_mean():
    """Over all shapes: body F1 ≥ .95; title, byline and date right in nine of ten."""
    rows = []
    for n, shape in enumerate(SHAPES):
        story = STORIES[n % len(STORIES)]
        article = read(shape(story))
        rows.append(
            (
                f1(article.text, story.text),
                article.title == story.title,
                (article.byline or "").startswith(story.byline),
                article.published == story.published,
            )
        )
    count = len(rows)
    assert count >= 20
    assert sum(row[0] for row in rows) / count >= 0.95
    assert all(sum(row[k] for row in rows) >= 0.9 * count for k in (1, 2, 3)), rows


def test_a_paywall_stub_is_told():
    """A page with one paragraph opens with a warning on how few words there are."""
    article = read(paywall_stub(STORIES[0]))
    assert any("words were found" in warning or "left out" in warning for warning in map(str, article.source.warnings))


def test_a_page_drawn_by_a_script_is_refused():
    """Nothing to read is one clear error."""
    with pytest.raises(ReadingError, match="holds no text"):
        read(b"<!doctype html><body><div id=app></div><script>draw('words')</script></body>")


def test_a_page_without_an_article_shows_all_of_its_text():
    """Better all words with a warning than none."""
    article = read(b"<body><div>Harbour closed.</div><div>Ferry moved.</div></body>")
    assert "Harbour closed." in article.text
    assert article.source.warnings


@each("reference", ["&#0;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#99999999999999;"])
def test_references_to_no_character_do_not_lose_the_page(reference):
    """The parser would return nothing: they are replaced first."""
    body = f"<article><h1>Wall falls</h1>{''.join(f'<p>{p}</p>' for p in STORIES[0].paragraphs)}<p>x{reference}y</p>"
    text = read(body.encode()).text
    assert STORIES[0].paragraphs[0] in text
    assert "\x00" not in text


@each(
    ("data", "word"),
    [
        ("<meta charset=iso-8859-5><p>Crêpe – “so”</p>".encode(), "Crêpe"),
        ("<meta charset=iso-8859-1><p>Crêpe “so”</p>".encode("cp1252"), "“so”"),
        ("<meta charset=none-such><p>Crêpe</p>".encode("cp1252"), "Crêpe"),
        ("<meta charset=iso-8859-2><p>Gdańsk</p>".encode("iso-8859-2"), "Gdańsk"),
        (b"<meta charset=utf-7><p>+ADw-b+AD4- plain</p>", "+ADw-b"),
        (b"\xff\xfe" + "<p>Crêpe</p>".encode("utf-16-le"), "Crêpe"),
    ],
)
def test_charsets_are_found_whatever_the_page_claims(data, word):
    """UTF-8 that decodes beats a wrong claim; unsafe charsets are never used."""
    assert word in read(data).text


@each(
    ("line", "day"),
    [("1 February 2026", "2026-02-01"), ("Published: March 3rd, 2026", "2026-03-03"), ("Sept. 14, 2026 at 9.30", "2026-09-14"),
     ("Updated 30th June 2026", "2026-06-30"), ("In 2026 nothing happened", None)],
)  # fmt: skip
def test_dates_in_words_and_names_with_roles(line, day):
    """Where the page marks nothing up: the day as it is written, the author without the post."""
    story = STORIES[0]
    page = f"<h1>{story.title}</h1><p class='byline'>By Ben Okoro, Coast correspondent</p><p>{line}</p>"
    article = read((page + "".join(f"<p>{p}</p>" for p in story.paragraphs)).encode())
    assert article.published == day
    assert article.byline == "Ben Okoro"


@pytest.mark.parametrize(("name", "day"), [("dcterms.issued", "2026-02-01"), ("dcterms.created", None)])
def test_the_day_a_page_was_made_is_no_day_of_publication(name, day):
    """Dublin Core has a word for each; a draft may be a month old when it comes out."""
    paragraphs = "".join(f"<p>{p}</p>" for p in STORIES[0].paragraphs)
    page = (
        f"<html><head><meta name={name} content=2026-02-01></head><body><h1>Wall falls</h1>{paragraphs}</body></html>"
    )
    assert read(page.encode()).published == day
