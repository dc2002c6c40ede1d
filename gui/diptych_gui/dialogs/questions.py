"""The few questions that must be answered before anything goes on: unsaved work, which file."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from diptych_gui.wording.translation import translate
from diptych_gui.work.comparison_files import AtStake, SaveAnswer


class Questions:
    """Asks over one window, and waits for the answer."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def save_first(self, name: str, at_stake: AtStake) -> SaveAnswer:
        """What to do with what no file holds before it goes; Escape and the close button cancel."""
        work = translate("Questions", "Save your notes and judgements on “{0}”?")
        texts = translate("Questions", "Save the pasted text of “{0}”?")
        both = translate("Questions", "Save your notes and judgements on “{0}”, and its pasted text?")
        lost = translate("Questions", "They are lost if you go on without saving.")
        alone = translate("Questions", "No file holds it: it is lost if you go on without saving.")
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(translate("Questions", "Unsaved work"))
        box.setTextFormat(Qt.TextFormat.PlainText)  # names of articles are no markup
        box.setText({"work": work, "texts": texts, "both": both}[at_stake].format(name))
        box.setInformativeText(alone if at_stake == "texts" else lost)
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.setEscapeButton(buttons.Cancel)
        chosen = buttons(box.exec())
        if chosen == buttons.Save:
            return "save"
        return "discard" if chosen == buttons.Discard else "cancel"

    def may_drop(self, name: str) -> bool:
        """Whether pasted text may go that cannot be saved, since nothing stands beside it yet."""
        text = translate("Questions", "Let the pasted text “{0}” go?").format(name)
        more = translate("Questions", "No file holds it. Once two articles are compared, both can be saved.")
        return self._agreed(text, more)

    def article_to_open(self, title: str, folder: str) -> Path | None:
        """The article file chosen, None where the reader changed their mind."""
        kinds = _article_kinds()
        name, _ = QFileDialog.getOpenFileName(self._parent, title, folder, f"{kinds};;{_all_files()}")
        return Path(name) if name else None

    def articles_to_open(self, title: str, folder: str) -> list[Path]:
        """The article files chosen, none where the reader changed their mind."""
        kinds = _article_kinds()
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, folder, f"{kinds};;{_all_files()}")
        return [Path(name) for name in names]

    def comparison_to_open(self, folder: str) -> Path | None:
        """The saved comparison chosen, None where the reader changed their mind."""
        kinds = translate("Questions", "Comparisons") + " (*.diptych)"
        title = translate("Questions", "Open comparison")
        name, _ = QFileDialog.getOpenFileName(self._parent, title, folder, f"{kinds};;{_all_files()}")
        return Path(name) if name else None

    def corpus_to_open(self, folder: str) -> Path | None:
        """The folder chosen that ``diptych corpus`` made, None where the reader changed their mind."""
        name = QFileDialog.getExistingDirectory(self._parent, translate("Questions", "Open corpus"), folder)
        return Path(name) if name else None

    def notes_to_open(self, folder: str) -> Path | None:
        """The file with annotations of another tool, None where the reader changed their mind."""
        kinds = translate("Questions", "Annotations") + " (*.json *.jsonld)"
        title = translate("Questions", "Import notes")
        name, _ = QFileDialog.getOpenFileName(self._parent, title, folder, f"{kinds};;{_all_files()}")
        return Path(name) if name else None

    def file_to_write(self, title: str, suggested: str, suffix: str) -> Path | None:
        """The file to write to, with its suffix, None where the reader changed their mind."""
        name, _ = QFileDialog.getSaveFileName(self._parent, title, suggested, f"*{suffix}")
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() == suffix:
            return path
        path = path.with_name(path.name + suffix)  # the dialog asked about another name
        return path if not os.path.exists(path) or self._may_replace(path) else None

    def may_delete(self) -> bool:
        """Whether unsaved work that was kept may go for good."""
        text = translate("Questions", "Delete the unsaved work that was kept?")
        return self._agreed(text, translate("Questions", "It cannot be brought back."))

    def _may_replace(self, path: Path) -> bool:
        """Whether a file that is there may be written over."""
        return self._agreed(translate("Questions", "“{0}” is there already. Write over it?").format(path.name))

    def _agreed(self, text: str, more: str = "") -> bool:
        """Whether the reader says yes; Enter and Escape say no."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(more)
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Yes | buttons.Cancel)
        box.setDefaultButton(buttons.Cancel)
        return buttons(box.exec()) == buttons.Yes


def _all_files() -> str:
    return translate("Questions", "All files") + " (*)"


def _article_kinds() -> str:
    """What the dialog offers as articles: the files of all formats that are read."""
    from diptych.reading.registry import FORMATS  # not needed before somebody asks

    names = " ".join(f"*{suffix}" for kind in FORMATS for suffix in kind.suffixes if suffix)
    return translate("Questions", "Articles") + f" ({names})"
