"""The people of an article: full names, and the surnames, first names and titles that lead back to them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from diptych.document import Mention
from diptych.language.attribution.evidence import (
    Person,
    gender_of,
    leaning_of,
    speaks_against,
    tells_of_a_noun,
    weigh,
    weigh_descriptions,
    weigh_verbs,
)
from diptych.language.attribution.name_runs import NameRun, may_stand_alone, name_runs, nicknamed
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL
from diptych.parse import Parse
from diptych.span import Span

_TITLE = 40  # letters at most before a name
_NAMESAKES = 20  # people of one surname among whom one is looked for
_NEAR = 60  # characters before a name that are looked at, and half of those behind it
_NICKNAME = re.compile(rf" [\"“‘'(][^\s\"”’()]{{2,20}}[\"”’')] ({CAPITAL}[\w’'-]+)")
_WORD = re.compile(r"\S+")
_ONE_CAPITAL = re.compile(rf"(?<![\w’'-]){CAPITAL}[\w’'-]*\w")


class PeopleRegistry:
    """The names of one article with look-up by surname, role and age."""

    def __init__(
        self,
        text: str,
        quoted: Sequence[Span],
        headings: Sequence[Span],
        language: LanguagePack,
        parse: Parse | None = None,
    ) -> None:
        self.text, self.language, self._parse = text, language, parse
        self._quoted, self._headings = sorted(quoted), sorted(headings)
        self.known: dict[str, Person] = {}
        self._surnames: dict[str, list[Person]] = {}
        self._firsts: dict[str, list[Person]] = {}
        self._told: dict[str, list[Person]] = {}
        self._unsure: dict[str, Person] = {}  # single words that nothing but what they are no person by was told of
        self.mentions: list[Mention] = []
        runs = [_with_nickname(text, run) for run in name_runs(text, language)]
        free = [run for run in runs if not self._is_hidden(run.span.start) and not _is_shouted(run)]
        for run in sorted(free, key=lambda run: run.alone):  # a title with one name may mean a full name told later
            self._add(run)
        for run in nicknamed(text, language):
            if not self._is_hidden(run.span.start):
                self._add(run).noted("nickname")
        told = {run.span.start for run in free}
        for run in runs:
            if run.span.start not in told:
                self._mention(run)
        self._single_words()
        if parse is not None:
            self._entities(parse)
        self.mentions.sort(key=lambda m: m.span)
        for person in self.known.values():
            person.places.sort()
            for fact in person.facts:
                self._told.setdefault(fact, []).append(person)
        self._persons: set[int] = set()  # where the words of their names begin
        self._speakers: set[int] = set()
        for mention in self.mentions:
            named = self.known.get(mention.name)
            if named is None or not (named.is_person or named.speaks):
                continue
            words = {mention.span.start + m.start() for m in _WORD.finditer(mention.span.of(text))}
            self._speakers |= words
            if named.is_person:
                self._persons |= words

    def told(self, fact: str) -> Sequence[Person]:
        """Of whom a role or an age is told."""
        return [p for word in sorted(self.language.same_offices(fact)) for p in self._told.get(word, ())]

    def is_person_at(self, at: int) -> bool:
        """Whether a word of the name of somebody who is a person begins at a place."""
        return at in self._persons

    def is_speaker_at(self, at: int) -> bool:
        """Whether a word of the name of somebody, or of a body that speaks in this article, begins at a place."""
        return at in self._speakers

    def _is_hidden(self, at: int) -> bool:
        """Whether a place lies in a quotation or a heading: names there call nobody into the article."""
        return _inside(self._quoted, at) or _inside(self._headings, at)

    def _title(self, run: NameRun) -> str:
        """The titles before a surname as they are written, the last one with a capital: DI, Chief Superintendent."""
        before = self.text[max(0, run.span.start - _TITLE) : run.span.start].rpartition("\n")[2].split()
        if not before or not before[-1][:1].isupper():
            return run.titles[-1].capitalize()
        first = len(before) - 1
        while first and self._is_title(before[first - 1]):
            first -= 1
        return " ".join(word.rstrip(".") for word in before[first:])

    def _is_title(self, word: str) -> bool:
        return word[:1].isupper() and word.lower().rstrip(".") in self.language.names.titles

    def _add(self, run: NameRun) -> Person:
        """Enters a name of the running text with what stands around it; whoever bears it."""
        run = self._as_entity(run)
        person = self._same(run)
        if person is None:
            name = f"{self._title(run)} {run.name}" if run.alone else run.name
            person = self.known.setdefault(name, Person(name, self._surname(run.parts)))
            if not person.places:
                self._surnames.setdefault(person.surname, []).append(person)
                self._firsts.setdefault(person.name.split()[0], []).append(person)
        person.places.append(run.span.start)
        self.mentions.append(Mention(run.span, person.name, "name"))
        weigh(person, run, *self._around(run.span), self.language)
        return person

    def _as_entity(self, run: NameRun) -> NameRun:
        """The name as far as the parse calls it a person's: “Halfback Jye Mundy” is Jye Mundy."""
        opens = self.text[: run.span.start].rstrip(" ")[-1:] in ("", "\n", ".")
        if self._parse is None or len(run.parts) < 3 or run.alone or not opens:
            return run
        tokens = self._parse.within(run.span)
        first = next((t for t in tokens if self._parse.entities[t] == "B-PERSON"), None)
        if (
            first is None
            or first == tokens.start
            or any(self._parse.entities[t] != "I-PERSON" for t in range(first + 1, tokens.stop))
        ):
            return run
        at = self._parse.starts[first]
        kept = self.text[at : run.span.end].split()
        if not 2 <= len(kept) < len(run.parts):
            return run
        return replace(run, span=Span(at, run.span.end), parts=run.parts[-len(kept) :])

    def _mention(self, run: NameRun) -> None:
        """A name in a quotation or a heading: somebody who is known, or a name and nobody yet."""
        for start in range(len(run.parts)):
            for end in range(len(run.parts), start + 1, -1):
                if end - start < len(run.parts) and (inner := " ".join(run.parts[start:end])) in self.known:
                    at = run.span.start + len(" ".join((*run.parts[:start], ""))) if start else run.span.start
                    self.mentions.append(Mention(Span(at, at + len(inner)), inner, "name"))  # of a headline in capitals
                    return
        person = self._same(run)
        if person is None and _inside(self._headings, run.span.start):
            at = run.span.start
            for part in run.parts:
                if known := next((p for p in self._surnames.get(part, ()) if p.name in self.known), None):
                    self.mentions.append(Mention(Span(at, at + len(part)), known.name, "name"))
                    return
                at += len(part) + 1
        name = person.name if person else run.name
        if person or not run.alone:
            self.mentions.append(Mention(run.span, name, "name"))
        if person is None and not run.alone and not _inside(self._quoted, run.span.start) and len(run.parts) <= 3:
            person = Person(run.name, self._surname(run.parts))
            self._surnames.setdefault(person.surname, []).append(person)  # a headline's name, if the text takes it up

    def _surname(self, parts: Sequence[str]) -> str:
        rest = [p for p in parts if p.lower() not in self.language.names.suffixes]
        return (rest or list(parts))[-1]

    def _same(self, run: NameRun) -> Person | None:
        """The person already known whom a name means: the same, one first name or its initial, or the one surname."""
        if run.name in self.known:
            return self.known[run.name]
        candidates = self._surnames.get(self._surname(run.parts), [])
        if run.office and candidates:
            return candidates[0]
        if run.alone:
            gender = gender_of(run.titles, self.language)
            fit = [p for p in candidates if not (gender and p.gender and p.gender != gender)]
            fit = [p for p in fit if not speaks_against(p.name.split()[0].lower(), gender, self.language)]
            if fit:
                return fit[0]
            return next(iter(self._firsts.get(run.name, ())), None)
        for person in candidates:
            known = person.name.split()
            if tuple(known[-len(run.parts) :]) == run.parts:  # “Ní Chonaill”
                return person
            if person.name[0] == run.name[0] and (
                len(known[0]) <= 2 or len(run.parts[0]) <= 2 or known[0] == run.parts[0]
            ):
                return person
            if len(known) > 1 and all(map(self._is_title, known[:-1])):  # “Mr Okello” before
                return person
        return None

    def _single_words(self) -> None:
        """Surnames and first names that stand by themselves, and single names beside verbs of saying."""
        taken = sorted((m.span.start, m.span.end) for m in self.mentions)
        starts = [s for s, _ in taken]
        for match in _ONE_CAPITAL.finditer(self.text):
            i = bisect_left(starts, match.start() + 1) - 1
            if (i >= 0 and taken[i][1] > match.start()) or self._of_a_firm(match.start(), match.end()):
                continue
            word = re.sub(r"['’]s?$", "", match.group())
            span = Span(match.start(), match.start() + len(word))
            person = self.called(word, span.start)
            if person is not None:
                self._also(person, span)
            elif not self._is_hidden(span.start):
                self._alone(word, span)

    def _of_a_firm(self, start: int, end: int) -> bool:
        """Whether a sign joins a word to the next one, or the one before it: nobody of “Garrow & Tench” is meant."""
        return self.text[max(0, start - 2) : start] == "& " or self.text[end : end + 2] == " &"

    def _also(self, person: Person, span: Span) -> None:
        """Enters a shorter name of somebody known."""
        self.mentions.append(Mention(span, person.name, "name"))
        if self._is_hidden(span.start):
            return
        self.known.setdefault(person.name, person)
        person.places.append(span.start)
        before, after = self._around(span)
        led = before.lower().split()[-1:] == ["the"]
        if span.of(self.text) != person.name and not (led and tells_of_a_noun(after, self.language)):
            person.noted("article" if led else "surname")
        weigh_verbs(person, before, after, self.language)
        title = before.split()[-1].lower().rstrip(".") if before.split() else ""
        person.gender = person.gender or gender_of(
            [title] if title in self.language.names.titles else [], self.language
        )

    def _around(self, span: Span) -> tuple[str, str]:
        """What stands before and after some words in their line."""
        before = self.text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
        return before, self.text[span.end : span.end + 2 * _NEAR].partition("\n")[0]

    def _alone(self, word: str, span: Span) -> None:
        """A single name that nothing but what it does makes a person's: “Suharti said”, “Suharti, 42, …”."""
        language, lower = self.language, word.lower()
        if word.isupper() or not may_stand_alone(lower, language):
            return
        before, after = self._around(span)
        found = self.known.get(word) or self._unsure.setdefault(word, Person(word, word))
        said = weigh_verbs(found, before, after, language)
        weigh_descriptions(found, NameRun(span, (word,)), before, after, language)
        if not (word in self.known or max(found.evidence.values(), default=0.0) > 0.0):
            return
        if said:
            found.evidence.pop("speaks")
            found.noted("speaks again" if "speaks alone" in found.evidence else "speaks alone")
        if lower in language.people.places or lower in language.names.institutions:
            found.noted("place")
        found.leaning = leaning_of(lower, language)
        if found.leaning:
            found.noted("first name")
        if word not in self.known:
            self.known[word] = found
            self._surnames.setdefault(word, []).append(found)
        found.places.append(span.start)
        self.mentions.append(Mention(span, word, "name"))

    def _entities(self, parse: Parse) -> None:
        """What a trained pipeline calls the names outside quotations and headings, by majority."""
        labels = {(span.start, span.end): label for span, label in parse.named()}
        ends = sorted(labels)
        starts = [s for s, _ in ends]
        votes: dict[str, list[int]] = {}
        for mention in self.mentions:
            if self._is_hidden(mention.span.start) or mention.name not in self.known:
                continue
            i = bisect_right(starts, mention.span.end - 1) - 1
            if i >= 0 and ends[i][1] > mention.span.start:
                vote = votes.setdefault(mention.name, [0, 0])
                person = labels[ends[i]] == "PERSON"
                if person or mention.span.of(self.text) == mention.name:  # of bare surnames little is known
                    vote[not person] += 1
        for name, (yes, no) in votes.items():
            if yes > no:
                self.known[name].noted("entities" if yes > 1 else "entity")
            elif no > yes:
                self.known[name].noted("other entities" if no > yes + 1 else "other entity")

    def called(self, word: str, at: int) -> Person | None:
        """The person of a surname, or of a first name that stands alone: the last one named before, else the first."""
        candidates = self._surnames.get(word, [])
        if not candidates:
            firsts = [p for p in self._firsts.get(word, ()) if p.is_person]
            common = self.language.adverbs.starters | self.language.names.titles
            candidates = firsts if len(firsts) == 1 and word.lower() not in common else []
        return max(candidates[:_NAMESAKES], key=lambda person: person.last_before(at + 1), default=None)

    def in_phrase(self, span: Span) -> str | None:
        """The full name of whoever a phrase ends with, None where it names nobody, or only an owner or a critic."""
        i = bisect_left(self.mentions, span.start, key=lambda m: m.span.start)
        here = [m for m in self.mentions[i : i + 2] if m.span.end <= span.end]
        if len(here) != 1 or self.text[here[0].span.end : span.end].strip("’'s .,"):
            return None
        before = self.text[span.start : here[0].span.start].split()
        if not before:
            return here[0].name
        last = before[-1].lower().strip(".,")
        prepositions = self.language.prepositions
        of_somebody = prepositions.of_office | prepositions.of_a_view
        led = [k for k, word in enumerate(before) if k and word.lower() in prepositions.any]
        if led and last in self.language.people.roles and before[led[-1]].lower() in of_somebody:
            return None  # “a spokeswoman for Mayor Ada Bell” is not Bell, but “chair of governors Ada Bell” is
        office = all(self.language.is_role(before[k - 1].lower()) for k in led) and not before[-1].islower()
        if (led and not office and not self.language.is_role(last)) or last in prepositions.any:
            return None
        owned = any(word.endswith(("'s", "’s", "s'", "s’")) for word in before)
        return None if owned and not self.language.is_role(last) else here[0].name

    def full(self, words: str, at: int = 0) -> str | None:
        """The full name that these words mean, None where they hold none that is known."""
        cleaned = re.sub(r"['’]s?$", "", words)
        if cleaned in self.known:
            return cleaned
        if _others(self.language).search(cleaned):
            return None
        runs = list(name_runs(cleaned, self.language))
        if len(runs) == 1:
            person = self._same(runs[0])
            return person.name if person else None if runs[0].alone else runs[0].name
        parts = [p for p in cleaned.split() if p[0].isupper()]
        if len(parts) == 1:
            person = self.called(parts[0], at)
            return person.name if person else None
        return None


def _with_nickname(text: str, run: NameRun) -> NameRun:
    """The name with what follows a nickname inside it: “Senator Rosario “Chari” Belmonte”."""
    match = _NICKNAME.match(text, run.span.end)
    if match is None:
        return run
    return NameRun(Span(run.span.start, match.end()), (*run.parts, match[1]), run.titles)


def _is_shouted(run: NameRun) -> bool:
    """Whether a name stands in capitals throughout, as datelines do."""
    return all(part.isupper() and len(part.rstrip(".")) > 2 for part in run.parts)


def _inside(spans: Sequence[Span], at: int) -> bool:
    i = bisect_right(spans, at, key=lambda span: span.start) - 1
    return i >= 0 and at < spans[i].end


@lru_cache(maxsize=4)
def _others(language: LanguagePack) -> re.Pattern[str]:
    """“Vane's deputy”, “a critic of Vane”, “the Vane campaign”: phrases with a name that mean somebody else."""
    prepositions = one_of(language.prepositions.any)
    return re.compile(rf"['’]s?[ \u00a0]|[ \u00a0]{prepositions}[ \u00a0]|[ \u00a0][a-zß-ÿ][^ \u00a0]*$")
