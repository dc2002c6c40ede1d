"""Who passes on what somebody said: “Lowe said the vote was “a farce,” the Echo reported.”"""

from diptych.language.attribution.clauses import SentenceTokens
from diptych.language.attribution.noun_phrases import Phrase


def passes_on(sentence: SentenceTokens, phrase: Phrase, cue: int | None) -> bool:
    """Whether a phrase is an outlet that reports: “the newspaper”, “the Tollick Echo”, nobody's name or office."""
    language, last = sentence.language, sentence[phrase[1] - 1]
    verb = sentence[cue].lower if cue is not None else ""
    reports = verb in language.saying.relaying
    if not reports and verb != "according":
        return False
    if any(token.person or token.possessive for token in sentence.part(*phrase)):
        return False
    if last.lower in language.people.outlets:
        return True
    article = sentence[phrase[0]].lower in language.determiners.articles
    named = all(sentence[k].capital or sentence[k].text == "&" for k in range(phrase[0] + article, phrase[1]))
    alone = phrase[1] - phrase[0] == 1
    return (
        named and (last.lower not in language.people.roles) and (reports or article or not alone or last.text.isupper())
    )


def is_in_report(sentence: SentenceTokens, phrase: Phrase, cue: int) -> bool:
    """Whether the last words of a part are told by the verb before them: “Lowe said that he “saw nothing”.”"""
    language = sentence.language
    verb, end = sentence[cue].lower, len(sentence) - 1
    names, before = verb in language.saying.naming, sentence.at(phrase[0] - 1)
    days, first = language.times.days, sentence[phrase[0]].lower  # “On Monday Lowe said”
    joined = language.is_adverb(before.lower) or before.lower in language.conjunctions.joining | days or first in days
    if before.quoted or (before.word and not joined):
        return False  # “after Lowe said so, it was “a farce””, “the flaws Lowe named are “a farce””
    if sentence[phrase[1] - 1].lower in language.pronouns.relative:
        return False
    if (verb in language.saying.lead_in or verb in language.nouns_too) and not names:
        return False
    joins = language.conjunctions.any | language.conjunctions.open_a_clause
    for k in range(cue + 1, end):
        other = sentence[k].lower in joins and sentence.at(k + 1).lower != "that"
        if sentence[k].text == ":" or (other and names):
            return False
        if other and sentence[k - 1].text == "," and sentence[k].lower not in language.pronouns.relative:
            return False  # “Lowe said no, but it was “a farce””
    return (
        names
        or sentence[end - 1].lower not in language.prepositions.any
        or any(sentence[k].lower == "that" or language.looks_finite(sentence[k].lower) for k in range(cue + 1, end))
    )
