"""Tables of short texts with what is expected of each, in files beside the tests that read them.

``python tests/tables.py tests/…/test_….py`` writes what comes out now into the table of that test: read the difference.
"""

import importlib.util
import sys
from pathlib import Path


def table(test: str) -> list[tuple[str, list[str]]]:
    """The texts of the table beside a test file, each with its rows, which are indented; “¶” parts paragraphs."""
    found: list[tuple[str, list[str]]] = []
    for line in Path(test).with_suffix(".txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line:
            found.append((line.replace("¶", "\n\n"), []))
    return found


def named(value: object) -> str:
    """The id of a test of a table: how its text begins."""
    return value[:40] if isinstance(value, str) else ""


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
