"""``diptych doctor``: what is installed, what works here, where everything lies; for people and for bug reports."""

import argparse
import contextlib
import os
import platform
import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version

from diptych import __version__
from diptych.cli import output, terminal
from diptych.cli.parser import add_choice
from diptych.cli.screen import Screen
from diptych.errors import DiptychError
from diptych.message import Message
from diptych.shown import shown_line

USAGE = "[options]"
EXAMPLES = (("diptych doctor", "a line a part; status 1 where one does not work"),)
_PACKAGES = ("spacy", "trafilatura", "lxml", "pypdfium2", "python-docx")
_OF_CORPUS = "scikit-learn"
_COLUMN = 12
_Told = tuple[str, str, bool]  # the part, what is said of it, whether it works


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``doctor`` takes."""
    add_choice(parser, "--color", dest="colour", choices=terminal.WHENS, default="auto", help="colours (auto)")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Prints a line a part; returns 1 where a part does not work."""
    rows = list(examined(screen))
    look = terminal.standard_output(arguments.colour)
    lines = [
        f"{look.styled('works', 'right') if fine else look.styled('fails', 'left')}  {part:{_COLUMN}}  {told}\n"
        for part, told, fine in rows
    ]
    output.write("".join(lines).encode("utf-8", "backslashreplace"), None, styled=True)
    return 0 if all(fine for _, _, fine in rows) else 1


def examined(screen: Screen | None) -> Iterator[_Told]:
    """Every part with what is found of it. Home folders are shortened, so that the lines can be shown to others."""
    parts: dict[str, Callable[[], str]] = {
        "diptych": _program,
        "python": lambda: f"{platform.python_version()} on {platform.platform()}",
        "libraries": _libraries,
        "pipeline": _pipeline,
        "reader": _reader,
        "sandbox": _sandbox,
        "engine": _engine,
        **(screen.parts() if screen else {}),
        "word lists": _word_lists,
    }
    for part, ask in parts.items():
        try:
            yield part, _told(ask()), True
        except DiptychError as error:
            yield part, _told(str(error)), False
        except Exception as error:  # noqa: BLE001 whatever is broken here is what is asked for
            from diptych.cli.failures import reason

            yield part, str(reason(error)[0]), False


def _program() -> str:
    from diptych import child

    return f"{__version__}, {'the program with all that it needs' if child.is_frozen() else 'a Python package'}"


def _libraries() -> str:
    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} of unknown version")
    try:
        found.append(f"{_OF_CORPUS} {version(_OF_CORPUS)}")
    except PackageNotFoundError:
        found.append(f"no {_OF_CORPUS}, which only “diptych corpus” needs")
    return ", ".join(found)


def _pipeline() -> str:
    """The pipeline that a comparison would use, once it has been used."""
    from diptych.language import analyse
    from diptych.options import Options
    from diptych.reading import article_from_text

    return analyse(article_from_text("“It works,” Ada Marsh said.", "probe"), Options()).pipeline


def _reader() -> str:
    """Whether files that need a parser can be read, in the child process that reads them."""
    with _reading():
        return "web pages, office files, PDF and mail are read in a process of their own"


def _sandbox() -> str:
    """What that process may do, as the system tells of it."""
    from pathlib import Path

    with _reading() as process:
        try:
            told = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
        except OSError:
            told = ""
    if re.search(r"(?m)^Seccomp:\s*2$", told):
        return "what reads files can open, start and connect to nothing (seccomp)"
    return "what reads files has limits on time and memory; this system has no lock for it"


@contextlib.contextmanager
def _reading() -> Iterator[int | None]:
    """The number of a process that has read a page, while it waits for more."""
    import tempfile
    from pathlib import Path

    from diptych.reading import Reader

    with tempfile.TemporaryDirectory() as folder, Reader() as reader:
        page = Path(folder) / "probe.html"
        page.write_text("<article><p>It works, a page said.</p></article>", encoding="utf-8")
        reader.article(page)
        yield reader.process


def _engine() -> str:
    """Whether the engine of the window starts and answers."""
    import subprocess

    from diptych import child

    ping = b'{"id": 1, "do": "ping"}\n'
    done = subprocess.run(child.command("service"), input=ping, capture_output=True, timeout=60, check=False)
    if b"pong" not in done.stdout:
        raise DiptychError(Message("cli.engine-silent"), "crashed")
    return "answers in a process of its own"


def _word_lists() -> str:
    from diptych.lexicons import load

    found = load()
    skipped = f"; {len(found.malformed)} lines skipped, see “diptych lexicons”" if found.malformed else ""
    return f"{len(found.lists)} lists, your own may lie in {found.folder}{skipped}"


def _told(told: str) -> str:
    """On one line, obeyed by no terminal, without the home folder."""
    told, home = shown_line(told), os.path.expanduser("~")
    return told.replace(home, "~") if len(home) > 1 and sys.platform != "win32" else told
