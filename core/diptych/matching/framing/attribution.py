"""Framing by attribution: one article names a source for what the other states."""

import re
from collections.abc import Iterator
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.reports import before, leads_to_a_source, surely_before_a_source
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.thresholds import SOURCE_TIE
from diptych.matching.word_index import WordIndex
from diptych.sameness.characters import DOUBLE_MARKS
from diptych.span import Span

RULES: Rules = {
    "attribution-source": FramingRule(
        "attribution", "low",
        "The footbridge at Tollick has been unsafe since March, according to the ramblers' union.",
        "The footbridge at Tollick has been unsafe since March.",
    ),
}  # fmt: skip

SHARED = 3  # aligned content words of a statement that is attributed on one side
SUBJECT = 6  # words of the one who says it
AWAY = 12  # words between a statement and the source named after it
FACT = 8  # words shown of the statement that has no source
_BREAK = re.compile(r"[,;:]\s|[()—–]")


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each linked statement that one side alone ascribes to somebody."""
    yield from from_either_side(_sourced, scene)


def _sourced(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each statement that the left article alone ascribes to somebody."""
    a, b = scene.a, scene.b
    for tie in scene.ties:
        if tie.headline or not tie.best or tie.score < SOURCE_TIE:
            continue
        aligned = [(i, j) for i, j in tie.pairs if a.content[i] and a.quoted[i] < 0 and b.quoted[j] < 0]
        if len(aligned) < SHARED:
            continue
        left, right = [i for i, _ in aligned], [j for _, j in aligned]
        source = _source(a, tie.left, left)
        if source and not _source(b, tie.right, right) and _extra(a, source, b, tie.right, right):
            yield _difference(source, _fact(b, tie.right, right), a, b)


def _extra(near: WordIndex, source: Span, far: WordIndex, sentence: range, aligned: list[int]) -> bool:
    """Whether the other sentence does not name this source."""
    there = {far.stems[i] for i in sentence}
    named = [i for i in near.indexed.words_in(source) if near.content[i] and i not in near.verbs]
    if any(near.stems[i] in there for i in named):
        return False
    if leads_to_a_source(near, near.indexed.words_in(source).start):
        return True
    around = range(max(sentence.start, aligned[0] - AWAY), min(sentence.stop, aligned[-1] + 1 + AWAY))
    return not any(far.norms[i] in far.language.saying.plain and far.quoted[i] < 0 for i in around)


def _difference(source: Span, fact: Span, near: WordIndex, far: WordIndex) -> FramingDifference:
    return FramingDifference(
        "attribution-source", source, fact, 0.5,
        {"left": {"source": source.of(near.text)}, "right": {"source": None, "words": fact.of(far.text)}}, "left",
    )  # fmt: skip


def _source(side: WordIndex, sentence: range, aligned: list[int]) -> Span | None:
    """The words that name a source of the aligned statement, outside quotations: before it or after it."""
    report = before(side, aligned[0], sentence)
    if report and side.norms[report.first] in side.language.saying.plain:
        first = report.first
        while first > max(sentence.start, report.first - SUBJECT) and not side.between(first - 1, first).strip(" .’'-"):
            first -= 1
        bare = side.norms[first : report.first]
        nobody = side.language.pronouns.no_source
        return None if not bare or bare[0] in nobody or bare[-1] in nobody else side.span(first, report.last)
    span = side.span(sentence.start, sentence.stop)
    for pattern, whole in ((_according(side.language), True), (_tail(side.language), False)):
        match = pattern.search(side.text, span.start, span.end)
        if match and not _quoted(side, match.start(1)):
            found = Span(match.start() if whole else match.start(1), match.end(1))
            words = side.indexed.words_in(found)
            if words.start > aligned[0] and words.start - aligned[-1] <= AWAY:
                return found
            if whole and words.start == sentence.start and _leads(side, words, aligned):
                return found
    return None


def _leads(side: WordIndex, source: range, aligned: list[int]) -> bool:
    """Whether a comma parts a source that begins its sentence from the statement, which begins soon behind it."""
    comma = source.stop < len(side.words) and side.between(source.stop - 1, source.stop).startswith(",")
    return comma and source.stop <= aligned[0] <= source.stop + AWAY


def _quoted(side: WordIndex, offset: int) -> bool:
    return any(q.span.start <= offset < q.span.end for q in side.document.quotations)


def _fact(side: WordIndex, sentence: range, aligned: list[int]) -> Span:
    """The beginning of the sentence where it runs without a break, else its last long stretch of aligned words."""
    beginning = side.span(sentence.start, min(sentence.stop, sentence.start + FACT))
    if not _BREAK.search(beginning.of(side.text)):
        return beginning
    runs: list[list[int]] = []
    for i in aligned:
        if runs and i - runs[-1][-1] <= 3:
            runs[-1].append(i)
        else:
            runs.append([i])
    run = next((r for r in reversed(runs) if len(r) >= SHARED), max(runs, key=len))
    return side.span(max(sentence.start, run[-1] + 1 - FACT), run[-1] + 1)


@lru_cache(maxsize=4)
def _according(language: LanguagePack) -> re.Pattern[str]:
    """A source behind the words that lead to one: “according to the port office”."""
    told = one_of(surely_before_a_source(language))
    return re.compile(rf"\b{told} ([^,.;:!?\n{re.escape(DOUBLE_MARKS)}]{{3,80}})", re.IGNORECASE)


@lru_cache(maxsize=4)
def _tail(language: LanguagePack) -> re.Pattern[str]:
    """A report that ends its sentence: “, the port office confirmed”, “, the mayor told the Echo on Monday”."""
    saying = language.saying
    told = one_of(saying.told_after_a_statement)
    day = rf"(?:{one_of(language.adverbs.before_a_day)} )?[A-Z]?\w+day\b"
    return re.compile(
        rf",[”\"]?\s+((?:[\w.’'-]+\s+){{1,7}}{one_of(saying.after_a_statement | saying.told_after_a_statement)}"
        rf"(?:\s+{one_of(saying.to_whom)}(?:\s+[\w.’-]+){{1,4}}|(?<={told})(?:\s+[\w.’-]+){{1,4}})?)"
        rf"(?=\s*[.,]|\s+{day}|\s*$)"
    )
