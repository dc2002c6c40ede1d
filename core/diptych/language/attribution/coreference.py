"""Who is meant: surnames, titles and pronouns led back to the first full name in the article, without a name tagger."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache

from diptych.document import Mention
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.span import Span

_WINDOW = 3  # paragraphs back in which a pronoun may find its name
_OWNER = re.compile(r"['’]s[ \u00a0]+")
_TITLE_BEFORE = re.compile(r"([A-Za-z]+)\.?[ \u00a0]$")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What a name looks like, what after it is an office, what begins none, what makes a phrase mean others."""

    name: re.Pattern[str]
    title_after: re.Pattern[str]
    nobody: re.Pattern[str]
    others: re.Pattern[str]
    feminine: re.Pattern[str]
    masculine: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(language: LanguagePack) -> _Patterns:
    names = language.names
    short = one_of(map(str.title, names.abbreviated))
    capital = rf"(?:{short}\.|(?:[A-Z]\.)+|[A-ZÀ-Þ][^\W_]*(?:['’.-][^\W_]+)*)"
    before = rf"{one_of(language.determiners.before_an_office)}[ \u00a0]"
    return _Patterns(
        re.compile(rf"{capital}(?:[ \u00a0]+(?:{one_of(names.particles)}[ \u00a0]+)*{capital})+"),
        re.compile(rf",[ \u00a0](?:{before})?((?:[a-z’'-]+[ \u00a0]){{0,3}}[a-z’'-]+)"),
        re.compile(rf"{one_of(language.pronouns.begin_no_name)}(?:['’]\w+)?$", re.I),
        # “Vane's deputy”, “a critic of Vane”, “the Vane campaign”: phrases with a name that mean somebody else.
        re.compile(
            rf"['’]s?[ \u00a0]|[ \u00a0]{one_of(language.prepositions.any)}[ \u00a0]|[ \u00a0][a-zß-ÿ][^ \u00a0]*$"
        ),
        re.compile(rf"\b{one_of(names.addressed_feminine)}\.? $"),
        re.compile(rf"\b{one_of(names.addressed_masculine)}\.? $"),
    )


@dataclass(slots=True)
class Person:
    """A full name and where it or its surname stands; gender ``m``, ``f`` or unknown."""

    name: str
    gender: str = ""
    places: list[int] = field(default_factory=list)


