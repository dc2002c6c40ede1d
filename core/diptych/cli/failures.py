"""What nobody foresaw, as a sentence for a person: the kind of failure and its place, never the words of an article."""

import traceback

from diptych.cli.streams import tell_lines
from diptych.errors import place_of


def reason(error: BaseException) -> tuple[str, str]:
    """Why something was not done, as the end of a sentence, and its code."""
    if isinstance(error, MemoryError):
        return "there is not enough memory for it (MemoryError)", "too-large"
    if isinstance(error, RecursionError):
        return "it is built in too complicated a way (RecursionError)", "too-complex"
    return f"Diptych failed on it ({place_of(error)})", "internal"


def trace(error: BaseException) -> str:
    """The whole traceback; its last line may hold words of an article, so it is for the terminal alone."""
    return "".join(traceback.format_exception(error)).rstrip("\n")


def tell_trace(trace: str | None, verbose: bool) -> None:
    """The traceback on standard error, where the person at the terminal asked for it."""
    if trace and verbose:
        tell_lines(trace)
