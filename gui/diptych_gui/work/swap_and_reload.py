"""Sides exchanged and files read again: the reader's work goes along with its words, and both can be undone."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES, Side
from diptych_gui.work.article_loader import ArticleLoader, read_request
from diptych_gui.work.workspace import Workspace


class SwapAndReload(QObject):
    """Makes both as edits of the session, as soon as the articles are compared anew."""

    refused = Signal(str)  # why a file is not read again

    def __init__(self, workspace: Workspace, loader: ArticleLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_story: Callable[[], bool] = lambda: False  # whether the two articles are sources of a story
        self._workspace, self._loader = workspace, loader
        self._swapping = False
        self._reloaded: dict[Side, Article] = {}  # read again, but not yet compared
        workspace.comparingChanged.connect(self._ended)

    def _ended(self) -> None:
        """What was to come of a comparison is over with it."""
        if not self._workspace.comparing:
            self._swapping = False
            self._reloaded = {}

    # ---- sides
    def swap(self) -> None:
        """Changes the sides; said once more before it is done, it is taken back."""
        workspace = self._workspace
        session, left, right = workspace.session, workspace.articles["left"], workspace.articles["right"]
        if session is None or left is None or right is None:
            self._loader.exchange()
            workspace.set_articles(right, left)
            self._loader.compare()
            return
        if self._swapping:
            self._loader.drop_comparison()
            self._loader.rest()
            return

        def take(comparison: Comparison) -> None:
            workspace.settle()
            if workspace.session is not None:
                now_left, now_right = (
                    workspace.known(comparison.left, "right"),
                    workspace.known(comparison.right, "left"),
                )
                exchanged = replace(comparison, left=now_left, right=now_right)
                workspace.edit(self.tr("Swap sides"), workspace.session.mirrored().with_comparison(exchanged))

        self._loader.compare_articles(right, left, take, self.swap)
        self._swapping = True

    # ---- files
    def reload(self, side: Side) -> None:
        """Reads a changed file again."""
        article = self._workspace.articles[side]
        if article is not None:
            self.read_again(side, article.source.encoding, whole=article.source.whole)

    def read_in(self, side: Side, encoding: str | None) -> None:
        """Reads a file again in another encoding, the one found in it where that is None."""
        article = self._workspace.articles[side]
        if article is not None:
            self.read_again(side, encoding, whole=article.source.whole)

    def read_whole(self, side: Side, *, whole: bool) -> None:
        """Reads a page again with all that it shows, or its article alone."""
        article = self._workspace.articles[side]
        if article is not None:
            self.read_again(side, article.source.encoding, whole=whole)

    def read_again(self, side: Side, encoding: str | None, *, whole: bool) -> None:
        """Reads the file of a side again so; the reader's work goes along with its words."""
        path, article = self._workspace.file(side), self._workspace.articles[side]
        if path is None or article is None:
            return
        if self.is_story():
            self.refused.emit(self.tr("The texts of a story stay as they were read."))
            return
        if self._workspace.session is None:
            self._loader.read(side, path, encoding, self._workspace.corrections(side), whole=whole)
            return
        before = article.sha256

        def take(side: Side, fresh: Article) -> None:
            now = self._workspace.articles[side]
            if now is not None and now.sha256 == before:
                self._workspace.note_file(fresh, path, side)
                self._compare({**self._reloaded, side: fresh})  # the other one may have been read again just before

        self._loader.ask(side, read_request(path, encoding, whole), take, replaces=False)

    def _compare(self, read: dict[Side, Article]) -> None:
        """Brings in what was read again, with the reader's work, as soon as it is compared."""
        workspace = self._workspace
        left, right = (read.get(s, workspace.articles[s]) for s in SIDES)
        if left is None or right is None or workspace.session is None:
            for side, fresh in read.items():
                workspace.set_article(side, fresh.with_metadata(**workspace.corrections(side)))
            self._loader.compare()
            return

        from diptych.storage import anchoring  # brings diff-match-patch: not before it is needed

        def take(comparison: Comparison) -> None:
            workspace.settle()
            session, selected = workspace.session, workspace.selected_finding
            if session is not None:
                known = workspace.as_known(comparison)
                corrected = {s: a.with_metadata(**workspace.corrections(s)) for s, a in read.items()}
                known = replace(
                    known, left=corrected.get("left", known.left), right=corrected.get("right", known.right)
                )
                moves = anchoring.movers(session.comparison, known)
                workspace.edit(self.tr("Reload"), anchoring.reanchored(session, known, moves))
                now = anchoring.followed(selected, moves, known) if selected else None
                if now:
                    workspace.select(now.id)

        self._loader.compare_articles(left, right, take, partial(self._compare, read))
        self._reloaded = read
