"""Tables of short texts with what is expected of each, in files beside the tests that read them."""

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
