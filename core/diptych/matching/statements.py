"""What a sentence says, as a bag of stems: without function words and reporting verbs, pronouns led back to names."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from diptych import lexicons
from diptych.matching.families import family
from diptych.matching.indexed import Indexed
from diptych.sameness.words import fold

# Words of reporting say nothing about what happened.
REPORTING = frozenset(
    """
said say says saying told tell tells added adds add according reported reports report announced announces stated states
asked asks wrote writes noted notes called calls explained replied continued spoke speaking statement spokesman
spokeswoman spokesperson monday tuesday wednesday thursday friday saturday sunday
""".split()
)
LIGHT = frozenset("also would one two new like make made even many much still back well way day time year week".split())
AUDIENCE = frozenset("reporters reporter journalists newsmen interview interviewer".split())  # of a report
EVERYDAY = 0.7  # what a word of any report weighs against a rarer one
MAX_N = 80  # sentences; idf of a longer pair is capped at its value there
_LEAST = 2  # stems of a sentence that claims something; at least one of them names no person


@dataclass(frozen=True, slots=True)
class Bag:
    """The stems of one sentence with a word for each, its figures, and whether it claims anything."""

    stems: frozenset[str]
    words: dict[str, str]
    numbers: frozenset[str]
    claims: bool


def bags(side: Indexed) -> list[Bag]:
    """The bag of every sentence, in order."""
    names = _led_back(side)
    people = {i for mention in side.document.mentions for i in side.words_in(mention.span)}
    found = []
    for sentence in side.document.sentences:
        if sentence.furniture:
            found.append(Bag(frozenset(), {}, frozenset(), claims=False))
            continue
        stems: dict[str, str] = {}
        told = False
        for i in side.words_in(sentence.span):
            word = side.words[i]
            if word.start in names:
                surname = names[word.start].split()[-1]
                stems.setdefault(family(fold(surname)), surname)
            if not word.content or word.norm in REPORTING or word.norm in LIGHT:
                continue
            key = family(word.norm)
            stems.setdefault(key, side.text[word.start : word.end])
            told = told or (i not in people and word.norm not in AUDIENCE)
        numbers = frozenset(q.key for q in side.quantities(sentence.span) if q.key)
        found.append(Bag(frozenset(stems), stems, numbers, told and len(stems) >= _LEAST))
    return found


def _led_back(side: Indexed) -> dict[int, str]:
    """By place, the names of those who are mentioned by a pronoun or title, and of such speakers found for sure."""
    names = {m.span.start: m.name for m in side.document.mentions if m.kind != "name"}
    for quotation in side.document.quotations:
        speaker = quotation.speaker
        if (
            speaker
            and quotation.confidence == "high"
            and not set(speaker.span.of(side.text).split()) & set(speaker.name.split())
        ):
            names[speaker.span.start] = speaker.name
    return names


def idf_weights(a: Sequence[Bag], b: Sequence[Bag]) -> dict[str, float]:
    """ln((N + 1) / (df + ½)) over the sentences of both articles, N capped; everyday words weigh EVERYDAY of it.

    Two short articles cannot tell by themselves which words any report holds: a list does.
    """
    terms = lexicons.load()["everyday"].classes.values()
    everyday = {family(term) for listed in terms for term in listed}
    df: dict[str, int] = {}
    for bag in (*a, *b):
        for key in bag.stems:
            df[key] = df.get(key, 0) + 1
    total = len(a) + len(b)
    n = min(total, MAX_N)
    scale = n / total if total else 1.0
    weights = {
        key: max(0.05, log((n + 1) / (count * scale + 0.5)))
        if scale == 1.0
        else max(0.05, min(log((MAX_N + 1) / 1.5), log((total + 1) / (count + 0.5))))
        for key, count in df.items()
    }
    return {key: weight * EVERYDAY if key in everyday else weight for key, weight in weights.items()}
