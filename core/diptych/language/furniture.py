"""Furniture: the sentences by which a page speaks of itself, sign-ups, rights, credits, corrections, biographies."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from diptych.document import Sentence
from diptych.language.segment import Segment
from diptych.language.unclosed_quotations import lost_close
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.languages.tables import text_of
from diptych.letters import CAPITAL
from diptych.span import Span

_CAPITAL = rf"{CAPITAL}[\w.'’-]*"
_SPECIAL = {"<year>": r"(?:19|20)\d\d", "<number>": r"\d\S*", "$": r"\W*$", "…": r"(?:\S+\s+){0,8}?"}
_NAME = "<name>"
_ELEMENT = re.compile(r"(\([^()]*(?:\(c\)[^()]*)?\)|…|\$|<\w+>|[^\s()?]+)(\?)?")
_BETWEEN = r"[\s,;—–()]*"  # words of a pattern may be parted by lesser punctuation
_CLASSES = ("begins", "holds", "biography", "goes on")
_NOTHING = re.compile("(?!)")
_LONGEST = 60  # words; nothing that long is furniture
_WORD = re.compile(r"[^\W\d_][^\W_]+")


def _compiled(pattern: str, name: str) -> str:
    """A pattern of the list as a regular expression; a last “…” says only that more may follow."""
    parts = []
    for element, optional in _ELEMENT.findall(pattern.removesuffix("…").strip()):
        inner = element[1:-1].split("|") if element.startswith("(") else [element]
        words = "|".join(
            r"\s+".join(_SPECIAL.get(w) or (name if w == _NAME else _literal(w)) for w in words.split())
            for words in inner
        )
        parts.append(f"(?:(?:{words}){_BETWEEN}){'?' if optional else ''}")
    return "".join(parts)


def _literal(word: str) -> str:
    """A word as it stands, whatever its case, and not as a part of a longer one."""
    ends = (r"(?<!\w)" if word[0].isalnum() else "", r"(?!\w)" if word[-1].isalnum() else "")
    escaped = re.escape(word.replace("'", "’"))
    return f"(?i:{ends[0]}{escaped}{ends[1]})"


def _listed(code: str) -> dict[str, list[str]]:
    """The patterns of a language's list by their class."""
    found: dict[str, list[str]] = {name: [] for name in _CLASSES}
    for line in text_of(code, "furniture.txt").splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, pattern = line.partition(":")
            found.setdefault(name, []).append(pattern.strip())
    return found


def _any_of(patterns: Sequence[str], name: str) -> re.Pattern[str]:
    """What fits one of the patterns."""
    return re.compile("|".join(_compiled(pattern, name) for pattern in patterns) or "(?!)")


def _by_first_word(patterns: Sequence[str], name: str) -> Callable[[str], re.Pattern[str]]:
    """What fits a sentence that begins with a word; under "" what fits one that begins with a name.

    Compiled when a sentence first begins so: all of them would cost every process a sixth of a second.
    """
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        element = _ELEMENT.findall(pattern)[0][0]
        words = element[1:-1].split("|") if element.startswith("(") else [element]
        for first in dict.fromkeys("" if word == _NAME else word.split()[0] for word in words):
            found.setdefault(first.replace("'", "’"), []).append(pattern)
    compiled = cache(lambda first: _any_of(found[first], name))
    return lambda first: compiled(first) if first in found else _NOTHING


def _telling(pattern: str) -> list[str]:
    """The alternatives of a pattern's longest element, one of which stands in whatever fits it."""
    elements = [
        e.strip("()").split("|")
        for e, optional in _ELEMENT.findall(pattern)
        if not optional and e not in (*_SPECIAL, _NAME)
    ]
    return max(elements, key=lambda words: min(map(len, words)))


