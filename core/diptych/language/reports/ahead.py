"""Who says a quotation by the words before it: a verb of saying and its subject, a colon, its sentence's subject."""

from dataclasses import replace

from diptych.language.reports.nouns import is_body
from diptych.language.reports.phrases import ReportPhrase, can_speak, phrase_at
from diptych.language.reports.places import AWAY, ReportedSpeaker, ReportPlace, candidates, subject_behind
from diptych.language.reports.tokens import DASHES, Frame, token_at

_NAMED = 6  # words between a verb of naming and what it names
_LEAD = 40  # words before a quotation in which its verb may stand


def before(place: ReportPlace) -> ReportedSpeaker | None:
    """A verb of saying before the quotation, its subject before or behind it."""
    frame, language = place.frame, place.language
    for cue in range(place.at - 1, max(-1, place.at - _LEAD), -1):
        token = frame[cue]
        if token.quoted or token.text == ";":
            return None
        if token.word and (token.lower in language.cues or _judges(place, cue)) and _leads(place, cue):
            previous = token_at(frame, cue - 1).lower
            if previous in language.pronouns.nobody:
                return _house(place, cue)
            if subjectless(place, cue):
                return ReportedSpeaker(None, cue, nobody=True)
            subject, clause = _subject(place, cue), previous in language.pronouns.relative
            if (
                clause
                and token_at(frame, cue - 2).text == ","
                and (subject is None or not (subject.name or subject.pronoun))
            ):
                subject = _antecedent(place, cue - 2)
                return ReportedSpeaker(subject, cue, nobody=subject is None)
            return ReportedSpeaker(subject, cue)
    return None


def _house(place: ReportPlace, cue: int) -> ReportedSpeaker:
    """The body where nobody by name says it: “À l'Institut, on répond que”."""
    frame, language = place.frame, place.language
    for i in range(cue - 1):
        phrase = phrase_at(frame, i + 1, language) if frame[i].lower in language.prepositions.of_place else None
        if phrase and phrase.end < cue and is_body(phrase.what(frame), language):
            return ReportedSpeaker(replace(phrase, owned=True), cue)
    return ReportedSpeaker(None, cue, nobody=True)


def _judges(place: ReportPlace, cue: int) -> bool:
    """Whether a verb of naming leads to a few words that go on its sentence: “y voit « un geste d'enfant »”."""
    frame = place.frame
    near = place.at - cue <= _NAMED and all(token.word for token in frame[cue : place.at])
    return near and frame[cue].lower in place.language.saying.naming and frame[place.at].text[:1].islower()


def _antecedent(place: ReportPlace, end: int) -> ReportPhrase | None:
    """What a relative clause tells of, if it can speak: “el informe, fechado en mayo, que advierte de «…»”."""
    frame, language, i = place.frame, place.language, 0
    found: list[ReportPhrase] = []
    led: list[ReportPhrase] = []
    while i < end:
        phrase = phrase_at(frame, i, language) if frame[i].word else None
        if phrase is None or phrase.end > end:
            i += 1
            continue
        by = frame[i].lower in language.determiners.need_a_noun and phrase.noun > i
        if can_speak(frame, phrase, language, place.known) or (phrase.name and phrase.end == end):
            phrase = replace(
                phrase, start=phrase.noun if by else phrase.start, owned=True
            )  # it is told of for the first time
            (led if by or token_at(frame, i - 1).lower in language.prepositions.any else found).append(phrase)
        i = phrase.end
    return next(reversed(found or led), None)


def _leads(place: ReportPlace, cue: int) -> bool:
    """Whether a verb of saying can be one here: not behind an article, nor with a capital inside the sentence."""
    frame, language = place.frame, place.language
    if frame[cue].capital and cue:
        return False
    previous = frame[cue - 1].lower if cue else ""
    if frame[cue].lower in language.verb_forms:
        return True  # “a dizer”, “zu sagen”: what looks like an article leads to the infinitive
    return previous not in language.determiners.any or previous in language.pronouns.no_source


