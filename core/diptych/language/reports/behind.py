"""Who says a quotation by the words behind it: a verb of saying and its subject, a source, the doer of a passive."""

from diptych.language.reports.nouns import closed
from diptych.language.reports.phrases import ReportPhrase, can_speak, phrase_at
from diptych.language.reports.places import (
    AWAY,
    ReportedSpeaker,
    ReportPlace,
    candidates,
    is_title,
    past_sign,
    subject_behind,
)
from diptych.language.reports.tokens import ReportToken, token_at
from diptych.languages import LanguagePack

_SOURCE = 4  # words that lead to a source, at most
_REACH = 5  # words between a quotation and the verb of its report


def after(place: ReportPlace) -> ReportedSpeaker | None:
    """A verb of saying behind the quotation, its subject behind the verb or tied to it."""
    frame, language = place.frame, place.language
    start = past_sign(place, place.at + 1)
    tied: ReportPhrase | None = None
    for i in range(start, min(len(frame), start + _REACH)):
        token = frame[i]
        if not token.word:
            return None
        if token.lower in language.habits.tied or (i > start and token.lower in language.pronouns.third_person):
            tied = ReportPhrase(i, i + 1, pronoun=True)
            if i == start + 1:
                return ReportedSpeaker(tied, start)  # whatever the verb is: “plaisante-t-il”
            continue
        if token.lower in language.cues and token_at(frame, i + 1).lower in language.pronouns.nobody:
            if phrase_at(frame, i + 1, language):
                return ReportedSpeaker(phrase_at(frame, i + 1, language), i)  # “sagte einer der Anwohner”
            return ReportedSpeaker(None, i, nobody=True)
        if token.lower in language.cues:
            return ReportedSpeaker(tied or subject_behind(place, i) or _subject_before(place, i, start), i)
        if token.capital or (closed(token.lower, language) and token.lower not in language.verbs.auxiliaries):
            if token.lower not in language.pronouns.no_source and token.lower not in language.habits.elided:
                break
    return None


def as_told(place: ReportPlace) -> ReportedSpeaker | None:
    """A clause behind the quotation or before it: „…“, wie Keller betonte; Comme le souligne Morel, …"""
    frame, language = place.frame, place.language
    start = past_sign(place, place.at + 1)
    if start == place.at + 1 or token_at(frame, start).lower not in language.habits.as_told:
        start = 0  # “Wie Keller betonte, sei es „vorbei“”
    if start == 0 and (place.at < 3 or frame[0].lower not in language.habits.as_told):
        return None
    if token_at(frame, start + 1).lower in language.pronouns.clause_subjects - language.pronouns.persons:
        return ReportedSpeaker(None, start, nobody=True)  # „…“, wie es in einem Papier heißt
    clause = start + 1
    while token_at(frame, clause).word:
        clause += 1
    if not start and token_at(frame, clause).text != ",":
        return None
    for cue in range(start + 1, clause):
        if _is_told(frame[cue].lower, language):
            found = candidates(place, start + 1, cue)
            phrase = found[-1] if found else subject_behind(place, cue)
            return ReportedSpeaker(phrase, cue) if phrase is not None else None
    return None


def _is_told(word: str, language: LanguagePack) -> bool:
    """Whether a word is a verb of saying, with what stands before it in a clause: wie die Polizei | mitteilte."""
    ends = (word[len(part) :] for part in language.habits.separable if word.startswith(part))
    return word in language.cues or any(end in language.cues for end in ends)


def _subject_before(place: ReportPlace, cue: int, first: int) -> ReportPhrase | None:
    """The subject between a border and the verb: “…”, Keller sagte."""
    phrase = phrase_at(place.frame, first, place.language)
    if phrase is not None and phrase.end <= cue and can_speak(place.frame, phrase, place.language, place.known):
        return phrase
    return None


def perfect(place: ReportPlace) -> ReportedSpeaker | None:
    """An auxiliary behind the quotation, then the subject and the participle: „…“, hat Keller gerufen."""
    frame, language = place.frame, place.language
    start = past_sign(place, place.at + 1)
    if token_at(frame, start).lower not in language.verbs.have:
        return None
    phrase = phrase_at(frame, start + 1, language)
    if phrase is None or not can_speak(frame, phrase, language, place.known):
        return None
    for i in range(phrase.end, min(len(frame), phrase.end + AWAY)):
        if not frame[i].word:
            return None
        if frame[i].lower in language.cues:
            return ReportedSpeaker(phrase, i)
    return None


def agent(place: ReportPlace) -> ReportedSpeaker | None:
    """Who judges in a passive: “jugé | « faux » | par la maire”."""
    frame, language, at = place.frame, place.language, place.at
    if token_at(frame, at + 1).lower not in language.habits.before_an_agent:
        return None
    cue = next((k for k in range(at - 1, max(-1, at - 3), -1) if frame[k].lower in language.cues), None)
    if cue is None:
        return None
    phrase = phrase_at(frame, at + 2, language)
    before = token_at(frame, cue - 1).lower
    reflexive = before in language.pronouns.no_source and before not in language.verbs.auxiliaries
    judged = (
        token_at(frame, at + 2).lower in language.determiners.any and not reflexive
    )  # by whomever, whatever the noun
    if phrase is None or not (judged or can_speak(frame, phrase, language, place.known)):
        return None
    return ReportedSpeaker(phrase, cue)


