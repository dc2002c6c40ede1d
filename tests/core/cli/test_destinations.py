"""Where results may go: never over what is read, over the work of a reader, or into what is no file."""

import os
import sys
from pathlib import Path

import pytest

from diptych.cli import main
from diptych.session import Session
from diptych.storage import load, save

# Every command that writes, up to its -o, and what it reads.
COMMANDS = {
    "compare": (("compare", "left.txt", "right.txt", "--format", "csv"), ("left.txt", "right.txt")),
    "quotes": (("quotes", "left.txt", "right.txt", "--format", "csv"), ("left.txt", "right.txt")),
    "batch": (("batch", "pairs.csv"), ("pairs.csv", "left.txt", "right.txt")),
    "export": (("export", "saved.diptych", "--format", "html"), ("saved.diptych",)),
    "picture": (("picture", "left.txt", "right.txt"), ("left.txt", "right.txt")),
}
READ = [(name, path) for name, (_, paths) in COMMANDS.items() for path in paths]


class Idle:
    """A window's package that fails a test by being asked for anything."""

    def __getattr__(self, name):
        raise AssertionError(f"work was begun: {name}")


@pytest.fixture
def saved(folder):
    """A comparison saved in the working folder, without a word of its reader."""
    assert main(["compare", "left.txt", "right.txt", "-o", "saved.diptych"]) == 0
    return folder / "saved.diptych"


@pytest.fixture
def refused(folder, saved, capsys, monkeypatch):
    """Runs a command that must refuse its output before any work; the sentence that it says."""
    import diptych.engine
    import diptych.language

    def work(*words, **options):
        raise AssertionError("work was begun")

    for module, name in ((diptych.engine, "compare"), (diptych.language, "analyse")):
        monkeypatch.setattr(module, name, work)

    def run(command, out):
        before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        capsys.readouterr()
        assert main([*COMMANDS[command][0], "-o", os.fspath(out)], Idle()) == 1
        assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
        said = capsys.readouterr().err
        assert said.startswith("diptych: ")
        assert said.count("\n") == 1, said
        return said

    return run


@pytest.mark.parametrize(("command", "path"), READ)
def test_no_command_writes_over_what_it_reads(refused, command, path):
    """The sentence names the file; everything is as it was."""
    assert f"“{path}” is read by this command" in refused(command, path)


@pytest.mark.parametrize("command", COMMANDS)
def test_another_name_of_the_same_file_is_that_file(refused, folder, command):
    """Another spelling, a symbolic link and a hard link lead to the same bytes."""
    path = COMMANDS[command][1][0]
    os.symlink(path, folder / "symbolic")
    os.link(path, folder / "hard")
    for name in (f"./{path}", f"../{folder.name}/{path}", folder / path, "symbolic", "hard"):
        assert "is read by this command" in refused(command, name)


def test_an_article_that_a_batch_names_and_that_is_not_there_is_not_made(refused, folder):
    """Else the batch would read its own output."""
    (folder / "pairs.csv").write_text("id,left,right\none,left.txt,missing.txt\n", encoding="utf-8")
    assert "“missing.txt” is read" in refused("batch", "missing.txt")


def test_the_sample_pair_is_not_written_over(capsys):
    """The files that Diptych ships are inputs like others."""
    from diptych.reading.samples import sample_paths

    assert main(["compare", "--sample", "-o", str(sample_paths()[0]), "--format", "csv"]) == 1
    assert "is read by this command" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX")
@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_no_plain_file_is_refused(refused, folder, command):
    """A folder, a device, a pipe that nobody reads: opening the last would wait for ever."""
    os.mkfifo(folder / "pipe")
    assert "“pipe” is not a plain file" in refused(command, "pipe")
    assert "“null” is not a plain file" in refused(command, "/dev/null")
    assert "is a folder" in refused(command, folder)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_folder_that_is_not_there_is_told_before_the_work(refused, command):
    """Nobody waits for a comparison that has no place; a file is no folder."""
    assert "“out.html” cannot be written: its folder is not there." in refused(command, "gone/out.html")
    assert "out.html" in refused(command, "pairs.csv/out.html")


@pytest.mark.skipif(sys.platform == "win32", reason="the folder's own protection is told otherwise")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is protected from this user")
def test_a_protected_file_is_told_before_the_work(refused, folder):
    """A file that may not be written, and a folder in which none may be made."""
    (folder / "old.csv").touch(0o444)
    (folder / "shut").mkdir(0o555)
    assert "“old.csv” is protected" in refused("compare", "old.csv")
    assert "“new.csv” cannot be written: its folder is protected" in refused("compare", "shut/new.csv")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_saved_comparison_gives_its_place_to_no_report(refused, folder, saved, command):
    """Whatever it is called, and even if it is damaged or of a newer Diptych: somebody's notes may be in it."""
    other = folder / "report.html"
    text = saved.read_text(encoding="utf-8")
    for content in (
        text,
        text[: len(text) // 2],
        text.replace('ReaderVersion": 1', 'ReaderVersion": 9'),
        "\ufeff" + text.replace("\n", ""),
    ):
        other.write_text(content, encoding="utf-8")
        assert "“report.html” is a saved comparison" in refused(command, other)


def worked(session: Session, kind: str) -> Session:
    """The session with one thing of its reader's."""
    finding = session.comparison.findings[0]
    match kind:
        case "note":
            return session.add_note("So?", finding.id)
        case "judgement":
            return session.judge(finding.id, "confirmed")
        case _:
            return session.add_link(finding.left[0], finding.right[0])


@pytest.mark.parametrize("kind", ["note", "judgement", "link"])
def test_the_work_of_a_reader_is_not_lost_to_a_new_comparison(refused, folder, saved, monkeypatch, kind):
    """A comparison saved over another keeps no note of it, so it goes to another file."""
    save(worked(load(saved).session, kind), saved)
    monkeypatch.setitem(COMMANDS, "again", (("compare", "left.txt", "right.txt"), ()))
    assert "“saved.diptych” holds the work of a reader" in refused("again", "saved.diptych")


def test_a_damaged_comparison_may_hold_work(refused, saved, monkeypatch):
    """What cannot be opened cannot be known to be empty."""
    saved.write_bytes(saved.read_bytes()[:-40])
    monkeypatch.setitem(COMMANDS, "again", (("compare", "left.txt", "right.txt"), ()))
    assert "holds the work of a reader" in refused("again", "saved.diptych")


def test_a_comparison_without_work_is_made_again(folder, saved):
    """What a second run gives is what was there."""
    before = load(saved).session
    assert main(["compare", "right.txt", "left.txt", "-o", "saved.diptych"]) == 0
    assert load(saved).session.comparison.left == before.comparison.right


@pytest.mark.parametrize("name", ["report.html", "report.json", "report.csv"])
def test_a_report_is_written_over_its_elder(folder, name):
    """A report is made again, and so is one about an article that speaks of our format."""
    told = 'It says: "diptych:formatVersion": 1, and so on.'
    (folder / "left.txt").write_text(f"Title of it\n\n{told}\n", encoding="utf-8")
    for _ in range(2):
        assert main(["compare", "left.txt", "right.txt", "-o", name]) == 0
    assert Path(name).stat().st_size > 100


def test_a_link_to_a_new_file_leads_there(folder):
    """A symbolic link stays one."""
    (folder / "far").mkdir()
    os.symlink("far/out.csv", folder / "out.csv")
    assert main(["quotes", "left.txt", "-o", "out.csv"]) == 0
    assert (folder / "out.csv").is_symlink()
    assert (folder / "far" / "out.csv").read_bytes()
