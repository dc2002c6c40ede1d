"""Which blocks of a page are its article: each rule where it holds, and where something only looks like its case."""

from diptych.options import Limits
from diptych.reading import html
from pages import stories
from tables import each

STORY = stories()[0]
FIRST, SECOND, *REST = (f"<p>{p}</p>" for p in STORY.paragraphs)
TITLE = f"<h1>{STORY.title}</h1>"
STANDFIRST = "Fishing boats lay idle for a third day while the council of Tollick looked for somebody to pay."
SENTENCE = "“We will not open it until the engineers are satisfied with every single bolt,” the mayor had said."


def read(body: str, head: str = ""):
    """The article in a page with this body."""
    page = f"<!doctype html><html lang=en><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    return html.read(page.encode(), "page.html", Limits())


def article(inner: str) -> str:
    """An article with our story and something more in it."""
    return f"<main><article>{TITLE}<div class='article-body'>{inner}</div></article></main>"


@each(
    "summary",
    [f"<p class=deck>{STANDFIRST}</p>", f"<h2>{STANDFIRST}</h2>", f"<div class=intro><div>{STANDFIRST}</div></div>"],
)
def test_the_standfirst_belongs_to_the_article(summary):
    """A sentence between headline and story, whatever element holds it."""
    text = read(f"<header>{TITLE}{summary}</header><div class='article-body'>{FIRST}{SECOND}{''.join(REST)}</div>").text
    assert text.index(STANDFIRST) < text.index(STORY.paragraphs[0])


def test_a_summary_without_a_full_stop_is_known_by_the_description():
    """What the page says in its head of its content is its standfirst, where it stands above the story."""
    summary = STANDFIRST.rstrip(".")
    body = f"<header>{TITLE}<div>{summary}</div></header><div class='article-body'>{FIRST}{SECOND}{''.join(REST)}</div>"
    assert summary in read(body, f"<meta name=description content='{summary}'>").text
    assert summary not in read(body).text


@each(
    "line",
    [
        f"<figure><img src=a><figcaption>{STANDFIRST}</figcaption></figure>",
        f"<div class=photo-box><p>{STANDFIRST}</p></div>",
        f"<ul><li>{STANDFIRST}</li></ul>",
        f"<p><a href=/other>{STANDFIRST}</a></p>",
        "<p>By Ben Okoro</p>",
    ],
)
def test_captions_lists_and_links_below_the_headline_are_no_standfirst(line):
    """Only a sentence of its own is."""
    text = read(f"<header>{TITLE}{line}</header><div class='article-body'>{FIRST}{SECOND}{''.join(REST)}</div>").text
    assert STANDFIRST not in text
    assert "By Ben" not in text


def test_a_paragraph_that_is_one_link_is_kept():
    """A sentence among the sentences of the article belongs to it; a headline elsewhere has no full stop."""
    linked = f"<p><a href=/x><strong>{SENTENCE}</strong></a></p>"
    teaser = "<p><a href=/y>Ferry timetable changes for the third time in a single year</a></p>"
    text = read(article(FIRST + linked + SECOND + teaser + "".join(REST))).text
    assert SENTENCE in text
    assert "Ferry timetable" not in text


@each(
    ("inserted", "kept"),
    [
        ("<h3>More on the wall</h3><ul><li><a href=/a>Wall was warned of</a></li><li><a href=/b>Council splits</a></li></ul>", False),
        ("<p>Read more: <a href=/a>Wall was warned of years ago</a></p>", False),
        ("<ul><li>The wall was built in 1881 by <a href=/a>Quill</a></li><li>It was mended twice</li></ul>", True),
        ("<p>He said: <a href=/a>“The wall was warned of years ago.”</a></p>", True),
        ("<h3><a href='#wall'>Wall was warned of years ago</a></h3>", True),
    ],
)  # fmt: skip
def test_links_to_other_stories_go(inserted, kept):
    """With the heading above them; lists with words of their own, sentences and places on this page stay."""
    text = read(article(FIRST + SECOND + inserted + "".join(REST))).text
    assert ("warned of" in text or "mended twice" in text) == kept
    assert "More on the wall" not in text
    assert STORY.paragraphs[2] in text


def test_what_stands_above_the_headline_goes():
    """Notices and labels; the story stands below it."""
    notice = "<p>You are using a browser with limited support for style sheets, and may wish to change it soon.</p>"
    assert "style sheets" not in read(article(FIRST + SECOND + "".join(REST)).replace("<h1>", notice + "<h1>")).text


