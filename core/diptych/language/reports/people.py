"""The people of an article by name and by what they are, and whom a pronoun or a role means."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from diptych.document import KnownPerson, Mention
from diptych.language.reports.genders import of_first_name, of_title, of_woman, of_words
from diptych.language.reports.nouns import closed, is_body, is_role, of_several
from diptych.language.reports.persons import (
    Mentioned,
    ReportPerson,
    first_names_fit,
    introduced,
    is_alone,
    with_complement,
)
from diptych.language.reports.phrases import ReportPhrase, is_oblique, phrase_at
from diptych.language.reports.tokens import Frame
from diptych.languages import LanguagePack
from diptych.span import Span

_NEAR = 8  # sentences before a role in which whoever it means was spoken of
_BACK = 4  # sentences before a pronoun in which whoever it means was named


class ReportPeople:
    """Whoever the frames of an article name, in order."""

    def __init__(
        self,
        text: str,
        frames: Sequence[Frame],
        starts: Sequence[int],
        language: LanguagePack,
        persons: Sequence[Span] = (),
    ) -> None:
        self.text, self.language, self._starts = text, language, starts
        self._names = frozenset(persons)  # as a trained pipeline sees them
        self.by_surname: dict[str, list[ReportPerson]] = {}  # a couple, brothers, a namesake: several
        self.by_role: dict[str, ReportPerson] = {}
        self.places: list[Mentioned] = []
        self.bodies: list[Mentioned] = []  # councils, companies, the police: whom “elle”, “el organismo” may mean
        self._alone = Counter(
            token.lower
            for frame in frames
            for k, token in enumerate(frame)
            if token.capital and not token.common and not (k and frame[k - 1].capital)
        )
        for frame in frames:
            self._full_names(frame)
        self.surnames = frozenset(self.by_surname) | {span.of(text).split()[-1].lower() for span in persons if span}
        self._first_form = {
            surname[: len(surname) - len(first)] + end: surname
            for surname in self.by_surname
            for end, _, first in (pair.partition(">") for pair in language.habits.cases)
            if surname.endswith(first)
        }
        self.cases = frozenset(self._first_form) - self.surnames  # of surnames that are no subject: по словам Орлова
        for frame in frames:
            self._places(frame)
        self.places.sort(key=lambda place: place.at)
        self._of_sentence: dict[int, list[Mentioned]] = {}
        for place in self.places:
            self._of_sentence.setdefault(place.sentence, []).append(place)

    def _full_names(self, frame: Frame) -> None:
        """Enters the names of two words and more, and those behind a title."""
        for i, token in enumerate(frame):
            inside = i and frame[i - 1].capital and not closed(frame[i - 1].lower, self.language)
            if not token.word or (inside and token.lower not in self.language.determiners.any):
                continue
            phrase = phrase_at(frame, i, self.language)
            if phrase is None or phrase.name is None:
                continue
            first, last = phrase.name
            titled = first > i and frame[first - 1].lower.rstrip(".") in self.language.names.titles
            if last - first < 2 and not titled:
                continue
            if frame[first].lower in self.language.function_words or is_body(frame[first].lower, self.language):
                continue
            if not titled and not self._looks_like_a_name(frame, phrase):
                continue
            name = self.text[frame[first].start : frame[last - 1].end]
            person = self._bearer(name, frame[last - 1].lower)
            if len(name.split()) > len(person.name.split()):
                person.name = name
            self._tell(person, frame, phrase)

    def _bearer(self, name: str, surname: str) -> ReportPerson:
        """Whom a name belongs to: one entered before with its first name or with none, else a new one."""
        bearers = self.by_surname.setdefault(surname, [])
        for person in bearers:
            mine, other = name.lower().split(), person.name.lower().split()
            if len(mine) < 2 or len(other) < 2 or first_names_fit(mine[0], other[0]):
                return person
        bearers.append(ReportPerson(name, surname))
        return bearers[-1]

    def _looks_like_a_name(self, frame: Frame, phrase: ReportPhrase) -> bool:
        """Whether two capitals are a person's name where nouns have capitals too: something has to say so."""
        assert phrase.name is not None
        language, (first, last) = self.language, phrase.name
        if not language.habits.nouns_have_capitals or frame[first].lower in language.given_names:
            return True
        if Span(frame[first].start, frame[last - 1].end) in self._names:
            return True
        if is_role(phrase.what(frame), language):
            return True
        if first and (frame[first - 1].text.isdecimal() or frame[first - 1].lower in language.determiners.any):
            return False
        if last < len(frame) and (frame[last].lower in language.cues or frame[last].text == ","):
            return True
        return self._alone[frame[last - 1].lower] > 0

    def _tell(self, person: ReportPerson, frame: Frame, phrase: ReportPhrase) -> None:
        """Notes what stands beside a name: titles, roles, first names, a role behind a comma."""
        assert phrase.name is not None
        language, (first, last) = self.language, phrase.name
        words = [frame[k].lower.rstrip(".") for k in range(phrase.start, first)]
        for word in words:
            if is_role(word, language):
                person.roles.add(word)
                self.by_role.setdefault(word, person)
        person.roles.update(f"{one} {other}" for one, other in pairwise(words) if is_role(other, language))
        gender = (
            "m"
            if is_oblique(frame, phrase, self.language)
            else of_title(words, self.language) or of_woman(words, self.language)
        )
        gender = gender or of_first_name(frame[first].lower, self.language) or of_words(words, self.language)
        if last + 1 < len(frame) and frame[last].text == ",":
            for k in range(last + 1, min(last + 6, len(frame))):
                word = frame[k].lower
                if not frame[k].word or word in language.verbs.auxiliaries or word in language.pronouns.relative:
                    break  # no apposition: “…, Anne Ruiz, avait interrogé l'accusé”
                if is_role(word, language):
                    person.roles.add(frame[k].lower)
                    self.by_role.setdefault(frame[k].lower, person)
                    apposed = [token.lower for token in frame[last + 1 : k + 1]]
                    gender = of_woman(apposed, self.language) or gender or of_words(apposed, self.language)
                    break
        for k in range(last + 1, min(last + 6, len(frame))) if last < len(frame) and frame[last].text == "," else ():
            if not frame[k].word:
                break
            led = frame[k - 1].lower in language.determiners.any | language.prepositions.any
            if frame[k].lower in language.habits.accused and not (led and k > last + 2):
                person.roles.add(frame[k].lower)  # “Vale, el gestor acusado de …”, not “la abogada del acusado”
                self.by_role.setdefault(frame[k].lower, person)
        if last < len(frame) and frame[last].lower in language.verbs.be:
            told = phrase_at(frame, last + 1, language)  # “Pedro Lomas es el alcalde”
            if told is not None and not told.name and is_role(told.what(frame), language):
                person.roles.add(told.what(frame))
                self.by_role.setdefault(told.what(frame), person)
        person.gender = person.gender or gender

    def _places(self, frame: Frame) -> None:
        """Notes where people are spoken of, by name or by what they are."""
        i = 0
        while i < len(frame):
            phrase = phrase_at(frame, i, self.language) if frame[i].word else None
            if phrase is None or phrase.pronoun:
                i += 1
                continue
            person = self._meant_by_role(frame, phrase) or self.of(frame, phrase, known_only=True)
            if person is None or not person.named:
                self._body(frame, phrase)
            if person is not None:
                first = phrase.name[0] if phrase.name else phrase.start
                span = Span(frame[first].start, frame[phrase.end - 1].end)
                at = frame[phrase.start].start
                apposed = i > 1 and frame[i - 1].text == "," and self.places and not phrase.name
                if apposed and self.places[-1].span.end == frame[i - 2].end:
                    i = phrase.end  # what somebody is, behind the name
                    continue
                led = i > 0 and frame[i - 1].lower in self.language.prepositions.any
                led = (
                    led
                    or frame[i].lower in self.language.determiners.need_a_noun
                    or is_oblique(frame, phrase, self.language)
                )
                led = led and not (i == 1 and frame[0].lower in self.language.habits.before_a_source)
                self.places.append(Mentioned(at, bisect_right(self._starts, at) - 1, person, span, led))
                i = phrase.end
            else:
                i = phrase.noun + 1 if is_body(phrase.what(frame), self.language) else i + 1

    def _body(self, frame: Frame, phrase: ReportPhrase) -> None:
        """Notes a body that is spoken of, but for a word that only takes one up again."""
        noun = phrase.what(frame)
        if not is_body(noun, self.language) or noun in self.language.people.texts:
            return
        if noun in self.language.habits.any_body and not phrase.name and not phrase.complement:
            return
        at = frame[phrase.start].start
        gender = of_words([frame[k].lower for k in range(phrase.start, phrase.end)], self.language)
        span = Span(at, frame[with_complement(frame, phrase, self.language) - 1].end)
        body = ReportPerson(span.of(self.text), noun, gender, named=False)
        led = phrase.start > 0 and frame[phrase.start - 1].lower in self.language.prepositions.any
        self.bodies.append(Mentioned(at, bisect_right(self._starts, at) - 1, body, span, led))

    def body_before(self, gender: str, at: int, back: int) -> Mentioned | None:
        """The body last spoken of before a place, at most so many sentences back; a subject before what is led to."""
        number = bisect_right(self._starts, at) - 1
        near = [b for b in self.bodies if b.at < at and b.sentence >= number - back]
        near = [b for b in near if gender in ("", b.person.gender)]
        return next((b for b in reversed(near) if not b.led), near[-1] if near else None)

    def _meant_by_role(self, frame: Frame, phrase: ReportPhrase) -> ReportPerson | None:
        """The person named shortly before whom a role with its article means: “Ada Keller läuft. Die Pflegerin …”."""
        noun = phrase.what(frame)
        if phrase.name or phrase.owned or not phrase.definite or not is_role(noun, self.language):
            return None
        if phrase.complement and not any(
            t.lower in self.language.saying.audience for t in frame[phrase.end : phrase.end + 3]
        ):
            return None
        if noun in self.by_role or phrase.noun != phrase.end - 1:
            return None
        gender = of_words([frame[k].lower for k in range(phrase.start, phrase.end)], self.language)
        number = bisect_right(self._starts, frame[phrase.start].start) - 1
        near = [p for p in self.places[-4:] if p.sentence >= number - 2 and p.person.named]
        near = [p for p in near if p.sentence < number or p.led]  # “Vale wants the cinema; the owner …” is another
        fits = [p for p in near if p.person.gender in (gender, "") and self.may_be(p.person, noun)]
        if not fits:
            return None
        person, end = fits[-1].person, fits[-1].span.end
        if any(p.person is not person and p.person.gender == person.gender == gender != "" for p in fits):
            return None  # two women, or two men, of whom nothing says which is meant
        others = (p.person for p in self.places if p.person.named and p.person.gender == gender)
        if "\n" in self.text[end : frame[phrase.start].start] and any(p is not person for p in others):
            return None  # over the end of a paragraph it may be anybody of those
        person.gender = person.gender or gender
        person.roles.add(noun)
        self.by_role[noun] = person
        return person

    def of(self, frame: Frame, phrase: ReportPhrase, known_only: bool = False) -> ReportPerson | None:
        """Who a phrase names; a role that has no name here stands for itself."""
        language = self.language
        if phrase.name is not None and not self._owned_kin(frame, phrase):
            first, last = phrase.name
            title = of_title([frame[k].lower.rstrip(".") for k in range(phrase.start, first)], language)
            found = self._known(
                frame[last - 1].lower, frame[first].lower if last - first > 1 else "", title, frame[0].start
            )
            if found is not None:
                return found
            if known_only:
                return None
            return ReportPerson(self.text[frame[first].start : frame[last - 1].end], frame[last - 1].lower)
        noun = phrase.what(frame)
        if not noun:
            return None
        role = is_role(noun, language)
        whole = self.text[frame[phrase.start].start : frame[with_complement(frame, phrase, language) - 1].end]
        of_what = f"{noun} {whole.lower().partition(noun)[2].strip()}" if phrase.complement else noun
        several = sum(noun in person.roles for person in self.named) > 1
        if role and phrase.definite and of_what in self.by_role and not (several and of_what == noun):
            return self.by_role[of_what]
        if role and phrase.definite and noun in self.by_role and self.by_role[noun].named and not several:
            return self.by_role[noun]
        if role and phrase.definite and (holder := self._holder(of_what)):
            return holder
        if known_only and not role:
            return None
        words = [frame[k].lower for k in range(phrase.start, phrase.end)]
        taken_up = words[0] in language.determiners.demonstratives and not of_several(
            noun, language
        )  # ce spécialiste des …
        person = ReportPerson(
            whole,
            noun,
            of_words(words, self.language),
            named=False,
            alone=(is_alone(phrase, noun, language) or taken_up) and noun not in language.people.kin,
            introduced=introduced(phrase, noun, language),
            roles={noun},
        )
        if role and phrase.start < phrase.noun:
            self.by_role.setdefault(of_what, person)
            self.by_role.setdefault(noun, person)
        return person

    def _holder(self, office: str) -> ReportPerson | None:
        """The only one here who holds an office that has several names: le chef de l'État is the president."""
        for line in self.language.habits.one_office:
            names = frozenset(line.split(", "))
            if office.replace("’", "'") in names:
                holders = [person for person in self.named if not names.isdisjoint(person.roles)]
                return holders[0] if len(holders) == 1 else None
        return None

    def _owned_kin(self, frame: Frame, phrase: ReportPhrase) -> bool:
        """Whether a name says whose kin is spoken of, where nothing but its case does: “вдова Ложкина”."""
        one = phrase.name is not None and phrase.name[1] - phrase.name[0] == 1
        return self.language.habits.without_articles and one and phrase.what(frame) in self.language.people.kin

    def _known(self, word: str, first: str, gender: str, at: int) -> ReportPerson | None:
        """The person of a surname, with an ending of the genitive taken off where the language has one.

        Of several the one of the first name, or of the gender of a title, or whoever was spoken of last.
        """
        stems = [word, *(word[: -len(e)] for e in self.language.habits.genitives_end_in if word.endswith(e))]
        stems += [self._first_form[word]] if word in self.cases else []
        bearers = next((self.by_surname[stem] for stem in stems if stem in self.by_surname), [])
        if first:
            bearers = [p for p in bearers if first_names_fit(first, p.name.lower().split()[0])] or bearers
        if gender:
            bearers = [p for p in bearers if p.gender in (gender, "")] or bearers
        if len(bearers) < 2:
            return bearers[0] if bearers else None
        spoken = [p.person for p in self.places if p.at < at and p.person in bearers]
        return spoken[-1] if spoken else bearers[0]

    @property
    def named(self) -> list[ReportPerson]:
        """Everybody who has a name here."""
        return [person for bearers in self.by_surname.values() for person in bearers]

    def meant(self, gender: str, at: int, subjects: bool = True) -> Mentioned | None:
        """Whom a pronoun means: of the sentence before it, and those before that, who was first spoken of there."""
        number, led = bisect_right(self._starts, at) - 1, None
        for sentence in range(number, number - _BACK - 1, -1):
            there = [
                p
                for p in self.in_sentence(sentence)
                if p.at < at and (not gender or p.person.gender in (gender, "")) and not (p.led and not p.person.gender)
            ]
            subject = next((p for p in there if not p.led), None)
            if subject is not None and (led is None or sentence >= led.sentence - 1):
                return subject
            led = led or next(iter(there), None)
            if led is not None and sentence < led.sentence:
                return led
        return led

    def may_be(self, person: ReportPerson, noun: str) -> bool:
        """Whether somebody may be called so: the accused has no other part in the trial."""
        habits = self.language.habits
        return noun not in habits.accused or person.roles.isdisjoint(habits.in_court)

    def may_mean(self, gender: str, at: int) -> bool:
        """Whether anybody named before a place may be whom a role with its article means."""
        return any(p.person.named and (not gender or p.person.gender in (gender, "")) for p in self.places if p.at < at)

    def is_near(self, person: ReportPerson, at: int) -> bool:
        """Whether somebody was spoken of not long before a place."""
        number = bisect_right(self._starts, at) - 1
        return any(p.person is person and number - _NEAR <= p.sentence <= number for p in self.places if p.at < at)

    def in_sentence(self, number: int) -> Sequence[Mentioned]:
        """Where people are spoken of in a sentence, in order."""
        return self._of_sentence.get(number, ())

    def mentions(self) -> tuple[Mention, ...]:
        """Where people are named."""
        return tuple(Mention(p.span, p.person.name, "name") for p in self.places if p.person.named)

    def known(self) -> tuple[KnownPerson, ...]:
        """The people of the article by their names."""
        return tuple(KnownPerson(p.name, p.name.split()[-1], p.gender) for p in self.named)
