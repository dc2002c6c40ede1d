"""The language of the interface: that of the system where Diptych speaks it, else English."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

FOLDER = Path(__file__).parent / "translations"
_SPOKEN = "diptychLanguage"  # a property of the application


class Catalogue(QTranslator):
    """The translations of one ``.ts`` file, read as it is: no compiled copy that could be older than its source."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts(path)

    def isEmpty(self) -> bool:
        """Whether it translates nothing."""
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation of a text in its context; None leaves it as it is."""
        return self._texts.get((context, source))


def texts(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a ``.ts`` file by context and source text."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 our own file
    found = {}
    for context in root.iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def available() -> list[str]:
    """The languages beside English, by code."""
    return sorted(path.stem.removeprefix("diptych_") for path in FOLDER.glob("diptych_*.ts"))


def speak(application: QCoreApplication, languages: Sequence[str] | None = None) -> str:
    """Makes the interface speak the first of the languages (the system's) that it knows; returns its code."""
    for name in languages or QLocale().uiLanguages():
        code = name.replace("_", "-").partition("-")[0].lower()
        if code == "en":
            break
        if code in available():
            _dialogs(application, code)
            application.installTranslator(Catalogue(FOLDER / f"diptych_{code}.ts", application))
            application.setProperty(_SPOKEN, code)
            return code
    return "en"


def spoken() -> str:
    """The code of the language that the interface speaks now."""
    application = QCoreApplication.instance()
    return str((application and application.property(_SPOKEN)) or "en")


def _dialogs(application: QCoreApplication, code: str) -> None:
    """Qt's own words, on buttons and in file dialogs."""
    translator = QTranslator(application)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
