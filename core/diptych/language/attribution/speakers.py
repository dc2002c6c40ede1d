"""Who says each quotation: the rules on its own sentence first, then what its paragraph and the ones around tell."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from diptych.document import Confidence, Quotation, QuotationKind, Speaker
from diptych.document import Sentence as Whole
from diptych.language.attribution.clauses import Sentence, frame, is_cue
from diptych.language.attribution.coreference import Names
from diptych.language.attribution.noun_phrases import Phrase, conjuncts, name_in, subject_before
from diptych.language.attribution.rules import LAST_RESORT, RULES
from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.languages.pack import uncontracted
from diptych.sameness.characters import QUOTATION_MARKS
from diptych.span import Span

_FRAGMENT = 6  # words; fewer are a fragment
_POST = frozenset(("post-inverted", "post-subject", "tail", "chain", "dash"))
_MEDIUM: Confidence = "medium"
_LONGEST = 400  # words of a sentence, quotations counted as one; the rules look through all of it for each quotation
_LABEL = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,3}):\s")
_MARK = f"[{re.escape(QUOTATION_MARKS)}]"
# Marcia “Cia” Price
_NICKNAME = re.compile(rf".*[A-ZÀ-Þ][\w.’'-]* {_MARK}[^\"”’]+{_MARK} [A-ZÀ-Þ]", re.S)
_OWN = frozenset(rule.id for rule in RULES)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a quotation, by which rule and cue; ``key`` is equal for quotations of one report."""

    span: Span
    name: str
    cue: Span | None
    rule: str
    confidence: Confidence
    key: tuple[int, int]


