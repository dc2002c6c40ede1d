"""Whom or what a fate befalls: the subject or object of the words that tell it, by the parse or the words beside them.

What an article tells of “the bridge” it tells of the one bridge that it is about, if it knows no other: a bearer is
somebody known by name, a name, or a noun with the words that say which one it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.document import FULL, LEAD, KnownPerson
from diptych.languages import LanguagePack
from diptych.languages.tables import lines
from diptych.matching.figure_stages import PARTITIVE
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.parse import Parse
from diptych.sameness.quantities.counting import singular
from diptych.sameness.quantities.lexicon import figure_words
from diptych.span import Span

REACH = 60  # tokens between a verb and what depends on it
HELPER = 3  # words before a participle in which the auxiliary of a passive stands
CLIMB = 4  # verbs from one to that whose subject it shares: was chased, cornered, beaten and caught
ARTICLE = 2  # words from a noun back to the article of it
LONGEST = 4  # words that say which one before their noun
PROPER = "NNP"
HELPING = frozenset({"aux", "auxpass", "cop"})
LIGHT = "light"  # in the table: nouns that only say that something is done


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who or what bears a fate; ``word`` is where it stands, ``nobody`` that there was none (of the noun, if any)."""

    word: int
    person: KnownPerson | None = None
    name: tuple[str, ...] = ()
    noun: str = ""
    which: frozenset[str] = frozenset()
    nobody: bool = False


def subject(side: WordIndex, verb: int) -> int:
    """The word that is the subject of a verb in the active voice, -1 where none is found."""
    parse, at = side.document.parse, token_of(side, verb)
    if parse is None or at < 0:
        return _before(side, verb)
    if parse.deps[at] in HELPING:
        at = parse.heads[at]
    elif any(parse.deps[k] == "auxpass" for k in tokens_below(parse, at)) or not parse.tags[at].startswith("V"):
        return -1
    return _bare(side, word_of(side, _subject_of(parse, at)), verb)


def sufferer(side: WordIndex, verb: int, last: int) -> int:
    """The word that is done to what a verb says: its object, or its subject in the passive."""
    parse, at = side.document.parse, token_of(side, verb)
    if parse is None or at < 0:
        return _before(side, verb) if _passive(side, verb) else _behind(side, last)
    if parse.tags[at].startswith("JJ") or parse.deps[at] == "acomp":
        return in_state(side, verb)
    if not parse.tags[at].startswith("V") or parse.deps[at] == "amod":
        return -1
    below = tokens_below(parse, at)
    objects = [k for k in below if parse.deps[k] == "dobj"]
    if _is_passive(parse, at, below):
        return _bare(side, word_of(side, _subject_of(parse, at)), verb)
    if objects:
        return word_of(side, objects[0])
    return word_of(side, parse.heads[at]) if parse.deps[at] == "acl" and parse.tags[at] == "VBN" else -1


def doer(side: WordIndex, verb: int) -> int:
    """The word for who does what a verb says, in the active voice or behind its “by”; -1 where none is found."""
    parse, at = side.document.parse, token_of(side, verb)
    if parse is None or at < 0:
        return -1
    below = tokens_below(parse, at)
    if not _is_passive(parse, at, below):
        return word_of(side, _subject_of(parse, at))
    agents = [
        k for by in below if parse.deps[by] == "agent" for k in tokens_below(parse, by) if parse.deps[k] == "pobj"
    ]
    return word_of(side, agents[0]) if agents else -1


def in_state(side: WordIndex, first: int) -> int:
    """The word of which a state is told: the noun that an adjective belongs to, the subject of its clause."""
    parse, at = side.document.parse, token_of(side, first)
    if parse is None or at < 0:
        return _before(side, first)
    for _ in range(CLIMB + 2):
        tag, head = parse.tags[at], parse.heads[at]
        own = next((k for k in tokens_below(parse, at) if parse.deps[k] in ("nsubj", "nsubjpass")), -1)
        if own >= 0:
            return word_of(side, _antecedent(parse, own))
        if parse.deps[at] in ("amod", "acl") or (tag.startswith("JJ") and parse.tags[head].startswith("N")):
            return word_of(side, head)
        if tag.startswith(("JJ", "VBN")) and at and parse.tags[at - 1].startswith("NN"):
            return word_of(side, at - 1)  # its seals intact
        if head == at:
            break
        at = head
    return -1


