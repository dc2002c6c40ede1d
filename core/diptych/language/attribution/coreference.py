"""Whom “he”, “she” and “the mayor” mean: each pronoun of the running text in order, so that one refreshes the next."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from diptych.document import Confidence, Mention
from diptych.language.attribution.evidence import Gender, Person, speaks_against
from diptych.language.attribution.people import PeopleRegistry
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL
from diptych.parse import Parse
from diptych.span import Span

_WINDOW = 3  # paragraphs back in which a pronoun finds whom it means
_CANDIDATES = 40  # people named last among whom a pronoun finds one
_TRAIL = 5  # places of each that are remembered
_LONG = 500  # characters of a sentence, behind which nothing is its beginning
_CLOSING = 4  # characters with which a sentence closes, and the space or the paragraph behind it
_OPENING = 30  # characters with which a sentence may open before its subject
_DOUBT = 0.8  # what a name has against it that nothing calls a person's, and nothing else's
_SUBJECT = 1.5  # rank of a subject,
_OWN_SENTENCE = 1.0  # which the pronouns behind it in its sentence mean first
_ALONE = 2.0  # and of whoever is the only one named in a paragraph so far, in an earlier sentence
_ADDRESSED = 1.0  # and of whom somebody else asked or told something in the sentence before: they answer
_SURE, _CLEAR = 1.2, 0.6  # by so much the best is better than the next
_VERB = 40  # letters between a subject and the object of its verb, at most
_NEXT = re.compile(r" ([\w’'-]+)")
_BEFORE = 2  # sentences before a pronoun in which a name is what they are about that nothing calls a person's
_AHEAD = 3  # sentences behind a pronoun in which somebody is named whom it means
_YEARS = re.compile(rf"(?<![\w’'-])[Tt]he ([1-9]\d)-year-old(?! {CAPITAL})")
_OWNER = re.compile(rf"\S+(?: {CAPITAL}\S+)*['’]s ")
_NOUN_AFTER = re.compile(r" ([a-zß-ÿ-]+)")
_BESIDE_NAME = re.compile(r"^(?:\S+ ){0,3}\S+,[^,.]*,")  # “Ada Bell, an actor,”
_AROUND = ",.;:“”\"'’"  # signs around a word
_INSERTED = 60  # letters that two commas may set apart between a role and its verb
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_PARTED = 12  # tokens behind a name in which the clause with “who” ends that parts it from its verb
_ALIKE = frozenset(("appos", "conj"))  # they are in the sentence what their head is
_OBJECTS = frozenset(("pobj", "dobj", "poss", "dative", "compound"))


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a word means, and how sure that is."""

    name: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a person is named or meant; ``rank`` tells how much a sentence is about them there."""

    start: int
    sentence: int
    paragraph: int
    rank: float
    named: bool = False  # by a name that makes no other noun somebody's


class References:
    """The pronouns of one article, each with the person that it means."""

    def __init__(
        self,
        people: PeopleRegistry,
        paragraph_starts: Sequence[int],
        sentence_starts: Sequence[int],
        quoted: Sequence[Span],
        parse: Parse | None = None,
    ) -> None:
        self._people, self._parse = people, parse
        self._paragraphs, self._sentences = paragraph_starts, sentence_starts
        self._quoted = sorted(quoted)
        self.meant: dict[int, Meant] = {}
        self._said: dict[str, int] = {}  # the paragraph in which somebody last spoke
        self._objects: set[int] = set()  # pronouns to whose persons somebody named does something
        self._offices: set[int] = set()  # paragraphs that tell of an office alone what somebody did

    def resolve(self, spoke: Iterable[tuple[int, str]]) -> None:
        """Goes through the text; ``spoke`` are the places where speakers are named, and what is shown of them there."""
        people = self._people
        speaking = dict(spoke)
        persons = {p.name: p for p in people.known.values() if p.may_be_person}
        events: list[tuple[int, str, Person | None]] = [
            (place, "", person) for person in persons.values() for place in person.places
        ]
        pronouns = [(m.start(), m[1].lower()) for m in _pronoun(people.language).finditer(people.text)]
        events += [(start, word, None) for start, word in pronouns if not self._is_quoted(start)]
        for match in _YEARS.finditer(people.text):
            if not self._is_quoted(match.start()):
                events.append((match.start(), match[1], None))
        named = {start for start, word, _ in events if not word}
        for start, words in speaking.items():
            if start not in named and (unnamed := self._unnamed(words)) is not None and not self.titled(words, start):
                events.append((start, "", persons.setdefault(unnamed.name, unnamed)))
        for start, words in self._roles():
            titled = self.titled(words, start)
            person = persons.get(titled.name) if titled else self._unnamed(words)
            if person is not None and start not in speaking:
                events.append((start, "", persons.setdefault(person.name, person)))
            elif start not in named:
                self._offices.add(self._paragraph(start))
        trails: dict[str, list[_Place]] = {}
        events.sort(key=lambda e: (e[0], e[1]))
        called = [(start, person) for start, _, person in events if person is not None]
        for start, word, person in events:
            if person is None:
                found = self._whom(word, start, persons, trails) or self._ahead(word, start, called, trails)
                if found is None:
                    continue
                self.meant[start] = found
                person = persons[found.name]
                if (
                    found.confidence != "low"
                    and not word.isdigit()
                    and not self._of_another(word, start, trails.get(found.name, ()))
                ):
                    person.leaning = person.leaning or self._gender(word)
            trail = trails.pop(person.name, [])
            trails[person.name] = [*trail[-_TRAIL:], self._placed(start, word)]  # the last named last
            if start in speaking:
                self._said[person.name] = self._paragraph(start)

    def _of_another(self, word: str, start: int, trail: Sequence[_Place]) -> bool:
        """Whether a possessive may be that of somebody whom a role names in between: “Bell accused the mayor of his”.

        What stands between commas behind the name says who that is: “Bell, an actor, lost his dog”.
        """
        language = self._people.language
        if word in language.pronouns.persons or not trail:
            return False
        between = self._people.text[trail[-1].start : start]
        words = (word.strip(_AROUND).lower() for word in _BESIDE_NAME.sub("", between).split()[1:])
        return any(language.is_role(word) for word in words)

    def _roles(self) -> Iterable[tuple[int, str]]:
        """“Her husband came”, “the driver was”: subjects that are called by a role alone, outside quotations."""
        language, text = self._people.language, self._people.text
        for match in _role_phrase(language).finditer(text):
            verb = match[2].lower()
            finite = language.is_auxiliary(verb) or language.is_past(verb) or verb in language.cues
            introduced = match[1].split()[0].lower() in language.determiners.indefinite
            finite = finite or (introduced and verb == "who")  # “a retired officer who served there wept”
            if finite and not self._is_quoted(match.start()):
                yield match.start(), match[1]

    def _unnamed(self, words: str) -> Person | None:
        """Somebody who speaks and whom the text only calls by a role: “a spokesman for the police”."""
        language = self._people.language
        head = re.split(rf" {one_of(language.prepositions.any)} ", words.lower())[0].split()[-1:]
        if not head or not language.is_role(head[0]) or language.singular(head[0]) != head[0]:
            return None
        people = language.people
        gender: Gender = "f" if head[0] in people.feminine else "m" if head[0] in people.masculine else ""
        return Person(words, "", gender, evidence={"role": 2.0})

    def _whom(self, word: str, at: int, persons: Mapping[str, Person], trails: dict[str, list[_Place]]) -> Meant | None:
        """The best of those whose gender fits and who were named within three paragraphs."""
        gender: Gender = "" if word.isdigit() else self._gender(word)
        sentence, here = self._sentence(at), self._paragraph(at)
        scores: list[tuple[float, int, str]] = []
        fitting: list[tuple[Person, list[_Place]]] = []
        for name in reversed([*islice(reversed(trails), _CANDIDATES)]):
            person, trail = persons[name], trails[name]
            if person.gender and gender and person.gender != gender:
                continue
            if not gender and any(fact.isdigit() and fact != word for fact in person.facts):
                continue  # “the 45-year-old” is nobody of another age
            near = [p for p in trail if here - p.paragraph <= _WINDOW]
            if near and self._does_it_to(word, at, near[-1]):
                self._objects.add(at)
            elif near:
                fitting.append((person, near))
        alone = self._alone_here(at, gender, fitting)
        for person, near in fitting:
            name = person.name
            score = max(
                max(p.rank, _ALONE if p is alone else p.rank)
                - 0.9 * (here - p.paragraph)
                - 0.6 * min(6, sentence - p.sentence)
                - (at - p.start) / 5000
                + (_OWN_SENTENCE if p.sentence == sentence and p.rank >= _SUBJECT else 0.0)
                for p in near
            )
            score += 0.7 if name in self._said and here - self._said[name] <= 2 else 0.0
            score += 0.7 if gender and gender in (person.gender, person.leaning) else 0.0
            score += _ADDRESSED if near[-1].start in self._objects and sentence - near[-1].sentence <= 1 else 0.0
            score += 9.0 if word in person.facts else 0.0
            score -= 0.0 if person.is_person else _DOUBT
            score -= 2.5 if gender and person.leaning not in ("", gender) and not person.gender else 0.0
            scores.append((score, near[-1].start, name))
        if not scores:
            return None
        scores.sort(reverse=True)
        gap = scores[0][0] - scores[1][0] if len(scores) > 1 else _SURE
        best = persons[scores[0][2]]
        if self._denied(best, gender):
            return None
        if not best.is_person:
            others = any(gender and gender in (person.gender, person.leaning) for person, _ in fitting)
            stands_out = not others and gap >= _CLEAR and self._stands_out(best, trails[best.name], at)
            return Meant(best.name, "low") if stands_out else None
        sure: Confidence = "high" if gap >= _SURE else "medium" if gap >= _CLEAR else "low"
        return Meant(scores[0][2], sure)

    def _does_it_to(self, word: str, at: int, place: _Place) -> bool:
        """Whether a pronoun is the object of a verb with that subject: “Bell asked her”, but “Bell sold her dog”.

        Then it means another: who does something to himself is told by “himself”.
        """
        language = self._people.language
        pronouns = language.pronouns
        if word.isdigit() or word not in (pronouns.masculine | pronouns.feminine) - pronouns.subjects:
            return False
        if not place.named or place.rank < _SUBJECT or place.sentence != self._sentence(at):
            return False
        i = bisect_left(self._people.mentions, place.start, key=lambda m: m.span.start)
        here = self._people.mentions[i : i + 1]
        behind = _NEXT.match(self._people.text, at + len(word))
        owns = word in language.owners and behind is not None and not self._begins_no_noun(behind[1].lower())
        if owns or not here or here[0].span.start != place.start or not 0 < at - here[0].span.end <= _VERB:
            return False
        words = self._people.text[here[0].span.end : at].strip(" ,").lower().split()
        closed = language.prepositions.any | language.conjunctions.any | language.determiners.any | pronouns.subjects
        return len(words) <= 2 and closed.isdisjoint(words) and any(language.looks_finite(word) for word in words)

    def _begins_no_noun(self, word: str) -> bool:
        """Whether a word behind “her” shows that nothing is hers: “asked her to”, “told her that”."""
        language = self._people.language
        closed = language.prepositions.any | language.conjunctions.any | language.determiners.any
        return word in closed or word in language.pronouns.questions or word in language.pronouns.subjects

    def _stands_out(self, person: Person, trail: Sequence[_Place], at: int) -> bool:
        """Whether a name that a pipeline calls a person's is what the paragraph of a pronoun is about.

        Somebody is meant: where nobody else is near, it is whom one of the two sentences before has as its subject.
        """
        here, sentence = self._paragraph(at), self._sentence(at)
        about = any(
            p.named and p.rank >= 1.0 and p.paragraph == here and 0 < sentence - p.sentence <= _BEFORE for p in trail
        )
        called = not person.evidence.keys().isdisjoint(("entity", "entities"))
        return about and called and person.name != person.surname and min(person.evidence.values()) >= 0.0

    def _alone_here(self, at: int, gender: Gender, fitting: Sequence[tuple[Person, list[_Place]]]) -> _Place | None:
        """Where the paragraph of a pronoun last has the one person who fits: “That hurt Ada Bell, 40. She left.”"""
        here, sentence = self._paragraph(at), self._sentence(at)
        present = [
            (person, [place for place in near if place.paragraph == here])
            for person, near in fitting
            if (person.gender or person.leaning) in ("", gender) and near[-1].paragraph == here
        ]
        if len(present) != 1 or here in self._offices:
            return None
        person, places = present[0]
        first, fits = places[0], person.gender or person.leaning or person.name != person.surname
        if not (first.named and fits and first.sentence < sentence):
            return None
        end = self._sentences[first.sentence + 1]
        asked = "?" in self._people.text[max(first.start, end - _CLOSING) : end]
        return None if asked else places[-1]  # “And Ada Bell? “No,” she said.”

    def _ahead(
        self, word: str, at: int, called: Sequence[tuple[int, Person]], trails: Mapping[str, list[_Place]]
    ) -> Meant | None:
        """Who is named right after, where nobody was spoken of before: “…,” she said. Maud Eller, 80, has lived here.”

        The name is the subject of its own sentence or of one of the next three; nobody whose gender nothing tells.
        """
        if trails or word not in self._people.language.pronouns.persons:
            return None
        i = bisect_right(called, at, key=lambda place: place[0])
        if i == len(called) or not called[i][1].is_person:
            return None
        start, person = called[i]
        away = self._sentence(start) - self._sentence(at)
        far = away > _AHEAD or self._paragraph(start) - self._paragraph(at) > 1
        fits = self._gender(word) == (person.gender or person.leaning)
        subject = self._opens_after(at, start) if not away else self._opens(start)
        return Meant(person.name, "low") if fits and subject and not far else None

    def _titled_at(self, start: int) -> int:
        """Where a name begins with the titles and offices before it: “the baker Mrs | Bell”."""
        language, before = self._people.language, self._people.text[max(0, start - _OPENING) : start].split(" ")[-2::-1]
        for word in before:
            lower = word.lower().rstrip(".")
            if not (language.says_who(lower) or lower in language.determiners.articles):
                break
            start -= len(word) + 1
        return start

    def _opens(self, start: int) -> bool:
        """Whether a sentence begins with a name."""
        return self._titled_at(start) <= self._sentences[self._sentence(start)]

    def _opens_after(self, at: int, start: int) -> bool:
        """Whether a clause with a pronoun opens a sentence that goes on with a name: “As she left, Bell”."""
        begin = self._sentences[self._sentence(at)]
        words = self._people.text[begin : begin + _OPENING].lower().split()[:1]
        opens = bool(words) and words[0] in self._people.language.adverbs.openers
        return opens and self._people.text[at : self._titled_at(start)].rstrip().endswith(",")

    def _denied(self, person: Person, gender: Gender) -> bool:
        """Whether nothing but a first name tells of somebody, and that is of the other gender only."""
        first = person.name.split()[0].lower()
        return not person.gender and speaks_against(first, gender, self._people.language)

    def _gender(self, word: str) -> Gender:
        return "m" if word in self._people.language.pronouns.masculine_forms else "f"

    def _placed(self, start: int, word: str) -> _Place:
        """A place with its rank: subjects first, owners and what follows a preposition last."""
        sentence = self._sentence(start)
        begin = self._sentences[sentence]
        before = self._people.text[max(begin, start - _OPENING) : start]
        rank = 0.0
        if self._parse is not None and (token := self._last_of_name(start)) >= 0:
            while self._parse.deps[token] in _ALIKE and self._parse.heads[token] != token:
                token = self._parse.heads[token]  # “the coach, Bob Lowe,”
            dep = self._parse.deps[token]
            rank = 1.5 if dep in _SUBJECTS or self._is_parted(token) else -0.5 if dep in _OBJECTS else 0.3
            if dep in _SUBJECTS and begin < start and self._embedded(token):
                rank = 0.8
            if not word and start - begin < 2 and not self._modifies(start):
                rank = max(rank, 1.0)
        elif not word:
            previous = before.split()[-1:]
            after_preposition = previous and previous[0].lower() in self._people.language.prepositions.any
            rank = -0.5 if after_preposition else 0.5
            near = start - begin <= _LONG  # no name begins a sentence that has gone on for so long
            ahead = _own(self._people.text[begin:start].lower().split(), self._people.language) if near else []
            pronouns = self._people.language.pronouns
            others = self._people.language.cues | pronouns.subjects | pronouns.masculine_forms | pronouns.feminine_forms
            told = any(m.span.start >= begin and not self._owns(m) for m in self._mentions_before(start))
            first = near and not told and others.isdisjoint(ahead) and not _OWNER.match(self._people.text, start)
            rank += 1.0 if first and not after_preposition else 0.0
            rank -= 1.0 if self._modifies(start) else 0.0
        else:
            subject = word in self._people.language.pronouns.persons
            rank = 0.0 if not subject else 1.5 if len(before) < _OPENING else 0.8
        words = self._people.text[start : start + 60].split()[:4]
        if words[0].endswith(("'s", "’s")) and rank > -0.5:
            rank -= 1.0
        if any(w in self._people.language.saying.plain for w in words[1 : 2 if word else 4]):
            rank += 0.5  # who reports goes on
        return _Place(start, sentence, self._paragraph(start), rank, not word and self._stands_alone(start))

    def _owns(self, mention: Mention) -> bool:
        """Whether a name only makes the next one somebody's: “Brandl's coach, Tomas Havel”."""
        return self._people.text.startswith(("'s", "’s"), mention.span.end)

    def _modifies(self, start: int) -> bool:
        """Whether a name only tells more of the noun after it: “the Vane campaign”, “Vane spokesman Bob Lowe”."""
        i = bisect_left(self._people.mentions, start, key=lambda m: m.span.start)
        if i >= len(self._people.mentions) or self._people.mentions[i].span.start != start:
            return False
        after = _NOUN_AFTER.match(self._people.text, self._people.mentions[i].span.end)
        language = self._people.language
        return after is not None and (
            language.is_role(after[1]) or after[1] in language.people.bodies | language.people.texts
        )

    def _stands_alone(self, start: int) -> bool:
        """Whether a name is nobody's owner and tells of no other noun: not “Bess' letter”, “the Vane campaign”."""
        i = bisect_left(self._people.mentions, start, key=lambda m: m.span.start)
        here = self._people.mentions[i : i + 1]
        owns = not here or here[0].span.start != start or self._people.text.startswith(("'", "’"), here[0].span.end)
        return not owns and not self._modifies(start)

    def _mentions_before(self, start: int) -> Sequence[Mention]:
        mentions = self._people.mentions
        i = bisect_left(mentions, start, key=lambda m: m.span.start)
        return mentions[max(0, i - 1) : i]

    def _last_of_name(self, start: int) -> int:
        """The token that stands for a name in the parse: the one whose head lies outside of it."""
        assert self._parse is not None
        token = self._parse.at(start)
        mentions = self._people.mentions
        i = bisect_left(mentions, start, key=lambda m: m.span.start)
        if token < 0 or i >= len(mentions) or mentions[i].span.start != start:
            return token
        inside = self._parse.within(mentions[i].span)
        return next((t for t in inside if self._parse.heads[t] not in inside or self._parse.heads[t] == t), token)

    def _is_parted(self, token: int) -> bool:
        """Whether the parser has missed the verb of a name behind a clause: “Bob Lowe, who sold boats, wept.”"""
        assert self._parse is not None
        behind = range(token + 1, min(token + _PARTED, len(self._parse.heads)))
        clause = any(self._parse.heads[i] == token and self._parse.deps[i] == "relcl" for i in behind)
        return clause and self._parse.heads[token] == token

    def _embedded(self, token: int) -> bool:
        """Whether a subject is one of a clause inside another."""
        assert self._parse is not None
        verb = self._parse.heads[token]
        return self._parse.deps[verb] in ("ccomp", "advcl", "relcl", "acl", "pcomp", "xcomp")

    def _is_quoted(self, at: int) -> bool:
        i = bisect_right(self._quoted, at, key=lambda span: span.start) - 1
        return i >= 0 and at < self._quoted[i].end

    def _paragraph(self, at: int) -> int:
        return bisect_right(self._paragraphs, at) - 1

    def _sentence(self, at: int) -> int:
        return bisect_right(self._sentences, at) - 1

    def titled(self, words: str, at: int) -> Meant | None:
        """The person that “the senator”, “the nurse” or “the 61-year-old” means: the last one so called before."""
        language = self._people.language
        parts = words.lower().split()
        if (
            len(parts) < 2
            or parts[0] not in language.determiners.before_an_office
            or parts[0] in language.determiners.indefinite
        ):
            return None
        age = re.fullmatch(r"(\d+)-year-old", parts[-1])
        fact = age[1] if age else parts[-1]
        named = [p for p in self._people.told(fact) if p.places and p.places[0] < at]
        if not named or (len(parts) > 2 and not age):
            return None
        if len(named) > 1:
            return Meant(max(named[-_CANDIDATES:], key=lambda p: p.last_before(at)).name, "medium")
        return Meant(named[0].name, "high" if age else "medium")


def _own(words: list[str], language: LanguagePack) -> list[str]:
    """The words before a name without those that make its bearer somebody's: “his mother, Donna”."""
    following = (*(word.strip(",") for word in words[1:]), "")
    return [word for word, after in zip(words, following, strict=False) if not language.is_role(after)]