class Attributor:
    """Goes through an article paragraph by paragraph and remembers who spoke last."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Span],
        sentences: Sequence[Whole],
        segments: Sequence[Segment],
        language: LanguagePack,
    ) -> None:
        self.text, self.paragraphs, self.language = text, paragraphs, language
        self.headings = [False] * len(paragraphs)
        for sentence in sentences:
            self.headings[sentence.paragraph] = sentence.heading
        self.segments = segments
        outer = [(i, s) for i, s in enumerate(segments) if not s.nested]
        starts = [p.start for p in paragraphs]
        self._sentence_starts = [s.span.start for s in sentences]
        self.names = Names(text, starts, self._sentence_starts, language)
        self._outer: list[list[tuple[int, Segment]]] = [[] for _ in paragraphs]
        for i, s in outer:
            self._outer[max(0, bisect_right(starts, s.marks.start) - 1)].append((i, s))
        self.found: dict[int, Attribution] = {}

    def run(self) -> dict[int, Attribution]:
        """The attribution of every quotation that has one, by the index of its segment."""
        frames: list[list[Sentence] | None] = [None] * len(self.paragraphs)
        last: Attribution | None = None
        last_paragraph = -9
        for number in range(len(self.paragraphs)):
            if not self._outer[number]:
                continue
            frames[number] = self._frame(number)
            inherited = last if number - last_paragraph <= 1 else None
            said = self._paragraph(number, frames[number] or [], inherited)
            if said is not None:
                last, last_paragraph = said, number
        self._forward(frames)
        return self.found

    def _frame(self, number: int) -> list[Sentence]:
        """The frame sentences of a paragraph."""
        return frame(self.text, self.paragraphs[number], self._outer[number], self._sentence_starts, self.language)

    def _paragraph(self, number: int, sentences: list[Sentence], inherited: Attribution | None) -> Attribution | None:
        """Attributes the quotations of one paragraph; returns the last sure one."""
        last: Attribution | None = None
        sentences = [s.part(k, k + _LONGEST) for s in sentences for k in range(0, len(s), _LONGEST)]
        for place, sentence in enumerate(sentences):
            for at, token in enumerate(sentence):
                if token.quotation < 0:
                    continue
                index = token.quotation
                made = self._label_inside(token.quotation) or self._own_sentence(sentence, at)
                if made is None and self.segments[index].continued and inherited:
                    made = self._taken(inherited, "continued", "high")
                if made is None and not self.headings[number]:
                    made = self._around(number, sentences, place, at, last, inherited)
                if made is None:
                    made = self._apply(LAST_RESORT.id, LAST_RESORT.confidence, LAST_RESORT.find(sentence, at), sentence)
                if made is None:
                    continue
                self.found[index] = made
                if made.confidence != "low":
                    last = made
                    self.names.spoke(made.name, number)
        if last is None:
            own = [self.found[i] for i, _ in self._outer[number] if i in self.found]
            last = own[-1] if own and own[-1].confidence != "low" else None
        return last

    def _label_inside(self, index: int) -> Attribution | None:
        """A transcript that a quotation holds: “PENCE: Well, look …”"""
        segment = self.segments[index]
        match = _LABEL.match(self.text, segment.span.start, segment.span.end)
        if match is None:
            return None
        span = Span(*match.span(1))
        words = span.of(self.text)
        name = self.names.full(words.title()) or words.title()
        return Attribution(span, name, None, "transcript", "high", (span.start, span.end))

    def _own_sentence(self, sentence: Sentence, at: int) -> Attribution | None:
        for rule in RULES:
            made = self._apply(rule.id, rule.confidence, rule.find(sentence, at), sentence)
            if made is not None:
                return made
        return None

    def _apply(
        self, rule: str, confidence: Confidence, found: tuple[Phrase, int | None] | None, sentence: Sentence
    ) -> Attribution | None:
        if found is None:
            return None
        phrase, cue = found
        relative = sentence[phrase[1] - 1] if phrase[1] - phrase[0] > 1 else None
        if relative is not None and relative.lower in self.language.pronouns.relative:
            phrase = (phrase[0], phrase[1] - 1)
        else:
            relative = None
        named = _named(sentence, phrase)
        first, last = sentence[named[0]], sentence[named[1] - 1]
        if first.lower in self.language.determiners.need_a_noun and named[1] - named[0] == 1:
            return None
        span = Span(first.start, last.end)
        words = span.of(self.text)
        word = uncontracted(first.lower) if named[1] - named[0] == 1 else ""
        if word in self.language.pronouns.subjects:
            span = Span(span.start, span.start + len(word))
            words, name = span.of(self.text), self.names.referent(word, span.start, sentence[0].start)
        else:
            name = self.names.titled(words, span.start) or self._full(sentence, named)
        if relative is not None:
            span = Span(relative.start, relative.end)
        place = Span(sentence[cue].start, sentence[cue].end) if cue is not None else None
        key = (place.start, place.end) if place else (span.start, span.end)
        return Attribution(span, name or words, place, rule, confidence, key)

    def _full(self, sentence: Sentence, named: Phrase) -> str:
        """The fullest name of everybody whom a phrase names."""
        parts = [Span(sentence[a].start, sentence[b - 1].end).of(self.text) for a, b in conjuncts(sentence, named)]
        return " and ".join(self.names.full(part) or part for part in parts)

    @staticmethod
    def _taken(source: Attribution, rule: str, confidence: Confidence) -> Attribution:
        return Attribution(source.span, source.name, source.cue, rule, confidence, source.key)

    def _around(
        self,
        number: int,
        sentences: list[Sentence],
        place: int,
        at: int,
        last: Attribution | None,
        inherited: Attribution | None,
    ) -> Attribution | None:
        """What the paragraph and the ones before it say about a quotation whose own sentence is silent."""
        sentence = sentences[place]
        alone = all(t.quotation >= 0 or not t.word for t in sentence)
        if alone and last is not None:
            return self._taken(last, "chain", "high")
        if place and alone:
            report = self._report(sentences[place - 1])
            if report:
                return self._taken(report, "previous-sentence", _MEDIUM)
        if place == 0 and number and alone:
            introduced = self._introduced(number)
            if introduced:
                return introduced
            if inherited is not None:
                return self._taken(inherited, "previous-paragraph", _MEDIUM)
        if last is not None and not alone and not any(is_cue(sentence, k) for k in range(len(sentence))):
            return self._taken(last, "paragraph", "low") if self._no_subject(sentence, at) else None
        return None

    def _no_subject(self, sentence: Sentence, at: int) -> bool:
        return LAST_RESORT.find(sentence, at) is None

    def _report(self, sentence: Sentence) -> Attribution | None:
        """The last report of a sentence: “Jones disagreed.”"""
        for cue in range(len(sentence) - 1, -1, -1):
            if is_cue(sentence, cue):
                subject = subject_before(sentence, cue)
                if subject:
                    return self._apply("report", _MEDIUM, (subject, cue), sentence)
        return None

    def _introduced(self, number: int) -> Attribution | None:
        """The paragraph before ends in a colon: who it says will speak."""
        before = self.paragraphs[number - 1]
        if not before.of(self.text).endswith(":") or (self.headings[number - 1] and len(before) < 3):
            return None
        sentences = self._frame(number - 1)
        report = self._report(sentences[-1])
        if report:
            return self._taken(report, "introduced", _MEDIUM)
        names = [m for m in self.names.mentions if before.contains(m.span)]
        if names:
            m = names[-1]
            return Attribution(m.span, m.name, None, "introduced", _MEDIUM, (m.span.start, m.span.end))
        return None

    def _forward(self, frames: list[list[Sentence] | None]) -> None:
        """Whole-paragraph quotations that nothing before explains: the report that opens the next paragraph."""
        for number in range(len(self.paragraphs) - 1):
            sentences = frames[number]
            if not sentences or any(i in self.found for i, _ in self._outer[number]) or self.headings[number]:
                continue
            if any(t.word for s in sentences for t in s):
                continue
            following = frames[number + 1] or self._frame(number + 1)
            report = self._report(following[0]) if following else None
            if report:
                for i, _ in self._outer[number]:
                    self.found[i] = self._taken(report, "forward", "low")


def _named(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The name in a phrase, or the one that follows a phrase without: “the bank's head, Ada Bell,”."""
    named = name_in(sentence, phrase)
    comma, start = phrase[1], phrase[1] + 1
    nameless = named == phrase and any(not sentence[k].capital for k in range(*phrase) if sentence[k].word)
    if not nameless or start >= len(sentence) or sentence[comma].text != ",":
        return named
    end = start
    while end < len(sentence) and sentence[end].capital and sentence[end].lower not in sentence.language.times.days:
        end += 1
    closed = end < len(sentence) and sentence[end].text == ","
    return (start, end) if end > start + 1 or (end > start and closed) else named


