"""The subject of a verb: over auxiliaries, days and adverbs, and over what commas tell of somebody."""

from diptych.language.attribution.clauses import DASHES, SentenceTokens, is_cue, is_degree
from diptych.language.attribution.noun_phrases import (
    OPENING,
    Phrase,
    before_brackets,
    is_bare_name,
    is_noun_in_ly,
    name_from,
    phrase_ending,
)
from diptych.language.attribution.openings import is_time, opens_with_participle
from diptych.language.attribution.speaking import opening_subject
from diptych.languages.pack import uncontracted

_TOLD = 8  # words that an article or an age begins between a name and “who”, at most
_INSERTED = 4  # tokens of a clause that is put in between commas, at most: “, it seems,”
_APPOSITION = 22  # tokens between the commas of an apposition, at most


def subject_before(sentence: SentenceTokens, cue: int) -> Phrase | None:
    """The subject of the verb at ``cue``, over auxiliaries, adverbs, days and appositions; None where none is near."""
    i = cue - 1
    while i >= 0 and _skipped(sentence, i):
        i -= 1
    if i < 0 or sentence[i].quoted:
        return None
    token = sentence[i]
    if token.text in (",", *DASHES, ")", "]"):
        over = _over_apposition(sentence, i)
        return over if over is None or not _is_past(sentence, over) else None
    if token.lower in sentence.language.pronouns.relative:
        j = i - 1
        while sentence.at(j).text == ",":
            j -= 1
        j = _before_told(sentence, j) if j < i - 1 else j
        antecedent = phrase_ending(sentence, j)
        return (antecedent[0], i + 1) if antecedent else None
    if token.lower == "but":
        return _contrasted(sentence, i)
    if token.lower == "and":
        return _conjoined(sentence, i)
    found = phrase_ending(sentence, i)
    return found if found is None or not (_is_past(sentence, found) or _is_manner(sentence, found)) else None


def _before_told(sentence: SentenceTokens, i: int) -> int:
    """The end of a name before what commas tell of it, if ``i`` ends that: “Ana Roe | , 66, who said”."""
    comma = next((k for k in range(i, max(0, i - _TOLD), -1) if not sentence[k].word), 0)
    if comma < 1 or comma == i:
        return i
    if any(sentence[k].lower in sentence.language.conjunctions.joining for k in range(comma + 1, i + 1)):
        return i  # “Bell, the board and a nurse, who said”
    article = sentence[comma + 1].lower in sentence.language.determiners.articles
    if sentence[comma].text != "," or not (article or _is_age(sentence, comma + 1, i + 1)):
        return i
    if sentence[comma - 1].person and not sentence[comma - 1].possessive:
        return comma - 1
    before = _before_told(sentence, comma - 1)
    return before if before < comma - 1 else i


def _is_past(sentence: SentenceTokens, phrase: Phrase) -> bool:
    """Whether one word is a past form and no subject: Lowe, who “never” | came |, said."""
    token = sentence[phrase[0]]
    alone = phrase[1] - phrase[0] == 1 and not token.capital
    return alone and token.lower in sentence.language.pasts and (phrase[0] == 0 or sentence[phrase[0] - 1].quoted)


def _is_manner(sentence: SentenceTokens, phrase: Phrase) -> bool:
    """Whether an adverb opens a sentence before a participle: “| Quickly | called “a toy”, the ferry”, not “Kelly”."""
    token, language = sentence[phrase[0]], sentence.language
    if phrase != (0, 1) or token.person or not language.is_adverb(token.lower):
        return False
    quotation = next((k for k, t in enumerate(sentence) if t.quoted), -1)
    behind = sentence.at(quotation + 1)
    participle = quotation >= 0 and (
        behind.lower == "by" or behind.text == "," or sentence[quotation].text.rstrip("”\"' ").endswith(",")
    )
    return token.lower not in language.given_names and participle


def _skipped(sentence: SentenceTokens, i: int) -> bool:
    language = sentence.language
    lower = sentence[i].lower
    adverb = language.is_adverb(lower) and not is_noun_in_ly(sentence, i)
    if language.is_auxiliary(lower) or adverb or is_degree(sentence, i) or lower in language.times.days:
        return not sentence[i].capital or lower in language.times.days
    if sentence[i].text.isdigit() or (lower == "in" and sentence.at(i + 1).text.isdigit()):
        return True
    return lower in language.adverbs.before_a_day and sentence.at(i + 1).lower in language.times.days


def _conjoined(sentence: SentenceTokens, i: int) -> Phrase | None:
    """“Smith stood up and said”: the subject of the verb before."""
    language = sentence.language
    for j in range(i - 1, -1, -1):
        if sentence[j].text in ";:":
            return None
        if sentence[j].lower in language.pronouns.persons:
            return j, j + 1
        if is_cue(sentence, j) and (found := subject_before(sentence, j)):
            return found  # else it is one of several verbs itself: “Smith asked, called it “a farce” and said”
    closed = language.determiners.any | language.prepositions.any | language.conjunctions.any | language.adverbs.any
    for j in range(i):
        if sentence[j].capital and sentence[j].lower not in closed:
            led = sentence.at(j - 1).lower in language.prepositions.of_the_doer
            return opening_subject(sentence, i) if led else _opening_name(sentence, j)
    return None


