"""Tables as one test each: rows of values in the code, or short texts with what is expected of each in files beside it.

``python tests/tables.py tests/…/test_….py`` writes what comes out now into the table of that test: read the difference.
"""

import importlib.util
import inspect
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

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


def each(
    names: str | tuple[str, ...], rows: Iterable[Any], ids: Iterable[str] | Callable[[Any], str] = repr
) -> Callable[[Callable], Callable]:
    """As ``pytest.mark.parametrize``, but one test for the whole table, which names every row that is wrong.

    Its fixtures are made once: a test that changes what it is given is parametrized.
    """
    wanted, table = (names,) if isinstance(names, str) else names, list(rows)
    labels = [ids(row) for row in table] if callable(ids) else list(ids)

    def decorated(test: Callable) -> Callable:
        def all_rows(**fixtures: Any) -> None:
            __tracebackhide__ = True
            wrong: list[BaseException] = []
            for label, row in zip(labels, table, strict=True):
                given = dict(zip(wanted, row if len(wanted) > 1 else (row,), strict=True))
                try:
                    test(**given, **fixtures)
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 told below, with its row
                    error.add_note(f"in the row {label}")
                    wrong.append(error)
            if wrong:
                raise wrong[0] if len(wrong) == 1 else BaseExceptionGroup(f"{len(wrong)} of {len(table)} rows", wrong)

        asked = inspect.signature(test)
        left = [parameter for name, parameter in asked.parameters.items() if name not in wanted]
        assert len(left) + len(wanted) == len(asked.parameters)
        assert table
        all_rows.__name__, all_rows.__doc__, all_rows.__module__ = test.__name__, test.__doc__, test.__module__
        all_rows.__dict__.update(vars(test))  # marks
        all_rows.__signature__ = asked.replace(parameters=left)  # type: ignore[attr-defined]
        return all_rows

    return decorated


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
