"""Who says each quotation of an article, frame by frame: rules first, then what lies around."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from diptych.document import Confidence, Sentence
from diptych.language.reports.ahead import report
from diptych.language.reports.meanings import Meanings
from diptych.language.reports.nouns import is_body, is_role, of_several
from diptych.language.reports.pairs import Pair, together
from diptych.language.reports.people import ReportPeople
from diptych.language.reports.persons import ReportPerson
from diptych.language.reports.phrases import ReportPhrase, phrase_at
from diptych.language.reports.places import ReportedSpeaker, ReportPlace, candidates
from diptych.language.reports.rules import INVERTED, LAST_RESORT, REPORT, RULES, Rule
from diptych.language.reports.said import Said
from diptych.language.reports.tokens import DASHES, Frame, ReportToken, frames, marked, token_at, tokens
from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.span import Span

_LONGEST = 400  # words of a frame; a longer one is a list or a table
_BREAKS = frozenset((",", "!", "?", "…", *DASHES))  # before a report inside the marks
_ANNOUNCING = 5  # words before a colon that need no subject of their own: “Y avisó:”
_APPOSED = 8  # words behind a name that may tell who it is
_ASKS = "asks"  # the rule that finds the first turn of a dialogue
_UNKNOWN = "unknown"  # in place of a rule: somebody the article has told of, and who that is cannot be said


class ReportAttributor(Meanings):
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
        starts = [s.span.start for s in sentences]
        headed = {s.paragraph for s in sentences if s.heading}
        first = [p.start for p in paragraphs]
        outer: list[list[tuple[int, Segment]]] = [[] for _ in paragraphs]
        for i, segment in enumerate(segments):
            if not segment.nested:
                outer[max(0, bisect_right(first, segment.marks.start) - 1)].append((i, segment))
        self._frames: list[tuple[int, Frame]] = []
        for number, paragraph in enumerate(paragraphs):
            made = frames(text, paragraph, outer[number], starts, language)
            self._frames += [(number, frame) for frame in made if len(frame) <= _LONGEST]
        self._frames = list(
            zip((n for n, _ in self._frames), marked([f for _, f in self._frames], language), strict=True)
        )
        self._of_paragraph: dict[int, list[int]] = defaultdict(list)
        for count, (number, _) in enumerate(self._frames):
            self._of_paragraph[number].append(count)
        told = [frame for number, frame in self._frames if number not in headed]
        every = sorted([*told, *self._incises()], key=lambda f: f[0].start)
        super().__init__(text, starts, language, ReportPeople(text, every, starts, language, persons))
        self._headed = headed
        self.found: dict[int, Said] = {}

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
        place = ReportPlace(frame, at, self.language, self.people.surnames, self.people.cases, self.people.other_names)
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
            turn = self._turn(count)
            return turn if turn is not None and turn.rule != _UNKNOWN else None
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
        sources = frozenset(self.language.habits.before_a_source).difference(self.language.habits.weak_sources)
        pronouns = self.language.pronouns.masculine | self.language.pronouns.feminine
        sourced = any(a.lower in sources and b.lower not in pronouns for a, b in pairwise(frame[:at]))
        if last is not None and same and not bare and not announced and not sourced and not candidates(place, 0, at):
            between = [words for _, words in self._frames[last.frame + 1 : count]]
            if any(candidates(replace(place, frame=words), 0, len(words)) for words in between):
                return None  # somebody else was spoken of since
            return replace(last, rule="paragraph", confidence="low")
        return None

    def _turn(self, count: int) -> Said | None:
        """Who said the turn before the last one of a dialogue: two take turns, if one of them is nobody told of.

        The turn between must be of somebody else, or a question that nobody is named for. The first two are of whoever
        asks another right before them.
        """
        number = self._frames[count][0]
        other, mine = (self._of_paragraph.get(number - back, []) for back in (1, 2))
        asks = self._asked_another(other, count, subject=True)
        if asks is not None:
            return asks
        if not other or not mine:
            return None
        first = self.found.get(self._quoted(other)[-1].quotation) if self._quoted(other) else None
        if first is not None and first.rule == _ASKS:
            return self._asked_another(mine, count, subject=False)
        said = []
        for turn in (other, mine):
            quoted = self._quoted(turn)
            if not quoted or not self._is_turn(turn):  # a dash may stand alone
                return None
            said.append((self.found.get(quoted[-1].quotation), quoted[-1].text))
        (asked, question), (answered, _) = said
        if answered is None or (asked is None and not question.rstrip().endswith("?")):
            return None
        if asked is not None and asked.person.name == answered.person.name:
            return None
        return replace(answered, cue=None, rule="turns", confidence="medium", frame=count)

    def _is_turn(self, paragraph: Sequence[int]) -> bool:
        return self.text[self._frames[paragraph[0]][1][0].start] in DASHES

    def _quoted(self, paragraph: Sequence[int]) -> list[ReportToken]:
        return [t for k in paragraph for t in self._frames[k][1] if t.quoted]

    def _asked_another(self, paragraph: Sequence[int], count: int, subject: bool) -> Said | None:
        """Who asks another before a dialogue, or whom: “La juge avait interrogé l'accusé.”, then the turns of both."""
        if not paragraph or self._is_turn(paragraph):
            return None
        frame, language = self._frames[paragraph[-1]][1], self.language
        if subject and not self._frames[count][1][0].text.rstrip().endswith("?"):
            return None
        cue = next((k for k, token in enumerate(frame) if token.lower in language.habits.asking), None)
        if cue is None or any(token.quoted for token in frame):
            return None
        place = ReportPlace(
            frame, len(frame), language, self.people.surnames, self.people.cases, self.people.other_names
        )
        there = candidates(place, 0, len(frame))
        asking, answering = [p for p in there if p.end <= cue], [p for p in there if p.start > cue]
        if len(asking) != 1 or len(answering) != 1:
            return None
        rule = Rule(_ASKS if subject else "turns", "medium", "", lambda _: None)
        return self._said(rule, ReportedSpeaker((asking if subject else answering)[0], cue), frame, count, None)

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
            found = rule.find(
                ReportPlace(words, i, self.language, self.people.surnames, self.people.cases, self.people.other_names)
            )
            if found is None or found.phrase is None or found.cue > i + 4:
                continue
            end = found.phrase.end
            if token_at(words, end).text not in ("", ",", ".", ":", "-", "–", "—"):
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
            if last is not None and self._narrated(frame, found.cue):
                return replace(last, cue=cue, rule="going-on", confidence="high", frame=count)
            if not self.language.habits.drops_subject or self._of_several(frame, found.cue, last):
                return None
            meant = self.people.meant("", self._before_questions(frame[0].start))
            recent = bisect_right(self._starts, frame[0].start) - 2
            if meant is not None and meant.at < self._begin(count) and meant.sentence < recent:
                meant = None  # told too long ago for a verb alone to go on with it
            turn = self.text[frame[0].start] in DASHES and last is not None and last.frame < count
            if meant is not None and meant.led and last is not None and last.span.start >= self._begin(count):
                meant = None  # a verb alone goes on with who spoke, not with whom a preposition leads to
            if last is not None and meant is None and (turn or last.span.start < self._begin(count)):
                return None
            if turn and meant is not None and last is not None and meant.person.name == last.person.name:
                return None  # the speakers of a dialogue take turns
            if last is not None and (meant is None or last.span.start >= meant.at or last.frame == count):
                return replace(last, cue=cue, rule="dropped", confidence="medium", frame=count)
            if meant is None:
                return None
            carried = last is not None and last.person.named and not self._reports(meant)
            if not meant.person.named and carried:
                return Said(meant.span, meant.person, cue, _UNKNOWN, "low", count)  # either
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
        both = together(frame, phrase, found.cue, self.language, self.people.surnames)
        if both is not None:
            return self._together(rule, frame, both, cue, count)
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

    def _together(self, rule: Rule, frame: Frame, both: Pair, cue: Span | None, count: int) -> Said:
        """Two who say it together, by the names of both."""
        one, other = both
        first = frame[one.name[0] if one.name else one.start].start
        joined = frame[other.start - 1].text
        name = f"{self._called(frame, one)} {joined} {self._called(frame, other)}"
        span = Span(first, frame[other.end - 1].end)
        return Said(span, ReportPerson(name, "", named=False), cue, rule.id, rule.confidence, count)

    def _called(self, frame: Frame, phrase: ReportPhrase) -> str:
        """The name of one of two, or the words that tell who it is."""
        person = self.people.of(frame, phrase)
        first = phrase.name[0] if phrase.name else phrase.start
        return person.name if person is not None else self.text[frame[first].start : frame[phrase.end - 1].end]

    def _narrated(self, frame: Frame, cue: int) -> bool:
        """Whether an infinitive at the head of a sentence goes on with whoever spoke: “Et d'ajouter :”."""
        led = " ".join(token.lower for token in frame[:cue]).replace("' ", "'")
        return led in self.language.habits.infinitives_go_on

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
        between = self.people.named_since(gender, spoke.span.start, token.start) if spoke and not meant else None
        if going_on is not None:
            person = going_on
        elif between is not None and spoke is not None and between.person is not spoke.person:
            person = between.person  # named after whoever spoke last, if some sentences ago
        elif (
            spoke is not None and gender in (spoke.person.gender, "") and (meant is None or meant.at < spoke.span.start)
        ):
            person = spoke.person
        elif meant is not None and self._is_rivalled(meant, gender, token.start):
            return Said(span, meant.person, cue, _UNKNOWN, "low", count)
        elif meant is not None:
            person = meant.person
        elif last is not None and (not last.person.gender or last.person.gender == gender):
            person = last.person
        else:
            body = self.people.body_before(gender, token.start, 1)
            if body is None:
                return None
            person = body.person
        if not person.introduced:
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
            found = report(
                ReportPlace(
                    words, len(words), self.language, self.people.surnames, self.people.cases, self.people.other_names
                )
            )
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
            if frame[-1].text == "?" and self._asks_of_one(frame):
                return self._asked(frame, count)
            found = report(
                ReportPlace(
                    frame, len(frame), self.language, self.people.surnames, self.people.cases, self.people.other_names
                )
            )
            made = self._said(REPORT, found, frame, count, last) if found is not None and found.phrase else None
            if made is not None:
                return made
            told = any(token.lower in self.language.habits.reported_forms for token in frame)
            if told and last is not None and last.span.start >= self._begin(count) and last.frame >= count - 2:
                return replace(last, rule=REPORT.id, cue=None, confidence="medium", frame=count)
            number = bisect_right(self._starts, frame[0].start) - 1
            there = [p for p in self.people.in_sentence(number) if not p.led]
            owned = there and last is not None and last.span.start >= self._begin(count) and not there[0].person.named
            if owned and frame[0].lower in self.language.determiners.possessives:
                return None  # “…”, klagt sie. Ihre Nachbarin hilft ihr. “…”: either
            if there:
                return Said(there[0].span, there[0].person, None, "previous-sentence", "medium", count)
        if last is not None and last.span.start >= self._begin(count):
            if any(self._names_another(k, last) for k in range(last.frame + 1, count)):
                return None
            return replace(last, rule="previous-speaker", confidence="medium", frame=count)
        return None

    def _names_another(self, frame: int, last: Said) -> bool:
        """Whether a sentence speaks of another than whoever spoke last."""
        there = self.people.in_sentence(bisect_right(self._starts, self._frames[frame][1][0].start) - 1)
        return any(p.person.named and not p.led and p.person is not last.person for p in there)

    def _asks_of_one(self, frame: Frame) -> bool:
        """Whether a question only names somebody: “Und Ladina?”, “¿Y el alcalde?”."""
        words = [token for token in frame if token.word]
        return (
            len(words) > 1
            and words[0].lower in self.language.conjunctions.any
            and (words[-1].capital or is_role(words[-1].lower, self.language))
            and len(words) < 4
        )

    def _asked(self, frame: Frame, count: int) -> Said | None:
        """Who answers a short question that names somebody: “Et Keller ? « Jamais. »”; else it is nobody's."""
        there = self.people.in_sentence(bisect_right(self._starts, frame[0].start) - 1)
        named = [p for p in there if p.person.named and not p.led]
        return Said(named[0].span, named[0].person, None, "asked", "medium", count) if len(named) == 1 else None

    def _begin(self, count: int) -> int:
        """Where the paragraph of a frame begins."""
        return self._paragraphs[self._frames[count][0]].start
