"""The frame of a paragraph: its words outside quotations, with one placeholder for each quotation.

Speakers are found on frames: what stands inside a quotation can neither be its cue nor its speaker.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from diptych.language.abbreviations import BEFORE_NAMES
from diptych.language.segment import Segment
from diptych.language.vocabulary import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    CUES,
    DETERMINERS,
    NOUNS_TOO,
    PHRASAL_CUES,
    PREPOSITIONS,
    STAND_ALONE,
    SUBJECT_PRONOUNS,
    WITH_CLAUSE,
    pronoun,
)
from diptych.sameness.characters import QUOTATION_MARKS
from diptych.span import Span

_TOKEN = re.compile(
    rf"(?:{'|'.join(sorted(map(str.title, BEFORE_NAMES)))}|St|Jr|Sr)\.(?=\s)"
    r"|(?:[^\W\d_]\.){2,}|[A-ZÀ-Þ]\.(?=\s+[A-ZÀ-Þ])|[^\W_]+(?:['’&./-][^\W_]+)*['’]?|[—–―…]|-{1,3}|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark of punctuation, or the placeholder of a quotation (``quotation`` is its index, else -1)."""

    text: str
    lower: str
    start: int
    end: int
    quotation: int = -1

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return self.quotation < 0 and (self.text[0].isalnum())

    @property
    def capital(self) -> bool:
        """Whether it is a word in capitals, as names are."""
        return self.quotation < 0 and self.text[0].isupper()

    @property
    def possessive(self) -> bool:
        """Whether it is somebody's: “Lowe's”, “sailors'”; “she's” looks the same."""
        return self.lower.endswith(("'s", "s'"))


Sentence = list[Token]


def frame(text: str, paragraph: Span, segments: Sequence[tuple[int, Segment]], starts: Sequence[int]) -> list[Sentence]:
    """The frame sentences of one paragraph; ``segments`` are its outer quotations with their indices.

    ``starts`` are those of the article's sentences: outside quotations a frame sentence ends where one of them does.
    """
    tokens: list[Token] = []
    at = paragraph.start
    for index, segment in segments:
        tokens += _tokens(text, at, segment.marks.start)
        words = segment.span.of(text)
        tokens.append(Token(words, words.lower(), segment.marks.start, segment.marks.end, index))
        at = segment.marks.end
    tokens += _tokens(text, at, paragraph.end)
    return _sentences(tokens, starts)


def _tokens(text: str, start: int, end: int) -> list[Token]:
    found = []
    for m in _TOKEN.finditer(text, start, end):
        word = m.group()
        found.append(Token(word, word.lower().replace("’", "'"), m.start(), m.end()))
    return found


def _sentences(tokens: list[Token], starts: Sequence[int]) -> list[Sentence]:
    found: list[Sentence] = []
    current: Sentence = []
    for i, token in enumerate(tokens):
        current.append(token)
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is None or _ends(tokens, i, following, starts):
            found.append(current)
            current = []
    return found


def _ends(tokens: list[Token], i: int, following: Token, starts: Sequence[int]) -> bool:
    """Whether a sentence ends here: where one of the article's begins, or after a quotation that holds a full stop."""
    token = tokens[i]
    if token.quotation < 0:
        return bisect_right(starts, token.start) < bisect_right(starts, following.start)
    last = token.text.rstrip(" " + QUOTATION_MARKS)[-1:]
    if last not in (".", "!", "?", "…") or not (
        following.quotation >= 0 or following.capital or following.text[0].isdigit()
    ):
        return False
    if following.quotation >= 0:
        return True
    return last == "." or not attribution_follows(tokens, i + 1)


def attribution_follows(tokens: list[Token], i: int) -> bool:
    """Whether “Smith said” or “the woman asked” stands here, with at most six words before the verb."""
    for j in range(i, min(i + 7, len(tokens))):
        if not tokens[j].word:
            return False
        if j > i and tokens[j].lower in CUES:
            return True
    return False


def is_cue(sentence: Sentence, i: int) -> bool:
    """Whether the word reports speech here: no noun after an article, no infinitive, no passive."""
    token = sentence[i]
    if token.quotation >= 0 or not (token.lower in CUES or _with_clause(sentence, i) or _phrasal(sentence, i)):
        return False
    before = sentence[i - 1] if i else None
    if before is None or before.quotation >= 0:
        return True
    possessive = before.possessive and pronoun(before.lower) not in SUBJECT_PRONOUNS
    article = before.lower in DETERMINERS and (token.lower in NOUNS_TOO or before.lower not in STAND_ALONE)
    if article or possessive or before.lower in PREPOSITIONS - {"as"}:
        return False
    if token.lower in NOUNS_TOO and not _after_subject_word(sentence, i):
        return False
    if before.lower == "to" or (before.capital and token.capital and i > 1):
        return False
    return not is_passive(sentence, i)


def _with_clause(sentence: Sentence, i: int) -> bool:
    """Whether a verb of thought reports here: “found that …”, “…, the report found.”"""
    if sentence[i].lower not in WITH_CLAUSE:
        return False
    following = sentence[i + 1] if i + 1 < len(sentence) else None
    if following is None or following.text in (",", "."):
        return any(token.quotation >= 0 for token in sentence[:i])
    return following.lower == "that" and any(token.quotation >= 0 for token in sentence[i + 1 :])


def _phrasal(sentence: Sentence, i: int) -> bool:
    """Whether a verb and its particle report here: “shot back”, “went on”."""
    return i + 1 < len(sentence) and sentence[i + 1].lower in PHRASAL_CUES.get(sentence[i].lower, ())


def _after_subject_word(sentence: Sentence, i: int) -> bool:
    """Whether the word before can be a subject: a name, a pronoun, “who”, or a noun right after its article."""
    j = i - 1
    while j > 0 and sentence[j].lower in ADVERBS:
        j -= 1
    before = sentence[j]
    if before.quotation >= 0:
        return True
    if before.capital and not before.possessive:
        return not (j > 0 and sentence[j - 1].lower in ("of", "in", "by", "for"))
    if before.lower in SUBJECT_PRONOUNS or before.text in (",", ")"):
        return True
    if before.lower in _QUANTIFIERS:
        return False
    if before.lower.endswith("s") and not before.lower.endswith("ss") and not sentence[i].lower.endswith("s"):
        opens = sentence[j - 1] if j else None  # “which critics call”
        if opens is None or opens.lower in CONJUNCTIONS or opens.text == "," or opens.lower == "what":
            return True
    bare = not before.lower.endswith(("al", "ive", "ous", "ic", "ent", "ed", "ing", "y")) and "-" not in before.lower
    return bare and j > 0 and sentence[j - 1].lower in DETERMINERS


def is_passive(sentence: Sentence, i: int) -> bool:
    """Whether the verb is told of somebody: “was called”, “has been widely described”."""
    if not sentence[i].lower.endswith(("ed", "told", "said", "written", "known", "asked")):
        return False
    j = i - 1
    while j >= 0 and sentence[j].lower.endswith("ly"):
        j -= 1
    if j < 0:
        return False
    contracted = sentence[j].lower.endswith(("'s", "'re", "'m")) and pronoun(sentence[j].lower) in SUBJECT_PRONOUNS
    return contracted or sentence[j].lower in _BE


_QUANTIFIERS = frozenset(("few", "other", "more", "further", "couple"))
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "am", "'s"))
assert _BE - {"'s"} <= AUXILIARIES
