"""What opens a sentence before its subject: when it happened, or what the subject was doing."""

from diptych.language.attribution.clauses import SentenceTokens
from diptych.languages.inflection import irregular_participles

_SHORTEST = 4  # letters of “king”, “bed”, which are no participles


def opens_with_participle(sentence: SentenceTokens, start: int, end: int) -> bool:
    """Whether a sentence begins with what its subject is doing: “Waiting for the ferry”, but “Leading experts”."""
    language = sentence.language
    verb = start
    while verb < end - 1 and language.is_adverb(sentence[verb].lower):
        verb += 1
    word = sentence[verb].lower
    irregular = word in language.pasts or word in irregular_participles()
    form = irregular or (len(word) > _SHORTEST and word.endswith(("ing", "ed")))
    if start or sentence[verb].person or not form:
        return False
    behind = sentence[verb + 1].lower if verb + 1 < end else ""
    leads = language.prepositions.any | language.prepositions.of_place | language.determiners.any | language.adverbs.any
    return behind in leads or (verb > start and behind in ("", "to"))


def is_time(sentence: SentenceTokens, start: int, end: int) -> bool:
    """Whether words only say when: “The next day”, “Late on Sunday”, “less than an hour after the match”."""
    times = sentence.language.times
    goes_on = sentence.language.conjunctions.open_a_clause | sentence.language.prepositions.any - {"of"}
    said = next(
        (k for k in range(start, end - 1) if _is_span(sentence, k) and sentence[k + 1].lower in goes_on), end - 1
    )
    if any(sentence[k].person for k in range(start, said + 1)):
        return False
    return said < end - 1 or sentence[said].lower in times.days | times.away or _is_span(sentence, said)


def _is_span(sentence: SentenceTokens, i: int) -> bool:
    """Whether a word is a length or a part of time: “hour”, “weeks”, “evening”."""
    language, word = sentence.language, sentence[i].lower
    small = i == 0 or not sentence[i].capital
    return small and (word in language.times.spans or language.singular(word) in language.times.spans)


def behind_time(sentence: SentenceTokens, limit: int) -> int:
    """Behind the comma that closes when it happened, 0 where a sentence does not begin with that."""
    comma = next((k for k in range(1, min(limit, len(sentence))) if not sentence[k].word), 0)
    return comma + 1 if comma and sentence[comma].text == "," and is_time(sentence, 0, comma) else 0
