"""Whether the tests of each package run its lines: ``make coverage``.

A package is measured by the tests that mirror it and by nothing else: a line that only some far test happens to pass is
not tested. What child processes run does not count. From Python 3.12 on ``sys.monitoring`` counts, at a tenth of what
the tests cost; the tracer of older ones costs twice the tests themselves, so with them nothing is measured unasked.
"""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = {"core/diptych": "tests/core", "gui/diptych_gui": "tests/gui"}
USUAL = 90
# The least share of lines, in percent, where it is not the usual one. Who lowers one says why in the commit message.
FLOORS = {
    "core/diptych/exporting": 97,
    "core/diptych/languages": 95,
    "core/diptych/matching": 96,
    "core/diptych/reading": 93,
    "core/diptych/sameness": 95,
    "core/diptych/storage": 87,
    "gui/diptych_gui": 55,  # what starts a program: tests of it are programs of their own
    "gui/diptych_gui/panels": 85,  # the menus and ledgers that a whole window shows are tested with it, in shell
    "gui/diptych_gui/panes": 84,
    "gui/diptych_gui/wording": 88,
    "gui/diptych_gui/shell": 84,
    "gui/diptych_gui/work": 85,
}


def main(words: list[str]) -> int:
    """Prints every package with its share, and the worst of its modules where it lies below its floor: then 1."""
    if sys.version_info < (3, 12) and not words:
        print("Lines are counted from Python 3.12 on; with an older one name the packages: make coverage FILES=core/…")
        return 0
    packages = words or [package for root in ROOMS for package in _packages(root)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        measured = list(pool.map(_measured, packages))
    low = 0
    for package, (share, worst) in zip(packages, measured, strict=True):
        floor = FLOORS.get(package, USUAL)
        low += share < floor
        print(f"{share:5.1f} % of {package}" + (f", below its floor of {floor}: {worst}" if share < floor else ""))
    return int(low > 0)


def _packages(root: str) -> list[str]:
    """The rooms of a package that have modules, itself first."""
    rooms = sorted(p.parent for p in (ROOT / root).glob("*/__init__.py"))
    return [root, *(room.relative_to(ROOT).as_posix() for room in rooms)]


def _measured(package: str) -> tuple[float, str]:
    """The share of a package's lines that its own tests run, and the three modules that lack most."""
    root = next(root for root in ROOMS if package.startswith(root))
    tests = [package.replace(root, ROOMS[root], 1)]
    measured = f"--source={package}"
    if package == root:  # its own modules, not those of its rooms
        tests = sorted(str(p.relative_to(ROOT)) for p in (ROOT / ROOMS[root]).glob("test_*.py"))
        measured = f"--include={root}/*.py"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if sys.version_info >= (3, 12):
        environment["COVERAGE_CORE"] = "sysmon"
    with tempfile.TemporaryDirectory() as folder:
        environment["COVERAGE_FILE"] = str(Path(folder) / "lines")
        report = Path(folder) / "report.json"
        coverage = [sys.executable, "-m", "coverage"]
        run = [*coverage, "run", measured, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
        done = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(tests)} fails:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        subprocess.run([*coverage, "json", "--quiet", "-o", str(report)], cwd=ROOT, env=environment, check=True)
        found = json.loads(report.read_text("utf-8"))
    lacking = sorted(found["files"].items(), key=lambda row: -row[1]["summary"]["missing_lines"])[:3]
    worst = ", ".join(f"{Path(name).name} {row['summary']['percent_covered']:.0f} %" for name, row in lacking)
    return found["totals"]["percent_covered"], worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
