"""The frame of a paragraph: its words outside quotations, with one placeholder for each quotation.

Speakers are found on frames: what stands inside a quotation can neither be its cue nor its speaker.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of, uncontracted
from diptych.letters import CAPITAL
from diptych.sameness.characters import QUOTATION_MARKS
from diptych.span import Span

_REPORT = 24  # words in which a report after a question has come to its verb
_SUBJECT = 6  # words before a verb of saying that can be its subject, at most
DASHES = frozenset(("—", "–", "―", "-", "--", "---"))
_SHAPES = rf"(?:[^\W\d_]\.){{2,}}|{CAPITAL}\.(?=\s+{CAPITAL})|[^\W_]+(?:['’&./-][^\W_]+)*['’]?|[—–―…]|-{{1,3}}|[^\w\s]"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark of punctuation, or the placeholder of a quotation (``quotation`` is its index, else -1).

    ``tag``, ``dep`` and ``head`` (where the head begins) are what a trained pipeline tells of it; ``person`` says that
    it belongs to somebody's name, ``speaks`` to one that speaks somewhere, be it a body's.
    """

    text: str
    lower: str
    start: int
    end: int
    quotation: int = -1
    tag: str = ""
    dep: str = ""
    head: int = -1
    person: bool = False
    speaks: bool = False

    @property
    def quoted(self) -> bool:
        """Whether it stands for a quotation."""
        return self.quotation >= 0

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return not self.quoted and self.text[:1].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it is a word in capitals, as names are."""
        return not self.quoted and self.text[:1].isupper()

    @property
    def possessive(self) -> bool:
        """Whether it is somebody's: “Lowe's”, “sailors'”; “she's” looks the same."""
        return self.lower.endswith(("'s", "s'"))


_NONE = Token("", "", -1, -1)
Known = tuple[str, str, int, bool, bool]  # what a token holds from ``tag`` on


class SentenceTokens(list[Token]):
    """Tokens of a frame in order, and the language that they are read in."""

    __slots__ = ("language",)

    def __init__(self, tokens: Iterable[Token], language: LanguagePack) -> None:
        super().__init__(tokens)
        self.language = language

    def at(self, i: int) -> Token:
        """The token at a place, before the first and behind the last one an empty one."""
        return self[i] if 0 <= i < len(self) else _NONE

    def part(self, start: int, end: int) -> "SentenceTokens":
        """The tokens ``start`` to ``end`` (excluded)."""
        return SentenceTokens(self[start:end], self.language)


def frame(
    text: str,
    paragraph: Span,
    segments: Sequence[tuple[int, Segment]],
    starts: Sequence[int],
    language: LanguagePack,
    known: Callable[[int], Known],
) -> list[SentenceTokens]:
    """The frame sentences of one paragraph; ``segments`` are its outer quotations with their indices.

    ``starts`` are those of the article's sentences: outside quotations a frame sentence ends where one of them does.
    ``known`` tells what a pipeline and the names say of the word at a place.
    """
    tokens = SentenceTokens((), language)
    at = paragraph.start
    for index, segment in segments:
        tokens += _tokens(text, at, segment.marks.start, language, known)
        words = segment.span.of(text)
        tokens.append(Token(words, words.lower(), segment.marks.start, segment.marks.end, index))
        at = segment.marks.end
    tokens += _tokens(text, at, paragraph.end, language, known)
    return _sentences(tokens, starts)


def _tokens(text: str, start: int, end: int, language: LanguagePack, known: Callable[[int], Known]) -> list[Token]:
    found = []
    for m in _pattern(language).finditer(text, start, end):
        word = m.group()
        found.append(Token(word, word.lower().replace("’", "'"), m.start(), m.end(), -1, *known(m.start())))
    return found


@lru_cache(maxsize=4)
def _pattern(language: LanguagePack) -> re.Pattern[str]:
    """What a token looks like; the full stop of an abbreviation before a name belongs to it."""
    return re.compile(rf"{one_of(map(str.title, language.short_in_names))}\.(?=\s)|{_SHAPES}")


def _sentences(tokens: SentenceTokens, starts: Sequence[int]) -> list[SentenceTokens]:
    found: list[SentenceTokens] = []
    current = tokens.part(0, 0)
    for i, token in enumerate(tokens):
        current.append(token)
        if i + 1 == len(tokens) or _ends(tokens, i, starts):
            found.append(current)
            current = tokens.part(0, 0)
    return found


def _ends(tokens: SentenceTokens, i: int, starts: Sequence[int]) -> bool:
    """Whether a sentence ends here: where one of the article's begins, or after a quotation that holds a full stop."""
    token, following = tokens[i], tokens[i + 1]
    if not token.quoted:
        return bisect_right(starts, token.start) < bisect_right(starts, following.start)
    last = token.text.rstrip(" " + QUOTATION_MARKS)[-1:]
    if last not in (".", "!", "?", "…") or not (following.quoted or following.capital or following.text[0].isdigit()):
        return False
    if following.quoted:
        return True
    follows = attribution_follows(tokens, i + 1)
    return follows is None or (last == "." and not _is_bare_report(tokens, i + 1, follows))


