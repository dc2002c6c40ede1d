"""Whom an article introduces: full names, and what stands beside them, titles, roles, what a court says of them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from diptych.language.reports.genders import of_first_name, of_title, of_woman, of_words
from diptych.language.reports.nouns import closed, is_body, is_role
from diptych.language.reports.persons import ReportPerson, first_names_fit
from diptych.language.reports.phrases import ReportPhrase, divided, is_oblique, phrase_at
from diptych.language.reports.tokens import Frame, token_at
from diptych.languages import LanguagePack
from diptych.span import Span

_APPOSED = 10  # words behind a name that may tell what somebody is
_JUDGED = 6  # words between a verb of condemning and whom a court condemns


class Introductions:
    """Everybody who has a name in the frames of an article, by surname and by what the article says they are."""

    def __init__(
        self,
        text: str,
        frames: Sequence[Frame],
        language: LanguagePack,
        persons: Sequence[Span],
    ) -> None:
        self.text, self.language = text, language
        self._names = frozenset(persons)  # as a trained pipeline sees them
        self.by_surname: dict[str, list[ReportPerson]] = {}  # a couple, brothers, a namesake: several
        self.by_role: dict[str, ReportPerson] = {}
        self._alone = Counter(
            token.lower
            for frame in frames
            for k, token in enumerate(frame)
            if token.capital and not token.common and not (k and frame[k - 1].capital)
        )
        for frame in frames:
            self._full_names(frame)
        for frame in frames:
            self._surnames(frame)
        # everybody who has a name here, and those of them of whom the article tells a role
        self.named = [person for bearers in self.by_surname.values() for person in bearers]
        self._holders: dict[str, list[ReportPerson]] = defaultdict(list)
        for person in self.named:
            for role in person.roles:
                self._holders[role].append(person)

    def give(self, person: ReportPerson, role: str) -> None:
        """Notes what the article tells of somebody who has a name."""
        if role not in person.roles:
            person.roles.add(role)
            self._holders[role].append(person)

    def several(self, role: str) -> bool:
        """Whether the article tells one role of several who have names."""
        return len(self._holders.get(role, ())) > 1

    def _full_names(self, frame: Frame) -> None:
        """Enters the names of two words and more, and those behind a title."""
        for i, token in enumerate(frame):
            inside = token_at(frame, i - 1).capital and not closed(frame[i - 1].lower, self.language)
            if not token.word or (inside and token.lower not in self.language.determiners.any):
                continue
            phrase = phrase_at(frame, i, self.language)
            if phrase is None or phrase.name is None:
                continue
            first, last = phrase.name
            titled = first > i and frame[first - 1].lower.rstrip(".") in self.language.names.titles
            if last - first < 2 and not titled and not _is_own_kin(frame, phrase, self.language):
                continue
            if frame[first].lower in self.language.function_words or is_body(frame[first].lower, self.language):
                continue
            if not titled and (divided(frame, phrase, self.language) or not self._looks_like_a_name(frame, phrase)):
                continue
            name = self.text[frame[first].start : frame[last - 1].end]
            person = self._bearer(name, frame[last - 1].lower)
            if len(name.split()) > len(person.name.split()):
                person.name = name
            self._tell(person, frame, phrase)

    def _surnames(self, frame: Frame) -> None:
        """Notes what a comma tells of somebody behind the surname alone: “Sanjuán, tres veces campeón”."""
        for i, token in enumerate(frame):
            bearers = self.by_surname.get(token.lower, ())
            if len(bearers) == 1 and token.capital and token_at(frame, i + 1).text == ",":
                if not token_at(frame, i - 1).capital:
                    self._tell(bearers[0], frame, ReportPhrase(i, i + 1, (i, i + 1)))

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
        if token_at(frame, last).lower in language.cues or token_at(frame, last).text == ",":
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
        if token_at(frame, last).text == ",":
            for k in range(last + 1, min(last + _APPOSED, len(frame))):
                word = frame[k].lower
                if not frame[k].word or word in language.verbs.auxiliaries or word in language.pronouns.relative:
                    break  # no apposition: “…, Anne Ruiz, avait interrogé l'accusé”
                if is_role(word, language):
                    person.roles.add(frame[k].lower)
                    self.by_role.setdefault(frame[k].lower, person)
                    apposed = [token.lower for token in frame[last + 1 : k + 1]]
                    gender = of_woman(apposed, self.language) or gender or of_words(apposed, self.language)
                    break
        for k in range(last + 1, min(last + 6, len(frame))) if token_at(frame, last).text == "," else ():
            if not frame[k].word:
                break
            led = frame[k - 1].lower in language.determiners.any | language.prepositions.any
            if frame[k].lower in language.habits.accused and not (led and k > last + 2):
                person.roles.add(frame[k].lower)  # “Vale, el gestor acusado de …”, not “la abogada del acusado”
                self.by_role.setdefault(frame[k].lower, person)
        if token_at(frame, last).lower in language.verbs.be:
            told = phrase_at(frame, last + 1, language)  # “Pedro Lomas es el alcalde”
            if told is not None and not told.name and is_role(told.what(frame), language):
                person.roles.add(told.what(frame))
                self.by_role.setdefault(told.what(frame), person)
        if self.language.habits.accused and self._is_condemned(frame, phrase):
            person.roles.add(self.language.habits.accused[0])
        person.gender = person.gender or gender

    def _is_condemned(self, frame: Frame, phrase: ReportPhrase) -> bool:
        """Whether a court judges whom a phrase names: “a condamné vendredi Paul Rey”, “Paul Rey a été condamné”."""
        language = self.language
        for back in range(1, _JUDGED + 1):
            k = phrase.start - back
            if k < 0 or not frame[k].word or frame[k].lower in language.cues:
                break
            if frame[k].lower in language.habits.condemning:
                passive = token_at(frame, k - 1).lower in language.verbs.be
                personal = not passive and frame[phrase.start - 1].lower in language.habits.before_a_person
                return personal or frame[phrase.start - 1].lower not in language.prepositions.any
        apposed = token_at(frame, phrase.end).text == ","
        for k in range(phrase.end + apposed, min(len(frame), phrase.end + _JUDGED)):
            if not frame[k].word:
                break
            if frame[k].lower in language.habits.condemning:
                told = any(token.lower in language.verbs.of_a_passive for token in frame[phrase.end : k + 2])
                return told or (apposed and k == phrase.end + 1)  # “Paul Rey, condamné hier”
        return False


def _is_own_kin(frame: Frame, phrase: ReportPhrase, language: LanguagePack) -> bool:
    """Whether a single name is told by whose kin it is, or by an age: “su hija Lourdes”, “Paquita, de 80 años,”."""
    if phrase.what(frame) in language.people.kin:
        return phrase.definite and not language.habits.without_articles
    assert phrase.name is not None
    first, last = phrase.name
    aged = token_at(frame, last).text == "," and any(t.text.isdecimal() for t in frame[last : last + 3])
    return aged and frame[first].lower in language.given_names
