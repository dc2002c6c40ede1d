"""The words in which a language tells of votes, and where they stand in a text: the table ``votes.txt``."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.tables import lines
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import key_of

KINDS = ("unanimous", "split", "result", "against", "share", "margin")
NUMBER, NOUN, DECIDED, GAP = "#", "@", "&", "~"
PERSON = "+"  # before a noun for people in a body
LONGEST_GAP = 3  # words; at the end of a phrase one
MOST = 1000  # who vote one by one
TENS = range(20, 100, 10)


@dataclass(frozen=True, slots=True)
class VoteWords:
    """``bodies`` are the lines that a noun stands in, none for one of any body."""

    phrases: tuple[tuple[str, tuple[str, ...]], ...]
    bodies: Mapping[str, frozenset[int]]
    people: frozenset[str]
    with_a_capital: frozenset[str]
    of_all: frozenset[str]
    votes: frozenset[str]
    deciding: frozenset[str]
    unsure: frozenset[str]
    earlier: tuple[tuple[str, ...], ...]
    earlier_or_reported: frozenset[str]


@dataclass(frozen=True, slots=True)
class VotePhrase:
    """A phrase of a table where it stands: the words ``first`` to ``last`` (excluded), and the numbers in it."""

    kind: str
    first: int
    last: int
    numbers: tuple[int, ...] = ()


@lru_cache(maxsize=8)
def vote_words(language: LanguagePack) -> VoteWords:
    """The words of a language, none where it has no such table."""
    table: dict[str, list[str]] = {}
    bodies: dict[str, set[int]] = {}
    people = set()
    for n, (head, words) in enumerate(lines("votes", language.code)):
        table.setdefault(head, []).extend(words)
        for word in words if head in ("body", "any body") else ():
            noun = word.removeprefix(PERSON)
            bodies.setdefault(noun, set()).update({n} if head == "body" else ())
            people |= {noun} if noun != word else set()
    phrases = ((kind, tuple(phrase.split())) for kind in KINDS for phrase in table.get(kind, ()))
    return VoteWords(
        tuple(sorted(phrases, key=lambda row: -len(row[1]))),
        {noun: frozenset(found) for noun, found in bodies.items()},
        frozenset(people),
        frozenset(table.get("with a capital", ())),
        frozenset(table.get("of all", ())),
        frozenset(table.get("votes", ())),
        frozenset(key_of(word, language) for word in table.get("deciding", ())),
        frozenset(table.get("unsure", ())),
        tuple(tuple(phrase.split()) for phrase in table.get("earlier", ())),
        frozenset(table.get("earlier of reports too", ())),
    )


def phrases_in(side: WordIndex, inside: range) -> Iterator[VotePhrase]:
    """The phrases of a sentence from left to right, the longest of those that begin at one word; none in another."""
    table = _by_first(side.language)
    done = inside.start
    for i in inside:
        if i < done:
            continue
        starts = [
            side.norms[i],
            NOUN if is_noun(side, i) else "",
            DECIDED if decides(side, i) else "",
            NUMBER if _value(side, i) is not None else "",
        ]
        rows = [row for start in dict.fromkeys(starts) for row in table.get(start, ())]
        found = [hit for kind, tokens in rows if (hit := _match(side, kind, tokens, i, inside.stop))]
        if found:
            best = max(found, key=lambda hit: (hit.last, -KINDS.index(hit.kind)))
            done = best.last
            yield best


def is_noun(side: WordIndex, i: int) -> bool:
    """Whether a word is a noun of a body or of those in it, one or several."""
    bodies = vote_words(side.language).bodies
    return side.norms[i] in bodies or f"{side.norms[i]}s" in bodies


def bodies_at(side: WordIndex, i: int) -> frozenset[int]:
    """The lines of bodies in which a word stands, in the plural or without; none for one of any body."""
    bodies = vote_words(side.language).bodies
    return bodies.get(side.norms[i], bodies.get(f"{side.norms[i]}s", frozenset()))


def decides(side: WordIndex, i: int) -> bool:
    """Whether a word tells what a body does by a vote."""
    return key_of(side.norms[i], side.language) in vote_words(side.language).deciding


def number_at(side: WordIndex, i: int, end: int) -> tuple[int, int] | None:
    """The whole number below a thousand that begins at a word, and the word behind it."""
    value = _value(side, i)
    if value is None:
        return None
    joined = value in TENS and i + 1 < end and side.between(i, i + 1) in ("-", " ")
    unit = _value(side, i + 1) if joined and not side.norms[i][0].isdigit() else None
    return (value + unit, i + 2) if unit and unit < TENS[0] // 2 else (value, i + 1)


def _value(side: WordIndex, i: int) -> int | None:
    norm = side.norms[i]
    value = int(norm) if norm.isascii() and norm.isdigit() else side.language.cardinals.get(norm, -1)
    return value if 0 <= value < MOST else None


@lru_cache(maxsize=8)
def _by_first(language: LanguagePack) -> Mapping[str, Sequence[tuple[str, tuple[str, ...]]]]:
    """The phrases by their first word."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kind, tokens in vote_words(language).phrases:
        found.setdefault(tokens[0], []).append((kind, tokens))
    return found


def _match(side: WordIndex, kind: str, tokens: Sequence[str], first: int, end: int) -> VotePhrase | None:
    """The phrase of a table that begins at a word, if it stands there."""
    for last, numbers in _ends(side, tokens, first, end):
        if kind != "share" or (numbers[0] < numbers[1] and not _suffered(side, last - 1)):
            return VotePhrase(kind, first, last, numbers)
    return None


def _suffered(side: WordIndex, i: int) -> bool:
    """Whether a verb is told of those to whom it was done: three of the five were backed by the union."""
    return side.norms[i - 1] in side.language.verbs.be


def _ends(side: WordIndex, tokens: Sequence[str], i: int, end: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Where words that begin at a word may end, with the numbers among them; no mark but a comma parts them."""
    if not tokens:
        yield i, ()
        return
    token, rest = tokens[0], tokens[1:]
    if token == GAP:
        for n in range(1, (LONGEST_GAP if rest else 1) + 1):
            if i + n <= end and all(_joined(side, k) for k in range(i, i + n)):
                yield from _ends(side, rest, i + n, end)
        return
    step = _step(side, token, i, end)
    if step is None or (rest and not _joined(side, step[0])):
        return
    for last, numbers in _ends(side, rest, step[0], end):
        yield last, step[1] + numbers


def _step(side: WordIndex, token: str, i: int, end: int) -> tuple[int, tuple[int, ...]] | None:
    """The word behind what a token of a phrase stands for, with its number."""
    if i >= end:
        return None
    if token == NUMBER:
        found = number_at(side, i, end)
        return (found[1], (found[0],)) if found else None
    stands = {NOUN: is_noun, DECIDED: decides}.get(token, lambda s, k: s.norms[k] == token)(side, i)
    return (i + 1, ()) if stands else None


def _joined(side: WordIndex, i: int) -> bool:
    """Whether nothing but blanks or a comma parts a word from the one before it."""
    return 0 < i < len(side.norms) and side.between(i - 1, i).strip() in ("", ",")
