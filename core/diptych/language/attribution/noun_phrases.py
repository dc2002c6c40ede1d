"""Noun phrases in a frame: the one that ends or begins at a word, and the name inside one."""

from diptych.language.attribution.clauses import SentenceTokens, is_cue
from diptych.languages.pack import uncontracted
from diptych.languages.word_classes import Words

Phrase = tuple[int, int]  # indices of tokens in a sentence, end exclusive
_RELATIVE = 10  # words of a clause that says which person is meant, at most
OPENING = {")": "(", "]": "["}


def is_noun_in_ly(sentence: SentenceTokens, i: int) -> bool:
    """Whether a word in -ly is a noun here: “the family said”, “her ally said”, but “the boss angrily said”."""
    token = sentence[i]
    if not token.lower.endswith("ly"):
        return False
    known = token.lower in sentence.language.people.nouns_in_ly or token.tag.startswith("NN")
    return known or sentence.at(i - 1).lower in sentence.language.determiners.need_a_noun


def name_from(sentence: SentenceTokens, j: int) -> Phrase:
    """The word and the capitals that follow it."""
    end = j + 1
    while sentence.at(end).capital:
        end += 1
    return j, end


def is_bare_name(sentence: SentenceTokens, start: int, end: int) -> bool:
    """Whether there are only capitals, and what joins them."""
    return all(sentence[k].capital or sentence[k].lower in sentence.language.names.joining for k in range(start, end))


def before_brackets(sentence: SentenceTokens, i: int) -> int:
    """The token before a pair of brackets that closes at ``i``; ``i`` itself where none does."""
    if sentence.at(i).text in OPENING:
        for j in range(i - 1, max(-1, i - 8), -1):
            if sentence[j].text == OPENING[sentence[i].text]:
                return j - 1
    return i


def phrase_ending(sentence: SentenceTokens, i: int) -> Phrase | None:
    """The noun phrase whose last word is at ``i``, or before words there that only say when."""
    phrase = _one_ending(sentence, _before_time(sentence, i))
    return (_joined_names(sentence, *phrase), phrase[1]) if phrase else None


def _before_time(sentence: SentenceTokens, i: int) -> int:
    """The word before “four years ago”, “two days later” or “last week”; ``i`` itself where none of these ends."""
    language = sentence.language
    away = [sentence.at(n).lower in language.times.away for n in (i, i + 1)]
    k = i - away[0]
    if k < 2 or language.singular(sentence[k].lower) not in language.times.spans:
        return i
    if not sentence[k - 2].word or sentence[k - 2].lower in language.prepositions.any:
        return i
    before = sentence[k - 1].lower
    counted = before.isdigit() or before in language.cardinals or before in language.determiners.indefinite
    return k - 2 if before in language.times.before_a_span or (counted and any(away)) else i


def _joined_names(sentence: SentenceTokens, start: int, end: int) -> int:
    """Where “Bell and Lowe” begins, for a name or “her brother” with a name before it; else where the phrase does."""
    own = sentence[start].lower in sentence.language.determiners.possessives
    if sentence.at(start - 1).lower != "and" or not (own or all(sentence[k].capital for k in range(start, end))):
        return start
    pairs = sentence.language.conjunctions.before_two_names
    first = start - 1
    while sentence.at(first - 1).capital and sentence[first - 1].lower not in pairs:
        first -= 1
    before = sentence.at(first - 1)
    opens = before.text in ("", ",") or before.quoted or before.lower in pairs
    named = first < start - 1 and sentence.language.may_be_name(sentence[first].text)
    return first if opens and named else start


