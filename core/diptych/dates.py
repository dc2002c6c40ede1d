"""Dates as newspapers write them: with the month in words of many languages, or in figures where these are plain."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

# The months of a year in order, by language; forms that end otherwise in a date stand behind a stroke.
_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep|sept oct nov dec
januar|jänner februar|feber märz april mai juni juli august september oktober november dezember|dez
janvier|janv février|févr mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc
enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic
gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre
janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro
januari februari maart|mrt april mei juni juli augustus|augusti september oktober|okt november december
januar februar marts|mars april maj|mai juni juli august september oktober november desember|des
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ledna února března dubna května června července srpna září října listopadu prosince
január február március április május június július augusztus szeptember október november december
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
januari februari maret april mei juni juli agustus september oktober november desember
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
"""
_FINNISH = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"


def _month_numbers() -> dict[str, int]:
    """Every name of a month with its number, but for one that means different months in two languages."""
    found: dict[str, set[int]] = {}
    for year in _MONTHS.strip().split("\n"):
        for number, names in enumerate(year.split(), 1):
            for name in names.split("|"):
                found.setdefault(name, set()).add(number)
    for number, stem in enumerate(_FINNISH.split(), 1):
        found[f"{stem}kuuta"] = {number}
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


_DAY, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:19|20)\d\d"


@lru_cache(maxsize=1)
def _in_words() -> tuple[re.Pattern[str], dict[str, int]]:
    """What finds a date with a month in words, and the numbers of the months; not made before a text is read."""
    numbers = _month_numbers()
    month = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    pattern = re.compile(
        rf"\b(?:(?P<day>{_DAY})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(?P<month>{month})"
        rf"|(?P<month2>{month})\.? (?P<day2>{_DAY})(?:st|nd|rd|th)?)\.?(?:,| de| del)? (?P<year>{_YEAR})\b",
        re.I,
    )
    return pattern, numbers


# Points and years first are plain everywhere; with strokes the day is told from the month only where it is above 12.
_FIGURES = (
    rf"(?<![\d.])(?P<day>{_DAY})\. ?(?P<month>0?[1-9]|1[0-2])\. ?(?P<year>{_YEAR}|\d\d)(?![\d.])",
    rf"(?<![\d/-])(?P<year>{_YEAR})([-/])(?P<month>0?[1-9]|1[0-2])\2(?P<day>{_DAY})(?![\d/-])",
    rf"(?<![\d/-])(?P<year>{_YEAR})[年년] ?(?P<month>0?[1-9]|1[0-2])[月월] ?(?P<day>{_DAY})[日일]",
    rf"(?<![\d/-])(?P<day>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>{_YEAR})(?![\d/-])",
    rf"(?<![\d/-])(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>{_YEAR})(?![\d/-])",
)


def written_date(text: str) -> str | None:
    """The first date in the text, year-month-day: “1 February 2026”, “Feb. 1st, 2026”, “1.2.2026”; None without one."""
    match = _first(_plain(text))
    return _day_of(match) if match else None


def with_plain_day(text: str) -> str:
    """The text with its first date as year-month-day: “The Post, Feb. 1st, 2026” is “The Post, 2026-02-01”."""
    text = _plain(text)
    match = _first(text)
    day = _day_of(match) if match else None
    return f"{text[: match.start()]}{day}{text[match.end() :]}" if match and day else text


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\u00a0", " "))


def _first(text: str) -> re.Match[str] | None:
    """The first date, one with its month in words before those in figures."""
    in_words = _in_words()[0].search(text)
    if in_words is not None:
        return in_words
    found = (match for figures in _FIGURES if (match := re.search(figures, text)))
    return min(found, key=lambda match: match.start(), default=None)


def _day_of(match: re.Match[str]) -> str | None:
    """The day that was found, as an ISO date; None where the calendar has no such day."""
    pattern, months = _in_words()
    if match.re is pattern:
        month = months[(match["month"] or match["month2"]).lower()]
        return _day(match["year"], month, match["day"] or match["day2"])
    year = match["year"] if len(match["year"]) == 4 else f"20{match['year']}"
    return _day(year, int(match["month"]), match["day"])


def _day(year: str, month: int, day: str) -> str | None:
    """The day as an ISO date; None where the calendar has no such day."""
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None
