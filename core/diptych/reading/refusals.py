"""Kinds of files that hold no article that Diptych could read: each with one sentence that says what to do."""

from collections.abc import Mapping
from typing import NamedTuple

from diptych.errors import ReadingError
from diptych.message import Message


class Refusal(NamedTuple):
    """The message about a kind, under its name, and the error's code."""

    message: str
    code: str = "unknown-format"


REFUSALS: Mapping[str, Refusal] = {
    "shortcut": Refusal("reading.shortcut", "shortcut"),
    "old Word": Refusal("reading.old-word"),
    "old Office": Refusal("reading.old-office", "encrypted"),
    "locked Office": Refusal("reading.encrypted", "encrypted"),
    "Outlook": Refusal("reading.outlook"),
    "Pages": Refusal("reading.pages"),
    "WordPerfect": Refusal("reading.wordperfect"),
    "Kindle": Refusal("reading.kindle"),
    "table": Refusal("reading.table"),
    "picture": Refusal("reading.picture"),
    "recording": Refusal("reading.recording"),
    "archive": Refusal("reading.archive"),
    "feed": Refusal("reading.feed"),
    "comparison": Refusal("reading.comparison"),
    "program": Refusal("reading.not-text", "not-text"),
    "broken archive": Refusal("reading.damaged-or-other", "corrupt"),
}


def refusal(kind: str, name: str) -> ReadingError:
    """The error for a file of that kind."""
    message, code = REFUSALS[kind]
    return ReadingError(Message(message, {"name": name}), code)


# Suffixes of the kinds above, where the bytes are too few or too strange to tell.
SUFFIXES: Mapping[str, str] = {
    ".url": "shortcut",
    ".webloc": "shortcut",
    ".website": "shortcut",
    ".desktop": "shortcut",
    ".doc": "old Word",
    ".dot": "old Word",
    ".wpd": "WordPerfect",
    ".msg": "Outlook",
    ".pages": "Pages",
    ".mobi": "Kindle",
    ".azw": "Kindle",
    ".azw3": "Kindle",
    ".png": "picture",
    ".jpg": "picture",
    ".jpeg": "picture",
    ".heic": "picture",
    ".zip": "archive",
    ".rar": "archive",
    ".7z": "archive",
    ".xls": "table",
    ".xlsx": "table",
    ".ppt": "table",
    ".pptx": "table",
    ".ods": "table",
    ".odp": "table",
    ".diptych": "comparison",
}
# Of these, the kinds that are made of words themselves; under the suffix of another, a file of words is read.
TEXT_KINDS = frozenset(("shortcut", "comparison"))
# Text that is no article: data and programs.
NO_ARTICLES = frozenset(
    ".json .jsonl .csv .tsv .xml .js .mjs .ts .css .py .java .c .h .cpp .rs .go .rb .pl .sh .bat .ps1 .sql .yaml .yml "
    ".toml .ini .cfg .ics .vcf .bib .ris .svg .geojson".split()
)