def bearer_at(side: WordIndex, i: int) -> Bearer | None:
    """Who or what a word stands for; None where it is a pronoun that nobody is known for."""
    if i < 0:
        return None
    if nobody := _nobody(side, i):
        return nobody
    for mention in side.indexed.mentions_over(side.span(i, i + 1)):
        if mention.span.start <= side.words[i].start < mention.span.end and mention.kind != "title":
            person = side.document.person(mention.name)
            return Bearer(i, person, tuple(mention.name.casefold().split()))
    if not side.content[i]:
        return None
    if side.capital(i) and side.norms[i] in side.indexed.kept(_inner_capitals):
        first = i
        while (
            first > 0 and side.capital(first - 1) and side.content[first - 1] and side.between(first - 1, first) == " "
        ):
            first -= 1
        name = tuple(side.norms[first : i + 1])
        known = KnownPerson(side.text[side.words[first].start : side.words[i].end], side.words[i].norm)
        return Bearer(i, known if len(name) in FULL else None, name)
    return Bearer(i, noun=noun_of(side, i), which=which(side, i))


def same_bearer(a: WordIndex, one: Bearer, b: WordIndex, other: Bearer) -> bool:
    """Whether two bearers are surely one: one person, one name, or one noun of which either article knows one thing."""
    if one.name and other.name:
        if one.person and other.person:
            return one.person.is_same(other.person)
        mine, theirs = set(one.name), set(other.name)
        return one.name[-1] == other.name[-1] and (mine <= theirs or theirs <= mine)
    if one.noun != other.noun or not one.noun or one.noun in _anybody(a.language) or not _agree(one.which, other.which):
        return False
    told = one.which | other.which
    return _only(a, one, told) and _only(b, other, told)


def noun_of(side: WordIndex, i: int) -> str:
    """The noun of a word in the singular; of a strike action the strike."""
    noun = singular(side.norms[i], figure_words(side.language))
    if (
        noun in _light(side.language.code)
        and i
        and side.content[i - 1]
        and side.between(i - 1, i) == " "
        and not side.capital(i - 1)
    ):
        return singular(side.norms[i - 1], figure_words(side.language))
    return noun


@lru_cache(maxsize=4)
def _light(code: str) -> frozenset[str]:
    return frozenset(word for head, words in lines("fates", code) if head == LIGHT for word in words)


def which(side: WordIndex, i: int) -> frozenset[str]:
    """The words that say which one a noun is: those before it, and what it is of."""
    found, k = set(), i - 1
    while k >= max(0, i - LONGEST) and _says_which(side, k) and side.between(k, k + 1) in (" ", "-", "’", "'"):
        found.add(k)
        k -= 1
    if i + 1 < len(side.norms) and side.norms[i + 1] in PARTITIVE and side.between(i, i + 1) == " ":
        found.update(_content_behind(side, i + 1))
    words = {singular(side.norms[n], figure_words(side.language)) for n in found if not _counts(side, n)}
    return frozenset(words - {noun_of(side, i)})


def _says_which(side: WordIndex, k: int) -> bool:
    """Whether a word may tell which one the noun behind it is: it tells something, and looks like no verb."""
    return (
        side.content[k] and not side.language.looks_finite(side.norms[k]) and not side.language.is_past(side.norms[k])
    )


def _counts(side: WordIndex, i: int) -> bool:
    """Whether a word is a number, which says how many and not which one."""
    return side.norms[i][0].isdigit() or side.norms[i] in figure_words(side.language).cardinals


def _content_behind(side: WordIndex, i: int) -> Iterator[int]:
    """The first words behind one that tell something, as far as nothing parts them: of the Lady Marguerite."""
    k, found = i + 1, False
    while k < min(len(side.norms), i + 1 + LONGEST) and side.between(k - 1, k) == " ":
        if side.content[k]:
            found = True
            yield k
        elif found:
            return
        k += 1


def _only(side: WordIndex, bearer: Bearer, told: frozenset[str]) -> bool:
    """Whether an article knows one thing of the name: none of which another word says that it is another, or several.

    What stands in its first sentences is what it is about, whatever else of the name it tells of later.
    """
    if _another(side, bearer.word, told):
        return False
    return side.indexed.below_headings[side.sentence_of[bearer.word]] <= LEAD or not any(
        _another(side, i, told) for i in _places(side, bearer.noun)
    )


