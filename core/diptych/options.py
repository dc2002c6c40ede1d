"""Thresholds and limits with their defaults: what a person may turn, and what protects the machine."""

from dataclasses import dataclass, field

Encodings = tuple[str | None, str | None]  # to read the left and the right article in; None for what is found
Languages = tuple[str | None, str | None]  # the languages that somebody names for them; None for what is found


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost (bytes, seconds, counts); beyond it there is one clear error.

    ``page_bytes`` holds for web pages, whose pictures and fonts are dropped unread, ``member_bytes`` and ``members``
    for archives (docx, odt, epub) and gzip, ``pages`` for PDF, ``parts`` for mail, ``articles`` for files of several.
    """

    file_bytes: int = 20_000_000
    page_bytes: int = 100_000_000
    text_characters: int = 5_000_000
    member_bytes: int = 50_000_000
    members: int = 10_000
    pages: int = 2_000
    parts: int = 1_000
    articles: int = 10_000
    seconds: float = 20.0
    memory_bytes: int = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Options:
    """How two articles are compared.

    ``pipeline`` is a spaCy package name, ``"blank"``, or ``"auto"``: the best installed trained pipeline of the
    language of an article, else blank.
    """

    pipeline: str = "auto"
    limits: Limits = field(default_factory=Limits)
