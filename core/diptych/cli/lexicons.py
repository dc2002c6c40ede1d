"""``diptych lexicons``: the word lists in force and where their files lie; whether a folder of words can be used."""

import argparse
import tomllib
from collections.abc import Iterator
from pathlib import Path

from diptych.cli import output
from diptych.cli.screen import Screen
from diptych.cli.streams import named
from diptych.errors import DiptychError
from diptych.languages import LanguagePack, checking, english
from diptych.languages.recognition import name_of, with_words
from diptych.languages.tables import text_of
from diptych.lexicons import report
from diptych.word_folders import own_languages

USAGE = "[options]"
EXAMPLES = (
    ("diptych lexicons", "the lists, their files, and every line that was skipped"),
    ("diptych lexicons --check languages/eo", "whether the words of a language can be used"),
)
SOUND, UNSOUND = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``lexicons`` takes."""
    parser.add_argument(
        "--check", type=named, metavar="FOLDER",
        help="say what the folder of a language lacks, and whether its examples come out; status 1 where any is wrong",
    )  # fmt: skip


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Prints the lists, their files and the stamp of comparisons, or checks a folder; returns 1 for a wrong one."""
    if arguments.check is not None:
        return _check(arguments.check)
    languages = ", ".join(f"{name_of(code)} ({code})" for code in with_words())
    lines = (
        f"{report()}\nLanguages with words: {languages}\nLanguages of your own belong in {own_languages()}\n"
        f"Comparisons made with these words say {english().stamp}\n"
    )
    output.write(lines.encode("utf-8", "backslashreplace"), None)
    return SOUND


def _check(folder: Path) -> int:
    try:
        pack = checking.tried(folder)
        found = [*checking.problems(pack), *_wrong_examples(pack)]
    except ValueError as error:
        raise DiptychError(str(error), "invalid") from error
    finds = ", ".join(pack.habits.finds) or "nothing but quotations and shared wording"
    told = [
        f"{pack.habits.name or pack.code} ({pack.code}) finds {finds}.",
        f"Forms of verbs of saying: {len(pack.cues)}.",
    ]
    told += [f"wrong: {problem}" for problem in found] or ["Nothing is wrong with it."]
    output.write(("\n".join(told) + "\n").encode("utf-8", "backslashreplace"), None)
    return UNSOUND if found else SOUND


def _wrong_examples(pack: LanguagePack) -> Iterator[str]:
    """What comes out of the examples of a folder otherwise than they say."""
    from diptych.article import Article  # not where only the lists are asked for
    from diptych.language import analyse
    from diptych.options import Options
    from diptych.sameness.quantities import quantities
    from diptych.sameness.quantities.lexicon import figure_words

    told = tomllib.loads(text_of(pack.code, "examples.toml"))
    for example in told.get("speaker", ()):
        document = analyse(Article(example["text"], "example", language=pack.code), Options(pipeline="blank"), pack)
        names = [q.speaker.name if q.speaker else "" for q in document.quotations]
        if names != [example["name"]]:
            shown = " and ".join(filter(None, names)) or "nobody"
            yield f"examples.toml: “{example['text']}” is said by {shown}, not {example['name']}"
    for example in told.get("figure", ()):
        found = [q.value for q in quantities(example["text"], None, figure_words(pack))]
        if found != [example["value"]]:
            shown = " and ".join(map(str, found)) or "nothing"
            yield f"examples.toml: “{example['text']}” is read as {shown}, not {example['value']}"
