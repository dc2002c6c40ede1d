"""What a reader should know of a text before it is compared, and what can be done about it.

A reader of files tells what it met on its way; the text itself tells what is wrong with it whatever way it came. All of
it are messages among the warnings of an article's source, so that they stand in files and reports too.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from diptych.article import Article, word_count
from diptych.canonical import canonical
from diptych.message import Message
from diptych.reading.mending import decoded_again, without_references
from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_MARKS, SINGLE_CLOSING, SINGLE_MARKS

Remedy = Literal["", "encoding", "whole", "article"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to know: the message that says it, and the name of what helps, empty where nothing does.

    ``encoding``: read again in another one; ``whole``: read all that the page shows; ``article``: read the article
    alone again.
    """

    message: Message
    remedy: Remedy = ""


# What helps, by the message of a reader or of the text; nothing does with one that is not here.
_REMEDIES: Mapping[str, Remedy] = {
    "reading.guessed": "encoding",
    "reading.undecoded": "encoding",
    "reading.decoded-wrongly": "encoding",
    "reading.signs": "encoding",
    "reading.left-out": "whole",
    "reading.part": "whole",
    "reading.few-words": "whole",
    "reading.whole": "article",
}
PAGES = ("web page", "saved page", "web archive")  # the readers that look for an article among other things
_MARKS = re.escape(DOUBLE_MARKS + SINGLE_MARKS)
_CLOSING = re.escape(DOUBLE_CLOSING + SINGLE_CLOSING + '")')
_LOWER, _CAPITAL = "a-zß-öø-ÿ", "A-ZÀ-ÖØ-Þ"
# A sentence's end with the next sentence behind it and nothing between: “plan.The”. Addresses have no such ends, and a
# file's or a firm's name with a dot is one word: two different ones must stand there.
_AFTER_STOP = re.compile(
    rf"(?<!\S)[{_MARKS}(]*[{_CAPITAL}]?[{_LOWER}]{{2,}}[.!?]{{1,4}}[{_CLOSING}]{{0,3}}[{_MARKS}(]{{0,3}}[{_CAPITAL}][{_LOWER}'’]*"
    rf"[,;:.]?(?!\S)"
)
# A word that is no name has a capital only where something begins: “harbourThe”. Short ones end names: LinkedIn.
_AFTER_WORD = re.compile(
    rf"(?<!\S)[{_MARKS}(]*[{_CAPITAL}]?[{_LOWER}]{{3,}}"
    r"(?:The|This|That|These|They|There|Then|She|But|And|When|After|With|From|His|Her|Their)(?![\w-])"
)
_GLUED = 2  # different places; one is a slip of whoever wrote
_LEAST = 200  # characters of a text whose signs tell anything
_LETTERS = 0.4  # of the characters that print: of prose they are more than nine in ten, of tables about a half
_MENU_LINES, _MENU_WORDS, _MENU_SHARE = 15, 4, 0.6  # lines of so few words that begin afresh and end no sentence
_SENTENCE_END = re.compile(rf"[.!?:,;…。！？，：；、][{_CLOSING}]*$")


def checked(article: Article) -> Article:
    """The article with what its text tells among its warnings, each sentence once."""
    fresh = tuple(message for message in _told(article.text) if message not in article.source.messages)
    return replace(article, source=replace(article.source, messages=(*article.source.messages, *fresh)))


def mended(article: Article) -> Article:
    """The article of a file in which marks have a way of their own, without what damaged its text before."""
    text, twice = decoded_again(article.text)
    text, held = without_references(text)
    fresh = tuple(message for message in (*twice, *held) if message not in article.source.messages)
    if not fresh:
        return article
    source = replace(article.source, messages=(*article.source.messages, *fresh))
    return replace(article, text=canonical(text), source=source)


def problems(article: Article) -> tuple[Problem, ...]:
    """What the reader should know of an article, in the order in which it was found, with what helps."""
    return tuple(Problem(message, _remedy(message, article)) for message in article.source.messages)


def _remedy(message: Message, article: Article) -> Remedy:
    """What helps; all of a page can only be read where there is one."""
    remedy = _REMEDIES.get(message.id, "")
    return "" if remedy == "whole" and article.source.reader not in PAGES else remedy


def _told(text: str) -> Iterator[Message]:
    """What the text alone tells."""
    found = (match for pattern in (_AFTER_STOP, _AFTER_WORD) for match in pattern.finditer(text))
    glued = dict.fromkeys(match.group().strip(DOUBLE_MARKS + SINGLE_MARKS + "(),;:.") for match in found)
    if len(glued) >= _GLUED:
        yield Message("reading.glued", {"count": len(glued), "such": next(iter(glued))})
    if _is_signs(text):
        yield Message("reading.signs")
    if _is_menu(text):
        yield Message("reading.menu")


def _is_signs(text: str) -> bool:
    """Whether much of what prints is neither a letter nor a figure."""
    printed = Counter("".join(text.split()))
    if printed.total() < _LEAST:
        return False
    letters = sum(often for char, often in printed.items() if unicodedata.category(char)[0] in "LMN")
    return letters < _LETTERS * printed.total()


def _is_menu(text: str) -> bool:
    """Whether most lines are a word or two that begin afresh; lines of a column begin in the midst of sentences."""
    lines = [line for raw in text.split("\n") if (line := raw.strip())]
    short = sum(
        word_count(line) <= _MENU_WORDS and not line[0].islower() and not _SENTENCE_END.search(line) for line in lines
    )
    return short >= _MENU_LINES and short >= _MENU_SHARE * len(lines)
