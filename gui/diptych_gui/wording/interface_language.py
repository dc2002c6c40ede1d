"""The language of the interface: that of the system where Diptych speaks it, else English."""

from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

FOLDER = Path(__file__).parents[1] / "translations"
_SPOKEN = "diptychLanguage"  # a property of the application
# which form of a text a number takes, by language: the order of the forms in the files, as Qt Linguist has them
PLURALS: dict[str, Callable[[int], int]] = {
    "en": lambda n: 0 if n == 1 else 1,
    "de": lambda n: 0 if n == 1 else 1,
    "fr": lambda n: 0 if n < 2 else 1,
    "es": lambda n: 0 if n == 1 else 1,
}


class Catalogue(QTranslator):
    """The translations of one ``.ts`` file, read as it is: no compiled copy that could be older than its source.

    A text with a number has as many forms as its language needs; ``PLURALS`` says which one a number takes.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts(path)
        self._plural = PLURALS[path.stem.removeprefix("diptych_")]

    def isEmpty(self) -> bool:
        """Whether it translates nothing."""
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation of a text in its context, in the form for ``n``; None leaves it as it is."""
        forms = self._texts.get((context, source))
        if forms is None:
            return None
        return forms[min(self._plural(n), len(forms) - 1)] if n >= 0 else forms[0]


def texts(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """The finished translations of a ``.ts`` file by context and source text, each in all its forms."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 our own file
    found = {}
    for context in root.iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = tuple(form.text or "" for form in translation.iterfind("numerusform")) or (translation.text or "",)
            if all(forms):
                found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def available() -> list[str]:
    """The languages beside English, by code."""
    return sorted(code for path in FOLDER.glob("diptych_*.ts") if (code := path.stem.removeprefix("diptych_")) != "en")


def speak(application: QCoreApplication, languages: Sequence[str] | None = None) -> str:
    """Makes the interface speak the first of the languages (the system's) that it knows; returns its code."""
    chosen = "en"
    for name in languages or QLocale().uiLanguages():
        code = name.replace("_", "-").partition("-")[0].lower()
        if code == "en" or code in available():
            chosen = code
            break
    if chosen != "en":
        _dialogs(application, chosen)
    application.installTranslator(Catalogue(FOLDER / f"diptych_{chosen}.ts", application))
    application.setProperty(_SPOKEN, chosen)
    return chosen


def spoken() -> str:
    """The code of the language that the interface speaks now."""
    application = QCoreApplication.instance()
    return str((application and application.property(_SPOKEN)) or "en")


def _dialogs(application: QCoreApplication, code: str) -> None:
    """Qt's own words, on buttons and in file dialogs."""
    translator = QTranslator(application)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
