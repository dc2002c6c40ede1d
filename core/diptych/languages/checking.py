"""Whether a folder of words can be used: what it lacks, what is written wrong, and whether its examples come out."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import snowballstemmer

from diptych import word_folders
from diptych.languages.habits import Finds, habits
from diptych.languages.pack import LanguagePack, language
from diptych.languages.tables import text_of
from diptych.languages.word_classes import KINDS

# What has to be there for what is looked for, as file and class.
NEEDED: Mapping[Finds, tuple[str, ...]] = {
    "speakers": (
        "pronouns/third person", "prepositions/any", "conjunctions/any", "people/roles", "content/function words",
    ),
    "claims": ("content/function words", "saying/reporting"),
    "framing": ("negations/any", "saying/plain"),
}  # fmt: skip
_LISTS: Mapping[Finds, tuple[str, ...]] = {"speakers": ("reporting_verbs",), "framing": ("hedges", "number_modifiers")}
_FILES: Mapping[Finds, tuple[str, ...]] = {
    "figures": ("numerals.toml", "calendar.toml", "counting.toml"), "differences": ("deeds.txt",),
}  # fmt: skip


def tried(folder: Path) -> LanguagePack:
    """The words of a folder, which this process takes for its language from now on.

    Raises ValueError, with a sentence for the reader, where it is no folder of words.
    """
    code = folder.resolve().name
    if not folder.is_dir():
        raise ValueError(f"There is no folder “{folder}”.")
    if not (folder / "language.toml").is_file():
        raise ValueError(f"“{folder}” holds no language.toml, which makes a folder a language's.")
    if not code.isalnum() or code != code.lower():
        raise ValueError(f"The folder is named “{code}”, which is no code of a language, such as de.")
    word_folders.try_out(folder)
    try:
        return language(code)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"a .toml file cannot be read: {error}") from error
    except TypeError as error:
        raise ValueError(f"language.toml: {error}") from error


def problems(pack: LanguagePack) -> Iterator[str]:
    """What a language lacks for what it says that it finds, and words that no text has in that form."""
    declared = habits(pack.code)
    if not declared.name:
        yield "language.toml gives no name, by which its speakers call the language"
    if declared.stemmer not in ("", *snowballstemmer.algorithms()) and not text_of(declared.stemmer, "inflections.txt"):
        yield f"the stemmer {declared.stemmer} is none of Snowball's, nor a folder with an inflections.txt"
    for what in declared.finds:
        yield from _lacking(pack, what)
    if declared.lexical and "speakers" in declared.finds:
        verbs = [v for terms in pack.lists["reporting_verbs"].classes.values() for v in terms]
        bare = [verb for verb in verbs if verb not in pack.verb_forms]
        if bare:
            yield f"verb_forms.txt has no forms of {', '.join(bare[:5])}" + (" and others" if len(bare) > 5 else "")
    for kind in KINDS:
        file = kind.__name__.lower()
        for field in fields(kind):
            odd = sorted(w for w in getattr(getattr(pack, file), field.name) if w != w.lower() or "’" in w)
            if odd:
                yield f"{file}.txt, {field.name.replace('_', ' ')}: small letters and straight apostrophes: {odd[0]}"


def _lacking(pack: LanguagePack, what: Finds) -> Iterator[str]:
    for place in NEEDED.get(what, ()):
        file, _, name = place.partition("/")
        if not getattr(getattr(pack, file), name.replace(" ", "_")):
            yield f"{file}.txt has no words under “{name}”, which {what} need"
    framing = habits(pack.code).framing
    for name in _LISTS.get(what, ()):
        if name == "hedges" and framing and "hedge" not in framing:
            continue
        if not pack.lists[name].size:
            yield f"{name}.txt has no terms, which {what} need"
    folder = word_folders.word_folder(pack.code)
    for name in _FILES.get(what, ()):
        if folder is None or not folder.joinpath(name).is_file():
            yield f"there is no {name}, which {what} need"
