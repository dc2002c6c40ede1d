"""The rules that find a quotation's speaker, in the order in which they are tried.

A linguist can read them here: what each looks for, an example, and how sure it is (its precision on gold).
"""

from collections.abc import Callable
from dataclasses import dataclass

from diptych.document import Confidence
from diptych.language.attribution.clauses import DASHES, SentenceTokens, behind_signs, is_cue, is_passive
from diptych.language.attribution.noun_phrases import Phrase, has_words, is_bare_name, phrase_after, phrase_ending
from diptych.language.attribution.relaying import is_in_report, passes_on
from diptych.language.attribution.speaking import can_speak, first_name, governing_subject, opening_subject
from diptych.language.attribution.subjects import subject_before
from diptych.language.attribution.writings import written_before, written_behind
from diptych.sameness.characters import QUOTATION_MARKS

_Found = tuple[Phrase, int | None]  # the speaker's tokens, and the token of the cue
CLIMB, NEAR_CLIMB = 16, 7  # words from an inner pronoun up to the verb that reports it
_LIGHT_TOKENS = 4  # between a cue and the quotation it leads into: “said on Monday that”
_AROUND = 14  # words before or after a quotation among which what names its speaker is looked for
_FAR = 40  # words before a quotation among which a verb of its own sentence is looked for


@dataclass(frozen=True, slots=True)
class SpeakerRule:
    """One way in which a sentence names the speaker of the quotation at token ``at``."""

    id: str
    confidence: Confidence
    example: str
    find: Callable[[SentenceTokens, int], _Found | None]


def _cue_before(sentence: SentenceTokens, at: int, reach: int) -> int | None:
    """The nearest cue to the left within so many tokens, not beyond another quotation unless joined by “and”."""
    for i in range(at - 1, max(-1, at - 1 - reach), -1):
        if sentence[i].quoted:
            if not any(sentence[k].lower in sentence.language.conjunctions.joining for k in range(i, at)) or at - i > 6:
                return None
            continue
        if sentence[i].text in ";":
            return None
        if is_cue(sentence, i):
            return i
    return None


def _subject(sentence: SentenceTokens, cue: int, spoken: bool = False) -> _Found | None:
    """The subject of a cue; one that is a pronoun inside a report climbs to the verb of that report.

    Not where a mark leads from the cue to words ``spoken``: “The clerk recalled that he said, “I will pay.””
    """
    subject = subject_before(sentence, cue)
    if subject is None:
        return _inserted(sentence, cue)
    if spoken:
        return subject, cue
    above = subject[0] - (2 if sentence[subject[0] - 1].lower == "that" else 1)
    if not _is_name(sentence, subject) and sentence[above].lower in sentence.language.saying.plain:
        higher = subject_before(sentence, above) if is_cue(sentence, above) else None
        if higher and sentence[cue].lower not in sentence.language.saying.naming:
            return higher, above  # “He said the council promised a “clear path””
    if subject[1] - subject[0] == 1 and sentence[subject[0]].lower in sentence.language.pronouns.subjects:
        named = sentence[subject[0] - 1].lower == "what"  # “what she calls”: the report is the sentence's own
        for above in range(subject[0] - 1, max(-1, subject[0] - (CLIMB if named else NEAR_CLIMB)), -1):
            if sentence[above].quoted or sentence[above].text == ";" or (sentence[above].text == "," and not named):
                break
            if is_cue(sentence, above) and not _is_participle(sentence, above):
                higher = subject_before(sentence, above)
                if higher:
                    return higher, above
    return subject, cue


def _inserted(sentence: SentenceTokens, cue: int) -> _Found | None:
    """A report between two commas: “It was, said one juror afterwards, “a farce””."""
    if sentence.at(cue - 1).text != "," or sentence[cue].lower not in sentence.language.saying.plain:
        return None
    phrase = phrase_after(sentence, cue + 1)
    if phrase is None or _is_object(sentence, phrase):
        return None
    closes = any(sentence.at(k).text == "," for k in range(phrase[1], phrase[1] + 2))
    return (phrase, cue) if closes and can_speak(sentence, phrase) else None


