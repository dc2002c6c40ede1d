"""How probable it has to be that two sentences tell the same before the engine believes it: one table for any linker.

What a linker gives are probabilities, so none of these is a matter of how it finds them.
"""

from collections.abc import Mapping
from typing import Final

from diptych.finding import Differs

# What is said of the two sentences: perhaps the same, probably the same.
POSSIBLE: Final = 0.34
SHARED: Final = 0.7
SECOND: Final = 0.5  # what a link needs that is the best of neither of its sentences
NOT_THE_SAME: Final = 0.69  # the most of two sentences that quote two people, or say the opposite
MEDIUM: Final = 0.5  # from here a possible claim is of medium confidence, and hides what one side alone tells
ECHOED: Final = 0.33  # share of its words in the other article from which it may be told there in other words
ALONE: Final = 0.1  # below it a sentence surely has no counterpart

# From where each difference between two linked sentences is told: what is rarely wrong may be said of weaker links.
DIFFERENCES: Final[Mapping[Differs, float]] = {"number": 0.4, "date": 0.4, "negation": 0.6, "opposite": 0.4}
SAME_SAYING: Final = 0.9  # what one person says on one day may be what they say on another in the other article

# From where framing compares the words of two sentences; its probability is that of their words alone.
SOURCE_TIE: Final = 0.3  # one gives a source for what the other states
VERB_TIE: Final = 0.3  # two verbs of saying
VOICE_TIE: Final = 0.3  # the same act with and without its doer
HEDGE_TIE: Final = 0.3  # a hedge on one side
HEDGED_STATEMENT_TIE: Final = 0.4  # the same without a place that both have
PLACE_TIE: Final = 0.5  # other words between equal neighbours; below it these are chance
LOADED_TIE: Final = 0.5  # a loaded word that only one has
REWORDED_TIE: Final = 0.6  # one utterance, quoted in different words
CONTRAST_TIE: Final = 0.2  # two terms of one set
SUBJECT_TIE: Final = 0.6  # two verbs of one subject
FIGURE_TIE: Final = 0.2  # two figures beside the same words
DAY_TIE: Final = 0.6  # two days of one event
DURATION_TIE: Final = 0.9  # two durations that either sentence gives alone
SAME_FIGURE_TIE: Final = 0.95  # two figures of one thing, whatever stands near them
ORDER_TIE: Final = 0.9  # one statement, early here and late there

# From where the differences of two sentences are named.
LENGTH_TIE: Final = 0.1  # two durations beside a word in common, either alone in its sentence
LONE_SUM_TIE: Final = 0.9  # two sums that either article gives alone
DIFFERENCE_TIE: Final = 0.5  # the same count of people under another name
STEP_TIE: Final = 0.4  # two steps of one scale beside the same words
QUOTATION_TIE: Final = 0.4  # two quotations in them
ONE_THING_TIE: Final = 0.7  # what only one has, or each
SURE_TIE: Final = 0.8  # stretches of two words
CARRIED: Final = 0.8  # of its words alone: a second pair of a sentence in its own right
