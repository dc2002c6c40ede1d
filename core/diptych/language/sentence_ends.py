"""Whether a full stop ends its sentence: what the word before it is, and whether what follows begins another."""

import re
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.inflection import looks_plural
from diptych.languages.pack import one_of
from diptych.sameness.characters import DOUBLE_CLOSING, PAIRED, QUOTATION_MARKS, SINGLE_CLOSING, SINGLE_PAIRED

# What may stand between the stop and the blank after it: closing marks, marks of footnotes, signs that show a feeling.
_CLOSING = f"(?:[{re.escape(QUOTATION_MARKS)})\\]]|[ \u00a0\u202f\u2009][»›](?!\\w))*"
_EMOJI = (
    "(?:[^\\S\n]+[:;]-?[()DP](?=\\s)"
    "|[^\\S\n]*[\u2600-\u275a\u275f-\u27bf\u2b50\u2b55\U0001f000-\U0001faff\ufe0f\u200d])"
)
WIDE = "。！？｡"  # of Chinese and Japanese, behind which no blank stands
_WIDE_CLOSING = f"[{re.escape(DOUBLE_CLOSING + SINGLE_CLOSING)}）]*"
_LEADS_IN = frozenset("：:，,、")  # before a quotation that is a sentence's last part
_OPENING = f"[{re.escape(QUOTATION_MARKS)}(\\[•▪◦‣►▶■●¿¡]"
NEXT_WORD = re.compile(r"[^\W_]+")
_BEFORE = re.compile(r"[\w.'’&-]+$")
_LAST_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LONG = 1000  # characters before a stop in which a sentence has its verb, however long it is
_FIRST_WORDS = re.compile(r"([^\W_]+(?:['’][^\W_]+)?)(?:[^\S\n]+([^\W\d_]+(?:['’][^\W_]+)?))?(?:[^\S\n]+([^\W\d_]+))?")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_TIED_INITIALS = re.compile(r"[^\W\d_](?:\.-[^\W\d_])+")  # “J.-P. Morel”
_AFTER_FIGURE = re.compile(r"\d[^\S\n]?[^\W\d_]*\.?[^\S\n]?[^\W\d_]+$")
_ROMAN = re.compile(r"[IVXLC]+|[A-Z]")
_ASIDE = re.compile(r"[^\S\n]*\(([^()\n]{1,60})\)[.,;:]")
_OPENS_SPEECH = frozenset(set(QUOTATION_MARKS) - set(DOUBLE_CLOSING + SINGLE_CLOSING) | set("»›"))


@lru_cache(maxsize=4)
def stops(language: LanguagePack) -> re.Pattern[str]:
    """A full stop or its like, with the marks that belong to it, where another sentence may follow."""
    words = language.headings
    note = (
        rf"(?:[^\S\n]?\[(?:\d{{1,3}}|[a-z]|{one_of(words.footnotes)}\.?[^\S\n]?\d{{1,3}}|{one_of(words.notes)})\]"
        r"|\(\d{1,2}\)|[¹²³⁰⁴-⁹]|[*†‡])"
    )
    tail = rf"{_CLOSING}(?:(?:{note}|{_EMOJI})+{_CLOSING})?"
    return re.compile(
        rf"(?:[.!?]+|…){tail}(?=\s+(?:{_OPENING}+(?:\s{_OPENING}*)?)?[^\W_])|[.!?]+{tail}$|[{WIDE}]+{_WIDE_CLOSING}"
    )


