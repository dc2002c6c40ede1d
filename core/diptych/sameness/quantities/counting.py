"""What a figure counts, and what counts without a numeral: one man, no one, both boats."""

from functools import lru_cache

from diptych.languages.inflection import looks_plural
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.tokens import Tokens
from diptych.sameness.stems import stem

SUBJECT = 6  # words before a figure that is told of a subject
REACH = 3  # words behind a figure of which the first plural is what it counts
PERSON = "person"


def noun(tokens: Tokens, last: int, words: FigureWords, plural: bool = True) -> tuple[str, int, int] | None:
    """The singular of what is counted behind a token, and the tokens of its words; None where nothing is named.

    Without a plural near it is the very next word; after a hyphen, or of one thing (``plural`` false), always that.
    What is told apart from something else ("12 more people") keeps the word that does so.
    """
    n = tokens.after(last)
    if n < 0 or tokens.kind(n) != "word" or _never(tokens, n, words):
        return None
    if words.capital_nouns:
        return _capital_noun(tokens, n, words)
    if words.stemmer:
        return _inflected_noun(tokens, n, words) if plural else (singular(tokens.low(n), words), n, n)
    apart = ""
    if plural and not tokens.hyphen(last + 1):
        at = _second_of_two(tokens, n, words)
        for _ in range(REACH):
            if at < 0 or tokens.kind(at) != "word" or _never(tokens, at, words):
                break
            if tokens.low(at) in words.apart:
                apart += f"{tokens.low(at)} "
            elif _is_name_behind_verb(tokens, n, at, words):
                break
            elif is_plural(tokens.low(at), words):
                head = _head(tokens, at, words)
                return apart + singular(tokens.low(head), words), n, head
            at = tokens.after(at)
    if not apart and not tokens.hyphen(last + 1) and acts(tokens.low(n), words):
        return None
    return apart + singular(tokens.low(n), words) if not apart else apart.strip(), n, n


def acts(low: str, words: FigureWords) -> bool:
    """Whether a word is a verb: a crowd of 12,000 filled the square, forty-one lost their lives."""
    return (low.endswith(words.verb_endings) or low in words.pasts) and low not in words.states


def _is_name_behind_verb(tokens: Tokens, n: int, at: int, words: FigureWords) -> bool:
    """Whether a plural ends a name that stands behind a verb, as its object: 4,200 watched Marlow Rovers."""
    apart = at > n and tokens.capital(at) and tokens.capital(tokens.before(at))
    return apart and acts(tokens.low(n), words) and not tokens.capital(n)


def _second_of_two(tokens: Tokens, n: int, words: FigureWords) -> int:
    """The second of two words before a plural (past and present patients), else the word itself."""
    second = tokens.after(tokens.after(n))
    if tokens.low(tokens.after(n)) not in words.joining["and"] or second < 0 or is_plural(tokens.low(n), words):
        return n
    counted = tokens.after(second)
    if is_plural(tokens.low(second), words) or counted < 0 or not is_plural(tokens.low(counted), words):
        return n
    return n if _never(tokens, second, words) or _never(tokens, counted, words) else second


def _capital_noun(tokens: Tokens, n: int, words: FigureWords) -> tuple[str, int, int] | None:
    """The first word with a capital: 240 schwer verletzte Menschen; None where a small word ends the search."""
    if tokens.low(n) in words.joining["of_them"]:
        return tokens.low(n), n, n
    apart, at = "", n
    for _ in range(REACH):
        if at < 0 or tokens.kind(at) != "word" or _never(tokens, at, words):
            break
        if tokens.capital(at):
            return apart + singular(tokens.low(at), words), n, at
        if tokens.low(at) in words.apart:
            apart += f"{tokens.low(at)} "
        at = tokens.after(at)
    return (apart.strip(), n, n) if apart else None


def inverted_noun(tokens: Tokens, first: int, last: int, words: FigureWords) -> tuple[str, int, int] | None:
    """What is counted behind an article where “are” stands before the figure: sono 165 gli edifici."""
    article = tokens.after(last)
    if tokens.low(article) not in words.after_figure or tokens.low(tokens.before(first)) not in words.before_figure:
        return None
    return noun(tokens, article, words)


def subject_noun(tokens: Tokens, first: int, words: FigureWords) -> tuple[str, int, int] | None:
    """What is counted before “are” and a figure: le auto danneggiate sono 22."""
    at = tokens.before(first)
    if tokens.low(at) not in words.before_figure:
        return None
    for _ in range(SUBJECT):
        following, at = at, tokens.before(at)
        if at < 0 or tokens.kind(at) != "word":
            return None
        if tokens.low(at) in words.after_figure:
            return noun(tokens, at, words) if tokens.low(following) not in words.before_figure else None
    return None


