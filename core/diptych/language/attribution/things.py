"""Which body or text “it” means where it says something: “The council met. It said …”, “put up a sign. It read …”."""

from collections.abc import Sequence
from dataclasses import dataclass

from diptych.document import Confidence
from diptych.language.attribution.clauses import SentenceTokens, is_cue
from diptych.language.attribution.evidence import WEIGHTS, Person
from diptych.language.attribution.noun_phrases import Phrase
from diptych.language.attribution.speaking import opening_subject
from diptych.language.attribution.subjects import subject_before
from diptych.languages.word_classes import Words

_WORDS = 5  # from a determiner to its noun, at most
# Evidence that bodies have as well as people: whoever has no other may be “it”.
_OF_BODIES = frozenset(("speaks", "speaks alone", "speaks again", "entity", "entities", "surname"))


@dataclass(frozen=True, slots=True)
class Thing:
    """The words of a sentence that “it” means, and how sure that is."""

    sentence: SentenceTokens
    phrase: Phrase
    confidence: Confidence


def said_by(own: SentenceTokens, at: int, before: Sequence[SentenceTokens], verb: str) -> Thing | None:
    """What “it”, the word ``at`` in its own sentence, means; the sentences ``before``, the nearest last; its verb.

    Only a body or a text says something and is “it”, and the nearest sentence that has one as the subject of a report,
    or of any sentence, is about it; where that has another, it may be meant as well, which is doubtful. On what is read
    words stand, so the one text of the sentence before is meant, whatever its subject did with it.
    """
    clause = own.part(0, at)
    if (cue := _cue(clause)) is not None:
        subject = _reporting(clause, cue)
        return Thing(own, subject, "low") if subject else None
    if not before:
        return None
    sentence = before[-1]
    texts = [i for i in range(len(sentence)) if _is_text(sentence, i)]
    if verb in own.language.saying.written and verb not in own.language.saying.plain:
        return Thing(sentence, (_led(sentence, texts[0]), texts[0] + 1), "medium") if len(texts) == 1 else None
    cue = _cue(sentence)
    subject = _active_subject(sentence) if cue is None else _reporting(sentence, cue)
    if subject is None:
        return None
    others = [i for i in texts if i not in range(*subject) and not _is_medium(sentence, i)]
    if others and not _is_of(sentence, _head(sentence, subject), _kinds(sentence)):
        return None  # “Umbra said the report was late. It called it “a ruin””
    return Thing(sentence, subject, "low" if others else "medium")


def may_be_it(person: Person | None) -> bool:
    """Whether a name may be a body's: nothing that only people have is told of whoever bears it."""
    if person is None:
        return True
    told = {kind for kind in person.evidence if WEIGHTS[kind] > 0.0}
    return not person.gender and told <= _OF_BODIES


def _cue(sentence: SentenceTokens) -> int | None:
    """The first verb of a sentence that reports what somebody says."""
    plain = sentence.language.saying.plain
    return next((k for k in range(1, len(sentence)) if sentence[k].lower in plain and is_cue(sentence, k)), None)


def _reporting(sentence: SentenceTokens, cue: int) -> Phrase | None:
    """The subject of a report, where it is a body, a text, or a name that may be a body's."""
    subject = subject_before(sentence, cue)
    if subject is None:
        return None
    language, head = sentence.language, _head(sentence, subject)
    named = sentence[head].capital and not language.is_role(sentence[head].lower) and len(sentence[head].text) > 1
    pronoun = sentence[head].lower in language.pronouns.for_a_name
    return subject if not pronoun and (named or _is_of(sentence, head, _kinds(sentence))) else None


def _active_subject(sentence: SentenceTokens) -> Phrase | None:
    """The subject that opens a sentence, its verb behind it; not of a passive, which is about what is done to it."""
    subject = opening_subject(sentence, len(sentence))
    if subject is None or any(token.quoted for token in sentence[: subject[1]]):
        return None
    language, head, behind = sentence.language, _head(sentence, subject), sentence.at(subject[1])
    tied = behind.lower in language.prepositions.any | language.prepositions.of_place
    if behind.word and not (tied or language.looks_finite(behind.lower)):
        return None  # “a council | case”
    if _is_of(sentence, head, language.people.texts):
        return subject
    body = _is_of(sentence, head, language.people.bodies | language.names.institutions)
    passive = behind.lower in language.verbs.be or (tied and sentence[head].capital)
    return subject if body and not passive and not _is_of(sentence, head, language.people.outlets) else None


def _is_of(sentence: SentenceTokens, i: int, kinds: Words) -> bool:
    """Whether a word is one of a kind, in the singular and nobody's owner."""
    return sentence[i].word and sentence[i].lower in kinds and not sentence[i].possessive


def _kinds(sentence: SentenceTokens) -> Words:
    """The nouns of bodies and texts."""
    people = sentence.language.people
    return people.bodies | people.texts | sentence.language.names.institutions


def _is_text(sentence: SentenceTokens, i: int) -> bool:
    """Whether a word is a text, or several."""
    language, lower = sentence.language, sentence[i].lower
    return sentence[i].word and (lower in language.people.texts or language.singular(lower) in language.people.texts)


def _head(sentence: SentenceTokens, phrase: Phrase) -> int:
    """The noun of a phrase: the last word before what a preposition ties to it."""
    prepositions = sentence.language.prepositions.any | sentence.language.prepositions.of_place
    led = next((k for k in range(phrase[0] + 1, phrase[1]) if sentence[k].lower in prepositions), phrase[1])
    return led - 1


def _is_medium(sentence: SentenceTokens, i: int) -> bool:
    """Whether a text is only where its subject says something: “said in a statement on its website”."""
    start, determiners = _led(sentence, i), sentence.language.determiners
    own = sentence[start].lower in determiners.indefinite | determiners.possessives
    return own and sentence.at(start - 1).lower in sentence.language.prepositions.any


def _led(sentence: SentenceTokens, i: int) -> int:
    """Where the determiner of a noun stands; the noun itself where it has none near."""
    determiners = sentence.language.determiners.any
    return next((k for k in range(i - 1, max(-1, i - _WORDS), -1) if sentence[k].lower in determiners), i)
