"""The one table of names: what window, reports and terminal call groups and kinds of facts, and how they count them."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache

from diptych.article import Article
from diptych.brief import quoting_less, sides_of
from diptych.comparison import Comparison
from diptych.facts import Fact, FactGroup, FactSide
from diptych.filters import Count
from diptych.finding import SIDES, Side
from diptych.message import ENGLISH, PLURALS, Message
from diptych.paragraphs import paragraph_number
from diptych_resources import resource

_Table = Mapping[str, Mapping[str, str]]


@lru_cache(maxsize=8)
def table(language: str) -> _Table:
    """The names in a language, the English ones where there are none."""
    path = resource("names", f"{language}.toml")
    if not path.is_file():
        return table(ENGLISH)
    return tomllib.loads(path.read_text(encoding="utf-8"))


def word(name: str, language: str = ENGLISH) -> str:
    """A single word or phrase of the table."""
    return table(language)["words"][name]


def outlet(comparison: Comparison, side: Side, language: str = ENGLISH) -> str:
    """What an article is called: its outlet, else its side; the side too where both have one outlet."""
    return _publisher(comparison, side) or table(language)["sides"][side]


def within(comparison: Comparison, side: Side, language: str = ENGLISH) -> str:
    """Where something stands: ``in the Post``, ``in the left article``."""
    words, publisher = table(language)["within"], _publisher(comparison, side)
    return words["outlet"].format(outlet=publisher) if publisher else words[side]


def _publisher(comparison: Comparison, side: Side) -> str | None:
    """The outlet of an article, None where it is unknown or that of both."""
    names = [comparison.article(s).publisher for s in SIDES]
    mine = comparison.article(side).publisher
    return mine if names.count(mine) == 1 else None


def headline(article: Article) -> str:
    """What an article is headed by: its title, else the name of its file."""
    return article.title or article.name


def group_name(group: FactGroup, language: str = ENGLISH) -> str:
    """The heading of a group of facts."""
    return table(language)["groups"][group.value]


def group_hint(group: FactGroup, language: str = ENGLISH) -> str:
    """What belongs to a group of facts, after its heading."""
    return table(language)["hints"][group.value]


def fact_name(fact: Fact, comparison: Comparison, language: str = ENGLISH) -> str:
    """What a fact is, in two or three words: ``Figures differ``."""
    names = table(language)["facts"]
    if fact.label == "part" and fact.left and fact.right:
        own: Side = "right" if sides_of(fact) == {"right"} else "left"
        return names["part"].format(outlet=outlet(comparison, own, language))
    if less := quoting_less(fact):
        return names["quotation-cut-by"].format(within=within(comparison, less, language))
    name = names.get(fact.label) or fact.label.replace("-", " ").capitalize()  # a newer Diptych may know more
    return name.format(within=within(comparison, "left" if fact.left else "right", language))


def fact_heading(fact: Fact, comparison: Comparison, language: str = ENGLISH, *, placed: bool = True) -> list[str]:
    """What a fact is, who says it or else what it is about, and, where that is not said elsewhere, where it stands."""
    about = speakers_of(fact, comparison, language) or fact.subject
    where = places_name(fact, comparison, language) if placed else ""
    return [part for part in (fact_name(fact, comparison, language), about, where) if part]


def speakers_of(fact: Fact, comparison: Comparison, language: str = ENGLISH) -> str:
    """Who says what a fact quotes, each name once; both sides apart where they name different people."""
    told = []
    for side in SIDES:
        here = fact.side(side)
        members = (comparison.by_id[member] for member in fact.members if member in comparison.by_id)
        quoted = [span for finding in members if finding.kind == "quote" for span in finding.spans(side)]
        spans = quoted or ([here.span] if here else [])
        told.append(", ".join(doubted(comparison.speakers(spans, side), language)))
    return " | ".join(dict.fromkeys(who for who in told if who))


def doubted(speakers: Mapping[str, bool], language: str = ENGLISH) -> list[str]:
    """Names of speakers, those that are not sure with a mark."""
    doubtful = word("doubtful", language)
    return [name if sure else doubtful.format(name=name) for name, sure in speakers.items()]


def label_name(label: str, language: str = ENGLISH) -> str:
    """What the label of a fact is called where no article is named: ``Figures differ``."""
    return table(language)["facts"].get(label) or label.replace("-", " ").capitalize()


def source_names(articles: Sequence[Article], language: str = ENGLISH) -> tuple[str, ...]:
    """What the articles of a story are called: by outlet, by number where that is unknown or that of several."""
    outlets = [article.publisher for article in articles]
    return tuple(
        name if name and outlets.count(name) == 1 else Message("story.source", {"number": n}).said(language)
        for n, name in enumerate(outlets, start=1)
    )


def count_name(count: Count, number: int, comparison: Comparison, language: str = ENGLISH) -> str:
    """How many facts there are of a group: ``6 said differently``, ``2 only in the Post``."""
    side: Side = "right" if count == "right" else "left"
    pattern = table(language)["counts"]["only" if count in SIDES else count]
    return pattern.format(n=number, within=within(comparison, side, language))


def count_briefly(count: Count, comparison: Comparison, language: str = ENGLISH) -> str:
    """What a count counts, where there is little room: ``only left``, ``only the Post``."""
    words = table(language)["briefly"]
    publisher = _publisher(comparison, count) if count == "left" or count == "right" else None
    return words["outlet"].format(outlet=publisher) if publisher else words[count]


def alone(comparison: Comparison, side: Side, language: str = ENGLISH) -> str:
    """Which article says something alone: ``only in the Post``."""
    return count_name(side, 0, comparison, language).removeprefix("0").strip()


def counted(name: str, number: int, language: str = ENGLISH) -> str:
    """So many of something: ``138 words``."""
    patterns = table(language)["counts"]
    one = PLURALS.get(language, PLURALS[ENGLISH])(number) == "one"
    return patterns[f"{name}-one" if one else name].format(n=number)


def language(article: Article) -> str:
    """What its speakers call the language of an article; empty for English, and where it is not known."""
    from diptych.languages.recognition import base, name_of  # with the words of languages: not for the first paint

    return name_of(article.language) if base(article.language) not in ("", ENGLISH) else ""


def about(article: Article, language: str = ENGLISH) -> str:
    """Outlet, author, date and length of an article on one line."""
    return " · ".join(about_parts(article, language))


def about_parts(article: Article, language: str = ENGLISH) -> list[str]:
    """Outlet, author, date and length of an article, those that are known."""
    known = (article.publisher, article.byline, article.published, counted("words", article.word_count, language))
    return [part for part in known if part]


def checked_name(done: int, every: int, language: str = ENGLISH) -> str:
    """How far the reader is: ``0 of 9 checked``."""
    return table(language)["counts"]["checked"].format(n=done, all=every)


def place_name(fact: Fact, side: Side, comparison: Comparison, language: str = ENGLISH) -> str:
    """Where a fact stands on a side: ``¶5``, ``headline``; empty where that side says nothing of it."""
    here = fact.side(side)
    if here is None:
        return ""
    return _paragraph(paragraph_number(comparison.article(side).text, (*here.words, here.span)[0].start), language)


def _paragraph(number: int, language: str) -> str:
    words = table(language)["words"]
    return words["paragraph"].format(n=number) if number else words["headline"]


def closest_name(closest: FactSide, language: str = ENGLISH) -> str:
    """What stands over the sentence that comes closest to what the other article alone tells."""
    return word("closest", language).format(place=_paragraph(closest.paragraph, language))


def places_name(fact: Fact, comparison: Comparison, language: str = ENGLISH) -> str:
    """Where a fact stands on both sides: ``¶5 | ¶6``; ``headline`` once, not at all where its name says it."""
    if fact.label == "headline":
        return ""
    places = [place for side in SIDES if (place := place_name(fact, side, comparison, language))]
    headed = table(language)["words"]["headline"]
    return headed if set(places) == {headed} else " | ".join(places)


def report_name(kind: str, language: str = ENGLISH) -> str:
    """What a kind of report is called in a menu, ``&`` before its key: ``Wor&d (docx)``; else its suffix."""
    return table(language)["reports"].get(kind, kind.upper())