def _one_ending(sentence: SentenceTokens, i: int) -> Phrase | None:
    """The noun phrase whose last word is at ``i``, without what “and” joins to it."""
    language = sentence.language
    if i < 0 or not sentence[i].word:
        return (i - 1, i) if sentence.at(i).text in ("'", "’") and sentence.at(i - 1).word else None
    token = sentence[i]
    if uncontracted(token.lower) in language.pronouns.subjects:
        return i, i + 1
    if (
        token.lower in language.prepositions.any
        or token.lower in language.conjunctions.any
        or language.is_auxiliary(token.lower)
    ):
        return None
    start = i
    while start > 0 and _inside(sentence, start - 1, i):
        start -= 1
    while sentence[start].text == "&":
        start += 1
    if start > 1 and sentence[start - 1].lower in language.prepositions.attaching:
        outer = None if _modifies(sentence, start - 2) else phrase_ending(sentence, start - 2)
        if outer and not any(is_cue(sentence, k) for k in range(*outer)) and _is_person_noun(sentence, outer):
            return (outer[0], i + 1) if outer[1] == start - 1 else outer
    return _described(sentence, start) or (start, i + 1)


def _modifies(sentence: SentenceTokens, i: int) -> bool:
    """Whether a form in -ing or -ed tells what somebody does: “sailors waiting”, but “a meeting”."""
    noun = i < 1 or not sentence[i - 1].word or sentence[i - 1].lower in sentence.language.determiners.any
    return not noun and sentence[i].lower.endswith(("ing", "ed")) and not sentence[i].capital


def _is_done_by(sentence: SentenceTokens, i: int) -> bool:
    """Whether a participle tells by whom something was made: “a letter | signed | by forty doctors”."""
    language = sentence.language
    passive = sentence.at(i).lower.endswith(tuple(language.saying.passive))
    return passive and i > 0 and sentence[i - 1].word and sentence.at(i + 1).lower in language.prepositions.of_the_doer


def _described(sentence: SentenceTokens, start: int) -> Phrase | None:
    """“Residents outside the hall”, “the woman who lost her car”: whom the phrase that starts there describes."""
    language = sentence.language
    i = start - 1
    while (
        i > 0
        and sentence[i].lower
        in language.prepositions.any - language.conjunctions.open_a_clause | language.prepositions.of_place
    ):
        i -= 1
    done = _is_done_by(sentence, i)
    if sentence.at(i).quoted or (sentence.at(i).lower in language.cues and not done):
        return None
    if i < start - 1 and (done or _modifies(sentence, i)):
        return _whole(sentence, i - 1)
    for j in range(i - 1, max(0, start - _RELATIVE), -1):
        if not sentence[j].word or sentence[j].lower in language.conjunctions.any - {"who"}:
            return None
        if sentence[j].lower == "who":
            return _whole(sentence, j - 1)
    return None


def _whole(sentence: SentenceTokens, i: int) -> Phrase | None:
    """The noun phrase that ends at a word and begins its sentence or clause."""
    language = sentence.language
    phrase = phrase_ending(sentence, i)
    if phrase is None or sentence[phrase[0]].lower in language.pronouns.subjects or not sentence[i].word:
        return None
    before = sentence.at(phrase[0] - 1)
    opens = before.text in ("", ",") or before.quoted or before.lower in language.conjunctions.any
    return phrase if opens else None


def _is_person_noun(sentence: SentenceTokens, phrase: Phrase) -> bool:
    language = sentence.language
    first = sentence[phrase[0]]
    return (
        first.lower in language.determiners.any
        or first.capital
        or any(sentence[k].lower in language.names.titles for k in range(*phrase))
    )


def _inside(sentence: SentenceTokens, i: int, last: int) -> bool:
    """Whether the word at ``i`` belongs to the phrase that ends at ``last``."""
    language = sentence.language
    token = sentence[i]
    if last - i > 9:
        return False
    if not token.word:
        return token.text == "&" or (token.text == "." and len(sentence.at(i - 1).text) == 1)
    if token.lower in language.names.links_in_a_sentence and sentence.at(i - 1).capital and sentence[i + 1].capital:
        return True
    if (
        token.lower in language.pronouns.subjects
        or token.lower in language.prepositions.any
        or token.lower in language.conjunctions.any
    ):
        return False
    if token.lower in language.pronouns.questions:
        return False
    if token.lower in language.verbs.auxiliaries or (
        token.lower in language.cues
        and not token.capital
        and not token.lower.endswith("ing")
        and not _names(sentence, i)
    ):
        return False
    if sentence[i + 1].lower in language.determiners.any:
        return False
    return token.lower not in language.adverbs.any