def _is_name(sentence: SentenceTokens, phrase: Phrase) -> bool:
    return any(sentence[k].capital for k in range(*phrase))


def _adjacent(sentence: SentenceTokens, at: int) -> _Found | None:
    before = sentence[at - 1]
    spoken = before.text in (":", ",")
    if spoken or before.lower in sentence.language.conjunctions.before_a_report:
        cue = _cue_before(sentence, at, _LIGHT_TOKENS + 2)
    else:
        cue = _cue_before(sentence, at, 1)
    return _subject(sentence, cue, spoken) if cue is not None and not _is_participle(sentence, cue) else None


def _inverted(sentence: SentenceTokens, at: int) -> _Found | None:
    i = behind_signs(sentence, at + 1)
    if i < len(sentence) and is_cue(sentence, i) and not sentence[i].lower.endswith("ing"):
        phrase = phrase_after(sentence, i + 1)
        if phrase and not _is_object(sentence, phrase):
            return phrase, i
    return None


def _is_object(sentence: SentenceTokens, phrase: Phrase) -> bool:
    """“told reporters”: a bare plural after the verb hears, it does not speak."""
    language = sentence.language
    first = sentence[phrase[0]]
    return (
        not first.capital
        and first.lower not in language.determiners.any | language.pronouns.subjects
        and phrase[1] - phrase[0] == 1
    )


def _after_subject(sentence: SentenceTokens, at: int) -> _Found | None:
    start = behind_signs(sentence, at + 1)
    if sentence.at(start).lower in sentence.language.conjunctions.another_clause:
        return None
    for i in range(start + 1, min(len(sentence), start + 28)):
        if sentence[i].quoted or sentence[i].text in (";", ":"):
            return None
        if is_cue(sentence, i):
            subject = subject_before(sentence, i)
            if subject and subject[0] >= start and _near(sentence, start, subject[0]):
                return subject, i
            opening = first_name(sentence.part(start, i), i)
            if opening and opening[0] == 0 and sentence[i - 1].text in (",", ")", *DASHES):
                return (start + opening[0], start + opening[1]), i
            if subject and subject[0] < start:
                return None
    return None


def _relayed(sentence: SentenceTokens, at: int) -> _Found | None:
    """“Lowe said it was “a farce,” the Echo reported”: who said it there, not who passes it on."""
    last = max(i for i, token in enumerate(sentence) if token.quoted)
    behind = _inverted(sentence, last) or _after_subject(sentence, last) or _source_behind(sentence, last)
    if behind is None or not passes_on(sentence, *behind):
        return None
    clause = sentence.part(0, at + 1)
    found = _quoted_as(clause, at) or _passive_agent(clause, at)
    if found is not None:
        return found
    found = _before(clause, at)
    if found is not None:
        return found if found[1] is not None and is_in_report(clause, found[0], found[1]) else None
    earlier = next((k for k in range(at - 1, -1, -1) if sentence[k].quoted), None)
    same = earlier is not None and not any(is_cue(sentence, k) for k in range(earlier + 1, at))
    return _relayed(sentence, earlier) if earlier is not None and same else None


def _source_behind(sentence: SentenceTokens, at: int) -> _Found | None:
    """“…,” according to the Echo."""
    start = behind_signs(sentence, at + 1)
    found = _according(sentence, at) if sentence.at(start).lower == "according" else None
    return found if found and found[1] == start else None


def _near(sentence: SentenceTokens, start: int, subject: int) -> bool:
    """Whether only the words of a noun phrase lie between the quotation and its subject."""
    language = sentence.language
    return all(
        sentence[k].word and sentence[k].lower not in (language.prepositions.any | language.conjunctions.any) - {"as"}
        for k in range(start, subject)
    )