def attribution_follows(tokens: SentenceTokens, i: int) -> int | None:
    """Where the verb of “Smith said” or “the woman, a nurse, asked” stands that begins here, None for none.

    At most six words lie before it, or a name and what is told of it between two commas.
    """
    limit = min(i + _REPORT, len(tokens))
    comma = next((k for k in range(i, limit) if not tokens[k].word), limit)
    for j in range(i + 1, min(i + 1 + _SUBJECT, comma)):
        if tokens[j].lower in tokens.language.cues:
            return j
    if comma >= limit or tokens[comma].text != "," or comma - i >= _SUBJECT or not tokens[i].capital:
        return None
    for j in range(comma + 2, limit):
        if tokens[j].quoted or tokens[j].text in (".", ";", ":", "?", "!"):
            return None
        if tokens[j - 1].text == "," and tokens[j].lower in tokens.language.saying.plain:
            return j
    return None


def _is_bare_report(tokens: SentenceTokens, start: int, cue: int) -> bool:
    """Whether a sentence is only who said it, to whom and when: “Bold said to cheers.”, not “Bold said it rained.”"""
    language = tokens.language
    if tokens[cue].lower not in language.saying.plain or cue - start > 4:
        return False
    for k in range(cue + 1, min(cue + 12, len(tokens))):
        token = tokens[k]
        if token.text == ".":
            return True
        noun = tokens[k - 1].lower in language.prepositions.any | language.determiners.any
        verb = language.is_auxiliary(token.lower) or token.lower in language.cues
        clause = (verb and not noun) or token.lower in language.pronouns.relative
        if not token.word or clause or uncontracted(token.lower) in language.pronouns.subjects:
            return False
        if k == cue + 1 and token.lower not in language.prepositions.any | language.adverbs.any:
            return False
    return False


def is_cue(sentence: SentenceTokens, i: int) -> bool:
    """Whether the word reports speech here: no noun after an article, no infinitive, no passive."""
    language = sentence.language
    token = sentence[i]
    if token.quoted or not (token.lower in language.cues or _with_clause(sentence, i) or _phrasal(sentence, i)):
        return False
    before = sentence.at(i - 1)
    if not before.text or before.quoted:
        return True
    possessive = before.possessive and uncontracted(before.lower) not in language.pronouns.subjects
    noun = sentence[i - 2].lower if i > 1 and not sentence[i - 2].quoted else ""
    relative = (
        sentence.at(i + 1).quoted and before.lower in language.pronouns.relative and language.can_speak(noun)
    )  # “a sign that read”
    article = (
        not relative
        and before.lower in language.determiners.any
        and (token.lower in language.nouns_too or before.lower not in language.determiners.stand_alone)
    )
    if article or possessive or before.lower in language.prepositions.any - {"as"}:
        return False
    if token.lower in language.nouns_too:
        if not token.tag.startswith("VB") and not _after_subject_word(sentence, i):
            return False
        if token.tag.startswith("NN") and before.lower not in language.pronouns.subjects:
            return False
    if before.lower in language.cues and token.lower.endswith("ing") and language.can_speak(sentence.at(i + 1).lower):
        return False  # “told cheering supporters”
    if before.lower == "to" or (before.capital and token.capital and i > 1):
        return False
    return not is_passive(sentence, i)


