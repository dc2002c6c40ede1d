"""A text as figures are read in it: words, numbers and signs with their places, each step to the next one checked."""

import re
from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from diptych.sameness.characters import APOSTROPHES, DASHES
from diptych.span import Span

FRACTIONS = "¼-¾⅐-⅞"  # ranges of a character class
BLANKS = " \u00a0\u2009\u202f\u2008\u2007\u2002\u2003\u2006\u3000"  # what may stand between groups of thousands
_LETTER = rf"[^\W\d_{FRACTIONS}]"
_TOKEN = re.compile(
    rf"(?P<digits>\d+(?:[.,٫٬．，{re.escape(APOSTROPHES)}]\d+)*)|(?P<part>[{FRACTIONS}])"
    rf"|(?P<word>{_LETTER}(?:\.{_LETTER})+\.?(?!{_LETTER})|{_LETTER}+(?:[{re.escape(APOSTROPHES)}]{_LETTER}+)*)"
    r"|(?P<mark>[^\w\s]|_)"
)
_APOSTROPHES = dict.fromkeys(map(ord, APOSTROPHES), "'")
_DASHES = frozenset(DASHES)
_NONE = -1
_DATELINE = 12  # tokens before the dash, at most
Value = TypeVar("Value")


class FigureToken(NamedTuple):
    """One word, number or sign; ``low`` in small letters with straight apostrophes, ``kind`` the name of its group."""

    kind: str
    start: int
    end: int
    low: str


class Tokens:
    """The tokens of a text; places are indices of tokens, and -1 is none."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = [
            FigureToken(m.lastgroup or "", m.start(), m.end(), m.group().lower().translate(_APOSTROPHES))
            for m in _TOKEN.finditer(text)
        ]
        self._count = len(self.all)
        self._lows = [token.low for token in self.all]

    def __len__(self) -> int:
        return self._count

    def low(self, i: int) -> str:
        """The folded token, "" where there is none."""
        return self._lows[i] if 0 <= i < self._count else ""

    def kind(self, i: int) -> str:
        """The kind of the token, "" where there is none."""
        return self.all[i].kind if 0 <= i < self._count else ""

    def written(self, i: int) -> str:
        """The token as it stands in the text, "" where there is none."""
        return self.text[self.all[i].start : self.all[i].end] if 0 <= i < len(self.all) else ""

    def glued(self, i: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return 0 < i < len(self.all) and self.all[i - 1].end == self.all[i].start

    def gap(self, i: int) -> str:
        """What stands between this token and the one before it."""
        return self.text[self.all[i - 1].end : self.all[i].start] if 0 < i < len(self.all) else "\n\n"

    def adjoining(self, i: int) -> bool:
        """Whether the token before this one stands in the same paragraph, no more than blanks away."""
        if not 0 < i < self._count:
            return False
        end, start = self.all[i - 1].end, self.all[i].start
        return start - end < 2 or self.text.count("\n", end, start) < 2

    def hyphen(self, i: int) -> bool:
        """Whether this token is a dash between two that it joins."""
        return self.low(i) in _DASHES and self.glued(i) and self.glued(i + 1)

    def after(self, i: int) -> int:
        """The token after this one, over blanks or a hyphen; -1 where another paragraph begins or the text ends."""
        following = i + 1
        if self.hyphen(following):
            following += 1
        return following if self.adjoining(following) else _NONE

    def before(self, i: int) -> int:
        """The token before this one, over blanks or a hyphen; -1 where a paragraph or the text begins."""
        if not self.adjoining(i):
            return _NONE
        return i - 2 if self.hyphen(i - 1) else i - 1

    def capital(self, i: int) -> bool:
        """Whether the token begins with a capital letter."""
        return self.kind(i) == "word" and self.text[self.all[i].start].isupper()

    def opens_sentence(self, i: int) -> bool:
        """Whether a sentence begins with this token, as far as the sign before it tells, or an entry of a list."""
        if not self.adjoining(i):
            return True
        before = self.all[i - 1]
        if before.low in _DASHES and (i < 2 or "\n" in self.text[self.all[i - 2].end : before.start]):
            return True
        if before.low in _DASHES and not self.glued(i):
            return self._is_dateline(i - 1)
        return before.kind == "mark" and before.low not in ",;-–—'/&$£€("

    def _is_dateline(self, dash: int) -> bool:
        """Whether nothing stands before a dash in its paragraph but a place, a day, an agency: PARIS, 3 May (XY) —."""
        i, bracketed = dash, False
        while self.adjoining(i) and dash - i < _DATELINE:
            i -= 1
            bracketed = self.low(i) == ")" or (bracketed and self.low(i) != "(")
            if self.kind(i) == "word" and not (bracketed or self.capital(i)):
                return False
        return i < dash and not self.adjoining(i) and self.capital(i)

    def span(self, first: int, last: int) -> Span:
        """The text from one token to another, both included."""
        return Span(self.all[first].start, self.all[last].end)


class Phrases(Generic[Value]):
    """Terms of one or more words with what they mean; of several that fit, the longest is found."""

    def __init__(self, terms: Iterable[tuple[str, Value]]) -> None:
        self.first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for term, value in terms:
            words = tuple(token.low for token in Tokens(term).all)
            self.first.setdefault(words[0], []).append((words, value))
        for listed in self.first.values():
            listed.sort(key=lambda entry: -len(entry[0]))
        self.longest = max((len(w) for listed in self.first.values() for w, _ in listed), default=0)
        self._by_end: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for listed in self.first.values():
            for words, value in listed:
                self._by_end.setdefault(words[-1], []).append((words, value))
        for listed in self._by_end.values():
            listed.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Tokens, i: int) -> tuple[Value, int] | None:
        """What the longest term that begins at a token means, and its last token."""
        for words, value in self.first.get(tokens.low(i), ()) if i >= 0 else ():
            last = i
            for word in words[1:]:
                last = tokens.after(last) if tokens.low(last + 1) != word else last + 1
                if last < 0 or tokens.low(last) != word or not tokens.adjoining(last):
                    break
            else:
                return value, last
        return None

    def ending(self, tokens: Tokens, i: int) -> tuple[frozenset[Value], int] | None:
        """What the longest term that ends at a token may mean, and its first token."""
        found: set[Value] = set()
        length, begins = 0, i
        for words, value in self._by_end.get(tokens.low(i), ()) if i >= 0 else ():
            if length and len(words) < length:
                break
            first = i
            for word in words[-2::-1]:
                first = tokens.before(first)
                if first < 0 or tokens.low(first) != word:
                    break
            else:
                found.add(value)
                length, begins = len(words), first
        return (frozenset(found), begins) if found else None
