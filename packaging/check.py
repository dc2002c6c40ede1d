"""What the tools of Debian say of a built bundle, where they are installed; the others are named and skipped."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARE = ROOT / "build/bundle/diptych/share"


def main() -> None:
    """Ends with status 1 where a tool has an error to tell."""
    failed = [name for name, passed in ((words[0], _passes(*words)) for words in _commands()) if not passed]
    if failed:
        sys.exit(f"Not as it should be: {', '.join(failed)}.")


def _commands() -> list[list[str]]:
    mime = Path(tempfile.mkdtemp()) / "mime"
    shutil.copytree(SHARE / "mime", mime)
    commands = [
        ["desktop-file-validate", str(SHARE / "applications/diptych.desktop")],
        ["appstreamcli", "validate", "--no-net", *map(str, SHARE.glob("metainfo/*.xml"))],
        ["update-mime-database", str(mime)],
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(SHARE / "man/man1/diptych.1")],
        ["bash", "-n", str(SHARE / "bash-completion/completions/diptych")],
        ["zsh", "-n", str(SHARE / "zsh/vendor-completions/_diptych")],
        ["fish", "--no-execute", str(SHARE / "fish/vendor_completions.d/diptych.fish")],
    ]
    newest = sorted(ROOT.glob("dist/diptych_*.deb"), key=lambda path: path.stat().st_mtime)[-1:]
    return commands + [["lintian", "--fail-on", "error", "--tag-display-limit", "0", str(path)] for path in newest]


def _passes(*words: str) -> bool:
    if shutil.which(words[0]) is None:
        print(f"{words[0]} is not installed: not asked")
        return True
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    quiet = words[0] in ("man",)
    complaints = [line for line in done.stdout.splitlines() if not quiet or "warning" in line]
    print(f"{words[0]}: {'passes' if not done.returncode else 'fails'}")
    print("".join(f"    {line}\n" for line in complaints if not line.startswith(("N:", "✔"))), end="")
    return done.returncode == 0 and not (quiet and complaints)


if __name__ == "__main__":
    main()
