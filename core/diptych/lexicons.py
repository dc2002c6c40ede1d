"""The word lists in force: those that Diptych ships, extended or cut by the user's own files.

One form for all of them: ``class: term, term``, ``#`` for comments. In a user's file ``class: -term`` strikes a term
from one class and ``-term`` alone strikes it from all; a line that cannot be read is named and skipped.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from platformdirs import user_config_path

from diptych.plain_files import read_plain
from diptych.word_folders import word_folder
from diptych_resources import resource

# The shipped lists; True where a user's file may bring classes of its own.
LISTS: Mapping[str, bool] = {
    "reporting_verbs": False,
    "hedges": False,
    "number_modifiers": False,
    "evaluative": False,
    "everyday": False,
    "titles": True,
    "contrast_sets": True,
    "opposites": True,
}
ENGLISH = "en"  # its lists lie in a folder of their own, those of other languages beside their other words
_MOST_BYTES = 10_000_000  # of a list of the reader
SHIPPED = "shipped with Diptych"


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One list: its terms under their classes, in the order of the files, and the files that they came from."""

    name: str
    purpose: str
    classes: Mapping[str, tuple[str, ...]]
    files: tuple[str, ...]

    @property
    def size(self) -> int:
        """How many terms are in force."""
        return sum(map(len, self.classes.values()))


@dataclass(frozen=True, slots=True)
class Malformed:
    """A line that was skipped; ``line`` counts from 1, and is 0 where the whole file could not be used."""

    file: str
    line: int
    text: str
    reason: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason}" + (f": {self.text}" if self.text else "")


@dataclass(frozen=True, eq=False)
class Lexicons:
    """Every list in force, the folder that was searched for the user's own, and what was skipped in them."""

    lists: Mapping[str, Lexicon]
    folder: Path
    malformed: tuple[Malformed, ...]

    def __getitem__(self, name: str) -> Lexicon:
        return self.lists[name]


def user_folder() -> Path:
    """Where the user's own lists lie: ``lexicons`` in the configuration folder."""
    return _user_folder(*(os.environ.get(name) for name in ("XDG_CONFIG_HOME", "HOME", "APPDATA", "LOCALAPPDATA")))


@lru_cache(maxsize=4)
def _user_folder(*_homes: str | None) -> Path:
    """The same for one setting of the variables that it hangs on: it is asked for often in every comparison."""
    return user_config_path("diptych", appauthor=False) / "lexicons"


def load(folder: Path | None = None, code: str = ENGLISH) -> Lexicons:
    """The lists of a language in force; read again only when a file of the user's folder has changed.

    The user's own lists of another language than English lie in a folder of its code.
    """
    folder = user_folder() if folder is None else folder
    folder = folder if code == ENGLISH else folder / (code or "any")
    return _load(folder, tuple(_stamps(folder)), code)


def report(folder: Path | None = None) -> str:
    """The lists in force as lines for a terminal: classes, sizes, files, and every line that was skipped."""
    found = load(folder)
    lines = []
    for lexicon in found.lists.values():
        lines.append(f"{lexicon.name}: {lexicon.size} terms. {lexicon.purpose}")
        lines.extend(f"    from {file}" for file in lexicon.files)
        if len(lexicon.classes) <= 20:
            lines.extend(f"    {name}: {', '.join(terms)}" for name, terms in lexicon.classes.items())
        else:
            lines.append(f"    {len(lexicon.classes)} classes")
    lines.append(f"Your own lists belong in {found.folder}")
    lines.extend(f"skipped: {problem}" for problem in found.malformed)
    return "\n".join(lines)


def classes_of(text: str, name: str) -> Mapping[str, frozenset[str]]:
    """The classes of a list that no user changes; raises ValueError where one of its lines cannot be read."""
    classes: dict[str, dict[str, None]] = {}
    malformed: list[Malformed] = []
    _apply(text, name, classes, True, malformed)
    if malformed:
        raise ValueError(str(malformed[0]))
    return {name: frozenset(terms) for name, terms in classes.items()}


def _stamps(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Name, time and size of the user's files: what tells a changed folder from an unchanged one."""
    try:
        for path in sorted(folder.glob("*.txt")):
            status = path.stat()
            yield path.name, status.st_mtime_ns, status.st_size
    except OSError:  # an unreadable folder is as good as none; load() reports the files it cannot read
        return


@lru_cache(maxsize=8)
def _load(folder: Path, stamps: tuple[tuple[str, int, int], ...], code: str) -> Lexicons:
    malformed: list[Malformed] = []
    own = {Path(name).stem: folder / name for name, _, _ in stamps}
    malformed.extend(
        Malformed(str(path), 0, "", f"there is no list of that name; the lists are {', '.join(LISTS)}")
        for name, path in own.items()
        if name not in LISTS
    )
    lists = {name: _lexicon(name, own.get(name), malformed, code) for name in LISTS}
    return Lexicons(lists, folder, tuple(malformed))


def _lexicon(name: str, own: Path | None, malformed: list[Malformed], code: str) -> Lexicon:
    folder = resource("lexicons") if code == ENGLISH else word_folder(code)
    file = folder.joinpath(f"{name}.txt") if folder is not None else None
    text = file.read_text(encoding="utf-8") if file is not None and file.is_file() else ""
    classes: dict[str, dict[str, None]] = {}
    _apply(text, f"{name}.txt ({SHIPPED})", classes, True, malformed)
    files = [SHIPPED]
    if own is not None:
        try:
            text_of_user = read_plain(own, _MOST_BYTES).decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            malformed.append(Malformed(str(own), 0, "", f"could not be read as UTF-8 text ({error})"))
        else:
            _apply(text_of_user, str(own), classes, LISTS[name], malformed)
            files.append(str(own))
    purpose = text.partition("\n")[0].lstrip("# ")
    return Lexicon(name, purpose, {c: tuple(terms) for c, terms in classes.items()}, tuple(files))


def _apply(
    text: str, file: str, classes: dict[str, dict[str, None]], may_add_classes: bool, malformed: list[Malformed]
) -> None:
    """Takes the lines of one file into the classes."""
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        reason = _take(line, classes, may_add_classes)
        if reason:
            malformed.append(Malformed(file, number, line, reason))


def _take(line: str, classes: dict[str, dict[str, None]], may_add_classes: bool) -> str | None:
    """Takes one line into the classes, or says why it cannot be read; then nothing of it is taken."""
    head, colon, tail = line.partition(":")
    if not colon:
        if not line.startswith("-"):
            return "neither “class: term, term” nor “-term”"
        head, tail = "", line
    name = head.strip().lower()
    terms = [term.strip().lower().replace("’", "'") for term in tail.split(",")]
    if colon and not name:
        return "no class before the colon"
    if any(not any(c.isalnum() for c in term) or ":" in term for term in terms):
        return "a term without letters"
    if not colon and not all(term.startswith("-") for term in terms):
        return "a term to add needs its class"
    if colon and name not in classes and not may_add_classes:
        return f"no class “{name}” in this list; its classes are {', '.join(classes)}"
    for term in terms:
        if not term.startswith("-"):
            classes.setdefault(name, {})[term] = None
            continue
        for struck in [classes.get(name, {})] if colon else classes.values():
            struck.pop(term[1:].strip(), None)
    return None