def _names(sentence: SentenceTokens, i: int) -> bool:
    """Whether what may be a verb of saying is part of a noun behind its article: “the | rail | operator”."""
    language, noun = sentence.language, sentence.at(i + 1).lower
    led = sentence.at(i - 1).lower in language.determiners.need_a_noun
    return led and noun not in language.cues and language.can_speak(noun) and not is_cue(sentence, i)


def phrase_after(sentence: SentenceTokens, i: int) -> Phrase | None:
    """The noun phrase that begins at ``i``, over adverbs; None before a preposition or a mark."""
    language = sentence.language
    while not sentence.at(i).quoted and sentence.at(i).lower in language.adverbs.any and not sentence[i].capital:
        i += 1
    if not sentence.at(i).word:
        return None
    first = sentence[i]
    if first.lower in language.pronouns.clause_subjects:
        return i, i + 1
    named = first.person and sentence.at(i + 1).person  # “Will Marsh”, “Per Lind”
    if not named and (
        first.lower in language.prepositions.any
        or first.lower in language.conjunctions.any
        or first.lower in language.verbs.auxiliaries
        or first.lower in language.times.days
    ):
        return None
    end = i + 1
    while end < len(sentence) and _goes_on(sentence, end):
        end += 1
    while end > i + 1 and (
        sentence[end - 1].lower in language.times.days or sentence[end - 1].lower in language.adverbs.any
    ):
        end -= 1
    end = max(i, _before_time(sentence, end - 1)) + 1  # “said the driver | last night”
    if sentence[end - 1].lower in language.people.close_to and sentence.at(end).lower in language.prepositions.any:
        near = phrase_after(sentence, end + 1)  # “a source close | to the inquiry”
        return i, near[1] if near else end
    return i, _joined_end(sentence, i, end)


def _joined_end(sentence: SentenceTokens, start: int, end: int) -> int:
    """Where “Bell and Lowe” ends, before a mark or the end of the sentence; else where the first name does."""
    if sentence.at(end).lower != "and" or not all(sentence[k].capital for k in range(start, end)):
        return end
    last = _end_of_second(sentence, end + 1)
    if last == end + 1:
        return end
    closes = not sentence.at(last).word or sentence[last].lower in sentence.language.prepositions.any
    return last if closes else end


def _end_of_second(sentence: SentenceTokens, i: int) -> int:
    """Where a second name ends, or what is somebody's own: “Bell and | her brother Finn”; its beginning for neither."""
    if sentence.at(i).lower not in sentence.language.determiners.possessives:
        return name_from(sentence, i)[1] if sentence.at(i).capital else i
    end = i + 1
    while end < len(sentence) and _goes_on(sentence, end):
        end += 1
    last = sentence[end - 1]
    return end if end > i + 1 and (last.capital or sentence.language.can_speak(last.lower)) else i


def _goes_on(sentence: SentenceTokens, i: int) -> bool:
    language = sentence.language
    token = sentence[i]
    if token.quoted:
        return False
    if not token.word:
        return token.text == "&"
    if token.lower in language.names.links_in_a_sentence and sentence[i - 1].capital and sentence.at(i + 1).capital:
        return token.lower in language.names.joining
    if (
        token.lower in language.prepositions.any
        or token.lower in language.conjunctions.any
        or token.lower in language.pronouns.subjects
    ):
        return False
    closes = not sentence.at(i + 1).word
    noun = token.lower in language.nouns_too and closes and not sentence[i - 1].capital  # “the crash report”
    return token.lower not in language.verbs.auxiliaries and (noun or not is_cue(sentence, i))