def quotations(
    text: str,
    paragraphs: Sequence[Span],
    sentences: Sequence[Whole],
    segments: Sequence[Segment],
    language: LanguagePack,
) -> tuple[tuple[Quotation, ...], Names]:
    """The segments as quotations with kind, speaker and group, and the names of the article."""
    attributor = Attributor(text, paragraphs, sentences, segments, language)
    attributions = attributor.run()
    groups = _groups(segments, attributions)
    headings = [s.span for s in sentences if s.heading]
    headed = {s.span.start for s in segments if any(h.contains(s.span) for h in headings)}
    made = []
    for i, segment in enumerate(segments):
        said = attributions.get(i)
        made.append(
            Quotation(
                segment.span,
                segment.marks,
                _kind(segment, said, text, segment.span.start in headed, language),
                segment.closed,
                segment.nested,
                groups.get(i),
                Speaker(said.span, said.name) if said else None,
                said.cue if said else None,
                said.confidence if said else "low",
                said.rule if said else "",
            )
        )
    return tuple(made), attributor.names


def _groups(segments: Sequence[Segment], attributions: dict[int, Attribution]) -> dict[int, int]:
    """Numbers for the parts of one utterance: broken by its attribution, or continued over paragraphs."""
    outer = [i for i, segment in enumerate(segments) if not segment.nested]
    groups: dict[int, int] = {}
    for before, here in pairwise(outer):
        said = attributions.get(here)
        first = attributions.get(before)
        between = Span(segments[before].marks.end, max(segments[before].marks.end, segments[here].marks.start))
        broken = said and first and said.cue and said.key == first.key and between.contains(said.cue)
        if segments[here].continued or (broken and said and said.rule in _OWN and first and first.rule in _OWN):
            groups[here] = groups.setdefault(before, before)
    return groups


def _kind(
    segment: Segment, said: Attribution | None, text: str, heading: bool, language: LanguagePack
) -> QuotationKind:
    """What a quoted segment is; a label, never a filter. In a headline every word may be a capital one."""
    words = [w for w in segment.span.of(text).split() if any(c.isalnum() for c in w)]
    content = [w.strip(QUOTATION_MARKS + ".,!?()").lower() for w in words]
    light = language.determiners.any | language.prepositions.any | language.conjunctions.in_a_list
    heavy = [w for w, low in zip(words, content, strict=True) if low not in light]
    named = heavy and all(w.lstrip(QUOTATION_MARKS + "(")[:1].isupper() for w in heavy)
    before = text[max(0, segment.marks.start - 24) : segment.marks.start].lower().split()
    if len(words) <= 2 and _NICKNAME.match(text, max(0, segment.marks.start - 40), segment.marks.end + 20):
        return "scare"
    given = said is not None and said.cue is not None and said.cue.of(text).lower() in language.saying.naming
    if named and not heading and not given and not (said is not None and said.rule in _POST):
        if before and before[-1].strip(",") in language.headings.works:
            return "title"
        if len(words) >= 2 and not (before and before[-1].strip(",") in language.headings.before_no_title):
            return "title"
    if segment.span.of(text)[:1] == "(" and segment.span.of(text)[-1:] == ")":
        return "scare"  # a stage direction of a transcript
    if len(words) >= _FRAGMENT:
        return "speech"
    return "scare" if said is None and not heading else "fragment"
