"""The difference of two sequences of words, by diff-match-patch: whole words, never parts of them."""

from collections.abc import Sequence

from diff_match_patch import diff_match_patch

_FIRST, _SURROGATES = 0x100, range(0xD800, 0xE000)


def diff(a: Sequence[str], b: Sequence[str], seconds: float = 0) -> list[tuple[int, int]]:
    """Steps from ``a`` to ``b`` in order: (−1 removed | 0 equal | 1 inserted, number of words).

    ``seconds`` bounds the search for the shortest way, 0 does not; more words than characters exist share one.
    """
    table: dict[str, str] = {}

    def encoded(words: Sequence[str]) -> str:
        return "".join(table.setdefault(word, _character(len(table))) for word in words)

    engine = diff_match_patch()
    engine.Diff_Timeout = seconds
    return [(op, len(text)) for op, text in engine.diff_main(encoded(a), encoded(b), False)]


def _character(number: int) -> str:
    """A character of its own for each number; surrogates, which the library would take apart, are left out."""
    code = _FIRST + number
    if code >= _SURROGATES.start:
        code += len(_SURROGATES)
    return chr(min(code, 0x10FFFF))