def _any_verb(sentence: SentenceTokens, at: int) -> _Found | None:
    """A comma, a subject, a verb: what verb it is does not matter: “It is over,” Lowe shrugged; “…,” smiled Bell."""
    if not sentence[at].text.rstrip(QUOTATION_MARKS + " ").endswith(",") and sentence.at(at + 1).text != ",":
        return None
    i = behind_signs(sentence, at + 1)
    language = sentence.language
    if i >= len(sentence) or sentence[i].quoted or sentence[i].lower in language.conjunctions.any:
        return None
    if _is_verb(sentence, i):
        phrase = phrase_after(sentence, i + 1)
        if phrase and (sentence[phrase[0]].person or sentence[phrase[0]].lower in language.pronouns.third_person):
            return phrase, i
        return None
    for verb in range(i + 1, min(i + 6, len(sentence))):
        if not sentence[verb].word:
            return None
        if _is_verb(sentence, verb):
            phrase = phrase_ending(sentence, verb - 1)
            if phrase and phrase[0] == i and (can_speak(sentence, phrase) or is_bare_name(sentence, *phrase)):
                return phrase, verb
            return None
    return None


def _is_verb(sentence: SentenceTokens, i: int) -> bool:
    """Whether a word may be the verb of a clause, past or of the third person: “shrugged”, “grins”."""
    token, language = sentence[i], sentence.language
    if token.capital or language.is_auxiliary(token.lower) or language.is_role(token.lower):
        return False
    if token.tag:
        return token.tag in ("VBD", "VBZ")
    past = token.lower in language.pasts or (token.lower.endswith("ed") and len(token.lower) > 4)
    return past or (token.lower.endswith("s") and not token.lower.endswith("ss") and token.word)


def _according(sentence: SentenceTokens, at: int) -> _Found | None:
    for i in [*range(at + 1, min(len(sentence), at + _AROUND)), *range(max(0, at - _AROUND), at), 0]:
        if sentence[i].lower == "according" and sentence.at(i + 1).lower == "to":
            phrase = phrase_after(sentence, i + 2)
            if phrase:
                return phrase, i
    return None


def _passive_agent(sentence: SentenceTokens, at: int) -> _Found | None:
    """“The vote was called “a farce” by Lowe”, “was described by Lowe as “a farce””: whoever stands after “by”."""
    for cue in range(at - 1, max(-1, at - _AROUND), -1):
        if sentence[cue].quoted or sentence[cue].text in ";:":
            return None
        if sentence[cue].lower in sentence.language.cues and is_passive(sentence, cue):
            for by in range(cue + 1, min(at + 2, len(sentence))):
                if sentence[by].lower == "by":
                    phrase = phrase_after(sentence, by + 1)
                    return (phrase, cue) if phrase and not _is_object(sentence, phrase) else None
            return None
    return None


def _quoted_as(sentence: SentenceTokens, at: int) -> _Found | None:
    """“The Echo quoted Lowe as saying”, “Lowe was quoted as saying”: who is quoted, not who quotes."""
    language = sentence.language
    for i in [*range(max(0, at - _AROUND), at), *range(at + 1, min(len(sentence), at + _AROUND))]:
        if sentence[i].lower not in language.saying.quoting:
            continue
        said = next((k for k in range(i + 1, i + 10) if sentence.at(k).lower == "as"), None)
        if said is None or sentence.at(said + 1).lower not in language.saying.as_saying:
            continue
        phrase = subject_before(sentence, i) if is_passive(sentence, i) else phrase_after(sentence, i + 1)
        return (phrase, said + 1) if phrase else None
    return None


def _in_words(sentence: SentenceTokens, at: int) -> _Found | None:
    """“In the words of Lowe, the vote was “a farce””, “it was, in Lowe's view, “a farce””."""
    for i in range(max(0, at - 16), min(len(sentence), at + 6)):
        if sentence[i].lower != "in":
            continue
        views = sentence.language.saying.views
        if sentence.at(i + 1).lower == "the" and sentence.at(i + 2).lower in views and sentence.at(i + 3).lower == "of":
            phrase = phrase_after(sentence, i + 4)
            return (phrase, i + 2) if phrase else None
        for k in range(i + 2, i + 6):
            if sentence.at(k).lower in views and sentence[k - 1].possessive:
                return (i + 1, k), k
    return None


