"""The language of an article, beside its details: shown, and changed by a menu of all that are known."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from diptych.article import Article
from diptych.languages.recognition import base, known_languages, name_of, with_words
from diptych_gui.wording.translation import translate


class LanguageButton(QToolButton):
    """Says what language an article is read in; ``choose`` is told the code of another one."""

    def __init__(self, choose: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose, self._now = choose, ""
        self.setObjectName("cardEdit")
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("The language that this article is read in"))
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(self._fill, menu))
        self.setMenu(menu)

    def show_language(self, article: Article) -> None:
        """Shows the language of an article."""
        self._now = base(article.language)
        name = name_of(self._now) if self._now else self.tr("Language?")
        self.setText(f"{name} ▾")
        self.setAccessibleName(self.tr("Language of the article: {0}").format(name))

    def _fill(self, menu: QMenu) -> None:
        """The languages whose words are known, and under one entry the others."""
        menu.clear()
        worded = with_words()
        for code in worded:
            self._add(menu, code)
        others = menu.addMenu(translate("LanguageButton", "Without speakers and claims"))
        for code in known_languages():
            if code not in worded:
                self._add(others, code)

    def _add(self, menu: QMenu, code: str) -> None:
        action = menu.addAction(name_of(code))
        action.setCheckable(True)
        action.setChecked(code == self._now)
        action.triggered.connect(lambda _=False: self._choose(code))
