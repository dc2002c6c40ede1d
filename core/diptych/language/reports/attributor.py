"""Who says each quotation of an article, frame by frame: rules first, then what lies around."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from diptych.document import Confidence, Sentence
from diptych.language.reports.ahead import report
from diptych.language.reports.nouns import is_body, is_role, of_several
from diptych.language.reports.people import ReportPeople
from diptych.language.reports.persons import ReportPerson
from diptych.language.reports.phrases import ReportPhrase, phrase_at
from diptych.language.reports.places import ReportedSpeaker, ReportPlace, candidates
from diptych.language.reports.rules import INVERTED, LAST_RESORT, REPORT, RULES, Rule
from diptych.language.reports.tokens import DASHES, Frame, frames, marked, tokens
from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.span import Span

_LONGEST = 400  # words of a frame; a longer one is a list or a table
_BREAKS = frozenset((",", "!", "?", "…", *DASHES))  # before a report inside the marks
_FAR = 600  # characters from one report to the next of the same speaker, at most
_ANNOUNCING = 5  # words before a colon that need no subject of their own: “Y avisó:”
_APPOSED = 8  # words behind a name that may tell who it is
_UNKNOWN = "unknown"  # in place of a rule: somebody the article has told of, and who that is cannot be said


@dataclass(frozen=True, slots=True)
class Said:
    """Who says a quotation: where that stands, the name, the verb, the rule; ``frame`` counts the frames."""

    span: Span
    person: ReportPerson
    cue: Span | None
    rule: str
    confidence: Confidence
    frame: int = -1


class ReportAttributor:
    """Goes through an article frame by frame and remembers who spoke last."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Span],
        sentences: Sequence[Sentence],
        segments: Sequence[Segment],
        language: LanguagePack,
        persons: Sequence[Span] = (),
    ) -> None:
        self.text, self.segments, self.language = text, segments, language
        self._paragraphs = paragraphs
        starts = self._starts = [s.span.start for s in sentences]
        headed = {s.paragraph for s in sentences if s.heading}
        first = [p.start for p in paragraphs]
        outer: list[list[tuple[int, Segment]]] = [[] for _ in paragraphs]
        for i, segment in enumerate(segments):
            if not segment.nested:
                outer[max(0, bisect_right(first, segment.marks.start) - 1)].append((i, segment))
        self._frames: list[tuple[int, Frame]] = []
        for number, paragraph in enumerate(paragraphs):
            made = frames(text, paragraph, outer[number], sentences, starts, language)
            self._frames += [(number, frame) for frame in made if len(frame) <= _LONGEST]
        self._frames = list(
            zip((n for n, _ in self._frames), marked([f for _, f in self._frames], language), strict=True)
        )
        told = [frame for number, frame in self._frames if number not in headed]
        every = sorted([*told, *self._incises()], key=lambda f: f[0].start)
        self.people = ReportPeople(text, every, starts, language, persons)
        self._headed = headed
        self.found: dict[int, Said] = {}
        self._spoken: dict[str, dict[str, ReportPerson]] = {"f": {}, "m": {}, "": {}}  # by gender and name

    def run(self) -> dict[int, Said]:
        """Who says every quotation that somebody is named for, by the index of its segment."""
        last: Said | None = None
        last_paragraph = -9
        for count, (number, frame) in enumerate(self._frames):
            for at, token in enumerate(frame):
                if not token.quoted:
                    continue
                near = last if last and number - last_paragraph <= 1 else None
                if near and near.confidence == "low" and near.frame < count - 1:
                    near = None  # a guess is carried on to the very next words only
                made = self._one(count, frame, at, near, same=last_paragraph == number, headed=number in self._headed)
                if made is None:
                    continue
                self.found[token.quotation] = made
                if made.person.named:
                    self._spoken[made.person.gender][made.person.name] = made.person
                last, last_paragraph = made, number
        return self.found

    def _one(self, count: int, frame: Frame, at: int, last: Said | None, same: bool, headed: bool) -> Said | None:
        """Who says one quotation."""
        index = frame[at].quotation
        if self.segments[index].continued and last:
            return replace(last, rule="continued", confidence="high")
        inside = self._inside(index, count, last)
        if inside is not None:
            return inside
        place = ReportPlace(frame, at, self.language, self.people.surnames, self.people.cases)
        for rule in RULES:
            found = rule.find(place)
            if found is not None and found.nobody:
                return None
            if headed and rule.id == "colon" and found and found.phrase and not self._is_known(frame, found.phrase):
                continue  # a place or a theme before the colon of a headline
            made = self._said(rule, found, frame, count, last) if found else None
            if made is not None:
                return made if made.rule != _UNKNOWN else None
        if headed:
            return None
        alone = all(not t.word for t in frame)
        if alone and at == 0 and self.text[frame[0].start] in DASHES:
            return self._turn(count)
        if alone and last is not None and same and last.frame >= count - 1:
            sure: Confidence = "low" if last.confidence == "low" else "high"
            return replace(last, rule="chain", confidence=sure, frame=count)
        if alone:
            return self._reported_before(count, last)
        told = self._still_reported(count, frame, at, last)
        if told is not None:
            return told if told.rule != _UNKNOWN else None
        found = LAST_RESORT.find(place)
        made = self._said(LAST_RESORT, found, frame, count, last) if found else None
        if made is not None:
            return made if made.rule != _UNKNOWN else None
        bare = self.language.habits.without_articles  # there a subject may be a noun that nothing shows
        announced = at > (_ANNOUNCING if self.language.habits.drops_subject else 0) and frame[at - 1].text == ":"
        if last is not None and same and not bare and not announced and not candidates(place, 0, at):
            between = [words for _, words in self._frames[last.frame + 1 : count]]
            if any(candidates(replace(place, frame=words), 0, len(words)) for words in between):
                return None  # somebody else was spoken of since
            return replace(last, rule="paragraph", confidence="low")
        return None

    def _turn(self, count: int) -> Said | None:
        """Who said the turn before the last one of a dialogue: two take turns, if one of them is nobody told of.

        The turn between must be of somebody else, or a question that nobody is named for.
        """
        number = self._frames[count][0]
        other, mine = ([k for k, (n, _) in enumerate(self._frames) if n == number - back] for back in (1, 2))
        if not other or not mine:
            return None
        said = []
        for turn in (other, mine):
            first, quoted = self._frames[turn[0]][1][0], [t for k in turn for t in self._frames[k][1] if t.quoted]
            if self.text[first.start] not in DASHES:
                return None
            said.append((self.found.get(quoted[-1].quotation), quoted[-1].text))
        (asked, question), (answered, _) = said
        if answered is None or (asked is None and not question.rstrip().endswith("?")):
            return None
        if asked is not None and asked.person.name == answered.person.name:
            return None
        return replace(answered, cue=None, rule="turns", confidence="medium", frame=count)

    def _incises(self) -> Iterator[Frame]:
        """The reports inside quotation marks, as far as the name in them and what it is told to be."""
        if not self.language.habits.reports_inside_marks:
            return
        for segment in self.segments:
            words = list(tokens(self.text, segment.span.start, segment.span.end, self.language))
            for i, token in enumerate(words[1:-2], start=1):
                if token.lower in self.language.cues and words[i - 1].text in _BREAKS:
                    phrase = phrase_at(words, i + 1, self.language)
                    if phrase is not None and phrase.name:
                        yield words[i : phrase.end + _APPOSED]

    def _is_known(self, frame: Frame, phrase: ReportPhrase) -> bool:
        """Whether a phrase names one of the people of the article."""
        return phrase.name is not None and frame[phrase.name[1] - 1].lower in self.people.surnames

    def _inside(self, index: int, count: int, last: Said | None) -> Said | None:
        """A report inside the marks: « Nous partirons, a dit Keller, dès demain »."""
        if not self.language.habits.reports_inside_marks:
            return None
        segment = self.segments[index]
        words: Frame = list(tokens(self.text, segment.span.start, segment.span.end, self.language))
        rule = INVERTED
        for i, token in enumerate(words[:-2]):
            if token.text not in _BREAKS:
                continue
            found = rule.find(ReportPlace(words, i, self.language, self.people.surnames, self.people.cases))
            if found is None or found.phrase is None or found.cue > i + 4:
                continue
            end = found.phrase.end
            if end < len(words) and words[end].text not in (",", ".", ":", "-", "–", "—"):
                continue
            made = self._said(Rule("inside", "high", "", rule.find), found, words, count, last)
            if made is not None:
                return made
        return None

    def _said(self, rule: Rule, found: ReportedSpeaker, frame: Frame, count: int, last: Said | None) -> Said | None:
        """The speaker that a rule found; a verb without a subject of its own is of whom was spoken last."""
        cue = Span(frame[found.cue].start, frame[found.cue].end) if found.cue >= 0 else None
        phrase = found.phrase
        if phrase is None:
            if last is not None and cue is not None and self._narrated(frame, found.cue):
                return replace(last, cue=cue, rule="going-on", confidence="high", frame=count)
            if not self.language.habits.drops_subject or cue is None:
                return None
            meant = self.people.meant("", frame[0].start)
            recent = bisect_right(self._starts, frame[0].start) - 2
            if meant is not None and meant.at < self._begin(count) and meant.sentence < recent:
                meant = None  # told too long ago for a verb alone to go on with it
            turn = self.text[frame[0].start] in DASHES and last is not None and last.frame < count
            if last is not None and meant is None and (turn or last.span.start < self._begin(count)):
                return None
            if turn and meant is not None and last is not None and meant.person.name == last.person.name:
                return None  # the speakers of a dialogue take turns
            if last is not None and (meant is None or last.span.start >= meant.at or last.frame == count):
                return replace(last, cue=cue, rule="dropped", confidence="medium", frame=count)
            if meant is None:
                return None
            known = (
                meant.person
                if meant.person.named
                else self._known_by_role(meant.person.surname, meant.person, meant.at)
            )
            unknown = known is None and self._means_somebody(meant.person, meant.at)
            return Said(meant.span, known or meant.person, cue, _UNKNOWN if unknown else "dropped", "medium", count)
        span = Span(frame[phrase.start].start, frame[phrase.end - 1].end)
        if phrase.pronoun:
            return self._pronoun(rule, frame, phrase, found.cue, count, last)
        if phrase.name:
            span = Span(frame[phrase.name[0]].start, frame[phrase.name[1] - 1].end)
        person = self.people.of(frame, phrase)
        if person is None:
            return Said(span, ReportPerson(span.of(self.text), "", named=False), cue, rule.id, "low", count)
        if not person.named and self.language.habits.without_articles:
            person = self._going_on(frame, found.cue, person, last) or person
        elif not person.named:  # behind the verb there, anybody's role
            noun = phrase.what(frame)
            known = self._known_by_role(noun, person, frame[phrase.start].start)
            known = known or self._going_on(frame, found.cue, person, last)
            if known is not None:
                person = known
            elif not of_several(noun, self.language) and self._means_somebody(person, frame[phrase.start].start):
                return Said(span, person, cue, _UNKNOWN, "low", count)
        return Said(span, person, cue, rule.id, rule.confidence, count)

    def _narrated(self, frame: Frame, cue: int) -> bool:
        """Whether an infinitive at the head of a sentence goes on with whoever spoke: “Et d'ajouter :”."""
        led = " ".join(token.lower for token in frame[:cue]).replace("' ", "'")
        return led in self.language.habits.infinitives_go_on

    def _means_somebody(self, role: ReportPerson, at: int) -> bool:
        """Whether a role takes up one of those who were named; where nothing shows that, it may be anybody's."""
        shown = not role.introduced and not self.language.habits.without_articles
        return shown and self.people.may_mean(role.gender, at)

    def _known_by_role(self, noun: str, role: ReportPerson, at: int) -> ReportPerson | None:
        """The person named before whom a role with its article means, “la chercheuse”; None where that is not plain."""
        people = self.people
        if noun in self.language.habits.any_body or noun in self.language.people.texts:
            body = None if not role.alone else people.body_before("", at, 2)
            return body.person if body is not None else None
        if noun in self.language.habits.last_named or noun in self.language.determiners.demonstratives:
            named = [p.person for p in people.places if p.at < at and p.person.named]
            fits = [p for p in named if p.gender == role.gender or not p.gender or not role.gender]
            return fits[-1] if fits else None
        if not role.alone or not is_role(noun, self.language):
            return None
        if sum(noun in person.roles for person in people.named) > 1:
            return None  # two of them are called so
        if not role.gender or noun in self.language.habits.offices:
            return None  # who holds an office need not be among those who were spoken of
        near = people.meant(role.gender, at)
        if near is not None and not near.led and near.sentence == bisect_right(self._starts, at) - 1:
            return None  # “Vale wants the cinema; the owner …” is another
        if near is not None and near.person.named and near.person.gender == role.gender:
            beside = [p.person for p in people.in_sentence(near.sentence) if p.person.named]
            if any(p is not near.person and p.gender == role.gender and people.may_be(p, noun) for p in beside):
                return None  # “Ada Keller met Ute Sommer. … the painter”: either
            if people.may_be(near.person, noun):
                return near.person
        spoken = list(self._spoken[role.gender].values()) or [p for p in people.named if p.gender == role.gender]
        fits = [p for p in spoken if people.may_be(p, noun)]
        fits = fits or [p for p in people.named if p.gender == role.gender and people.may_be(p, noun)]
        return fits[0] if len(fits) == 1 and people.is_near(fits[0], at) else None

    def _going_on(self, frame: Frame, cue: int, role: ReportPerson, last: Said | None) -> ReportPerson | None:
        """Whoever spoke last, where a verb says that the same speaker goes on: “добавил подсудимый”, “añadió ella”."""
        if (
            last is None
            or cue < 0
            or not (role.alone or not role.name)
            or not 0 <= frame[0].start - last.span.start < _FAR
        ):
            return None
        goes_on = any(token.lower in self.language.habits.going_on for token in frame[cue : cue + 4])
        fits = not role.gender or last.person.gender in (role.gender, "")
        return last.person if goes_on and fits and not is_body(last.person.surname, self.language) else None

    def _pronoun(
        self, rule: Rule, frame: Frame, phrase: ReportPhrase, cue_at: int, count: int, last: Said | None
    ) -> Said | None:
        """Whom a pronoun means."""
        cue = Span(frame[cue_at].start, frame[cue_at].end) if cue_at >= 0 else None
        token, pronouns = frame[phrase.start], self.language.pronouns
        gender = "f" if token.lower in pronouns.feminine else "m" if token.lower in pronouns.masculine else ""
        span = Span(token.start, token.end)
        meant = self.people.meant(gender, frame[0].start if phrase.start == 0 else token.start)
        going_on = self._going_on(frame, cue_at, ReportPerson("", "", gender), last)
        spoke = last if last is not None and not is_body(last.person.surname, self.language) else None
        if going_on is not None:
            person = going_on
        elif (
            spoke is not None and gender in (spoke.person.gender, "") and (meant is None or meant.at < spoke.span.start)
        ):
            person = spoke.person
        elif meant is not None:
            person = meant.person
        elif last is not None and (not last.person.gender or last.person.gender == gender):
            person = last.person
        else:
            body = self.people.body_before(gender, token.start, 1)
            if body is None:
                return None
            person = body.person
        if not person.named and not person.introduced:
            known = self._known_by_role(person.surname, person, token.start)
            if known is None and self._means_somebody(person, token.start):
                return Said(span, person, cue, _UNKNOWN, "low", count)
            person = known or person
        sure: Confidence = "medium" if person.gender == gender else "low"
        return Said(span, person, cue, rule.id, sure, count)

    def _still_reported(self, count: int, frame: Frame, at: int, last: Said | None) -> Said | None:
        """Who said the sentence before one in a form that only reports: “…, sagte Lenz. Es sei „kein Grund“.”"""
        forms = self.language.habits.reported_forms
        if not any(token.lower in forms for token in frame[:at]):
            return None
        for number in range(count - 1, -1, -1):
            paragraph, words = self._frames[number]
            if paragraph != self._frames[count][0]:
                return None
            if last is not None and last.frame == number:
                return replace(last, rule=REPORT.id, cue=None, confidence="medium", frame=count)
            found = report(ReportPlace(words, len(words), self.language, self.people.surnames, self.people.cases))
            if found is not None and found.phrase:
                return self._said(REPORT, found, words, number, last)
            if not any(token.lower in forms for token in words):
                return None
        return None

    def _reported_before(self, count: int, last: Said | None) -> Said | None:
        """Who the sentence before a quotation that stands alone reports or speaks of, None where it names nobody."""
        if count and self._frames[count - 1][0] == self._frames[count][0]:
            frame = self._frames[count - 1][1]
            if any(token.quoted for token in frame):
                return None
            found = report(ReportPlace(frame, len(frame), self.language, self.people.surnames, self.people.cases))
            made = self._said(REPORT, found, frame, count, last) if found is not None and found.phrase else None
            if made is not None:
                return made
            number = bisect_right(self._starts, frame[0].start) - 1
            there = [p for p in self.people.in_sentence(number) if not p.led]
            if there:
                return Said(there[0].span, there[0].person, None, "previous-sentence", "medium", count)
        if last is not None and last.span.start >= self._begin(count):
            return replace(last, rule="previous-speaker", confidence="medium", frame=count)
        return None

    def _begin(self, count: int) -> int:
        """Where the paragraph of a frame begins."""
        return self._paragraphs[self._frames[count][0]].start
