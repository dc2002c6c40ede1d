"""What a command reads: a file, or standard input where it is named ``-``."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from diptych.article import Article
from diptych.cli.numbers import numbered
from diptych.cli.parser import Refused
from diptych.cli.streams import INPUT_NAME, STANDARD, named, standard_input

if TYPE_CHECKING:
    from diptych.reading import Reader


def read_input(
    reader: "Reader",
    path: Path,
    encoding: str | None = None,
    number: int = 0,
    whole: bool = False,
    language: str | None = None,
) -> Article:
    """The article in a file, or in the plain text on standard input; ``number`` is which of several.

    ``whole`` reads all that a page shows, ``language`` is that of the article where somebody names it. Raises
    ReadingError.
    """
    if path == STANDARD:
        from diptych.reading import read_stream  # not for the window, which reads nothing itself

        article = read_stream(standard_input(), INPUT_NAME, encoding=encoding, number=number)
    else:
        article = reader.article(numbered(path, number), encoding=encoding, whole=whole)
    return in_language(article, language)


def in_language(article: Article, code: str | None) -> Article:
    """The article as one of the language that somebody names; as it is where nobody does."""
    return article.with_metadata(language=code) if code else article


def add_article_language(parser: argparse.ArgumentParser, sides: int = 1) -> None:
    """The option that says which language the articles are in; two codes with a comma where there are two sides."""
    parser.add_argument(
        "--article-language", type=language_of_article if sides == 1 else languages_of_articles,
        default=None if sides == 1 else (None, None), metavar="CODE" if sides == 1 else "CODE[,CODE]",
        help="the language of the articles, such as de, where the one that is found is wrong"
        + ("" if sides == 1 else "; left,right where they differ, auto for what is found"),
    )  # fmt: skip


def language_of_article(code: str) -> str | None:
    """The language that a code means, None for “auto”; raises Refused for a code that is none."""
    from diptych.languages.recognition import base, known_languages

    if code != "auto" and base(code) not in known_languages():
        raise Refused("cli.no-language", code, some=", ".join(known_languages()[:8]))
    return None if code == "auto" else base(code)


def languages_of_articles(codes: str) -> tuple[str | None, str | None]:
    """The languages of the left and the right article, from one code or two; raises Refused."""
    left, comma, right = codes.partition(",")
    return language_of_article(left), language_of_article(right if comma else left)


def add_encoding(parser: argparse.ArgumentParser, sides: int = 1) -> None:
    """The option that says which encoding the articles are in; two names with a comma where there are two sides."""
    parser.add_argument(
        "--encoding", type=encoding_of if sides == 1 else encodings_of, default=None if sides == 1 else (None, None),
        metavar="NAME" if sides == 1 else "NAME[,NAME]",
        help="read the articles in this encoding, such as windows-1251, not in the one that is found"
        + ("" if sides == 1 else "; left,right where they differ, auto for what is found"),
    )  # fmt: skip


def add_whole(parser: argparse.ArgumentParser) -> None:
    """The option that reads all the text of pages."""
    parser.add_argument(
        "--whole", action="store_true", help="take all the text that a page shows, not only what is its article"
    )


def add_third(parser: argparse.ArgumentParser) -> None:
    """The option that names a third text."""
    parser.add_argument(
        "--third", type=named, metavar="FILE",
        help="a press release or agency copy that they may have drawn on: words that stand in it are pale",
    )  # fmt: skip


def add_pipeline(parser: argparse.ArgumentParser) -> None:
    """The option that names the pipeline which analyses the articles."""
    parser.add_argument("--pipeline", default="auto", metavar="NAME", help="spaCy package, “blank”, or “auto”")


def encoding_of(name: str) -> str | None:
    """The encoding that a name means, None for “auto”; raises Refused for a name of none."""
    from diptych.reading.encodings import known

    found = None if name == "auto" else known(name)
    if found is None and name != "auto":
        raise Refused("cli.no-encoding", name)
    return found


def encodings_of(names: str) -> tuple[str | None, str | None]:
    """The encodings of the left and the right article, from one name or two; raises Refused."""
    left, comma, right = names.partition(",")
    return encoding_of(left), encoding_of(right if comma else left)
