"""Who says each quotation: the rules on its own sentence first, then what its paragraph and the ones around tell."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from diptych.document import Confidence, Quotation
from diptych.document import Sentence as Whole
from diptych.language.attributed import groups, quotation
from diptych.language.attribution.clauses import Known, SentenceTokens, frame, is_cue
from diptych.language.attribution.coreference import References
from diptych.language.attribution.kinds import kind_of
from diptych.language.attribution.noun_phrases import Phrase, conjuncts, name_from, name_in, phrase_after
from diptych.language.attribution.people import PeopleRegistry
from diptych.language.attribution.rules import LAST_RESORT, RULES
from diptych.language.attribution.speaking import can_speak
from diptych.language.attribution.subjects import subject_before
from diptych.language.attribution.things import may_be_it, said_by
from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.languages.pack import uncontracted
from diptych.letters import CAPITAL, CAPITALS
from diptych.parse import Parse
from diptych.span import Span

_MEDIUM: Confidence = "medium"
_CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")
_LONGEST = 400  # words of a sentence, quotations counted as one; the rules look through all of it for each quotation
_LABEL = re.compile(rf"({CAPITAL}[{CAPITALS}.’'-]+(?: {CAPITAL}[{CAPITALS}.’'-]+){{0,3}}):\s")
_OWNED = re.compile(r"['’]s$")
_WHOSE = "possessive"  # the rule that finds whose claim it is
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
    speaks: bool = True  # a person, a body, a role: somebody who may be quoted


class Attributor:
    """Goes through an article paragraph by paragraph and remembers who spoke last."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Span],
        sentences: Sequence[Whole],
        segments: Sequence[Segment],
        language: LanguagePack,
        parse: Parse | None,
    ) -> None:
        self.text, self.paragraphs, self.language, self._parse = text, paragraphs, language, parse
        headed = {sentence.paragraph for sentence in sentences if sentence.heading}
        self.headings = [number in headed for number in range(len(paragraphs))]
        self.segments = segments
        outer = [(i, s) for i, s in enumerate(segments) if not s.nested]
        self._paragraph_starts = starts = [p.start for p in paragraphs]
        self._sentence_starts = [s.span.start for s in sentences]
        quoted = [s.marks for _, s in outer]
        self.people = PeopleRegistry(text, quoted, [s.span for s in sentences if s.heading], language, parse)
        self.references = References(self.people, starts, self._sentence_starts, quoted, parse)
        self._outer: list[list[tuple[int, Segment]]] = [[] for _ in paragraphs]
        for i, s in outer:
            self._outer[max(0, bisect_right(starts, s.marks.start) - 1)].append((i, s))
        self.found: dict[int, Attribution] = {}
        self._frames: dict[int, list[SentenceTokens]] = {}

    def run(self) -> dict[int, Attribution]:
        """The attribution of every quotation that has one, by the index of its segment."""
        frames: list[list[SentenceTokens] | None] = [None] * len(self.paragraphs)
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
        self._told_at_the_end()
        self._resolve()
        return self.found

    def _told_at_the_end(self) -> None:
        """An utterance over several paragraphs whose speaker only the last one names."""
        outer = [i for i, s in enumerate(self.segments) if not s.nested]
        chain: list[int] = []
        for index in outer:
            chain = [*chain, index] if self.segments[index].continued else [index]
            said, first = self.found.get(index), self.found.get(chain[0])
            if said and said.rule in _OWN and (first is None or first.rule not in _OWN):
                for earlier in chain[:-1]:
                    self.found[earlier] = self._taken(said, "continued", _MEDIUM)

    def _resolve(self) -> None:
        """Gives pronouns the names of those whom they mean, now that it is known who speaks where."""
        headed = [self.paragraphs[n] for n in range(len(self.paragraphs)) if self.headings[n]]
        quoted = [
            (made.span.start, made.name)
            for made in self.found.values()
            if not any(heading.contains(made.span) for heading in headed)
        ]
        self.references.resolve((*self._reports(), *quoted))
        for index, made in tuple(self.found.items()):
            meant = self.references.meant.get(made.span.start) or self.references.titled(
                made.span.of(self.text), made.span.start
            )
            if meant is not None:
                least = min(made.confidence, meant.confidence, key=_CONFIDENCES.index)
                self.found[index] = replace(made, name=meant.name, confidence=least)
            elif made.name.lower() in self.language.pronouns.of_things:
                self.found[index] = self._of_a_thing(made)
            elif made.rule == _WHOSE and made.name.lower() in self.language.owners:
                del self.found[index]  # “her claim that”: whose is not told

    def _of_a_thing(self, made: Attribution) -> Attribution:
        """The attribution with the body or the text that “it” means, as it is where none is near."""
        number = bisect_right(self._paragraph_starts, made.span.start) - 1
        frames = self._frame(number)
        place = next((n for n in range(len(frames)) if frames[n][-1].end > made.span.start), len(frames) - 1)
        at = next((k for k, token in enumerate(frames[place]) if token.start >= made.span.start), 0)
        before = frames[:place] if place or not number or self.headings[number - 1] else self._frame(number - 1)
        thing = said_by(frames[place], at, before, made.cue.of(self.text).lower() if made.cue else "")
        if thing is None:
            return made
        meant = self._apply(made.rule, thing.confidence, (thing.phrase, None), thing.sentence)
        if meant is None or not may_be_it(self.people.known.get(meant.name)):
            return made
        least = min(made.confidence, thing.confidence, key=_CONFIDENCES.index)
        return replace(made, name=meant.name, confidence=least)

    def _reports(self) -> Iterator[tuple[int, str]]:
        """Who says something in indirect speech: where, and what is shown of them."""
        for number in range(len(self.paragraphs)):
            for sentence in [] if self.headings[number] else self._frame(number):
                if len(sentence) > _LONGEST or any(token.quoted for token in sentence):
                    continue
                cue = next((k for k in range(len(sentence)) if sentence[k].lower in self.language.saying.plain), 0)
                if cue and is_cue(sentence, cue):
                    subject = _inverted_subject(sentence, cue) or subject_before(sentence, cue)
                    made = self._apply("report", _MEDIUM, (subject, cue), sentence) if subject else None
                    if made is not None and made.speaks:
                        yield made.span.start, made.name

    def _frame(self, number: int) -> list[SentenceTokens]:
        """The frame sentences of a paragraph, made once."""
        if number not in self._frames:
            paragraph, outer = self.paragraphs[number], self._outer[number]
            self._frames[number] = frame(self.text, paragraph, outer, self._sentence_starts, self.language, self._known)
        return self._frames[number]

    def _known(self, at: int) -> Known:
        """What a pipeline and the names say of the word at a place."""
        named, parse = (self.people.is_person_at(at), self.people.is_speaker_at(at)), self._parse
        token = parse.at(at) if parse is not None else -1
        if parse is None or token < 0:
            return "", "", -1, *named
        return parse.tags[token], parse.deps[token], parse.starts[parse.heads[token]], *named

    def _paragraph(
        self, number: int, sentences: list[SentenceTokens], inherited: Attribution | None
    ) -> Attribution | None:
        """Attributes the quotations of one paragraph; returns the last sure one."""
        last: Attribution | None = None
        sentences = [s.part(k, k + _LONGEST) for s in sentences for k in range(0, len(s), _LONGEST)]
        for place, sentence in enumerate(sentences):
            for at, token in enumerate(sentence):
                if not token.quoted:
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
        return last

    def _label_inside(self, index: int) -> Attribution | None:
        """A transcript that a quotation holds: “PENCE: Well, look …”"""
        segment = self.segments[index]
        match = _LABEL.match(self.text, segment.span.start, segment.span.end)
        if match is None:
            return None
        span = Span(*match.span(1))
        words = span.of(self.text)
        name = self.people.full(words.title()) or words.title()
        return Attribution(span, name, None, "transcript", "high", (span.start, span.end))

    def _own_sentence(self, sentence: SentenceTokens, at: int) -> Attribution | None:
        for rule in RULES:
            made = self._apply(rule.id, rule.confidence, rule.find(sentence, at), sentence)
            if made is not None:
                return made
        return None

    def _apply(
        self, rule: str, confidence: Confidence, found: tuple[Phrase, int | None] | None, sentence: SentenceTokens
    ) -> Attribution | None:
        if found is None:
            return None
        phrase, cue = found
        relative = sentence[phrase[1] - 1] if phrase[1] - phrase[0] > 1 else None
        if relative is not None and relative.lower in self.language.pronouns.relative:
            end = phrase[1] - 1
            phrase = (phrase[0], end - (sentence[end - 1].text == ","))
        else:
            relative = None
        named = _named(sentence, phrase)
        if named[1] - named[0] == 1 and named[0] > phrase[0] and sentence[named[0]].lower in self.language.names.titles:
            named = (named[0] - 1, named[1])  # “the King”
        first, last = sentence[named[0]], sentence[named[1] - 1]
        letter = first.capital and sentence.at(named[1]).text == ":"  # “A: “It is over.””
        owner = rule == _WHOSE and first.lower in self.language.owners
        need_a_noun = first.lower in self.language.determiners.need_a_noun and not (letter or owner)
        if need_a_noun and named[1] - named[0] == 1:
            return None
        span = Span(first.start, last.end)
        word = uncontracted(first.lower) if named[1] - named[0] == 1 else ""
        if word in self.language.pronouns.subjects:
            span = Span(span.start, span.start + len(word))
            name = span.of(self.text)
        else:
            name = self._full(sentence, named)
        if relative is not None:
            span = Span(relative.start, relative.end)
        place = Span(sentence[cue].start, sentence[cue].end) if cue is not None else None
        key = (place.start, place.end) if place else (span.start, span.end)
        return Attribution(span, name, place, rule, confidence, key, can_speak(sentence, named))

    def _full(self, sentence: SentenceTokens, named: Phrase) -> str:
        """The fullest name of everybody whom a phrase names."""
        parts = [Span(sentence[a].start, sentence[b - 1].end) for a, b in conjuncts(sentence, named)]
        return " and ".join(
            self.people.in_phrase(part)
            or self.people.full(part.of(self.text), part.start)
            or _OWNED.sub("", part.of(self.text))
            for part in parts
        )

    @staticmethod
    def _taken(source: Attribution, rule: str, confidence: Confidence) -> Attribution:
        return replace(source, rule=rule, confidence=confidence)

    def _around(
        self,
        number: int,
        sentences: list[SentenceTokens],
        place: int,
        at: int,
        last: Attribution | None,
        inherited: Attribution | None,
    ) -> Attribution | None:
        """What the paragraph and the ones before it say about a quotation whose own sentence is silent."""
        sentence = sentences[place]
        alone = not any(t.word for t in sentence)
        if alone and last is not None:
            between = self._told_between(sentences[place - 1]) if place else None
            return self._taken(between, "previous-sentence", "low") if between else self._taken(last, "chain", "high")
        if place and alone:
            report = self._report(sentences[place - 1])
            if report:
                return self._taken(report, "previous-sentence", _MEDIUM)
            person = self._only_person(sentences[place - 1])
            if person:
                return self._taken(person, "previous-person", "low")
        if place == 0 and number and alone:
            introduced = self._introduced(number)
            if introduced:
                return introduced
            if inherited is not None:
                return self._taken(inherited, "previous-paragraph", _MEDIUM)
            reported = self._reported_before(number)
            if reported is not None:
                return self._taken(reported, "previous-report", _MEDIUM)
        if last is not None and not alone and not any(is_cue(sentence, k) for k in range(len(sentence))):
            return self._taken(last, "paragraph", "low") if self._no_subject(sentence, at) else None
        return None

    def _told_between(self, sentence: SentenceTokens) -> Attribution | None:
        """Somebody else of whom the sentence before a quotation tells what he says; not whom a pronoun means.

        Who speaks goes on with what he is told to say: “…,” Bell said. A sailor said he had seen it. “It was big.””
        So does who is told to answer: “…,” Bell said. Lowe gave another version. “It was small.””
        """
        if any(token.quoted for token in sentence):
            return None
        saying = self.language.saying
        last = next((token.lower for token in reversed(sentence) if token.word), "")
        if last in saying.answering or last in saying.answers:
            return self._subject(sentence)
        report = self._report(sentence)
        if report is None or not report.speaks or report.cue is None:
            return None
        plain = report.cue.of(self.text).lower() in saying.plain
        return report if plain and report.name.lower() not in self.language.pronouns.for_a_name else None

    def _subject(self, sentence: SentenceTokens) -> Attribution | None:
        """The subject of the first verb of a sentence, by name or office; nobody for a pronoun."""
        finite = self.language.looks_finite
        verb = next((i for i, token in enumerate(sentence) if not token.capital and finite(token.lower)), None)
        subject = subject_before(sentence, verb) if verb else None
        made = self._apply("report", "low", (subject, None), sentence) if subject else None
        return made if made and made.name.lower() not in self.language.pronouns.for_a_name else None

    def _only_person(self, sentence: SentenceTokens) -> Attribution | None:
        """The one person whom a sentence is about, by name or pronoun: “The idea came to him at school.”"""
        forms = self.language.pronouns.masculine | self.language.pronouns.feminine
        there = [k for k, token in enumerate(sentence) if token.person or token.lower in forms]
        runs = [k for k in there if k - 1 not in there]
        if len(runs) != 1 or any(token.quoted for token in sentence):
            return None
        return self._apply("report", "low", ((runs[0], there[-1] + 1), None), sentence)

    def _no_subject(self, sentence: SentenceTokens, at: int) -> bool:
        return LAST_RESORT.find(sentence, at) is None

    def _reported_before(self, number: int) -> Attribution | None:
        """Who the paragraph before says something of, when a paragraph is quoted whole: “Lebo accused the mine.”"""
        if self._outer[number - 1] or self.headings[number - 1]:
            return None
        sentences = self._frame(number - 1)
        report = self._report(sentences[-1], first=True) if sentences else None
        return report if report is not None and report.speaks else None

    def _report(self, sentence: SentenceTokens, first: bool = False) -> Attribution | None:
        """The last report of a sentence, or the first one: “Jones disagreed.”"""
        for cue in range(len(sentence)) if first else range(len(sentence) - 1, -1, -1):
            if is_cue(sentence, cue):
                subject = _inverted_subject(sentence, cue) or subject_before(sentence, cue)
                if subject and not _does_nothing(sentence, subject, cue):
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
        names = [m for m in self.people.mentions if before.contains(m.span)]
        if names:
            m = names[-1]
            return Attribution(m.span, m.name, None, "introduced", _MEDIUM, (m.span.start, m.span.end))
        return None

    def _forward(self, frames: list[list[SentenceTokens] | None]) -> None:
        """Whole-paragraph quotations that nothing before explains: the report that opens the next paragraph."""
        for number in range(len(self.paragraphs) - 1):
            sentences = frames[number]
            if not sentences or any(i in self.found for i, _ in self._outer[number]) or self.headings[number]:
                continue
            if any(t.word for s in sentences for t in s):
                continue
            following = self._frame(number + 1)
            report = self._report(following[0], first=True) if following else None
            if report:
                for i, _ in self._outer[number]:
                    self.found[i] = self._taken(report, "forward", "low")


