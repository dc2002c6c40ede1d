"""The people of an article by name and by what they are, and whom a pronoun or a role means."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from diptych.document import KnownPerson, Mention
from diptych.language.reports.genders import of_title, of_words
from diptych.language.reports.introductions import Introductions
from diptych.language.reports.nouns import is_body, is_plural_role, is_role, of_several
from diptych.language.reports.persons import (
    Mentioned,
    ReportPerson,
    first_names_fit,
    introduced,
    is_alone,
    with_complement,
)
from diptych.language.reports.phrases import ReportPhrase, divided, is_oblique, phrase_at
from diptych.language.reports.spoken_of import SpokenOf
from diptych.language.reports.tokens import Frame, token_at
from diptych.languages import LanguagePack
from diptych.span import Span

_NEAR = 8  # sentences before a role in which whoever it means was spoken of
_BACK = 4  # sentences before a pronoun in which whoever it means was named


class ReportPeople(Introductions):
    """Whoever the frames of an article name, in order."""

    def __init__(
        self,
        text: str,
        frames: Sequence[Frame],
        starts: Sequence[int],
        language: LanguagePack,
        persons: Sequence[Span] = (),
    ) -> None:
        super().__init__(text, frames, language, persons)
        self._starts = starts
        self._called: dict[str, list[ReportPerson]] = defaultdict(list)
        for person in self.named:
            if " " in person.name:
                self._called[person.name.split()[0].lower()].append(person)
        self._told_of = SpokenOf()
        self.places = self._told_of.rows
        self._bodies = SpokenOf()  # councils, companies, the police: whom “elle”, “el organismo” may mean
        self._quoting = {bisect_right(starts, t.start) - 1 for frame in frames for t in frame if t.quoted}
        self.surnames = frozenset(self.by_surname) | {span.of(text).split()[-1].lower() for span in persons}
        self.surnames |= {
            first for first, them in self._called.items() if len(them) == 1 and first in language.given_names
        }
        self._first_form = {
            surname[: len(surname) - len(first)] + end: surname
            for surname in self.by_surname
            for end, _, first in (pair.partition(">") for pair in language.habits.cases)
            if surname.endswith(first)
        }
        self.cases = frozenset(self._first_form) - self.surnames  # of surnames that are no subject: по словам Орлова
        for frame in frames:
            self._places(frame)
        self._told_of.close(in_order=True)
        self._bodies.close(in_order=False)
        inside = {t.lower for frame in frames for before, t in pairwise(frame) if t.capital and before.word}
        capitals = language.habits.nouns_have_capitals
        self.other_names = frozenset() if capitals else frozenset(inside) - language.people.roles
        self._of_sentence: dict[int, list[Mentioned]] = {}
        for place in self.places:
            self._of_sentence.setdefault(place.sentence, []).append(place)

    def _places(self, frame: Frame) -> None:
        """Notes where people are spoken of, by name or by what they are."""
        i = 0
        while i < len(frame):
            phrase = phrase_at(frame, i, self.language) if frame[i].word else None
            if phrase is None:
                i += 1
                continue
            both = divided(frame, phrase, self.language)
            if both and all(self.by_surname.get(frame[one.end - 1].lower) for one in both):
                phrase = both[0]
            person = self._meant_by_role(frame, phrase) or self.of(frame, phrase, known_only=True)
            if person is None or not person.named:
                self._body(frame, phrase)
            if person is not None:
                first = phrase.name[0] if phrase.name else phrase.start
                span = Span(frame[first].start, frame[(phrase.name[1] if phrase.name else phrase.end) - 1].end)
                at = frame[phrase.start].start
                apposed = token_at(frame, i - 1).text == "," and self.places and not phrase.name
                if apposed and self.places[-1].span.end == frame[i - 2].end:
                    i = phrase.end  # what somebody is, behind the name
                    continue
                led = token_at(frame, i - 1).lower in self.language.prepositions.any
                led = (
                    led
                    or frame[i].lower in self.language.determiners.need_a_noun
                    or is_oblique(frame, phrase, self.language)
                )
                led = led or self._is_aside(frame, i, phrase)
                led = led and not (i == 1 and frame[0].lower in self.language.habits.before_a_source)
                self._told_of.add(Mentioned(at, bisect_right(self._starts, at) - 1, person, span, led))
                i = phrase.end
            else:
                i = phrase.noun + 1 if is_body(phrase.what(frame), self.language) else i + 1

    def _is_aside(self, frame: Frame, i: int, phrase: ReportPhrase) -> bool:
        """Whether no sentence goes on with a phrase as its subject: “… que abrió | su padre”, “Su marido | y ella”."""
        language = self.language
        if phrase.name is not None or not phrase.owned:
            return False
        clause = any(t.lower in language.pronouns.relative for t in frame[max(0, i - 2) : i] if t.word)
        joined = token_at(frame, phrase.end).lower in language.conjunctions.in_a_list
        return clause or (joined and token_at(frame, phrase.end + 1).lower in language.pronouns.third_person)

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
        led = token_at(frame, phrase.start - 1).lower in self.language.prepositions.any
        self._bodies.add(Mentioned(at, bisect_right(self._starts, at) - 1, body, span, led))

    def body_before(self, gender: str, at: int, back: int) -> Mentioned | None:
        """The body last spoken of before a place, at most so many sentences back; a subject before what is led to."""
        number = bisect_right(self._starts, at) - 1
        there = self._bodies.back(at, self.begin(number - back))
        near = [b for b in there if gender in ("", b.person.gender)]
        return next((b for b in near if not b.led), near[0] if near else None)

    def _meant_by_role(self, frame: Frame, phrase: ReportPhrase) -> ReportPerson | None:
        """The person named shortly before whom a role with its article means: “Ada Keller läuft. Die Pflegerin …”."""
        noun = phrase.what(frame)
        if phrase.name or phrase.owned or not phrase.definite or not is_role(noun, self.language):
            return None
        if is_plural_role(noun, self.language):
            return None
        told = [frame[k].lower for k in range(phrase.start, phrase.end)]
        if noun in self.language.habits.in_question:
            return self.in_question(of_words(told, self.language), frame[phrase.start].start)
        if phrase.complement and noun in self.language.habits.makers:
            return self._maker(frame, phrase, of_words(told, self.language))
        if noun in self.language.habits.accused:
            return self.accused(of_words(told, self.language))
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
        here = [p for p in self.places[-4:] if p.sentence == number and p.person is person and not p.led]
        since = [p.person for p in self.places[-4:] if p.at > fits[-1].at and not p.led and not p.person.named]
        if here or any(other.introduced and other.gender == gender != "" for other in since):
            return None  # “Vale wants the cinema; the owner …” is another; “a mother …, the woman” is that one
        if "\n" in self.text[end : frame[phrase.start].start] and any(p is not person for p in others):
            return None  # over the end of a paragraph it may be anybody of those
        person.gender = person.gender or gender
        self.give(person, noun)
        self.by_role[noun] = person
        return person

    def _maker(self, frame: Frame, phrase: ReportPhrase, gender: str) -> ReportPerson | None:
        """Who was named last of those whom a work may tell: “l'auteur des Arpenteurs”, and of nobody else."""
        work = next((t for t in frame[phrase.end : phrase.end + 3] if t.capital or t.quoted), None)
        at = frame[phrase.start].start
        fits = (p.person for p in self.back(at) if p.person.named and gender in (p.person.gender, ""))
        return next(fits, None) if work else None

    def in_question(self, gender: str, at: int) -> ReportPerson | None:
        """Of whom others speak: who was just named and says nothing there, or of whom the article has told most.

        “L'intéressée” is none of those who spoke of her; None where it is not plain who is meant.
        """
        number = bisect_right(self._starts, at) - 1
        near = (p for p in self.back(at, self.begin(number - 1)) if p.person.named and p.sentence not in self._quoting)
        last = next((p.person for p in near if gender in (p.person.gender, "")), None)
        if last is not None:
            return last
        fits = [p for p in self.places if p.at < at and p.person.named and gender in (p.person.gender, "")]
        most = Counter(id(p.person) for p in fits).most_common(2)
        if not most or (len(most) > 1 and most[0][1] == most[1][1]):
            return None
        return next(p.person for p in fits if id(p.person) == most[0][0])

    def accused(self, gender: str) -> ReportPerson | None:
        """The only one of whom the article tells that a court judges him."""
        habits = self.language.habits
        told = {id(p): p for role in set(habits.accused) for p in self._holders.get(role, ())}.values()
        fits = [p for p in told if p.gender in (gender, "") and p.roles.isdisjoint(habits.in_court)]
        return fits[0] if len(fits) == 1 else None

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
        if noun in language.habits.makers and phrase.complement and phrase.definite and not phrase.owned:
            words = [frame[k].lower for k in range(phrase.start, phrase.end)]
            if (maker := self._maker(frame, phrase, of_words(words, language))) is not None:
                return maker
        whole = self.text[frame[phrase.start].start : frame[with_complement(frame, phrase, language) - 1].end]
        of_what = f"{noun} {whole.lower().partition(noun)[2].strip()}" if phrase.complement else noun
        several = self.several(noun)
        own = phrase.owned and noun in language.people.kin  # “ihr Mann” is not “ein Mann” of whom the article told
        taken = self.by_role.get(of_what)
        if role and phrase.definite and taken and (taken.named or not own) and not (several and of_what == noun):
            return taken
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
            introduced=introduced(phrase, noun, language) and not (taken_up and role),
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
                holders = {id(person): person for name in names for person in self._holders.get(name, ())}
                return next(iter(holders.values())) if len(holders) == 1 else None
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
        if not bearers and not first:
            called = self._called.get(word, [])
            bearers = called if len(called) == 1 else []
        if first:
            bearers = [p for p in bearers if first_names_fit(first, p.name.lower().split()[0])] or bearers
        if gender:
            bearers = [p for p in bearers if p.gender in (gender, "")] or bearers
        if len(bearers) < 2:
            return bearers[0] if bearers else None
        here = self.text.rfind("\n", 0, at)
        spoken = (p.person for p in self.back(at, here + 1) if p.person in bearers)
        return next(spoken, bearers[0])  # a report calls by the surname alone whom it is about

    def meant(self, gender: str, at: int) -> Mentioned | None:
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

    def named_since(self, gender: str, start: int, end: int) -> Mentioned | None:
        """Where somebody of a gender was named last between two places."""
        for k in range(bisect_left(self.places, end, key=lambda p: p.at) - 1, -1, -1):
            place = self.places[k]
            if place.at <= start:
                break
            if place.person.named and place.person.gender == gender:
                return place
        return None

    def may_be(self, person: ReportPerson, noun: str) -> bool:
        """Whether somebody may be called so: the accused has no other part in the trial."""
        habits = self.language.habits
        return noun not in habits.accused or person.roles.isdisjoint(habits.in_court)

    def who_may_be(self, noun: str, gender: str) -> Iterator[ReportPerson]:
        """Those of a gender who have a name and may be called so."""
        return (p for p in self.named if p.gender == gender and self.may_be(p, noun))

    def may_mean(self, gender: str, at: int, near: bool = False) -> bool:
        """Whether anybody named before a place, or ``near`` it, may be whom a role with its article means."""
        first = bisect_right(self._starts, at) - 1 - _BACK if near else 0
        there = self.back(at, self.begin(first))
        return any(p.person.named and (not gender or p.person.gender in (gender, "")) for p in there)

    def is_near(self, person: ReportPerson, at: int) -> bool:
        """Whether somebody was spoken of not long before a place."""
        number = bisect_right(self._starts, at) - 1
        return any(p.person is person for p in self.back(at, self.begin(number - _NEAR)))

    def back(self, at: int, start: int = 0) -> Iterator[Mentioned]:
        """Where people are spoken of before a place, but not before ``start``, the last one first."""
        return self._told_of.back(at, start)

    def begin(self, sentence: int) -> int:
        """Where a sentence begins; 0 before the first."""
        return self._starts[sentence] if sentence > 0 else 0

    def in_sentence(self, number: int) -> Sequence[Mentioned]:
        """Where people are spoken of in a sentence, in order."""
        return self._of_sentence.get(number, ())

    def mentions(self) -> tuple[Mention, ...]:
        """Where people are named."""
        return tuple(Mention(p.span, p.person.name, "name") for p in self.places if p.person.named)

    def known(self) -> tuple[KnownPerson, ...]:
        """The people of the article by their names."""
        return tuple(KnownPerson(p.name, p.name.split()[-1], p.gender) for p in self.named)
