"""A page of the manual: Markdown with pictures as wide as the page, and links that lead to other pages of it."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument, QTextLength, QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

from diptych_gui.style import theme
from diptych_gui.text.exact_copy import exact_words
from diptych_gui.wording.manual import manual_folder, manual_page

_MARGIN = 28
_LINE_HEIGHT = 125  # percent
_PICTURE_WIDTH = 600
_PICTURE = "\ufffc"  # what stands for a picture in a document's text
_LINES = str.maketrans({_PICTURE: None, **dict.fromkeys("\ufdd0\ufdd1\u2029", "\n")})  # ends of cells and paragraphs


class ManualView(QTextBrowser):
    """Shows pages of the manual and nothing else: no other file is read, no address followed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self._page = manual_page(name)
        self.anchorClicked.connect(self._follow)
        self.show_page(self._page)

    def show_page(self, path: Path) -> None:
        """Shows a page from its beginning."""
        self._page = path
        document = self.document()
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(_with_pictures(path), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._space()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _space(self) -> None:
        """Lines with air between them, tables with thin rules."""
        lines = QTextBlockFormat()
        lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if _PICTURE not in block.text():
                QTextCursor(block).mergeBlockFormat(lines)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                format_ = frame.format()
                format_.setBorder(0.5)
                format_.setBorderCollapse(True)
                format_.setBorderBrush(theme.current().base["line"])
                format_.setCellPadding(5)
                format_.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(format_)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the manual, no wider than the page; nothing from anywhere else."""
        path = self._within(QUrl(name))
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        image = QImage(str(path))
        if image.width() <= _PICTURE_WIDTH:
            return image
        return image.scaledToWidth(_PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged out: the words as they stand here, without our fonts, pictures and tables."""
        return exact_words(self.textCursor().selectedText().translate(_LINES))

    def _follow(self, target: QUrl) -> None:
        path = self._within(target)
        if path is not None and path.suffix == ".md":
            self.show_page(path)

    def _within(self, address: QUrl) -> Path | None:
        """The file of the manual that an address on the present page means."""
        path = (self._page.parent / address.path()).resolve()
        here = address.isRelative() and path.is_relative_to(manual_folder().resolve())
        return path if here and path.is_file() else None


def _with_pictures(page: Path) -> str:
    """The text of a page; a picture that was not installed, since who reads it has the window before them, is gone."""

    def kept(picture: re.Match[str]) -> str:
        return picture.group() if (page.parent / picture.group(1)).is_file() else ""

    return re.sub(r"!\[[^\]]*\]\(([^)]+)\)\n*", kept, page.read_text(encoding="utf-8"))
