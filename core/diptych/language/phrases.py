"""Noun phrases in a frame: the subject before a verb, the speaker after one, the name inside a phrase."""

from diptych.language.frame import Sentence, is_cue
from diptych.language.vocabulary import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    CUES,
    DASHES,
    DAYS,
    DETERMINERS,
    NAME_LINKS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    TITLES,
    may_be_name,
    pronoun,
)

Phrase = tuple[int, int]  # indices of tokens in a sentence, end exclusive
_APPOSITION = 22  # tokens between the commas of an apposition, at most
_QUESTIONS = frozenset(("what", "whatever", "how", "why", "whether"))
_RELATIVE = 10  # words of a clause that says which person is meant, at most
_CLAUSE_OPENERS = frozenset(("after", "before", "since", "until", "as", "than", "like", "because"))
_ATTACHING = frozenset("of for with at from in on to by near behind outside inside beside".split())
_PLACERS = frozenset(("next", "close", "out", "near", "outside", "inside", "up", "down", "behind", "beside", "along"))
_EMPHATIC = frozenset(("himself", "herself", "themselves", "itself", "alone", "jr", "sr"))
_OPEN_OF = {")": "(", "]": "["}


def subject_before(sentence: Sentence, cue: int) -> Phrase | None:
    """The subject of the verb at ``cue``, over auxiliaries, adverbs, days and appositions; None where none is near."""
    i = cue - 1
    while i >= 0 and _skipped(sentence, i):
        i -= 1
    if i < 0 or sentence[i].quotation >= 0:
        return None
    token = sentence[i]
    if token.text in (",", *DASHES, ")", "]"):
        return _over_apposition(sentence, i)
    if token.lower in ("who", "which", "that"):
        j = i - 1
        while j >= 0 and sentence[j].text == ",":
            j -= 1
        antecedent = phrase_ending(sentence, j)
        return (antecedent[0], i + 1) if antecedent else None
    if token.lower == "and" and cue - i <= 3:
        return _conjoined(sentence, i)
    return phrase_ending(sentence, i)


def _skipped(sentence: Sentence, i: int) -> bool:
    lower = sentence[i].lower
    if lower in AUXILIARIES or lower in ADVERBS or lower in DAYS or (lower.endswith("ly") and len(lower) > 4):
        return not sentence[i].capital or lower in DAYS
    if sentence[i].text.isdigit() or (lower == "in" and i + 1 < len(sentence) and sentence[i + 1].text.isdigit()):
        return True
    return lower in ("on", "last", "late", "early") and i + 1 < len(sentence) and sentence[i + 1].lower in DAYS


def _conjoined(sentence: Sentence, i: int) -> Phrase | None:
    """“Smith stood up and said”: the subject of the verb before."""
    for j in range(i - 1, max(-1, i - 16), -1):
        if sentence[j].quotation >= 0 or sentence[j].text in ";:":
            return None
        if sentence[j].lower in SUBJECT_PRONOUNS - {"who", "it"}:
            return j, j + 1
        if is_cue(sentence, j):
            return subject_before(sentence, j)
    for j in range(i):
        if sentence[j].capital and sentence[j].lower not in DETERMINERS | PREPOSITIONS | CONJUNCTIONS | ADVERBS:
            return _name_from(sentence, j)
    return None


def _name_from(sentence: Sentence, j: int) -> Phrase:
    """The word and the capitals that follow it."""
    end = j + 1
    while end < len(sentence) and sentence[end].capital:
        end += 1
    return j, end


def _over_apposition(sentence: Sentence, i: int) -> Phrase | None:
    """The phrase before what stands between two commas, dashes or brackets."""
    mark = sentence[i].text
    opening = _OPEN_OF.get(mark, mark)
    for j in range(i - 1, max(-1, i - _APPOSITION - 2), -1):
        if sentence[j].text == opening and sentence[j].quotation < 0:
            found = phrase_ending(sentence, _before_brackets(sentence, j - 1))
            if found is None or (found[1] - found[0] == 1 and sentence[found[0]].lower in ADVERBS | DAYS):
                continue
            return found
    before = phrase_ending(sentence, i - 1)
    if before and any(sentence[k].capital for k in range(*before)) and before[0] == 0:
        return before
    return None


def _before_brackets(sentence: Sentence, i: int) -> int:
    """The token before a pair of brackets that closes at ``i``; ``i`` itself where none does."""
    if i >= 0 and sentence[i].text in _OPEN_OF:
        for j in range(i - 1, max(-1, i - 8), -1):
            if sentence[j].text == _OPEN_OF[sentence[i].text]:
                return j - 1
    return i