def _dash(sentence: SentenceTokens, at: int) -> _Found | None:
    i = at + 1
    if sentence.at(i).text not in (*DASHES, "~"):
        return None
    name = i + 1
    while name < i + 4 and sentence.at(name).text.islower():
        name += 1  # “…” — captain Owen Fell
    office = sentence.language.is_role(sentence[name - 1].lower)
    if sentence.at(name).capital and (name == i + 1 or office or sentence[name].person):
        phrase = phrase_after(sentence, name)
        if phrase and (phrase[1] >= len(sentence) - 1 or sentence[phrase[1]].text in (",", ".")):
            return phrase, None
    return None


def _tail(sentence: SentenceTokens, at: int) -> _Found | None:
    """Later in the sentence, over another quotation: “A” and “B,” Smith said."""
    last = max(i for i, t in enumerate(sentence) if t.quoted)
    found = _inverted(sentence, last) or _after_subject(sentence, last) or _closing_report(sentence, last)
    return found or _closing_report(sentence, at)


def _closing_report(sentence: SentenceTokens, at: int) -> _Found | None:
    """The report that ends a sentence which went on after its quotation: “A” of the plan, Smith said."""
    for cue in range(at + 2, len(sentence)):
        if sentence[cue].quoted:
            return None
        closes = (
            sentence.at(cue + 1).text in ("", ",", ".") or sentence.at(cue + 1).lower in sentence.language.times.days
        )
        if closes and is_cue(sentence, cue):
            subject = subject_before(sentence, cue)
            if subject and subject[0] > at + 1 and sentence[subject[0] - 1].text in (",", *DASHES):
                return subject, cue
    return None


def _before(sentence: SentenceTokens, at: int) -> _Found | None:
    cue = _cue_before(sentence, at, _FAR)
    if cue is None or _is_participle(sentence, cue):
        return None
    if _reports_a_report(sentence, cue, at):
        return None
    found = _subject(sentence, cue)
    if found and _restrictive(sentence, found[0]):
        main = _cue_before(sentence.part(0, found[0][0]), found[0][0], _FAR)
        return (_subject(sentence, main) or found) if main is not None else found
    return found


def _restrictive(sentence: SentenceTokens, phrase: Phrase) -> bool:
    """“anybody who complains”: a clause that only says which one is meant."""
    last = phrase[1] - 1
    if last == phrase[0] or has_words(sentence, (phrase[0], last), sentence.language.people.texts):
        return False  # “a sign that read”
    persons = sentence.language.pronouns.relative_of_persons
    return sentence[last].lower in persons and sentence[last - 1].text != ","


def _possessive(sentence: SentenceTokens, at: int) -> tuple[Phrase, int] | None:
    """“Lowe's claim that the vote was “a farce””: a noun of saying with its owner before it."""
    for i in range(at - 1, max(0, at - _AROUND), -1):
        if sentence[i].quoted or sentence[i].text in (";", ",", ":"):
            return None
        owner = sentence[i - 1]
        if sentence[i].lower in sentence.language.saying.nouns and owner.possessive and owner.capital:
            start = i - 1
            while sentence.at(start - 1).capital:
                start -= 1
            return (start, i), i
        if sentence[i].lower in sentence.language.saying.nouns and sentence[i - 1].lower in sentence.language.owners:
            if sentence[i + 1].lower in sentence.language.conjunctions.after_a_noun_of_saying:
                return (i - 1, i), i
    return _uttered(sentence, at)


def _uttered(sentence: SentenceTokens, at: int) -> tuple[Phrase, int] | None:
    """“The pilot's last words were “a farce””: the owner of what was said."""
    language = sentence.language
    if at < 3 or sentence[at - 1].lower not in language.verbs.be:
        return None
    noun = at - 2
    for i in range(noun - 1, max(-1, noun - 4), -1):
        if sentence[noun].lower not in language.saying.utterances or not sentence[i].word:
            return None
        if sentence[i].lower in language.owners:
            return (i, i + 1), noun
        if sentence[i].possessive:
            owner = phrase_ending(sentence, i)
            return (owner, noun) if owner and (sentence[i].capital or _is_owner(sentence, i)) else None
    return None


def _is_owner(sentence: SentenceTokens, i: int) -> bool:
    """Whether what owns something is somebody who speaks: “the pilot's”."""
    return sentence.language.can_speak(sentence[i].lower.rstrip("s").rstrip("'"))