def test_what_stands_below_the_story_goes():
    """A card about the author, in another part of the page than nearly all of the story."""
    card = (
        "<div class=c><p>Ben Okoro has written of harbours and of walls for this paper since the year 1998.</p></div>"
    )
    assert "since the year 1998" not in read(article(FIRST + SECOND + "".join(REST)) + card).text


def test_the_next_story_goes():
    """Another article element with a main heading of its own."""
    other = "".join(f"<p>{p}</p>" for p in stories()[3].paragraphs)
    page = f"<article>{TITLE}{FIRST}{SECOND}{''.join(REST)}</article><article><h1>{stories()[3].title}</h1>{other}</article>"
    text = read(f"<main>{page}</main>").text
    assert STORY.paragraphs[-1] in text
    assert stories()[3].paragraphs[0] not in text


def test_entries_of_a_live_blog_are_no_next_story():
    """Article elements inside the article, or without a main heading."""
    entries = "".join(f"<article><h2>10.{n:02d}</h2><p>{p}</p></article>" for n, p in enumerate(STORY.paragraphs))
    text = read(f"<main><article>{TITLE}{entries}</article></main>").text
    assert all(p in text for p in STORY.paragraphs)


def test_a_body_in_pieces_is_read_whole():
    """Containers built alike that advertisements stand between."""
    pieces = "".join(f"<div class=grid><div class='body article__body'><p>{p}</p></div></div><div>Advertisement</div>" for p in STORY.paragraphs[1:])  # fmt: skip
    text = read(f"<main><article>{TITLE}<div class=chunks>{pieces}</div></article></main>").text
    assert all(p in text for p in STORY.paragraphs[1:])
    assert "Advertisement" not in text


def test_comments_are_no_piece_of_the_body():
    """Built like the body, but in another part of the page."""
    comment = "<section class=talk><div class='article-body'><p>I have lived here since 1974 and never seen the like of it.</p></div></section>"
    assert "since 1974" not in read(article(FIRST + SECOND + "".join(REST)) + comment).text


def test_captions_without_figures_go():
    """A line in a box with a picture and nothing else; a paragraph with a picture in it stays."""
    box = "<div class=x><img src=a.jpg><p>The wall on the morning after, seen from the pier.</p></div>"
    inside = "<p><img src=b.jpg>The pier itself was not damaged, said the harbour master on Tuesday.</p>"
    text = read(article(FIRST + box + SECOND + inside + "".join(REST))).text
    assert "seen from the pier" not in text
    assert "The pier itself" in text


def test_lists_and_tables_come_without_marks_that_are_not_in_them():
    """No dashes before items, no strokes between cells; a row of figures is one line."""
    table = "<table><tr><th>Year<th>Cost<tr><td>1998<td>3.4 million<tr><td>2026<td>5.1 million</table>"
    text = read(article(FIRST + SECOND + f"<ul><li>The wall fell first in 1881</li></ul>{table}" + "".join(REST))).text
    assert "\n\nThe wall fell first in 1881\n\n" in text
    assert "\n\n1998 3.4 million\n\n" in text
    assert "|" not in text


@each(
    ("markup", "words"),
    [
        ("<q>it is over</q>", "“it is over”"),
        ("<q>he said <q>no</q> to me</q>", "“he said ‘no’ to me”"),
        ("<q>“it is over”</q>", "“it is over”"),
        ("<q>it is <b>over</b></q>", "“it is over”"),
    ],
)
def test_short_quotations_have_their_marks(markup, words):
    """As browsers draw them, once."""
    assert f"The mayor told them {words}." in read(article(FIRST + f"<p>The mayor told them {markup}.</p>" + SECOND + "".join(REST))).text  # fmt: skip


def test_a_story_told_in_captions_keeps_them():
    """Where most of the text stands beside pictures, it is the article."""
    boxes = "".join(f"<div class=x><img src=a.jpg><p>{p}</p></div>" for p in STORY.paragraphs[1:])
    assert all(p in read(article(boxes)).text for p in STORY.paragraphs[1:])
    assert SENTENCE in read(f"<article>{TITLE}<div><img src=a.jpg><p>{SENTENCE}</p></div></article>").text


def test_a_long_story_that_the_extraction_joins_keeps_its_paragraphs():
    """Unclosed elements make one line of it: each paragraph is looked for only behind the one before."""
    told = [
        f"On day {day} the council met, and {'the engineers told it of another bolt, ' * 12}again."
        for day in range(120)
    ]
    text = read(article("".join(f"<p><span>{paragraph}<br>" for paragraph in told))).text
    assert text.strip().split("\n\n")[-120:] == told
