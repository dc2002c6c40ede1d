"""How far words reach that are named to a reader: none is cut, and no small word is left hanging.

What is compared are words, and a compound with a hyphen or a figure with its unit is several of them. What is shown is
read: “anti” of “anti-toll” or “6.5” of “6.5 percent” says nothing, or something else than the article.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.inflection import irregular_participles, irregular_pasts
from diptych.matching import parsed_phrases
from diptych.matching.negation import denied_from, is_denial
from diptych.matching.text_index import TextIndex
from diptych.span import Span, cover, merged

HYPHENS = frozenset("-‐‑")
AND = "&"  # a word of its own: Corbel & Stane
LONGEST = 8  # words that a hyphen ties to another one on either side
_MARK = re.compile(r"(?<!\w)['‘“\"«„]|['’”\"»](?!\w)")  # of a quotation, no apostrophe inside a word
HEAD = 2  # words at most after which a noun phrase that was begun ends
VERBAL = ("ed", "ly")  # how words end that no noun phrase goes on with; and before an object
BOUNDS = 3  # words at most from the first about a figure to it: up to almost
ACTIVE = "ing"  # a man carrying a gun, not a small building


def whole(side: TextIndex, span: Span) -> Span:
    """The span with the rest of the compounds and of the figures that its borders cut."""
    for _ in range(2):  # a compound in a figure in a compound
        span = side.whole(with_compounds(side, span))
    return with_compounds(side, span)


def with_compounds(side: TextIndex, span: Span) -> Span:
    """The span with the rest of the compounds alone: where a figure is marked, its unit need not be."""
    words = side.words_in(span)
    if not words:
        return span
    first, last = words.start, words.stop
    while first > max(0, words.start - LONGEST) and _tied(side, first - 1):
        first -= 1
    while last < words.stop + LONGEST and _tied(side, last - 1):
        last += 1
    return Span(min(span.start, side.words[first].start), max(span.end, side.words[last - 1].end))


def all_whole(side: TextIndex, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same of several, in order: those that have grown together are one."""
    return tuple(merged(whole(side, span) for span in spans))


def without_loose_end(side: TextIndex, span: Span) -> Span:
    """The span without the articles, prepositions and conjunctions that it ends with, if any other word is left."""
    words, small = side.words_in(span), _small(side.language)
    last = words.stop
    while last - 1 > words.start and side.words[last - 1].norm in small and not _belongs(side, last - 1):
        last -= 1
    if last == words.stop or not any(side.words[i].content for i in range(words.start, last)):
        return span
    return Span(span.start, side.words[last - 1].end)


def all_told(side: TextIndex, spans: Iterable[Span], *, deeds: bool = False) -> tuple[Span, ...]:
    """Several spans as phrases, in order: those that have grown together are one."""
    return tuple(merged(told(side, span, deeds=deeds) for span in spans))


def told(side: TextIndex, span: Span, *, deeds: bool = False) -> Span:
    """The span as a phrase that can be read by itself: names, and noun phrases that it begins, are whole too.

    What denies it is told with it, and what makes of its figure the least or the most. A verb alone is a phrase where
    another one is told beside it, not where ``deeds`` are named by themselves.

    Only for words that a sentence names, never for marks in a text: it has words that the other article has as well.
    """
    named = whole(side, span)
    named = _completed(side, named, deeds=deeds)
    named = _with_names(side, _with_bounds(side, named))
    named = Span(named.start, max(_with_head(side, named), _with_counted(side, named)))
    named = _without_loose_beginning(side, without_loose_end(side, whole(side, named)))
    return _with_its_mark(side.text, _with_denial(side, named))


def _completed(side: TextIndex, span: Span, *, deeds: bool) -> Span:
    """The span as far as the parse tells where its phrase ends; a heading is no sentence that a parser knows."""
    parse, sentence = side.document.parse, side.document.sentences[max(0, side.sentence_at(span.start))]
    if parse is None or sentence.heading:
        return span
    completed = parsed_phrases.completed(parse, side.text, span, deeds=deeds)
    start = span.start if completed.start < sentence.span.start else completed.start
    return Span(start, span.end if completed.end > sentence.span.end else completed.end)


def _with_bounds(side: TextIndex, span: Span) -> Span:
    """The span with the words about its figures, and with the figure of such words: “least” of “at least 3,000”.

    A figure alone says something else than the least or the most that it may be.
    """
    behind = side.words_in(span).stop + BOUNDS
    ahead = max(span.end, side.words[min(behind, len(side.words)) - 1].end) if side.words else span.end
    bounds = [(q.span, q.precision_span) for q in side.quantities_over(Span(span.start, ahead)) if q.precision_span]
    touched = [both for both in bounds if any(place.overlap(span) for place in both)]
    return cover((span, *(place for both in touched for place in both)))


def _without_loose_beginning(side: TextIndex, span: Span) -> Span:
    """The span without what ties it to the words before: “or” of “or over 65”, “ago” of “two winters ago cut”."""
    words = side.words_in(span)
    if len(words) < 2:
        return span
    joins = side.words[words.start].norm in side.language.conjunctions.joining
    loose = joins or (side.words[words.start + 1].content and _ends_a_time(side, words.start))
    return Span(side.words[words.start + 1].start, span.end) if loose else span


