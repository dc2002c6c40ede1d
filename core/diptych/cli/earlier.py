"""What an earlier run of a batch did: a record stands for the pair of its id whose files it was made from."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from diptych.cli.pairs import FilePair
from diptych.errors import ReadingError
from diptych.file_names import file_name
from diptych.options import Limits
from diptych.reading.files import bytes_of
from diptych.storage.growing import lines_before


class Resumed(NamedTuple):
    """The lines that stand, each pair once; the pairs that are left; how many comparisons were of none of them."""

    before: bytes
    rest: list[FilePair]
    others: int


def resumed(target: Path, pairs: Sequence[FilePair]) -> Resumed:
    """What stands of an earlier run into the target; raises StorageError where that cannot be read."""
    due = _Due(pairs)
    before = lines_before(target, due.take)
    return Resumed(before, due.rest(pairs), due.others)


class _Due:
    """The pairs for which no record was found yet."""

    def __init__(self, pairs: Sequence[FilePair]) -> None:
        self._left = Counter(pairs)
        self._named: dict[tuple[str, ...], list[FilePair]] = defaultdict(list)
        for pair in self._left:
            self._named[pair.id, file_name(pair.left), file_name(pair.right)].append(pair)
        self._digest = cache(_digest)
        self.others = 0

    def take(self, record: Mapping[str, Any]) -> bool:
        """Whether a record is that of a pair which is due; what failed is tried again."""
        if "error" in record:
            return False
        try:
            sides = record["left"], record["right"]
            named = self._named.get((record["id"], *(side["name"] for side in sides)), [])
            digests = [side["file"]["sha256"] for side in sides]
        except (KeyError, TypeError):  # no record of a comparison
            return False
        same = [pair for pair in named if [self._digest(pair.left), self._digest(pair.right)] == digests]
        self.others += not same
        due = next((pair for pair in same if self._left[pair] > 0), None)
        if due is not None:
            self._left[due] -= 1
        return due is not None

    def rest(self, pairs: Sequence[FilePair]) -> list[FilePair]:
        """Those that are left, in their order."""
        left = self._left.copy()
        found = []
        for pair in pairs:
            if left[pair] > 0:
                left[pair] -= 1
                found.append(pair)
        return found


def _digest(path: Path) -> str | None:
    """SHA-256 of the file that a path leads to, as records of its article have it; None where it cannot be read."""
    try:
        return sha256(bytes_of(path, Limits())).hexdigest()
    except ReadingError:  # whoever reads it will say so
        return None
