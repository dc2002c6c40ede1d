"""What of a text stands word for word in another one, of which it may be made: a press release, agency copy."""

from collections.abc import Iterator, Sequence

from diptych.matching.reuse.chains import Matched
from diptych.matching.reuse.passages import find
from diptych.matching.text_index import TextIndex
from diptych.span import Span, merged

LEAST = 3  # words in a row; fewer between words that differ are no wording


def standing(side: TextIndex, third: TextIndex) -> tuple[Span, ...]:
    """The runs of words of reused passages that the third text has in the same order, but for case and marks.

    A word that differs is in none of them, whatever it means: what is shown as taken over has to stand there.
    """
    runs = (run for passage in find(side, third) for run in _runs(side, third, passage.matched))
    return tuple(merged(_grown(side, run) for run in runs if len(run) >= LEAST))


def _runs(side: TextIndex, third: TextIndex, matched: Sequence[tuple[int, int]]) -> Iterator[Matched]:
    """The matched words that follow each other in both texts, each written as in the other."""
    run: Matched = []
    for i, j in matched:
        same = side.words[i].written == third.words[j].written
        if run and (i, j) != (run[-1][0] + 1, run[-1][1] + 1):
            yield run
            run = []
        if same:
            run.append((i, j))
    if run:
        yield run


def _grown(side: TextIndex, run: Matched) -> Span:
    """The span of a run, with the marks that stand at its words."""
    start, end = side.words[run[0][0]].start, side.words[run[-1][0]].end
    while start > 0 and _is_mark(side.text[start - 1]):
        start -= 1
    while end < len(side.text) and _is_mark(side.text[end]):
        end += 1
    return Span(start, end)


def _is_mark(sign: str) -> bool:
    return not sign.isspace() and not sign.isalnum()
