"""What Diptych knows of a language as a value: the one place that names its words, beside the files of the language."""

from diptych.languages.pack import LanguagePack, english, language

__all__ = ["LanguagePack", "english", "language"]
