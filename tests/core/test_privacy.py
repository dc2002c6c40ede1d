"""Nothing leaves the machine, by system calls; nothing read stands in a log."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from diptych.reading.samples import sample_paths

TRACE = "import sys\nfrom diptych.offline import go_offline\ngo_offline()\nfrom diptych.cli import main\n"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_command_makes_a_network_socket(tmp_path):
    """Compare, save, export, quotes on plain text and a web page: no inet socket in any process."""
    page = tmp_path / "page.html"
    left, right = sample_paths()
    page.write_text("<article>" + "".join(f"<p>{p}</p>" for p in right.read_text(encoding="utf-8").split("\n\n")))
    saved, log = tmp_path / "a.diptych", tmp_path / "calls"
    commands = [
        ["compare", str(left), str(page), "-o", str(saved)],
        ["export", str(saved), "-o", str(tmp_path / "a.html")],
        ["quotes", str(page), "-o", str(tmp_path / "q.jsonl")],
    ]
    for arguments in commands:
        command = ["strace", "-f", "-qq", "-A", "-o", str(log), "-e", "trace=network"]
        done = subprocess.run(
            [*command, sys.executable, "-m", "diptych", *arguments], capture_output=True, text=True, timeout=120
        )
        if "Operation not permitted" in done.stderr:
            pytest.skip("strace may not trace here")
        assert done.returncode == 0, done.stderr
    assert "AF_INET" not in log.read_text(errors="replace")


def test_a_library_that_asks_for_the_network_is_refused():
    """The process as a whole is offline; sockets between processes of one machine go on working."""
    code = (
        "import socket\nfrom diptych.offline import go_offline\ngo_offline()\n"
        "socket.socketpair()\n"
        "for family in (socket.AF_INET, socket.AF_INET6):\n"
        "    try:\n        socket.socket(family)\n    except OSError as error:\n        print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count("does not use the network") == 2


def test_a_record_keeps_no_folder_that_a_page_names(tmp_path):
    """A page saved from a disk names its place there; one behind a login may name who read it."""
    import json

    from diptych import compare
    from diptych.reading import read_article

    body = "<article><p>The ferry waited in the harbour until the storm had passed, the council said.</p></article>"
    for kept, address in (
        (None, "file:///home/ada/private/x.html"),
        (None, "/home/ada/private/x.html"),
        ("https://example.org/news?id=1", "https://ada:private@example.org/news?id=1"),
        ("https://example.org/a@b", "https://example.org/a@b"),
    ):
        page = tmp_path / "a.html"
        page.write_text(f'<html><head><link rel="canonical" href="{address}"></head><body>{body}</body></html>')
        article = read_article(page)
        record = compare(article, article).to_record(None, True)
        assert record["left"]["url"] == kept
        assert "private" not in json.dumps(record)


def test_errors_of_the_commands_name_files_without_their_folders(tmp_path):
    """What stands on the terminal may be pasted into a bug report: names, no paths, no text."""
    secret = tmp_path / "secret-folder"
    secret.mkdir()
    (secret / "a.pdf").write_bytes(b"%PDF-1.4 KITTIWAKE")
    done = subprocess.run(
        [sys.executable, "-m", "diptych", "compare", str(secret / "a.pdf"), str(secret / "b.txt")],
        capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode != 0
    assert re.search(r"a\.pdf", done.stderr)
    assert "secret-folder" not in done.stderr
    assert "KITTIWAKE" not in done.stderr
