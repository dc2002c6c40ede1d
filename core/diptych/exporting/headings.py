"""What a report says of an article: never the name of its file, which may say whom it came from."""

import re
from collections.abc import Iterable

from diptych import names
from diptych.article import Article
from diptych.common_ground import apart
from diptych.comparison import Comparison
from diptych.coverage import not_looked_for
from diptych.exporting.report_options import Report
from diptych.finding import Side
from diptych.message import Message
from diptych.span import Span

_PUBLIC = re.compile(r"https?://[^\s/@\\]+(?:/\S*)?", re.I)  # no name of a user, no file of theirs


def heading(article: Article, side: Side, report: Report) -> str:
    """The title of the article, its side where it has none."""
    return article.title or report.say(f"{side}-article-title")


def about(article: Article, report: Report) -> list[str]:
    """Outlet, author, day, length and language, those that are known."""
    language = names.language(article)
    return [*names.about_parts(article, report.language), *([language] if language else [])]


def caveats(comparison: Comparison, report: Report, *, pale: bool = False) -> str:
    """What is to be known of it all: how much is told, that it is of two events, what was not sought, what was copied.

    ``pale`` is for reports in which words that stand in the third text look so.
    """
    third = comparison.third.drawn_on(comparison.left, comparison.right, pale=pale) if comparison.third else None
    told = (
        report.part and Message("report.only-asked", {"listed": report.part[0], "every": report.part[1]}),
        apart(comparison),
        not_looked_for(comparison.left, comparison.right),
        third,
    )
    return " ".join(report.say(message) for message in told if message)


def said_by(comparison: Comparison, spans: Iterable[Span], side: Side, language: str) -> str:
    """Who says what passages of a side quote, doubtful ones with a mark; empty where nobody is known."""
    return ", ".join(names.doubted(comparison.speakers(spans, side), language))


def source(article: Article) -> str:
    """Where the article stands for everybody: its address on the web, else its text's own number."""
    address = article.url or ""
    return address if _PUBLIC.fullmatch(address) else f"urn:sha256:{article.sha256}"
