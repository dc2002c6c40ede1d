"""Mailboxes: messages one after the other, each after a line that begins with “From ”."""

import re

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading import mail
from diptych.reading.archive import damaged

# The line stands at the start or after an empty one, and a header follows: other lines may begin with “From ” too.
_BEGIN = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{1,200}\n(?=[!-9;-~]{2,60}:)")
_QUOTED = re.compile(rb"^>(?=>*From )", re.M)
_ENTRY = re.compile(r"#(\d{1,6})$")


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in the only message, or in the one whose number stands behind the name, as in “inbox.mbox#3”.

    Raises ReadingError where there are several and none is named.
    """
    found = messages(data)
    if not found:
        raise damaged(name)
    asked = _ENTRY.search(name)
    number = int(asked.group(1)) if asked else 1
    if not asked and len(found) > 1:
        raise ReadingError(f"“{name}” holds {len(found):,} articles; name one of them, such as “{name}#1”.", "several")
    if not 0 < number <= len(found):
        raise ReadingError(f"“{name}” is not there: the file holds {len(found):,} articles.", "not-found")
    return mail.read(found[number - 1], name, limits, encoding)


def messages(data: bytes) -> list[bytes]:
    """The messages in a mailbox, in order, without what the mailbox added to them."""
    begins = [*_BEGIN.finditer(data)]
    ends = [*(begin.start() for begin in begins[1:]), len(data)]
    return [_QUOTED.sub(b"", data[begin.end() : end]) for begin, end in zip(begins, ends, strict=False)]
