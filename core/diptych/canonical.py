"""The one canonical text: what every reader hands on, and what all offsets count."""

import re

# CRLF, CR, and what word processors and mainframes end lines with: vertical tab, form feed, NEL. Removed, they would
# glue the words on both sides.
_LINE_END = re.compile("\r\n|[\r\v\f\x85]")
# Lone surrogates, and the C0 and C1 controls other than tab and line feed.
_REMOVED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def canonical(text: str) -> str:
    """The text with newlines as LF and without a leading BOM, lone surrogates and controls; nothing else changes."""
    return _REMOVED.sub("", _LINE_END.sub("\n", text.removeprefix("\ufeff")))
