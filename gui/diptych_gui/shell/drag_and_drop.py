"""What a drop on the window means, decided before anything is opened."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData, QUrl

from diptych.options import Limits
from diptych_gui.wording.translation import translate

_SHORTCUTS = {".url", ".webloc", ".website", ".desktop"}


@dataclass(frozen=True, slots=True)
class Drop:
    """``article`` for the pane under the pointer, a ``pair``, a ``story`` of more or of a folder, a ``source`` for the
    story, a ``third`` text that the articles may have drawn on, a saved ``comparison``, ``text``, or a ``refusal``.

    A refusal says in ``text`` what to do instead; ``html`` is the page the text was dragged from, where it was one.
    """

    kind: Literal["article", "pair", "story", "source", "third", "comparison", "text", "refusal"]
    paths: tuple[Path, ...] = ()
    text: str = ""
    html: str | None = None


def meaning(mime: QMimeData) -> Drop | None:
    """What was dropped, None where it is nothing that a window could take; copies, since Qt frees the data."""
    if mime.hasUrls():
        return _files(mime.urls())
    text, html = mime.text() if mime.hasText() else "", mime.html() if mime.hasHtml() else None
    if _is_address(text):
        return Drop("refusal", text=_save_the_page())
    most = Limits().text_characters
    if len(text) > most:
        return Drop("refusal", text=translate("DragAndDrop", "That is more text than an article has."))
    return Drop("text", text=text, html=html) if text.strip() or html else None


def _files(urls: list[QUrl]) -> Drop:
    if not urls or any(not url.isLocalFile() for url in urls):
        return Drop("refusal", text=_save_the_page())
    paths = tuple(Path(url.toLocalFile()) for url in urls)
    if any(path.suffix.lower() in _SHORTCUTS for path in paths):
        return Drop("refusal", text=_save_the_page())
    saved = [path for path in paths if path.suffix.lower() == ".diptych"]
    if saved and len(paths) == 1:
        return Drop("comparison", paths)
    if saved:
        return Drop(
            "refusal", text=translate("DragAndDrop", "A saved comparison opens alone. Drop either it or two articles.")
        )
    if len(paths) > 2 or any(os.path.isdir(path) for path in paths):
        return Drop("story", paths)
    return Drop("pair" if len(paths) == 2 else "article", paths)


def _is_address(text: str) -> bool:
    words = text.split()
    return len(words) == 1 and words[0].lower().startswith(("http://", "https://", "www.", "ftp://"))


def _save_the_page() -> str:
    return translate(
        "DragAndDrop", "Diptych does not go to the web. Save the page in your browser and drop the saved file here."
    )
