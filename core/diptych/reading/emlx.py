"""Messages as Apple Mail keeps them: the number of bytes on a line, the message, a property list about it."""

from diptych.article import Article
from diptych.options import Limits
from diptych.reading import mail
from diptych.reading.archive import damaged
from diptych.reading.blocks import broken_off


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in the message; raises ReadingError where there is none."""
    count, _, rest = data.lstrip().partition(b"\n")
    if not count.strip().isdigit():
        raise damaged(name)
    size = int(count.strip()[:12])
    return mail.read(rest[:size], name, limits, encoding).with_warnings(broken_off(len(rest) < size))