class Names:
    """The names of one article, with look-up by surname and by recency."""

    def __init__(
        self, text: str, paragraph_starts: list[int], sentence_starts: list[int], language: LanguagePack
    ) -> None:
        self._language, self._patterns = language, _patterns(language)
        self._starts = paragraph_starts
        self._sentences = sentence_starts
        self._text = text
        self.people: dict[str, Person] = {}
        self._by_surname: dict[str, str] = {}
        self.mentions: list[Mention] = []
        self._spoke: dict[str, int] = {}
        self._titles: dict[str, list[tuple[int, str]]] = {}
        for match in self._patterns.name.finditer(text):
            start = match.start()
            for owner in _OWNER.finditer(text, match.start(), match.end()):  # “Ada Bell's Bob Lowe”
                self._add(text[start : owner.start()], start)
                start = owner.end()
            self._add(text[start : match.end()], start)
        self._surnames_alone(text)
        for person in self.people.values():
            person.places.sort()
        firsts: dict[int, int] = {}
        for mention in self.mentions:
            firsts.setdefault(self._sentence(mention.span.start), mention.span.start)
        self._first = set(firsts.values())

    def _add(self, words: str, at: int) -> None:
        language = self._language
        before_name = language.names.titles | language.determiners.any | language.prepositions.any
        nobody = self._patterns.nobody
        parts = words.split()
        honorific = ""
        while parts and parts[0].lower().rstrip(".") in before_name:
            honorific = parts[0].lower().rstrip(".")
            at += len(words) - len(words.split(maxsplit=1)[1]) if len(parts) > 1 else 0
            words = words.split(maxsplit=1)[1] if len(parts) > 1 else ""
            parts = parts[1:]
        while len(parts) > 1 and nobody.match(parts[0]):
            at += len(parts[0]) + 1
            parts = parts[1:]
        if not parts or nobody.match(parts[0]):
            return
        parts[-1] = (
            re.sub(r"['’]s?$|\.$", "", parts[-1])
            if parts[-1].lower() not in language.names.dotted_suffixes
            else parts[-1]
        )
        name = " ".join(parts)
        gender = "f" if honorific in language.names.feminine else "m" if honorific in language.names.masculine else ""
        surname = self._surname(parts)
        if len(parts) == 1:
            full = self._by_surname.get(surname)
            if full is None:
                return
            name = full
        else:
            name = self._by_surname.get(surname, name) if self._same_person(name, surname) else name
            self.people.setdefault(name, Person(name))
            self._by_surname.setdefault(surname, name)
        person = self.people[name]
        person.gender = person.gender or gender
        person.places.append(at)
        end = at + len(" ".join(parts))
        self.mentions.append(Mention(Span(at, end), name, "name"))
        before = _TITLE_BEFORE.search(self._text, max(0, at - 24), at)
        after = self._patterns.title_after.match(self._text, end, end + 90)
        titles = {honorific, before[1].lower() if before else "", *(after[1].lower().split() if after else ())}
        for title in titles & language.names.titles:
            self._titles.setdefault(title, []).append((at, name))

    def _surname(self, parts: list[str]) -> str:
        rest = [p for p in parts if p.lower() not in self._language.names.suffixes]
        return (rest or parts)[-1]

    def _same_person(self, name: str, surname: str) -> bool:
        """Whether a full name means the person already known by that surname: the same first name or its initial."""
        known = self._by_surname.get(surname)
        return known is not None and (
            known == name
            or (known[0] == name[0] and (len(name.split()[0]) <= 2 or known.split()[0] == name.split()[0]))
        )

    def _surnames_alone(self, text: str) -> None:
        """Surnames that stand by themselves."""
        taken = {(m.span.start, m.span.end) for m in self.mentions}
        covered = sorted(taken)
        starts = [s for s, _ in covered]
        for match in re.finditer(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'-]*[\w]", text):
            word = re.sub(r"['’]s$", "", match.group())
            full = self._by_surname.get(word)
            if full is None:
                continue
            i = bisect_left(starts, match.start() + 1) - 1
            if i >= 0 and covered[i][1] > match.start():
                continue
            before = text[max(0, match.start() - 6) : match.start()].lower()
            person = self.people[full]
            if not person.gender:
                feminine, masculine = self._patterns.feminine.search(before), self._patterns.masculine.search(before)
                person.gender = "f" if feminine else "m" if masculine else ""
            person.places.append(match.start())
            self.mentions.append(Mention(Span(match.start(), match.start() + len(word)), full, "name"))
        self.mentions.sort(key=lambda m: m.span)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph over a code point."""
        return bisect_left(self._starts, offset + 1) - 1

    def _sentence(self, offset: int) -> int:
        return bisect_left(self._sentences, offset + 1) - 1

    def full(self, words: str) -> str | None:
        """The full name that these words mean by a surname, None where they hold none that is known."""
        cleaned = re.sub(r"['’]s?$", "", words)
        if cleaned in self.people:
            return cleaned
        if self._patterns.others.search(cleaned):
            return None
        parts = [p for p in cleaned.split() if p[0].isupper()]
        while parts and parts[0].lower().rstrip(".") in self._language.names.titles:
            parts = parts[1:]
        if not parts:
            return None
        joined = " ".join(parts)
        if joined in self.people:
            return joined
        return self._by_surname.get(self._surname(parts)) if len(parts) <= 2 else None

    def titled(self, words: str, at: int) -> str | None:
        """The person that “the senator” means: the last one so called before; None where nobody was."""
        title = words.lower().split()[-1] if words else ""
        named = [name for place, name in self._titles.get(title, ()) if place < at]
        return named[-1] if named else None

    def spoke(self, name: str, paragraph: int) -> None:
        """Notes that a person was quoted in a paragraph."""
        self._spoke[name] = paragraph

    def referent(self, word: str, at: int, sentence_start: int) -> str | None:
        """Whom a pronoun means: the best name of the three paragraphs up to it, by recency, role and gender."""
        pronouns = self._language.pronouns
        gender = "m" if word in pronouns.masculine else "f" if word in pronouns.feminine else ""
        if not gender:
            return None
        here = self.paragraph(at)
        best: tuple[float, int, str] | None = None
        for person in self.people.values():
            i = bisect_left(person.places, at) - 1
            if i < 0 or person.name.split()[-1].lower() in self._language.names.institutions:
                continue
            place = person.places[i]
            distance = here - self.paragraph(place)
            if distance > _WINDOW:
                continue
            score = -0.6 * distance - 1.0 * (self._sentence(at) - self._sentence(place)) - (at - place) / 5000
            score += 1.5 if place in self._first else 0.0
            score -= 1.0 if self._text[place:at].partition(" ")[0].endswith(("'s", "’s")) else 0.0
            spoke = self._spoke.get(person.name)
            score += 1.0 if spoke is not None and here - spoke <= 2 else 0.0
            if person.gender:
                score += 1.0 if person.gender == gender else -3.0
            if best is None or (score, place) > best[:2]:
                best = (score, place, person.name)
        return best[2] if best else None
