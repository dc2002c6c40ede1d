"""Runs of capitals → names: what in a run is day, place, office or owner, and what is left as somebody's name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL
from diptych.span import Span

_OWNER = re.compile(r"['’]s[ \u00a0]+")
_PARTICIPLE = 5  # letters that a word in -ing has at most, to be no participle at the start of a sentence
_LONGEST = 5  # words of a person's name, at most
_OFFICE_OF = re.compile(r"([A-Za-z]+) of (?:the )?$")
# Davor “Okapi” Pinkett
_NICKNAME = rf"[ \u00a0][\"“‘'«„]{CAPITAL}[^\s\"“”‘»«]{{1,19}}[\"”’'»“][ \u00a0]"
_NICKNAMED = re.compile(rf"(?<![\w’'&-])({CAPITAL}[\w’'-]+){_NICKNAME}({CAPITAL}[\w’'-]*\w)")
_WORD_BEFORE = re.compile(r"([\w’'.-]+)[ \u00a0]$")


@dataclass(frozen=True, slots=True)
class NameRun:
    """A name as it stands in the text, without what is no part of it; ``titles`` are the words for offices before it.

    ``alone`` is one word that only its title tells to be a name: “Prince Andrew”, “Mr Okello”; ``office`` the first of
    two words that may be an office: “Coach Farr”, if a Farr is known.
    """

    span: Span
    parts: tuple[str, ...]
    titles: tuple[str, ...] = ()
    alone: bool = False
    office: str = ""

    @property
    def name(self) -> str:
        """The words of the name."""
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What a run of capitals looks like, one word of it, and what begins none."""

    run: re.Pattern[str]
    nobody: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(language: LanguagePack) -> _Patterns:
    names = language.names
    short = one_of(map(str.title, names.abbreviated))
    capital = rf"(?:{short}\.|(?:[A-Z]\.)+|{CAPITAL}[^\W_]*(?:['’.-][^\W_]+)*)"
    return _Patterns(
        re.compile(rf"(?<![\w’'-]){capital}(?:[ \u00a0]+(?:{one_of(names.particles)}[ \u00a0]+)*{capital})*"),
        re.compile(rf"{one_of(language.pronouns.begin_no_name)}(?:['’]\w+)?$", re.I),
    )


def name_runs(text: str, language: LanguagePack) -> Iterator[NameRun]:
    """The names of two words or more, and of one behind a title, in a text."""
    for match in _patterns(language).run.finditer(text):
        at = match.start()
        for owner in _OWNER.finditer(text, match.start(), match.end()):  # “Ada Bell's Bob Lowe”
            yield from _named(text, at, owner.start(), language)
            at = owner.end()
        yield from _named(text, at, match.end(), language)


def nicknamed(text: str, language: LanguagePack) -> Iterator[NameRun]:
    """The names of two words with a nickname in marks between them, which nothing else has."""
    for match in _NICKNAMED.finditer(text):
        before = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
        goes_on = before is not None and before[1][0].isupper()  # a longer name: Senator Rosario “Chari” Belmonte
        last = re.sub(r"['’]s?$", "", match[2])
        if not goes_on and may_stand_alone(match[1].lower(), language):
            yield NameRun(Span(match.start(), match.start(2) + len(last)), (match[1], last))