def ends_sentence(
    text: str, begin: int, stop: "re.Match[str]", limit: int, heading: bool, language: LanguagePack
) -> bool:
    """Whether a match of ``stops`` ends the sentence that began at ``begin``.

    In a line that is a heading by its capitals no abbreviation does: what follows has its capital anyway.
    """
    if stop.group()[0] in WIDE:
        return _ends_wide(text, begin, stop)
    following = NEXT_WORD.search(text, stop.end(), limit)
    if following is None:
        return True
    first = text[following.start()]
    opened = any(c in _OPENS_SPEECH for c in text[stop.end() : following.start()])
    if first.islower() and not opened:
        return False
    after = _After(text, following.start(), limit, opened, language)
    signs = re.match(r"[.!?…]+", stop.group())
    assert signs is not None  # a stop begins with one
    if "!" in signs.group() or "?" in signs.group():
        return after.word not in language.names.companies  # a name with its mark: “Gusto! Inc.”
    if signs.group() != ".":
        return _ends_after_ellipsis(text, stop.start(), after)
    aside = _ASIDE.match(text, stop.end(), limit)
    if aside and not _holds_verb(text, aside.start(1), aside.end(1), language):
        return False  # “at 11 a.m. (0900 GMT).”: the stop outside the brackets is that of the sentence before
    before = _BEFORE.search(text, max(begin, stop.start() - 30), stop.start())
    return before is None or _ends_after_word(text, begin, before, after, heading)


def _ends_wide(text: str, begin: int, stop: "re.Match[str]") -> bool:
    """Whether a stop without a blank ends its sentence: behind a closing mark the words that report it may follow.

    They do not where the quotation was led in, by a colon or a comma, or where a new line begins.
    """
    mark = text[stop.end() - 1]
    if mark in WIDE or text[stop.end()].isspace():
        return True
    opening = next((o for o, closes in {**PAIRED, **SINGLE_PAIRED}.items() if mark in closes), "")
    at = text.rfind(opening, begin, stop.start()) if opening else -1
    return at > begin and text[at - 1] in _LEADS_IN


class _After:
    """The words after a stop, as far as they tell whether a sentence begins with them."""

    def __init__(self, text: str, start: int, limit: int, opened: bool, language: LanguagePack) -> None:
        self.language = language
        match = _FIRST_WORDS.match(text, start, limit)
        assert match is not None  # a word begins here
        self.first, self.second, self.third = match[1], match[2] or "", match[3] or ""
        self.word = self.first.lower().replace("’", "'")
        self.opened = opened
        self.figure = self.first[0].isdigit()
        after = text[match.end(1) : match.end(1) + 1]
        self.initial = len(self.first) == 1 and after == "."
        self.joined = after in ("-", "&", ".")

    @property
    def starts(self) -> bool:
        """Whether the first word is one of the closed classes, which have a capital only where a sentence begins."""
        if self.joined:
            return False
        head = self.word.partition("'")[0]
        language = self.language
        if (
            head in language.verbs.auxiliaries
        ):  # “Will” and “May” are names too: they begin a question only before its subject
            return self.second.lower() in language.determiners.any | language.pronouns.subjects
        if head in language.adverbs.starters_and_names:
            return self.second.islower()
        return head in language.adverbs.starters

    @property
    def is_clause(self) -> bool:
        """Whether a plural and its verb stand here, “Officials said”: the plural has its capital from its place."""
        word, language = self.word, self.language
        plural = word in language.names.plurals or looks_plural(word)
        if not plural or word in language.abbreviations["plural names"] or not self.first[1:].islower():
            return False
        verb = self.third if language.is_adverb(self.second) else self.second
        return verb.islower() and language.looks_finite(verb)


def _ends_after_ellipsis(text: str, at: int, after: _After) -> bool:
    """An ellipsis that stands alone marks words left out: only a word that starts sentences begins one after it."""
    if not after.first[0].isupper():
        return False
    before = text[max(0, at - 12) : at].rstrip(" \u00a0[(")
    if before[-1:] in _OPENS_SPEECH:
        return False
    if text[at - 1 : at].isalnum() or before.endswith((".", "!", "?")) or after.opened:
        return True
    return after.starts or after.is_clause


