"""Words that a headline puts in quotation marks and nobody says in either text."""

from collections.abc import Iterator

from diptych.document import Quotation
from diptych.finding import SIDES, Finding, Side
from diptych.matching.text_index import TextIndex
from diptych.message import Message
from diptych.sameness.words import match_key, stands_in
from diptych.span import Span

_LEAST = 2  # content words that the headline must quote
_CLOSE = 0.5  # share of them that a quotation in the texts must hold, else the marks may be those of a title
_AROUND = 2  # words that the closest wording may have beyond the number that the headline quotes


def find(left: TextIndex, right: TextIndex) -> list[Finding]:
    """A ``unique`` finding for every headline quotation whose words stand in no text, with what comes closest."""
    return [
        finding
        for side, home in zip(SIDES, (left, right), strict=True)
        for quotation in _headline_quotations(home)
        if (finding := _finding(side, home, quotation, (left, right))) is not None
    ]


def _headline_quotations(side: TextIndex) -> Iterator[Quotation]:
    for quotation in side.document.quotations:
        sentence = side.document.sentences[side.sentence_at(quotation.span.start)]
        if sentence.heading and not quotation.nested:
            yield quotation


def _finding(name: Side, home: TextIndex, quotation: Quotation, both: tuple[TextIndex, TextIndex]) -> Finding | None:
    said = _keys(home, home.words_in(quotation.span))
    content = {match_key(home.words[i].norm) for i in home.words_in(quotation.span) if home.words[i].content}
    if len(content) < _LEAST or any(_stands_in(said, side) for side in both):
        return None
    near = [
        (len(content & found), n, span) for n, side in enumerate(both) for found, span in _near(side, content, said)
    ]
    if not near:
        return None
    shared, where, span = max(near, key=lambda found: (found[0], SIDES[found[1]] == name))
    if shared < _CLOSE * len(content):
        return None
    words, nearest = quotation.span.of(home.text).strip(" .,;:"), span.of(both[where].text)
    return Finding(
        "unique",
        "quotation",
        (quotation.span,) if name == "left" else (),
        (quotation.span,) if name == "right" else (),
        1 - shared / len(content) / 2,
        "medium",
        "headline-quotation",
        Message("unique.headline-quotation", {"words": words, "closest": nearest}),
        {"closest": {SIDES[where]: span.to_record()}, "headline": True},
    )


def _keys(side: TextIndex, indices: range) -> list[str]:
    return [match_key(side.words[i].norm) for i in indices]


def _stands_in(said: list[str], side: TextIndex) -> bool:
    """Whether the words stand one after another in the text below its headlines."""
    body = [i for i in range(len(side.words)) if not _in_heading(side, i)]
    keys = [match_key(side.words[i].norm) for i in body]
    return stands_in(said, keys)


def _in_heading(side: TextIndex, word: int) -> bool:
    return side.document.sentences[side.sentence_at(side.words[word].start)].heading


def _near(side: TextIndex, content: set[str], said: list[str]) -> Iterator[tuple[set[str], Span]]:
    """Stretches inside quotations of the text, about as long, that begin and end with a word of the headline's."""
    for quotation in side.document.quotations:
        indices = [i for i in side.words_in(quotation.span) if not _in_heading(side, i)]
        places = [i for i in indices if match_key(side.words[i].norm) in content]
        for first in places:
            within = [i for i in places if first <= i < first + len(said) + _AROUND]
            found = {match_key(side.words[i].norm) for i in within}
            yield found, Span(side.words[first].start, side.words[within[-1]].end)