def _reports_a_report(sentence: SentenceTokens, cue: int, at: int) -> bool:
    """“Bell rejected Lowe's claim that it was “a farce””: the words are Lowe's."""
    language = sentence.language
    owned = _possessive(sentence, at)
    if owned is None or owned[1] < cue or sentence[cue].lower in language.saying.naming:
        return False
    return sentence[owned[1] + 1].lower in language.conjunctions.after_a_noun_of_saying


def _as_told(sentence: SentenceTokens, at: int) -> _Found | None:
    """“As Lowe put it, the vote was “a farce””."""
    if sentence[0].lower == "as":
        for cue in range(2, min(9, at)):
            if sentence[cue].lower in sentence.language.cues:
                subject = subject_before(sentence, cue)
                return (subject, cue) if subject and subject[0] >= 1 else None
    return _as_told_behind(sentence, behind_signs(sentence, at + 1))


def _as_told_behind(sentence: SentenceTokens, start: int) -> _Found | None:
    """““A farce”, as the old pilot Jack Lowe liked to say”: a verb of saying that ends its clause."""
    if sentence.at(start).lower != "as":
        return None
    end = next((k for k in range(start, len(sentence)) if not sentence[k].word), len(sentence))
    for cue in range(start + 2, min(end, start + 10)):
        if sentence[cue].lower in sentence.language.cues and cue >= end - 2:
            names = [k for k in range(start + 1, cue) if sentence[k].capital]
            subject = phrase_ending(sentence, names[-1]) if names else subject_before(sentence, cue)
            if subject is None or subject[0] != start + 1:
                return None
            named = len(names) > 1 and is_bare_name(sentence, *subject)
            return (subject, cue) if named or can_speak(sentence, subject) else None
    return None


def _for_whom(sentence: SentenceTokens, at: int) -> _Found | None:
    """“To Lowe, the vote was “a farce””."""
    if sentence[0].lower in sentence.language.prepositions.of_a_view and sentence.at(1).capital:
        phrase = phrase_after(sentence, 1)
        if phrase and phrase[1] < at and sentence[phrase[1]].text == ",":
            return phrase, None
    return None


def _colon(sentence: SentenceTokens, at: int) -> _Found | None:
    """A colon that no verb of saying explains: the subject of the sentence speaks."""
    if sentence[at - 1].text == ":" and _cue_before(sentence, at, 12) is None:
        for verb in range(at - 2, 0, -1):
            near = subject_before(sentence, verb) if _is_verb(sentence, verb) else None
            if near and near[1] <= verb and can_speak(sentence, near):
                return near, None
        found = opening_subject(sentence, at) or first_name(sentence, at)
        return (found, None) if found else None
    return None


def _is_participle(sentence: SentenceTokens, cue: int) -> bool:
    """A form in -ing that no “is” or “was” makes a verb of its own."""
    if not sentence[cue].lower.endswith("ing"):
        return False
    before = sentence.at(cue - 1).lower
    verbs = sentence.language.verbs
    return before not in verbs.be and not before.endswith(tuple(verbs.contracted))


def _participle(sentence: SentenceTokens, at: int) -> _Found | None:
    cue = _cue_before(sentence, at, _FAR)
    language = sentence.language
    if sentence[at - 1].lower in language.saying.lettered:  # “a banner reading”
        lettered = phrase_ending(sentence, at - 2)
        if lettered and has_words(sentence, lettered, language.people.texts):
            return lettered, at - 1
    if cue is None or not _is_participle(sentence, cue):
        return None
    own = phrase_ending(sentence, cue - 1)
    if own and sentence[own[0] - 1].lower == "with":  # “Bell left, with Lowe calling it”
        return own, cue
    if sentence[cue - 1].lower in language.saying.perceived:  # “a voice is heard saying”
        found = subject_before(sentence, cue - 1)
        return (found, cue) if found else None
    if own and has_words(sentence, own, language.people.signs):  # “holding a sign saying”
        return own, cue
    found = opening_subject(sentence, cue) or first_name(sentence, cue) or subject_before(sentence, cue)
    return (found, cue) if found else None


