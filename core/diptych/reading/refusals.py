"""Kinds of files that hold no article that Diptych could read: each with one sentence that says what to do."""

from collections.abc import Mapping
from typing import NamedTuple

from diptych.errors import ReadingError


class Refusal(NamedTuple):
    """What is said of a kind, under its name, and the error's code."""

    sentence: str
    code: str = "unknown-format"


# {0} stands for the file's name.
REFUSALS: Mapping[str, Refusal] = {
    "shortcut": Refusal(
        "“{0}” is only a link: open the page in a browser, save it, and open the saved page here.", "shortcut"
    ),
    "old Word": Refusal("“{0}” is an old Word file: open it in Word or LibreOffice and save it as .docx."),
    "old Office": Refusal(
        "“{0}” is an old Office file or is encrypted; save it as .docx without a password.", "encrypted"
    ),
    "locked Office": Refusal("“{0}” is encrypted; save it without a password first.", "encrypted"),
    "Outlook": Refusal("“{0}” is a message of Outlook: save it there as text or HTML and open that."),
    "Pages": Refusal("“{0}” is a Pages document: export it from Pages as Word and open that."),
    "WordPerfect": Refusal("“{0}” is a WordPerfect file: open it in LibreOffice and save it as .docx."),
    "Kindle": Refusal("“{0}” is a Kindle book: convert it to .epub and open that."),
    "table": Refusal("“{0}” is a spreadsheet or a presentation: save its text as .docx or .txt and open that."),
    "picture": Refusal("“{0}” is a picture: have its text recognised by a scanning program and open that text."),
    "recording": Refusal("“{0}” is a recording: open a transcript of it as a text file."),
    "archive": Refusal("“{0}” is an archive: unpack it and open the articles in it."),
    "feed": Refusal("“{0}” is a list of news, not an article: open the pages that it names and save them."),
    "comparison": Refusal("“{0}” is a saved comparison, not an article: open it by itself."),
    "program": Refusal("“{0}” is not a text file.", "not-text"),
    "broken archive": Refusal("“{0}” is damaged or is not the kind of file that its name says.", "corrupt"),
}


def refusal(kind: str, name: str) -> ReadingError:
    """The error for a file of that kind."""
    sentence, code = REFUSALS[kind]
    return ReadingError(sentence.replace("{0}", name), code)


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