@lru_cache(maxsize=4)
def _role_phrase(language: LanguagePack) -> re.Pattern[str]:
    """An article or a possessive, a noun for a person in the singular, and the word after it, or after an insertion.

    An article inside only follows a preposition: “the son of the mayor”, but “in the evening | the queen”.
    """
    first, articles = one_of(language.determiners.before_a_role), one_of(language.determiners.any)
    offices = one_of(map(str.capitalize, language.names.titles))  # “The Queen”
    preposition = one_of(language.prepositions.any)
    inner = rf" (?:{preposition} {articles}|(?!{articles} )(?:[a-zß-ÿ-]+|{offices}))"
    role = rf"(?<![\w’'-])((?i:{first})(?:{inner}){{0,3}}? (?:{one_of(language.people.roles)}|{offices}))"
    return re.compile(rf"{role}(?:, [a-zß-ÿ\d][^,.;:?!()\"“”‘«»\n]{{1,{_INSERTED}}},)? (?!{preposition} )([a-zß-ÿ]+)")


@lru_cache(maxsize=4)
def _pronoun(language: LanguagePack) -> re.Pattern[str]:
    forms = language.pronouns.masculine_forms | language.pronouns.feminine_forms
    return re.compile(rf"(?<![\w’'-])({one_of(forms)})(?![\w-])", re.I)
