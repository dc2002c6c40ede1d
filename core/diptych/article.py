"""An article: one text that nothing changes after reading, and what is known about it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from diptych.message import Message, plain
from diptych.span import Span

PASTED = "paste"  # the reader of text that no file holds
WHOLE = ", whole"  # behind the name of a reader that left nothing of a page out
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"


def word_count(text: str) -> int:
    """How many words a text has, about: scripts without blanks between words have one for every two signs."""
    return len(text.split()) + unspaced_words(text)


def unspaced_words(text: str) -> int:
    """About how many words stand in a text without blanks between them: one for every two signs of such scripts."""
    return 0 if text.isascii() else len(re.findall(_UNSPACED, text)) // 2


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from: the file as it was found and how its text was got out of it."""

    file_name: str = ""
    file_bytes: int = 0
    file_sha256: str = ""
    media_type: str = "text/plain"
    reader: str = "text"
    encoding: str | None = None
    messages: tuple[Message, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a reader has to know of how the text was got, in English; ``messages`` say it in any language."""
        return tuple(message.english for message in self.messages)

    @property
    def pasted(self) -> bool:
        """Whether the text came from the clipboard or by a drop, and from no file."""
        return self.reader == PASTED

    @property
    def whole(self) -> bool:
        """Whether all that a page shows was taken for the article, as its reader asked for."""
        return self.reader.endswith(WHOLE)

    def to_record(self) -> dict[str, Any]:
        """The source as it stands in records."""
        return {
            "file": {
                "name": self.file_name,
                "bytes": self.file_bytes,
                "sha256": self.file_sha256,
                "mediaType": self.media_type,
            },
            "extraction": {
                "reader": self.reader,
                "encoding": self.encoding,
                "warnings": list(self.warnings),
                **(
                    {"messages": [message.to_record() for message in self.messages]}
                    if any(message.id for message in self.messages)
                    else {}
                ),
            },
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Source":
        """The source that ``to_record`` wrote."""
        file, extraction = record["file"], record["extraction"]
        return cls(
            file["name"],
            file["bytes"],
            file["sha256"],
            file["mediaType"],
            extraction["reader"],
            extraction["encoding"],
            _warnings(extraction["warnings"], extraction.get("messages")),
        )


def _warnings(texts: Sequence[str], records: object) -> tuple[Message, ...]:
    """The messages of a record; the bare texts where it has none, as of older versions, or not one for each text."""
    if not isinstance(records, list) or len(records) != len(texts):
        return tuple(map(plain, texts))
    return tuple(Message.from_record(record, text) for record, text in zip(records, texts, strict=True))


@dataclass(frozen=True)
class Article:
    """One article. All offsets everywhere count the Unicode code points of ``text``, which is never changed.

    ``published`` is the day on which it came out. The day on which a file was made (by a scanner, a converter, whoever
    printed a page) is another, and no reader of a format puts it there. ``language`` is a tag of BCP 47, empty where
    nobody has looked: readers of files and comparisons guess it then.
    """

    text: str = field(repr=False)
    name: str
    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str = ""
    source: Source = field(default_factory=Source)
    section: str | None = None

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal."""
        from hashlib import sha256  # not before it is needed: the window's first paint does without

        return sha256(self.text.encode("utf-8")).hexdigest()

    @cached_property
    def word_count(self) -> int:
        """Words as a person counts them: runs of characters between white space, where the script has it."""
        return word_count(self.text)

    @cached_property
    def headline(self) -> Span:
        """The title where the text begins with it, else an empty span at the beginning."""
        title, opening = (self.title or "").strip(), self.text.lstrip()
        start = len(self.text) - len(opening)
        return Span(start, start + len(title)) if title and opening.startswith(title) else Span(0, 0)

    def with_metadata(self, **changes: str | None) -> "Article":
        """The same text under an edited title, byline, publisher, date, address or language."""
        return replace(self, **changes)  # type: ignore[arg-type]  # replace() cannot know which fields the names are

    def with_warnings(self, warnings: tuple[Message, ...]) -> "Article":
        """The same article, these warnings before its own."""
        return replace(self, source=replace(self.source, messages=(*warnings, *self.source.messages)))

    def to_record(self, with_text: bool = True) -> dict[str, Any]:
        """The article as it stands in comparison records; ``with_text=False`` leaves the text out."""
        record: dict[str, Any] = {
            "name": self.name,
            "title": self.title,
            "byline": self.byline,
            "publisher": self.publisher,
            "published": self.published,
            "url": self.url,
            "language": self.language,
            "sha256": self.sha256,
            **self.source.to_record(),
        }
        if self.section is not None:  # only collections tell it
            record["section"] = self.section
        if with_text:
            record["text"] = self.text
        return record

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Article":
        """The article that ``to_record`` wrote; raises KeyError where the text was left out."""
        return cls(
            record["text"],
            record["name"],
            record["title"],
            record["byline"],
            record["publisher"],
            record["published"],
            record["url"],
            record["language"],
            Source.from_record(record),
            record.get("section"),
        )
