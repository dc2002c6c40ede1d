"""What articles and comparisons are called in titles and file names."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.article import Article
from diptych.finding import SIDES, Side
from diptych.session import Session
from diptych_gui.wording.translation import translate
from diptych_gui.work.workspace import Workspace

if TYPE_CHECKING:
    from diptych.story import Story  # with all that stories need: not for the first paint

_LONGEST = 40


def article_name_on(workspace: Workspace, side: Side) -> str:
    """What the article of a side is called: its outlet, else its title, else its file's name."""
    article = workspace.articles[side]
    return article_name(article) if article else translate("Titles", "(empty)")


def article_name(article: Article) -> str:
    """What an article is called."""
    return article.publisher or article.title or article.name


def side_title(workspace: Workspace, side: Side) -> str:
    """The same as ``article_name_on``, cut where it is long."""
    return _cut(article_name_on(workspace, side))


def session_name(session: Session) -> str:
    """What a comparison is called that is not shown."""
    return " – ".join(_cut(article_name(session.comparison.article(side))) for side in SIDES)


def story_name(story: "Story") -> str:
    """What a story is called that is not shown: its sources."""
    return " – ".join(_cut(article_name(article)) for article in story.articles)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


def pair_name(workspace: Workspace) -> str:
    """The comparison in a few words: its file's name where it has one, else both sides."""
    if workspace.path:
        return workspace.path.name
    return " – ".join(side_title(workspace, side) for side in SIDES)


def window_title(workspace: Workspace) -> str:
    """``Left – Right[*] – Diptych``, with Qt's mark for unsaved work."""
    if workspace.empty:
        return "Diptych"
    sides = " – ".join(side_title(workspace, side) for side in SIDES)
    return f"{sides.replace('[*]', '[*][*]')}[*] – Diptych"  # doubled, Qt takes it for the words that it is


def placed_name(*paths: Path) -> str:
    """Files as they stand in a list or a message: their names, and which folders they lie in."""
    files = " – ".join(path.name for path in paths)
    folders = dict.fromkeys(path.parent.name for path in paths if path.parent.name)
    return f"{files}   ({', '.join(folders)})" if folders else files


def file_stem(workspace: Workspace) -> str:
    """A file name, without suffix, that every system accepts."""
    parts = (re.sub(r"[^\w-]+", "-", side_title(workspace, side)).strip("-") for side in SIDES)
    return "-and-".join(part for part in parts if part) or "comparison"
