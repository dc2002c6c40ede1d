"""Tables of short texts with what is expected of each, in files beside the tests that read them.

``python tests/tables.py tests/…/test_….py`` writes what comes out now into the table of that test: read the difference.
"""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

_TOLD = 5  # of the texts that come out wrong


def table(test: str) -> list[tuple[str, list[str]]]:
    """The texts of the table beside a test file, each with its rows, which are indented; “¶” parts paragraphs."""
    found: list[tuple[str, list[str]]] = []
    for line in Path(test).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line:
            found.append((line.replace("¶", "\n\n"), []))
    return found


def assert_table(test: str, rows: Callable[[str], list[str]]) -> None:
    """Fails with the first texts of the table beside a test file that give other rows than theirs, and with both.

    One test for all of them: pytest needs longer for a test than most of these texts take.
    """
    wrong = []
    for text, expected in table(test):
        if (found := rows(text)) != expected:
            wrong.append("\n    ".join([text.replace("\n\n", "¶"), *found, "instead of", *expected]))
        if len(wrong) == _TOLD:
            break
    assert not wrong, "\n".join(wrong)


def renew(test: str) -> None:
    """Gives the table of a test the rows that its function ``rows`` makes of each text now."""
    made = importlib.util.spec_from_file_location("renewed", test)
    assert made is not None
    assert made.loader is not None
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    lines = [
        line
        for text, _ in table(test)
        for line in (text.replace("\n\n", "¶"), *(f"    {row}" for row in module.rows(text)))
    ]
    Path(test).with_suffix(".txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for test in sys.argv[1:]:
        renew(test)
