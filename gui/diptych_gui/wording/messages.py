"""What the engine says, in the language of the interface."""

import re

from diptych import message
from diptych.message import Message
from diptych_gui.wording.interface_language import spoken

_RIGHT_TO_LEFT = r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"  # Hebrew, Arabic and their kin


def said(told: Message) -> str:
    """The message as the interface says it; quoted words keep their own direction."""
    return isolated(told.said(spoken()))


def isolated(text: str) -> str:
    """The text in which quoted words keep their own direction."""
    return re.sub(r"(?<=[“„])[^“”„]+(?=[”“])", _isolated, text) if re.search(_RIGHT_TO_LEFT, text) else text


def _isolated(words: "re.Match[str]") -> str:
    return f"\u2068{words[0]}\u2069"


def term(word: str) -> str:
    """A term of the engine as the interface says it; any other word as it is."""
    return message.term(word).said(spoken())
