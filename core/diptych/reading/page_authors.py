"""Who wrote an article: the people whom its page names, before the outlet."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any

from diptych.reading.markup import short_text
from diptych.reading.page_extraction import key
from diptych.reading.page_titles import below_headline, unescaped

_BY = re.compile(
    r"^\W*(?:(?:written|reported|geschrieben|escrito) )?(?:by|from|von|par|por|door|av|af|autore?|autorin|autora|auteur"
    r"|author|text|texte|texto|testo)\b\s*:?\s+",
    re.I,
)
_NO_NAME = re.compile(
    r"https?://|www\.|@|<|^\W*(?:admin|staff|authors?|editors?|unknown|redaktion|nachrichten|redacción|redazione"
    r"|rédaction|redactie|news ?desk)\W*$|^[\d\W_]*$",
    re.I,
)
_MARKED = re.compile(r"author(?!i[sz])|byline|contributor|autor(?!i[sz])|auteur|(?:^|[\s_-])writer|journalist", re.I)
_NO_PERSON = re.compile(r"^\W*(?:foto|photo|bild|image|picture|quelle|source|credit|twitter|facebook)\b", re.I)
_BESIDE = re.compile(r"bio|image|img|photo|avatar|social|follow|more|related|share|comment|desc|role|job", re.I)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:e[ns]?|a|as|i)?|auteurs?|profiles?|profils?|reporters?|journalists?|journalistes?|people"
    r"|staff|by|contributors?|writers?|redactie|team)/[^/?#]{3,}",
    re.I,
)
_PIECES = re.compile(r"\s+[|–—·»•-]\s+|\s*[|•·]\s*")
_PARTICLES = frozenset(
    "de da di del della der den van von vom zu zur la le du dos das do el al bin ibn ben y e i".split()
)
_LONGEST, _WORDS = 120, 12  # characters and words of a line that names authors
_NAME_WORDS = 5  # of one person's name
_STORY = 240  # characters of a paragraph that is no head any more
_HOUSE = 3  # letters of a name of the outlet that is looked for in other names
_LOOKED_AT = 60  # elements below the headline


def authors(told: Sequence[str], meta: dict[str, str], root: Any, outlets: Sequence[str]) -> str | None:
    """The names of the people, else of the outlet where nothing but it is named; without “by”, posts and dates.

    Where the data names only the outlet, a person counts who is named right below the headline: further off stand
    the authors of other stories.
    """
    houses = {name for name in (key(outlet).casefold() for outlet in outlets) if len(name) >= _HOUSE}
    said = [value for name, value in meta.items() if re.split(r"[.:_#-]", name)[-1] in ("author", "authors")]
    named = [[name for one in told for name in _names(one, houses)], *(_names(text, houses) for text in said)]
    for names in named:
        if people := [name for name in names if key(name).casefold() not in houses]:
            return ", ".join(dict.fromkeys(people))
    house = next((name for names in named for name in names), None)
    for row in _below_headline(root) if house else _on_page(root):
        people = [name for name in _names(row, houses) if not any(outlet in key(name).casefold() for outlet in houses)]
        if people and (house is None or _person(people[0])):
            return ", ".join(people)
    return house


def _names(text: str, houses: Collection[str]) -> list[str]:
    """The names in a byline: what stands after them, as posts, places and dates do, is none."""
    text = _PIECES.split(_BY.sub("", unescaped(text) or ""))[0]
    text = re.sub(r"\s*\([^()]*\)", "", text)  # initials, an agency
    text = re.split(r"\s+(?=\d)", text)[0]
    pieces = [piece.strip() for piece in re.split(r",\s+", text) if piece.strip(" ,")]
    if _NO_NAME.search(text) or not pieces:
        return []
    return pieces[:1] + [
        piece for piece in pieces[1:] if _is_name(piece) and not key(piece).casefold().startswith(tuple(houses))
    ]


def _is_name(text: str) -> bool:
    """Whether a piece after a comma reads like another person: two to five words with capitals, or with “and”."""
    words = text.split()
    plain = [word for word in words if word.casefold() not in _PARTICLES and word not in ("and", "und", "et", "&")]
    return (
        ":" not in text
        and 2 <= len(words) <= _NAME_WORDS + 3
        and len(plain) <= _NAME_WORDS
        and all(w[:1].isupper() for w in plain)
    )


def _on_page(root: Any) -> Iterator[str]:
    """Short lines that are marked as the byline, link to a page about a person, or begin with “by”."""
    yield from _marked(root)
    yield from _below_headline(root)


def _marked(root: Any) -> Iterator[str]:
    """The elements that name themselves after authors: the names in them that are set apart, else all they say."""
    for element in root.iter("a", "span", "p", "div", "address", "li", "strong", "em"):
        if _is_marked(element) and (text := _short(element)):
            apart = [e for e in element.iterdescendants("a", "span", "strong") if e.tag == "a" or not len(e)]
            people = [inner for e in apart if (inner := _short(e)) and _person(inner)]
            yield ", ".join(dict.fromkeys(people)) or text


def _is_marked(element: Any) -> bool:
    marks = " ".join((element.get("rel") or "", element.get("class") or "", element.get("itemprop") or ""))
    return _MARKED.search(marks) is not None and _BESIDE.search(marks) is None


def _below_headline(root: Any) -> Iterator[str]:
    """Lines between headline and story that begin with “by”, are marked, or link to a page about a person."""
    for element in islice(below_headline(root), _LOOKED_AT):
        text = _short(element)
        if text is None:
            if element.tag == "p" and short_text(element, _STORY) is None:
                return
            continue
        by = next((piece for piece in _PIECES.split(text) if _BY.match(piece)), None)
        if by is not None and _person(_BY.sub("", by)):
            yield by
        elif _person(text) and (_is_marked(element) or _AUTHOR_PAGE.search(element.get("href") or "")):
            yield text


def _short(element: Any) -> str | None:
    text = short_text(element, _LONGEST)
    return text if text and len(text) > _HOUSE and len(text.split()) <= _WORDS else None


def _person(text: str) -> bool:
    """Whether a line begins with two to five words with capitals: a name and surname."""
    if _NO_PERSON.search(text):
        return False
    words = re.split(r"\s+(?=\d)|[,|(]", text)[0].split()
    plain = [word for word in words if word.casefold() not in _PARTICLES]
    return 2 <= len(words) <= _NAME_WORDS and all(word[:1].isupper() or not word[:1].isascii() for word in plain)
