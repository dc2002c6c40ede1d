"""Which pairs of articles may tell of one event: the cosine of their stems and stem bigrams, within a window of days.

TF-IDF over hashed features, so that no vocabulary is held; a sparse product, a block of articles at a time, against
those of neighbouring days only where days are known.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from typing import Any

from diptych.corpus.index import Entry

FEATURES = 2**22  # hashed stems and bigrams; two of one article rarely meet
NEAREST = 5  # articles that each article proposes
LEAST = 0.15  # cosine below which two articles tell of different events
DAYS = 3  # between two reports of one event
_COMMON = 0.1  # share of the articles in which a stem tells nothing
_BLOCK = 512  # articles of one product


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two articles by their numbers in the index, the lower first; ``days`` between them, None where not both known."""

    left: int
    right: int
    cosine: float
    days: int | None

    @property
    def id(self) -> str:
        """The name of the pair."""
        return f"{self.left}-{self.right}"


def candidates(
    entries: Sequence[Entry],
    stems: Iterable[list[str]],
    days: int = DAYS,
    nearest: int = NEAREST,
    tell: Callable[[float], object] = lambda share: None,
) -> list[Candidate]:
    """The pairs worth comparing, ordered by their first article, so that what is analysed for one serves the next."""
    if len(entries) < 2:
        return []
    matrix = _weighed(stems)
    found: dict[tuple[int, int], float] = {}
    for i, j, cosine in _nearest(matrix, entries, days, nearest, tell):
        pair = (i, j) if entries[i].id < entries[j].id else (j, i)
        found[pair] = max(cosine, found.get(pair, 0.0))
    pairs = [
        Candidate(entries[i].id, entries[j].id, round(cosine, 4), _between(entries[i], entries[j]))
        for (i, j), cosine in found.items()
    ]
    return sorted(pairs, key=lambda pair: (pair.left, pair.right))


def _weighed(stems: Iterable[list[str]]) -> Any:
    """The articles as rows of TF-IDF weights of length 1, without what is in one article or in too many."""
    import numpy as np

    sparse: Any = import_module("scipy.sparse")  # of the extra “corpus”, by name: most who use Diptych do without
    texts: Any = import_module("sklearn.feature_extraction.text")

    hasher = texts.HashingVectorizer(
        analyzer=_features, n_features=FEATURES, alternate_sign=False, norm=None, dtype=np.float32
    )
    counts = hasher.transform(stems).tocsc()
    often = np.diff(counts.indptr)
    kept = np.flatnonzero((often > 1) & (often <= max(2, _COMMON * counts.shape[0])))
    single = np.flatnonzero(often == 1)
    if not len(kept):  # no word is in two of them
        return sparse.csr_matrix((counts.shape[0], 1), dtype=np.float32)
    weights = texts.TfidfTransformer(sublinear_tf=True, norm=None).fit(counts[:, kept])
    matrix = weights.transform(counts[:, kept].tocsr()).tocsr()
    # what only one article has makes it longer all the same: a long article on many things is near to nothing
    alone = np.asarray(counts[:, single].sum(axis=1)).ravel() * (np.log((1 + counts.shape[0]) / 2) + 1) ** 2
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel() + alone)
    lengths[lengths == 0] = 1.0
    return (sparse.diags((1 / lengths).astype(np.float32)) @ matrix).tocsr()


def _features(stems: list[str]) -> Iterator[str]:
    yield from stems
    for first, second in pairwise(stems):
        yield f"{first} {second}"


def _nearest(
    matrix: Any, entries: Sequence[Entry], days: int, nearest: int, tell: Callable[[float], object]
) -> Iterator[tuple[int, int, float]]:
    """For each article the others that it is nearest to, with their cosines."""
    import numpy as np

    undated = np.array([i for i, entry in enumerate(entries) if entry.day is None], dtype=np.int64)
    dated = np.array(
        sorted((i for i, e in enumerate(entries) if e.day is not None), key=lambda i: (entries[i].day, i)),
        dtype=np.int64,
    )
    calendar = np.array([entries[i].day for i in dated], dtype=np.int64)
    everything = np.arange(len(entries))
    done = 0
    for start in range(0, len(dated), _BLOCK):
        block = dated[start : start + _BLOCK]
        first, last = calendar[start] - days, calendar[min(start + _BLOCK, len(dated)) - 1] + days
        near = dated[np.searchsorted(calendar, first) : np.searchsorted(calendar, last, side="right")]
        yield from _of_block(matrix, block, np.concatenate([near, undated]), entries, days, nearest)
        done += len(block)
        tell(done / len(entries))
    for start in range(0, len(undated), _BLOCK):
        block = undated[start : start + _BLOCK]
        yield from _of_block(matrix, block, everything, entries, days, nearest)
        done += len(block)
        tell(done / len(entries))


def _of_block(
    matrix: Any, block: Any, others: Any, entries: Sequence[Entry], days: int, nearest: int
) -> Iterator[tuple[int, int, float]]:
    """The nearest of a block of articles among others."""
    product = (matrix[block] @ matrix[others].T).tocsr()
    for row, i in enumerate(block):
        start, end = product.indptr[row], product.indptr[row + 1]
        taken = 0
        order = (-product.data[start:end]).argsort(kind="stable")
        for at in order:
            cosine = float(product.data[start + at])
            j = int(others[product.indices[start + at]])
            if cosine < LEAST or taken == nearest:
                break
            between = _between(entries[i], entries[j])
            if j == i or (between is not None and between > days):
                continue
            taken += 1
            yield int(i), j, cosine


def _between(one: Entry, other: Entry) -> int | None:
    """The days between two articles, None where not both are known."""
    return None if one.day is None or other.day is None else abs(one.day - other.day)
