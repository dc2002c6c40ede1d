"""Who may speak; and the subject of a sentence that no rule explains."""

from diptych.language.attribution.clauses import SentenceTokens
from diptych.language.attribution.noun_phrases import Phrase, name_in, phrase_ending
from diptych.language.attribution.openings import behind_time
from diptych.languages.pack import uncontracted

_CLIMBS = 12  # heads between a quotation and the verb that governs its sentence


def can_speak(sentence: SentenceTokens, phrase: Phrase) -> bool:
    """Whether a phrase may be somebody who speaks: a person's name, a pronoun, a role, a body, a text."""
    language, last = sentence.language, sentence[phrase[1] - 1]
    if last.lower.endswith("-year-old"):
        return True
    if last.speaks and not last.possessive:
        return True
    if uncontracted(sentence[phrase[0]].lower) in language.pronouns.third_person:
        return phrase[1] - phrase[0] == 1
    prepositions = language.prepositions.any
    head = next((k - 1 for k in range(phrase[0] + 1, phrase[1]) if sentence[k].lower in prepositions), phrase[1] - 1)
    return language.can_speak(sentence[head].lower) or language.can_speak(last.lower)


def opening_subject(sentence: SentenceTokens, limit: int) -> Phrase | None:
    """The first name, pronoun or noun before a limit that can speak and that no preposition leads to."""
    language = sentence.language
    told = False  # whether a verb has come: what is no name after it is an object
    for i in range(behind_time(sentence, limit), min(limit, len(sentence))):
        token = sentence[i]
        if not token.word:
            continue
        told = told or (not token.capital and language.looks_finite(token.lower))
        start = i
        while sentence.at(start - 1).word and _belongs(sentence, start - 1):
            start -= 1
            if sentence[start].lower in language.times.dating:
                start += 1
                break
        led = sentence.at(start - 1).lower in language.prepositions.any
        if led or token.possessive:
            continue
        if token.speaks:
            end = i + 1
            while end < limit and sentence[end].speaks:
                end += 1
            if not sentence[end - 1].possessive:
                return i, end
            continue
        alone = not sentence.at(i + 1).capital or language.singular(token.lower) != token.lower
        if not alone and not token.speaks:
            continue  # “Health executive Dr Ana Roe”
        verb = language.looks_finite(sentence.at(i + 1).lower)
        noun = (verb or not told) and start < i and can_speak(sentence, (i, i + 1))
        if noun or token.lower in language.pronouns.third_person:
            return start, _end_of_name(sentence, i) if token.capital and noun else i + 1
        told = told or (not token.capital and language.looks_finite(token.lower))
    return None


def _belongs(sentence: SentenceTokens, i: int) -> bool:
    """Whether a word may be part of the noun phrase that goes on after it."""
    token, language = sentence[i], sentence.language
    closed = language.prepositions.any | language.conjunctions.any | language.pronouns.subjects
    return token.lower not in closed and not language.is_auxiliary(token.lower)


def governing_subject(sentence: SentenceTokens, at: int) -> Phrase | None:
    """The subject of a verb that the word before a quotation hangs on: the nearest person, else the outermost."""
    index = {token.start: k for k, token in enumerate(sentence) if not token.quoted}
    subjects = {sentence[k].head: k for k in index.values() if sentence[k].dep == "nsubj"}
    here = next((k for k in range(at - 1, -1, -1) if sentence[k].head >= 0), -1)
    best: Phrase | None = None
    for _ in range(_CLIMBS):
        if here < 0:
            return best
        token = sentence[here]
        if token.start in subjects and subjects[token.start] < at:
            found = phrase_ending(sentence, subjects[token.start])
            if found and can_speak(sentence, found):
                if sentence[found[1] - 1].person:
                    return found
                best = found
        if token.head == token.start:
            return best
        here = index.get(token.head, -1)
    return best


def first_name(sentence: SentenceTokens, limit: int) -> Phrase | None:
    """The first name or subject pronoun of the sentence, before a limit; what opens it up to a comma is left out."""
    language = sentence.language
    start = behind_time(sentence, limit)
    if sentence and sentence[0].lower in language.adverbs.openers:
        commas = [i for i in range(min(limit, len(sentence))) if sentence[i].text == ","]
        start = commas[0] + 1 if commas else 0
    for i in range(start, min(limit, len(sentence))):
        token = sentence[i]
        if token.quoted:
            continue
        if token.lower in language.pronouns.third_person:
            return i, i + 1
        if token.capital and language.may_be_name(token.text):
            return name_in(sentence, (i, _end_of_name(sentence, i)))
    return None


def _end_of_name(sentence: SentenceTokens, i: int) -> int:
    """Behind the last of the capitals that begin at ``i``, over “of” and the like between them."""
    end = i + 1
    while sentence.at(end).capital or (
        sentence.at(end).lower in sentence.language.names.joining and sentence.at(end + 1).capital
    ):
        end += 1
    return end