def phrase_ending(sentence: Sentence, i: int) -> Phrase | None:
    """The noun phrase whose last word is at ``i``."""
    phrase = _one_ending(sentence, i)
    return (_joined_names(sentence, *phrase), phrase[1]) if phrase else None


def _joined_names(sentence: Sentence, start: int, end: int) -> int:
    """Where “Bell and Lowe” begins, for a phrase that is a name with another before it; else where the phrase does."""
    if start < 2 or sentence[start - 1].lower != "and" or not sentence[start].capital:
        return start
    if not all(sentence[k].capital for k in range(start, end)):
        return start
    first = start - 1
    while first > 0 and sentence[first - 1].capital and sentence[first - 1].lower != "both":
        first -= 1
    before = sentence[first - 1] if first else None
    opens = before is None or before.quotation >= 0 or before.text == "," or before.lower in ("both", "as")
    named = first < start - 1 and may_be_name(sentence[first].text)
    return first if opens and named else start


def _one_ending(sentence: Sentence, i: int) -> Phrase | None:
    """The noun phrase whose last word is at ``i``, without what “and” joins to it."""
    if i < 0 or not sentence[i].word:
        return (i - 1, i) if i > 0 and sentence[i].text in "'’" and sentence[i - 1].word else None
    token = sentence[i]
    if pronoun(token.lower) in SUBJECT_PRONOUNS:
        return i, i + 1
    if token.lower in PREPOSITIONS or token.lower in CONJUNCTIONS or token.lower in AUXILIARIES:
        return None
    start = i
    while start > 0 and _inside(sentence, start - 1, i):
        start -= 1
    while start < i and (sentence[start].lower in NAME_LINKS - {"the"} or sentence[start].text == "&"):
        start += 1
    if start > 1 and sentence[start - 1].lower in _ATTACHING and sentence[start - 2].word:
        outer = None if _modifies(sentence, start - 2) else phrase_ending(sentence, start - 2)
        if outer and not any(is_cue(sentence, k) for k in range(*outer)) and _is_person_noun(sentence, outer):
            return (outer[0], i + 1) if outer[1] == start - 1 else outer
    return _described(sentence, start) or (start, i + 1)


def _modifies(sentence: Sentence, i: int) -> bool:
    """Whether a form in -ing or -ed tells what somebody does: “sailors waiting”, but “a meeting”."""
    noun = i < 1 or not sentence[i - 1].word or sentence[i - 1].lower in DETERMINERS
    return not noun and sentence[i].lower.endswith(("ing", "ed")) and not sentence[i].capital


def _described(sentence: Sentence, start: int) -> Phrase | None:
    """“Residents outside the hall”, “the woman who lost her car”: whom the phrase that starts there describes."""
    i = start - 1
    while i > 0 and sentence[i].quotation < 0 and sentence[i].lower in PREPOSITIONS - _CLAUSE_OPENERS | _PLACERS:
        i -= 1
    if i < 1 or sentence[i].quotation >= 0 or sentence[i].lower in CUES:
        return None
    if i < start - 1 and _modifies(sentence, i):
        return _whole(sentence, i - 1)
    for j in range(i - 1, max(0, start - _RELATIVE), -1):
        if not sentence[j].word or sentence[j].quotation >= 0 or sentence[j].lower in CONJUNCTIONS - {"who"}:
            return None
        if sentence[j].lower == "who":
            return _whole(sentence, j - 1)
    return None


def _whole(sentence: Sentence, i: int) -> Phrase | None:
    """The noun phrase that ends at a word and begins its sentence or clause."""
    phrase = phrase_ending(sentence, i)
    if phrase is None or sentence[phrase[0]].lower in SUBJECT_PRONOUNS or not sentence[i].word:
        return None
    before = sentence[phrase[0] - 1] if phrase[0] else None
    opens = before is None or before.quotation >= 0 or before.text == "," or before.lower in CONJUNCTIONS
    return phrase if opens else None


def _is_person_noun(sentence: Sentence, phrase: Phrase) -> bool:
    first = sentence[phrase[0]]
    return first.lower in DETERMINERS or first.capital or any(sentence[k].lower in TITLES for k in range(*phrase))


def _inside(sentence: Sentence, i: int, last: int) -> bool:
    """Whether the word at ``i`` belongs to the phrase that ends at ``last``."""
    token = sentence[i]
    if token.quotation >= 0 or last - i > 9:
        return False
    if not token.word:
        return token.text == "&" or (token.text == "." and i > 0 and len(sentence[i - 1].text) == 1)
    if token.lower in NAME_LINKS and i > 0 and sentence[i - 1].capital and sentence[i + 1].capital:
        return True
    if token.lower in SUBJECT_PRONOUNS or token.lower in PREPOSITIONS or token.lower in CONJUNCTIONS:
        return False
    if token.lower in _QUESTIONS:
        return False
    if token.lower in AUXILIARIES or (token.lower in CUES and not token.capital and not token.lower.endswith("ing")):
        return False
    if sentence[i + 1].lower in DETERMINERS and sentence[i + 1].lower != "the":
        return False
    if sentence[i + 1].lower == "the":
        return False
    return not (token.lower in ADVERBS and token.lower not in ("former",))


