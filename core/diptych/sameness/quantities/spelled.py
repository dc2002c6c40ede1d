"""Numbers in words: twenty-three, two hundred and five, half a million, two point five."""

from dataclasses import dataclass, replace
from fractions import Fraction

from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.scales import Numeral, scaled
from diptych.sameness.quantities.tokens import Tokens

_MOST_WORDS = 24  # of one number
_MOST_DECIMALS = 6


def spelled(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """The number in words that begins at a token; “a” is one only before a scale, a part only of a scale."""
    low = tokens.low(i)
    if low in words.parts:
        return _part_of_scale(tokens, i, words)
    if low in words.joining["article"]:
        return _articled(tokens, i, words)
    if low not in words.cardinals and not words.phrases.at(tokens, i):
        return None
    found = _counted(tokens, i, words)
    return _pointed(tokens, found, words) or _grouped(tokens, found, words)


@dataclass
class _Sum:
    """A number as its words are added up: what the scales before have closed, and what the next one multiplies."""

    open: int
    closed: int = 0
    smallest: int | None = None  # of the scales so far
    step: int = 1

    @property
    def joins_and(self) -> bool:
        """Whether “and” with a smaller number may follow: two hundred and five."""
        return self.open % 100 == 0 and (self.open > 0 or self.smallest is not None)

    def add(self, value: int) -> bool:
        """Takes a number below a hundred; False where it begins another number."""
        after_scale = self.open == 0 and self.smallest is not None
        after_hundred = self.open >= 100 and self.open % 100 == 0
        after_tens = self.open % 10 == 0 and self.open % 100 >= 20 and value < 10
        if not value or not (after_scale or after_hundred or after_tens):
            return False
        self.open += value
        self.step = 1
        return True

    def times(self, scale: int) -> bool:
        """Takes a scale; False where it belongs to another number."""
        if scale == 100:
            fits = 0 < self.open < 100
            self.open *= 100 if fits else 1
            return fits
        if self.open and (self.smallest is None or scale < self.smallest):
            self.closed, self.open = self.closed + self.open * scale, 0
            self.step = scale
        elif not self.open and self.smallest is not None and scale > self.smallest:
            self.closed, self.step = self.closed * scale, self.step * scale  # a hundred thousand million
        else:
            return False
        self.smallest = scale
        return True


def _counted(tokens: Tokens, i: int, words: FigureWords) -> Numeral:
    """Cardinals, hundreds and scales from a cardinal on."""
    first, last = _cardinal(tokens, i, words) or (0, i)
    found = _Sum(first)
    n = tokens.after(last)
    for _ in range(_MOST_WORDS):
        if tokens.low(n) in words.joining["and"] and found.joins_and and tokens.low(tokens.after(n)) in words.cardinals:
            n = tokens.after(n)
        word, cardinal = tokens.low(n), _cardinal(tokens, n, words)
        if n >= 0 and cardinal and found.add(cardinal[0]):
            n = cardinal[1]
        elif n < 0 or word not in words.scales or not found.times(words.scales[word]):
            break
        last, n = n, tokens.after(n)
    value = Fraction(found.closed + found.open)
    return Numeral(i, last, value, Fraction(found.step), False, scaled=bool(found.closed) and not found.open)


def _cardinal(tokens: Tokens, i: int, words: FigureWords) -> tuple[int, int] | None:
    """The number below a scale that begins at a token, in one word or more (quatre-vingt-dix), and its last token."""
    low = tokens.low(i)
    return words.phrases.at(tokens, i) or ((words.cardinals[low], i) if low in words.cardinals else None)


def _pointed(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral | None:
    """“Two point five” with its scale; None where no point follows."""
    n = tokens.after(found.last)
    if tokens.low(n) not in words.joining["point"] or found.scaled or n < 0:
        return None
    step, value, last = Fraction(1), found.value, found.last
    for _ in range(_MOST_DECIMALS):
        n = tokens.after(n)
        digit = words.cardinals.get(tokens.low(n), 10)
        if n < 0 or digit > 9:
            break
        step /= 10
        value, last = value + digit * step, n
    if last == found.last:
        return None
    return scaled(tokens, replace(found, last=last, value=value, step=step), words, False)


def _grouped(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral:
    """The number times a dozen or a score where one follows."""
    n = tokens.after(found.last)
    group = (words.groups.get(tokens.low(n)) or words.spelled_groups.get(tokens.low(n))) if n > 0 else None
    if group is None or found.scaled or found.value < 1:
        return found
    return replace(found, last=n, value=found.value * group, step=Fraction(2))


def _articled(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“A hundred and one”, “a million”, “a dozen”: the article stands for one; “a pair of” is two."""
    n = tokens.after(i)
    low = tokens.low(n)
    if low in words.parts:
        found = _part_of_scale(tokens, n, words)
        return found and replace(found, first=i)
    if low in words.groups:
        return Numeral(i, n, Fraction(words.groups[low]), Fraction(2), False)
    if low in words.sets and tokens.low(tokens.after(n)) in words.joining["of"]:
        return Numeral(i, n, Fraction(words.sets[low]), Fraction(1), False)
    if low not in words.scales:
        return None
    scale = words.scales[low]
    found = Numeral(i, n, Fraction(scale), Fraction(scale if scale > 100 else 1), False, scaled=scale > 100)
    following = tokens.after(n)
    if scale == 100 and words.scales.get(tokens.low(following), 0) > 100:
        return scaled(tokens, replace(found, step=Fraction(100)), words, False)
    if tokens.low(following) in words.joining["and"]:
        rest = spelled(tokens, tokens.after(following), words) if tokens.after(following) > 0 else None
        if rest and tokens.low(rest.first) in words.cardinals and rest.value < scale:
            return replace(rest, first=i, value=rest.value + scale, step=Fraction(1), scaled=False)
    return found


def _part_of_scale(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“Half a million”, “half-million”, “half a dozen”, “a quarter of a million”: a part of a scale, not of a thing."""
    part = Fraction(1, words.parts[tokens.low(i)])
    n = tokens.after(i)
    if tokens.low(n) in words.joining["of"]:
        n = tokens.after(n)
    if tokens.low(n) in words.joining["article"]:
        n = tokens.after(n)
    scale = words.scales.get(tokens.low(n)) or words.groups.get(tokens.low(n)) if n > 0 else None
    if scale is None:
        return None
    return Numeral(i, n, part * scale, part * scale / 5 if scale > 100 else Fraction(1), False, scaled=scale > 100)