def name_in(sentence: SentenceTokens, phrase: Phrase) -> Phrase:
    """The last run of capitals in what a phrase is about; all of it where it has no name.

    “Mayor Ines Vane of Tollick” is Ines Vane; but “a critic of Vane” and “the Vane campaign” are not Vane.
    """
    language = sentence.language
    if len(conjuncts(sentence, phrase)) > 1:
        return phrase
    limit = next((k for k in range(phrase[0] + 1, phrase[1] - 1) if _describes(sentence, k, phrase[1])), phrase[1])
    best: Phrase | None = None
    i = phrase[0]
    while i < limit:
        if not sentence[i].capital or sentence[i].lower in language.determiners.any or _is_graded(sentence, i):
            i += 1
            continue
        end = i + 1
        while end < limit and (sentence[end].capital or _joins(sentence, end, limit)):
            if sentence[end - 1].possessive and not _is_body(sentence, end, limit):
                break
            end += 1
        owner = sentence[end - 1].possessive and end < limit
        modifier = end < limit and sentence[end].word and sentence[end].lower not in language.pronouns.emphatic
        if not owner and not modifier:
            best = (i, end)
        i = end
    return best or phrase


def _is_graded(sentence: SentenceTokens, i: int) -> bool:
    """Whether a capital is one letter that a noun hangs on, and no name: “the A-student”, “an X-ray”."""
    text = sentence[i].text
    return text[1:2] == "-" and text[2:].islower()


def _is_body(sentence: SentenceTokens, start: int, limit: int) -> bool:
    """Whether the capitals that begin here end in a body's word: “Growers' Alliance”."""
    end = start
    while end < limit and sentence[end].capital:
        end += 1
    last = sentence[end - 1].lower
    return last in sentence.language.people.bodies | sentence.language.names.institutions


def conjuncts(sentence: SentenceTokens, phrase: Phrase) -> tuple[Phrase, ...]:
    """Its names where a phrase is several joined by “and”, else the phrase alone."""
    joined = next((k for k in range(*phrase) if sentence[k].lower == "and"), phrase[1])
    owned = joined + 2 < phrase[1] and sentence[joined + 1].lower in sentence.language.determiners.possessives
    if owned and joined > phrase[0] and all(sentence[k].capital for k in range(phrase[0], joined)):
        return (phrase[0], joined), (joined + 1, phrase[1])  # “Bell and her brother”
    if not all(sentence[k].capital or sentence[k].lower == "and" for k in range(*phrase)):
        return (phrase,)
    found, start = [], phrase[0]
    for k in range(*phrase):
        if sentence[k].lower == "and" and k > start:
            found.append((start, k))
            start = k + 1
    return (*found, (start, phrase[1])) if start < phrase[1] else (phrase,)


def _describes(sentence: SentenceTokens, i: int, end: int) -> bool:
    """Whether a preposition begins what only tells more about a phrase, not a part of a name like “Bank of England”."""
    return sentence[i].lower in sentence.language.prepositions.any and not (
        sentence[i - 1].capital and _joins(sentence, i, end)
    )


def _joins(sentence: SentenceTokens, i: int, end: int) -> bool:
    if sentence[i].lower not in sentence.language.names.joining or i + 1 >= end:
        return False
    named = sentence[i - 1].person and sentence.at(i - 2).person  # “Ada Bell | of Fenwick Dray”
    house = named or (sentence[i - 1].person and not sentence[i + 1].person)  # “Nils Aker | of Umbra University”
    return sentence[i + 1].capital and not (house and sentence[i].lower in sentence.language.prepositions.of_origin)


def has_words(sentence: SentenceTokens, phrase: Phrase, kinds: Words) -> bool:
    """Whether a phrase is of one of these kinds: a thing on which words stand, “a sign”, “the letter”."""
    last = sentence[phrase[1] - 1].lower
    return last in kinds or sentence.language.singular(last) in kinds