def _ends_a_time(side: TextIndex, i: int) -> bool:
    """Whether a word tells how far away the time is that stands right before it."""
    if not i or side.words[i].norm not in side.language.times.away or not _beside(side, i - 1):
        return False
    figure = Span(side.words[max(0, i - 2)].start, side.words[i - 1].end)
    return side.words[i - 1].norm in side.language.times.spans or bool(side.quantities_over(figure))


def _with_denial(side: TextIndex, span: Span) -> Span:
    """The span with what denies its first word, an article between them or none: “incident” of “without incident”.

    Who reads the word alone reads the opposite.
    """
    words, language = side.words_in(span), side.language
    if not words:
        return span
    first = side.words_in(side.document.sentences[max(0, side.sentence_at(span.start))].span).start
    at = words.start - 1
    if at > first and side.words[at].norm in language.determiners.articles and _beside(side, at):
        at -= 1
    norm = side.words[at].norm if at >= first and _beside(side, at) else ""
    denied = is_denial(norm, language) or norm in language.negations.lacking
    denial = at if denied else denied_from(side, first, words.start)
    return span if denial is None else Span(min(span.start, side.words[denial].start), span.end)


def _with_its_mark(text: str, span: Span) -> Span:
    """The span with the mark right beside it that closes, or opens, a quotation of which it has the other one."""
    if len(_MARK.findall(span.of(text))) % 2 == 0:
        return span
    if _MARK.match(text, span.end):
        return Span(span.start, span.end + 1)
    return Span(span.start - 1, span.end) if span.start and _MARK.match(text, span.start - 1) else span


def _tied(side: TextIndex, i: int) -> bool:
    """Whether a hyphen and nothing else stands between a word and the next, or one of them is the sign of a firm."""
    if i + 1 >= len(side.words):
        return False
    word, then = side.words[i], side.words[i + 1]
    return side.text[word.end : then.start] in HYPHENS or AND in (
        side.text[word.start : word.end],
        side.text[then.start : then.end],
    )


def _beside(side: TextIndex, i: int) -> bool:
    """Whether nothing but a blank stands between a word and the next one."""
    return side.between(i, i + 1) == " "


def _belongs(side: TextIndex, i: int) -> bool:
    """Whether a word is a part of a compound or of a figure: the last of “a break-in”, or of “six in”."""
    return _tied(side, i - 1) or bool(side.quantities_over(Span(side.words[i].start, side.words[i].end)))


@lru_cache(maxsize=4)
def _small(language: LanguagePack) -> frozenset[str]:
    return language.determiners.articles | language.prepositions.any | language.conjunctions.any


def _with_names(side: TextIndex, span: Span) -> Span:
    """The span with the names of people that its borders cut."""
    mentions = side.document.mentions
    start, end = span.start, span.end
    for mention in mentions[max(0, bisect_left(mentions, start, key=lambda m: m.span.start) - 1) :]:
        if mention.span.start >= end:
            break
        if mention.kind == "name" and mention.span.overlap(span):
            start, end = min(start, mention.span.start), max(end, mention.span.end)
    return Span(start, end)


def _with_counted(side: TextIndex, span: Span) -> int:
    """Where the span ends with what its last figure counts, where that stands right behind it."""
    ends = [q.noun_span.end for q in side.quantities_over(span) if q.noun_span and q.span.end == span.end]
    return max([span.end, *ends])


def _with_head(side: TextIndex, span: Span) -> int:
    """Where the noun phrase ends that is begun last in the span: behind “a small” the fire has to follow.

    Asked only where the language tells: by the capitals of its nouns, or by every class of its words.
    """
    habits, words = side.language.habits, side.words_in(span)
    if not words or not (habits.nouns_have_capitals or habits.whole):
        return span.end
    if not (_opened(side, words) or side.possessive(words.stop - 1)):
        return span.end
    last = words.stop - 1
    for i in range(words.stop, min(len(side.words), words.stop + HEAD)):
        if habits.nouns_have_capitals and side.capital(last):
            break
        noun = habits.nouns_have_capitals and side.capital(i)
        if not _beside(side, i - 1) or not (noun or may_go_on(side, i)):
            break
        last = i
    if habits.nouns_have_capitals and not side.capital(last):
        return span.end
    return max(span.end, side.words[last].end)


def _opened(side: TextIndex, words: range) -> bool:
    """Whether the last words are a determiner and what may stand between it and its noun."""
    i = words.stop - 1
    while i > words.start and side.words[i].content and (_tied(side, i - 1) or _beside(side, i - 1)):
        i -= 1
    determiners = side.language.determiners
    return i < words.stop - 1 and side.words[i].norm in determiners.articles | determiners.possessives


def may_go_on(side: TextIndex, i: int) -> bool:
    """Whether a word may go on with a noun phrase: it tells something, dates nothing, and looks like no verb."""
    norm, language = side.words[i].norm, side.language
    if not side.words[i].content or norm in language.times.dating or norm in language.saying.reporting:
        return False
    if norm in language.verbs.auxiliaries or norm in language.adverbs.any or norm in language.saying.plain:
        return False
    if norm in language.prepositions.attaching or norm in language.prepositions.of_place:
        return False
    if norm.endswith(ACTIVE) and side.words[i + 1 : i + 2] and side.words[i + 1].norm in language.determiners.any:
        return False
    return not (norm in irregular_pasts() or norm in irregular_participles() or norm.endswith(VERBAL))
