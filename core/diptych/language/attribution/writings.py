"""Words that stand on something, which is their source: a court order, a sign, somebody's note that reads “…”."""

from diptych.language.attribution.clauses import SentenceTokens, behind_signs
from diptych.language.attribution.noun_phrases import Phrase, has_words, is_noun_in_ly

_Found = tuple[Phrase, int | None]  # the speaker's tokens, and the token of the cue

_WRITTEN = 12  # words between a quotation and the verb of a thing on which it stands, at most
_PART = 5  # the same with how much of it is quoted, “read in its entirety”


def written_behind(sentence: SentenceTokens, at: int) -> _Found | None:
    """““…,” the court order read in part”: what the words stand on, whatever else its nouns and “read” may be."""
    start = behind_signs(sentence, at + 1)
    for verb in range(start + 1, min(len(sentence), start + _WRITTEN)):
        if not sentence[verb].word:
            return None
        if not sentence.at(_behind_part(sentence, verb + 1)).word and (found := _on_which(sentence, start, verb)):
            return found
    return None


def written_before(sentence: SentenceTokens, at: int) -> _Found | None:
    """“The court order read in part: “…””: as behind the words."""
    end = at - (sentence[at - 1].text in (",", ":"))
    for verb in range(end - 1, max(0, end - _PART), -1):
        if _behind_part(sentence, verb + 1) == end and sentence[verb].word:
            start = verb
            while start > max(0, verb - _WRITTEN) and sentence[start - 1].word:
                start -= 1
            if found := _on_which(sentence, start, verb):
                return found
    return None


def _behind_part(sentence: SentenceTokens, i: int) -> int:
    """Behind what says how much of a text is quoted: “in part”, “in its entirety”; ``i`` where nothing does."""
    if sentence.at(i).lower != "in":
        return i
    noun = i + 1 + (sentence.at(i + 1).lower in sentence.language.determiners.possessives)
    return noun + 1 if sentence.at(noun).lower in sentence.language.saying.how_much_of_it else i


def _on_which(sentence: SentenceTokens, start: int, verb: int) -> _Found | None:
    """“the order”, “Lowe's note”, “a sign on the door” before “read”; before “said” only what is a text."""
    language = sentence.language
    written, says = (sentence[verb].lower in verbs for verbs in (language.saying.written, language.saying.plain))
    if not (written or says):
        return None
    end = verb - (language.is_adverb(sentence[verb - 1].lower) and not is_noun_in_ly(sentence, verb - 1))
    led = next((k for k in range(start + 1, end) if sentence[k].lower in language.prepositions.any), end)
    text = led > start and has_words(sentence, (start, led), language.people.texts)
    named = _is_determined(sentence, start, led) and _is_one_phrase(sentence, start, end)
    return ((start, end), verb) if named and (text or (written and led == end)) else None


def _is_determined(sentence: SentenceTokens, start: int, end: int) -> bool:
    """Whether a determiner or an owner leads to a noun: “the order”, “Jack Lowe's note”."""
    owner = next((k for k in range(start, end) if sentence[k].possessive or not sentence[k].capital), end)
    owned = owner < end - 1 and sentence[owner].capital
    determined = sentence[start].lower in sentence.language.determiners.any and start < end - 1
    return (owned or determined) and not sentence[end - 1].capital


def _is_one_phrase(sentence: SentenceTokens, start: int, end: int) -> bool:
    """Whether no other clause or noun begins in a phrase: “a book | the children read”."""
    language = sentence.language
    closed = language.conjunctions.any | language.pronouns.subjects | language.pronouns.relative
    for k in range(start, end):
        lower = sentence[k].lower
        begins = lower in language.determiners.any and sentence[k - 1].lower not in language.prepositions.any
        if lower in closed or language.is_auxiliary(lower) or (k > start and begins):
            return False
    return True