def _subject(place: ReportPlace, cue: int) -> ReportPhrase | None:
    """The subject of a verb before its quotation."""
    frame, language = place.frame, place.language
    start = cue
    while start and frame[start - 1].text not in (";", ":") and not frame[start - 1].quoted:
        start -= 1
    behind = subject_behind(place, cue)
    if behind is not None and behind.end > place.at:
        behind = None
    found = candidates(place, start, cue)
    near = cue - 1
    while near > start and (
        frame[near].lower in language.verbs.auxiliaries or frame[near].lower in language.pronouns.no_source
    ):
        near -= 1
    adjacent = next((p for p in found if p.end == near + 1), None)
    named = behind is not None and behind.name and can_speak(frame, behind, language, place.known)
    if named and found and not found[0].name and not found[0].pronoun and frame[cue].lower in language.saying.naming:
        if found[0].what(frame) in language.people.texts:
            return behind  # “Das Urteil nannte Ines Falk „ein Signal“”
    if found and found[0].start == start and found[0].name and adjacent is None:
        return found[0]
    if adjacent is not None:
        return (
            found[0] if not adjacent.pronoun and found[0].name and not _parted(place, found[0], adjacent) else adjacent
        )
    if behind is not None and can_speak(frame, behind, language, place.known):
        return behind
    return found[0] if found else _first_noun(place, start, cue)


def _first_noun(place: ReportPlace, start: int, cue: int) -> ReportPhrase | None:
    """What a sentence begins with and its verb follows, whatever noun it is: “La gerencia de Las Norias ha dicho”."""
    frame, language = place.frame, place.language
    if not start and frame[0].lower in place.names and (named := phrase_at(frame, 0, language)) and named.name:
        behind = _past_inserted(frame, named.end)
        return named if behind <= cue <= behind + AWAY and all(t.word for t in frame[behind:cue]) else None
    if start or frame[0].lower not in language.determiners.any or frame[0].lower in language.determiners.need_a_noun:
        return None
    phrase = phrase_at(frame, 0, language)
    if phrase is None or phrase.noun < 0 or phrase.end > cue or phrase.what(frame) in language.saying.audience:
        return None
    if language.habits.nouns_have_capitals and not frame[phrase.noun].capital:
        return None  # “ein anderes forderte”: what that is nobody says
    between = frame[phrase.end : cue]
    dated = any(token.lower in language.times.dating for token in frame[:cue])
    if dated or len(between) > AWAY + 2 or any(not token.word for token in between):
        return None
    return phrase


def _past_inserted(frame: Frame, i: int) -> int:
    """Behind what two commas set between a subject and its verb: “Agrosur, en un comunicado, | lamenta”."""
    if token_at(frame, i).text == ",":
        return next((k + 1 for k in range(i + 1, min(len(frame), i + _LEAD)) if not frame[k].word), i)
    return i


def _parted(place: ReportPlace, first: ReportPhrase, last: ReportPhrase) -> bool:
    """Whether more than what is told of the first one lies between two phrases."""
    between = place.frame[first.end : last.start]
    return any(token.lower in place.language.conjunctions.any or token.text == "," for token in between[1:])


def predicate(place: ReportPlace) -> ReportedSpeaker | None:
    """The subject right before words that go on its sentence: la banque « prend acte »."""
    frame, language, at = place.frame, place.language, place.at
    if not frame[at].text[:1].islower() or any(t.lower in language.cues for t in frame[:at]):
        return None
    found = candidates(place, 0, at)
    if len(found) == 1 and found[0].end == at and not found[0].pronoun:
        return ReportedSpeaker(found[0])
    return None


def label(place: ReportPlace) -> ReportedSpeaker | None:
    """Keller: “…”."""
    frame = place.frame
    if place.at == 0 and token_at(frame, 1).text == ":":
        phrase = phrase_at(frame, 2, place.language)
        if phrase is not None and phrase.name and can_speak(frame, phrase, place.language, place.known):
            return ReportedSpeaker(phrase, 1)
    if token_at(frame, place.at - 1).text == ":":
        phrase = phrase_at(frame, _turn(frame, place.at), place.language)
        if phrase is not None and phrase.end == place.at - 1 and not phrase.pronoun:
            return ReportedSpeaker(phrase, place.at - 1)
    return None


