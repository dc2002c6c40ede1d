"""Texts that were damaged before Diptych: UTF-8 decoded as something else and encoded again, references left in.

What is certain is undone and told; what is only likely is told. Nothing is undone by halves.
"""

import html
import re
from functools import lru_cache

from diptych.message import Message

# What UTF-8 becomes where it is taken for one of these, the commonest first.
_TAKEN_FOR = ("cp1252", "latin-1", "cp1251", "mac-roman", "cp1250", "cp437", "cp850")
_LEAST = 2  # characters that were encoded twice: one may stand there for its own sake
# A closing mark of which the last byte is lost, for Windows-1252 has no character for it: “â€�”.
_LOST_MARK = re.compile("â€\ufffd(?<=\\Sâ€\ufffd)(?!\\w)")  # begins with a letter, which is looked for fast
# “â€œ”, “Ã©”, “Â£”: what stands in no text of any language.
_LIKELY = re.compile(
    "â€[œ\u009d™˜“”¦\ufffd]|Ã[\u0080-\u00bf](?![A-ZÀ-Þ])|Â[\u00a0-\u00bf](?!\\w)|Ð[\u0080-\u00bf]Ñ|ï¿½"
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_REFERENCE = re.compile(r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BARE = re.compile(r"&(?!#?\w{1,31};)")


def decoded_again(text: str) -> tuple[str, tuple[Message, ...]]:
    """The text without a second encoding, where it has one through and through; a sentence for what was so or seems so.

    Raw text of pages may come here too: references in it stay.
    """
    if text.isascii():
        return text, ()
    once = _decoded_again(text)
    if once is not None:
        return once, (Message("reading.encoded-twice"),)
    likely = _LIKELY.search(text)
    return text, (Message("reading.decoded-wrongly", {"such": likely.group()}),) if likely else ()


def without_references(text: str) -> tuple[str, tuple[Message, ...]]:
    """A plain text with the characters that HTML references in it stand for, and a sentence that tells it.

    A text with a bare “&” was never escaped: one or two references may stand in it for their own sake.
    """
    meant = [m.group() for m in _REFERENCE.finditer(text) if html.unescape(m.group()) != m.group()]
    if not meant or (len(meant) <= _LEAST and _BARE.search(text)):
        return text, ()
    shown = _REFERENCE.sub(lambda reference: html.unescape(reference.group()), text)
    if len(_REFERENCE.findall(shown)) > _LEAST:  # escaped twice, as feeds do
        shown = _REFERENCE.sub(lambda reference: html.unescape(reference.group()), shown)
    return shown, (Message("reading.codes", {"such": meant[0]}),)


def _decoded_again(text: str) -> str | None:
    """The text of which this is UTF-8 read as another encoding; None where it is not, through and through."""
    whole = _LOST_MARK.sub("â€\x9d", text)
    for table in _tables():
        pieces, at = [], 0
        for run in _BEYOND_ASCII.finditer(whole):
            try:
                once = bytes(table[char] for char in run.group()).decode("utf-8")
            except (KeyError, UnicodeDecodeError):
                break
            pieces += [whole[at : run.start()], once]
            at = run.end()
        else:
            if sum(map(len, pieces[1::2])) >= _LEAST:
                return "".join((*pieces, whole[at:]))
    return None


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, int], ...]:
    """For every encoding that UTF-8 is taken for, its characters and their bytes."""
    return tuple(
        {
            (char if char != "\ufffd" else chr(byte)): byte
            for byte, char in enumerate(bytes(range(256)).decode(e, "replace"))
        }
        for e in _TAKEN_FOR
    )
