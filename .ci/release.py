"""A release, whole or not at all: ``make release VERSION=0.2.0``.

The version and the date go into the sources and the changelog, wheel and sdist are built and tried in a fresh
environment outside the checkout, and only what passed is committed and tagged. Nothing is uploaded or pushed.
"""

import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
CHANGELOG, VERSIONED, DIST = ROOT / "CHANGELOG.md", ROOT / "core/diptych/__init__.py", ROOT / "dist"
NUMBERED = re.compile(r"\d+\.\d+\.\d+")


def main(version: str) -> None:
    """Commit and tag of a version whose packages work; ends with a sentence where one cannot be had."""
    if not NUMBERED.fullmatch(version):
        sys.exit("Say which version: make release VERSION=0.2.0")
    if _git("status", "--porcelain"):
        sys.exit("The checkout has changes; commit them first.")
    if _git("tag", "--list", f"v{version}"):
        sys.exit(f"v{version} is there already.")
    with _all_or_nothing():
        CHANGELOG.write_text(
            dated(CHANGELOG.read_text("utf-8"), version, datetime.now(UTC).date().isoformat()), "utf-8"
        )
        VERSIONED.write_text(
            re.sub(r'(?m)^__version__ = ".*"$', f'__version__ = "{version}"', VERSIONED.read_text("utf-8")), "utf-8"
        )
        for package in _built(version):
            _tried(package, version)
        _git("commit", "--all", "--quiet", "--message", f"Release {version}\n\nSee its section in CHANGELOG.md.")
    _git("tag", "--annotate", f"v{version}", "--message", f"Diptych {version}")
    print(f"dist/ holds {version}, built and tried; v{version} is tagged here and pushed nowhere.")


def dated(changelog: str, version: str, day: str) -> str:
    """The changelog with what was unreleased under a version and its day."""
    head, title, rest = changelog.partition("## [Unreleased]\n")
    entries = rest.partition("\n## [")[0]
    if not title or not re.search(r"(?m)^- ", entries):
        sys.exit("CHANGELOG.md tells nothing under [Unreleased].")
    return f"{head}{title}\n## [{version}] - {day}\n{rest}"


@contextmanager
def _all_or_nothing() -> Iterator[None]:
    try:
        yield
    except BaseException:  # also an interruption: the checkout is left as it was
        _git("checkout", "--quiet", "--", str(CHANGELOG), str(VERSIONED))
        raise


def _built(version: str) -> list[Path]:
    """The sdist, and the wheel that was built from it: what the sdist lacks, the wheel lacks too."""
    _run(sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT))
    return [DIST / f"diptych-{version}.tar.gz", DIST / f"diptych-{version}-py3-none-any.whl"]


def _tried(package: Path, version: str) -> None:
    """Installs a package into an environment of its own and works with it, away from the sources."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        venv.create(place / "venv", with_pip=True)
        scripts = place / "venv" / ("Scripts" if os.name == "nt" else "bin")
        diptych = str(scripts / "diptych")
        _run(str(scripts / "python"), "-m", "pip", "install", "--quiet", str(package), cwd=place)
        told = _run(diptych, "--version", cwd=place)
        if told.split() != ["diptych", version]:
            sys.exit(f"{package.name} calls itself “{told.strip()}”.")
        for name in ("sample.html", "sample.diptych", "sample.docx"):
            _run(diptych, "compare", "--sample", "-o", name, cwd=place)
        _run(diptych, "export", "sample.diptych", "-o", "again.html", cwd=place)
        if (place / "sample.html").read_bytes() != (place / "again.html").read_bytes():
            sys.exit(f"{package.name} does not open what it saved.")
        _run(diptych, "picture", "--sample", "-o", "sample.png", cwd=place)
        if package.suffix == ".whl":  # what was tried is what is listed
            listed = str(DIST / f"diptych-{version}.cdx.json")
            _run(str(scripts / "python"), str(ROOT / ".ci" / "sbom.py"), listed, cwd=place)


def _run(*command: str, cwd: Path = ROOT) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}  # the package, not the sources
    done = subprocess.run(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed.")
    return done.stdout


def _git(*words: str) -> str:
    return _run("git", *words).strip()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