def _another(side: WordIndex, i: int, told: frozenset[str]) -> bool:
    """Whether a noun stands for another thing than that of which words say which one it is."""
    before = {side.norms[k] for k in range(max(0, i - ARTICLE), i)}
    counted = any(q.kind == "count" for q in side.indexed.quantities_over(side.span(i, i + 1)))
    return counted or not _agree(told, which(side, i)) or not before.isdisjoint(_of_others(side.language))


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether what two nouns are said to be leaves them one thing: the visitor centre, the centre."""
    return not one or not other or not one.isdisjoint(other)


@lru_cache(maxsize=4)
def _of_others(language: LanguagePack) -> frozenset[str]:
    """The words before a noun that say that there are several: another, each, other."""
    determiners = language.determiners
    return determiners.stand_alone | determiners.quantifiers


@lru_cache(maxsize=4)
def _anybody(language: LanguagePack) -> frozenset[str]:
    """The nouns that any number of people and things are called by: people, day, year, way."""
    words = figure_words(language)
    vague = language.content.light | language.times.dating | language.times.spans
    return frozenset(singular(w, words) for w in (*words.people, *words.sorts_of_people, *vague))


def _places(side: WordIndex, noun: str) -> tuple[int, ...]:
    """Where the noun stands, but for where it only says which one another noun is."""
    return side.indexed.kept(_nouns).get(noun, ())


def _nouns(indexed: TextIndex) -> dict[str, tuple[int, ...]]:
    side = indexed.kept(WordIndex)
    found: dict[str, list[int]] = {}
    for i in range(len(side.words)):
        if side.content[i] and not side.capital(i) and not _goes_on(side, i):
            found.setdefault(noun_of(side, i), []).append(i)
    return {noun: tuple(places) for noun, places in found.items()}


def _goes_on(side: WordIndex, i: int) -> bool:
    return i + 1 < len(side.words) and side.content[i + 1] and side.between(i, i + 1) == " "


def _inner_capitals(indexed: TextIndex) -> frozenset[str]:
    """The words that stand with a capital within a sentence."""
    return frozenset(word.norm for i, word in enumerate(indexed.words) if indexed.is_inner_capital(i))


def _nobody(side: WordIndex, i: int) -> Bearer | None:
    """Nobody at all, or none of those whom the noun names: no one, none of the pupils, no guests, not one minister."""
    place = side.span(i, i + 1)
    none = [q for q in side.indexed.quantities_over(place) if q.kind == "count" and not q.value]
    if any(q.span.overlap(place) for q in none):
        if i + 1 == len(side.norms) or side.norms[i + 1] not in PARTITIVE:
            return Bearer(i, nobody=True)
        noun = next((noun_of(side, k) for k in _content_behind(side, i + 1)), "")
        return Bearer(i, noun=noun, nobody=True) if noun else None
    if side.content[i] and (none or (i and side.norms[i - 1] in figure_words(side.language).none_before)):
        noun = noun_of(side, i)
        return Bearer(i, noun="" if noun in _people(side.language) else noun, nobody=True)
    return None


@lru_cache(maxsize=4)
def _people(language: LanguagePack) -> frozenset[str]:
    words = figure_words(language)
    return frozenset(singular(w, words) for w in words.people)


# ---- by the parse
def tokens_below(parse: Parse, at: int) -> range | list[int]:
    """The tokens that depend on one."""
    reach = range(max(0, at - REACH), min(len(parse.heads), at + REACH))
    return [k for k in reach if parse.heads[k] == at and k != at]


def _is_passive(parse: Parse, at: int, below: Sequence[int]) -> bool:
    """Whether a verb is a passive, or a participle joined to one: was found and freed."""
    if any(parse.deps[k] in ("nsubjpass", "auxpass") for k in below):
        return True
    joined = parse.deps[at] == "conj" and parse.tags[at] == "VBN" and not any(parse.deps[k] == "dobj" for k in below)
    return joined and any(parse.deps[k] == "auxpass" for k in tokens_below(parse, parse.heads[at]))


def _subject_of(parse: Parse, at: int) -> int:
    """The token that is the subject of a verb, or of that to which it is joined; -1 where there is none."""
    for _ in range(CLIMB):
        own = next((k for k in tokens_below(parse, at) if parse.deps[k] in ("nsubj", "nsubjpass")), -1)
        if own >= 0:
            return _named_by(parse, _antecedent(parse, own))
        if parse.deps[at] in ("relcl", "acl"):
            return parse.heads[at]
        if parse.deps[at] not in ("conj", "xcomp") or parse.heads[at] == at:
            return -1
        at = parse.heads[at]
    return -1


def _named_by(parse: Parse, token: int) -> int:
    """The name that an apposition gives to what a token stands for: one of the three, Ansel Prew, was captured."""
    if token < 0 or parse.tags[token] == PROPER:
        return token
    return next((k for k in tokens_below(parse, token) if parse.deps[k] == "appos" and parse.tags[k] == PROPER), token)


def _bare(side: WordIndex, i: int, verb: int) -> int:
    """The name between commas before a verb whose subject is a number: one of the three, Ansel Prew, was caught."""
    if i < 0 or not _counts(side, i):
        return i
    named = side.indexed.mentions_in(side.words[i].end, side.words[verb].start)
    apart = [m for m in named if m.kind == "name" and side.text[: m.span.start].endswith(", ")]
    return side.indexed.words_in(apart[-1].span).start if apart else i


def _antecedent(parse: Parse, token: int) -> int:
    """The noun of which a relative clause tells, in the place of its who or which."""
    if parse.tags[token] not in ("WP", "WDT"):
        return token
    verb = parse.heads[token]
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    return parse.heads[verb] if parse.deps[verb] == "relcl" else -1


def token_of(side: WordIndex, i: int) -> int:
    """The token of a word; none in headings, which are no sentences that a parser knows."""
    parse = side.document.parse
    if parse is None or side.document.sentences[side.sentence_of[i]].heading:
        return -1
    return parse.at(side.words[i].start)


def word_of(side: WordIndex, token: int) -> int:
    """The word of a token."""
    parse = side.document.parse
    if parse is None or token < 0:
        return -1
    inside = side.indexed.words_in(Span(parse.starts[token], parse.ends[token]))
    return inside.start if inside else -1


# ---- by the words beside
def _passive(side: WordIndex, verb: int) -> bool:
    """Whether a verb is in the passive by the words around it; in a heading the auxiliary is left out."""
    verbs = side.language.verbs
    before = [side.norms[k] for k in range(max(side.sentences[side.sentence_of[verb]].start, verb - HELPER), verb)]
    if not verbs.of_a_passive.isdisjoint(before):
        return True
    heading = side.document.sentences[side.sentence_of[verb]].heading
    following = side.norms[verb + 1] if verb + 1 < len(side.norms) else ""
    return heading and side.language.is_past(side.norms[verb]) and following in side.language.prepositions.any


def _before(side: WordIndex, i: int) -> int:
    """The noun that stands before a word and its auxiliaries and adverbs; -1 where none does."""
    start, k = side.sentences[side.sentence_of[i]].start, i - 1
    while k >= start and side.between(k, k + 1) == " " and _helps(side, k):
        k -= 1
    if k >= start and side.norms[k] in side.language.pronouns.clause_subjects:
        return k
    return _whole(side, start, k) if k >= start and side.between(k, k + 1) == " " and side.content[k] else -1


def _whole(side: WordIndex, start: int, i: int) -> int:
    """The noun of which another one only says which: the weir, of the weir of Tollick."""
    k = i
    while k > start and side.between(k - 1, k) == " " and (side.content[k - 1] or side.norms[k - 1] in _articles(side)):
        k -= 1
    of = k - 1
    if of > start and side.norms[of] in PARTITIVE and side.content[of - 1]:
        return of - 1
    return i


def _articles(side: WordIndex) -> frozenset[str]:
    return side.language.determiners.before_a_label


def _helps(side: WordIndex, k: int) -> bool:
    norm, language = side.norms[k], side.language
    return norm in language.verbs.auxiliaries or norm in language.adverbs.any or norm.endswith("ly")


def _behind(side: WordIndex, i: int) -> int:
    """The noun that stands behind a word, with what stands before it: call off a strike; -1 where none does."""
    inside, k = side.sentences[side.sentence_of[i]], i + 1
    while k in inside and side.norms[k] in side.language.determiners.any and side.between(k - 1, k) == " ":
        k += 1
    if k not in inside or not side.content[k] or side.between(k - 1, k) != " ":
        return -1
    while k + 1 in inside and _goes_on(side, k):
        k += 1
    return k
