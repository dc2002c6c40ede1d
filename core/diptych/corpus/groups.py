"""Stories in a corpus: articles that are linked to one another on average, a missing link counting as nothing."""

from collections.abc import Iterable

from diptych.corpus.candidates import Candidate
from diptych.span import Span
from diptych.story.grouping import grouped
from diptych.story.row import Place

JOINED = 0.12  # mean cosine from which two groups of articles are one story
_ANYWHERE = Span(0, 0)


def stories(candidates: Iterable[Candidate]) -> list[tuple[int, ...]]:
    """Groups of articles by their numbers, the largest first; none is in two."""
    links = {(Place(pair.left, _ANYWHERE), Place(pair.right, _ANYWHERE)): min(1.0, pair.cosine) for pair in candidates}
    found = [tuple(place.source for place in group) for group in grouped(links, JOINED, lambda place: (place.source,))]
    return sorted(found, key=lambda group: (-len(group), group))
