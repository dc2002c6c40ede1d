"""``make bundle``: the program in one folder, and from it a .deb and a .tar.xz.

Runs in an environment of its own that holds Diptych as an installed package and PyInstaller, nothing else. On Windows
and macOS it stops after the folder (see README.md).
"""

import gzip
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import distributions
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
BUILD, DIST = ROOT / "build" / "bundle", ROOT / "dist"
PROGRAM = BUILD / "diptych"
LINUX = HERE / "linux"
MIME, APPLICATION = "application-x-diptych", "diptych"
# Compiled modules that carry what only a debugger reads, a third of the whole; strip breaks the others.
_UNSTRIPPABLE = ("numpy.libs", "PySide6", "shiboken6", "pypdfium2_raw")
_TARGET_MB, _TARGET_PACKED_MB = 330, 110


def main() -> None:
    """Builds all that this system can."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from diptych import __version__

    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    DIST.mkdir(exist_ok=True)
    _icons(BUILD / "icons")
    _freeze()
    (PROGRAM / "LICENCES.txt").write_text(_licences(), encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", PROGRAM / "LICENSE")
    print(f"{PROGRAM.relative_to(ROOT)}: {_megabytes(PROGRAM):.0f} MB (target {_TARGET_MB})")
    if sys.platform != "linux":
        return
    _share(PROGRAM / "share", __version__)
    machine = platform.machine()
    packed = [_archive(__version__, machine)]
    if shutil.which("dpkg-deb"):
        packed.append(_debian(__version__))
    for path in packed:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.0f} MB (target {_TARGET_PACKED_MB})")


def _icons(folder: Path) -> None:
    """The icon in every size, and in the forms of Windows and macOS."""
    from PySide6.QtGui import QGuiApplication

    from diptych_gui.style.icon import SIZES, drawn

    _application = QGuiApplication([])
    folder.mkdir()
    for size in (*SIZES, 512):
        drawn(size).save(str(folder / f"{size}.png"))
    drawn(256).save(str(folder / "diptych.ico"))
    drawn(512).save(str(folder / "diptych.icns"))


def _freeze() -> None:
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    _run(sys.executable, "-m", "PyInstaller", *words, str(HERE / "diptych.spec"))
    if sys.platform == "linux":
        inside = PROGRAM / "_internal"
        compiled = [p for p in inside.rglob("*.so*") if p.is_file() and not p.is_symlink()]
        _run("strip", "--strip-unneeded", *(str(p) for p in compiled if not _is_unstrippable(p.relative_to(inside))))


def _is_unstrippable(path: Path) -> bool:
    return path.parts[0] in _UNSTRIPPABLE


def _licences() -> str:
    """The licences of all that is inside."""
    parts = ["Diptych is under the MIT licence (LICENSE). With it come these, each under its own:\n"]
    for found in sorted(distributions(), key=lambda d: d.name.lower()):
        if found.name.lower() in ("pip", "setuptools", "pyinstaller", "pyinstaller-hooks-contrib", "altgraph"):
            continue
        told = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
        told = (
            told.splitlines()[0]
            if told
            else "; ".join(
                c.rpartition(":: ")[2] for c in found.metadata.get_all("Classifier", []) if c.startswith("License")
            )
        )
        parts.append(f"\n{'=' * 100}\n{found.name} {found.version}: {told or 'see below'}\n")
        for file in found.files or ():
            if ".dist-info" in str(file) and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS")):
                text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
                parts.append(f"{'-' * 100}\n{file.name}\n\n{text}\n")
    parts.append(f"\n{'=' * 100}\nPython {platform.python_version()}: Python Software Foundation License\n")
    return "".join(parts)


def _share(share: Path, version: str) -> None:
    """What a desktop and a shell look for below ``share``, in the program's folder."""
    day = datetime.now(UTC).date().isoformat()
    told = (LINUX / "diptych.metainfo.xml").read_text(encoding="utf-8")
    _put(
        share / "metainfo/local.diptych.Diptych.metainfo.xml", told.replace("@VERSION@", version).replace("@DATE@", day)
    )
    _put(share / "applications/diptych.desktop", (LINUX / "diptych.desktop").read_text(encoding="utf-8"))
    _put(share / "mime/packages/diptych.xml", (LINUX / "diptych.xml").read_text(encoding="utf-8"))
    icons = share / "icons/hicolor"
    for picture in (BUILD / "icons").glob("*.png"):
        _copy(picture, icons / f"{picture.stem}x{picture.stem}/apps/{APPLICATION}.png")
    _copy(ROOT / "resources/diptych_resources/icons/diptych.svg", icons / f"scalable/apps/{APPLICATION}.svg")
    _copy(LINUX / f"{MIME}.svg", icons / f"scalable/mimetypes/{MIME}.svg")
    from manual_page import page

    from diptych.cli.completions import script

    _put(share / "man/man1/diptych.1", page())
    _put(share / "bash-completion/completions/diptych", script("bash"))
    _put(share / "zsh/vendor-completions/_diptych", script("zsh"))
    _put(share / "fish/vendor_completions.d/diptych.fish", script("fish"))


