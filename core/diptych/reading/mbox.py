"""Mailboxes: messages one after the other, each after a line that begins with “From ”."""

import re

from diptych.article import Article
from diptych.options import Limits
from diptych.reading import mail
from diptych.reading.archive import damaged
from diptych.reading.files import several

# The line stands at the start or after an empty one, and a header follows: other lines may begin with “From ” too.
_BEGIN = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{1,200}\n(?=[!-9;-~]{2,60}:)")
_QUOTED = re.compile(rb"^>(?=>*From )", re.M)


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in the only message; raises ReadingError where there are several, or none."""
    found = messages(data)
    if not found:
        raise damaged(name)
    if len(found) > 1:
        raise several(name, len(found))
    return mail.read(found[0], name, limits, encoding)


def messages(data: bytes) -> list[bytes]:
    """The messages in a mailbox, in order, without what the mailbox added to them."""
    begins = [*_BEGIN.finditer(data)]
    ends = [*(begin.start() for begin in begins[1:]), len(data)]
    return [_QUOTED.sub(b"", data[begin.end() : end]) for begin, end in zip(begins, ends, strict=False)]