def _named(text: str, start: int, end: int, language: LanguagePack) -> Iterator[NameRun]:
    """The name in a run, None where nothing is left of it."""
    places = [Span(start + m.start(), start + m.end()) for m in re.finditer(r"[^ \u00a0]+", text[start:end])]
    words = [span.of(text) for span in places]
    first = _first_of_name(words, text[max(0, start - 40) : start], language)
    titles = [w.lower().rstrip(".") for w in words[:first]]
    if not first and (before := _WORD_BEFORE.search(text, max(0, start - 30), start)):
        titles = [before[1].lower().rstrip(".")]
    titles = [t for t in titles if language.is_role(t)]
    if first >= len(words):
        return
    last = (
        re.sub(r"['’]s?$|\.$", "", words[-1]) if words[-1].lower() not in language.names.dotted_suffixes else words[-1]
    )
    parts = (*words[first:-1], last)
    if not last or len(parts) > 2 * _LONGEST:
        return
    if all(_is_office(word, language) for word in parts):  # “Prime Minister”, “House Speaker”
        return
    if len(parts) == 2 and last.lower() in language.times.days and parts[0].lower() not in language.given_names:
        return  # “Last Monday”, “Good Friday”
    span = Span(places[first].start, places[-1].start + len(last))
    full = [p for p in parts if p.lower() not in language.names.suffixes and len(p.rstrip(".")) > 1]
    if len(full) > 1 or (len(parts) > 1 and full and len(parts[0].rstrip(".")) == 1):
        office = parts[0].lower() if len(parts) == 2 and language.is_role(parts[0].lower()) else ""
        yield NameRun(span, parts, tuple(titles), office=office)
    elif (
        titles
        and first
        and titles[-1] in language.names.titles
        and not last.isupper()
        and _may_be_borne(last, language)
    ):
        yield NameRun(span, parts, tuple(titles), alone=True)


def _is_office(word: str, language: LanguagePack) -> bool:
    """Whether a word of a run may be one of an office's: “Press”, “Secretary”."""
    lower = word.lower().rstrip(".")
    return lower not in language.given_names and (language.is_role(lower) or lower in language.people.bodies)


def may_stand_alone(lower: str, language: LanguagePack) -> bool:
    """Whether one capital word without a title can be somebody's name: not “Ultimately”, “Wednesday”, “Republican”."""
    if lower in language.given_names:
        return True
    taken = lower in language.begin_no_run or lower in language.people.bodies
    return not taken and not language.is_role(lower) and language.may_be_name(lower)


def _may_be_borne(word: str, language: LanguagePack) -> bool:
    """Whether one word behind a title can be somebody's name: not “Department”, “General”, “Monday”."""
    lower = word.lower()
    return lower not in language.borne_by_nobody and not language.is_role(lower)


def _behind_office_of(words: list[str], before: str, language: LanguagePack) -> int:
    """Behind what completes an office: “Secretary of State | John F. Kerry”, “Minister of Water | Ana Ruiz”."""
    office = _OFFICE_OF.search(before)
    if office is None or len(words) < 3 or not language.is_role(office[1].lower()):
        return 0
    named = next((i for i, w in enumerate(words) if w.lower() in language.given_names), None)
    if named:
        return named
    return len(words) - (3 if words[-2].rstrip(".").isupper() and len(words) > 3 else 2)


def _first_of_name(words: list[str], before: str, language: LanguagePack) -> int:
    """Behind the last office in a run, or behind the days, articles and adverbs that begin it."""
    people = language.people
    lower = [w.lower().rstrip(".") for w in words]
    suffixes = sum(w in language.names.suffixes for w in lower)
    for k in range(len(words) - 2 - suffixes, -1, -1):
        rest = len(words) - suffixes - k - 1
        after_first_name = k > 0 and lower[k - 1] in language.given_names
        if lower[k] in language.names.titles and not (after_first_name and rest == 1):
            if rest > 1 or _may_be_borne(words[k + 1], language):
                return k + 1
            break
        if rest >= 2 and language.is_role(lower[k]) and not after_first_name and lower[k] not in people.masculine_names:
            return k + 1
    first = _behind_office_of(words, before, language)
    opens = before.rstrip(" ")[-1:] in ("", "\n", ".")
    if not first and len(words) > 2 and "-of-" in lower[0]:
        first = 1  # “Dad-of-three Ivo Marrish”
    given = len(words) > 2 and lower[1] in language.given_names
    trade = given and language.may_be_role(lower[0])  # “Recorder Jane Stallard”
    participle = len(lower[0]) > _PARTICIPLE and lower[0].endswith("ing")  # “Hosting Cook, …”
    past = language.is_past(lower[0])
    said = past and lower[0] in language.cues  # “Said Lowe: …”
    if not first and opens and (trade or participle or said):
        first = 1
    while first < len(words) and (
        lower[first] in language.begin_no_run or _patterns(language).nobody.match(words[first])
    ):
        if lower[first] in language.given_names and first + 1 < len(words):
            break
        first += 1
    return first
