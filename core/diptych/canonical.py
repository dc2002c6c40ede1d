"""The one canonical text: what every reader hands on, and what all offsets count."""

import re

# Lone surrogates, and the C0 and C1 controls other than tab and line feed.
_REMOVED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def canonical(text: str) -> str:
    """The text with newlines as LF and without a leading BOM, lone surrogates and controls; nothing else changes."""
    return _REMOVED.sub("", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
