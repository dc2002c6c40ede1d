"""Which words of two paired passages differ, for marking them in the detail strip and in both panes."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from diptych.comparison import Comparison
from diptych.finding import Finding, Side
from diptych.span import Span

_WORD = re.compile(r"\w+(?:['’.]\w+)*")
_MOST_WORDS = 400
_FOLD = str.maketrans({"’": "'"})


def changed_words(finding: Finding, comparison: Comparison) -> dict[Side, tuple[Span, ...]]:
    """The words of a pair that the other side does not have in the same place; none for a one-sided finding.

    Claims are left out: they are said in other words, so that nearly every word would be marked.
    """
    if finding.kind not in ("quote", "wording") or not (finding.left and finding.right):
        return {"left": (), "right": ()}
    left, right = _changes(comparison.left.text, comparison.right.text, finding.left, finding.right)
    return {"left": left, "right": right}


@lru_cache(maxsize=64)
def _changes(
    left_text: str, right_text: str, left: tuple[Span, ...], right: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    a, b = _words(left_text, left), _words(right_text, right)
    if max(len(a), len(b)) > _MOST_WORDS:
        return (), ()
    matcher = SequenceMatcher(None, [word for word, _ in a], [word for word, _ in b], autojunk=False)
    only_left: list[Span] = []
    only_right: list[Span] = []
    for change, a_start, a_end, b_start, b_end in matcher.get_opcodes():
        if change != "equal":
            only_left += [span for _, span in a[a_start:a_end]]
            only_right += [span for _, span in b[b_start:b_end]]
    return tuple(only_left), tuple(only_right)


def _words(text: str, spans: tuple[Span, ...]) -> list[tuple[str, Span]]:
    return [
        (match.group().translate(_FOLD).casefold(), Span(match.start(), match.end()))
        for span in spans
        for match in _WORD.finditer(text, span.start, span.end)
    ]
