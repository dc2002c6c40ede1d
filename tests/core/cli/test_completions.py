"""Completions in the three shells, asked as a person's Tab key does; a shell that is not installed is skipped."""

import shutil
import subprocess

import pytest

from diptych.cli import main
from diptych.cli.completions import SHELLS, script

# what is typed before Tab, and what must be offered among the rest
TYPED = {
    "diptych co": {"compare", "completions"},
    "diptych compare --co": {"--confidence", "--color"},
    "diptych compare --format d": {"docx", "diptych"},
    "diptych compare al": {"alpha.html"},
    "diptych compare a -o be": {"beta.html"},
    "diptych do": {"doctor"},
    "diptych story al": {"alpha.html"},
    "diptych story --a": {"--all"},
    "diptych batch be": {"beta.html"},
    "diptych corpus ev": {"events"},
    "diptych corpus events -o ev": {"events"},
    "diptych lexicons --check ev": {"events"},
    "diptych compare --language ": {"en", "de"},
    "diptych picture --theme ": {"light", "dark", "contrast"},
}
BASH = """
source diptych.bash
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
$(complete -p diptych | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "${COMPREPLY[@]}"
"""
# zsh has no way to ask outside its line editor: the editor is given a line and a Tab in a terminal of its own
ZSH = """
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1="> "; fpath=("$PWD" $fpath); autoload -Uz compinit; compinit -u -D; zstyle ":completion:*" verbose no; LISTMAX=0; print READY$((1+1))'
zpty -r -m shell line '*READY2*'
zpty -n -w shell "$1"$'\\t\\t'
shift
for turn in {1..100}; do
    while zpty -r -t shell more; do told+=$more; done
    missing=0
    for word in "$@"; do [[ $told == *$word* ]] || missing=1; done
    (( missing )) || break
    sleep 0.1
done
print -r -- $told
zpty -d shell
"""


@pytest.fixture
def shells(tmp_path, monkeypatch):
    """A folder with two articles and the completions of every shell."""
    for name in ("alpha.html", "beta.html"):
        (tmp_path / name).touch()
    (tmp_path / "events").mkdir()
    for shell in SHELLS:
        (tmp_path / {"zsh": "_diptych"}.get(shell, f"diptych.{shell}")).write_text(script(shell), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def offered(shell, typed):
    """What the shell offers after these words."""
    words = typed.split(" ")
    command = {
        "bash": ["bash", "-c", BASH, "bash", *words],
        "fish": ["fish", "-c", 'source diptych.fish; complete -C "$argv" | string replace -r "\\t.*" ""', typed],
        "zsh": ["zsh", "-f", "-c", ZSH, "zsh", typed, *TYPED[typed]],
    }[shell]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout, done.stderr


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("shell", SHELLS)
def test_the_tab_key_offers(shells, shell, typed):
    """Commands, options, words of options and files."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    told, errors = offered(shell, typed)
    assert all(word in told for word in TYPED[typed]), (told, errors)


def test_the_command_prints_them(capsys):
    """The scripts name every command."""
    for shell in SHELLS:
        assert main(["completions", shell]) == 0
        assert "compare" in capsys.readouterr().out