@dataclass(frozen=True, slots=True)
class _Patterns:
    """A language's list, ready for looking up; ``held`` has a word of whatever ``holds`` fits."""

    name: re.Pattern[str]
    begins: Callable[[str], re.Pattern[str]]
    holds: re.Pattern[str]
    held: Sequence[str]
    biography: re.Pattern[str]
    goes_on: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(language: LanguagePack) -> _Patterns:
    listed = _listed(language.code)
    between = rf"[^\S\n]+(?:{one_of(language.names.particles)}[^\S\n]+)?"
    name = rf"{_CAPITAL}(?:{between}{_CAPITAL}){{0,4}}"
    return _Patterns(
        re.compile(name),
        _by_first_word(listed["begins"], name),
        _any_of(listed["holds"], name),
        sorted({word for pattern in listed["holds"] for word in _telling(pattern)}),
        _any_of(listed["biography"], name),
        _any_of(listed["goes on"], name),
    )


_FIRST = re.compile(r"[^\W_]+(?:[’-][^\W_]+)*|©|\(c\)", re.I)
_OPENING = re.compile(r"(?:[^\w©@(]|\((?!c\)))*")


def furnished(
    text: str, sentences: Sequence[Sentence], segments: Sequence[Segment], language: LanguagePack
) -> tuple[Sentence, ...]:
    """The sentences, those marked that report nothing; what stands in quotation marks is speech."""
    folded = text.replace("'", "’")
    tells_speaker = lost_close(text, language)
    patterns = _patterns(language)
    spoken = [s.marks for s in segments]
    found = [
        _speaks_of_page(folded, s.span, spoken, patterns) and tells_speaker(s.span.start, s.span.end) is None
        for s in sentences
    ]
    _mark_biographies(folded, sentences, found, patterns)
    marked = zip(sentences, found, strict=True)
    return tuple(replace(sentence, furniture=True) if furniture else sentence for sentence, furniture in marked)


def _speaks_of_page(text: str, span: Span, spoken: Sequence[Span], patterns: _Patterns) -> bool:
    """Whether a sentence has one of the turns of the list outside quotation marks."""
    opening = _OPENING.match(text, span.start, span.end)
    begin = opening.end() if opening else span.start
    fit = _beginning(text, begin, span.end, patterns)
    lowered = span.of(text).lower()
    if fit is None and any(word in lowered for word in patterns.held):
        fit = patterns.holds.search(text, begin, span.end)
    if fit is None or len(lowered.split()) > _LONGEST:
        return False
    return not any(marks.overlap(Span(*fit.span())) for marks in spoken)


def _beginning(text: str, begin: int, end: int, patterns: _Patterns) -> re.Match[str] | None:
    """The turn of the list with which a sentence begins."""
    first = _FIRST.match(text, begin, end)
    listed = patterns.begins(first.group().lower()) if first else _NOTHING
    return listed.match(text, begin, end) or patterns.begins("").match(text, begin, end)


def _mark_biographies(text: str, sentences: Sequence[Sentence], found: list[bool], patterns: _Patterns) -> None:
    """Marks the lines on the writer at the end: a biography of somebody whom the report does not name."""
    counts = Counter(_WORD.findall(text))
    first = len(sentences)
    while first and (
        found[first - 1] or sentences[first - 1].heading or _is_biography(text, sentences, first - 1, counts, patterns)
    ):
        first -= 1
        if not sentences[first].heading:
            found[first] = True


def _is_biography(text: str, sentences: Sequence[Sentence], at: int, counts: Counter[str], patterns: _Patterns) -> bool:
    """Whether a sentence presents a writer, or goes on after one of its paragraph that does."""
    span, paragraph = sentences[at].span, sentences[at].paragraph
    if patterns.goes_on.match(text, span.start, span.end):
        before = at
        while before and sentences[before - 1].paragraph == paragraph:
            before -= 1
        return before < at and _presents(text, sentences, before, counts, patterns)
    return _presents(text, sentences, at, counts, patterns)


def _presents(text: str, sentences: Sequence[Sentence], at: int, counts: Counter[str], patterns: _Patterns) -> bool:
    """Whether a sentence presents a writer whose surname stands only there, in a byline and beside it."""
    span, paragraph = sentences[at].span, sentences[at].paragraph
    if not patterns.biography.match(text, span.start, span.end):
        return False
    name = patterns.name.match(text[span.start : span.end])
    surname = _WORD.findall(name.group())[-1:] if name else []
    beside = Counter(
        word for s in sentences if s.paragraph == paragraph or s.heading for word in _WORD.findall(s.span.of(text))
    )
    return bool(surname) and counts[surname[0]] <= beside[surname[0]]
