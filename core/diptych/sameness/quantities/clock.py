"""Times of the day as minutes after midnight; without a.m. or p.m. a time before 13:00 may be either."""

import re

from diptych.sameness.quantities.calendar import ordinal_ending
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.quantity import Reading
from diptych.sameness.quantities.tokens import Tokens

_HOUR, _HALF, _DAY = 60, 720, 1440  # minutes
_DOTTED = re.compile(r"(\d{1,2})\.([0-5]\d)")
_MOST_HOURS = 12
_Found = tuple[tuple[Reading, ...], int, int, str]  # readings, first and last token, time zone


def time(tokens: Tokens, i: int, words: FigureWords) -> _Found | None:
    """The time that begins at a token: 4:30 p.m., 16:30, half past four, noon, nine o'clock, 1630 GMT."""
    if tokens.low(i) in words.hours:
        return ((words.hours[tokens.low(i)],),), i, i, ""
    found = _in_digits(tokens, i, words) or _in_words(tokens, i, words)
    if found is None:
        return None
    readings, last = found
    zone = tokens.after(last)
    if zone > 0 and tokens.low(zone) in words.clock["zones"] and tokens.written(zone).isupper():
        return readings, i, zone, tokens.low(zone)
    return readings, i, last, ""


def _in_digits(tokens: Tokens, i: int, words: FigureWords) -> tuple[tuple[Reading, ...], int] | None:
    written = tokens.written(i)
    if tokens.kind(i) != "digits" and tokens.low(i) not in words.cardinals:
        return None
    if tokens.low(i + 1) == ":" and tokens.glued(i + 1):
        return _with_colon(tokens, i, words)
    dotted = _DOTTED.fullmatch(written)
    if dotted:
        half, minutes = _meridiem(tokens, i, words), int(dotted[1]) * _HOUR + int(dotted[2])
        if half:
            return _halved(minutes, half[0]), half[1]
        told = tokens.low(tokens.after(i)) in words.clock["oclock"]
        if minutes < _DAY and (told or tokens.low(tokens.before(i)) in words.clock["at_an_hour"]):
            return ((minutes,),), tokens.after(i) if told else i  # um 10.20 Uhr, alle 10.20
        return None
    hour = int(written) if written.isdecimal() and len(written) <= 2 else words.cardinals.get(tokens.low(i), -1)
    n = tokens.after(max(i, ordinal_ending(tokens, i, words)))  # о 8-й годині
    led = tokens.low(tokens.before(i)) in words.clock["before_an_hour"]
    if led and 0 < hour < 24 and _nothing_counted(tokens, n, words):
        return (((hour * _HOUR,),) if hour > _MOST_HOURS else _open(hour * _HOUR)), i
    if hour < 24 and tokens.low(n) in words.clock["h"] and tokens.glued(n) and tokens.kind(n + 1) == "digits":
        if written.isdecimal() and tokens.glued(n + 1) and len(tokens.written(n + 1)) == 2:
            return ((hour * _HOUR + int(tokens.written(n + 1)),),), n + 1
    if 0 < hour <= _MOST_HOURS and n > 0:
        half = _meridiem(tokens, i, words)
        if half:
            return _halved(hour * _HOUR, half[0]), half[1]
        if tokens.low(n) in words.clock["oclock"] and _is_led(tokens, i, words):
            return _open(hour * _HOUR), n
    if _MOST_HOURS < hour < 24 and n > 0 and tokens.low(n) in words.clock["oclock"] and _is_led(tokens, i, words):
        return ((hour * _HOUR,),), n
    if written.isdecimal() and len(written) == 4 and n > 0 and not tokens.glued(n):
        minutes = int(written[:2]) * _HOUR + int(written[2:])
        if int(written[2:]) < _HOUR and minutes < _DAY and tokens.low(n) in words.clock["zones"]:
            return ((minutes,),), i
    if hour < 24 and tokens.low(n) in words.clock["spaced_h"] and written.isdecimal():
        behind = tokens.written(n + 1) if tokens.kind(n + 1) == "digits" and tokens.adjoining(n + 1) else ""
        if len(behind) == 2 and behind.isdecimal():
            return ((hour * _HOUR + int(behind),),), n + 1  # 7 h 12
        if _is_led(tokens, i, words):
            return ((hour * _HOUR,),), n
    return None