def _label(sentence: SentenceTokens, at: int) -> _Found | None:
    if at >= 2 and sentence[at - 1].text == ":":
        phrase = phrase_ending(sentence, at - 2)
        if phrase and phrase[0] < 2 and _says(sentence) and phrase[1] > 1:
            return (1, phrase[1]), 0  # “Said Lowe: “It is over.””
        if phrase and sentence[phrase[0]].capital and _begins_turn(sentence, phrase[0]):
            return phrase, at - 1
    return None


def _begins_turn(sentence: SentenceTokens, i: int) -> bool:
    """Whether what stands before a word ends another's turn: “Q: “Why?” A: “Why not?””."""
    before = sentence.at(i - 1)
    return before.quoted or before.text in ("", ",", ".", ";", *DASHES)


def _says(sentence: SentenceTokens) -> bool:
    """Whether a sentence begins with the past form of a verb of saying."""
    first, language = sentence[0], sentence.language
    past = language.is_past(first.lower)
    return first.capital and past and first.lower in language.cues and not first.person


def _headline_label(sentence: SentenceTokens, at: int) -> _Found | None:
    """“Lowe: Bridge is ‘a farce’”, “Lowe on bridges: They are ‘a farce’”."""
    for i in range(1, min(7, at)):
        if sentence[i].text == ":":
            found = first_name(sentence, i)
            return (found, i) if found and found[0] == 0 else None
    return None


def _sentence_subject(sentence: SentenceTokens, at: int) -> _Found | None:
    """The subject of the verb over the quotation by the parse, else the sentence's; only who is known, or can speak."""
    found = governing_subject(sentence, at) or opening_subject(sentence, at)
    return (found, None) if found else None


# Rules on the quotation's own sentence; what follows from other sentences and paragraphs is in speakers.py.
RULES: tuple[SpeakerRule, ...] = (
    SpeakerRule("pre-written", "high", "Lowe's note read in part: “It is over.”", written_before),
    SpeakerRule("pre-adjacent", "high", "Lowe said: “It is over.”", _adjacent),
    SpeakerRule("relayed", "high", "Lowe said the vote was “a farce,” the Echo reported.", _relayed),
    SpeakerRule("post-written", "high", "“It is over,” Lowe's note read in part.", written_behind),
    SpeakerRule("post-inverted", "high", "“It is over,” said Lowe.", _inverted),
    SpeakerRule("post-subject", "high", "“It is over,” Lowe, a baker, has said.", _after_subject),
    SpeakerRule("any-verb", "high", "“It is over,” Lowe grinned.", _any_verb),
    SpeakerRule("according", "high", "It is “over,” according to Lowe.", _according),
    SpeakerRule("quoted-as", "high", "The Echo quoted Lowe as saying the vote was “a farce.”", _quoted_as),
    SpeakerRule("passive", "medium", "The vote was called “a farce” by Lowe.", _passive_agent),
    SpeakerRule("in-words", "medium", "In the words of Lowe, the vote was “a farce.”", _in_words),
    SpeakerRule("dash", "high", "“It is over.” — Bob Lowe", _dash),
    SpeakerRule("tail", "high", "“A farce” was all that they got to see, Lowe said.", _tail),
    SpeakerRule("as-told", "medium", "As Lowe put it, the vote was “a farce.”", _as_told),
    SpeakerRule("pre-subject", "medium", "Lowe called the vote on the bridge “a farce.”", _before),
    SpeakerRule("possessive", "low", "Lowe's claim that the vote was “a farce”", _possessive),
    SpeakerRule("label", "medium", "Lowe: “It is over.”", _label),
    SpeakerRule("headline-label", "medium", "Lowe: Bridge vote was ‘a farce’", _headline_label),
    SpeakerRule("colon", "low", "Lowe had brought a new and louder slogan to town: “It is over.”", _colon),
    SpeakerRule("for-whom", "low", "To Lowe, the vote was “a farce.”", _for_whom),
    SpeakerRule("participle", "low", "Lowe left early, calling it “a farce.”", _participle),
)
LAST_RESORT = SpeakerRule("sentence-subject", "low", "Mr Lowe was not “amused” by it.", _sentence_subject)
