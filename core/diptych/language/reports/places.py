"""A quotation in its sentence, whom a rule finds there, and the subjects that a verb may have."""

from dataclasses import dataclass

from diptych.language.reports.nouns import closed
from diptych.language.reports.persons import with_complement
from diptych.language.reports.phrases import ReportPhrase, can_speak, is_oblique, particled_name, phrase_at
from diptych.language.reports.tokens import DASHES, Frame, token_at
from diptych.languages import LanguagePack

_TITLE = 4  # words of a title, at most
_INSERTED = 4  # words between two commas that tell how somebody says it
AWAY = 4  # words between a verb and its subject behind it


@dataclass(frozen=True, slots=True)
class ReportedSpeaker:
    """Who speaks, as a phrase, None where the verb has no subject of its own; and the token of the verb."""

    phrase: ReportPhrase | None
    cue: int = -1  # no verb says it
    nobody: bool = False  # “jemand”: the sentence says that nobody is named


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """A quotation in its frame, with what is known of the article."""

    frame: Frame
    at: int
    language: LanguagePack
    known: frozenset[str]  # surnames
    cases: frozenset[str] = frozenset()  # their other cases
    names: frozenset[str] = frozenset()  # other words that have a capital inside a sentence: firms, places


def past_sign(place: ReportPlace, i: int) -> int:
    """Over the comma or dash that follows a quotation."""
    while i < len(place.frame) and place.frame[i].text in (",", *DASHES):
        i += 1
    return i


def candidates(place: ReportPlace, start: int, end: int) -> list[ReportPhrase]:
    """Those who can speak between two tokens and whom no preposition leads to, in order."""
    frame, language = place.frame, place.language
    found: list[ReportPhrase] = []
    i = start
    while i < end:
        led = i > start and (frame[i - 1].lower in language.prepositions.any or _in_a_source(place, i, end))
        led = led and token_at(frame, i - 2).lower not in language.determiners.quantifiers  # “cientos de | colegas”
        phrase = phrase_at(frame, i, language) if frame[i].word else None
        if phrase is None or phrase.end > end:
            i += 1
            continue
        if not led and can_speak(frame, phrase, language, place.known) and not is_oblique(frame, phrase, language):
            if frame[phrase.start].lower not in language.determiners.need_a_noun:
                found.append(phrase)
        i = with_complement(frame, phrase, language) if phrase.complement else phrase.end
    return found


def _in_a_source(place: ReportPlace, i: int, end: int) -> bool:
    """Whether a comma closes what is told of a source before the end: “según cuenta su madre, | pidió un helado”."""
    frame = place.frame
    if not any(token.text == "," for token in frame[i:end]):
        return False
    for k in range(i - 1, max(-1, i - 4), -1):
        if not frame[k].word:
            return False
        if frame[k].lower in place.language.habits.before_a_source:
            return True
    return False


def _begins_clause(word: str, language: LanguagePack) -> bool:
    """Whether another clause begins with a word, whose subject is not that of the verb before."""
    joins = word in language.conjunctions.any or word in language.pronouns.relative
    return joins and word not in language.determiners.any


def _name_behind(place: ReportPlace, start: int) -> ReportPhrase | None:
    """A full name behind words that say to whom or when: “a lancé à la foule Mara Costa”."""
    frame, language = place.frame, place.language
    for k in range(start + 2, min(len(frame), start + 6)):
        if not frame[k].word or frame[k].lower in language.cues:
            return None
        led = closed(frame[k - 1].lower, language) or frame[k - 1].lower in language.determiners.any
        if frame[k].capital and not frame[k - 1].capital and not led:
            phrase = phrase_at(frame, k, language)
            if phrase is not None and phrase.name and phrase.name[1] - phrase.name[0] > 1:
                return phrase
        article = frame[k].lower in language.determiners.any - language.determiners.need_a_noun
        if not led and article:
            phrase = phrase_at(frame, k, language)
            if phrase is not None and can_speak(frame, phrase, language, place.known):
                return phrase
    return None


def subject_behind(place: ReportPlace, cue: int) -> ReportPhrase | None:
    """The subject behind a verb of saying; words that say when, how or to whom may come before it."""
    frame, language = place.frame, place.language
    inserted = _inserted(frame, cue + 1)
    for j in range(inserted, min(len(frame), inserted + AWAY)):
        if not frame[j].word:
            return None
        clitic = frame[j].lower in language.pronouns.no_source and frame[j].lower not in language.determiners.any
        if frame[j].lower in language.cues or clitic:
            continue
        if frame[j].lower in language.prepositions.any and not particled_name(frame, j, language):
            return _name_behind(place, j)
        alone = not token_at(frame, j + 1).word
        if alone and frame[j].lower in language.determiners.demonstratives:
            return ReportPhrase(j, j + 1, noun=j, definite=True)  # “le espetó este”: whoever was named last
        gerund = frame[j].text.islower() and frame[j].lower.endswith(language.habits.gerunds_end_in)
        if gerund or _begins_clause(frame[j].lower, language):
            return None
        phrase = phrase_at(frame, j, language)
        if phrase is not None:
            if frame[j].lower in language.determiners.need_a_noun:
                return None  # an object by its article: den, dem
            dated = any(frame[k].lower in language.times.dating for k in range(j, phrase.end))
            if dated and not can_speak(frame, phrase, language, place.known):
                return None
            return _voice(place, phrase) or phrase
    return None


def _inserted(frame: Frame, i: int) -> int:
    """Behind what commas set between a verb and its subject: “lâche, gêné, | l'auteur”."""
    if token_at(frame, i).text != ",":
        return i
    for k in range(i + 1, min(len(frame), i + 2 + _INSERTED)):
        if frame[k].text == ",":
            return k + 1
        if not frame[k].word or frame[k].capital:
            break
    return i


def _voice(place: ReportPlace, body: ReportPhrase) -> ReportPhrase | None:
    """The person by whom a body speaks: “a prévenu l'Union par la voix d'Annika Lind”."""
    frame, language = place.frame, place.language
    for words in (4, 3):
        led = " ".join(token.lower for token in frame[body.end : body.end + words])
        if led in language.habits.voice_of:
            phrase = phrase_at(frame, body.end + words, language)
            return phrase if phrase is not None and phrase.name else None
    return None


def is_title(place: ReportPlace) -> bool:
    """Whether the words between the marks are what a thing is called: “la película «Marea»”."""
    frame, at, language = place.frame, place.at, place.language
    if not frame[at].text[:1].isupper() or len(frame[at].text.split()) > _TITLE:
        return False
    thing = token_at(frame, at - 1)
    named = thing.word and not closed(thing.lower, language) and thing.lower not in language.cues
    return named and token_at(frame, at - 2).lower in language.determiners.any and frame[at].text[-1:].isalnum()
