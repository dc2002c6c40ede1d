"""The rules that find who says a quotation in its own sentence, in the order in which they are tried."""

from collections.abc import Callable
from dataclasses import dataclass

from diptych.document import Confidence
from diptych.language.reports.phrases import ReportPhrase, can_speak, closed, phrase_at
from diptych.language.reports.tokens import DASHES, Frame
from diptych.languages import LanguagePack

_REACH = 5  # words between a quotation and the verb of its report
_LEAD = 40  # words before a quotation in which its verb may stand
_AWAY = 4  # words between a verb and its subject behind it


@dataclass(frozen=True, slots=True)
class ReportedSpeaker:
    """Who speaks, as a phrase, None where the verb has no subject of its own; and the token of the verb."""

    phrase: ReportPhrase | None
    cue: int
    nobody: bool = False  # “jemand”: the sentence says that nobody is named


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """A quotation in its frame, with what is known of the article."""

    frame: Frame
    at: int
    language: LanguagePack
    known: frozenset[str]  # surnames


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a sentence names who says its quotation."""

    id: str
    confidence: Confidence
    example: str
    find: Callable[[ReportPlace], ReportedSpeaker | None]


def _skip(place: ReportPlace, i: int) -> int:
    """Over the comma or dash that follows a quotation."""
    while i < len(place.frame) and place.frame[i].text in (",", *DASHES):
        i += 1
    return i


def after(place: ReportPlace) -> ReportedSpeaker | None:
    """A verb of saying behind the quotation, its subject behind the verb or tied to it."""
    frame, language = place.frame, place.language
    start = _skip(place, place.at + 1)
    tied: ReportPhrase | None = None
    for i in range(start, min(len(frame), start + _REACH)):
        token = frame[i]
        if token.quotation >= 0 or not token.word:
            return None
        if token.lower in language.habits.tied or (i > start and token.lower in language.pronouns.third_person):
            tied = ReportPhrase(i, i + 1, pronoun=True)
            if i == start + 1:
                return ReportedSpeaker(tied, start)  # whatever the verb is: “plaisante-t-il”
            continue
        if token.lower in language.cues and i + 1 < len(frame) and frame[i + 1].lower in language.pronouns.nobody:
            return ReportedSpeaker(None, i, nobody=True)
        if token.lower in language.cues:
            return ReportedSpeaker(tied or _subject_behind(place, i, start) or _subject_before(place, i, start), i)
        if token.capital or (closed(token.lower, language) and token.lower not in language.verbs.auxiliaries):
            if token.lower not in language.pronouns.no_source and token.lower not in language.habits.elided:
                break
    return None


def tail(place: ReportPlace) -> ReportedSpeaker | None:
    """A report that ends the sentence of a quotation: “…” abgegeben worden, erklärte er."""
    frame, language = place.frame, place.language
    for i in range(place.at + 2, len(frame) - 1):
        if frame[i].quotation >= 0:
            return None
        if frame[i].lower in language.cues and frame[i - 1].text == ",":
            phrase = _subject_behind(place, i, i)
            if phrase is not None and (phrase.pronoun or can_speak(frame, phrase, language, place.known)):
                return ReportedSpeaker(phrase, i)
    return None


def any_verb(place: ReportPlace) -> ReportedSpeaker | None:
    """Whatever verb follows the quotation, right before somebody who can speak: “…”, lachte Keller."""
    frame, language = place.frame, place.language
    i = start = _skip(place, place.at + 1)
    while i < min(len(frame), start + 4) and frame[i].word and not frame[i].capital:
        i += 1
        phrase = phrase_at(frame, i, language)
        if phrase is not None and i - start <= 3 and not closed(frame[i - 1].lower, language):
            fits = phrase.pronoun or can_speak(frame, phrase, language, place.known)
            return (
                ReportedSpeaker(phrase, i - 1) if fits and frame[i - 1].lower not in language.determiners.any else None
            )
    return None


def _subject_behind(place: ReportPlace, cue: int, first: int) -> ReportPhrase | None:
    """The subject behind a verb of saying; words that say when, how or to whom may come before it."""
    frame, language = place.frame, place.language
    for j in range(cue + 1, min(len(frame), cue + 1 + _AWAY)):
        if not frame[j].word or frame[j].quotation >= 0:
            return None
        clitic = frame[j].lower in language.pronouns.no_source and frame[j].lower not in language.determiners.any
        if frame[j].lower in language.cues or clitic:
            continue
        if frame[j].lower in language.prepositions.any:
            return _name_behind(place, j)
        if _begins_clause(frame[j].lower, language):
            return None
        phrase = phrase_at(frame, j, language)
        if phrase is not None:
            if frame[j].lower in language.determiners.need_a_noun:
                return None  # an object by its article: den, dem
            return phrase
    return None


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
        if not led and k > start + 1 and frame[k].lower in language.determiners.any:
            phrase = phrase_at(frame, k, language)
            if phrase is not None and can_speak(frame, phrase, language, place.known):
                return phrase
    return None


def _begins_clause(word: str, language: LanguagePack) -> bool:
    """Whether another clause begins with a word, whose subject is not that of the verb before."""
    joins = word in language.conjunctions.any or word in language.pronouns.relative
    return joins and word not in language.determiners.any


def _subject_before(place: ReportPlace, cue: int, first: int) -> ReportPhrase | None:
    """The subject between a border and the verb: “…”, Keller sagte."""
    phrase = phrase_at(place.frame, first, place.language)
    if phrase is not None and phrase.end <= cue and can_speak(place.frame, phrase, place.language, place.known):
        return phrase
    return None


def source_behind(place: ReportPlace) -> ReportedSpeaker | None:
    """“…”, so Keller; « … », selon Morel; «…», según Vale."""
    frame, _language = place.frame, place.language
    start = _skip(place, place.at + 1)
    return _source_at(place, start) if start < len(frame) else None


def source_in_sentence(place: ReportPlace) -> ReportedSpeaker | None:
    """Somebody named as a source elsewhere in the sentence: “Selon Morel, …”, “…, so Keller, …”."""
    frame, language = place.frame, place.language
    for i in range(len(frame)):
        if frame[i].word and frame[i].lower in language.habits.before_a_source:
            if i == 0 or frame[i - 1].text == "," or frame[i].lower not in language.habits.weak_sources:
                found = _source_at(place, i)
                if found is not None:
                    return found
        if i and frame[i].lower in language.habits.after_a_source:
            for start in range(max(0, i - 6), i):
                phrase = phrase_at(frame, start, language)
                if phrase is not None and phrase.end == i and can_speak(frame, phrase, language, place.known):
                    return ReportedSpeaker(phrase, i)
    return None


def _source_at(place: ReportPlace, i: int) -> ReportedSpeaker | None:
    frame, language = place.frame, place.language
    for words in (3, 2, 1):
        told = " ".join(token.lower for token in frame[i : i + words])
        if told in language.habits.before_a_source:
            phrase = phrase_at(frame, i + words, language)
            if phrase is not None and (phrase.pronoun or can_speak(frame, phrase, language, place.known)):
                return ReportedSpeaker(phrase, i)
    return None


def before(place: ReportPlace) -> ReportedSpeaker | None:
    """A verb of saying before the quotation, its subject before or behind it."""
    frame, language = place.frame, place.language
    for cue in range(place.at - 1, max(-1, place.at - _LEAD), -1):
        token = frame[cue]
        if token.quotation >= 0 or token.text == ";":
            return None
        if token.word and token.lower in language.cues and _leads(place, cue):
            return ReportedSpeaker(_subject(place, cue), cue)
    return None


def _leads(place: ReportPlace, cue: int) -> bool:
    """Whether a verb of saying can be one here: not behind an article, nor with a capital inside the sentence."""
    frame, language = place.frame, place.language
    if frame[cue].capital and cue:
        return False
    previous = frame[cue - 1].lower if cue else ""
    return previous not in language.determiners.any or previous in language.pronouns.no_source


def _subject(place: ReportPlace, cue: int) -> ReportPhrase | None:
    """The subject of a verb before its quotation."""
    frame, language = place.frame, place.language
    start = cue
    while start and frame[start - 1].text not in (";", ":") and frame[start - 1].quotation < 0:
        start -= 1
    behind = _subject_behind(place, cue, start)
    if behind is not None and behind.end > place.at:
        behind = None
    found = candidates(place, start, cue)
    near = cue - 1
    while near > start and (
        frame[near].lower in language.verbs.auxiliaries or frame[near].lower in language.pronouns.no_source
    ):
        near -= 1
    adjacent = next((p for p in found if p.end == near + 1), None)
    if adjacent is not None:
        return (
            found[0]
            if adjacent.pronoun is False and found[0].name and not _parted(place, found[0], adjacent)
            else adjacent
        )
    if behind is not None and (behind.pronoun or can_speak(frame, behind, language, place.known)):
        return behind
    return found[0] if found else None


def _parted(place: ReportPlace, first: ReportPhrase, last: ReportPhrase) -> bool:
    """Whether more than what is told of the first one lies between two phrases."""
    between = place.frame[first.end : last.start]
    return any(token.lower in place.language.conjunctions.any or token.text == "," for token in between[1:])


def candidates(place: ReportPlace, start: int, end: int) -> list[ReportPhrase]:
    """Those who can speak between two tokens and whom no preposition leads to, in order."""
    frame, language = place.frame, place.language
    found: list[ReportPhrase] = []
    i = start
    while i < end:
        led = i > start and frame[i - 1].lower in language.prepositions.any
        phrase = phrase_at(frame, i, language) if frame[i].word else None
        if phrase is None or phrase.end > end:
            i += 1
            continue
        if not led and can_speak(frame, phrase, language, place.known):
            if frame[phrase.start].lower not in language.determiners.need_a_noun:
                found.append(phrase)
        i = phrase.end
    return found


def label(place: ReportPlace) -> ReportedSpeaker | None:
    """Keller: “…”."""
    frame = place.frame
    if place.at == 0 and len(frame) > 2 and frame[1].text == ":":
        phrase = phrase_at(frame, 2, place.language)
        if phrase is not None and phrase.name and can_speak(frame, phrase, place.language, place.known):
            return ReportedSpeaker(phrase, 1)
    if place.at > 1 and frame[place.at - 1].text == ":":
        phrase = phrase_at(frame, 0, place.language)
        if phrase is not None and phrase.end == place.at - 1 and not phrase.pronoun:
            return ReportedSpeaker(phrase, place.at - 1)
    return None


def colon(place: ReportPlace) -> ReportedSpeaker | None:
    """A colon that no verb of saying explains: whom the sentence is about."""
    frame, at = place.frame, place.at
    if at and frame[at - 1].text == ":":
        found = candidates(place, 0, at)
        if found:
            return ReportedSpeaker(found[0], at - 1)
    return None


def in_sentence(place: ReportPlace) -> ReportedSpeaker | None:
    """The one person of whom the sentence speaks before the quotation."""
    found = candidates(place, 0, place.at)
    people = [p for p in found if p.name or p.pronoun]
    return ReportedSpeaker(people[0], -1) if len(people) == 1 else None


def report(place: ReportPlace) -> ReportedSpeaker | None:
    """The last report of a sentence without a quotation: “Die Stadt verliere viel, sagte er.”"""
    frame, language = place.frame, place.language
    for i in range(len(frame) - 1, 0, -1):
        if frame[i].word and frame[i].lower in language.cues and _leads(place, i):
            phrase = _subject_behind(place, i, i) if frame[i - 1].text == "," else None
            phrase = phrase or _subject(place, i)
            if phrase is not None and (phrase.pronoun or can_speak(frame, phrase, language, place.known)):
                return ReportedSpeaker(phrase, i)
    return None


REPORT = Rule("previous-report", "medium", "Die Stadt verliere viel, sagte er. “Schade.”", report)
RULES: tuple[Rule, ...] = (
    Rule("post-inverted", "high", "“Es ist vorbei”, sagte Keller.", after),
    Rule("according", "high", "« C’est fini », selon Morel.", source_behind),
    Rule("label", "high", "Keller: “Es ist vorbei.”", label),
    Rule("any-verb", "medium", "“Es ist vorbei”, lachte Keller.", any_verb),
    Rule("tail", "medium", "Es seien “nur Warnschüsse” gefallen, erklärte er.", tail),
    Rule("pre-subject", "medium", "Zu den Kosten sagte Keller: “Es ist vorbei.”", before),
    Rule("source", "medium", "Según Vale, el plan es «una farsa».", source_in_sentence),
    Rule("colon", "low", "Morel ne décolère pas : « C’est fini. »", colon),
)
LAST_RESORT = Rule("sentence-subject", "low", "Keller war nicht “amüsiert”.", in_sentence)
