"""What nobody foresaw, as a sentence for a person: the kind of failure and its place, never the words of an article."""

import traceback

from diptych.cli.streams import tell_lines
from diptych.errors import place_of
from diptych.message import Message


def reason(error: BaseException) -> tuple[Message, str]:
    """Why something was not done, as the end of a sentence, and its code."""
    if isinstance(error, MemoryError):
        return Message("cli.no-memory"), "too-large"
    if isinstance(error, RecursionError):
        return Message("cli.too-complicated"), "too-complex"
    return Message("cli.failed", {"place": place_of(error)}), "internal"


def trace(error: BaseException) -> str:
    """The whole traceback; its last line may hold words of an article, so it is for the terminal alone."""
    return "".join(traceback.format_exception(error)).rstrip("\n")


def tell_trace(trace: str | None, verbose: bool) -> None:
    """The traceback on standard error, where the person at the terminal asked for it."""
    if trace and verbose:
        tell_lines(trace)