def _turn(frame: Frame, at: int) -> int:
    """Where the turn begins that a quotation stands in: “Ruiz: «¿Por qué»; | Vera: «¿Por qué no?»”."""
    return next((k + 1 for k in range(at - 1, -1, -1) if frame[k].quoted or frame[k].text in (";", *DASHES)), 0)


def colon(place: ReportPlace) -> ReportedSpeaker | None:
    """A colon that no verb of saying explains: whom the sentence is about."""
    frame, at = place.frame, place.at
    if token_at(frame, at - 1).text == ":":
        found = candidates(place, 0, at)
        if found and any(t.lower in place.language.pronouns.relative for t in frame[found[0].end : found[-1].start]):
            return None  # “the court saw a message that the accused had sent:” is as much of one as of the other
        if found:
            named = next((p for p in found if p.name), found[0])  # “Тренер «Звезды» Олег Лунин недоволен:”
            return ReportedSpeaker(named if frame[found[0].end].quoted else found[0], at - 1)
    return None


def in_sentence(place: ReportPlace) -> ReportedSpeaker | None:
    """The one person of whom the sentence speaks before the quotation."""
    frame, language = place.frame, place.language
    clause = next((k + 1 for k in range(place.at - 1, -1, -1) if frame[k].text == ";"), 0)
    found = candidates(place, clause, place.at)
    if clause and found and not found[0].name and not found[0].pronoun:
        return ReportedSpeaker(found[0])  # “Vale wants the cinema; the owner was “glad””
    if any(token.lower in language.habits.passives for token in frame[: place.at]):
        return None  # “la société a été mise en examen pour « … »”: not her own words
    people = [p for p in candidates(place, 0, place.at) if p.name or p.pronoun]
    return ReportedSpeaker(people[0]) if len(people) == 1 else None


def report(place: ReportPlace) -> ReportedSpeaker | None:
    """The last report of a sentence without a quotation: “Die Stadt verliere viel, sagte er.”"""
    frame, language = place.frame, place.language
    for i in range(len(frame) - 1, 0, -1):
        if frame[i].lower in language.cues and _leads(place, i):
            phrase = subject_behind(place, i) if frame[i - 1].text == "," else None
            phrase = phrase or _subject(place, i)
            if phrase is not None and can_speak(frame, phrase, language, place.known):
                return ReportedSpeaker(phrase, i)
    return None


def question(place: ReportPlace) -> ReportedSpeaker | None:
    """A question that somebody answers: “A la pregunta de un periodista, «¿…?», respondió”: the answer is another's."""
    frame, language, at = place.frame, place.language, place.at
    if not frame[at].text.rstrip().endswith("?"):
        return None
    led = language.determiners.any | language.prepositions.any
    for k in range(at - 1, max(0, at - _NAMED), -1):
        token = frame[k]
        if token.lower in language.habits.questions and frame[k - 1].lower in led:
            return ReportedSpeaker(None, nobody=True)
        if token.quoted or token.lower in language.cues:
            return None
    return None


def written(place: ReportPlace) -> ReportedSpeaker | None:
    """Words that stand on something, by the words before them: nobody is named who says them."""
    words = " ".join(token.lower for token in place.frame[max(0, place.at - _NAMED) : place.at] if token.word)
    if any(f" {told} " in f" {words} " for told in place.language.habits.written_on_things):
        return ReportedSpeaker(None, nobody=True)
    return None


def subjectless(place: ReportPlace, cue: int) -> bool:
    """Whether a verb tells by its form that nobody is named who speaks: “En el contrato se habla de «…»”."""
    frame, language, at = place.frame, place.language, place.at
    before = token_at(frame, cue - 1).lower
    told = frame[at - 1].text == ":" or candidates(place, 0, cue) or subject_behind(place, cue)
    return before in language.habits.impersonal and not told
