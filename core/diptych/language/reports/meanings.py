"""Whom a role, or a verb without a subject, means among those of whom an article has told."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from diptych.language.reports.nouns import is_body, is_role
from diptych.language.reports.people import ReportPeople
from diptych.language.reports.persons import Mentioned, ReportPerson
from diptych.language.reports.said import Said
from diptych.language.reports.tokens import Frame, token_at, tokens
from diptych.languages import LanguagePack

_FAR = 600  # characters from one report to the next of the same speaker, at most


class Meanings:
    """What is asked while the quotations of an article are gone through: who is meant, and whether that is plain."""

    def __init__(self, text: str, starts: Sequence[int], language: LanguagePack, people: ReportPeople) -> None:
        self.text, self.language, self.people, self._starts = text, language, people, starts
        self._spoken: dict[str, dict[str, ReportPerson]] = {"f": {}, "m": {}, "": {}}  # by gender and name

    def _reports(self, meant: Mentioned) -> bool:
        """Whether a verb of saying stands in the sentence of which somebody is the subject: “La hija ha hablado.”"""
        end = self._starts[meant.sentence + 1] if meant.sentence + 1 < len(self._starts) else len(self.text)
        return any(token.lower in self.language.cues for token in tokens(self.text, meant.span.end, end, self.language))

    def _before_questions(self, at: int) -> int:
        """Where the questions begin that a report asks right before a place; the place where it asks none."""
        number = bisect_right(self._starts, at) - 1
        while self.text[self._starts[number - 1] : self._starts[number]].rstrip().endswith("?"):
            number -= 1
            at = self._starts[number]
        return at

    def _of_several(self, frame: Frame, cue: int, last: Said | None) -> bool:
        """Whether a verb alone is of several, where whoever spoke last is one: “…”, aseguran."""
        ends = self.language.habits.plural_verbs_end_in
        before = token_at(frame, cue - 1).lower
        several = frame[cue].lower.endswith(ends) or (before in self.language.verbs.have and before.endswith(ends))
        return several and (last is None or last.person.named)

    def _means_somebody(self, role: ReportPerson, at: int) -> bool:
        """Whether a role takes up one of those who were named; where nothing shows that, it may be anybody's."""
        shown = not role.introduced and not self.language.habits.without_articles
        kin = not role.roles.isdisjoint(self.language.people.kin)  # “la mère” may be another's: of whom was just told
        return shown and self.people.may_mean(role.gender, at, near=kin)

    def _known_by_role(self, noun: str, role: ReportPerson, at: int) -> ReportPerson | None:
        """The person named before whom a role with its article means, “la chercheuse”; None where that is not plain."""
        people = self.people
        if noun in self.language.habits.in_question:
            return people.in_question(role.gender, at)
        if noun in self.language.habits.accused:
            return people.accused(role.gender)
        if noun in self.language.habits.any_body or noun in self.language.people.texts:
            body = None if not role.alone else people.body_before("", at, 2)
            return body.person if body is not None else None
        if noun in self.language.habits.last_named or noun in self.language.determiners.demonstratives:
            named = (p.person for p in people.back(at) if p.person.named)
            return next((p for p in named if p.gender == role.gender or not p.gender or not role.gender), None)
        if not role.alone or not is_role(noun, self.language):
            return None
        if people.several(noun):
            return None  # two of them are called so
        if not role.gender or noun in self.language.habits.offices:
            return None  # who holds an office need not be among those who were spoken of
        near = people.meant(role.gender, at)
        before = bisect_right(self._starts, at) - 2
        if (
            near is not None
            and not near.led
            and not near.person.named
            and near.person.introduced
            and before <= near.sentence
            and near.person.name.split()[0].lower() in self.language.determiners.any
        ):
            return near.person  # “Eine Mutter zögert. „…“, sagt die 41-Jährige”
        if near is not None and not near.led and near.sentence == bisect_right(self._starts, at) - 1:
            return None  # “Vale wants the cinema; the owner …” is another
        if near is not None and near.person.named and near.person.gender == role.gender:
            beside = [p.person for p in people.in_sentence(near.sentence) if p.person.named]
            if any(p is not near.person and p.gender == role.gender and people.may_be(p, noun) for p in beside):
                return None  # “Ada Keller met Ute Sommer. … the painter”: either
            if people.may_be(near.person, noun):
                return near.person
        spoken = (p for p in self._spoken[role.gender].values() if people.may_be(p, noun))
        fits = [*islice(spoken, 2)] or [*islice(people.who_may_be(noun, role.gender), 2)]
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

    def _is_rivalled(self, meant: Mentioned, gender: str, at: int) -> bool:
        """Whether a pronoun may as well mean somebody named shortly before a role: “… ihr Sohn …, er”."""
        if meant.person.named or meant.person.name.split()[0].lower() in self.language.determiners.indefinite:
            return False
        near = self.people.back(at, self.people.begin(meant.sentence - 2))
        return any(p.person.named and p.person.gender == gender for p in near)