def _ends_after_word(text: str, begin: int, before: "re.Match[str]", after: _After, heading: bool) -> bool:
    """Whether the full stop after a word ends its sentence."""
    written = before.group()
    word = written.lower()
    if before.start() == begin and len(written) <= 3 and (written.isdecimal() or len(written) == 1):
        return False  # “1. The boats”, “Q. Why?”: it numbers what follows
    if written.isdecimal() and after.language.habits.ordinals_have_stops and len(written) <= 2:
        return after.starts  # “am 25. Jahrestag”
    if written.isdecimal():
        return not (len(written) <= 2 and after.word in after.language.times.foreign_months)
    dotted = _DOTTED.fullmatch(written) is not None
    if written.isupper() and (len(written) == 1 or _TIED_INITIALS.fullmatch(written)):
        return not heading and _ends_after_letter(text, begin, before, after)
    last = re.split(r"[.-]", word)[-1] if not dotted else word
    if not (dotted or heading) and len(last) > 1 and written[-len(last) :].isupper():
        return True  # “of RT.”: letters that are a name, not a word cut short
    capital = written[-len(last)].isupper()
    verdict = _ends_by_class(text, begin, before, last, capital, after, dotted)
    return True if verdict is None else verdict and not heading


def _ends_by_class(
    text: str, begin: int, before: "re.Match[str]", word: str, capital: bool, after: _After, dotted: bool
) -> bool | None:
    """What the class of an abbreviation says of its stop; None where the word is no abbreviation here."""
    classes = after.language.abbreviations
    if capital and word in classes["before names"]:
        return False
    if word in classes["before figures"]:
        number = after.figure or _ROMAN.fullmatch(after.first) or after.word in after.language.determiners.numbers
        if number and not (word == "no" and before.start() == begin and not after.figure):
            return False
        if word not in classes["inside"]:
            return None
    if word in classes["inside"]:
        return False
    if word in classes["times"]:
        return _ends_after_time(text, begin, before.start(), after)
    if word in classes["closing"]:
        return not after.figure
    if word in classes["units"] and not capital:
        return not after.figure if _AFTER_FIGURE.search(text, max(begin, before.start() - 12), before.end()) else None
    if capital and word in classes["dates"]:
        return False if after.figure or not _holds_verb(text, begin, before.start(), after.language) else None
    if word in classes["after a comma"] and capital and text[: before.start()].rstrip().endswith(","):
        return _begins_another(text, begin, before.start(), after)
    if dotted or word in classes["may end"]:
        return _begins_another(text, begin, before.start(), after)
    return None


def _ends_after_letter(text: str, begin: int, before: "re.Match[str]", after: _After) -> bool:
    """A capital letter is an initial before a name, but closes what it labels: “Plan B.”, “on X.”"""
    words = _LAST_WORDS.findall(text, max(begin, before.start() - 40), before.start())
    label = words[-1].lower() if words else ""
    if after.starts:
        return True
    if label in after.language.abbreviations["labels"]:
        return not after.initial
    if label in after.language.determiners.indefinite:  # “He got an A.”: a letter with an article is no name
        return after.is_clause
    return before.group() == "X" and label in after.language.prepositions.before_a_network


def _ends_after_time(text: str, begin: int, at: int, after: _After) -> bool:
    """A clock time ends a sentence that holds a verb, unless its day or zone follows."""
    times, short = after.language.times, after.language.abbreviations
    if after.word in times.days | times.months | short["dates"] or after.second.lower() == "time":
        return False
    if after.initial or after.word in short["zones"] or (after.first.isupper() and 2 <= len(after.first) <= 4):
        return False
    return after.starts or _holds_verb(text, begin, at, after.language)


def _begins_another(text: str, begin: int, at: int, after: _After) -> bool:
    """Whether a sentence begins after an abbreviation that stands before names as well: “the U.S. Officials said”."""
    if after.figure or after.initial:
        return False
    if after.starts:
        return True
    return (after.opened or after.is_clause) and _holds_verb(text, begin, at, after.language)


def _holds_verb(text: str, begin: int, end: int, language: LanguagePack) -> bool:
    """Whether the words so far can be a sentence: a verb, or a pronoun that is its subject."""
    words = _LAST_WORDS.findall(text, max(begin, end - _LONG), end)
    subjects = language.pronouns.clause_subjects
    return any(
        (word.islower() and language.looks_finite(word)) or (word.lower() in subjects and i + 1 < len(words))
        for i, word in enumerate(words)
    )
