"""Which file each article came from in this sitting, and what that file said of itself."""

from collections.abc import Collection
from pathlib import Path

from diptych.article import Article
from diptych.finding import Side, opposite

_MOST = 20  # that are not shown: undoing brings them back
DETAILS = ("title", "publisher", "byline", "published", "url")  # what a reader may correct in a form
_CORRECTED = (*DETAILS, "language")


class FileOrigins:
    """What was read from which file, by text and side: two files may hold the same words, and sides change."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, Side], tuple[Path, Article]] = {}

    def note(self, article: Article, path: Path, side: Side, shown: Collection[str]) -> None:
        """Remembers which file an article was read from, and forgets what was read long ago and is not shown."""
        self._read.pop((article.sha256, side), None)
        self._read[article.sha256, side] = path, article
        for key in [key for key in self._read if key[0] not in shown][:-_MOST]:
            del self._read[key]

    def file(self, article: Article | None, side: Side) -> Path | None:
        """The file that the text of an article on that side was read from, None where it came from none."""
        found = self._found(article, side)
        return found[0] if found else None

    def corrections(self, article: Article | None, side: Side) -> dict[str, str | None]:
        """What the reader corrected about an article since its file was read, by field."""
        found = self._found(article, side)
        if article is None or found is None:
            return {}
        return {
            name: getattr(article, name) for name in _CORRECTED if getattr(article, name) != getattr(found[1], name)
        }

    def _found(self, article: Article | None, side: Side) -> tuple[Path, Article] | None:
        """What was read on that side, or on the other one before they were exchanged."""
        if article is None:
            return None
        known = [found for s in (side, opposite(side)) if (found := self._read.get((article.sha256, s)))]
        return next((found for found in known if found[1].name == article.name), known[0] if known else None)
