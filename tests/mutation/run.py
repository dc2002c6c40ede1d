"""Whether the tests notice small faults: ``make mutants``.

Every mutant is a copy of the three source roots with one fault, and the tests that mirror its folder run on it, those of
its module first, until one fails. Child processes see the fault too. The same command gives the same mutants.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from mutation.mutants import Mutant, mutants  # noqa: E402 after its root is known

SOURCES = ("core", "gui", "resources")
PACKAGES = {"core/diptych": "tests/core", "gui/diptych_gui": "tests/gui"}
PATIENCE, GRACE = 4, 20  # times as long as without a fault, and seconds more, before a mutant counts as noticed


@dataclass(frozen=True, slots=True)
class Place:
    """A mutant of one file, with the tests that have to notice it."""

    path: str
    line: int
    mutant: Mutant
    tests: tuple[str, ...]

    def __str__(self) -> str:
        was, now = (" ".join(text.split()) for text in (self.mutant.was, self.mutant.now))
        return f"{self.path}:{self.line}: “{was[:70]}” → “{now[:70]}”"


def main() -> int:
    """The share of mutants that were noticed, printed with every one that was not; 1 below the floor."""
    options = _options()
    places = list(_sample(options.paths or _changed(), options.sample, options.draw))
    if not places:
        print("Nothing to change: name files or folders of core/diptych or gui/diptych_gui.")
        return 0
    noticed = 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        trees: SimpleQueue[Path] = SimpleQueue()
        for n in range(options.jobs):
            trees.put(_copy(Path(folder) / str(n)))
        limits = {
            tests: _without_fault(Path(folder) / "0", (tests,)) for tests in sorted({p.tests[-1] for p in places})
        }

        def run(place: Place) -> bool:
            tree = trees.get()
            try:
                return _notices(tree, place, limits[place.tests[-1]])
            finally:
                trees.put(tree)

        with ThreadPoolExecutor(options.jobs) as pool:
            for place, seen in zip(places, pool.map(run, places), strict=True):
                noticed += seen
                if not seen:
                    print("not noticed", place, flush=True)
    share = noticed / len(places)
    print(f"{noticed} of {len(places)} noticed ({share:.0%})")
    return int(share < options.floor)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", help="files and folders; those that differ from main where none is named")
    parser.add_argument("--sample", type=int, default=40, help="so many mutants at most, always the same ones")
    parser.add_argument(
        "--draw", default="", help="any word draws others, to see whether tests hold more than one sample"
    )
    parser.add_argument("--floor", type=float, default=0.8, help="the share that has to be noticed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def _changed() -> list[str]:
    """The modules that differ from the branch main, committed or not."""
    git = ["git", "-C", str(ROOT)]
    base = subprocess.run([*git, "merge-base", "HEAD", "main"], capture_output=True, text=True, check=False)
    listed = [*git, "diff", "--name-only", "--diff-filter=d", base.stdout.strip() or "HEAD", "--", *PACKAGES]
    return subprocess.run(listed, capture_output=True, text=True, check=True).stdout.split()


def _sample(paths: list[str], most: int, draw: str) -> Iterator[Place]:
    found: list[tuple[str, Place]] = []
    for path in sorted({file for name in paths for file in _modules(name)}):
        source = (ROOT / path).read_bytes()
        for mutant in mutants(source):
            line = source.count(b"\n", 0, mutant.start) + 1
            found.append((mutant.order(path + draw), Place(path, line, mutant, _tests(path))))
    yield from (place for _, place in sorted(found, key=lambda row: row[0])[:most])


def _modules(name: str) -> Iterator[str]:
    named = (ROOT / name).resolve()
    for file in sorted(named.rglob("*.py")) if named.is_dir() else [named]:
        path = file.relative_to(ROOT).as_posix()
        if file.suffix == ".py" and any(path.startswith(package + "/") for package in PACKAGES):
            yield path


def _tests(path: str) -> tuple[str, ...]:
    """The folder of tests that mirrors a module's, behind the module's own tests where it has them."""
    package, tests = next((p, t) for p, t in PACKAGES.items() if path.startswith(p + "/"))
    inner = Path(path).relative_to(package)
    folder = ROOT / tests / inner.parent
    while not folder.is_dir():
        folder = folder.parent
    own = folder / f"test_{inner.stem}.py"
    return tuple(p.relative_to(ROOT).as_posix() for p in (own, folder) if p.exists())


def _copy(folder: Path) -> Path:
    for name in SOURCES:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    subprocess.run([sys.executable, "-m", "compileall", "-q", *(str(folder / n) for n in SOURCES)], check=True)
    return folder


def _without_fault(tree: Path, tests: tuple[str, ...]) -> float:
    """How long tests may take on a mutant; they have to pass without one."""
    started = time.monotonic()
    if not _passes(tree, tests, None):
        sys.exit(f"{' '.join(tests)} fails without any fault.")
    return GRACE + PATIENCE * (time.monotonic() - started)


def _notices(tree: Path, place: Place, limit: float) -> bool:
    file = tree / place.path
    source = file.read_bytes()
    for compiled in file.parent.glob(f"__pycache__/{file.stem}.*.pyc"):
        compiled.unlink()  # one of the same second and size would be taken for it
    file.write_bytes(place.mutant.apply(source))
    try:
        return not _passes(tree, place.tests, limit)
    finally:
        file.write_bytes(source)


def _passes(tree: Path, tests: tuple[str, ...], limit: float | None) -> bool:
    environment = dict(
        os.environ,
        PYTHONPATH=os.pathsep.join(str(tree / name) for name in SOURCES),
        PYTHONDONTWRITEBYTECODE="1",
        HYPOTHESIS_STORAGE_DIRECTORY=str(tree / "hypothesis"),
        QT_QPA_PLATFORM="offscreen",
    )
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=1", *tests]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        return process.wait(limit) == 0
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return False


if __name__ == "__main__":
    sys.exit(main())
