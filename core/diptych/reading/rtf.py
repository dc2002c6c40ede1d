"""Rich Text Format."""

import re

from striprtf.striprtf import rtf_to_text

from diptych.article import Article, Source
from diptych.options import Limits
from diptych.reading.archive import damaged
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.head import title_of

_TITLE = re.compile(r"\{\\title ([^{}\\]{1,300})\}")
_AUTHOR = re.compile(r"\{\\author ([^{}\\]{1,300})\}")


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in an .rtf file; raises ReadingError where it is no RTF or holds no text."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise damaged(name)
    source = data.decode("cp1252", errors="replace")
    try:
        raw = rtf_to_text(source, encoding=encoding or "cp1252", errors="replace")
    except (ValueError, IndexError, KeyError, LookupError, OverflowError, TypeError, AttributeError) as error:
        raise damaged(name) from error
    # \\u escapes beyond the first plane come as two surrogates.
    whole = raw.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="ignore")
    text = joined(whole.split("\n"), name)
    title, author = _TITLE.search(source), _AUTHOR.search(source)
    return Article(
        text,
        name,
        title=line(title.group(1)) if title else title_of(text),
        byline=line(author.group(1)) if author else None,
        source=Source(warnings=few_words(text)),
    )
