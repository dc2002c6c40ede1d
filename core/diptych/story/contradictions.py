"""In what two sources contradict each other: less than they differ in, for only one of the two can be right.

A wrong contradiction costs more than a missing one. Figures count where they are of one thing that both name alike and
neither leaves room for the other; quotations where other words that carry content stand in one place, or a word that
turns the sense; a denial where both state it as a fact.
"""

from collections.abc import Iterator
from fractions import Fraction

from diptych.facts.labels import labels
from diptych.finding import SIDES, Finding, Side, is_suggestion, opposite
from diptych.sameness.quantities import ALIKE, Quantity, same
from diptych.sameness.stems import stem
from diptych.sameness.text import Text
from diptych.sameness.words import match_key
from diptych.sides import Both
from diptych.span import Span, cover

# Labels of facts, the weightiest first.
CONTRADICTIONS = ("figures", "dates", "denies", "opposites", "actor", "quotation-altered")
_SURE = 0.7  # score from which two sentences tell the same: below it they may count two things
_NAMED = frozenset(("figure", "date", "negation", "actor"))  # of the differences that a pair of sentences names
_FIGURES = "figures-of-one-thing"  # the rule by which two figures are of one thing, wherever they stand
_WHOLE = {"percentage": Fraction(100), "fraction": Fraction(1)}


def difference(finding: Finding) -> str:
    """In what the sides of a finding differ that may contradict each other, by what the finding says; else empty."""
    if is_suggestion(finding):
        return ""
    if finding.kind == "quote":
        return "quotation-altered" if finding.type == "altered" else ""
    if finding.kind == "claim" and not _sure(finding):
        return ""
    told = {*labels(finding)}
    return next((label for label in CONTRADICTIONS[:-1] if label in told), "")


def _sure(finding: Finding) -> bool:
    """Whether two sentences tell the same, or give figures of one thing whatever else they tell."""
    same_thing = any(each.rule == _FIGURES for each in finding.differences)
    return same_thing or (finding.type == "shared" and finding.score >= _SURE)


def contradiction(finding: Finding, said: Both[Text]) -> str:
    """In what the sides of a finding contradict each other, by the texts that it is of; empty where they do not."""
    found = difference(finding)
    excluding = {"figures": _figures_exclude, "denies": _denies, "quotation-altered": _other_words}.get(found)
    return found if excluding is None or excluding(finding, said) else ""


def contrary_words(finding: Finding, side: Side) -> tuple[Span, ...]:
    """The words of one side by which it contradicts the other, as far as the finding names them."""
    if finding.kind == "framing":
        return finding.spans(side)
    if finding.kind == "quote":
        return finding.changed(side)
    return tuple(words for each in finding.differences if each.type in _NAMED for words in each.words[side])


# ---- figures
def _figures_exclude(finding: Finding, said: Both[Text]) -> bool:
    """Whether the figures of both sides cannot both be right; those that nobody can read again are believed."""
    left, right = (
        [q for span in _figure_words(finding, side) for q in said[side].quantities_over(span)] for side in SIDES
    )
    if len(left) != 1 or len(right) != 1:
        return finding.kind == "claim"
    one, other = left[0], right[0]
    named = one.kind == other.kind and one.unit == other.unit and one.noun == other.noun
    return (named or finding.kind == "claim") and _excludes(one, other)


def _figure_words(finding: Finding, side: Side) -> tuple[Span, ...]:
    if finding.kind == "framing":
        return finding.spans(side)
    return tuple(words for each in finding.differences if each.type == "figure" for words in each.words[side])


def _excludes(one: Quantity, other: Quantity) -> bool:
    """Whether two figures leave each other no room.

    A limit leaves room for all beyond it, a part for the rest of the whole: 90 percent is more than half, and where 77
    percent are paid 23 are cut.
    """
    if same(one, other).verdict in ALIKE or _leaves_room(one, other) or _leaves_room(other, one):
        return False
    whole = _WHOLE.get(one.kind)
    return one.kind != other.kind or whole is None or abs(one.value + other.value - whole) > whole / 100


def _leaves_room(limit: Quantity, other: Quantity) -> bool:
    if limit.unit != other.unit or other.precision in ("more", "less"):
        return False
    return limit.value <= other.value if limit.precision == "more" else limit.precision == "less" and (
        limit.value >= other.value
    )  # fmt: skip


# ---- denials
def _denies(finding: Finding, said: Both[Text]) -> bool:
    """Whether one side denies what the other states as a fact: neither leaves it open, nor has both the denying word.

    “Refusing to name” denies as “refused to name” does, whichever of them a rule knows.
    """
    places = {side: words for side in SIDES if (words := _denied(finding, side))}
    if len(places) < len(SIDES):
        return False
    stems = {side: {*_stems(said[side], finding.spans(side), content=False)} for side in SIDES}
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        ours = {*_stems(said[side], places[side], content=False)}
        theirs = {*_stems(said[other], places[other], content=False)}
        if len(ours) > len(theirs) and not ours - theirs - stems[other]:
            return False
    return not any(_left_open(finding, said[side], side, places[side]) for side in SIDES)


def _denied(finding: Finding, side: Side) -> tuple[Span, ...]:
    return tuple(words for each in finding.differences if each.type == "negation" for words in each.words[side])


def _left_open(finding: Finding, text: Text, side: Side, places: tuple[Span, ...]) -> bool:
    """Whether a word before the place makes it a condition, a plan or a question: if, whether, to."""
    verbs = text.language.verbs
    first = cover(finding.spans(side)).start
    before = text.words_in(Span(first, max(first, cover(places).start)))
    return any(text.words[i].norm in verbs.not_yet - verbs.modals for i in before)


# ---- quotations
def _other_words(finding: Finding, said: Both[Text]) -> bool:
    """Whether two versions of an utterance cannot both be what was said.

    Who writes down what somebody said drops a “that”, a “the”, a half-sentence: style of quoting. Other words that
    carry content in one place of both, or nothing more than a word that turns the sense, are another utterance.
    """
    known = {side: {*_stems(said[side], finding.spans(side))} for side in SIDES}
    turning = {word for words in finding.evidence.get("turning", {}).values() for word in words}
    for step in finding.steps:
        if not step.changes:
            continue
        more = [
            {*_stems(said[side], (words,))} - known[opposite(side)] if (words := step.words[side]) else set()
            for side in SIDES
        ]
        turns = any(
            said[side].words[i].norm in turning
            for side in SIDES
            if (words := step.words[side])
            for i in said[side].words_in(words)
        )
        if all(more) or (turns and all(step.words[side] for side in SIDES)) or (turns and not any(more)):
            return True
    return False


def _stems(text: Text, spans: tuple[Span, ...], content: bool = True) -> Iterator[str]:
    """The stems of words, of those alone that carry content, or of all."""
    for span in spans:
        for i in text.words_in(span):
            word = text.words[i]
            if word.content or not content:
                yield stem(match_key(word.norm), text.language.habits.stemmer)
