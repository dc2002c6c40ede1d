"""Two who say it together: “sagten Petra Lohse und Karl Imhof”, “el médico y la enfermera dijeron”."""

from diptych.language.reports.nouns import closed, is_role
from diptych.language.reports.persons import with_complement
from diptych.language.reports.phrases import ReportPhrase, can_speak, divided, phrase_at
from diptych.language.reports.tokens import Frame, token_at
from diptych.languages import LanguagePack

_AUXILIARY = 3  # words between the auxiliary of a verb of saying and its subject or participle, at most
_APPOSED = 6  # words between commas that tell who the first one is
_FIRST = 6  # words of the first one, where the rule found the second

Pair = tuple[ReportPhrase, ReportPhrase]


def _said_by_several(frame: Frame, start: int, cue: int, language: LanguagePack) -> bool:
    """Whether a verb of saying, or an auxiliary behind a place, has the form of several who speak."""
    ends = language.habits.plural_verbs_end_in
    words = [t.lower for k, t in enumerate(frame[: cue + 1]) if k == cue or (k >= start and _helps(t.lower, language))]
    return any(word.endswith(ends) for word in words)


def _helps(word: str, language: LanguagePack) -> bool:
    return word in language.verbs.have or word in language.verbs.auxiliaries


def together(
    frame: Frame, phrase: ReportPhrase, cue: int, language: LanguagePack, known: frozenset[str]
) -> Pair | None:
    """Whom a conjunction joins into the subject of a verb of several; None where one speaks."""
    if phrase.pronoun or not _said_by_several(frame, min(phrase.start, cue) - _AUXILIARY, cue, language):
        return None
    return (
        divided(frame, phrase, language)
        or _followed(frame, phrase, cue, language, known)
        or _led(frame, phrase, language)
    )


def _joins(frame: Frame, i: int, language: LanguagePack) -> bool:
    return token_at(frame, i).lower in language.conjunctions.in_a_list


def _followed(
    frame: Frame, phrase: ReportPhrase, cue: int, language: LanguagePack, known: frozenset[str]
) -> Pair | None:
    """The one behind, over what commas tell of the first: “Ana Ruiz, alcaldesa, y Eva Lema”."""
    end = with_complement(frame, phrase, language) if not phrase.name else phrase.end
    if token_at(frame, end).text == ",":
        end = next((k + 1 for k in range(end + 1, end + 2 + _APPOSED) if not token_at(frame, k).word), end)
    if not _joins(frame, end, language):
        return None
    other = phrase_at(frame, end + 1, language) or _bare(frame, end + 1, language)
    if other is None or other.pronoun or not (other.name or can_speak(frame, other, language, known)):
        return None
    return (phrase, other) if phrase.name or _closes(frame, other.end, cue, language) else None


def _bare(frame: Frame, i: int, language: LanguagePack) -> ReportPhrase | None:
    """What several are who share an article with those before: “los médicos y | enfermeros”."""
    return ReportPhrase(i, i + 1, noun=i) if is_role(token_at(frame, i).lower, language) else None


def _closes(frame: Frame, end: int, cue: int, language: LanguagePack) -> bool:
    """Whether no clause goes on with the second: not “dijeron los vecinos y Ana Ruiz | asintió”."""
    behind = token_at(frame, end)
    return end <= cue or not behind.word or closed(behind.lower, language) or behind.lower in language.times.dating


def _led(frame: Frame, phrase: ReportPhrase, language: LanguagePack) -> Pair | None:
    """The one before: “le maire et Jeanne Tissier ont dit”."""
    at = phrase.start - 1
    if not _joins(frame, at, language):
        return None
    for k in range(max(0, at - _FIRST), at):
        one = phrase_at(frame, k, language)
        closes = one is not None and at in (one.end, with_complement(frame, one, language))
        if one is not None and closes and not one.pronoun and token_at(frame, k - 1).lower not in _tied(language):
            return one, phrase
    return None


def _tied(language: LanguagePack) -> frozenset[str]:
    """What ties a phrase to another before it, or goes on with its words."""
    return language.prepositions.any | language.determiners.any