def told_in(place: ReportPlace) -> ReportedSpeaker | None:
    """The house in which somebody says it: «…», сообщили в полиции; «…», han asegurado desde el Ministerio."""
    frame, language = place.frame, place.language
    cue = past_sign(place, place.at + 1)
    if token_at(frame, cue).lower in language.verbs.have:
        cue += 1
    first = cue + 2
    if token_at(frame, cue).lower not in language.cues:
        return None
    if token_at(frame, cue + 1).lower not in language.habits.told_in or not token_at(frame, first).word:
        return None
    noun = first
    while noun + 1 < len(frame) and (
        frame[noun].lower in language.determiners.any or _is_adjective(frame[noun], language)
    ):
        noun += 1
    end = noun + 1
    if any(token.lower in language.prepositions.of_origin for token in frame[noun : end + 1]):
        if language.habits.without_articles:
            return None  # “в одном из писем”
    if language.habits.without_articles and token_at(frame, end).word:
        end += not closed(frame[end].lower, language)  # whose: “в сообщении компании”
    while token_at(frame, end).capital:
        end += 1
    return ReportedSpeaker(ReportPhrase(first, end, noun=noun, owned=True), cue)


def _is_adjective(token: ReportToken, language: LanguagePack) -> bool:
    return token.text.islower() and token.lower.endswith(language.habits.adjectives_end_in)


def past_alone(place: ReportPlace) -> ReportedSpeaker | None:
    """A past form that no list has, alone behind the quotation: “…”, disparó."""
    frame, language = place.frame, place.language
    start = past_sign(place, place.at + 1)
    if start == place.at + 1:
        return None
    perfect = token_at(frame, start).lower in language.verbs.have
    start += perfect
    endings = language.habits.participles_end_in if perfect else language.habits.pasts_end_in
    word = token_at(frame, start)
    if not word.word or word.capital or len(word.lower) < 4 or closed(word.lower, language):
        return None
    if not word.lower.endswith(endings):
        return None
    behind = token_at(frame, start + 1)
    ends = not behind.word or behind.lower in language.prepositions.any
    if perfect and behind.word:
        ends = not behind.capital and behind.lower not in language.determiners.any
    return ReportedSpeaker(None, start) if ends else None


def tail(place: ReportPlace) -> ReportedSpeaker | None:
    """A report that ends the sentence of a quotation: “…” abgegeben worden, erklärte er."""
    frame, language = place.frame, place.language
    if is_title(place):
        return None
    for i in range(place.at + 2, len(frame) - 1):
        if frame[i].quoted:
            return None
        if frame[i].lower in language.cues and frame[i - 1].text == ",":
            phrase = subject_behind(place, i)
            if phrase is not None and can_speak(frame, phrase, language, place.known):
                return ReportedSpeaker(phrase, i)
    return None


def any_verb(place: ReportPlace) -> ReportedSpeaker | None:
    """Whatever verb follows the quotation, right before somebody who can speak: “…”, lachte Keller."""
    frame, language = place.frame, place.language
    i = start = past_sign(place, place.at + 1)
    while i < min(len(frame), start + 3) and frame[i].word and not frame[i].capital:
        i += 1
        phrase = phrase_at(frame, i, language)
        if phrase is not None and not closed(frame[i - 1].lower, language):
            fits = can_speak(frame, phrase, language, place.known)
            return (
                ReportedSpeaker(phrase, i - 1) if fits and frame[i - 1].lower not in language.determiners.any else None
            )
    return None


def source_behind(place: ReportPlace) -> ReportedSpeaker | None:
    """“…”, so Keller; « … », selon Morel; «…», según Vale."""
    return _source_at(place, past_sign(place, place.at + 1))


def source_in_sentence(place: ReportPlace) -> ReportedSpeaker | None:
    """Somebody named as a source elsewhere in the sentence: “Selon Morel, …”, “…, so Keller, …”."""
    frame, language = place.frame, place.language
    for i in range(len(frame)):
        told = _leading_to_a_source(place, i)
        if told and (i == 0 or frame[i - 1].text == "," or told not in language.habits.weak_sources):
            found = _source_at(place, i)
            if found is not None:
                return found
        if i and frame[i].lower in language.habits.after_a_source:
            for start in range(max(0, i - 6), i):
                phrase = phrase_at(frame, start, language)
                if phrase is not None and phrase.end == i and can_speak(frame, phrase, language, place.known):
                    return ReportedSpeaker(phrase, i)
    return None


def _leading_to_a_source(place: ReportPlace, i: int) -> str:
    """The words at a token behind which a source stands, the longest that fit: “nach Angaben von”; else nothing."""
    for words in range(_SOURCE, 0, -1):
        told = " ".join(token.lower for token in place.frame[i : i + words])
        if told in place.language.habits.before_a_source:
            return told
    return ""


def _source_at(place: ReportPlace, i: int) -> ReportedSpeaker | None:
    frame, language = place.frame, place.language
    told = _leading_to_a_source(place, i)
    phrase = phrase_at(frame, i + len(told.split()), language) if told else None
    if phrase is not None and can_speak(frame, phrase, language, place.known | place.cases):
        return ReportedSpeaker(phrase, i)
    return None
