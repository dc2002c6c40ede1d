"""Dates as newspapers write them in words."""

import re

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?:[12]?\d|3[01])"
_WORDS_DATE = re.compile(
    rf"\b(?:(?P<day>{_DAY})(?:st|nd|rd|th)? (?P<month>{_MONTH})"
    rf"|(?P<month2>{_MONTH})\.? (?P<day2>{_DAY})(?:st|nd|rd|th)?),? (?P<year>(?:19|20)\d\d)\b"
)


def written_date(text: str) -> str | None:
    """The first date written out in the text, year-month-day: “1 February 2026”, “Feb. 1st, 2026”; None without one."""
    match = _WORDS_DATE.search(text)
    if match is None:
        return None
    day, month, year = match["day"] or match["day2"], match["month"] or match["month2"], match["year"]
    return f"{year}-{_MONTHS.index(month[:3].lower()) + 1:02d}-{int(day):02d}"