def _inverted_subject(sentence: SentenceTokens, cue: int) -> Phrase | None:
    """“The plan is sound, said Bo Lund”: who stands behind a verb of saying that follows a comma."""
    if (
        not cue
        or sentence[cue - 1].text != ","
        or sentence[cue].lower not in sentence.language.saying.before_the_subject
    ):
        return None
    phrase = phrase_after(sentence, cue + 1)
    after = sentence.at(phrase[1] if phrase else -1)
    closes = not after.word or after.lower in sentence.language.prepositions.any
    return phrase if closes else None  # “Roe, a nurse, said such cases had doubled” is another's report


def _does_nothing(sentence: SentenceTokens, subject: Phrase, cue: int) -> bool:
    """Whether a participle tells how somebody else does it: “he came out of | the exam | laughing”."""
    before = sentence.at(subject[0] - 1).lower
    return sentence[cue].lower.endswith("ing") and before in sentence.language.prepositions.any


def _named(sentence: SentenceTokens, phrase: Phrase) -> Phrase:
    """The name in a phrase, or the one that follows a phrase without: “the bank's head, Ada Bell,”."""
    named = name_in(sentence, phrase)
    if len(conjuncts(sentence, named)) > 1:
        return named
    office = all(sentence.language.is_role(sentence[k].lower) and not sentence[k].person for k in range(*named))
    if office:
        named = phrase  # “the Member for Port Ansley, Mrs Holm”
    comma = _behind_its_office(sentence, phrase)
    start = comma + 1
    if trade := _trade_of_one(sentence, phrase):
        return trade
    nameless = named == phrase and any(not sentence[k].capital for k in range(*phrase) if sentence[k].word)
    if not nameless or sentence.at(comma).text != ",":
        return named
    role = start
    while role < start + 4 and sentence.at(role).word and sentence[role].text.islower():
        role += 1
    if sentence.at(role).person and sentence.language.is_role(sentence[role - 1].lower):
        start = role  # “Fellow walker, mechanical engineer Ned Voss, 60, said”
    if sentence.at(start).lower in sentence.language.determiners.articles and sentence.at(start + 1).capital:
        start += any(sentence[k].person for k in range(*name_from(sentence, start + 1)))  # “the Rev Miles Udall”
    end = start
    while sentence.at(end).capital and sentence[end].lower not in sentence.language.times.days:
        end += 1
    closed = sentence.at(end).text == ","
    return (start, end) if end > start + 1 or (end > start and closed) else named


