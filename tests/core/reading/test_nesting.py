"""Text that stands deep inside other elements is read like any other."""

from diptych.options import Limits
from diptych.reading import html, mail
from tables import each

LIMITS = Limits()
SAID = "The council of Tollick closed its harbour wall on day {} after inspectors found a crack in it."
# What a page opens before each paragraph and never closes.
UNCLOSED = [
    "<p><span>{}<br>",
    "<p><font><p>{}",
    "<div><p>{}</p>",
    "<section><div><blockquote>{}",
    "<ul><li>{}",
    "<table><tr><td><p>{}</p>",
]


def page(body: str) -> bytes:
    """A page with these elements in its article."""
    return f"<html><head><title>Wall falls</title></head><body><article><h1>Wall falls</h1>{body}</article></body></html>".encode()


def paragraphs(count: int) -> list[str]:
    """So many, no two the same."""
    return [SAID.format(number) for number in range(count)]


@each(("opened", "count"), [(opened, count) for opened in UNCLOSED for count in (280, 1_000)])
def test_elements_that_are_never_closed_cost_no_text(opened, count):
    """Each paragraph of such a page stands inside all those before it, deeper than parsers go; mail has them too."""
    data = page("".join(opened.format(said) for said in paragraphs(count)))
    for article in (
        html.read(data, "page.html", LIMITS),
        html.read_whole(data, "page.html", LIMITS),
        mail.read(b"Subject: Wall\nContent-Type: text/html\n\n" + data, "a.eml", LIMITS),
    ):
        assert article.text.strip().split("\n\n") == ["Wall falls", *paragraphs(count)]
        assert article.source.warnings == ()


@each("depth", [260, 2_100])
def test_an_article_inside_many_elements_is_no_page_without_text(depth):
    """It was refused as one that a script draws. Words in other letters and links stay in their sentence."""
    said = "Nobody <i>told</i> <a href=/us>us</a>,<span> they </span>said on Monday, when the wall at Tollick gave way."
    data = page("<div>" * depth + f"<p>{said}</p>" * 3 + "<script>hidden()</script>" + "</div>" * depth)
    shown = "Nobody told us, they said on Monday, when the wall at Tollick gave way."
    assert html.read_whole(data, "page.html", LIMITS).text == "\n\n".join(["Wall falls", *[shown] * 3]) + "\n"
    assert shown in html.read(data, "page.html", LIMITS).text


def test_odd_names_and_characters_of_a_deep_page_are_no_reason_to_lose_it():
    """A tree of our own may hold less than the parser's: attributes of templates, tags of Word, form feeds."""
    odd = '<p {{x}}=1 "q"=2 title=\'\x0c\'><o:p>{}</o:p><a"b> </a"b>\x0cAnd more.</p>'
    told = [odd.replace("{}", said) for said in paragraphs(3)]
    data = page(told[0] + "<div>" * 300 + told[1] + told[2])
    text = html.read_whole(data, "page.html", LIMITS).text
    assert text.strip().split("\n\n") == ["Wall falls", *(f"{said} And more." for said in paragraphs(3))]


def test_a_table_of_figures_keeps_its_rows():
    """Only where tables hold the page itself are they taken for frames."""
    table = "<table><tr><td>Boats<td>3</tr><tr><td>Walls<td>1</tr></table>"
    text = html.read_whole(page(table + "<div>" * 300 + f"<p>{SAID}"), "page.html", LIMITS).text
    assert "Boats 3\n\nWalls 1\n" in text
