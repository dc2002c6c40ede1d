"""A finding as something to paste into a text: both passages, each with its outlet, date and paragraph."""

from dataclasses import dataclass
from html import escape

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.facts import Fact
from diptych.finding import SIDES, Finding, Side
from diptych.shown import shown_line
from diptych_gui.wording.evidence_line import speakers
from diptych_gui.wording.labels import paragraph_label, place, side_name
from diptych_gui.wording.messages import said
from diptych_gui.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation in three dresses, for whatever it is pasted into."""

    plain: str
    markdown: str
    html: str


def cite(finding: Finding, comparison: Comparison, heading: str, fact: Fact | None = None) -> Citation:
    """The citation of a finding under its name; the words stand exactly as in the articles, but for line breaks.

    Of what one article alone tells stands what comes closest in the other, where its ``fact`` shows that.
    """
    plain, markdown, page = [heading], [f"**{heading}**"], [f"<p><b>{escape(heading)}</b></p>"]
    for side in SIDES:
        article = comparison.article(side)
        if finding.spans(side):
            words = comparison.wording(finding, side)
            who = ", ".join(speakers(finding, side, comparison))
            about = _about(article, side, place(finding, side, comparison))
            about = translate("Citation", "{0} in {1}").format(shown_line(who), about) if who else about
        elif near := fact.beside(side) if fact else None:
            words = " ".join(near.span.of(article.text).split())
            about = _about(article, side, said(paragraph_label(near.paragraph)))
            about = translate("Citation", "No counterpart found; closest in {0}").format(about)
        else:
            words = ""
            about = translate("Citation", "No counterpart found in {0}").format(_about(article, side, ""))
        plain.append(f"{words}\n    {about}" if words else f"    {about}")
        markdown.append(f"> {_bare(words)}\n>\n> — {_bare(about)}" if words else f"— {_bare(about)}")
        quote = f"<blockquote>{escape(words)}<br>— {escape(about)}</blockquote>"
        page.append(quote if words else f"<p>— {escape(about)}</p>")
    return Citation("\n".join(plain) + "\n", "\n\n".join(markdown) + "\n", "".join(page))


def _about(article: Article, side: Side, where: str) -> str:
    """What is known of the article, its side where nothing is; never the name of a file, which stays at home."""
    title = f"“{article.title}”" if article.title else None
    named = article.publisher or (None if title else side_name(side).capitalize())
    return ", ".join(shown_line(part) for part in (named, title, article.byline, article.published, where) if part)


def _bare(text: str) -> str:
    """Text in which Markdown finds nothing to interpret."""
    return "".join(f"\\{char}" if char in r"\`*_[]<>#" else char for char in text)
