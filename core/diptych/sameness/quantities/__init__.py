"""Same figure? Every quantity of a text, in whatever way it is written, and whether two are the same.

``reading`` finds them, each module beside it one way of writing; ``comparison`` decides. The words of a language come
from data files as one value (``lexicon``); what is true in every language stands in ``conversion``.
"""

from diptych.sameness.quantities.comparison import ALIKE, OTHER, Answer, of_one_size, same
from diptych.sameness.quantities.lexicon import FigureWords, english, figure_words
from diptych.sameness.quantities.quantity import Quantity
from diptych.sameness.quantities.reading import quantities, quantities_of

__all__ = [
    "ALIKE",
    "OTHER",
    "Answer",
    "FigureWords",
    "Quantity",
    "english",
    "figure_words",
    "of_one_size",
    "quantities",
    "quantities_of",
    "same",
]
