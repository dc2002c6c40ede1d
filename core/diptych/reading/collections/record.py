"""One article of a collection, as its database tells it, and the article that it becomes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from diptych.article import Article, Source
from diptych.dates import written_date
from diptych.message import Message
from diptych.reading.blocks import few_words, joined, line

# What a database writes before a name. Words that begin names too (“von”, “di”) are none of these.
_BY = re.compile(r"^(?:by|par|por)\b:?\s+", re.I)
_LANGUAGES = {
    "en": "english englisch anglais inglés inglese inglês engels 英語 英语",
    "de": "german deutsch allemand alemán tedesco alemão duits ドイツ語 德语",
    "fr": "french französisch français francés francese francês frans フランス語 法语",
    "es": "spanish spanisch espagnol español spagnolo espanhol spaans スペイン語 西班牙语",
    "it": "italian italienisch italien italiano italiaans",
    "pt": "portuguese portugiesisch portugais portugués portoghese português",
    "nl": "dutch niederländisch néerlandais holandés olandese nederlands",
    "ja": "japanese japanisch japonais japonés 日本語",
    "zh": "chinese chinesisch chinois chino 中国語 中文",
    "ru": "russian russisch russe ruso русский",
    "ko": "korean koreanisch coréen coreano 韓国語",
    "ar": "arabic arabisch arabe árabe",
    "pl": "polish polnisch polonais polaco polski",
    "sv": "swedish schwedisch suédois svenska",
    "da": "danish dänisch danois dansk",
    "tr": "turkish türkisch turc türkçe",
}
_CODES = {word: code for code, words in _LANGUAGES.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Record:
    """The paragraphs below the headline, and what the fields say; ``published`` is as the database writes it."""

    paragraphs: tuple[str, ...]
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    section: str = ""
    url: str = ""
    language: str = ""


def article_of(record: Record, name: str, encoding: str | None, warnings: Sequence[Message] = ()) -> Article:
    """The article that a record tells: its headline, then its paragraphs; raises ReadingError where it has no text."""
    joined(record.paragraphs, name)  # a headline alone is no article
    text = joined([record.title, *record.paragraphs], name)
    return Article(
        text,
        name,
        title=line(record.title),
        byline=line(_BY.sub("", record.byline.strip())),
        publisher=line(record.publisher),
        published=written_date(record.published),
        url=line(record.url),
        language=_language(record.language),
        section=line(record.section),
        source=Source(encoding=encoding, messages=(*warnings, *few_words(text))),
    )


def _language(said: str) -> str:
    """The code of a language by its name, empty where it is not known."""
    words = re.findall(r"\w+", said.lower())
    return next((_CODES[word] for word in words if word in _CODES), "")