def _inflected_noun(tokens: Tokens, n: int, words: FigureWords) -> tuple[str, int, int] | None:
    """The first word that ends as no adjective does: тридцать новых автобусов; without one the last: двое раненых.

    None where a verb stands next: девять получили травмы.
    """
    apart, at, last = "", n, n
    if words.verbs and tokens.low(n).endswith(words.verbs):
        return None
    for _ in range(REACH):
        if at < 0 or tokens.kind(at) != "word" or _never(tokens, at, words):
            break
        last = at
        if tokens.low(at) in words.apart:
            apart += f"{tokens.low(at)} "
        elif not (words.adjectives and tokens.low(at).endswith(words.adjectives)):
            break
        at = tokens.after(at)
    found = "" if tokens.low(last) in words.apart else singular(tokens.low(last), words)
    return (apart + found).strip(), n, last


def _head(tokens: Tokens, at: int, words: FigureWords) -> int:
    """The noun that a plural without ending stands before: police officers."""
    following = tokens.after(at)
    if tokens.low(at).endswith("s") or following < 0 or not is_plural(tokens.low(following), words):
        return at
    return at if _never(tokens, following, words) else following


def _never(tokens: Tokens, n: int, words: FigureWords) -> bool:
    """Whether a word is no noun: a function word, a month, a time."""
    low = tokens.low(n)
    return low in words.never_counted or low in words.months or low in words.clock["afternoon"] | words.clock["morning"]


@lru_cache(maxsize=20_000)
def is_plural(low: str, words: FigureWords) -> bool:
    """Whether a word looks like the plural of a noun."""
    if words.stemmer:
        named = low in words.irregular or low in words.people or low in words.sorts_of_people
        return named or (bool(words.plurals) and low.endswith(words.plurals))
    return low in words.irregular or looks_plural(low)


@lru_cache(maxsize=20_000)
def singular(low: str, words: FigureWords) -> str:
    """A noun without its plural ending and possessive."""
    elided, _, rest = low.partition("'")
    if rest and elided in words.joining["group_of"]:
        low = rest  # d'enfants
    low = low.removesuffix("'s").rstrip("'")
    if low in words.irregular:
        return words.irregular[low]
    if words.stemmer:
        return stem(low, words.stemmer)
    if len(low) <= 3 or not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    return low[:-2] if low.endswith(("ches", "shes", "xes", "sses", "zzes")) else low[:-1]


def counts_one(tokens: Tokens, last: int, words: FigureWords) -> bool:
    """Whether “one” (its last token given) counts: before people, what happens to them, or a thing in the singular."""
    n = tokens.after(last)
    low = tokens.low(n)
    if n < 0 or tokens.kind(n) != "word" or low in words.idle_ones:
        return False
    if low in words.people or low in words.sorts_of_people or low in words.states:
        return True
    if low in words.never_counted:
        helper = tokens.low(tokens.after(n))
        return low in words.before_states and helper in words.states
    following = tokens.low(tokens.after(n))
    if following in words.people or following in words.sorts_of_people:
        return True
    return tokens.written(n).islower() and not low.endswith(("s", "ed", "ing", "ly")) and "'" not in low


def without_numeral(tokens: Tokens, i: int, words: FigureWords) -> tuple[int, int, str, int | None] | None:
    """The value of words that count without a numeral, their last token, what they count and its last token."""
    people = words.none_of_people.at(tokens, i)
    if people:
        last = people[1]
        counted = _people_after(tokens, last, words)
        following = tokens.low(tokens.after(last if counted is None else counted))
        return 0, last, f"{following} {PERSON}" if following in words.apart else PERSON, counted
    low = tokens.low(i)
    if low in words.none:
        return 0, i, "", None
    n = tokens.after(i)
    following = tokens.low(n)
    if low in words.none_before and (
        ((following in words.people or following in words.sorts_of_people) and is_plural(following, words))
        or following in words.harm
    ):
        return 0, i, singular(following, words), n
    if low in words.two and n > 0 and is_plural(following, words) and tokens.written(n).islower():
        return 2, i, singular(following, words), n
    if low in words.none_of_two and (following in words.people or following in words.sorts_of_people):
        return 0, i, singular(following, words), n
    return None


def _people_after(tokens: Tokens, last: int, words: FigureWords) -> int | None:
    """A word for people behind “not a single”."""
    n = tokens.after(last)
    return n if tokens.low(n) in words.people or tokens.low(n) in words.sorts_of_people else None