def _archive(version: str, machine: str) -> Path:
    """The folder as one file, with what puts it into a person's menu."""
    name = f"diptych-{version}-linux-{machine}"
    path = DIST / f"{name}.tar.xz"
    shutil.copy(LINUX / "install", PROGRAM / "install")
    _run(
        "tar", "--create", "--xz", "--file", str(path), "--owner=0", "--group=0", "--sort=name",
        f"--transform=s,^diptych,{name},", "-C", str(BUILD), "diptych",
    )  # fmt: skip
    (PROGRAM / "install").unlink()
    return path


def _debian(version: str) -> Path:
    """The package for Debian and Ubuntu: the program in /usr/lib, the rest where it belongs."""
    tree = BUILD / "debian"
    library, documents = tree / "usr/lib/diptych", tree / "usr/share/doc/diptych"
    shutil.copytree(PROGRAM, library, symlinks=True)
    shutil.move(library / "share", tree / "usr/share")
    documents.mkdir(parents=True)
    for name in ("LICENSE", "LICENCES.txt"):
        (library / name).unlink()
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/diptych").symlink_to("../lib/diptych/diptych")
    _put(documents / "copyright", _copyright())
    _pack(documents / "LICENCES.txt.gz", _licences())
    _pack(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _pack(documents / "changelog.Debian.gz", _debian_changelog(version))
    manual = tree / "usr/share/man/man1/diptych.1"
    _pack(manual.with_suffix(".1.gz"), manual.read_text(encoding="utf-8"))
    manual.unlink()
    _copy(LINUX / "lintian-overrides", tree / "usr/share/lintian/overrides/diptych")
    architecture = subprocess.run(["dpkg", "--print-architecture"], stdout=subprocess.PIPE, text=True, check=True)
    control = (LINUX / "control").read_text(encoding="utf-8")
    for name, value in (
        ("@VERSION@", version),
        ("@ARCHITECTURE@", architecture.stdout.strip()),
        ("@SIZE@", str(round(_megabytes(tree) * 1000))),
    ):
        control = control.replace(name, value)
    _put(tree / "DEBIAN/control", control)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == library / "diptych" else 0o644)
    package = DIST / f"diptych_{version}-1_{architecture.stdout.strip()}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package))
    return package


def _copyright() -> str:
    """The file of that name as Debian wants it."""
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    folded = "\n".join(f" {line}" if line.strip() else " ." for line in text.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: diptych\n\n"
        f"Files: *\nCopyright: The Diptych project\nLicense: MIT\n{folded}\n\n"
        "Comment: the licences of the libraries inside are in LICENCES.txt.gz beside this file.\n"
    )


def _debian_changelog(version: str) -> str:
    day = datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"diptych ({version}-1) unstable; urgency=medium\n\n  * See changelog.gz.\n\n"
        f" -- The Diptych project <diptych@localhost>  {day}\n"
    )


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _megabytes(folder: Path) -> float:
    return sum(p.lstat().st_size for p in folder.rglob("*") if not p.is_dir()) / 1e6


def _run(*words: str) -> None:
    done = subprocess.run(words, check=False)
    if done.returncode:
        sys.exit(f"{words[0]} {words[1]} … failed.")


if __name__ == "__main__":
    main()