def _nothing_counted(tokens: Tokens, n: int, words: FigureWords) -> bool:
    """Whether no noun stands behind an hour: alle 22 di lunedì, not alle 22 persone."""
    return n < 0 or tokens.kind(n) != "word" or tokens.low(n) in words.never_counted


def _is_led(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """Whether an hour is one of the clock by the word before it, where the same words tell how long: à deux heures."""
    led = words.clock["at_an_hour"]
    return not led or tokens.low(tokens.before(i)) in led


def _with_colon(tokens: Tokens, i: int, words: FigureWords) -> tuple[tuple[Reading, ...], int] | None:
    """4:30, 04:30, 16:30 and what stands behind; not 1:23:45, which is how long something took."""
    hour, minute = tokens.written(i), tokens.written(i + 2)
    if not (hour.isdecimal() and minute.isdecimal()) or len(minute) != 2 or not tokens.glued(i + 2) or len(hour) > 2:
        return None
    if int(hour) > 24 or int(minute) >= _HOUR or (tokens.low(i + 3) == ":" and tokens.glued(i + 3)):
        return None
    minutes = int(hour) * _HOUR + int(minute)
    half = _meridiem(tokens, i + 2, words)
    if half and int(hour) <= _MOST_HOURS:
        return _halved(minutes, half[0]), half[1]
    sure = len(hour) == 2 and int(hour[0]) == 0
    return (((minutes % _DAY,),) if sure or int(hour) > _MOST_HOURS or int(hour) == 0 else _open(minutes)), i + 2


def _meridiem(tokens: Tokens, i: int, words: FigureWords) -> tuple[int, int] | None:
    """Minutes that a.m. or p.m. behind a token adds, and its last token."""
    n = tokens.after(i)
    if n < 0 or tokens.hyphen(n - 1):
        return None
    if tokens.low(n) in words.clock["afternoon"]:
        return _HALF, n
    return (0, n) if tokens.low(n) in words.clock["morning"] else None


def _halved(minutes: int, half: int) -> tuple[Reading, ...]:
    return ((minutes % _HALF + half,),)


def _open(minutes: int) -> tuple[Reading, ...]:
    """Both halves of the day."""
    return ((minutes % _HALF,), (minutes % _HALF + _HALF,))


def _in_words(tokens: Tokens, i: int, words: FigureWords) -> tuple[tuple[Reading, ...], int] | None:
    """“Half past four”, “quarter to five”, “ten past four”, “at ten to four”."""
    low = tokens.low(i)
    if low in words.clock["half_to"]:
        hour = _hour(tokens, tokens.after(i), words)
        return (_open(hour * _HOUR - 30), tokens.after(i)) if hour else None
    if low in words.clock["half"]:
        minutes = 30
    elif low in words.clock["quarter"]:
        minutes = 15
    else:
        minutes = int(low) if low.isdecimal() and len(low) <= 2 else words.cardinals.get(low, 0)
    n = tokens.after(i)
    if tokens.low(n) in words.clock["minutes"]:
        n = tokens.after(n)
    if not 0 < minutes < _HOUR or n < 0:
        return None
    to = tokens.low(n) in words.clock["to"]
    if not to and tokens.low(n) not in words.clock["past"]:
        return None
    if to and minutes != 15 and tokens.low(tokens.before(i)) not in words.clock["at"]:
        return None
    at = tokens.after(n)
    if tokens.low(at) in words.hours:
        base = words.hours[tokens.low(at)]
        return (((base + (-minutes if to else minutes)) % _DAY,),), at
    hour = _hour(tokens, at, words)
    if not hour:
        return None
    half = _meridiem(tokens, at, words)
    total = hour * _HOUR + (-minutes if to else minutes)
    return (_halved(total, half[0]), half[1]) if half else (_open(total), at)


def _hour(tokens: Tokens, at: int, words: FigureWords) -> int:
    """The hour up to twelve at a token, in digits or as a word; 0 where there is none."""
    written = tokens.written(at)
    hour = int(written) if written.isdecimal() and len(written) <= 2 else words.cardinals.get(tokens.low(at), 0)
    return hour if at >= 0 and 0 < hour <= _MOST_HOURS else 0