def _opening_name(sentence: SentenceTokens, j: int) -> Phrase:
    """The first name of a clause: behind its office, where one stands before it, “Opposition leader | Tilda Hallam”."""
    first = name_from(sentence, j)
    office = first[1]
    behind = sentence.language.is_role(sentence.at(office).lower) and sentence.at(office + 1).person
    return name_from(sentence, office + 1) if behind else first


def _contrasted(sentence: SentenceTokens, i: int) -> Phrase | None:
    """“Smith praised the plan but said”: the subject of the first verb of saying, which stands for the sentence's."""
    for j in range(1, i):
        if sentence[j].text in ";:" or sentence[j].quoted:
            return None
        if is_cue(sentence, j):
            found = subject_before(sentence, j)
            return found if found and (sentence[found[0]].capital or found[0] == 0) else None
    return None


def _over_apposition(sentence: SentenceTokens, i: int) -> Phrase | None:
    """The phrase before what stands between two commas, dashes or brackets."""
    language = sentence.language
    mark = sentence[i].text
    if mark == ",":
        told = _described_by_commas(sentence, i)
        if told is not None:
            return told
    opening = OPENING.get(mark, mark)
    for j in range(i - 1, max(-1, i - _APPOSITION - 2), -1):
        if sentence[j].text == opening:
            own = uncontracted(sentence[j + 1].lower) in language.pronouns.subjects
            if mark == "," and i - j > _INSERTED and own:
                return None  # “During the call, he asked about the mill, said”
            found = phrase_ending(sentence, before_brackets(sentence, j - 1))
            if found is None or sentence[found[0]].lower in language.adverbs.any | language.times.days:
                continue
            return found
    before = phrase_ending(sentence, i - 1)
    if before and before[0] == 0:
        return before
    return None


def _described_by_commas(sentence: SentenceTokens, i: int) -> Phrase | None:
    """Whom the parts between commas up to ``i`` tell more of: “Ana Roe, 42, a nurse from Hexham, Ohio, said”.

    From right to left ages, places, offices and clauses with “who” are told of the first noun phrase before them.
    """
    language = sentence.language
    parts = _parts(sentence, i)
    kinds = [_kind(sentence, *part) for part in parts]
    best: Phrase | None = None
    for k in range(len(parts) - 1, -1, -1):
        start, end = parts[k]
        if kinds[k] == "clause":
            owner = next((n for n in range(k, max(-1, k - 4), -1) if kinds[n] == "more"), None)
            if owner is None or sentence[parts[owner][0]].lower not in language.pronouns.begin_a_relative:
                return best or (phrase_ending(sentence, end - 1) if k < len(parts) - 1 else None)
            continue
        place = k and _begins_with_preposition(sentence, parts[k - 1][0]) and is_bare_name(sentence, start, end)
        person = any(sentence[n].person for n in range(start, end))
        if kinds[k] == "more" or (
            place and not person and not (k + 1 < len(parts) and _is_age(sentence, *parts[k + 1]))
        ):
            continue
        found = phrase_ending(sentence, before_brackets(sentence, end - 1))
        if found is not None:
            best = found
    return best


def _parts(sentence: SentenceTokens, i: int) -> list[Phrase]:
    """What stands between the commas before ``i``, back to a quotation, another mark or the start of the sentence."""
    found: list[Phrase] = []
    end, j = i, i - 1
    while j >= 0 and not sentence[j].quoted and sentence[j].text not in (";", ":", *DASHES):
        if sentence[j].text == ",":
            found.append((j + 1, end))
            end = j
        j -= 1
    found.append((j + 1, end))
    language = sentence.language
    trimmed = []
    for start, stop in reversed(found):
        while sentence[start].lower in language.conjunctions.joining:
            start += 1
        if start < stop:
            trimmed.append((start, stop))
    return trimmed


def _kind(sentence: SentenceTokens, start: int, end: int) -> str:
    """What a part between commas is: ``more`` about somebody, a ``clause`` of its own, or a ``noun`` phrase."""
    language = sentence.language
    first = sentence[start]
    relative = language.pronouns.begin_a_relative
    if _is_age(sentence, start, end) or _begins_with_preposition(sentence, start) or first.lower in relative:
        return "more"
    if language.is_adverb(first.lower) and not first.capital and end - start < 3:
        return "more"
    if opens_with_participle(sentence, start, end) or is_time(sentence, start, end):
        return "more"
    if first.lower.endswith(("ing", "ed")) and not first.capital and first.lower not in language.determiners.any:
        return "more"
    if first.lower in language.adverbs.openers or first.lower in language.times.days:
        return "more"
    for k in range(start, end):
        token = sentence[k]
        if token.lower in relative:
            break
        verb = token.tag in ("VBD", "VBZ", "VBP", "MD") if token.tag else language.is_auxiliary(token.lower)
        if not token.capital and (verb or is_cue(sentence, k)):
            return "clause"
        if uncontracted(token.lower) in language.pronouns.subjects:
            return "clause"
    return "noun"


def _is_age(sentence: SentenceTokens, start: int, end: int) -> bool:
    """“42”, “aged 42”, “42-year-old”, “who is 42” left out."""
    words = [sentence[k].lower for k in range(start, end)]
    return len(words) <= 2 and words[-1].partition("-")[0].isdigit()


def _begins_with_preposition(sentence: SentenceTokens, start: int) -> bool:
    language = sentence.language
    return sentence[start].lower in language.prepositions.any | language.prepositions.of_place