def _with_clause(sentence: SentenceTokens, i: int) -> bool:
    """Whether a verb of thought reports here: “found that …”, “…, the report found.”"""
    if sentence[i].lower not in sentence.language.saying.with_a_clause:
        return False
    following = sentence.at(i + 1)
    if following.text in ("", ",", "."):
        return any(token.quoted for token in sentence[:i])
    return following.lower == "that" and any(token.quoted for token in sentence[i + 1 :])


def _phrasal(sentence: SentenceTokens, i: int) -> bool:
    """Whether a verb and its particle report here: “shot back”, “went on”."""
    return sentence.at(i + 1).lower in sentence.language.phrasal_cues.get(sentence[i].lower, ())


def _after_subject_word(sentence: SentenceTokens, i: int) -> bool:
    """Whether the word before can be a subject: a name, a pronoun, “who”, or a noun right after its article."""
    language = sentence.language
    j = i - 1
    while j > 0 and language.is_adverb(sentence[j].lower):
        j -= 1
    before = sentence[j]
    if before.lower in language.people.nouns_in_ly:
        return True
    if (
        before.text.islower()
        and language.can_speak(before.lower)
        and (j < i - 1 or sentence[i].lower.endswith(("s", "ed")))
    ):
        return not before.lower.endswith("s") or j < i - 1  # “the report calls it”, “authors jokingly call her”
    if before.quoted:
        return True
    if before.capital and not before.possessive:
        return sentence.at(j - 1).lower not in language.prepositions.before_an_object
    if before.lower in language.pronouns.subjects | language.pronouns.relative or before.text in (",", ")"):
        return True
    if before.lower in language.determiners.quantifiers:
        return False
    if before.lower.endswith("s") and not before.lower.endswith("ss") and not sentence[i].lower.endswith("s"):
        opens = sentence.at(j - 1)  # “which critics call”
        if opens.text in ("", ",") or opens.lower in language.conjunctions.any or opens.lower == "what":
            return True
    bare = not before.lower.endswith(tuple(language.endings.no_nouns)) and "-" not in before.lower
    return bare and sentence.at(j - 1).lower in language.determiners.any


def is_degree(sentence: SentenceTokens, i: int) -> bool:
    """Whether a word only says how much of an adverb behind it: “very widely”, but “more said”."""
    return sentence[i].lower in sentence.language.adverbs.degrees and sentence.at(i + 1).lower.endswith("ly")


def is_passive(sentence: SentenceTokens, i: int) -> bool:
    """Whether the verb is told of somebody: “was called”, “has been widely described”."""
    language = sentence.language
    verbs = language.verbs
    if not sentence[i].lower.endswith(tuple(language.saying.passive)):
        return False
    j = i - 1
    while j >= 0 and (sentence[j].lower.endswith("ly") or is_degree(sentence, j)):
        j -= 1
    if j < 0:
        return False
    short = sentence[j].lower.endswith(tuple(verbs.contracted))
    contracted = short and uncontracted(sentence[j].lower) in language.pronouns.subjects
    return contracted or sentence[j].lower in verbs.before_a_passive


def behind_signs(sentence: SentenceTokens, i: int) -> int:
    """Over the comma or dash that follows a quotation."""
    while sentence.at(i).text in (",", *DASHES):
        i += 1
    return i
