"""How early an editor would name a fact: the weights that are added up, each with its reason.

Set by thought, not fitted. Contradictions of what happened come first, then what the lead of one has and the other's
lacks, then how it is told, then what only one side has, then agreement.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.facts.fact import FactGroup


@dataclass(frozen=True, slots=True)
class Weight:
    """What a property of a fact adds, and why."""

    adds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Label(Weight):
    """A kind of fact, how the articles stand to it, and what it weighs."""

    group: FactGroup = FactGroup.DIFFERS


LABELS: Mapping[str, Label] = {
    "speaker": Label(2.05, "the same words in another mouth: one article has the wrong person"),
    "denies": Label(2.0, "one article says that it is so, the other that it is not"),
    "opposites": Label(2.0, "won here, lost there: only one of them can be so"),
    "figures": Label(2.0, "the same thing counted, another figure: one of them is wrong or older"),
    "quotation-altered": Label(2.0, "somebody is made to say other words"),
    "actor": Label(1.95, "somebody else did it, or is blamed for it"),
    "headline": Label(1.9, "the headline is what most readers see of an article"),
    "opening": Label(1.7, "the first sentence says what an article takes for the news"),
    "dates": Label(1.85, "the same event on another day"),
    "cause": Label(1.8, "another reason for what happened"),  # found by no rule: a reader may call a fact so
    "quotation-cut": Label(1.6, "what is left out of a quotation may turn its sense"),
    "quoted-otherwise": Label(1.55, "of what one person said each chose other words"),
    "quotation-reported": Label(1.4, "words that somebody said here, the article's own there"),
    "verb": Label(1.5, "the same words under a verb that believes or doubts them"),
    "strength": Label(1.5, "the same deed under a stronger word, or a weaker one"),
    "hedged": Label(1.4, "certain here, uncertain there"),
    "attributed": Label(1.35, "a source says it here, the article itself there"),
    "name": Label(1.3, "the same person or thing under another name"),
    "limit": Label(1.0, "a figure here, its least or its most there: not the same, and easily overlooked"),
    "rounded": Label(0.75, "the same figure, but nearly, over or about: seldom another fact"),
    "wording": Label(0.6, "nearly the same words: style more often than sense"),
    "otherwise": Label(0.9, "each tells it in words of its own, some of which may be another fact", FactGroup.MORE),
    "part": Label(0.9, "one of them tells more of the same", FactGroup.MORE),
    "order": Label(0.7, "early here, late there"),
    "only": Label(0.8, "news to whoever read the other article alone", FactGroup.ONLY),
    "only-in-part": Label(0.8, "the other article tells some of it, but not all", FactGroup.ONLY),
    "perhaps-otherwise": Label(0.8, "the other article tells it otherwise, or not at all", FactGroup.ONLY),
    "perhaps-only": Label(0.1, "the other article may tell it in other words", FactGroup.ONLY),
    "both": Label(0.3, "agreement reassures, but changes nothing", FactGroup.BOTH),
    "told-in-both": Label(0.25, "agreement that rests on words in common, not on the same wording", FactGroup.BOTH),
    "maybe": Label(0.0, "perhaps the same", FactGroup.BOTH),
}
# What one article alone tells, whole or in part.
ALONE = frozenset({"only", "only-in-part", "perhaps-otherwise"})
# Agreement that is sure enough to be listed.
AGREED = frozenset({"both", "told-in-both"})
# More often wrong than others, or hardly a difference: there for whoever asks.
PERHAPS = frozenset({"perhaps-only", "maybe", "rounded", "part", "wording", "quoted-otherwise"})
HEADLINE = Weight(0.5, "readers remember the headline")
LEAD = Weight(0.4, "the first sentences hold what the article is about")
LEAD_ALONE = Weight(0.2, "what only one has in its lead, the other may have further down in other words")
EARLY = Weight(0.15, "news is told by weight: the first third before the rest")
TAIL = Weight(-0.2, "what stands in the last third alone is background more often than news")
FIGURE = Weight(0.15, "figures can be checked, and are")
TURNED = Weight(0.7, "who reads that it could not be prevented needs it before that it was said less fully")
QUOTED = Weight(0.15, "a quotation can be checked, and is")
NAMED = Weight(0.05, "who says or does it")
NEW_NAME = Weight(0.15, "somebody or some place that the other article does not know at all")
NEW = Weight(0.02, "the more words the other article lacks, the more is news to its reader: for each of the first")
MANY = 10  # of them
LONG = Weight(0.15, "a long sentence tells more than one thing")
FAINT = Weight(-0.3, "a paragraph of a few words says little by itself")
ECHO = Weight(-1.0, "the more of its words the other article has, the likelier it tells it too: times their share")
BESIDE = Weight(0.4, "every second passage that has a sentence beside it there is told otherwise in that")
UNSURE = Weight(-0.3, "rules of this kind are often wrong")
