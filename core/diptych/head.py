"""The head of a plain text: headline, byline, outlet and day in short lines above the story."""

import re
from functools import lru_cache

from diptych.dates import with_plain_day, written_date
from diptych.languages.pack import one_of
from diptych.languages.recognition import guessed, with_words
from diptych.languages.tables import lines
from diptych.letters import CAPITAL

_TITLE_CHARACTERS = 160
_LINES, _CHARACTERS = 6, 70  # of the lines below the headline that may belong to the head
_IN_NAMES = ("&", "de", "van", "von", "staff")
_PART = rf"{CAPITAL}[\w.’'&-]*"  # of the name of an outlet
_NAME = rf"{CAPITAL}[\w.’'-]*(?: {CAPITAL}[\w.’'-]*){{1,2}}"
_DAY = r"\d{4}-\d\d-\d\d"
_SIGNED = rf"^({_NAME}), ({CAPITAL}[\w.’'-]*(?: (?:&|{CAPITAL}[\w.’'-]*)){{1,4}})(?:, {_DAY})?$"  # a name, an outlet
# a name that no person and hardly a place has: an article and two words, or a word for a paper or a station at its end
_HOUSE = (
    rf"^(?:The {_PART}(?: (?:of|and|&|{_PART}))+$|{_PART}(?: (?:&|{_PART}))* "
    r"(?:Newswire|News|Newspapers?|Times|Gazette|Tribune|Chronicle|Bulletin|Dispatch|Weekly|Magazine|Broadcasting)$)"
)
_OUTLET = rf"^(?:The |Der |Die |Das |Le |La |El )?{_PART}(?: (?:of|for|and|&|de|{_PART})){{0,4}}$"
_STOPS = (".", "?", "!", "”", '"')


def title_of(text: str) -> str | None:
    """The first line where it reads like a headline: short, no full stop at its end, more text below."""
    first, _, rest = text.strip().partition("\n")
    first = first.strip()
    if not rest.strip() or not len(first.split()) >= 2 or len(first) > _TITLE_CHARACTERS:
        return None
    return None if re.search(r"[.,;:][\"”’'»)]*$", first) else first


def metadata(text: str) -> dict[str, str | None]:
    """Title, byline, outlet and day of publication, where the text begins as a printed article does.

    An outlet is a name by itself right beside the byline or the day.
    """
    found: dict[str, str | None] = {"title": title_of(text)}
    rows = _below(text)
    kinds = ["byline" if _author(row, text) else "published" if written_date(row) else "" for row in rows]
    for place, (row, kind) in enumerate(zip(rows, kinds, strict=True)):
        if kind == "byline":
            found.setdefault("byline", _author(row, text))
            signed = re.match(_SIGNED, row)
            if signed and not _by(row, text):
                found.setdefault("publisher", signed.group(2))
            elif house := _house(row):
                found.setdefault("publisher", house)
        if day := written_date(row):
            found.setdefault("published", day)
        elif not kind and re.match(_OUTLET, row) and any(kinds[max(0, place - 1) : place + 2]):
            found.setdefault("publisher", row)
    return found


def head_end(text: str) -> int:
    """Where the story begins below headline, byline and day, a code point; 0 where the text has no head."""
    if title_of(text) is None:
        return 0
    lines = text.split("\n")
    at = passed = 0
    last = 1 + len(_below(text))  # lines with words that belong to the head
    for line in lines:
        if line.strip():
            if passed == last:
                break
            passed += 1
        at += len(line) + 1
    return min(at, len(text))


def _author(row: str, text: str) -> str | None:
    """Who wrote the text, where a line of its head is a byline.

    Without “by”, a name and an outlet are one only where the story names that outlet too, as newspapers do themselves.
    """
    if by := _by(row, text):
        house = _house(row)
        names = by["all"] or by["dated"] or by["one"]
        return names.partition(f", {house}")[0] if house else names
    signed = re.match(_SIGNED, row)
    return signed.group(1) if signed and text.count(signed.group(2)) > 1 else None


def _by(row: str, text: str) -> re.Match[str] | None:
    """A line that says by whom it is, in the language of the text; in any where that one has no words of ours."""
    first = row.partition(" ")[0].rstrip(":").lower()
    codes = [code for code in with_words() if first in _by_words(code)]
    if not codes:
        return None
    language = _language(text)
    if language in with_words() and language not in codes:
        return None
    return _by_line(language if language in codes else codes[0]).match(row)


_language = lru_cache(maxsize=4)(guessed)


@lru_cache(maxsize=16)
def _by_words(code: str) -> tuple[str, ...]:
    """The words of a language that stand before who wrote a text."""
    return next((words for head, words in lines("headings", code) if head == "before an author"), ())


@lru_cache(maxsize=4)
def _by_line(code: str) -> re.Pattern[str]:
    """What a byline of a language looks like: names and nothing else, or a name and a trade, an outlet or a place.

    Where the day stands in it too, the names end before the first comma, or behind the word that joins the last two.
    """
    joining = next((words for head, words in lines("conjunctions", code) if head == "in a list"), ())
    word = rf"(?:{CAPITAL}[\w.’'-]*|{one_of((*joining, *_IN_NAMES))})"
    names, piece = rf"{word}(?: {word})*", r", \S+(?: \S+){0,3}"
    dated = rf"{names}(?:, {names})* (?i:{one_of(joining)}) {names}|{word} {names}"
    return re.compile(
        rf"^(?i:{one_of(_by_words(code))}):? (?:(?P<all>{word}(?:,? {word})*)"
        rf"|(?=.*{_DAY})(?P<dated>{dated})(?:{piece}){{1,4}}|(?P<one>{_NAME})(?:{piece}){{1,3}})$"
    )


def _house(row: str) -> str | None:
    """The outlet that a byline names after its people: what nobody is called, such as “The Daily Beacon”."""
    return next((piece for piece in row.split(", ")[1:] if re.match(_HOUSE, piece)), None)


def _is_signature(row: str, text: str) -> bool:
    """Whether a line holds nothing but two names, below a headline that is written as a sentence is.

    Where headlines have capitals throughout it may as well be a second headline. Which of the names is an author and
    which an outlet or a place nobody can say: the line belongs to the head, and nothing is told of it.
    """
    words = (title_of(text) or "").split()[1:]
    return (
        bool(re.match(_SIGNED, row)) and sum(word.isalpha() and word.islower() and len(word) > 3 for word in words) > 1
    )


def _below(text: str) -> list[str]:
    """The short lines below the headline, up to the first that reads like a sentence; none without a headline.

    A day in them is written in figures, whatever the words of its month were.
    Unless one of them is a byline or a day, they may as well belong to the story.
    """
    if title_of(text) is None:
        return []
    found = []
    for line in text.strip().split("\n")[1 : _LINES + 1]:
        row = with_plain_day(line.strip()[: 2 * _CHARACTERS])  # a longer line is too long without its day, too
        if len(row) > _CHARACTERS or row.endswith(_STOPS):
            break
        if row:
            found.append(row)
    named = [
        place for place, row in enumerate(found) if _author(row, text) or _is_signature(row, text) or written_date(row)
    ]
    if not named:
        return []
    last = named[-1]
    if last + 1 < len(found) and re.match(_OUTLET, found[last + 1]):
        last += 1
    return found[: last + 1]
