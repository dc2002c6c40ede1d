"""Words of a sentence that only tell who somebody is: what stands beside a name, up to the comma that closes it."""

import re
from collections.abc import Collection
from itertools import pairwise

from diptych.languages import LanguagePack
from diptych.matching.text_index import TextIndex

_SIGNS = re.compile(r"[,;:.!?()«»“”„\"—–―\n]|\s--?\s")
_DASH = re.compile(r"\.?\)?\s*[–—―-]{1,2}\s+[«„“\"]?")
_CLAUSE = 3  # words before the name in such a clause: que preside, dont la présidente est
_PLACE = 3  # words of a place that a dateline names
_SIGNED = 3  # of what stands between signs in it: the place, its country, the agency or the day
_TITLE = 3  # words of a title before the role that it ends with
_MOST = 10  # words of what is told of somebody between two signs


def naming(side: TextIndex) -> frozenset[int]:
    """The words of an article that name people."""
    return frozenset(i for mention in side.document.mentions for i in side.words_in(mention.span))


def introducing(side: TextIndex, words: range, people: Collection[int]) -> frozenset[int]:
    """The words of a sentence that tell who ``people`` are, their names too: “directora de la escuela, Ana Vale”.

    “Ana Vale, de 52 años, directora de la escuela” and “el portavoz de los vecinos, Luis Arce,” alike. So does the
    place that a dateline names.
    """
    found: set[int] = set()
    runs = between_signs(side, words)
    found.update(dateline(side, words))
    for k, run in enumerate(runs):
        named = [i for i in run if i in people]
        if not named:
            continue
        found.update(named)
        role = next((i for i in range(run.start, named[0]) if _tells(side, i, side.language)), None)
        if role is not None and named[0] - role <= _MOST:
            found.update(range(_first(side, run, role), named[0]))
        if k and named[0] == run[0]:
            before = next((i for i in runs[k - 1][-_MOST:] if _tells(side, i, side.language)), None)
            found.update(range(_first(side, runs[k - 1], before), runs[k - 1].stop) if before is not None else ())
        if k and _led_by(side, run, named):
            body = next((i for i in runs[k - 1] if _word(side, i) in side.language.people.bodies), None)
            found.update(range(body, named[0]) if body is not None else ())
        if named[-1] == run[-1]:
            for then in runs[k + 1 : k + 3]:
                if len(then) > _MOST or not _apposed(side, then, side.language):
                    break
                found.update(then)
        else:
            found.update(_origin(side, run, named[-1] + 1, side.language))
    return frozenset(found)


def titled(side: TextIndex, words: range, people: Collection[int]) -> frozenset[int]:
    """The words of a sentence that lead to a name as its title, those behind it up to the role that they tell, an age.

    “By sporting director Ada Vale”; “Ada Vale, 52, the sporting director appointed last summer”: no more, for where no
    ending tells a verb (“the judge in Kessel freed Otto Lind”) nobody knows what belongs to whom.
    """
    found = {i for i in words if side.words[i].norm.isdigit() and _behind_a_name(side, i, people)}
    for i in words:
        if i in people or not side.language.is_role(side.words[i].norm):
            continue
        first = i
        while first > words.start and i - first < _TITLE and _leads(side, first - 1, people):
            first -= 1
        named = i + 1 in people and side.between(i, i + 1) == " "
        led = first > words.start and side.words[first - 1].norm in side.language.determiners.before_a_label
        before = first - led
        if named or _behind_a_name(side, before, people):
            found.update(range(first, i + 1))
    return frozenset(found)


def _behind_a_name(side: TextIndex, i: int, people: Collection[int]) -> bool:
    """Whether a name stands before a word with a comma, or with a comma and an age: “Ada Vale, 79, a”."""
    last = i - 1
    if last > 0 and side.words[last].norm.isdigit() and side.between(last, last + 1).strip() == ",":
        last -= 1
    return last in people and side.between(last, last + 1).strip() == ","


def _leads(side: TextIndex, i: int, people: Collection[int]) -> bool:
    """Whether a word of content stands directly before the next one."""
    return side.words[i].content and i not in people and side.between(i, i + 1) == " "


def between_signs(side: TextIndex, words: range) -> list[range]:
    """The words of a sentence between its signs."""
    signed = (i for i in words[1:] if _SIGNS.search(side.text, side.words[i - 1].end, side.words[i].start))
    cuts = [words.start, *signed]
    return [range(a, b) for a, b in zip(cuts, [*cuts[1:], words.stop], strict=True)]


def _first(side: TextIndex, run: range, role: int) -> int:
    """Where what tells the role begins: “festival’s director”, behind an article or at the beginning of the run."""
    first = role
    while first > run.start and first > role - _CLAUSE and side.words[first - 1].content:
        first -= 1
    opened = first == run.start or side.words[first - 1].norm in side.language.determiners.any
    return first if opened else role


def dateline(side: TextIndex, words: range) -> range:
    """The words of where an article was written, before a dash: “Hollerau – ”, “(Kermor) — ”, “HOLLERAU, June 3 — ”."""
    if not words or side.below_headings[side.sentence_at(side.words[words.start].start)]:
        return range(0)
    for run, then in pairwise(between_signs(side, words)[: _SIGNED + 1]):
        named = range(words.start, run.stop)
        if len(run) > _PLACE or not all(_of_a_place(side, i) for i in run):
            break
        if _DASH.fullmatch(side.text, side.words[run[-1]].end, side.words[then.start].start):
            return named
    return range(0)


def _of_a_place(side: TextIndex, i: int) -> bool:
    """Whether a word may stand in a dateline: a name, a figure, a month."""
    first = side.text[side.words[i].start]
    return first.isupper() or first.isdigit() or side.words[i].norm in side.language.times.dating


def _led_by(side: TextIndex, run: range, named: list[int]) -> bool:
    """Whether a clause only says who leads what stands before it: “la asociación de padres, que preside Ana Vale,”."""
    first = _word(side, run.start)
    return first in side.language.pronouns.relative and named[-1] == run[-1] and named[0] - run.start <= _CLAUSE


def _word(side: TextIndex, i: int) -> str:
    return side.words[i].norm.rpartition("'")[2]


def _tells(side: TextIndex, i: int, language: LanguagePack) -> bool:
    """Whether a word says what somebody is."""
    norm = _word(side, i)
    return language.says_who(norm) or language.ends_in_role(norm) or norm in language.people.kin


def _apposed(side: TextIndex, run: range, language: LanguagePack) -> bool:
    """Whether a run behind a name tells who it is: its age, what it is, of which house it is."""
    first = [side.words[i].norm.rpartition("'")[2] for i in run[:3]]
    if first[0] in language.verbs.auxiliaries or first[0] in language.cues:
        return False  # “…, Luis Vale, ha acusado …”
    aged = any(norm.isdigit() for norm in first)
    led = (
        side.words[run.start].norm.partition("'")[0] in language.habits.elided
        or first[0] in language.prepositions.of_origin
    )
    house = led and any(norm in language.people.bodies for norm in first)
    return aged or house or any(_tells(side, i, language) for i in run[:3])


def _origin(side: TextIndex, run: range, start: int, language: LanguagePack) -> range:
    """What ties a house to a name without a comma: “Ute Sommer vom Mieterbund”."""
    if side.words[start].norm not in language.prepositions.of_origin:
        return range(0)
    told = range(start, min(run.stop, start + _MOST))
    ends = language.cues, language.verbs.auxiliaries
    return range(start, next((i for i in told if any(side.words[i].norm in words for words in ends)), told.stop))
