"""What a page says of itself: headline, authors, day and address, without what stands around them."""

import json

from diptych.options import Limits
from diptych.reading import html
from pages import stories
from tables import each

STORY = "".join(f"<p>{p}</p>" for p in stories()[2].paragraphs[1:])
WALL = "Wall falls at Tollick harbour"


def read(head: str, body: str = f"<article><h1>{WALL}</h1>{STORY}</article>"):
    """The article in a page with this head and body."""
    page = f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return html.read(page.encode(), "page.html", Limits())


def ld(**about: object) -> str:
    """Data about an article."""
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **about})}</script>"


def og(title: str) -> str:
    """A title for sharing."""
    return f'<meta property="og:title" content="{title}">'


@each(
    ("head", "printed", "title"),
    [
        (ld(headline="Quill&#8217;s &quot;wall&quot; falls"), "Quill’s “wall” falls", "Quill’s “wall” falls"),
        (ld(headline="Quill&amp;#8217;s wall falls"), "Something else", "Quill’s wall falls"),
        (og(f"{WALL} - Harbour Gazette"), WALL, WALL),
        (og(f"{WALL} | Coast | Harbour Gazette"), WALL, WALL),
        (og(f"{WALL} – Gazette") + "<meta property=og:site_name content=Gazette>", "Other heading", WALL),
        (og(f"Gazette: {WALL}") + "<meta property=og:site_name content=Gazette>", "Other heading", f"Gazette: {WALL}"),
        (og(f"{WALL} - gazette.example") + "<meta property=og:url content='https://www.gazette.example/a'>", "Other", WALL),
        (ld(headline="Tollick wall: latest news") + og(WALL), WALL, WALL),
        (ld(headline=WALL) + og("You will not believe which wall fell"), "Other heading", WALL),
        (f"<title>{WALL} - Courier</title>", WALL, WALL),
        (f"<title>{WALL} | Coast | Courier</title>", "", WALL),
        ("<title>Wall - the book - is out at last</title>", "", "Wall - the book - is out at last"),
        ("<title>Walls</title>", "Wall falls - and nobody pays", "Walls"),
    ],
)  # fmt: skip
def test_the_headline_is_the_printed_one_without_the_outlet(head, printed, title):
    """Character references resolved, the outlet gone where it is known as one, words with dashes kept."""
    article = read(head, f"<article>{f'<h1>{printed}</h1>' if printed else ''}{STORY}</article>")
    assert article.title == title
    assert article.text.startswith(title)
    assert article.text.count(title) == 1


def test_a_heading_in_a_menu_is_no_headline():
    """A crumb of the way to the page."""
    crumb = "<ul><li><h1>Coast news of the day</h1></li></ul>"
    assert read(ld(headline=WALL) + og("Coast news of the day"), f"{crumb}<article><h2>{WALL}</h2>{STORY}</article>").title == WALL  # fmt: skip


@each(
    ("head", "line", "byline"),
    [
        (ld(author={"name": "Ben Okoro"}), "", "Ben Okoro"),
        (ld(author=[{"name": "Ben Okoro (bo)"}, {"name": "Sweidah"}]), "", "Ben Okoro, Sweidah"),
        (ld(author="By Ben Okoro, Coast correspondent of many years and walls"), "", "Ben Okoro"),
        (ld(author="Ben Okoro, Cleo Hart and Ivo Marsh"), "", "Ben Okoro, Cleo Hart and Ivo Marsh"),
        (ld(author={"name": "Gazette"}, publisher={"name": "Gazette"}), "<p>By Ben Okoro | 3 May 2026</p>", "Ben Okoro"),
        (ld(author={"name": "Gazette"}, publisher={"name": "Gazette"}), "<p>Photo: Ben Okoro</p>", "Gazette"),
        (ld(author={"name": "Gazette"}, publisher={"name": "Gazette"}), "<p>By Friday the wall had fallen</p>", "Gazette"),
        ("<meta name=author content=105092>", "<p class=c-authorname>Ben Okoro</p>", "Ben Okoro"),
        ("<meta name=author content=b.okoro@gazette.example>", "<a href='/autor/ben-okoro'>Ben Okoro</a>", "Ben Okoro"),
        ("<meta name=sailthru.author content='Ben Okoro'>", "", "Ben Okoro"),
        ("", "<div class=byline>By <a class=author>Ben Okoro</a>Follow Today 5:00 am</div>", "Ben Okoro"),
        ("", "<div class='author-and-date'>by Ben Okoro 19 June, 2026</div>", "Ben Okoro"),
        ("", "<p>Von Ben van Okoro 20.10.2025</p>", "Ben van Okoro"),
        ("", "<p>By the time it fell, all had fled.</p>", None),
        ("", "<p class=author-bio>Ben Okoro covers the coast.</p>", None),
        ("<meta name=author content=', ,'>", "", None),
    ],
)  # fmt: skip
def test_people_are_named_before_the_outlet_and_without_tails(head, line, byline):
    """Posts, dates, initials and “by” go; the outlet stands where nobody else is named."""
    assert read(head, f"<article><h1>{WALL}</h1>{line}{STORY}</article>").byline == byline


@each(
    ("head", "line", "day"),
    [
        ("<meta name=publishdate content=2026-04-24>", "", "2026-04-24"),
        ("<meta property=og:article:published_time content='24 April 2026 08:00'>", "", "2026-04-24"),
        ("<meta itemprop=datePublished content='2026/04/24'>", "", "2026-04-24"),
        ("", "<p>Stand: 28.04.2026, 06:00 Uhr</p>", "2026-04-28"),
        ("<link rel=canonical href='https://gazette.example/2026/04/24/wall'>", "", "2026-04-24"),
        ("<link rel=canonical href='https://gazette.example/2026/44/24/wall'>", "", None),
        ("<meta name=publisher content='24 April 2026'>", "", None),
    ],
)
def test_the_day_is_read_in_the_forms_that_pages_give_it(head, line, day):
    """Keys of many names, dates in figures, the address as a last resort."""
    assert read(head, f"<article><h1>{WALL}</h1>{line}{STORY}</article>").published == day


def test_a_date_below_the_headline_beats_one_above():
    """Above it stand other stories."""
    body = f"<div>1 May 2026</div><article><h1>{WALL}</h1><p>3 May 2026</p>{STORY}</article>"
    assert read("", body).published == "2026-05-03"


@each(
    ("comment", "url"),
    [
        ("<!-- saved from url=(0026)https://gazette.example/a -->", "https://gazette.example/a"),
        ("<!--\n Page saved with SingleFile \n url: https://gazette.example/b \n saved date: Mon Apr 27 2026 \n-->", "https://gazette.example/b"),
        ("<!-- see https://gazette.example/c -->", None),
        ("<!-- saved from url=(0014)about:internet -->", None),
    ],
)  # fmt: skip
def test_the_address_of_a_saved_page_is_in_its_comment(comment, url):
    """As browsers and extensions write it."""
    assert html.read(f"<!doctype html>\n{comment}<html><body>{STORY}".encode(), "page.html", Limits()).url == url