def _trade_of_one(sentence: SentenceTokens, phrase: Phrase) -> Phrase | None:
    """Who “one” is, where commas tell: “said one, | a baker |, at the pier”."""
    language, start = sentence.language, phrase[1] + 1
    one = phrase[1] - phrase[0] == 1 and sentence[phrase[0]].lower in language.determiners.stand_alone
    if not one or sentence.at(phrase[1]).text != "," or sentence.at(start).lower not in language.determiners.indefinite:
        return None
    told = phrase_after(sentence, start)
    closes = told is not None and not sentence.at(told[1]).word
    return told if told and closes and language.is_role(sentence[told[1] - 1].lower) else None


def _behind_its_office(sentence: SentenceTokens, phrase: Phrase) -> int:
    """The token behind a phrase and what it is of: “the head | of the team |, Captain Jon Haas,”, “one | of them |”."""
    language, end = sentence.language, phrase[1]
    last = sentence[end - 1].lower
    part = language.is_role(last) or (end - phrase[0] == 1 and last in language.determiners.stand_alone)
    inner = (
        phrase_after(sentence, end + 1) if part and sentence.at(end).lower in language.prepositions.of_office else None
    )
    return inner[1] if inner else end


def quotations(
    text: str,
    paragraphs: Sequence[Span],
    sentences: Sequence[Whole],
    segments: Sequence[Segment],
    language: LanguagePack,
    parse: Parse | None = None,
) -> tuple[tuple[Quotation, ...], PeopleRegistry]:
    """The segments as quotations with kind, speaker and group, and the people of the article."""
    attributor = Attributor(text, paragraphs, sentences, segments, language, parse)
    attributions = attributor.run()
    numbers = groups(segments, attributions, _cue_of_both)
    headings = [s.span for s in sentences if s.heading]
    headed = {s.span.start for s in segments if any(h.contains(s.span) for h in headings)}
    made = []
    for i, segment in enumerate(segments):
        said = attributions.get(i)
        heading = segment.span.start in headed
        kind = kind_of(segment, (said.rule, said.cue) if said else None, text, heading, language)
        made.append(quotation(segment, kind, numbers.get(i), said))
    return tuple(made), attributor.people


def _cue_of_both(one: Attribution, other: Attribution) -> Span | None:
    """The verb of the one report of two quotations whose own sentences told who speaks."""
    own = one.rule in _OWN and other.rule in _OWN
    return other.cue if own and one.key == other.key else None