def phrase_after(sentence: Sentence, i: int) -> Phrase | None:
    """The noun phrase that begins at ``i``, over adverbs; None before a preposition or a mark."""
    while i < len(sentence) and sentence[i].quotation < 0 and sentence[i].lower in ADVERBS and not sentence[i].capital:
        i += 1
    if i >= len(sentence) or not sentence[i].word:
        return None
    first = sentence[i]
    if first.lower in SUBJECT_PRONOUNS - {"who"}:
        return i, i + 1
    if first.lower in PREPOSITIONS or first.lower in CONJUNCTIONS or first.lower in AUXILIARIES or first.lower in DAYS:
        return None
    end = i + 1
    while end < len(sentence) and end - i < 12 and _goes_on(sentence, end):
        end += 1
    while end > i + 1 and (sentence[end - 1].lower in DAYS or sentence[end - 1].lower in ADVERBS):
        end -= 1
    return i, _joined_end(sentence, i, end)


def _joined_end(sentence: Sentence, start: int, end: int) -> int:
    """Where “Bell and Lowe” ends, before a mark or the end of the sentence; else where the first name does."""
    if end >= len(sentence) or sentence[end].lower != "and" or not all(sentence[k].capital for k in range(start, end)):
        return end
    if end + 1 >= len(sentence) or not sentence[end + 1].capital:
        return end
    _, last = _name_from(sentence, end + 1)
    closes = last == len(sentence) or not sentence[last].word or sentence[last].lower in PREPOSITIONS
    return last if closes else end


def _goes_on(sentence: Sentence, i: int) -> bool:
    token = sentence[i]
    if token.quotation >= 0:
        return False
    if not token.word:
        return token.text == "&"
    if token.lower in NAME_LINKS and sentence[i - 1].capital and i + 1 < len(sentence) and sentence[i + 1].capital:
        return token.lower not in ("for", "and", "the")
    if token.lower in PREPOSITIONS or token.lower in CONJUNCTIONS or token.lower in SUBJECT_PRONOUNS:
        return False
    return token.lower not in AUXILIARIES and not is_cue(sentence, i)


def name_in(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The longest run of capitals in what a phrase is about, the last of equals; all of it where it has no name.

    “Mayor Ines Vane of Tollick” is Ines Vane; but “a critic of Vane” and “the Vane campaign” are not Vane.
    """
    if len(conjuncts(sentence, phrase)) > 1:
        return phrase
    limit = next((k for k in range(phrase[0] + 1, phrase[1] - 1) if _describes(sentence, k, phrase[1])), phrase[1])
    best: Phrase | None = None
    i = phrase[0]
    while i < limit:
        if not sentence[i].capital or sentence[i].lower in DETERMINERS:
            i += 1
            continue
        end = i + 1
        while (
            end < limit and not sentence[end - 1].possessive and (sentence[end].capital or _joins(sentence, end, limit))
        ):
            end += 1
        owner = sentence[end - 1].possessive and end < limit
        modifier = end < limit and sentence[end].word and sentence[end].lower not in _EMPHATIC
        if not owner and not modifier and (best is None or end - i >= best[1] - best[0]):
            best = (i, end)
        i = end
    return best or phrase


def conjuncts(sentence: Sentence, phrase: Phrase) -> tuple[Phrase, ...]:
    """Its names where a phrase is several joined by “and”, else the phrase alone."""
    if not all(sentence[k].capital or sentence[k].lower == "and" for k in range(*phrase)):
        return (phrase,)
    found, start = [], phrase[0]
    for k in range(*phrase):
        if sentence[k].lower == "and" and k > start:
            found.append((start, k))
            start = k + 1
    return (*found, (start, phrase[1])) if start < phrase[1] else (phrase,)


def _describes(sentence: Sentence, i: int, end: int) -> bool:
    """Whether a preposition begins what only tells more about a phrase, not a part of a name like “Bank of England”."""
    return sentence[i].lower in PREPOSITIONS and not (sentence[i - 1].capital and _joins(sentence, i, end))


def _joins(sentence: Sentence, i: int, end: int) -> bool:
    return sentence[i].lower in NAME_LINKS - {"and", "for", "the"} and i + 1 < end and sentence[i + 1].capital
